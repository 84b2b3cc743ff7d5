"""Lines of the three lists."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.matches import Answer, MatchState
from services.use_cases.matching_lists import PairRow, WaitingPerson
from ui.dialogs.match_words import MATCH_WORDS
from ui.first_name import first_name
from ui.pages.matching.words import WORDS, short_day, since, span
from ui.widgets.list_rows import WaitingRow
from ui.widgets.tone import Tone

_SOON_DAYS = 7


class RowWords(QObject):
    """Puts people who wait, and pairs, into lines."""

    def waiting(self, person: WaitingPerson, today: date) -> WaitingRow:
        note, icon, tone = self._next(person, today)
        if person.questions:
            asked = self.tr("%n asked already", "", person.questions)
            note = f"{asked} · {note}" if person.next_on else asked
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
            row.assignment or self.tr("the assignment is not written yet"),
            since(row.ended_on or row.active_since or row.asked_on, today),
            self._standing(row, today),
            _ICONS[row.state],
            Tone.DANGER if self._late(row, today) else Tone.NEUTRAL,
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
        match row.state:
            case MatchState.PROPOSED:
                return self.tr("chosen, not asked yet")
            case MatchState.ASKED:
                return self._asked(row, today)
            case MatchState.AGREED:
                return self._agreed(row, today)
            case MatchState.ACTIVE:
                return self._together(row, today)
            case MatchState.PAUSED | MatchState.CLOSING:
                return self._resting(row, today)
            case MatchState.DECLINED:
                return self.tr("one of them said no")
            case MatchState.EXPIRED:
                return self.tr("no answer in time")
            case MatchState.ENDED:
                return MATCH_WORDS.ended(row.end_reason)

    def _together(self, row: PairRow, today: date) -> str:
        if row.check_in_on is not None and row.check_in_on <= today:
            return self.tr("check-in due {day}").format(day=short_day(row.check_in_on, today))
        if row.last_on is None:
            return self.tr("nothing logged yet")
        return self.tr("last together {day}").format(day=short_day(row.last_on, today))

    def _resting(self, row: PairRow, today: date) -> str:
        if row.state is MatchState.CLOSING:
            day = short_day(row.closing_on, today) if row.closing_on else ""
            return self.tr("closing talk {day}").format(day=day)
        if row.paused_until is None:
            return self.tr("a pause")
        return self.tr("a pause until {day}").format(day=short_day(row.paused_until, today))

    def _agreed(self, row: PairRow, today: date) -> str:
        if row.first_meeting_on is None:
            return self.tr("both said yes, no first meeting yet")
        day = short_day(row.first_meeting_on, today)
        return self.tr("first meeting {day}").format(day=day)

    def _asked(self, row: PairRow, today: date) -> str:
        waits = [
            first_name(name)
            for name, answer in (
                (row.volunteer_name, row.volunteer_answer),
                (row.participant_name, row.participant_answer),
            )
            if answer is Answer.WAITING
        ]
        names = ", ".join(waits)
        if row.answer_by is None:
            return self.tr("waits for {names}").format(names=names)
        day = short_day(row.answer_by, today)
        if row.answer_by < today:
            return self.tr("{names}: time ran out {day}").format(names=names, day=day)
        return self.tr("{names} answers by {day}").format(names=names, day=day)

    def _late(self, row: PairRow, today: date) -> bool:
        """An answer that is due today, or was."""
        waits = row.state is MatchState.ASKED and row.answer_by is not None
        return waits and row.answer_by is not None and row.answer_by <= today


_ICONS: Final = {
    MatchState.PROPOSED: "target",
    MatchState.ASKED: "hourglass-medium",
    MatchState.AGREED: "calendar-plus",
    MatchState.ACTIVE: "handshake",
    MatchState.PAUSED: "pause-circle",
    MatchState.CLOSING: "flag",
    MatchState.DECLINED: "x-circle",
    MatchState.EXPIRED: "clock-counter-clockwise",
    MatchState.ENDED: "check-circle",
}


ROW_WORDS = RowWords()
"""The page's own."""
