"""Today's red lines: transitions that are near, past or come, and still lack something."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from services.domain.gaps import contact_is_due
from services.domain.transitions import Transition, TransitionKind, TransitionState, missing
from services.store.record_codec import from_row
from services.store.tables import TRANSITION
from services.store.transaction import Reading
from services.use_cases.gaps import left_without_contact
from services.use_cases.standing_plans import standing
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, TransitionAhead, Why

AHEAD: Final = timedelta(days=14)
"""How far Today looks ahead."""


@dataclass(frozen=True, slots=True)
class NamedTransition:
    """A transition and the participant's name. `ended`: we do not follow the participant any more."""

    transition: Transition
    name: str
    ended: bool = False


def near_transitions(reading: Reading) -> tuple[NamedTransition, ...]:
    """Planned ones up to 14 days ahead or past, and people who have left without contact since, by day."""
    left = left_without_contact(reading)
    marks = ", ".join("?" * len(left))
    columns = ", ".join(f"t.{name.strip()}" for name in TRANSITION.columns.split(","))
    rows = reading.rows(
        f"SELECT {columns}, p.display_name, p.closed_on IS NOT NULL FROM transition AS t"  # noqa: S608 - our own columns, bound values
        " JOIN participant AS p ON p.id = t.participant_id"
        " WHERE p.closed_on IS NULL AND p.deceased = 0 AND t.state = 'planned' AND t.\"on\" <= ?"
        f" OR t.id IN ({marks})"
        ' ORDER BY t."on", in_order(p.display_name), t.id',
        (reading.today + AHEAD).isoformat(),
        *(each.id for each in left),
    )
    found = [
        NamedTransition(from_row(Transition, row[:-2]), row[-2], bool(row[-1])) for row in rows
    ]
    stand = {each.id for each in standing(reading, (each.transition for each in found))}
    return tuple(each for each in found if each.transition.id in stand)


def gap_lines(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    """The unplanned first, then those nearest to today, whether ahead or just past."""
    lines = [_gap_line(reading, each) for each in near if missing(each.transition)]
    return sorted(lines, key=lambda line: (line.why is not Why.UNPLANNED, abs(line.days)))


def contact_lines(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    """People who have left and are in somebody's hands, whose day for the first contact has come."""
    return [
        replace(
            _line(reading, each, Why.CONTACT),
            on=each.transition.contact_on,
            caller=each.transition.here,
        )
        for each in near
        if contact_is_due(each.transition, reading.today) and not missing(each.transition)
    ]


def to_confirm_lines(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    """Planned transitions whose day is past and that lack nothing: did it happen?"""
    return [
        _line(reading, each, Why.TO_CONFIRM)
        for each in near
        if each.transition.state is TransitionState.PLANNED
        and each.transition.on < reading.today
        and not missing(each.transition)
    ]


def transitions_ahead(
    reading: Reading, near: tuple[NamedTransition, ...]
) -> tuple[TransitionAhead, ...]:
    """Those planned from today on."""
    return tuple(
        TransitionAhead(
            each.transition.participant_id,
            each.transition.id,
            each.name,
            each.transition.kind,
            each.transition.on,
            bool(missing(each.transition)),
        )
        for each in near
        if each.transition.state is TransitionState.PLANNED and each.transition.on >= reading.today
    )


def _gap_line(reading: Reading, each: NamedTransition) -> TodayLine:
    return replace(_line(reading, each, _why(each.transition)), missing=missing(each.transition))


def _why(transition: Transition) -> Why:
    if transition.kind is TransitionKind.UNPLANNED_DISCHARGE:
        return Why.UNPLANNED
    return Why.GAP if transition.state is TransitionState.PLANNED else Why.LEFT


def _line(reading: Reading, each: NamedTransition, why: Why) -> TodayLine:
    transition = each.transition
    return TodayLine(
        key=f"{why}:{transition.id}",
        why=why,
        subject=Subject(
            SubjectKind.TRANSITION, transition.id, participant_id=transition.participant_id
        ),
        name=each.name,
        on=transition.on,
        days=(transition.on - reading.today).days,
        words=transition.where_to,
        transition=transition.kind,
        ended=each.ended,
    )
