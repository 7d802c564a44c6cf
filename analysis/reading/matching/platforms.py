"""Which learning system or product an export looks like, by headers that hardly any other writes: for a sentence, never for reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.words import phrase

# Every header of one line must be there; a platform may have several lines.
_SIGNS: Final = tuple(
    (name, frozenset(phrases(signs)))
    for name, signs in (
        ("Docebo", "user unique id, course enrollment status"),
        ("Docebo", "user unique id, branch name"),
        ("Docebo", "course internal id, course unique id"),
        ("Docebo", "learning plan enrollment status"),
        ("Skilljar", "signed up, latest activity, % complete"),
        ("Skilljar", "training domain, course title"),
        ("LearnUpon", "enrollment created date, enrollment status"),
        ("Northpass", "progress %, enrolled at, started at, completed at, groups"),
        ("WorkRamp", "training, assigned, due, completed, is overdue"),
        ("360Learning", "parcours, session, progression, temps passe, date de validation"),
        ("360Learning", "path, session, time spent, validation date"),
        ("LMS365", "course, enrolled date, completion date, certificate expires, due date"),
        ("SAP SuccessFactors", "entity id, entity type, entity title"),
        ("SAP SuccessFactors", "esig meaning code"),
        ("SAP SuccessFactors", "active user, curriculum id, curriculum title"),
        ("SCORM Cloud", "registration id, learner id, course title, completion, success"),
        ("xAPI", "actor mbox, verb id, object id"),
        ("xAPI", "statement id, actor, verb, activity"),
        ("Moodle", "last downloaded from this course"),
        ("Moodle", "id, email address, course complete"),
        ("Totara", "user fullname, user email, user position s"),
        ("Totara", "user fullname, certification name"),
        ("Canvas", "sis user id, sis login id, section"),
        ("Canvas", "canvas course id, canvas user id"),
        ("Canvas", "student sis id, learning outcome name"),
        ("Blackboard", "last name, first name, username, student id, availability"),
        ("Open edX", "enrollment track, verification status, certificate eligible"),
        ("Credly", "badge template id, issued to first name"),
        ("Pendo", "visitor id, account id"),
        ("Gainsight PX", "account id, number of visits, first visit, sign up date"),
        ("Brightspace", "orgdefinedid, end of line indicator"),
        ("Cornerstone", "user full name, training title, transcript status"),
        ("Cornerstone", "training title, training type, transcript status"),
        ("Workday", "worker, learning content, completion status"),
        ("Workday", "primary work email, business title, worker"),
        ("TalentLMS", "user, course, enrolled on, completed on, certification expires on"),
        ("Absorb", "username, first name, last name, course, date enrolled, date started, date expires"),
        ("Litmos", "access till date, compliant till"),
        ("Coursera", "enrollment time, class start time, class end time, removed from program"),
        ("Udemy Business", "% marked completed, minutes video consumed"),
        ("LinkedIn Learning", "unique user id, content name, percent completed, total assessments completed"),
        ("Trailhead", "trail assignment item"),
        ("KnowBe4", "campaign name, policy acknowledged"),
        ("Pluralsight", "teamname, courselevel, iscoursecompleted"),
        ("Skillport", "learning program title, learning program status"),
        ("Viva Learning", "viva learning content title"),
        ("Thinkific", "percentage completed, is free trial, activated at"),
        ("Teachable", "subscribed to emails, last sign in at, % complete"),
        ("Accredible", "credential id, credential name, recipient email"),
        ("Mixpanel", "distinct id, last seen, email"),
        ("BambooHR", "employee #, reporting to, hire date, termination date, preferred name"),
        ("iSpring", "content item, certificate expiration date, passing score"),
    )
)  # fmt: skip


def platform_of(headers: Sequence[str]) -> str | None:
    """The one system whose signs the headers bear; None where none or several do."""
    words = {phrase(h) for h in headers}
    found = {name for name, signs in _SIGNS if signs <= words}
    return found.pop() if len(found) == 1 else None
