"""When someone can: days across, parts of the day down."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import color, font, px, theme
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, draw_box, draw_text
from ui.widgets.plain_words import plain_tip

CELL_WIDTH = 43
CELL_HEIGHT = 34
CELL_RADIUS = 6
GAP = 4


class Slot(StrEnum):
    """What is known of one part of one day."""

    NO = "no"
    FREE = "free"
    ODD = "odd"
    EVEN = "even"
    TAKEN = "taken"


NEXT = {Slot.NO: Slot.FREE, Slot.FREE: Slot.ODD, Slot.ODD: Slot.EVEN, Slot.EVEN: Slot.NO}
LOOKS = {
    Slot.NO: ("surface.sunken", "", "text.secondary"),
    Slot.FREE: ("accent.soft", "accent.main", "accent.on_soft"),
    Slot.ODD: ("surface.card", "accent.main", "accent.on_soft"),
    Slot.EVEN: ("surface.card", "accent.main", "accent.on_soft"),
    Slot.TAKEN: ("surface.card", "border.control", "text.secondary"),
}
Place = tuple[int, int]


class SlotCell(QPushButton):
    """One part of one day; spoken as day, part and what is known."""

    def __init__(self, place: Place, when: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._when = when
        self._word = ""
        self.slot = Slot.NO
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_slot(self, slot: Slot, word: str) -> None:
        """Show what is known, in a word that may be empty on the screen but not when spoken."""
        self.slot = slot
        self._word = word
        self.setAccessibleName(f"{self._when}: {word}")
        self.setToolTip(plain_tip(self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CELL_WIDTH, max(CELL_HEIGHT, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(CELL_WIDTH - 7, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = LOOKS[self.slot]
        box = QRectF(self.rect())
        draw_box(painter, box, color(fill), color(line) if line else None, CELL_RADIUS)
        if self.slot is Slot.NO:
            return
        face = font("small")
        face.setPointSizeF(face.pointSizeF() * 0.95)
        face.setWeight(font("strong").weight())
        draw_text(painter, box.adjusted(1, 0, -1, 0), self._word, face, color(ink), CENTER)


class AvailabilityGrid(QWidget):
    """`days` and `parts` are the headings. Read only unless `editable`; then a press or Space
    goes through free, odd weeks, even weeks and no. The arrows move between the cells.

    `slots_changed` carries a dict from (day, part) to `Slot`, without those that are NO.
    """

    slots_changed = Signal(object)

    def __init__(
        self,
        name: str,
        days: Sequence[str],
        parts: Sequence[str],
        *,
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editable = editable
        self._cells: dict[Place, SlotCell] = {}
        self._size = (len(days), len(parts))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out(days, parts)
        self.set_slots({})

    def slots(self) -> dict[Place, Slot]:
        """What is known, by (day, part); cells not named are NO."""
        return {p: cell.slot for p, cell in self._cells.items() if cell.slot is not Slot.NO}

    def set_slots(self, slots: Mapping[Place, Slot]) -> None:
        """Show these, without a signal."""
        for place, cell in self._cells.items():
            slot = slots.get(place, Slot.NO)
            cell.show_slot(slot, self.word(slot))

    def word(self, slot: Slot) -> str:
        """The word for a slot."""
        words = {
            Slot.NO: self.tr("no"),
            Slot.FREE: self.tr("free"),
            Slot.ODD: self.tr("odd"),
            Slot.EVEN: self.tr("even"),
            Slot.TAKEN: self.tr("taken"),
        }
        return words[slot]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
        }
        step = steps.get(Qt.Key(event.key()))
        here = next((cell.place for cell in self._cells.values() if cell.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        wanted = self._cells.get((here[0] + step[0], here[1] + step[1]))
        if wanted is not None:
            self._rove(wanted)
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self, days: Sequence[str], parts: Sequence[str]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.setHorizontalSpacing(GAP + 1)
        for column, day in enumerate(days):
            heading = Label(day, "small", "text.secondary")
            grid.addWidget(heading, 0, column + 1, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column + 1, 1)
        for row, part in enumerate(parts):
            label = Label(part, "small")
            label.setMinimumWidth(label.sizeHint().width() + px("space.m"))
            grid.addWidget(label, row + 1, 0)
            for column, day in enumerate(days):
                cell = SlotCell((column, row), f"{day} {part}", self)
                cell.clicked.connect(lambda _=False, cell=cell: self._cycle(cell))
                self._cells[column, row] = cell
                grid.addWidget(cell, row + 1, column + 1)
        self._rove(self._cells[0, 0])

    def _rove(self, here: SlotCell) -> None:
        """Tab stops once at the grid; the arrows do the rest."""
        for cell in self._cells.values():
            stop = Qt.FocusPolicy.StrongFocus if cell is here else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(stop)

    def _cycle(self, cell: SlotCell) -> None:
        self._rove(cell)
        if not self._editable or cell.slot is Slot.TAKEN:
            return
        slot = NEXT[cell.slot]
        cell.show_slot(slot, self.word(slot))
        self.slots_changed.emit(self.slots())
