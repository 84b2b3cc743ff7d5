"""A page as its receiver sees it: white paper, in the dark too."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import font, theme
from ui.tokens import Scheme, tokens

MARGIN = 28


def _paper(path: str) -> QColor:
    """A colour of the light scheme: the receiver has no dark mode."""
    return QColor(tokens().colors[Scheme.LIGHT][path])


class Paper(QFrame):
    """Shows `document`; it can be read, selected and scrolled, not written in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QTextBrowser()
        self._text.setObjectName("paper")
        self._text.setAccessibleName(name)
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.viewport().setAutoFillBackground(False)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 6, MARGIN - 12, MARGIN - 6)
        column.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ink()
        theme().changed.connect(self._ink)

    def set_html(self, html: str) -> None:
        """Show markup the program has made itself; what people wrote must be escaped in it.

        Where the reader has scrolled to is kept.
        """
        bar = self._text.verticalScrollBar()
        kept = bar.value()
        self._text.setHtml(html)
        bar.setValue(min(kept, bar.maximum()))

    def document(self) -> QTextDocument:
        """The document shown, for printing it."""
        return self._text.document()

    def sizeHint(self) -> QSize:
        return QSize(414, 520)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_paper("border.line"))
        painter.setBrush(_paper("surface.raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _ink(self) -> None:
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Text, _paper("text.primary"))
        palette.setColor(QPalette.ColorRole.Link, _paper("text.link"))
        self._text.setPalette(palette)
        self._text.setFont(font("small"))
