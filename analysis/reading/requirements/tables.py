"""Requirements as tables: the columns of the YAML file, in one table or in one sheet a section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from analysis.reading.requirements.entry import Entry
from analysis.reading.requirements.own_words import in_our_words
from analysis.reading.result import UnreadableFile
from analysis.reading.table import Table
from analysis.reading.words import phrase, visible
from analysis.spelling import fold

_LISTS: Final = frozenset({"aliases", "courses"})
CERTIFICATION_COLUMNS: Final = (
    "name", "short", "aliases", "valid_months", "expiry", "renewal_window_days", "grace_days", "fixed", "minimum_months",
    "priority", "risk", "courses",
)  # fmt: skip
"""What a certification may say about itself, in YAML as in a table."""
_REQUIRED_OF: Final = "required"
_MARKS: Final = (
    ("certifications", frozenset({"name"}), frozenset({*CERTIFICATION_COLUMNS[1:], _REQUIRED_OF})),
    ("required", frozenset({"role", "certification"}), frozenset({"any_of", "since", *CERTIFICATION_COLUMNS[1:]})),
    ("exempt", frozenset({"learner", "certification"}), frozenset({"reason", "until"})),
    ("roles", frozenset({"role", "privileged"}), frozenset({"aliases"})),
)


def is_requirements_table(table: Table) -> bool:
    """Whether every header is a column of a section, and those that mark the section are there."""
    return _section(in_our_words(table)) is not None


def read_requirement_tables(tables: Sequence[Table], name: str) -> Entry:
    """The tables as entries, a section each; a row's place is its number in the file."""
    sections: dict[str, Entry] = {}
    required: dict[str, list[Entry]] = {}
    told: dict[str, dict[str, Entry]] = {}
    for table in map(in_our_words, tables):
        section = _section(table)
        if section is None:
            raise UnreadableFile(
                f"{name}{_sheet(table)}: the columns {', '.join(h[:60] for h in table.headers[:12])} "
                "are none of certifications, roles, required or exempt."
            )
        rows = list(_rows(table))
        _gather_required(section, rows, required)
        if section == "required":
            _gather_told(rows, told)
        if section in ("certifications", "exempt"):
            sections[section] = Entry([_without(row, _REQUIRED_OF) for row in rows], name)
        elif section == "roles":
            sections["roles"] = Entry(
                {r.mapping("a role")["role"].text("role"): _without(r, "role") for r in rows}, name
            )
    if told and "certifications" not in sections:
        sections["certifications"] = Entry([Entry(each, each["name"].place) for each in told.values()], name)
    if required:
        sections["required"] = Entry({role: Entry(items, name) for role, items in required.items()}, name)
    return Entry(sections, name)


def _section(table: Table) -> str | None:
    keys = {_key(h) for h in table.headers if h.strip()}
    for section, needed, optional in _MARKS:
        if needed <= keys and keys <= needed | optional and (keys & optional or len(needed) > 1):
            return section
    return None


def _key(header: str) -> str:
    return phrase(header).replace(" ", "_")


def _sheet(table: Table) -> str:
    return f", sheet {table.sheet}" if table.sheet else ""


def _rows(table: Table) -> Iterator[Entry]:
    for line, row in enumerate(table.rows.tolist()):
        place = f"{table.name}{_sheet(table)}, row {row}"
        cells = ((_key(c.header), visible(c.values[c.codes[line]])) for c in table.columns if c.header.strip())
        yield Entry({key: _cell(key, text, place) for key, text in cells if text}, place)


def _cell(key: str, text: str, place: str) -> Entry:
    if key in _LISTS or key in (_REQUIRED_OF, "any_of"):
        return Entry([Entry(part.strip(), place) for part in text.split(";") if part.strip()], place)
    return Entry(text, place)


def _without(row: Entry, key: str) -> Entry:
    return Entry({k: e for k, e in row.mapping("a row").items() if k != key}, row.place)


def _gather_required(section: str, rows: Sequence[Entry], required: dict[str, list[Entry]]) -> None:
    """Requirements from a table of role and certification, or from the column "required" of the certifications."""
    for row in rows:
        keys = row.mapping("a row")
        if section == "required":
            for needed in ("role", "certification"):
                if needed not in keys:
                    raise row.refuse(f"{needed} is empty")
            required.setdefault(keys["role"].text("role"), []).append(_one_of(row, keys))
        elif section == "certifications" and _REQUIRED_OF in keys and "name" in keys:
            for role in keys[_REQUIRED_OF].texts(_REQUIRED_OF):
                required.setdefault(role, []).append(keys["name"])


def _gather_told(rows: Sequence[Entry], told: dict[str, dict[str, Entry]]) -> None:
    """What a table of role and certification says of its certifications, if anything: the same on each of its rows."""
    said = [{k: e for k, e in row.mapping("a row").items() if k in CERTIFICATION_COLUMNS[1:]} for row in rows]
    for row, own in zip(rows, said, strict=True) if any(said) else ():
        for certification in row.mapping("a row")["certification"].text("certification").split(";"):
            known = told.setdefault(fold(certification), {"name": Entry(certification.strip(), row.place)})
            for key, entry in own.items():
                if known.setdefault(key, entry).texts(key) != entry.texts(key):
                    raise row.refuse(f"{key} of {certification.strip()} is another one than in an earlier row")


def _one_of(row: Entry, keys: Mapping[str, Entry]) -> Entry:
    """One certification, or several of which any will do: separated by semicolons in one cell."""
    choices = [
        Entry(part.strip(), row.place)
        for part in keys["certification"].text("certification").split(";")
        if part.strip()
    ]
    choices += list(keys["any_of"].entries("any_of")) if "any_of" in keys else []
    if len(choices) == 1 and "since" not in keys:
        return choices[0]
    since = {"since": keys["since"]} if "since" in keys else {}
    return Entry({"any_of": Entry(choices, row.place), **since}, row.place)
