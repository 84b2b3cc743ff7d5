"""A day's times beside what happens then."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import color, font
from ui.widgets.card import Card
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import draw_bar, text_width


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A time as it is written on the screen, what, where; `next` marks the one that is next."""

    time: str
    title: str
    place: str = ""
    next: bool = False


class _Bar(QWidget):
    """The upright line between a time and what happens."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self._ink = ink
        self.setFixedWidth(3)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_bar(QPainter(self), QRectF(self.rect()), color(self._ink))


class DayList(Card):
    """Entries from morning to evening."""

    def __init__(self, entries: Sequence[DayEntry] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, gap=18)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[DayEntry]) -> None:
        """Show these."""
        while self.body.count():
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self.body.addWidget(self._row(entry))

    def _row(self, entry: DayEntry) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        time = Label(entry.time, "strong", "accent.main" if entry.next else "text.primary")
        time.setMinimumWidth(round(text_width("00.00", font("strong"))) + 1)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_Bar("accent.main" if entry.next else "border.line"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(entry.title, "strong" if entry.next else "body"))
        if entry.place:
            words.addWidget(Paragraph(entry.place, "small", "text.secondary"))
        row.addLayout(words, 1)
        return holder
