"""Who wrote a message and when; what does not fit beside the name goes beneath it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.avatar import Avatar, AvatarSize, initials_of
from ui.widgets.stack import stack

_GAP = 12
_MOST_NAME = 360


class CardHead(QWidget):
    """Initials, the lines of the name, and at the right (or beneath) a chip and the time."""

    def __init__(self, who: str, lines: Sequence[QWidget], side: Sequence[QWidget]) -> None:
        super().__init__()
        self._lines = list(lines)
        self._side = list(side)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        name = QHBoxLayout()
        name.setSpacing(_GAP)
        name.addWidget(Avatar(initials_of(who), AvatarSize.NORMAL), 0, Qt.AlignmentFlag.AlignTop)
        name.addLayout(stack(*lines), 1)
        beside = QHBoxLayout()
        beside.setSpacing(_GAP)
        for widget in self._side:
            beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addStretch(1)
        self._row.addLayout(name, 1)
        self._row.addLayout(beside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        widest = max(line.sizeHint().width() for line in self._lines)
        needed = AvatarSize.NORMAL + 2 * _GAP + min(widest, _MOST_NAME) + self._side_width()
        self._row.setDirection(down if needed > self.width() else across)

    def _side_width(self) -> int:
        hints = (widget.minimumSizeHint().width() + _GAP for widget in self._side)
        return sum(hints)
