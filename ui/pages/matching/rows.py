"""Lines of the three lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.matches import Answer, MatchState
from services.use_cases.matching_lists import PairRow, WaitingPerson
from ui.pages.matching.words import WORDS, first_name, short_day, since, span
from ui.widgets.list_rows import WaitingRow
from ui.widgets.tone import Tone

_SOON_DAYS = 7


class RowWords(QObject):
    """Puts people who wait, and pairs, into lines."""

    def waiting(self, person: WaitingPerson, today: date) -> WaitingRow:
        note, icon, tone = self._next(person, today)
        return WaitingRow(
            person.participant_id,
            person.name,
            person.wish or self.tr("no own words noted yet"),
            span(person.days),
            note,
            icon,
            tone,
        )

    def pair(self, row: PairRow, today: date) -> WaitingRow:
        return WaitingRow(
            row.match_id,
            self.tr("{participant} and {volunteer}").format(
                participant=row.participant_name, volunteer=first_name(row.volunteer_name)
            ),
            row.assignment,
            since(row.active_since or row.asked_on, today),
            self._standing(row, today),
            "handshake" if row.state is MatchState.ACTIVE else "hourglass-medium",
        )

    def _next(self, person: WaitingPerson, today: date) -> tuple[str, str, Tone]:
        if person.next_on is None or person.next_kind is None:
            return self.tr("no transition ahead"), "calendar-blank", Tone.NEUTRAL
        words = WORDS.transition(person.next_kind, person.next_on, today)
        soon = (person.next_on - today).days <= _SOON_DAYS
        return (
            words,
            "link-break" if soon else "calendar-blank",
            Tone.DANGER if soon else Tone.NEUTRAL,
        )

    def _standing(self, row: PairRow, today: date) -> str:
        if row.state is MatchState.ACTIVE:
            if row.last_on is None:
                return self.tr("nothing logged yet")
            return self.tr("last together {day}").format(day=short_day(row.last_on, today))
        if row.state is MatchState.AGREED:
            if row.first_meeting_on is None:
                return self.tr("both said yes, no first meeting yet")
            day = short_day(row.first_meeting_on, today)
            return self.tr("first meeting {day}").format(day=day)
        waits = [
            first_name(name)
            for name, answer in (
                (row.volunteer_name, row.volunteer_answer),
                (row.participant_name, row.participant_answer),
            )
            if answer is Answer.WAITING
        ]
        return self.tr("waits for {names}").format(names=", ".join(waits))


ROW_WORDS = RowWords()
"""The page's own."""
