"""Names in files that may be another spelling of a customer that is known: asked about, and kept as an alias once a person says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from analysis.company_names import company_key
from analysis.customer_name import FREE_MAIL
from analysis.reading import Question, Reading
from analysis.reading.answers import NEW_CUSTOMER, OTHER_NAME, question_key
from analysis.reading.values.near_names import near_pairs
from handlers.jobs.owners import names_in, spellings_in
from handlers.jobs.whose import contains, customer_of_domain
from storage.customers import Customer, add_customer_alias, find_customer_by_name, list_customers
from storage.tenancy import TeamSession

_ASKED_AT_MOST: Final = 10
_SHORTEST: Final = 3


def name_questions(session: TeamSession, reading: Reading) -> tuple[Question, ...]:
    """A question for each name of the file that nobody has, where its people or its words point to a customer that is known."""
    named = names_in([reading])
    known = {name: find_customer_by_name(session, name) for name in named}
    strangers = [name for name, customer in known.items() if customer is None and name.casefold() not in FREE_MAIL]
    here = {customer.id for customer in known.values() if customer}
    others = [customer for customer in list_customers(session) if customer.id not in here] if strangers else []
    found = (_question(session, reading, name, others) for name in strangers[:_ASKED_AT_MOST])
    return tuple(question for question in found if question)


def customer_called(session: TeamSession, name: str, given: Mapping[str, str]) -> Customer | None:
    """The customer of that name, or the one whose other name it is by what was said about the file."""
    said = given.get(question_key(OTHER_NAME, name))
    return find_customer_by_name(session, said if said not in (None, "", NEW_CUSTOMER) else name)


def take_names(session: TeamSession, given: Mapping[str, str]) -> dict[int, list[str]]:
    """Makes the names that people have said to be a customer's its aliases; the new ones by the customer's id.

    ``given``: what was said about a file, by the key of the question.
    """
    taken: dict[int, list[str]] = {}
    for key, answer in given.items():
        kind, _, name = key.partition(":")
        customer = (
            find_customer_by_name(session, answer) if kind == OTHER_NAME and answer not in ("", NEW_CUSTOMER) else None
        )
        if customer is not None and find_customer_by_name(session, name) is None:
            add_customer_alias(session, customer.id, name)
            taken.setdefault(customer.id, []).append(name)
    return taken


def _question(session: TeamSession, reading: Reading, name: str, others: Sequence[Customer]) -> Question | None:
    by_domain = customer_of_domain(session, reading, _spellings_of(reading, name))
    by_words = _alike(name, others)
    likely = next((customer for customer in others if by_domain and customer.id == by_domain.id), by_words)
    if likely is None:
        return None
    why = (
        "Its people have addresses of that company."
        if by_domain and likely.id == by_domain.id
        else "The names are alike."
    )
    rest = [customer.name for customer in others if customer.id != likely.id]
    return Question(
        key=question_key(OTHER_NAME, name),
        text=f"Is '{name[:80]}' another name of {likely.name[:80]}? {why}",
        options=(likely.name, NEW_CUSTOMER, *rest),
        assumed=NEW_CUSTOMER,
    )


def _spellings_of(reading: Reading, name: str) -> frozenset[str]:
    """The spellings of that name in the file."""
    return frozenset(spelling for spelling, shown in spellings_in([reading]).items() if shown == name)


def _alike(name: str, others: Iterable[Customer]) -> Customer | None:
    """The one customer of which a name or alias has all words of this one, or the other way round, or differs by a slip."""
    found = {
        customer.id: customer
        for customer in others
        for known in (customer.name, *customer.aliases)
        if _near(name, known)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _near(one: str, other: str) -> bool:
    words, others = company_key(one).split(), company_key(other).split()
    shorter, longer = sorted((words, others), key=len)
    if contains(longer, shorter) and len(" ".join(shorter)) >= _SHORTEST and not all(map(str.isdigit, shorter)):
        return True
    return bool(near_pairs({" ".join(words): 1, " ".join(others): 1}))
