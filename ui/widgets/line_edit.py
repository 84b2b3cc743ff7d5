"""One-line fields: plain, with an icon, for searching and for secrets."""

from PySide6 import QtCore
from PySide6.QtCore import QKeyCombination, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.languages import spoken
from ui.qt_numbers import NO_FOCUS, SECRET_INPUT
from ui.theme import color, font, px, theme
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.paint import draw_key_hint, key_hint_size


def eye_keys() -> QKeyCombination:
    """Show or hide what is typed in a secret field."""
    return QKeyCombination(QtCore.Qt.KeyboardModifier.ControlModifier, QtCore.Qt.Key.Key_H)


class LineEdit(QLineEdit):
    """A field 36 px high or more, with an icon in it where `icon` names one."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make_room()
        theme().changed.connect(self._make_room)

    def _make_room(self) -> None:
        """Room for the icon, which grows with the text."""
        margins = self.textMargins()
        if self._icon:
            margins.setLeft(px("icon.inline") + 8)
            self.setTextMargins(margins)
        self.updateGeometry()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the field as wrong, or as right again; the text stays."""
        mark_wrong(self, wrong=wrong)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().grown("control.field"))

    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().horizontalAdvance("00.00") + 28 + self.textMargins().left()
        return QSize(few + self.textMargins().right(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon:
            return
        side = px("icon.inline")
        box = QRectF(11, (self.height() - side) / 2, side, side)
        ink = color("text.secondary" if self.isEnabled() else "text.disabled")
        draw_icon(QPainter(self), box, self._icon, ink)


def mark_wrong(widget: QWidget, *, wrong: bool) -> None:
    """Set the property the stylesheet draws a wrong field by."""
    if bool(widget.property("wrong")) == wrong:
        return
    widget.setProperty("wrong", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class SearchField(LineEdit):
    """A search field with its keys shown until something is written.

    `keys` only tells which keys lead here: the window binds them, once, or they would be ambiguous
    and do nothing. Esc empties the field. Down asks for the list by `list_wanted`.
    """

    list_wanted = Signal()

    def __init__(self, placeholder: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "magnifying-glass", parent)
        self._keys = keys
        self.set_placeholder(placeholder)

    def set_placeholder(self, text: str) -> None:
        """What stands in the empty field; it is also the spoken name."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
            return
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.list_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._keys or self.text():
            return
        size = key_hint_size(self._keys)
        place = QRectF(self.width() - size.width() - 10, (self.height() - size.height()) / 2, 0, 0)
        place.setSize(size)
        draw_key_hint(QPainter(self), place, self._keys)


class SecretField(LineEdit):
    """A field for a passphrase or PIN, hidden unless the eye or Ctrl+H is pressed.

    Tab goes past the eye to the next field: what is typed blindly never lands in the wrong one.
    Nothing in it is offered to copying, prediction or undo.
    """

    def __init__(self, icon: str = "lock-simple", parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("inputMethodHints", SECRET_INPUT)
        self._eye = IconButton("", "eye", ButtonKind.QUIET, small=True, parent=self)
        self._eye.setCheckable(True)
        self._eye.setProperty("focusPolicy", NO_FOCUS)
        self._eye.toggled.connect(self._show_secret)
        spoken().changed.connect(self._name_eye)
        self._name_eye()
        self.setTextMargins(self.textMargins().left(), 0, 30, 0)

    def hide_secret(self) -> None:
        """Cover the text again."""
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() == eye_keys():
            self._eye.toggle()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self._eye.sizeHint()
        self._eye.resize(hint)
        self._eye.move(self.width() - hint.width() - 4, (self.height() - hint.height()) // 2)

    def _show_secret(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.set_icon_name("eye-slash" if shown else "eye")
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        name = self.tr("Show what is typed") if hidden else self.tr("Hide what is typed")
        self._eye.set_name(f"{name} (Ctrl+H)")


class NumberField(LineEdit):
    """A whole number between two limits; arrows up and down step it.

    `number()` is None while the field is empty or holds something else.
    """

    number_changed = Signal(object)

    def __init__(
        self, least: int, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._least = least
        self._most = most
        self._unit = unit
        if unit:
            margin = self.fontMetrics().horizontalAdvance(unit) + 8
            self.setTextMargins(0, 0, margin, 0)
        self.textChanged.connect(lambda: self.number_changed.emit(self.number()))

    def number(self) -> int | None:
        """The number written, if it is one within the limits."""
        text = self.text().strip()
        if not text.removeprefix("-").isdecimal():
            return None
        written = int(text)
        return written if self._least <= written <= self._most else None

    def set_number(self, number: int | None) -> None:
        """Show `number`, or nothing."""
        self.setText("" if number is None else str(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {QtCore.Qt.Key.Key_Up: 1, QtCore.Qt.Key.Key_Down: -1}.get(QtCore.Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        now = self.number()
        wanted = self._least if now is None else now + step
        self.set_number(min(max(wanted, self._least), self._most))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._unit:
            return
        painter = QPainter(self)
        painter.setFont(font("body"))
        painter.setPen(color("text.secondary"))
        box = QRectF(self.rect()).adjusted(0, 0, -10, 0)
        align = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(align), self._unit)
