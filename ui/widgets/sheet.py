"""Sheets: a form over the page, one at a time; closing one never loses what was written."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.qt_numbers import SCROLL_BAR_ALWAYS_OFF, SCROLL_BAR_AS_NEEDED
from ui.theme import color, px, theme
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Rule
from ui.widgets.label import ElidedLabel, Label, PartedLabel
from ui.widgets.paint import draw_box
from ui.widgets.scroll_column import ScrollColumn, TellingInside

LINE = 16
"""Controls whose middles lie within so many pixels stand on one line."""


class Scrim(QWidget):
    """The flat shade over the window behind a sheet; a press on it does nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("surface.scrim"))


class Sheet(QFrame):
    """A sheet over `anchor`'s window: 560 px wide, or 960 with `wide`.

    Put fields in `body`, buttons with `add_button` (the first stands first at the left).
    `open()` shows it, `accept(value)` and `dismiss()` end it; `finished` carries the value, or
    None when it was dismissed. Esc dismisses; fields keep what was written in them, so that
    opening the same sheet again shows the draft. Focus stays inside, and goes back where it
    was when the sheet ends.
    """

    finished = Signal(object)

    def __init__(self, title: str, anchor: QWidget, *, wide: bool = False) -> None:
        super().__init__(anchor.window())
        self._window = anchor.window()
        self._opener: QWidget | None = None
        self._wide = wide
        self._scrim = Scrim(self._window)
        self._title = ElidedLabel(title, "h2")
        self.note = Label("", "small", "text.secondary")
        self._close = IconButton(self.tr("Close"), "x", ButtonKind.QUIET)
        self._close.clicked.connect(self.dismiss)
        inside = TellingInside()
        inside.relaid.connect(self._place)
        self._scroll = ScrollColumn(gap=px("space.m"), inside=inside)
        self.body = self._scroll.body
        self._buttons = QHBoxLayout()
        self.keys_note = PartedLabel("", "small", "text.secondary")
        self._lay_out()
        self.setAccessibleName(title)
        self._scrim.hide()
        self.hide()
        # The window outlives the page: what was written must not stay in it behind a lock.
        for part in (self, self._scrim):
            anchor.destroyed.connect(part.deleteLater)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_button(self, button: Button) -> Button:
        """Put a button in the foot, after those already there."""
        self._buttons.addWidget(button)
        return button

    def set_keys_note(self, text: str) -> None:
        """Small words at the right of the foot: which keys do what."""
        self.keys_note.setText(text)

    def act_on_keys(self, act: Callable[[], None]) -> None:
        """Ctrl+Enter does this, wherever in the sheet one stands.

        A sheet lies over the window, not in the frame whose keys the page hears.
        """
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, act)

    def open(self) -> None:
        """Show the sheet and put focus on its first field; one that is open is dismissed first."""
        self._dismiss_others()
        self._opener = QApplication.focusWidget()
        self._window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_focus)
        self._scrim.show()
        self._scrim.raise_()
        self.show()
        self.raise_()
        self._place()
        self._focus_first()

    def opened(self) -> "asyncio.Future[object]":
        """Open, and return a future of the value `finished` will carry. Needs a running loop."""
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()

        def settle(value: object) -> None:
            self.finished.disconnect(settle)
            if not future.done():
                future.set_result(value)

        self.finished.connect(settle)
        self.open()
        return future

    def accept(self, value: object) -> None:
        """End the sheet with a value."""
        self._end(value)

    def dismiss(self) -> None:
        """End the sheet without a value; what is written stays in its fields."""
        self._end(None)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 # Qt's own name for it
        chain = self._stops()
        if not chain:
            return True
        focus = QApplication.focusWidget()
        place = chain.index(focus) if focus in chain else -1
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        chain[(place + step) % len(chain)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window being torn down may still send events past a sheet that is gone.
        if isValid(self) and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = px("radius.sheet")
        box = QRectF(self.rect())
        draw_box(QPainter(self), box, color("surface.raised"), color("border.line"), radius)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px("space.l"), 20, px("space.l"), 12)
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.note)
        head.addWidget(self._close)
        foot = QHBoxLayout()
        foot.setContentsMargins(px("space.l"), 14, px("space.l"), 14)
        foot.setSpacing(8)
        self._buttons.setSpacing(8)
        foot.addLayout(self._buttons)
        foot.addStretch(1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.keys_note.setAlignment(right)
        foot.addWidget(self.keys_note)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 0, 4, 16)
        # The bar stands in the sheet's own margin: fields keep their width when it comes.
        self._scroll.stand_at_edge(20, px("space.xs"))
        middle.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    def _place(self) -> None:
        if not self.isVisible():
            return
        # What the column wants may have changed since the sheet's own hint was made.
        self._scroll.updateGeometry()
        own = self.layout()
        if own is not None:
            own.activate()
        around = self._window.rect()
        self._scrim.setGeometry(around)
        token = "width.sheet_wide" if self._wide else "width.sheet"
        width = min(theme().scaled(token) + px("space.m"), around.width() - px("space.xl"))
        top = px("control.top_bar")
        self.setFixedWidth(width)
        inner = width - 2 - 20 - 4
        content = self._scroll.inside
        layout = content.layout()
        hint = content.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            hint = layout.heightForWidth(inner)
        chrome = self.sizeHint().height() - self._scroll.sizeHint().height()
        room = around.height() - top - px("space.l")
        height = min(hint + chrome, room)
        # A bar that was there makes words wrap once more, and so keeps itself there for good.
        bar = SCROLL_BAR_ALWAYS_OFF if hint + chrome <= room else SCROLL_BAR_AS_NEEDED
        self._scroll.setProperty("verticalScrollBarPolicy", bar)
        self.setGeometry((around.width() - width) // 2, top, width, height)

    def _stops(self) -> list[QWidget]:
        """What Tab stops at inside the sheet: line by line from the top, each from the left.

        Never by `nextInFocusChain`: PySide makes the widget it returns the Python child of the one
        asked, and the garbage collector then empties widgets that are still on the screen.
        """
        found = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
        ]
        return sorted(found, key=self._place_of)

    def _place_of(self, widget: QWidget) -> tuple[bool, bool, int, int]:
        """Line and column within the sheet; what stands in the head comes last, and the foot after all that
        scrolls, seen or not.
        """
        scrolls = self._scroll.inside.isAncestorOf(widget)
        ground = self._scroll.inside if scrolls else self
        place = widget.mapTo(ground, QPoint(0, widget.height() // 2))
        return widget is self._close, not scrolls, place.y() // LINE, place.x()

    def _dismiss_others(self) -> None:
        for other in self._window.findChildren(Sheet):
            if other is not self and other.isVisible():
                other.dismiss()

    def _focus_first(self) -> None:
        fields = [stop for stop in self._stops() if stop is not self._close]
        if fields:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isVisible() or new.window() is not self._window:
            return
        if not self.isAncestorOf(new) and new is not self:
            self._focus_first()

    def _end(self, value: object) -> None:
        # Not isVisible: a sheet also ends behind a window that is put away.
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._keep_focus)
        self.hide()
        self._scrim.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opener = None
        self.finished.emit(value)


def dismiss_sheets(window: QWidget) -> None:
    """Dismiss every sheet that is open over `window`; what is written in them is kept."""
    for sheet in window.findChildren(Sheet):
        if not sheet.isHidden():
            sheet.dismiss()
