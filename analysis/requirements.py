"""What is assigned to each learner: required by a role, or enrolled in; exemptions taken out; and whether it is held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from analysis.catalog import Catalog
from analysis.days import NO_DAY, day_number
from analysis.facts import NOT_BEGUN, Facts
from analysis.grouping import Mask, any_in_group, distinct, find_keys
from analysis.holdings import Holdings
from analysis.learners import Learners
from analysis.policy import EVERYONE, Exemption, Policy, Requirement
from analysis.roles import Roles, policy_role_names, role_name
from analysis.spelling import Codes, fold


@dataclass(frozen=True)
class Item:
    """Something that can be assigned: one certification, or any one of several. ``members`` are course numbers."""

    name: str
    members: tuple[int, ...]


@dataclass(frozen=True)
class Duty:
    """A requirement in force: its role by the policy's name, the item, the learners that it binds, and since when (NO_DAY: always)."""

    role: str
    item: int
    learners: Codes
    since: int


@dataclass(frozen=True)
class Assigned:
    """One entry a learner and item, by learner then item; ``required``: not only of their own choice. ``begun``: an attempt at it has."""

    items: list[Item]
    duties: list[Duty]
    learner: Codes
    item: Codes
    required: Mask
    held: Mask
    begun: Mask

    @property
    def missing(self) -> Mask:
        return ~self.held

    @property
    def key(self) -> Codes:
        return self.learner * max(len(self.items), 1) + self.item


@dataclass(frozen=True)
class Setting:
    """Everything that the rules about requirements look at."""

    facts: Facts
    learners: Learners
    roles: Roles
    catalog: Catalog
    holdings: Holdings


def assign(setting: Setting, policy: Policy) -> Assigned:
    """What every learner should hold, and what of it they do."""
    items, of_requirement = _items(setting.catalog, policy)
    exempt = _exempt_keys(setting, policy, items)
    duties = _duties(setting, policy, of_requirement, len(items), exempt)
    width = max(len(items), 1)
    required = distinct(np.concatenate([_NONE, *(duty.learners * width + duty.item for duty in duties)]))
    chosen = _enrolled_keys(setting, width)
    key = distinct(np.concatenate([required, _without(chosen, exempt)]))
    learner, item = key // width, key % width
    return Assigned(
        items=items,
        duties=duties,
        learner=learner,
        item=item,
        required=find_keys(required, key) >= 0,
        held=any_member(setting.facts, items, learner, item, setting.holdings.current),
        begun=any_member(setting.facts, items, learner, item, begun_pairs(setting.facts)),
    )


_NONE = np.empty(0, dtype=np.int64)


def any_member(facts: Facts, items: list[Item], learner: Codes, item: Codes, of_pair: Mask) -> Mask:
    """Whether, for each learner and item, the flag of any member's pair is set; a pair without attempts is not."""
    found = np.zeros(len(learner), dtype=bool)
    for pair, entry in member_pairs(facts, items, learner, item):
        found[entry] |= of_pair[pair]
    return found


def member_pairs(facts: Facts, items: list[Item], learner: Codes, item: Codes) -> Iterator[tuple[Codes, Codes]]:
    """The pairs behind each learner and item: for each rank of member, the pairs that exist and the entries they belong to."""
    for rank in range(max((len(one.members) for one in items), default=0)):
        members = np.array([one.members[rank] if rank < len(one.members) else -1 for one in items])
        member = members[item]
        pair = np.where(member >= 0, find_keys(facts.pair_key, learner * facts.courses + member), -1)
        entry = np.flatnonzero(pair >= 0)
        yield pair[entry], entry


def begun_pairs(facts: Facts) -> Mask:
    """Pairs of learner and course with an attempt that has begun, by its status."""
    return any_in_group(facts.pair, ~facts.has(NOT_BEGUN), facts.pairs)


def _items(catalog: Catalog, policy: Policy) -> tuple[list[Item], list[int]]:
    """The items (each course first, under its own number), and the item of each requirement of the policy."""
    items = [Item(name, (number,)) for number, name in enumerate(catalog.names)]
    number_of = {item.members: number for number, item in enumerate(items)}
    of_requirement = []
    for requirement in policy.required:
        numbers = {number for name in requirement.any_of if (number := catalog.number(name)) is not None}
        members = tuple(sorted(numbers))
        if members not in number_of:
            number_of[members] = len(items)
            items.append(Item(" or ".join(catalog.names[at] for at in members), members))
        of_requirement.append(number_of[members])
    return items, of_requirement


def _duties(setting: Setting, policy: Policy, of_requirement: list[int], items: int, exempt: Codes) -> list[Duty]:
    known = policy_role_names(policy)
    duties: dict[tuple[str, int], Duty] = {}
    for requirement, item in zip(policy.required, of_requirement, strict=True):
        since = NO_DAY if requirement.since is None else day_number(requirement.since)
        if since > setting.facts.today:
            continue
        role = EVERYONE if requirement.role == EVERYONE else role_name(requirement.role, known) or requirement.role
        bound = _bound(setting, requirement, role)
        duties.setdefault((role, item), Duty(role, item, _without(bound * items + item, exempt) // items, since))
    return list(duties.values())


def _without(keys: Codes, exempt: Codes) -> Codes:
    return keys[~np.isin(keys, exempt)] if len(exempt) else keys


def _bound(setting: Setting, requirement: Requirement, role: str) -> Codes:
    if requirement.role == EVERYONE:
        return np.arange(len(setting.learners))
    return setting.roles.learners_with(role)


def _enrolled_keys(setting: Setting, width: int) -> Codes:
    """Learner and item of every certification that a learner is enrolled in."""
    facts = setting.facts
    chosen = setting.catalog.certifies[facts.pair_course] if facts.pairs else np.zeros(0, dtype=bool)
    return facts.pair_learner[chosen] * width + facts.pair_course[chosen]


def _exempt_keys(setting: Setting, policy: Policy, items: list[Item]) -> Codes:
    """Learner and item that an exemption in force takes out: each item that contains the certification, as a whole."""
    in_force = [
        entry for entry in policy.exempt if entry.until is None or day_number(entry.until) >= setting.facts.today
    ]
    if not in_force:
        return _NONE
    who = _learner_numbers(setting.learners)
    keys = [
        learner * len(items) + number
        for entry in in_force
        for learner in who.get(fold(entry.learner), ())
        for number in _items_with(setting.catalog, items, entry)
    ]
    return np.unique(np.array(keys, dtype=np.int64))


def _learner_numbers(learners: Learners) -> dict[str, tuple[int, ...]]:
    """Folded key, user id or name -> the learners that it means; a name that several share means none of them."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, name in enumerate(learners.names):
        numbers[fold(name)] = () if fold(name) in numbers else (number,)
    for number, user_id in enumerate(learners.user_ids):
        if user_id:
            numbers[fold(user_id)] = (number,)
    numbers.update({key: (number,) for number, key in enumerate(learners.keys)})
    return numbers


def _items_with(catalog: Catalog, items: list[Item], entry: Exemption) -> list[int]:
    course = catalog.number(entry.certification)
    return [number for number, item in enumerate(items) if course in item.members]
