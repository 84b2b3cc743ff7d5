"""A field for several volunteers out of many: found by typing, and taken out again one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.find_field import FindField
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.label import ElidedLabel
from ui.widgets.line_edit import LineEdit


class InvitedField(QWidget):
    """Choices are pairs of id and name. `kept` holds the chosen ids as one text, so that a draft can."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = dict(choices)
        self.finding = FindField("magnifying-glass")
        self.finding.set_choices(choices)
        self.finding.picked.connect(self.add)
        self.kept = LineEdit()
        self.kept.hide()
        self.kept.textChanged.connect(self._show)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.finding)
        column.addLayout(self._rows)
        column.addWidget(self.kept)
        self.setFocusProxy(self.finding)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.finding.setAccessibleName(name)

    def ids(self) -> tuple[str, ...]:
        """The chosen, in the order they were added."""
        return tuple(each for each in self.kept.text().split(" ") if each in self._names)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Choose exactly these."""
        self.kept.setText(" ".join(ids))

    def add(self, volunteer_id: str) -> None:
        """Choose one more."""
        if volunteer_id in self._names and volunteer_id not in self.ids():
            self.set_ids((*self.ids(), volunteer_id))
        self.finding.clear()
        self.finding.set_key("")

    def remove(self, volunteer_id: str) -> None:
        """Choose one less; the focus goes back to finding."""
        self.set_ids([each for each in self.ids() if each != volunteer_id])
        self.finding.setFocus()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the field as wrong, or as right again."""
        self.finding.set_wrong(wrong=wrong)

    def _show(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for volunteer_id in self.ids():
            self._rows.addWidget(self._row(volunteer_id))
        self.changed.emit()

    def _row(self, volunteer_id: str) -> QWidget:
        name = self._names[volunteer_id]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        away = IconButton(
            self.tr("Take out {name}").format(name=name), "x", ButtonKind.QUIET, small=True
        )
        away.clicked.connect(lambda: self.remove(volunteer_id))
        row.addWidget(ElidedLabel(name), 1)
        row.addWidget(away)
        return holder
