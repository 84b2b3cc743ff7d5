"""The bar over every page: search everything, who is logged in, and the lock."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import color, px, theme
from ui.widgets.avatar import Avatar, initials_of
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel
from ui.widgets.line_edit import SearchField
from ui.widgets.stack import stack

SEARCH_WIDTH = 400


class TopBar(QWidget):
    """`search` is the field (Ctrl+K); `search_wanted` carries what is written in it at Enter,
    `lock_wanted` that the lock was pressed.
    """

    search_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField("", "Ctrl+K")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.returnPressed.connect(lambda: self.search_wanted.emit(self.search.text()))
        self.lock = Button("", icon="lock-simple")
        self.lock.clicked.connect(self.lock_wanted)
        self._name = ElidedLabel("", "strong")
        self._role = ElidedLabel("", "small", "text.secondary")
        self._avatar = Avatar("")
        self._lay_out()
        self._retranslate()
        self._measure()
        theme().changed.connect(self._measure)

    def set_person(self, name: str, role: str) -> None:
        """Who is logged in, and as what."""
        self._name.setText(name)
        self._role.setText(role)
        self._avatar.set_initials(initials_of(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("border.line"))

    def _lay_out(self) -> None:
        for label in (self._name, self._role):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.set_tight()
        row = QHBoxLayout(self)
        row.setContentsMargins(px("space.l"), 0, px("space.l"), 1)
        row.setSpacing(10)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addLayout(stack(self._name, self._role))
        row.addWidget(self._avatar)
        row.addWidget(self.lock)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _measure(self) -> None:
        self.setFixedHeight(theme().grown("control.top_bar", "body", 34))

    def _retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Search everything"))
        self.lock.setText(self.tr("Lock"))
        self.lock.setToolTip("Ctrl+L")
