"""Rows that ask for something to be done, with the reason in words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.theme import px
from ui.widgets.avatar import IconBox
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.label import ElidedLabel
from ui.widgets.paint import ChipLook
from ui.widgets.stack import stack
from ui.widgets.tone import Tone

GAP = 12


class ActionRow(QWidget):
    """An icon box, what it is, why it is shown, perhaps a due chip, one button and a menu.

    The row takes focus: Enter does its action (`acted`), `.` opens its menu, the arrows go to
    the rows above and below. `menu` has the same actions and more.
    """

    acted = Signal()

    def __init__(
        self,
        icon: str,
        tone: Tone,
        title: str,
        reason: str,
        action: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        due: ChipLook | None = None,
    ) -> None:
        super().__init__()
        self.menu = QMenu(self)
        self.title = ElidedLabel(title, "strong")
        self.reason = ElidedLabel(reason, "small", "text.secondary")
        self.button = Button(action, kind, small=True)
        if not action:
            self.button.hide()
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self.acted)
        self._more = IconButton("", "dots-three", ButtonKind.QUIET, small=True)
        self._more.clicked.connect(self.open_menu)
        self._more.hide()
        self._tail = QHBoxLayout()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._name_more()
        self._lay_out(icon, tone, due)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spoken = ", ".join(part for part in (title, due.text if due else "", reason) if part)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(px("control.row"), hint.height()))

    def minimumSizeHint(self) -> QSize:
        words = self.title.minimumSizeHint().width() + px("control.row") * 2
        return QSize(max(words, self._tail.minimumSize().width()), self.sizeHint().height())

    def add_menu_action(self, action: QAction) -> None:
        """Put an action in the row's menu, which appears with the first."""
        self.menu.addAction(action)
        self._more.show()

    def open_menu(self) -> None:
        """Show the menu under its button."""
        if not self.menu.isEmpty():
            self.menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.button.isVisible():
                self.button.click()
            case Qt.Key.Key_Period | Qt.Key.Key_Menu:
                self.open_menu()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.menu.isEmpty():
            self.menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_more()

    def _lay_out(self, icon: str, tone: Tone, due: ChipLook | None) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px("space.m"), 8, px("space.m"), 8)
        row.setSpacing(GAP)
        row.addWidget(IconBox(icon, tone))
        self._tail.setSpacing(GAP)
        if due:
            self._tail.addWidget(Chip(due.text, due.tone, due.icon))
        self._tail.addWidget(self.button)
        self._tail.addWidget(self._more)
        self._tail.addStretch(1)
        self._words.setSpacing(6)
        self._words.addLayout(stack(self.title, self.reason), 1)
        self._words.addLayout(self._tail)
        row.addLayout(self._words, 1)

    def _arrange(self) -> None:
        """Where the words would not be read whole beside the button, the button stands beneath them."""
        around = 2 * px("space.m") + px("control.button") + 2 * GAP
        beside = self._tail.minimumSize().width() + around
        wanted = max(self.title.sizeHint().width(), self.reason.sizeHint().width())
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        direction = down if beside + wanted > self.width() else across
        if self._words.direction() != direction:
            self._words.setDirection(direction)
            self.updateGeometry()

    def _step(self, step: int) -> None:
        """Focus the next row in the same window, whichever group it stands in."""
        rows = [row for row in self.window().findChildren(ActionRow) if row.isVisible()]
        rows.sort(key=lambda row: row.mapTo(self.window(), QPoint(0, 0)).y())
        place = rows.index(self) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _name_more(self) -> None:
        self._more.set_name(self.tr("More"))


class RowsCard(Card):
    """A card of rows with thin lines between them. `mark` DANGER for gaps."""

    def __init__(
        self,
        rows: Sequence[QWidget] = (),
        mark: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(mark, padded=False, gap=0, parent=parent)
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Put a row beneath the others."""
        if self.body.count():
            self.body.addWidget(Rule())
        self.body.addWidget(row)
