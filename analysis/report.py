"""The report: every figure of definitions.md for one customer as of one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import pandas as pd

from analysis.activity import last_activity
from analysis.adoption import build_adoption
from analysis.as_of import attempts_as_of
from analysis.behind import build_behind, find_behind
from analysis.catalog import build_catalog
from analysis.columns import ROSTER_COLUMNS, USAGE_COLUMNS
from analysis.competency import competency_by_role, find_journeys, summarise, why_unavailable
from analysis.courses import course_table, grade_first_attempts, pair_times
from analysis.customers import Frames, split_by_customer
from analysis.expiring import build_expired, build_expiring, expiring_pairs, pairs_by_expiry
from analysis.facts import build_facts
from analysis.frames import empty_frame
from analysis.gaps import build_gaps, build_role_gaps, find_gaps
from analysis.grouping import distinct
from analysis.holdings import find_holdings
from analysis.learner_rows import build_learners
from analysis.learners import People, identify
from analysis.metrics import build_metrics, recertification_due
from analysis.notes import build_notes
from analysis.policy import Policy
from analysis.recommendations import Findings, recommend
from analysis.requirements import Setting, assign
from analysis.results import CustomerReport
from analysis.roles import assign_roles
from analysis.statuses import find_standing, status_shares


@dataclass(frozen=True)
class Question:
    """What is asked of the attempts: under which policy, as of which day, and how far ahead the expiring ones are looked for."""

    policy: Policy
    as_of: date
    window_days: int = 30
    usage: pd.DataFrame | None = None
    roster: pd.DataFrame | None = None


def build_report(
    attempts: pd.DataFrame,
    *,
    customer: str,
    policy: Policy,
    as_of: date,
    window_days: int = 30,
    usage: pd.DataFrame | None = None,
    roster: pd.DataFrame | None = None,
) -> CustomerReport:
    """The report of one customer; every line of the frames (analysis.columns) is taken as theirs, whatever its ``customer`` says."""
    return report_on(attempts, customer, Question(policy, as_of, window_days, usage, roster))


def report_on(attempts: pd.DataFrame, customer: str, question: Question) -> CustomerReport:
    """The same, for a question that is asked of several customers."""
    known = attempts_as_of(attempts, question.as_of)
    roster = empty_frame(ROSTER_COLUMNS) if question.roster is None else question.roster
    usage = empty_frame(USAGE_COLUMNS) if question.usage is None else question.usage
    learners = identify(People(known, roster, usage), question.as_of)
    catalog = build_catalog(known, question.policy)
    facts = build_facts(known, learners, catalog, question.as_of)
    roles = assign_roles(known, roster, learners, question.policy)
    setting = Setting(facts, learners, roles, catalog, find_holdings(facts, catalog.rules))
    return _build(customer, question, known, usage, setting)


def _build(
    customer: str, question: Question, attempts: pd.DataFrame, usage: pd.DataFrame, setting: Setting
) -> CustomerReport:
    facts, learners, holdings = setting.facts, setting.learners, setting.holdings
    assigned = assign(setting, question.policy)
    standing = find_standing(assigned, len(learners))
    times, grading, active = pair_times(facts), grade_first_attempts(facts), last_activity(facts)
    due, over = expiring_pairs(setting, question.window_days), pairs_by_expiry(setting, holdings.expired)
    lag = find_behind(setting, times, active)
    gaps = find_gaps(setting, assigned, question.policy)
    findings = Findings(
        setting, assigned, standing, gaps, question.window_days, expiring=due, expired=over, behind=lag.pair
    )
    journeys = find_journeys(setting, assigned)
    return CustomerReport(
        name=customer,
        as_of=question.as_of,
        window_days=question.window_days,
        records=len(attempts),
        users=len(learners),
        courses=len(distinct(setting.catalog.of_attempt)),
        status=status_shares(standing),
        metrics={
            **build_metrics(facts, standing, times, grading, learners=learners),
            "recertification_due": recertification_due(len(distinct(facts.pair_learner[due])), len(learners)),
        },
        courses_table=course_table(facts, setting.catalog, times, grading),
        learners=build_learners(setting, assigned, standing, active),
        gaps=build_gaps(setting, assigned, gaps, attempts, active),
        role_gaps=build_role_gaps(assigned),
        expiring=build_expiring(setting, due),
        expired=build_expired(setting, over),
        in_grace=build_expired(setting, pairs_by_expiry(setting, holdings.in_grace)),
        behind=build_behind(setting, lag),
        competency=summarise(journeys, np.ones(len(journeys.learner), dtype=bool)),
        competency_by_role=competency_by_role(setting, journeys),
        competency_unavailable=why_unavailable(assigned, journeys),
        adoption=build_adoption(usage, learners, standing),
        recommendations=recommend(findings),
        labels=setting.catalog.labels,
        notes=build_notes(setting, times, journeys, usage),
    )


def reports_by_customer(
    attempts: pd.DataFrame, question: Question, *, name: str | None = None, unnamed: str = "Unknown customer"
) -> tuple[CustomerReport, ...]:
    """A report for each customer that the frames name, by name; ``name`` takes all lines as that one customer's.

    Attempts without a customer are ``unnamed``'s (see analysis.customers).
    """
    if name is not None:
        return (report_on(attempts, name, question),)
    frames = Frames(attempts, question.roster, question.usage)
    return tuple(
        report_on(part.attempts, customer, replace(question, roster=part.roster, usage=part.usage))
        for customer, part in split_by_customer(frames, unnamed)
    )
