"""A column that scrolls when it is longer than its place; space stays empty at its foot."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.qt_numbers import NO_FOCUS, SCROLL_BAR_ALWAYS_OFF
from ui.theme import px

_SETTLED_MS: Final = 400
"""Longer than any layout takes to settle, shorter than it takes to read on."""


class TellingInside(QWidget):
    """The widget that scrolls; `relaid` when what it holds wants another size."""

    relaid = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.relaid.emit()
        return done


def bring_into_view(widget: QWidget) -> None:
    """Scroll the areas around `widget` until all of it is seen, or its top where it is too high."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, px("space.s"))
        around = around.parentWidget()


class InView(QObject):
    """Keeps `widget` in view while what stands around it finds its height, and no longer than that.

    Words wrap, sheets grow and bars come over several turns of the event loop: whoever scrolls once, in the
    next of them, scrolls to where the widget stood. Whoever scrolls by hand meanwhile is left alone.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._ended = False
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                bar = around.verticalScrollBar()
                bar.rangeChanged.connect(self._again)
                bar.actionTriggered.connect(self._end)
            around = around.parentWidget()
        QTimer.singleShot(0, self, self._again)
        QTimer.singleShot(_SETTLED_MS, self, self._end)

    def _again(self) -> None:
        if self._widget.isVisible() and not self._ended:
            bring_into_view(self._widget)

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self.deleteLater()


def keep_in_view(widget: QWidget) -> None:
    """Scroll until all of `widget` is seen, also when it has no final height or place yet."""
    InView(widget)


class ScrollColumn(QScrollArea):
    """`body` is the column in the widget `inside`, which may be a `TellingInside`.

    It never scrolls sideways, and brings what Tab gets to into view.
    """

    def __init__(
        self,
        gap: int = 16,
        margin: int = 0,
        inside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        # Asking Qt for its own viewport makes PySide build every widget class it knows: 20 ms.
        self._seen = QWidget()
        self.setViewport(self._seen)
        self._gutter = 0
        self._widest = 0
        self.inside = inside = inside or QWidget()
        inside.setObjectName("plain")
        column = self._column = QVBoxLayout(inside)
        # Room for the focus ring, which stands four pixels outside a control.
        edge = max(margin, px("space.xs"))
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(gap)
        self.body = QVBoxLayout()
        self.body.setSpacing(gap)
        column.addLayout(self.body)
        column.addStretch(1)
        self.setWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def stand_at_edge(self, gutter: int, foot: int, widest: int = 0, head: int = 0) -> None:
        """The column reaches the edges of its place and keeps these margins inside: `gutter` at right.

        The scroll bar stands in the gutter, so that nothing moves when it comes. What the column
        holds is no wider than `widest`; 0 for as wide as there is room.
        """
        self._gutter, self._widest = gutter, widest
        margins = self._column.contentsMargins()
        top = max(head, px("space.xs"))
        self._column.setContentsMargins(margins.left(), top, margins.right(), foot)
        self._keep_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The margin first: what is inside is then never laid out narrower for a moment.
        if self._gutter:
            self._keep_width()
        super().resizeEvent(event)

    def _keep_width(self) -> None:
        margins = self._column.contentsMargins()
        bar = self.width() - self._seen.width()
        right = max(px("space.xs"), self._gutter - bar)
        if self._widest:
            self.inside.setMaximumWidth(margins.left() + self._widest + right)
        if right != margins.right():
            self._column.setContentsMargins(margins.left(), margins.top(), right, margins.bottom())

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.inside.minimumSizeHint().width(), 80)
