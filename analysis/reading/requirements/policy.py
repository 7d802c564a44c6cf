"""A requirements file (YAML, or the same columns as CSV or workbook) -> Policy; nothing unknown is let through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from analysis.policy import DEFAULT_PASS_SCORE, Certification, Exemption, Policy, Requirement, Role
from analysis.reading.limits import Limits, check_size
from analysis.reading.opening.content import container
from analysis.reading.opening.encoding import decode
from analysis.reading.opening.tables import read_tables
from analysis.reading.opening.text_table import read_text_table
from analysis.reading.requirements.entry import Entry
from analysis.reading.requirements.tables import CERTIFICATION_COLUMNS, is_requirements_table, read_requirement_tables
from analysis.reading.requirements.yaml_text import read_yaml
from analysis.reading.result import UnreadableFile

SECTIONS: Final = ("certifications", "roles", "required", "exempt", "pass_score")
_EXEMPTION_KEYS: Final = ("learner", "certification", "reason", "until")
_MONTHS: Final = 1_200
_DAYS: Final = 3_660
_YAML_START: Final = re.compile(rf"^(?:{'|'.join(SECTIONS)})\s*:", re.MULTILINE)


def looks_like_requirements_yaml(text: str) -> bool:
    """Whether a text begins a line with one of the sections of a requirements file."""
    return _YAML_START.search(text[:200_000]) is not None


def parse_requirements(content: bytes, name: str, limits: Limits | None = None) -> Policy:
    """The policy that a requirements file states; refuses an unknown key, name or value with its place in the file."""
    bounds = limits or Limits()
    check_size(content, name, bounds)
    if container(content, name) != "text":
        return build_policy(read_requirement_tables(read_tables(content, name, bounds), name))
    text = decode(content, name)
    if looks_like_requirements_yaml(text):
        return build_policy(read_yaml(text, name))
    table = read_text_table(content, name, bounds)
    if not is_requirements_table(table):
        raise UnreadableFile(f"{name} has none of the sections of a requirements file ({', '.join(SECTIONS)}).")
    return build_policy(read_requirement_tables([table], name))


def build_policy(root: Entry) -> Policy:
    """The policy from entries, wherever they came from."""
    sections = root.mapping("a requirements file", SECTIONS)
    certifications = tuple(_certification(e) for e in _listed(sections, "certifications"))
    known = _by_name(certifications, root)
    return Policy(
        certifications=certifications,
        roles=_roles(sections.get("roles")),
        required=_required(sections.get("required"), known),
        exempt=tuple(_exemption(e, known) for e in _listed(sections, "exempt")),
        pass_score=sections["pass_score"].number("pass_score", 0, 100)
        if "pass_score" in sections
        else DEFAULT_PASS_SCORE,
    )


def _listed(sections: Mapping[str, Entry], name: str) -> list[Entry]:
    return list(sections[name].entries(name)) if name in sections and sections[name].value is not None else []


def _certification(entry: Entry) -> Certification:
    keys = entry.mapping("a certification", CERTIFICATION_COLUMNS)
    if "name" not in keys:
        raise entry.refuse("a certification needs a name")
    given: dict[str, Any] = {"name": keys["name"].text("name")}
    for key, least, most in (
        ("valid_months", 1, _MONTHS),
        ("renewal_window_days", 0, _DAYS),
        ("grace_days", 0, _DAYS),
        ("minimum_months", 0, _MONTHS),
    ):
        if key in keys:
            given[key] = keys[key].whole(key, least, most)
    given |= {key: keys[key].text(key) for key in ("short", "risk") if key in keys}
    given |= {key: keys[key].texts(key) for key in ("aliases", "courses") if key in keys}
    if "priority" in keys:
        given["priority"] = keys["priority"].choice("priority", ("high", "medium", "low"))
    return Certification(**given, **_expiry(entry, keys))


def _expiry(entry: Entry, keys: Mapping[str, Entry]) -> dict[str, Any]:
    """The expiry rule with the day that "fixed" needs."""
    given: dict[str, Any] = {}
    if "expiry" in keys:
        given["expiry"] = keys["expiry"].choice("expiry", ("completion", "previous_expiry", "fixed"))
    if "fixed" in keys:
        given["fixed"] = _month_and_day(keys["fixed"])
    if given.get("expiry") == "fixed" and "fixed" not in given:
        raise entry.refuse('expiry: fixed needs fixed, the day and month, such as "03-31"')
    if given.get("expiry") == "previous_expiry" and "valid_months" not in keys:
        raise entry.refuse("expiry: previous_expiry needs valid_months")
    return given


def _month_and_day(entry: Entry) -> str:
    text = entry.text("fixed")
    if not re.fullmatch(
        r"(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d)", text
    ):
        raise entry.refuse(f"fixed should be a month and a day such as \"03-31\", not '{text[:80]}'")
    return text


def _by_name(certifications: tuple[Certification, ...], root: Entry) -> dict[str, str]:
    """Every spelling of every certification, without case -> its name; a spelling of two certifications is refused."""
    known: dict[str, str] = {}
    for certification in certifications:
        for spelling in certification.names:
            if known.setdefault(spelling.casefold(), certification.name) != certification.name:
                raise root.refuse(f"'{spelling[:80]}' names two certifications")
    if len({c.name.casefold() for c in certifications}) < len(certifications):
        raise root.refuse("two certifications have the same name")
    return known


def _roles(entry: Entry | None) -> tuple[Role, ...]:
    if entry is None or entry.value is None:
        return ()
    return tuple(_role(name, keys) for name, keys in entry.mapping("roles").items())


def _role(name: str, entry: Entry) -> Role:
    keys = entry.mapping(f"role {name}", ("aliases", "privileged")) if entry.value is not None else {}
    return Role(
        name=name,
        aliases=keys["aliases"].texts("aliases") if "aliases" in keys else (),
        privileged=keys["privileged"].flag("privileged") if "privileged" in keys else False,
    )


def _required(entry: Entry | None, known: Mapping[str, str]) -> tuple[Requirement, ...]:
    if entry is None or entry.value is None:
        return ()
    return tuple(
        _requirement(role, item, known)
        for role, items in entry.mapping("required").items()
        for item in items.entries(f"required of {role}")
    )


def _requirement(role: str, entry: Entry, known: Mapping[str, str]) -> Requirement:
    if not isinstance(entry.value, Mapping):
        return Requirement(role, (_named(entry, known),))
    keys = entry.mapping("a requirement", ("any_of", "since"))
    if "any_of" not in keys:
        raise entry.refuse("a requirement needs a certification or any_of")
    choices = tuple(_named(e, known) for e in keys["any_of"].entries("any_of"))
    if not choices:
        raise keys["any_of"].refuse("any_of is empty")
    return Requirement(role, choices, keys["since"].day("since") if "since" in keys else None)


def _exemption(entry: Entry, known: Mapping[str, str]) -> Exemption:
    keys = entry.mapping("an exemption", _EXEMPTION_KEYS)
    for needed in ("learner", "certification"):
        if needed not in keys:
            raise entry.refuse(f"an exemption needs a {needed}")
    return Exemption(
        learner=keys["learner"].text("learner"),
        certification=_named(keys["certification"], known),
        reason=keys["reason"].text("reason") if "reason" in keys else "",
        until=keys["until"].day("until") if "until" in keys and keys["until"].value is not None else None,
    )


def _named(entry: Entry, known: Mapping[str, str]) -> str:
    """The certification that a text names, under its own name."""
    text = entry.text("a certification")
    if text.casefold() not in known:
        raise entry.refuse(f"'{text[:80]}' is not among the certifications")
    return known[text.casefold()]
