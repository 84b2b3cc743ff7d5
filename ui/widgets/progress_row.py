"""Long work: how far in words, a bar, and a button that stops it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import color
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import ElidedLabel
from ui.widgets.paint import draw_box

BAR = 8


class ThinBar(QProgressBar):
    """A bar 8 px high; words stand beside it, never in it. Nothing in it moves by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, BAR)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, color("surface.sunken"), None, BAR / 2)
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span > 0 else 0
        if share > 0:
            box.setWidth(max(BAR, box.width() * min(share, 1)))
            draw_box(painter, box, color("accent.main"), None, BAR / 2)


class ProgressRow(QWidget):
    """`stopped` when the person asks for a stop; the button then waits, as the work may."""

    stopped = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel(words)
        self.bar = ThinBar()
        self.stop = Button("", ButtonKind.PLAIN, "stop-circle", small=True)
        self.stop.clicked.connect(self._stop)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()
        self.show_progress(words, 0, 1)

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how far the work is; `total` 0 means that nobody knows, and the bar stays empty."""
        self.words.setText(words)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done if total else 0)
        self.bar.setAccessibleName(words or self.tr("Progress"))

    def start(self, words: str) -> None:
        """Begin anew: an empty bar and a button that can be pressed."""
        self.stop.setEnabled(True)
        self._name()
        self.show_progress(words, 0, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.stop.setText(self.tr("Stop"))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping …"))
        self.stopped.emit()
