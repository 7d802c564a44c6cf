"""Reading the files of a drop and storing what they say: runs in the isolated child, with a database connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from analysis.policy import DEFAULT_PASS_SCORE, Policy
from analysis.reading import Reading, UnreadableFile, read_file
from handlers.jobs.owners import MAX_CUSTOMERS, Owners, known_home, leaves_open, names_in, settle
from storage.attempts import save_attempts
from storage.customers import become_csm, customer_of_channel, find_customer_by_name, set_customer_channel
from storage.db import Database, open_database
from storage.policies import Stated, find_policy, save_policy
from storage.roster import save_roster
from storage.tenancy import TeamSession
from storage.uploads import Upload, save_reading, set_upload_customer, upload_content, uploads_of_job
from storage.usage import save_usage

Watch = Callable[[str, int, int], None]

_SAVE: Final = {"training": save_attempts, "usage": save_usage, "roster": save_roster}
_ORDER: Final = ("requirements", "training", "roster", "usage")


@dataclass(frozen=True)
class Intake:
    """``work_id``: the job that fetched the files. ``customer``: the name that a person gave, if anyone was asked."""

    database_url: str
    team_id: str
    work_id: str
    channel: str
    user_id: str
    now: datetime
    customer: str | None = None


@dataclass(frozen=True)
class TakenIn:
    """``customers``: their ids, empty while ``asks`` (nothing was stored: nobody knows whose the files are).

    ``problems``: file name -> what is wrong with it, for a person.
    """

    customers: tuple[int, ...] = ()
    asks: bool = False
    problems: tuple[tuple[str, str], ...] = ()


def take_in(intake: Intake, *, progress: Watch) -> TakenIn:
    """Read, match and check the files of a job, then store all of them in one transaction, or nothing."""
    database = open_database(intake.database_url)
    try:
        return _take_in(database, intake, progress)
    finally:
        database.close()


def _take_in(database: Database, intake: Intake, watch: Watch) -> TakenIn:
    with database.view(intake.team_id) as session:
        uploads = uploads_of_job(session, intake.work_id)
        contents = [(upload, upload_content(session, upload.id)) for upload in uploads]
    read, problems = _read_all(contents, intake.now.date(), watch)
    named = names_in(reading for _, reading in read)
    if not read or len(named) > MAX_CUSTOMERS:
        too_many = [("These files", f"They name {len(named)} customers; I take up to {MAX_CUSTOMERS} at once.")]
        return TakenIn(problems=(*problems, *(too_many if named else ())))
    with database.view(intake.team_id) as session:
        pass_score = _pass_score(session, [reading for _, reading in read], (*named, intake.customer or ""))
    if pass_score != DEFAULT_PASS_SCORE:
        of_id = {upload.id: content for upload, content in contents}
        read = [(upload, _graded(reading, of_id[upload.id], intake.now.date(), pass_score)) for upload, reading in read]
    with database.team(intake.team_id) as session:
        home = known_home(session, intake.customer, intake.channel, now=intake.now)
        if home is None and leaves_open([reading for _, reading in read], named):
            return TakenIn(asks=True, problems=problems)
        owners = settle(session, [reading for _, reading in read], home, now=intake.now)
        _store(session, intake, read, owners)
    return TakenIn(tuple(customer.id for customer in owners.customers), problems=problems)


def _read_all(
    contents: Sequence[tuple[Upload, bytes]], today: date, watch: Watch
) -> tuple[list[tuple[Upload, Reading]], tuple[tuple[str, str], ...]]:
    """What each file says, requirements first; one that cannot be read leaves the others alone."""
    read: list[tuple[Upload, Reading]] = []
    problems: list[tuple[str, str]] = []
    for upload, content in contents:
        try:
            read.append((upload, read_file(content, upload.file_name, today=today, progress=watch)))
        except UnreadableFile as error:
            problems.append((upload.file_name, str(error)))
    return sorted(read, key=lambda pair: _ORDER.index(pair[1].reading.kind)), tuple(problems)


def _pass_score(session: TeamSession, readings: Sequence[Reading], names: Sequence[str]) -> float:
    """The pass score of the requirements among the files, else of the first customer that has one, else of the team."""
    stated = next((reading.policy for reading in reversed(readings) if reading.policy), None)
    if stated is None:
        customers = (find_customer_by_name(session, name) for name in names if name)
        ids = [customer.id for customer in customers if customer]
        stored = find_policy(session, ids[0] if ids else None)
        stated = stored.policy if stored else Policy()
    return stated.pass_score


def _graded(reading: Reading, content: bytes, today: date, pass_score: float) -> Reading:
    if reading.reading.kind != "training":
        return reading
    return read_file(content, reading.reading.file, today=today, pass_score=pass_score)


def _store(session: TeamSession, intake: Intake, read: Sequence[tuple[Upload, Reading]], owners: Owners) -> None:
    for customer in owners.customers:
        become_csm(session, customer.id, intake.user_id)
    for upload, reading in read:
        _store_file(session, intake, (upload, reading), owners)
    is_direct = intake.channel.startswith("D")
    if len(owners.customers) == 1 and not is_direct and customer_of_channel(session, intake.channel) is None:
        (customer,) = owners.customers
        if customer.channel_id is None:
            set_customer_channel(session, customer.id, intake.channel)


def _store_file(session: TeamSession, intake: Intake, file: tuple[Upload, Reading], owners: Owners) -> None:
    upload, reading = file
    parts = owners.parts(reading)
    first = parts[0][0] if parts else owners.customers[0]
    set_upload_customer(session, upload.id, first.id)
    for customer, frame in parts:
        _SAVE[reading.reading.kind](session, customer.id, upload.id, frame)
    if reading.policy is not None:
        for customer in owners.customers:
            stated = Stated(intake.now, intake.user_id, upload.id)
            save_policy(session, reading.policy, customer_id=customer.id, stated=stated)
    save_reading(session, upload.id, replace(reading.reading, file=upload.file_name), reading.rows)


def peek(content: bytes, name: str, today: date) -> bool:
    """Whether the beginning of a file reads as one of the kinds that are tracked; nothing is kept."""
    try:
        read_file(content, name, today=today)
    except UnreadableFile:
        return False
    return True
