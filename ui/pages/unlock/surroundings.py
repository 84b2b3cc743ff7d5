"""What stands around the panels: the scene with the name of the house, the language, the foot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.icons import draw_logo
from ui.languages import NAMES, current_language, spoken
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.scene import Scene


class Logo(QWidget):
    """The mark: two paths side by side."""

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_logo(QPainter(self), QRectF(0, (self.height() - 28) / 2, 28, 28))


class HouseScene(Scene):
    """The landscape with the house's name and what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Logo())
        head.addWidget(Label("Medvandrer", "h2"), 1)
        self._words = Paragraph("", "body", "text.secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 44, 48, 44)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addStretch(1)
        spoken().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._words.set_text(
            self.tr("Walks with people the whole way.")
            + "\n"
            + self.tr("Everything lies encrypted on this machine.")
        )


class LanguageButton(Button):
    """Shows the language by its own name; `wanted` carries another one's key."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ButtonKind.QUIET, "globe-simple", parent=parent)
        self.clicked.connect(self._open)
        spoken().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the language that holds now."""
        self.setText(NAMES[current_language()])
        self.setAccessibleName(
            self.tr("Language: {language}").format(language=NAMES[current_language()])
        )

    def choices(self) -> QMenu:
        """A menu of the languages; the one that holds now is checked."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Language"))
        for key, name in NAMES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == current_language())
            action.setData(key)
        menu.triggered.connect(lambda action: self.wanted.emit(action.data()))
        return menu

    def _open(self) -> None:
        menu = self.choices()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class Foot(QWidget):
    """The promise under the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "small", "text.secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Glyph("shield-check"))
        row.addWidget(self._words)
        row.addStretch(1)
        spoken().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the text."""
        self._words.setText(self.tr("Names and content are shown only once you have unlocked."))
