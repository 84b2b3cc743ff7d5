"""Today: who is about to fall between chairs, who waits, whom to care for, what to follow up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from services.domain.access import Right
from services.domain.transitions import missing
from services.store.transaction import Reading
from services.use_cases.line_standing import line_standing
from services.use_cases.match_states import IN_UNANSWERED
from services.use_cases.today_care import quiet_lines, talk_lines, thanks_lines
from services.use_cases.today_day import day_lines
from services.use_cases.today_files import to_deliver_lines
from services.use_cases.today_follow_ups import (
    consent_lines,
    first_meeting_lines,
    row_lines,
)
from services.use_cases.today_gaps import (
    NamedTransition,
    contact_lines,
    gap_lines,
    near_transitions,
    to_confirm_lines,
    transitions_ahead,
)
from services.use_cases.today_lines import (
    Ahead,
    GroupKind,
    RailCounts,
    TodayGroup,
    TodayLine,
    TodayView,
    Why,
)
from services.use_cases.today_matches import (
    check_in_lines,
    closing_lines,
    expired_lines,
    pause_lines,
    proposed_lines,
)
from services.use_cases.today_notices import notice_lines
from services.use_cases.today_outgoing import (
    not_left_lines,
    not_understood_lines,
    with_errors_lines,
)
from services.use_cases.today_readiness import absence_lines, readiness_lines
from services.use_cases.today_stand_ins import StandInMarks
from services.use_cases.today_supervision import supervision_lines
from services.use_cases.today_unfetched import unfetched_lines
from services.use_cases.today_waiting import TO_US, ask_lines, inbound_lines, outbound_lines
from services.use_cases.unknown_consents import unknown_consents_lines

MOST_LINES: Final = 100
"""A group holds no more lines than this; its total counts them all."""


def today_view(reading: Reading, _about: None = None) -> TodayView:
    """Everything on Today that the actor may see; nothing is raised for one who may see nothing."""
    may = reading.by.may
    near = near_transitions(reading) if may(Right.SEE_PARTICIPANTS) else ()
    follow_ups = _follow_ups(reading, near)
    marks = StandInMarks(reading)
    groups = (
        _group(GroupKind.GAPS, _at_once(reading, near)),
        _group(GroupKind.WAITING, marks.marked(_waiting(reading))),
        _group(GroupKind.CARE, marks.marked(_care(reading))),
        _group(GroupKind.FOLLOW_UPS, marks.marked(follow_ups)),
    )
    return TodayView(
        reading.today,
        tuple(group for group in _in_turn(groups) if group.lines),
        marks.marked_day(day_lines(reading)) if may(Right.SEE_PARTICIPANTS) else (),
        _ahead(reading, near, follow_ups),
        marks.standing_in(),
        line_standing(reading) if may(Right.SEE_MESSAGES) or may(Right.CHANGE_SETTINGS) else None,
    )


def _in_turn(groups: tuple[TodayGroup, ...]) -> tuple[TodayGroup, ...]:
    """Gaps first; a talk that is owed within 48 hours goes before those who wait for an answer."""
    gaps, waiting, care, follow_ups = groups
    owed = any(line.why is Why.DEBRIEF for line in care.lines)
    return (gaps, care, waiting, follow_ups) if owed else groups


def rail_counts(reading: Reading, _about: None = None) -> RailCounts:
    """The numbers of the rail; zero where the actor may not see what is counted."""
    may = reading.by.may
    near = near_transitions(reading) if may(Right.SEE_PARTICIPANTS) else ()
    asks = messages = 0
    if may(Right.MATCH):
        asks = reading.value(f"SELECT count(*) FROM match WHERE state {IN_UNANSWERED}")  # noqa: S608 - our own words
    if may(Right.SEE_MESSAGES):
        messages = reading.value(
            f"SELECT count(DISTINCT m.conversation_id) FROM message AS m WHERE {TO_US}"  # noqa: S608 - a constant
        )
    return RailCounts(sum(bool(missing(each.transition)) for each in near), asks, messages)


def _at_once(reading: Reading, near: tuple[NamedTransition, ...]) -> Iterable[TodayLine]:
    if reading.by.may(Right.SEE_CONSENTS):
        yield from unknown_consents_lines(reading)
    yield from gap_lines(reading, near)


def _waiting(reading: Reading) -> Iterable[TodayLine]:
    if reading.by.may(Right.SEE_MESSAGES):
        notices = notice_lines(reading)
        yield from notices
        decided_there = {line.subject for line in notices}
        for line in inbound_lines(reading):
            if line.why is Why.TO_UNDERSTAND or line.subject not in decided_there:
                yield line
        yield from unfetched_lines(reading)
        yield from not_understood_lines(reading)
        yield from outbound_lines(reading)
        yield from with_errors_lines(reading)
        yield from not_left_lines(reading)
        yield from to_deliver_lines(reading)
    if reading.by.may(Right.MATCH):
        yield from expired_lines(reading)
        yield from ask_lines(reading)
        yield from proposed_lines(reading)


def _care(reading: Reading) -> Iterable[TodayLine]:
    if reading.by.may(Right.THANK):
        yield from talk_lines(reading)
    if reading.by.may(Right.SEE_VOLUNTEERS):
        yield from quiet_lines(reading)
    if reading.by.may(Right.SEE_VOLUNTEER_NOTES):
        yield from supervision_lines(reading)
    if reading.by.may(Right.THANK):
        yield from thanks_lines(reading)


def _follow_ups(reading: Reading, near: tuple[NamedTransition, ...]) -> list[TodayLine]:
    may = reading.by.may
    lines = contact_lines(reading, near) + to_confirm_lines(reading, near)
    if may(Right.MATCH):
        lines += closing_lines(reading)
        lines += first_meeting_lines(reading)
        lines += check_in_lines(reading)
        lines += pause_lines(reading)
    if may(Right.SEE_CONSENTS):
        lines += consent_lines(reading)
    if may(Right.IMPORT):
        lines += row_lines(reading)
    if may(Right.SEE_VOLUNTEERS):
        lines += readiness_lines(reading)
        lines += absence_lines(reading)
    return lines


def _group(kind: GroupKind, lines: Iterable[TodayLine]) -> TodayGroup:
    every = tuple(lines)
    return TodayGroup(kind, every[:MOST_LINES], len(every))


def _ahead(
    reading: Reading, near: tuple[NamedTransition, ...], follow_ups: list[TodayLine]
) -> Ahead:
    transitions = transitions_ahead(reading, near)
    ending = [line.on for line in follow_ups if line.why is Why.CONSENT_ENDS and line.on]
    gaps = sum(each.gap for each in transitions)
    return Ahead(
        transitions, gaps, len(transitions) - gaps, len(ending), min(ending) if ending else None
    )
