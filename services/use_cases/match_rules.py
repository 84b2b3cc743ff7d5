"""What a centre has settled about questions and check-ins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.check_in_schedule import FIRST_DAYS
from services.domain.errors import Invalid, Reason
from services.store.transaction import Reading, Transaction
from services.use_cases.centre import ChangeSetting, change_setting, setting

AT_A_TIME_SETTING: Final = "matching.proposals_at_a_time"
ANSWER_DAYS_SETTING: Final = "matching.answer_days"
CHECK_IN_SETTING: Final = "matching.check_in_days"
MOST_AT_A_TIME: Final = 3
USUAL_ANSWER_DAYS: Final = 7
MOST_ANSWER_DAYS: Final = 60
MOST_DAYS: Final = 730
MOST_CHECK_INS: Final = 12


@dataclass(frozen=True, slots=True)
class MatchRules:
    """How many volunteers are asked for one participant at a time, how many days there are to answer,
    and on which days after the beginning one asks how it goes (rising; the last one repeats).
    """

    proposals_at_a_time: int = 1
    answer_days: int = USUAL_ANSWER_DAYS
    check_in_days: tuple[int, ...] = FIRST_DAYS


def match_rules(reading: Reading, _about: None = None) -> MatchRules:
    """The centre's own, or the house's where none is set. No right is needed: they tell of nobody."""
    return MatchRules(proposals_at_a_time(reading), answer_days(reading), check_in_days(reading))


def proposals_at_a_time(reading: Reading) -> int:
    """1–3."""
    return _number(reading, AT_A_TIME_SETTING, 1, MOST_AT_A_TIME)


def answer_days(reading: Reading) -> int:
    """From the day of the question to the last day for an answer."""
    return _number(reading, ANSWER_DAYS_SETTING, USUAL_ANSWER_DAYS, MOST_ANSWER_DAYS)


def check_in_days(reading: Reading) -> tuple[int, ...]:
    """Days after the beginning, rising."""
    stored = setting(reading, CHECK_IN_SETTING)
    parts = stored.split(",") if isinstance(stored, str) else []
    days = tuple(int(part) for part in parts if part.strip().isdecimal())
    return days if days and len(days) == len(parts) and _rises(days) else FIRST_DAYS


def set_match_rules(transaction: Transaction, rules: MatchRules) -> Outcome[MatchRules]:
    """Settle them from now on; questions that are out keep their day, check-ins theirs.

    Raises `NotAllowed`, `Invalid(proposals_at_a_time | answer_days | check_in_days)`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    if not 1 <= rules.proposals_at_a_time <= MOST_AT_A_TIME:
        raise Invalid("proposals_at_a_time", Reason.UNKNOWN_CHOICE)
    if not 1 <= rules.answer_days <= MOST_ANSWER_DAYS:
        raise Invalid("answer_days", Reason.NOT_A_NUMBER)
    if not rules.check_in_days or not _rises(rules.check_in_days):
        raise Invalid("check_in_days", Reason.NOT_A_NUMBER)
    days = ",".join(map(str, rules.check_in_days))
    for name, value in (
        (AT_A_TIME_SETTING, rules.proposals_at_a_time),
        (ANSWER_DAYS_SETTING, rules.answer_days),
        (CHECK_IN_SETTING, days),
    ):
        change_setting(transaction, ChangeSetting(name, value))
    return transaction.done(rules, undo=True)


def _number(reading: Reading, name: str, usual: int, most: int) -> int:
    stored = setting(reading, name)
    fits = isinstance(stored, int) and not isinstance(stored, bool) and 1 <= stored <= most
    return stored if fits and isinstance(stored, int) else usual


def _rises(days: tuple[int, ...]) -> bool:
    rising = all(a < b for a, b in pairwise(days))
    return rising and days[0] >= 1 and days[-1] <= MOST_DAYS and len(days) <= MOST_CHECK_INS
