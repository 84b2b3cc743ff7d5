"""A column that scrolls when it is longer than its place; space stays empty at its foot."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.qt_numbers import NO_FOCUS, SCROLL_BAR_ALWAYS_OFF
from ui.theme import px


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
        self.setViewport(QWidget())
        self.inside = inside = inside or QWidget()
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
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

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.inside.minimumSizeHint().width(), 80)
