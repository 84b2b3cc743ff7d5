"""A certificate's fingerprint, in groups that one reads aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.label import Label

BESIDE = 4
"""Groups on a line: what one reads in a breath."""


class Fingerprint(QWidget):
    """Its groups in lines of four. Each is read aloud letter by letter."""

    def __init__(self, groups: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(BESIDE, 1)
        self.show_groups(groups)

    @property
    def groups(self) -> str:
        """The fingerprint that is shown, or nothing."""
        return self._groups

    def show_groups(self, groups: str) -> None:
        """Show this one, in groups with a space between them."""
        if groups == self._groups:
            return
        self._groups = groups
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, group in enumerate(groups.split()):
            label = Label(group, "strong")
            label.setAccessibleName(" ".join(group))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, place // BESIDE, place % BESIDE)
