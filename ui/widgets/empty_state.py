"""An empty page: a picture, what it is for, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.button import Button
from ui.widgets.label import Label, Paragraph
from ui.widgets.scene import SmallScene

WORDS_WIDTH = 460


class EmptyState(QWidget):
    """`title` says what will stand here, `words` what to do; never "no data".

    `picture` off, for a small place such as a list pane.
    """

    def __init__(
        self,
        title: str,
        words: str,
        buttons: Sequence[Button] = (),
        *,
        picture: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px("space.m"), px("space.m"), px("space.m"), px("space.xl"))
        self.body.setSpacing(px("space.s"))
        self.body.addStretch(2)
        if picture:
            self.body.addWidget(SmallScene(), 0, Qt.AlignmentFlag.AlignHCenter)
            self.body.addSpacing(px("space.s"))
        self._title = Label(title, "h2" if picture else "h3")
        self.body.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Paragraph(words, "body", "text.secondary")
        self._words.set_centered()
        self._words.setMaximumWidth(WORDS_WIDTH)
        self._words.setMinimumWidth(min(WORDS_WIDTH, 200))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words, 1000)
        middle.addStretch(1)
        self.body.addLayout(middle)
        self._add_buttons(buttons, beside=picture)
        self.body.addStretch(3)

    def set_words(self, title: str, words: str) -> None:
        """Change what is said."""
        self._title.setText(title)
        self._words.set_text(words)

    def add_beneath(self, widget: QWidget) -> None:
        """Put something under the buttons."""
        place = self.body.count() - 1
        self.body.insertSpacing(place, px("space.m"))
        self.body.insertWidget(place + 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add_buttons(self, buttons: Sequence[Button], *, beside: bool) -> None:
        if not buttons:
            return
        self.body.addSpacing(px("space.s"))
        row = QHBoxLayout() if beside else QVBoxLayout()
        row.setSpacing(px("space.s"))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addStretch(1)
        self.body.addLayout(row)
