"""A text field of several lines that grows with what is written."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import font, theme
from ui.widgets.line_edit import mark_wrong

FRAME = 18


class TextArea(QPlainTextEdit):
    """Between `least` and `most` lines high. Tab moves on; Ctrl+Enter emits `submitted`."""

    submitted = Signal()

    def __init__(
        self, text: str = "", least: int = 2, most: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        theme().changed.connect(self._fit)
        self._fit()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the field as wrong, or as right again; the text stays."""
        mark_wrong(self, wrong=wrong)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        send = QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")
        if QKeySequence(event.keyCombination()) in send:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def _wanted_height(self) -> int:
        line = QFontMetrics(font("body")).lineSpacing()
        lines = min(max(self._lines(), self._least), self._most)
        return lines * line + FRAME

    def _lines(self) -> int:
        return round(self.document().documentLayout().documentSize().height())

    def _fit(self) -> None:
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())
            self.updateGeometry()
