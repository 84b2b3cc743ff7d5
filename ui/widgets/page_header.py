"""The head of a page: what it is about, one quieter line, and what can be done here."""

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import px
from ui.widgets.avatar import Avatar, AvatarSize, initials_of
from ui.widgets.button import IconButton
from ui.widgets.label import ElidedLabel
from ui.widgets.stack import stack

WORDS = 480
"""A second line up to this long is read whole beside the buttons, or they go beneath it."""


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
        self._back: IconButton | None = None
        self._avatar = Avatar("", AvatarSize.LARGE) if person else None
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px("space.m"))
        self._buttons.addStretch(1)
        self._words = words = QHBoxLayout()
        words.setSpacing(px("space.m"))
        if self._avatar is not None:
            words.addWidget(self._avatar)
        words.addLayout(stack(self.title, self.subtitle), 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px("space.m"))
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and line."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        if self._avatar is not None:
            self._avatar.set_initials(initials_of(title))
        self._arrange()

    def add(self, widget: QWidget) -> None:
        """Put a button or a chip at the right, after those already there.

        Where the title would not be read beside them, they stand beneath it.
        """
        place = self._buttons.count() - 1
        self._buttons.insertWidget(place, widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        buttons = self._buttons.minimumSize().width()
        return QSize(max(buttons, hint.width() - buttons), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def arrange(self) -> None:
        """Find room anew when a button has got other words. (An `event` of ours would cost the start.)"""
        self._arrange()

    def _arrange(self) -> None:
        margins = self.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        widest = max(self.title.sizeHint().width(), min(self.subtitle.sizeHint().width(), WORDS))
        before = self._avatar.sizeHint().width() + px("space.m") if self._avatar else 0
        if self._back is not None and not self._back.isHidden():
            before += self._back.sizeHint().width() + px("space.m")
        narrow = before + widest + px("space.m") + self._buttons_width() > room
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow and self._buttons.count() > 1 else across)

    def _buttons_width(self) -> int:
        """Asked of the buttons: their layout does not know yet of words that were changed just now."""
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        widths = [each.sizeHint().width() for each in widgets if each and not each.isHidden()]
        return sum(widths) + px("space.m") * max(0, len(widths) - 1)

    def show_back(self, *, shown: bool) -> None:
        """Show the arrow that leads back to the list."""
        if self._back is None and not shown:
            return
        if self._back is None:
            self._back = IconButton(self.tr("Back"), "caret-left")
            self._back.clicked.connect(self.back_wanted)
            self._words.insertWidget(0, self._back, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        self._back.setVisible(shown)
