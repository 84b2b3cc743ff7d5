"""A labelled field: label above, help beneath, and the fault in a sentence where there is one."""

from typing import Protocol, runtime_checkable

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import draw_icon
from ui.theme import color, px
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import line_height


class Glyph(QWidget):
    """One icon in one colour, beside words that say the same; it is not read aloud.

    `beside` is the type role of words that may wrap: aligned to their top, it is level with their
    first line.
    """

    def __init__(
        self,
        icon: str,
        ink: str = "text.secondary",
        size: str = "icon.inline",
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink = ink
        self._size = size
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, ink: str) -> None:
        """Show another icon in another colour."""
        self._icon, self._ink = icon, ink
        self.update()

    def sizeHint(self) -> QSize:
        side = px(self._size)
        return QSize(side, max(side, line_height(self._beside)) if self._beside else side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRectF(0, (self.height() - side) // 2, side, side)
        draw_icon(QPainter(self), box, self._icon, color(self._ink))


class ErrorLine(QWidget):
    """An icon and a sentence that proposes the remedy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.sentence = Paragraph("", "small", "danger.main")
        row.addWidget(Glyph("warning-circle", "danger.main"))
        row.addWidget(self.sentence, 1)


_CHANGE_SIGNALS = (
    "textChanged",
    "currentIndexChanged",
    "keys_changed",
    "number_changed",
    "toggled",
)


@runtime_checkable
class Markable(Protocol):
    """An editor that can be drawn as wrong."""

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw it as wrong, or as right again."""


class FieldLabel(Label):
    """The words above a field; `&` marks the Alt letter."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + self._without_kerning()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + self._without_kerning()

    def _without_kerning(self) -> QSize:
        """Qt measures the words whole, and paints those before, at and after the line beneath the
        letter apart: "Te" is wider then.
        """
        before, mark, rest = self.text().partition("&")
        if not mark or rest.startswith("&"):
            return QSize()
        width = self.fontMetrics().horizontalAdvance
        pieces = width(before) + width(rest[:1]) + width(rest[1:])
        return QSize(max(0, pieces - width(before + rest)), 0)


class Field(QWidget):
    """A field in a form. `editor` is any widget; the label names it for the screen reader.

    `optional` stands small after the label ("may be left empty"); `help_text` stands beneath.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        help_text: str = "",
        optional: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._error = ""
        self._mends = False
        self._label = FieldLabel(label, "strong")
        self._label.setBuddy(editor)
        self._help = Paragraph(help_text, "small", "text.secondary")
        self._fault: ErrorLine | None = None
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._lay_out(optional)
        self.set_label(label)
        self.set_help(help_text)

    @property
    def error(self) -> str:
        """The sentence shown as wrong, or nothing."""
        return self._error

    def set_label(self, label: str) -> None:
        """Change the label and the spoken name of the editor. `&` marks the Alt letter."""
        self._label.setText(label)
        self.editor.setAccessibleName(_plain(label))

    def set_help(self, text: str) -> None:
        """Change the small words beneath."""
        self._help.set_text(text)
        self._show_beneath()

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right of the label."""
        self._head.addWidget(widget)

    def set_error(self, sentence: str) -> None:
        """Show `sentence` as what is wrong; the empty sentence makes the field right again."""
        self._error = sentence
        if sentence:
            self._fault_line().sentence.set_text(sentence)
            self._mend_by_change()
        if isinstance(self.editor, Markable):
            self.editor.set_wrong(wrong=bool(sentence))
        self._show_beneath()

    def _mend_by_change(self) -> None:
        """A fault goes as soon as its field is changed; a date field judges itself as one types."""
        if self._mends or hasattr(self.editor, "refused"):
            return
        self._mends = True
        for name in _CHANGE_SIGNALS:
            changed = getattr(self.editor, name, None)
            if changed is not None:
                changed.connect(self._became_right)

    def _became_right(self) -> None:
        if self._error:
            self.set_error("")

    def follow_date(self) -> None:
        """Let a date field's own refusals show here, until it is mended."""
        # Few forms ask for a date, and the first one shown does not.
        from ui.widgets.date_field import DateField

        if isinstance(self.editor, DateField):
            self.editor.refused.connect(self.set_error)
            self.editor.date_changed.connect(lambda: self.set_error(""))

    def _lay_out(self, optional: str) -> None:
        head = self._head
        head.setSpacing(8)
        head.addWidget(self._label)
        if optional:
            note = Label(optional, "small", "text.secondary")
            head.addWidget(note, 0, QtCore.Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px("space.xs"))
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self._help)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _fault_line(self) -> ErrorLine:
        if self._fault is None:
            self._fault = ErrorLine()
            self._column.addWidget(self._fault)
        return self._fault

    def _show_beneath(self) -> None:
        wrong = bool(self._error)
        if self._fault is not None:
            self._fault.setVisible(wrong)
        self._help.setVisible(not wrong and bool(self._help.plain_text()))
        self.editor.setAccessibleDescription(self._error or self._help.plain_text())


def _plain(label: str) -> str:
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")


def buddy_label(text: str, editor: QWidget) -> QLabel:
    """A label whose Alt letter leads to `editor`, which takes its name."""
    label = FieldLabel(text, "strong")
    label.setBuddy(editor)
    editor.setAccessibleName(_plain(text))
    return label
