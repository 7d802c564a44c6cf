"""YAML text -> entries that know their lines; safe tags only, no aliases, bounded in size and depth."""

from __future__ import annotations

from typing import Final

import yaml

from analysis.reading.requirements.entry import Entry
from analysis.reading.result import UnreadableFile

_LARGEST: Final = 2_000_000
_DEEPEST: Final = 12


def read_yaml(text: str, name: str) -> Entry:
    """The file as entries; refuses what is not YAML, too large or too deep, with the line."""
    if len(text) > _LARGEST:
        raise UnreadableFile(f"{name} is too large for a requirements file (over {_LARGEST:,} characters).")
    try:
        _check_events(text, name)
        return _read(text, name)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnreadableFile(f"{_where(error, name)}: this is not valid YAML ({_problem(error)}).") from error


def _read(text: str, name: str) -> Entry:
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            raise UnreadableFile(f"{name} is empty: nothing stands in it but comments.")
        return _entry(loader, node, name)
    finally:
        loader.dispose()


def _check_events(text: str, name: str) -> None:
    """Aliases can unfold to any size and deep nesting to any depth: neither belongs in a list of requirements."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise UnreadableFile(
                f"{name}, line {line}: '*{event.anchor}' refers to another place; write the value out. "
                'A star that means everyone needs quotes: "*".'
            )
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise UnreadableFile(f"{name}, line {line}: nested too deeply.")


def _entry(loader: yaml.SafeLoader, node: yaml.Node, name: str) -> Entry:
    place = f"{name}, line {node.start_mark.line + 1}"
    if isinstance(node, yaml.SequenceNode):
        return Entry([_entry(loader, child, name) for child in node.value], place)
    if isinstance(node, yaml.MappingNode):
        return Entry(_names(loader, node, name), place)
    return Entry(loader.construct_object(node), place)


def _names(loader: yaml.SafeLoader, node: yaml.MappingNode, name: str) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise UnreadableFile(f"{name}, line {line}: a name should be a plain word.")
        if key.value in entries:
            raise UnreadableFile(f"{name}, line {line}: '{key.value[:80]}' stands twice.")
        entries[key.value] = _entry(loader, value, name)
    return entries


def _where(error: Exception, name: str) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"{name}, line {mark.line + 1}" if mark is not None else name


def _problem(error: Exception) -> str:
    return str(getattr(error, "problem", None) or error).replace("\n", " ")[:160]
