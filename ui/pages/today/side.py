"""Beside Today's lines: the day itself, the next 14 days, and, where there is room, each transition."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.use_cases.today_lines import Ahead, DayLine, DayLineKind, TransitionAhead
from ui.languages import current_language
from ui.navigation import Place
from ui.norwegian_text import clock_text, short_month_text
from ui.pages.today.looks import TRANSITION_ICONS
from ui.pages.today.words import TodayWords
from ui.widgets.action_row import RowsCard
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.day_list import DayEntry, DayList
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.section_heading import SectionHeading
from ui.widgets.stack import stack
from ui.widgets.tone import Tone
from ui.workspace import Workspace

MOST_TRANSITIONS = 8
MOST_IN_DAY = 8


class DayPanel(QWidget):
    """What stands in the day."""

    def __init__(self, words: TodayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heading = SectionHeading("")
        self._list = DayList()
        self._more = Label("", "small", "text.secondary")
        self._nothing = Paragraph("", "body", "text.secondary")
        self._empty = Card()
        self._empty.body.addWidget(self._nothing)
        column = _column(self)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        column.addWidget(self._more)
        column.addWidget(self._empty)

    def show_day(self, lines: tuple[DayLine, ...]) -> None:
        """Show these, the next one marked."""
        self._heading.set_title(self.tr("Your day"))
        self._nothing.set_text(self.tr("Nothing is agreed for today."))
        self._list.set_entries([self._entry(line) for line in lines[:MOST_IN_DAY]])
        left = len(lines) - MOST_IN_DAY
        self._more.setText(self.tr("and %n more", "", left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self._list.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def _entry(self, line: DayLine) -> DayEntry:
        time = clock_text(line.at, current_language()) if line.at else ""
        match line.kind:
            case DayLineKind.FIRST_MEETING:
                title = self.tr("{participant}, first meeting with {volunteer}")
                words = title.format(participant=line.name, volunteer=line.other_name)
                about = self._words.marked(line.words, line.stands_for, line.away)
                return DayEntry(time, words, about, next=True)
            case DayLineKind.SUPERVISION:
                title = line.words or self.tr("Supervision")
                about = " · ".join(part for part in (line.other_name, line.name) if part)
                return DayEntry(time, title, about)
            case DayLineKind.CLOSING:
                title = self.tr("{participant}, closing talk with {volunteer}")
                words = title.format(participant=line.name, volunteer=line.other_name)
                return DayEntry(time, words, line.words, next=True)
            case DayLineKind.TRANSITION if line.transition is not None:
                change = self._words.transition(line.transition)
                return DayEntry(time, f"{line.name} {change}", line.words, next=True)
            case _:
                people = " · ".join(name for name in (line.name, line.other_name) if name)
                return DayEntry(time, line.words, people)


class AheadPanel(QWidget):
    """The next 14 days in three lines."""

    def __init__(self, words: TodayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heading = SectionHeading("")
        self._gaps = Paragraph()
        self._ready = Paragraph()
        self._consents = Paragraph()
        card = Card()
        for icon, ink, label in (
            ("sign-out", "danger.main", self._gaps),
            ("check-circle", "ok.main", self._ready),
            ("pen-nib", "text.secondary", self._consents),
        ):
            line = QHBoxLayout()
            line.setSpacing(12)
            glyph = Glyph(icon, ink, "icon.control")
            line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            card.body.addLayout(line)
            if label is self._gaps:
                self._gap_glyph = glyph
        column = _column(self)
        column.addWidget(self._heading)
        column.addWidget(card)

    def show_ahead(self, ahead: Ahead) -> None:
        """Show the numbers."""
        self._heading.set_title(self.tr("The next 14 days"))
        self._gaps.set_text(self.tr("%n transition(s) with a gap", "", ahead.gaps))
        self._gap_glyph.show_icon("sign-out", "danger.main" if ahead.gaps else "text.secondary")
        self._ready.set_text(self.tr("%n transition(s) are ready", "", ahead.ready))
        ends = self.tr("%n consent(s) end", "", ahead.consents_ending)
        if ahead.first_consent_ends is not None:
            ends = self.tr("%n consent(s) end, from {day}", "", ahead.consents_ending)
            # A day is read in one piece: it never breaks between its number and its month.
            day = self._words.day(ahead.first_consent_ends).replace(" ", "\N{NO-BREAK SPACE}")
            ends = ends.format(day=day)
        self._consents.set_text(ends)


class TransitionsPanel(QWidget):
    """Each transition of the next 14 days, where the window is wide."""

    def __init__(
        self, workspace: Workspace, words: TodayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = words
        self._heading = SectionHeading("")
        self._place = _column(self)
        self._place.addWidget(self._heading)
        self._card: QWidget | None = None

    def show_transitions(self, transitions: tuple[TransitionAhead, ...]) -> None:
        """Show the first eight."""
        self._heading.set_title(self.tr("Transitions"))
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = self._rows(transitions) if transitions else self._nothing()
        self._place.addWidget(self._card)

    def _rows(self, transitions: tuple[TransitionAhead, ...]) -> RowsCard:
        return RowsCard(
            [
                TransitionRow(self._workspace, self._words, each)
                for each in transitions[:MOST_TRANSITIONS]
            ]
        )

    def _nothing(self) -> Card:
        card = Card()
        words = self.tr("No transition is planned in these days.")
        card.body.addWidget(Paragraph(words, "body", "text.secondary"))
        return card


class TransitionRow(QWidget):
    """A day, a person, what changes, and whether all is in place. Enter or a press opens it."""

    def __init__(
        self, workspace: Workspace, words: TodayWords, transition: TransitionAhead
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._transition = transition
        change = words.transition(transition.kind)
        gap = self.tr("gap") if transition.gap else self.tr("ready")
        tone, icon = (Tone.DANGER, "link-break") if transition.gap else (Tone.OK, "check")
        day = Label(str(transition.on.day), "h3")
        month = Label(
            short_month_text(transition.on, current_language()), "small", "text.secondary"
        )
        for label in (day, month):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.set_tight()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        date = stack(day, month)
        row.addLayout(date)
        row.addWidget(Glyph(TRANSITION_ICONS[transition.kind]))
        row.addLayout(
            stack(
                ElidedLabel(transition.name, "strong"),
                ElidedLabel(change, "small", "text.secondary"),
            ),
            1,
        )
        row.addWidget(Chip(gap, tone, icon))
        self.setAccessibleName(f"{words.day(transition.on)}: {transition.name} {change}, {gap}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open_transition()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_transition()
            return
        super().keyPressEvent(event)

    def open_transition(self) -> None:
        """Go to the participant's plan."""
        self._workspace.go(Place("participants", self._transition.participant_id, "plan"))


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
