"""The lines above the way out: what the unit must be told besides, and the way to where it is told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.letter_gaps import Gap, Mending, mended_at
from ui.navigation import Place
from ui.pages.messages.gap_words import GAPS
from ui.theme import px
from ui.widgets.button import Button
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.workspace import Workspace

_HERE = frozenset({Mending.PERSON, Mending.ACCOUNT, Mending.LETTER})
_NEEDS = {Mending.CENTRE: Right.CHANGE_SETTINGS, Mending.UNIT: Right.WRITE_UNITS}


class GapLine(QWidget):
    """Seen only while something is missing. `filled` is pressed for what is told here, in a sheet; what is
    told elsewhere is led to, and `left` says so, so that what is written can be kept.
    """

    filled = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unit_id = ""
        self.fill = self._button(self.tr("&Fill in"), "fill in")
        self.fill.clicked.connect(self.filled)
        self.to_account = self._button(self.tr("Your &account"), "to the account")
        self.to_account.clicked.connect(lambda: self._go(Place("settings", tab="own")))
        self.to_centre = self._button(self.tr("The &centre's address"), "to the centre")
        self.to_centre.clicked.connect(lambda: self._go(Place("settings", tab="address")))
        self.to_unit = self._button(self.tr("The &unit"), "to the unit")
        self.to_unit.clicked.connect(
            lambda: self._go(Place("settings", self._unit_id, tab="units"))
        )
        self._lines = {
            where: _Line(buttons)
            for where, buttons in (
                (None, (self.fill, self.to_account)),
                (Mending.CENTRE, (self.to_centre,)),
                (Mending.UNIT, (self.to_unit,)),
            )
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(px("space.s"))
        for line in self._lines.values():
            column.addWidget(line)
        self.hide()

    def show_gaps(
        self, gaps: tuple[Gap, ...], unit_id: str = "", *, may_fill: bool = False
    ) -> None:
        """Say what is missing, each with its way; nothing hides the lines. `may_fill`: a sheet asks here."""
        self._unit_id = unit_id
        here = tuple(gap for gap in gaps if mended_at(gap) in _HERE)
        self._lines[None].say(GAPS.sentence(here))
        self.fill.setVisible(may_fill)
        self.to_account.setVisible(
            not may_fill and any(mended_at(gap) is Mending.ACCOUNT for gap in here)
        )
        for where, right in _NEEDS.items():
            there = tuple(gap for gap in gaps if mended_at(gap) is where)
            may = self._workspace.actor.may(right)
            whom = "" if may or not there else GAPS.whom_to_ask(where)
            self._lines[where].say(" ".join(filter(None, (GAPS.sentence(there), whom))))
        self.to_centre.setVisible(self._workspace.actor.may(Right.CHANGE_SETTINGS))
        self.to_unit.setVisible(bool(unit_id) and self._workspace.actor.may(Right.WRITE_UNITS))
        self.setVisible(bool(gaps))

    def _go(self, place: Place) -> None:
        self.left.emit()
        self._workspace.go(place)

    def _button(self, words: str, name: str) -> Button:
        button = Button(words, icon="pencil-simple")
        button.setObjectName(name)
        return button


class _Line(QWidget):
    """One sentence with its buttons; "" hides it."""

    def __init__(self, buttons: tuple[Button, ...]) -> None:
        super().__init__()
        self._words = Paragraph()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px("space.s"))
        row.addWidget(Glyph("info"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            row.addWidget(button)

    def say(self, sentence: str) -> None:
        """Show it."""
        self._words.set_text(sentence)
        self.setVisible(bool(sentence))
