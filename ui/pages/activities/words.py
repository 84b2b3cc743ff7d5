"""The words of activities: who, how long, how it went, and totals."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.activities import Mood
from services.use_cases.activity_lists import ActivityRow, Totals
from ui.languages import current_language
from ui.norwegian_text import clock_text, hours_text, number_text


class ActivityWords(QObject):
    """Says what a row tells, in the language that is set."""

    def who(self, row: ActivityRow) -> str:
        """'Jonas Berg · Turid Haugen', or the volunteer alone."""
        return " · ".join(name for name in (row.participant_name, row.volunteer_name) if name)

    def short_who(self, row: ActivityRow) -> str:
        """First names, for a small block."""
        names = (row.participant_name, row.volunteer_name)
        return " · ".join(name.split()[0] for name in names if name.split())

    def span(self, row: ActivityRow) -> str:
        """'17.00–18.30', '17.00', or how long it took when no hour is known."""
        language = current_language()
        if row.starts is None:
            return self.length(row)
        starts = clock_text(row.starts, language)
        return f"{starts}–{clock_text(row.ends, language)}" if row.ends else starts

    def length(self, row: ActivityRow) -> str:
        """'1 t 30 min', or nothing when it is not known."""
        return "" if row.hours is None else hours_text(row.hours, current_language())

    def mood(self, mood: Mood | None) -> str:
        """The word beneath the face; empty when it was not told."""
        if mood is None:
            return ""
        return {
            Mood.HEAVY: self.tr("Heavy"),
            Mood.SO_SO: self.tr("A bit heavy"),
            Mood.FINE: self.tr("All right"),
            Mood.GOOD: self.tr("Good"),
            Mood.VERY_GOOD: self.tr("Very good"),
        }[mood]

    def totals(self, totals: Totals) -> str:
        """'7 aktiviteter · 11,5 timer · 3 tidgivere'."""
        hours = number_text(totals.hours, current_language(), 2)
        return " · ".join(
            (
                self.tr("%n activity(ies)", "", totals.activities),
                self.tr("{hours} hours").format(hours=hours),
                self.tr("%n volunteer(s)", "", totals.volunteers),
                self.tr("%n participant(s)", "", totals.participants),
            )
        )

    def state(self, row: ActivityRow) -> str:
        """What is still to be done about it, or what has been."""
        if row.wants_a_talk:
            return self.tr("wants a talk")
        if not row.took_place:
            return self.tr("did not meet")
        return self.tr("thanked") if row.thanked else self.tr("no thanks yet")

    def spoken(self, row: ActivityRow, day: str) -> str:
        """Everything a block shows, in one sentence for the screen reader."""
        parts = (row.what, day, self.span(row), self.who(row), self.state(row))
        return ", ".join(part for part in parts if part)
