"""Marks on Today's lines while an adviser is away: who stands in for whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from services.store.transaction import Reading
from services.use_cases.debriefs import adviser_of
from services.use_cases.stand_ins import Away, away_today
from services.use_cases.today_lines import (
    DayLine,
    DayLineKind,
    Subject,
    SubjectKind,
    TodayLine,
    Why,
)

_FIRST_MEETINGS: Final = frozenset({Why.FIRST_MEETING_UNSET, Why.FIRST_MEETING_PAST})


class StandInMarks:
    """Those who are away today, read once, and what they follow up."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._away = away_today(reading)

    def standing_in(self) -> tuple[Away, ...]:
        """The times away in which the reader stands in today."""
        return tuple(each for each in self._away.values() if self._is_mine(each))

    def marked(self, lines: Iterable[TodayLine]) -> tuple[TodayLine, ...]:
        """The lines, those of somebody who is away with the name."""
        if not self._away:
            return tuple(lines)
        return tuple(self._marked(line) for line in lines)

    def marked_day(self, lines: Iterable[DayLine]) -> tuple[DayLine, ...]:
        """The same for what stands in the day: its first meetings."""
        if not self._away:
            return tuple(lines)
        return tuple(self._marked_in_day(line) for line in lines)

    def _marked(self, line: TodayLine) -> TodayLine:
        away = self._away_of(line.subject, first_meeting=line.why in _FIRST_MEETINGS)
        if away is None:
            return line
        if self._is_mine(away):
            return replace(line, stands_for=away.name)
        return replace(line, away=away.name)

    def _marked_in_day(self, line: DayLine) -> DayLine:
        if line.kind is not DayLineKind.FIRST_MEETING:
            return line
        away = self._away_of(line.subject, first_meeting=True)
        if away is None:
            return line
        if self._is_mine(away):
            return replace(line, stands_for=away.name)
        return replace(line, away=away.name)

    def _is_mine(self, away: Away) -> bool:
        return away.stand_in_id == self._reading.by.account_id

    def _away_of(self, subject: Subject, *, first_meeting: bool) -> Away | None:
        if subject.kind is SubjectKind.MATCH:
            adviser = self._of_match(subject.id, first_meeting=first_meeting)
        elif subject.kind is SubjectKind.VOLUNTEER:
            adviser = self._of_volunteer(subject.volunteer_id)
        else:
            return None
        return self._away.get(adviser)

    def _of_match(self, match_id: str, *, first_meeting: bool) -> str:
        """Who follows the pair up; of a first meeting, who will be there."""
        row = self._reading.rows(
            "SELECT first_meeting_with, coalesce(adviser_id, created_by) FROM match WHERE id = ?",
            match_id,
        )
        there, adviser = row[0] if row else ("", "")
        return str(there if first_meeting and there else adviser)

    def _of_volunteer(self, volunteer_id: str) -> str:
        return adviser_of(self._reading, volunteer_id) or ""
