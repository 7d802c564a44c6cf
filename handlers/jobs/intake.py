"""Reading the files of a drop and storing what they say: runs in the isolated child, with a database connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, Literal

from analysis.reading import Question, Reading, UnreadableFile, read_file
from analysis.reading.opening.archive import unpack
from handlers.jobs.other_names import customer_called, name_questions, take_names
from handlers.jobs.owners import MAX_CUSTOMERS, leaves_open, names_in, settle_each
from handlers.jobs.rewriting import Overtaken, begin, finish, prepare
from handlers.jobs.storing import Deed, ReadFile, keep_sample, store_files
from handlers.jobs.terms import Terms, terms_of
from handlers.jobs.whose import find_home
from storage.audit import Entry, record
from storage.customers import (
    Customer,
    customer_of_channel,
    find_customer,
    find_customer_by_name,
    find_or_create_customer,
    list_customers,
)
from storage.db import Database, open_database
from storage.imports import imports_of_upload
from storage.tenancy import TeamSession
from storage.uploads import Upload, save_answers, upload_content, uploads_of_job

Watch = Callable[[str, int, int], None]
Asks = Literal["", "customer", "questions"]

_ORDER: Final = ("requirements", "training", "roster", "usage")
_TRIES: Final = 5


@dataclass(frozen=True)
class Intake:
    """``work_id``: the job that fetched the files. ``customer``: the name that a person gave, if anyone was asked.

    ``answers``: upload id, key of a question, answer: what people have just said. ``anew``: the files were stored before, and what
    they say now takes the place of that.
    """

    database_url: str
    team_id: str
    work_id: str
    channel: str
    user_id: str
    now: datetime
    customer: str | None = None
    answers: tuple[tuple[int, str, str], ...] = ()
    anew: bool = False


@dataclass(frozen=True)
class TakenIn:
    """``customers``: their ids, empty while it ``asks`` something: nothing is stored before the answer.

    ``problems``: file name -> what is wrong with it, for a person.
    """

    customers: tuple[int, ...] = ()
    asks: Asks = ""
    problems: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Files:
    """The files that could be read, requirements first, and under which terms; what is wrong with the others."""

    read: tuple[ReadFile, ...]
    terms: Terms
    problems: tuple[tuple[str, str], ...] = ()

    @property
    def readings(self) -> list[Reading]:
        return [file.reading for file in self.read]


def take_in(intake: Intake, *, progress: Watch) -> TakenIn:
    """Read, match and check the files of a job, then store all of them in one transaction, or nothing."""
    database = open_database(intake.database_url)
    try:
        return _take_in(database, intake, progress)
    finally:
        database.close()


def _take_in(database: Database, intake: Intake, watch: Watch) -> TakenIn:
    contents = _contents(database, intake)
    with database.view(intake.team_id) as session:
        guess = _guess(session, intake)
        terms = terms_of(session, [guess.id] if guess else [], None, intake.now.date())
    files = _read_all(contents, terms, watch)
    named = names_in(files.readings)
    if not files.read or len(named) > MAX_CUSTOMERS:
        too_many = [("These files", f"They name {len(named)} customers; I take up to {MAX_CUSTOMERS} at once.")]
        return TakenIn(problems=(*files.problems, *(too_many if named else ())))
    with database.view(intake.team_id) as session:
        homes = _homes(session, intake, files)
        if not intake.customer and not any(homes) and leaves_open(files.readings, named):
            return TakenIn(asks="customer", problems=files.problems)
        right = _terms(session, intake, files, homes)
    if not right.read_alike(terms, [reading.reading.fingerprint for reading in files.readings]):
        files = _read_all(contents, right, watch)
    if _keep_open_questions(database, intake, files):
        return TakenIn(asks="questions", problems=files.problems)
    return TakenIn(_store(database, intake, files), problems=files.problems)


def _contents(database: Database, intake: Intake) -> list[tuple[Upload, bytes]]:
    if intake.answers:
        with database.team(intake.team_id) as session:
            for upload_id, key, answer in intake.answers:
                save_answers(session, upload_id, {key: answer})
    with database.view(intake.team_id) as session:
        uploads = [upload for upload in uploads_of_job(session, intake.work_id) if not upload.is_undone]
        return [(upload, upload_content(session, upload.id)) for upload in uploads]


def _guess(session: TeamSession, intake: Intake) -> Customer | None:
    """Whose the files will probably be: most are then read once only."""
    if intake.customer:
        return find_customer_by_name(session, intake.customer)
    return customer_of_channel(session, intake.channel)


def _read_all(contents: Sequence[tuple[Upload, bytes]], terms: Terms, watch: Watch) -> _Files:
    """What each file says, requirements first; one that cannot be read leaves the others alone."""
    read: list[ReadFile] = []
    problems: list[tuple[str, str]] = []
    for upload, content in contents:
        try:
            read.append(ReadFile(upload, terms.read(upload, content, watch)))
        except UnreadableFile as error:
            problems.append((upload.file_name, str(error)))
    read.sort(key=lambda file: _ORDER.index(file.reading.reading.kind))
    return _Files(tuple(read), terms, tuple(problems))


def _homes(session: TeamSession, intake: Intake, files: _Files) -> list[Customer | None]:
    """Whose the lines of each file are that name nobody: the customer that a person gave, else what the evidence says."""
    if intake.customer:
        return [find_customer_by_name(session, intake.customer)] * len(files.read)
    return [
        (_home_before(session, file) if intake.anew else None) or find_home(session, file.reading, intake.channel)
        for file in files.read
    ]


def _home_before(session: TeamSession, file: ReadFile) -> Customer | None:
    """Whose such lines were when the file was stored."""
    stored = imports_of_upload(session, file.upload.id)
    home = next((each.customer_id for each in stored if each.before and each.before.get("home")), None)
    return find_customer(session, home) if home is not None else None


def _terms(session: TeamSession, intake: Intake, files: _Files, homes: Sequence[Customer | None]) -> Terms:
    """The terms of those whose files they turned out to be."""
    said = {key: answer for file in files.read for key, answer in file.upload.answers.items()}
    named = [customer_called(session, name, said) for name in names_in(files.readings)]
    owners = named if named and not leaves_open(files.readings, names_in(files.readings)) else [*named, *homes]
    ids = dict.fromkeys(customer.id for customer in owners if customer)
    policy = next((reading.policy for reading in reversed(files.readings) if reading.policy), None)
    return terms_of(session, ids, policy, intake.now.date())


def _keep_open_questions(database: Database, intake: Intake, files: _Files) -> bool:
    """Whether people are to be asked something; what they are then shown is kept."""
    with database.view(intake.team_id) as session:
        still_open = [(file, _still_open(session, files.terms, file)) for file in files.read]
    if not any(questions for _, questions in still_open):
        return False
    with database.team(intake.team_id) as session:
        for file, questions in still_open:
            asked = replace(file.reading.reading, questions=questions)
            keep_sample(session, ReadFile(file.upload, replace(file.reading, reading=asked)))
    return True


def _still_open(session: TeamSession, terms: Terms, file: ReadFile) -> tuple[Question, ...]:
    """What the file leaves open, and which customer a name in it may be."""
    asked = (*name_questions(session, file.reading), *terms.open_questions(file.upload, file.reading))
    return tuple(question for question in asked if question.key not in file.upload.answers)


def _store(database: Database, intake: Intake, files: _Files) -> tuple[int, ...]:
    if not intake.anew:
        with database.team(intake.team_id) as session:
            return _store_in(session, intake, files, frozenset())
    for _ in range(_TRIES):
        try:
            return _store_anew(database, intake, files)
        except Overtaken:
            continue
    raise Overtaken


def _store_anew(database: Database, intake: Intake, files: _Files) -> tuple[int, ...]:
    """In one transaction: what the files were stored as is taken back, they are stored anew, and later files after them."""
    uploads = [file.upload.id for file in files.read]
    rewrite = prepare(database, intake.team_id, uploads, intake.now.date())
    with database.team(intake.team_id) as session:
        homes = _homes(session, intake, files)
        begin(session, rewrite, intake.work_id)
        stored = _store_in(session, intake, files, rewrite.created, homes)
        finish(session, rewrite, intake.now)
        details = {"files": [file.upload.file_name for file in files.read]}
        record(session, Entry(intake.now, intake.user_id, "change columns", intake.work_id, details))
    return stored


def _store_in(
    session: TeamSession,
    intake: Intake,
    files: _Files,
    came: frozenset[int],
    homes: Sequence[Customer | None] | None = None,
) -> tuple[int, ...]:
    """``came``: customers that came with these files when they were stored before; ``homes``: where they are known already."""
    known = {customer.id for customer in list_customers(session)} - came
    if intake.customer and leaves_open(files.readings, names_in(files.readings)):
        find_or_create_customer(session, intake.customer, now=intake.now)
    aliases = {file.upload.id: take_names(session, file.upload.answers) for file in files.read}
    settled = _homes(session, intake, files) if homes is None else homes
    owners = settle_each(session, files.readings, settled, now=intake.now)
    created = frozenset(customer.id for each in owners for customer in each.customers) - known
    deed = Deed(intake.user_id, intake.now, created, aliases=aliases)
    return store_files(session, list(zip(files.read, owners, strict=True)), deed)


def peek(content: bytes, name: str, today: date) -> bool:
    """Whether a file, or one in an archive, reads as one of the kinds that are tracked; nothing is kept."""
    try:
        return any(_reads(inner, inner_name, today) for inner_name, inner in unpack(content, name))
    except UnreadableFile:
        return False


def _reads(content: bytes, name: str, today: date) -> bool:
    try:
        read_file(content, name, today=today)
    except UnreadableFile:
        return False
    return True
