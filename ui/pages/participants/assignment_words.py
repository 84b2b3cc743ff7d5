"""What is said of an assignment: how far it has come, what it asks, and since when one waits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from services.domain.assignments import AssignmentType, Progress, Span
from services.domain.availability import Availability, Part, Slot, WeekParity
from services.use_cases.assignments_of import AssignmentView
from ui.calendar_words import words_in
from ui.languages import current_language
from ui.norwegian_text import number_text, span_text
from ui.pages.participants.words import short_day
from ui.widgets.tone import Tone

SIGNS: Final = {
    Progress.WAITING: (Tone.NEUTRAL, "hourglass-medium"),
    Progress.ASKED: (Tone.INFO, "chats"),
    Progress.AGREED: (Tone.INFO, "handshake"),
    Progress.TOGETHER: (Tone.OK, "handshake"),
    Progress.DONE: (Tone.OK, "check-circle"),
    Progress.WITHDRAWN: (Tone.NEUTRAL, "minus-circle"),
}
"""The tone and the icon of each."""


class AssignmentWords(QObject):
    """In the language that is set."""

    def progress(self, progress: Progress) -> str:
        return {
            Progress.WAITING: self.tr("waits"),
            Progress.ASKED: self.tr("asked"),
            Progress.AGREED: self.tr("both have said yes"),
            Progress.TOGETHER: self.tr("walks together"),
            Progress.DONE: self.tr("done"),
            Progress.WITHDRAWN: self.tr("not wished any more"),
        }[progress]

    def span(self, span: Span) -> str:
        return {Span.ONE_OFF: self.tr("one time"), Span.LASTING: self.tr("lasting")}[span]

    def hours(self, hours: Decimal, span: Span | None) -> str:
        """'4 h a month', '3 h in all', or only '3 h' where nobody has said which."""
        number = number_text(hours, current_language())
        if span is Span.LASTING:
            return self.tr("{hours} h a month").format(hours=number)
        if span is Span.ONE_OFF:
            return self.tr("{hours} h in all").format(hours=number)
        return self.tr("{hours} h").format(hours=number)

    def usual(self, kind: AssignmentType) -> str:
        """What holds where the assignment says nothing itself."""
        parts = [self.span(kind.span)]
        parts += [self.hours(kind.hours, kind.span)] if kind.hours is not None else []
        parts += [", ".join(kind.skills)] if kind.skills else []
        usual = " · ".join(parts)
        return self.tr("Usually: {what}. What you leave empty is so.").format(what=usual)

    def facts(self, view: AssignmentView, today: date) -> str:
        """Its kind, hours, skills, place, times and days in one line."""
        meant, kind = view.meant, view.type
        span = kind.span if kind else None
        parts = [kind.name] if kind else []
        parts += [self.hours(meant.hours, span)] if meant.hours is not None else []
        parts += [", ".join(meant.skills)] if meant.skills else []
        parts += [" ".join(part for part in (meant.postcode, meant.place) if part)]
        parts += [self.times(meant.availability), self.days(meant.starts_on, meant.ends_on, today)]
        return " · ".join(part for part in parts if part)

    def times(self, availability: Availability) -> str:
        """'lør. morning, odd weeks'; nothing when they are the participant's own times."""
        said = [self._slot(slot, availability) for slot in sorted(availability.slots)]
        if availability.rhythm.weeks is WeekParity.EVERY_SECOND:
            said.append(self.tr("every second week"))
        return ", ".join(said)

    def _slot(self, slot: Slot, availability: Availability) -> str:
        part = {
            Part.MORNING: self.tr("morning"),
            Part.AFTERNOON: self.tr("afternoon"),
            Part.EVENING: self.tr("evening"),
        }[slot.part]
        day = words_in(current_language()).weekdays_short[slot.weekday - 1]
        weeks = availability.weeks_of(slot)
        if weeks is WeekParity.ODD_WEEKS:
            return self.tr("{day} {part} in odd weeks").format(day=day, part=part)
        if weeks is WeekParity.EVEN_WEEKS:
            return self.tr("{day} {part} in even weeks").format(day=day, part=part)
        return f"{day} {part}"

    def days(self, starts: date | None, ends: date | None, today: date) -> str:
        """'from 1. des. until 3. des.'"""
        said = []
        if starts is not None:
            said.append(self.tr("from {day}").format(day=short_day(starts, today)))
        if ends is not None:
            said.append(self.tr("until {day}").format(day=short_day(ends, today)))
        return " ".join(said)

    def story(self, view: AssignmentView, today: date) -> str:
        """Who it is about now, and since when the participant waits."""
        if view.volunteer_name:
            return self._with(view)
        since = view.assignment.waiting_since
        if view.progress is not Progress.WAITING or since is None:
            return ""
        if since >= today:
            return self.tr("Waits since today")
        span = span_text((today - since).days, current_language())
        return self.tr("Waits since {day} · {span}").format(day=short_day(since, today), span=span)

    def history(self, view: AssignmentView, today: date) -> str:
        """'done 3. nov. · with Turid Haugen'."""
        parts = [self.progress(view.progress)]
        if view.assignment.closed_on is not None:
            parts = [f"{parts[0]} {short_day(view.assignment.closed_on, today)}"]
        if view.volunteer_name:
            parts.append(self.tr("with {name}").format(name=view.volunteer_name))
        return " · ".join(parts)

    def _with(self, view: AssignmentView) -> str:
        name = view.volunteer_name
        if view.progress is Progress.ASKED:
            return self.tr("{name} is asked").format(name=name)
        if view.progress is Progress.AGREED:
            return self.tr("{name}: the first meeting is to come").format(name=name)
        return self.tr("With {name}").format(name=name)


ASSIGNMENT_WORDS: Final = AssignmentWords()
"""The page's own."""
