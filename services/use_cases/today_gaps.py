"""Today's red lines: transitions that are near, past or unplanned, and still lack something."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from services.domain.transitions import (
    Missing,
    Transition,
    TransitionKind,
    TransitionState,
    missing,
)
from services.store.record_codec import from_row
from services.store.tables import TRANSITION
from services.store.transaction import Reading
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, TransitionAhead, Why

AHEAD: Final = timedelta(days=14)
"""How far Today looks ahead."""

UNPLANNED_FOR: Final = timedelta(days=14)
"""An unplanned discharge stands on Today this long, until a person, a bed and a contact are found."""


@dataclass(frozen=True, slots=True)
class NamedTransition:
    """A transition and the participant's name."""

    transition: Transition
    name: str


def near_transitions(reading: Reading) -> tuple[NamedTransition, ...]:
    """Planned ones up to 14 days ahead or past, and unplanned ones of the last 14 days, by day."""
    columns = ", ".join(f"t.{name.strip()}" for name in TRANSITION.columns.split(","))
    rows = reading.rows(
        f"SELECT {columns}, p.display_name FROM transition AS t"  # noqa: S608 - our own columns, bound values
        " JOIN participant AS p ON p.id = t.participant_id"
        " WHERE p.closed_on IS NULL AND p.deceased = 0 AND (t.state = 'planned' AND t.\"on\" <= ?"
        " OR t.state = 'done' AND t.kind = 'unplanned_discharge' AND t.\"on\" >= ?)"
        ' ORDER BY t."on", in_order(p.display_name), t.id',
        (reading.today + AHEAD).isoformat(),
        (reading.today - UNPLANNED_FOR).isoformat(),
    )
    return tuple(NamedTransition(from_row(Transition, row[:-1]), row[-1]) for row in rows)


def lacking(transition: Transition) -> tuple[Missing, ...]:
    """What the transition lacks. One that came unplanned must be made safe after it has come, too."""
    if transition.kind is TransitionKind.UNPLANNED_DISCHARGE:
        if transition.state is TransitionState.CANCELLED:
            return ()
        return missing(replace(transition, state=TransitionState.PLANNED))
    return missing(transition)


def gap_lines(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    """The unplanned first, then those nearest to today, whether ahead or just past."""
    lines = [_gap_line(reading, each) for each in near if lacking(each.transition)]
    return sorted(lines, key=lambda line: (line.why is not Why.UNPLANNED, abs(line.days)))


def to_confirm_lines(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    """Planned transitions whose day is past and that lack nothing: did it happen?"""
    return [
        _line(reading, each, Why.TO_CONFIRM)
        for each in near
        if each.transition.state is TransitionState.PLANNED
        and each.transition.on < reading.today
        and not lacking(each.transition)
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
            bool(lacking(each.transition)),
        )
        for each in near
        if each.transition.state is TransitionState.PLANNED and each.transition.on >= reading.today
    )


def _gap_line(reading: Reading, each: NamedTransition) -> TodayLine:
    unplanned = each.transition.kind is TransitionKind.UNPLANNED_DISCHARGE
    line = _line(reading, each, Why.UNPLANNED if unplanned else Why.GAP)
    return replace(line, missing=lacking(each.transition))


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
    )
