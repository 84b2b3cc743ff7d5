"""The snapshot in columns of numbers, made once and asked many times."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from services.domain.availability import Availability
from services.domain.volunteers import OPEN_FOR_MATCHES, Horizon, YesNo, pledge_holds
from services.matching.capacity import all_left
from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts
from services.matching.meeting_times import (
    SLOT_HOURS,
    Pattern,
    fortnight,
    hours_together,
    pattern_of,
    share_of_weeks,
)
from services.matching.reach import limit_of
from services.matching.terms import thesaurus
from services.matching.travel import travel_table
from services.matching.weights import Weights

K = TypeVar("K")
Bools = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
SEX_CODES: Final = {"": 0, "woman": 1, "man": 2, "other": 3}
MET: Final = np.int8(1)
UNKNOWN: Final = np.int8(0)
UNMET: Final = np.int8(-1)
_REMEMBERED: Final = (
    1  # the rule and the feature ask after each other; more keeps large columns from being reused
)
Verdicts = npt.NDArray[np.int8]
HORIZONS: Final = tuple(Horizon)


@dataclass(frozen=True)
class TermColumn:
    """For each term, the rows that hold it; `written` tells who has written anything at all."""

    rows: dict[str, Whole]
    written: Bools

    def count(self, terms: Iterable[str]) -> Whole:
        """How many of these terms each row holds."""
        held = np.zeros(len(self.written), dtype=np.int64)
        for term in terms:
            if term in self.rows:
                held[self.rows[term]] += 1
        return held

    def any_of(self, terms: Iterable[str]) -> Bools:
        """Which rows hold at least one of these terms."""
        found: Bools = self.count(terms) > 0
        return found


@dataclass(frozen=True)
class VolunteerColumns:
    """The volunteers, sorted by id, one row each. `common` remembers the last hours asked for.

    `hours_left` is in hundredths, -1 where nobody has said; `reach` in minutes. `by_name_alone` tells
    who goes only to the places in `named_places`. `takes` and `cleared` hold ids of types of
    assignment.
    """

    facts: tuple[VolunteerFacts, ...]
    interests: TermColumn
    interests_and_broader: TermColumn
    rather_not: TermColumn
    helps: TermColumn
    languages: TermColumn
    stages: npt.NDArray[np.str_]
    phone_rows: dict[str, list[int]]
    stage: Verdicts
    pledge: Verdicts
    live: Whole
    people: Verdicts
    hours_left: Whole
    sex: Whole
    age_from: Numbers
    age_to: Numbers
    lived: Verdicts
    slots: npt.NDArray[np.float32]
    time_known: Bools
    pattern: Whole
    patterns: tuple[Pattern, ...]
    postcode: Whole
    postcodes: tuple[str, ...]
    away: Verdicts
    reach: Numbers
    by_name_alone: Bools
    named_places: TermColumn
    takes: TermColumn
    cleared: TermColumn
    horizon: Whole
    common: dict[Availability, tuple[Numbers, Bools]] = field(default_factory=dict)


@dataclass(frozen=True)
class Encoded:
    """A snapshot ready for questions. `walked` are participants with an agreed end behind them."""

    snapshot: Snapshot
    weights: Weights
    volunteers: VolunteerColumns
    row_of: dict[str, int]
    participants: dict[str, ParticipantFacts]
    goals: dict[str, list[tuple[str, str]]]
    walked: frozenset[str]

    def rows_paired_with(self, participant_id: str, pairs: Iterable[tuple[str, str]]) -> list[int]:
        """The rows of the volunteers that stand in a pair with this participant."""
        return [
            self.row_of[volunteer_id]
            for one, volunteer_id in pairs
            if one == participant_id and volunteer_id in self.row_of
        ]


def encode(snapshot: Snapshot, weights: Weights | None = None) -> Encoded:
    """The snapshot in columns. Rows are sorted by id, so the order of the input never matters."""
    settings = weights or snapshot.weights
    facts = tuple(sorted(snapshot.volunteers, key=lambda one: one.id))
    row_of = {one.id: row for row, one in enumerate(facts)}
    goals: dict[str, list[tuple[str, str]]] = {}
    for goal in sorted(
        snapshot.goals, key=lambda one: (one.participant_id, one.life_area_id, one.words)
    ):
        goals.setdefault(goal.participant_id, []).append((goal.life_area_id, goal.words))
    return Encoded(
        snapshot,
        settings,
        _columns(facts, snapshot, settings, row_of),
        row_of,
        {one.id: one for one in snapshot.participants},
        goals,
        frozenset(participant_id for participant_id, _ in snapshot.walked),
    )


def _columns(
    facts: tuple[VolunteerFacts, ...], snapshot: Snapshot, weights: Weights, row_of: dict[str, int]
) -> VolunteerColumns:
    live = np.zeros(len(facts), dtype=np.int64)
    for _, volunteer_id in snapshot.live:
        if volunteer_id in row_of:
            live[row_of[volunteer_id]] += 1
    names = thesaurus()
    entry = _remembered(names.terms_of_entry)
    wider = _remembered(
        lambda text: frozenset().union(*({term} | names.broader(term) for term in entry(text)))
    )
    patterns, pattern = _numbered(pattern_of(one.availability) for one in facts)
    postcodes, postcode = _numbered(one.postcode for one in facts)
    return VolunteerColumns(
        facts=facts,
        interests=_term_column([one.interests for one in facts], entry),
        interests_and_broader=_term_column([one.interests for one in facts], wider),
        rather_not=_term_column([one.rather_not for one in facts], entry),
        helps=_term_column([one.can_help_with for one in facts], entry),
        languages=_term_column([one.languages for one in facts], _remembered(names.languages_of)),
        stages=np.array([one.stage.value for one in facts], dtype=np.str_),
        phone_rows=_rows_by_phone(facts),
        stage=_verdicts(one.stage in OPEN_FOR_MATCHES for one in facts),
        pledge=_verdicts(
            pledge_holds(one.pledged_on, snapshot.today, snapshot.pledge_months) for one in facts
        ),
        live=live,
        people=_verdicts(_room(one.max_participants, int(n)) for one, n in zip(facts, live, strict=True)),
        hours_left=np.array(all_left(snapshot, facts, weights), dtype=np.int64),
        sex=np.array([SEX_CODES[names.gender_of(one.gender)] for one in facts], dtype=np.int64),
        age_from=_ages(facts, snapshot.today, -1),
        age_to=_ages(facts, snapshot.today, 0),
        lived=_verdicts(_said(one.lived_experience) for one in facts),
        slots=_slot_rows([one.availability for one in facts]),
        time_known=np.array([one.availability.known for one in facts], dtype=bool),
        pattern=pattern,
        patterns=patterns,
        postcode=postcode,
        postcodes=postcodes,
        away=_verdicts(one.away_until is None or one.away_until < snapshot.today for one in facts),
        reach=np.array([limit_of(one, weights) or 0 for one in facts], dtype=np.float64),
        by_name_alone=np.array([limit_of(one, weights) is None for one in facts], dtype=bool),
        named_places=_as_they_stand(one.reach_postcodes for one in facts),
        takes=_as_they_stand(one.assignment_type_ids for one in facts),
        cleared=_cleared(facts),
        horizon=np.array([HORIZONS.index(one.horizon) for one in facts], dtype=np.int64),
    )  # fmt: skip


def _rows_by_phone(facts: Sequence[VolunteerFacts]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, one in enumerate(facts):
        if one.phone:
            rows.setdefault(one.phone, []).append(row)
    return rows


def _remembered(look_up: Callable[[str], frozenset[str]]) -> Callable[[str], frozenset[str]]:
    known: dict[str, frozenset[str]] = {}

    def of(entry: str) -> frozenset[str]:
        if entry not in known:
            known[entry] = look_up(entry)
        return known[entry]

    return of


def _term_column(
    lists: Sequence[tuple[str, ...]], terms_of: Callable[[str], frozenset[str]]
) -> TermColumn:
    rows: dict[str, list[int]] = {}
    for row, entries in enumerate(lists):
        for term in frozenset().union(*map(terms_of, entries)):
            rows.setdefault(term, []).append(row)
    return TermColumn(
        {term: np.array(found, dtype=np.int64) for term, found in rows.items()},
        np.array([bool(entries) for entries in lists], dtype=bool),
    )


def _as_they_stand(lists: Iterable[Iterable[str]]) -> TermColumn:
    """A column in which each entry is a term of its own."""
    return _term_column([tuple(one) for one in lists], lambda entry: frozenset((entry,)))


def _cleared(facts: Sequence[VolunteerFacts]) -> TermColumn:
    """The types that each is cleared for; `written` tells of whom that is known."""
    column = _as_they_stand(one.cleared_for or () for one in facts)
    known = np.array([one.cleared_for is not None for one in facts], dtype=bool)
    return TermColumn(column.rows, known)


def _numbered(values: Iterable[K]) -> tuple[tuple[K, ...], Whole]:
    numbers: dict[K, int] = {}
    codes = [numbers.setdefault(value, len(numbers)) for value in values]
    return tuple(numbers), np.array(codes, dtype=np.int64)


def _verdicts(answers: Iterable[bool | None]) -> Verdicts:
    return np.array([0 if one is None else 1 if one else -1 for one in answers], dtype=np.int8)


def _room(most: int | None, live: int) -> bool | None:
    return None if most is None else live < most


def _said(answer: YesNo) -> bool | None:
    return {YesNo.YES: True, YesNo.NO: False}.get(answer)


def _ages(facts: Sequence[VolunteerFacts], today: date, correction: int) -> Numbers:
    return np.array(
        [
            np.nan if one.birth_year is None else today.year - one.birth_year + correction
            for one in facts
        ],
        dtype=np.float64,
    )


def _slot_rows(availabilities: Sequence[Availability]) -> npt.NDArray[np.float32]:
    known: dict[Availability, tuple[float, ...]] = {}
    for one in availabilities:
        if one not in known:
            known[one] = fortnight(one)
    rows = [known[one] for one in availabilities]
    return np.array(rows, dtype=np.float32).reshape(len(rows), 2 * len(SLOT_HOURS))


def hours_in_common(columns: VolunteerColumns, availability: Availability) -> tuple[Numbers, Bools]:
    """Expected hours a week that each volunteer has in common with these times, and whether certain."""
    if not columns.patterns:
        return np.zeros(0), np.zeros(0, dtype=bool)
    found = columns.common.get(availability)
    if found is None:
        if len(columns.common) >= _REMEMBERED:
            columns.common.clear()
        found = columns.common[availability] = _hours_in_common(columns, availability)
    return found


def _hours_in_common(
    columns: VolunteerColumns, availability: Availability
) -> tuple[Numbers, Bools]:
    hours_of = np.array(SLOT_HOURS * 2, dtype=np.float32) / 2
    wanted = np.array(fortnight(availability), dtype=np.float32) * hours_of
    shares = [share_of_weeks(pattern_of(availability), one) for one in columns.patterns]
    share = np.array([one for one, _ in shares], dtype=np.float64)
    certain = np.array([sure for _, sure in shares], dtype=bool)
    # Not `@`: its threads wait for each other by spinning, which costs others more than it gives here.
    hours = np.einsum("ij,j->i", columns.slots, wanted).astype(np.float64) * share[columns.pattern]
    return hours, certain[columns.pattern]


def hours_of_row(columns: VolunteerColumns, availability: Availability, row: int) -> float:
    """The expected hours a week that one volunteer has in common with these times."""
    return hours_together(availability, columns.facts[row].availability)[0]


def minutes_of_row(columns: VolunteerColumns, postcode: str, row: int) -> int | None:
    """Rough minutes from one volunteer to this postcode, or None."""
    return travel_table().minutes(columns.facts[row].postcode, postcode)


def minutes_to(columns: VolunteerColumns, postcode: str) -> Numbers:
    """Rough minutes from each volunteer to this postcode; NaN where it is not known."""
    each = _minutes_between(columns.postcodes, postcode)
    return np.array(each, dtype=np.float64)[columns.postcode]


@lru_cache(maxsize=512)
def _minutes_between(postcodes: tuple[str, ...], postcode: str) -> tuple[float, ...]:
    table = travel_table()
    found = (table.minutes(one, postcode) for one in postcodes)
    return tuple(math.nan if minutes is None else float(minutes) for minutes in found)
