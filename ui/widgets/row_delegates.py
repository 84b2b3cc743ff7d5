"""The delegates that draw the rows of list panes."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from ui.icons import draw_icon
from ui.theme import color, font, px
from ui.widgets.list_rows import MessageRow, PersonRow, PlainRow, WaitingRow
from ui.widgets.paint import (
    RIGHT,
    chip_height,
    chip_size,
    draw_bar,
    draw_box,
    draw_chip,
    draw_initials,
    draw_text,
    line_height,
    text_width,
)
from ui.widgets.plain_words import plain_tip
from ui.widgets.rows_model import ROW_ROLE
from ui.widgets.tone import Tone

SIDE = 8
INNER = 10
Index = QModelIndex | QPersistentModelIndex


class _RowDelegate(QStyledItemDelegate):
    """The box, the bar and two lines of words that all rows share."""

    same_height: ClassVar[bool] = False
    """Whether no row is higher than another; a list then measures one of them instead of all."""

    def box(self, row: QRect) -> QRect:
        """What is filled where the row is chosen, and what the focus ring stands round."""
        return row.adjusted(SIDE, 0, -SIDE, -2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box = QRectF(self.box(option.rect))
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            fill = "surface.selected" if chosen else "surface.hover"
            draw_box(painter, box, color(fill), None, px("radius.control"))
        if chosen:
            bar = QRectF(box.left(), box.top() + 10, px("line.mark"), box.height() - 20)
            draw_bar(painter, bar, color("border.selected"))
        self._paint_row(painter, box, index.data(ROW_ROLE), chosen=chosen)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """All a row says, for words that may be shortened and a sign that has no word."""
        row = index.data(ROW_ROLE)
        words = "" if row is None else row.spoken()
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True

    def _paint_row(self, painter: QPainter, box: QRectF, row: object, *, chosen: bool) -> None:
        """Draw what is the row's own, inside `box`."""

    def _two_lines(
        self, painter: QPainter, box: QRectF, title: str, reason: str, *, chosen: bool
    ) -> None:
        ink, quiet = _inks(chosen=chosen)
        first, second = line_height("strong"), line_height("small")
        draw_text(
            painter, QRectF(box.left(), box.top(), box.width(), first), title, font("strong"), ink
        )
        under = QRectF(box.left(), box.top() + first, box.width(), second)
        draw_text(painter, under, reason, font("small"), quiet)


def _inks(*, chosen: bool) -> tuple[QColor, QColor]:
    if chosen:
        return color("text.on_selected"), color("text.on_selected")
    return color("text.primary"), color("text.secondary")


def _two_line_height() -> int:
    return line_height("strong") + line_height("small")


class PersonDelegate(_RowDelegate):
    """Draws `PersonRow`, at least 64 px high."""

    same_height = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(px("control.row"), _two_line_height() + 18) + 2)

    def _paint_row(self, painter: QPainter, box: QRectF, row: object, *, chosen: bool) -> None:
        if not isinstance(row, PersonRow):
            return
        left = box.left() + INNER
        right = box.right() - SIDE
        if row.initials:
            side = max(32.0, line_height("body") * 1.5)
            circle = QRectF(left, box.center().y() - side / 2, side, side)
            draw_initials(painter, circle, row.initials)
            left += side + INNER
        if row.icon:
            side = px("icon.inline")
            place = QRectF(right - side, box.center().y() - side / 2, side, side)
            draw_icon(painter, place, row.icon, color(row.icon_tone.main))
            right -= side + 6
        height = _two_line_height() if row.reason else line_height("strong")
        words = QRectF(left, box.center().y() - height / 2, right - left, height)
        reason = row.reason
        if row.short and text_width(reason, font("small")) > words.width():
            reason = row.short
        self._two_lines(painter, words, row.title, reason, chosen=chosen)


