"""The lines of what is asked: something that has a place in an order, and can be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.label import ElidedLabel, Paragraph


class OrderedLine(QWidget):
    """A name over small words, and buttons to move and change it; none where one may only read.

    `beneath` is the room for what belongs to it. `subject` names the line, so that the focus finds it
    again.
    """

    up = Signal()
    down = Signal()
    change = Signal()

    def __init__(
        self,
        subject: str,
        name: str,
        note: str,
        *,
        may_change: bool,
        nested: bool = False,
        role: str = "strong",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._subject = subject
        self._buttons: dict[str, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*((16, 4, 0, 4) if nested else (16, 10, 12, 10)))
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, role))
        if note:
            words.addWidget(Paragraph(note, "small", "text.secondary"))
        row.addLayout(words, 1)
        if may_change:
            self._add_buttons(row)
        column.addLayout(row)
        self.beneath = QVBoxLayout()
        self.beneath.setContentsMargins(0, 0, 0, 0)
        self.beneath.setSpacing(4)
        column.addLayout(self.beneath)

    def set_ends(self, *, first: bool, last: bool) -> None:
        """The first line goes no further up, the last no further down, one alone nowhere."""
        for way, end in (("up", first), ("down", last)):
            if way in self._buttons:
                self._buttons[way].setEnabled(not end)
                self._buttons[way].setHidden(first and last)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        name = {"name": self.name}
        for way, word, icon, signal in (
            ("up", self.tr("Move {name} up"), "caret-up", self.up),
            ("down", self.tr("Move {name} down"), "caret-down", self.down),
        ):
            button = IconButton(word.format(**name), icon, ButtonKind.QUIET, small=True)
            button.setObjectName(f"{way} {self._subject}")
            button.clicked.connect(signal)
            self._buttons[way] = button
            row.addWidget(button)
        change = Button(self.tr("Change"), small=True)
        change.setObjectName(f"change {self._subject}")
        change.setAccessibleName(self.tr("Change {name}").format(**name))
        change.clicked.connect(self.change)
        row.addWidget(change)


def lines_card(lines: Iterable[QWidget]) -> Card:
    """Lines on one card, with thin rules between."""
    card = Card(padded=False, gap=0)
    for place, line in enumerate(lines):
        if place:
            card.body.addWidget(Rule())
        card.body.addWidget(line)
    return card


def put_in_order(
    lines: Sequence[OrderedLine], ids: Sequence[str], store: Callable[[tuple[str, ...]], None]
) -> None:
    """Let the lines move among each other; `store` takes the new order of `ids`."""
    for place, line in enumerate(lines):
        line.set_ends(first=place == 0, last=place + 1 == len(lines))
        line.up.connect(lambda place=place: store(_moved(ids, place, -1)))
        line.down.connect(lambda place=place: store(_moved(ids, place, 1)))


def _moved(ids: Sequence[str], place: int, by: int) -> tuple[str, ...]:
    moved = list(ids)
    moved.insert(place + by, moved.pop(place))
    return tuple(moved)
