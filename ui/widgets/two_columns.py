"""A main column with a narrower one beside it, or beneath it where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import px, theme

LEAST_MAIN = 380


class TwoColumns(QWidget):
    """`main` and `side` are columns. `side_width` is the side's width at 100 %; it grows a
    little with the text. The side goes beneath when the main column would be under 380 px
    (times the text scale) wide.
    """

    def __init__(
        self,
        side_width: int = 256,
        gap: int = 14,
        *,
        least_main: int = LEAST_MAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side_width = side_width
        self._least_main = least_main
        self._gap = gap
        self._side_holder = QWidget()
        self.main = QVBoxLayout()
        self.main.setSpacing(gap)
        self.side = QVBoxLayout(self._side_holder)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(gap)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addLayout(self.main, 1)
        self._row.addWidget(self._side_holder, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        theme().changed.connect(self._arrange)

    def is_beside(self) -> bool:
        """Whether the side stands beside the main column now."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        return QSize(px("width.list"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = theme().text_scale
        side = round(self._side_width * min(max(1.0, scale), 1.25))
        # Long words in the side may need more: it gets it, or goes beneath.
        side = max(side, self.side.minimumSize().width())
        least = round(self._least_main * max(1.0, scale))
        beside = self.width() - side - self._gap >= least
        self._side_holder.setMinimumWidth(side if beside else 0)
        self._side_holder.setMaximumWidth(side if beside else 16_777_215)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            top = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
            self._row.setAlignment(self._side_holder, top)
            self._row.setDirection(wanted)
            self.updateGeometry()