class MessageDelegate(_RowDelegate):
    """Draws `MessageRow`: two lines with the time at the right, and the state beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        chip = chip_height() + 6 if isinstance(row, MessageRow) and row.chip else 0
        return QSize(120, max(px("control.row"), _two_line_height() + 18 + chip) + 2)

    def _paint_row(self, painter: QPainter, box: QRectF, row: object, *, chosen: bool) -> None:
        if not isinstance(row, MessageRow):
            return
        words = box.adjusted(INNER, 9, -INNER, -9)
        wide = _paint_corner(painter, words, row.when, chosen=chosen)
        title = words.adjusted(0, 0, -wide, 0)
        ink, quiet = _inks(chosen=chosen)
        first, second = line_height("strong"), line_height("small")
        title.setHeight(first)
        draw_text(painter, title, row.title, font("strong"), ink)
        under = QRectF(words.left(), words.top() + first, words.width(), second)
        draw_text(painter, under, row.reason, font("small"), quiet)
        _paint_chips(painter, QRectF(words.left(), under.bottom() + 6, words.width(), 0), row)


class WaitingDelegate(_RowDelegate):
    """Draws `WaitingRow`: who, how long at the right, for what, and a note with an icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        note = line_height("small") if isinstance(row, WaitingRow) and row.note else 0
        return QSize(120, max(px("control.row"), _two_line_height() + 18 + note) + 2)

    def _paint_row(self, painter: QPainter, box: QRectF, row: object, *, chosen: bool) -> None:
        if not isinstance(row, WaitingRow):
            return
        words = box.adjusted(INNER, 9, -INNER, -9)
        wide = _paint_corner(painter, words, row.waited, chosen=chosen)
        ink, quiet = _inks(chosen=chosen)
        first, second = line_height("strong"), line_height("small")
        title = QRectF(words.left(), words.top(), words.width() - wide, first)
        draw_text(painter, title, row.title, font("strong"), ink)
        under = QRectF(words.left(), title.bottom(), words.width(), second)
        draw_text(painter, under, row.reason, font("small"), quiet)
        if row.note:
            under.translate(0, second)
            _paint_note(painter, under, row, quiet)


class PlainDelegate(_RowDelegate):
    """Draws `PlainRow`, 40 px high: an icon, a word and a number."""

    same_height = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(px("control.row_compact"), line_height("body") + 12) + 2)

    def _paint_row(self, painter: QPainter, box: QRectF, row: object, *, chosen: bool) -> None:
        if not isinstance(row, PlainRow):
            return
        face = font("strong" if chosen else "body")
        ink, _ = _inks(chosen=chosen)
        words = box.adjusted(12, 0, -12, 0)
        if row.icon:
            side = px("icon.control")
            place = QRectF(words.left(), words.center().y() - side / 2, side, side)
            plain = row.tone is Tone.NEUTRAL
            shade = color("text.on_selected") if chosen and plain else color(row.tone.main)
            draw_icon(painter, place, row.icon, shade)
            words.setLeft(words.left() + side + SIDE)
        if row.count:
            draw_text(painter, words, row.count, font("strong"), ink, RIGHT)
            words.setRight(words.right() - text_width(row.count, font("strong")) - SIDE)
        draw_text(painter, words, row.title, face, ink)


def _paint_corner(painter: QPainter, words: QRectF, text: str, *, chosen: bool) -> float:
    """Small words at the top right; returns the width they take, gap included."""
    if not text:
        return 0
    face = font("small")
    if chosen:
        face.setWeight(font("strong").weight())
    ink, quiet = _inks(chosen=chosen)
    line = QRectF(words.left(), words.top(), words.width(), line_height("strong"))
    draw_text(painter, line, text, face, ink if chosen else quiet, RIGHT)
    return text_width(text, face) + SIDE


def _paint_chips(painter: QPainter, line: QRectF, row: MessageRow) -> None:
    """The state, and beside it whose it is; the state is shortened last."""
    left = line.left()
    for chip in (row.chip, row.owner):
        if chip is None or left >= line.right():
            continue
        size = chip_size(chip)
        wide = min(size.width(), line.right() - left)
        draw_chip(painter, QRectF(left, line.top(), wide, size.height()), chip)
        left += wide + 6


def _paint_note(painter: QPainter, line: QRectF, row: WaitingRow, quiet: QColor) -> None:
    side = px("icon.inline")
    neutral = row.note_tone is Tone.NEUTRAL
    ink = quiet if neutral else color(row.note_tone.main)
    place = QRectF(line.left(), line.center().y() - side / 2, side, side)
    draw_icon(painter, place, row.note_icon, ink)
    face = font("small")
    if not neutral:
        face.setWeight(font("strong").weight())
    draw_text(painter, line.adjusted(side + 4, 0, 0, 0), row.note, face, ink)
