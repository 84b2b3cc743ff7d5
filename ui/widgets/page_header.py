"""The head of a page: what it is about, one quieter line, and what can be done here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.avatar import Avatar, AvatarSize, initials_of
from ui.widgets.button import IconButton
from ui.widgets.label import ElidedLabel


class PageHeader(QWidget):
    """A title (`h1`, or `h2` over a conversation), a secondary line, and buttons at the right.

    With `person` the title's initials stand before it. `back_wanted` when the arrow is
    pressed, which is shown by `show_back`.
    """

    back_wanted = Signal()

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        role: str = "h1",
        *,
        person: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, role)
        self.subtitle = ElidedLabel(subtitle, "body", "text.secondary")
        self._back = IconButton(self.tr("Back"), "caret-left")
        self._back.clicked.connect(self.back_wanted)
        self._back.hide()
        self._avatar = Avatar("", AvatarSize.LARGE)
        self._avatar.setVisible(person)
        self._person = person
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px("space.m"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px("space.m"))
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and line."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        if self._person:
            self._avatar.set_initials(initials_of(title))

    def add(self, widget: QWidget) -> None:
        """Put a button or a chip at the right, after those already there."""
        self._buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_back(self, *, shown: bool) -> None:
        """Show the arrow that leads back to the list."""
        self._back.setVisible(shown)
