"""The words for supervision, in the language that is set."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.supervision import Attendance, SupervisionKind, SupervisionState
from services.use_cases.supervision_lists import SupervisionRow, Without
from ui.languages import current_language
from ui.norwegian_text import begin_large, clock_text, day_text, long_day_text


class SupervisionWords(QObject):
    """Puts supervision into lines."""

    def kind(self, kind: SupervisionKind) -> str:
        return {
            SupervisionKind.INDIVIDUAL: self.tr("One at a time"),
            SupervisionKind.GROUP: self.tr("Group"),
        }[kind]

    def attendance(self, attendance: Attendance) -> str:
        return {
            Attendance.INVITED: self.tr("invited"),
            Attendance.CAME: self.tr("came"),
            Attendance.EXCUSED: self.tr("sent word"),
            Attendance.ABSENT: self.tr("did not come"),
        }[attendance]

    def when(self, row: SupervisionRow, today: date) -> str:
        """'Onsdag 25. november kl. 18.00'."""
        language = current_language()
        day = begin_large(long_day_text(row.supervision.on, language, today))
        if row.supervision.starts is None:
            return day
        at = clock_text(row.supervision.starts, language)
        return self.tr("{day} at {time}").format(day=day, time=at)

    def title(self, row: SupervisionRow, today: date) -> str:
        """The day, and the theme where there is one."""
        when = self.when(row, today)
        return f"{when} · {row.supervision.theme}" if row.supervision.theme else when

    def about(self, row: SupervisionRow) -> str:
        """What kind, where, who leads, and who is invited or came."""
        leads = self.tr("{name} leads").format(name=row.led_by_name)
        held = row.supervision.state is SupervisionState.HELD
        around = (self.kind(row.supervision.kind), row.supervision.place, leads)
        invited = ", ".join(seat.name for seat in row.seats)
        parts = (self._came(row), *around) if held else (*around, invited)
        return " · ".join(part for part in parts if part)

    def without(self, who: Without, today: date) -> str:
        """How long, since when, and what is planned."""
        if who.last is None:
            words = self.tr("%n day(s) without supervision; none is noted", "", who.days)
        else:
            day = day_text(who.last, current_language(), today)
            words = self.tr("%n day(s) without supervision, the last was {day}", "", who.days)
            words = words.format(day=day)
        if who.next is None:
            return words
        day = day_text(who.next, current_language(), today)
        return self.tr("{words} · is invited {day}").format(words=words, day=day)

    def _came(self, row: SupervisionRow) -> str:
        parts = []
        for attendance in (Attendance.CAME, Attendance.EXCUSED, Attendance.ABSENT):
            names = [seat.name for seat in row.seats if seat.attendance is attendance]
            if names:
                said = self.attendance(attendance)
                parts.append(f"{said}: {', '.join(names)}")
        return " · ".join(parts)


SUPERVISION_WORDS: Final = SupervisionWords()
"""The page's own."""
