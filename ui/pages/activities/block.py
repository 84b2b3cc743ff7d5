"""One activity in the week: its life area's colour and icon, what, and who."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from services.use_cases.activity_lists import ActivityRow
from ui.icons import draw_icon
from ui.theme import color, font, px
from ui.widgets.paint import draw_box, draw_marked, draw_text, line_height
from ui.widgets.plain_words import plain_tip
from ui.widgets.tone import Tone, area_icon, area_tone

PADDING = 8


class ActivityBlock(QAbstractButton):
    """Pressed, it opens. `area` is the colour key of the first life area, or empty."""

    def __init__(self, row: ActivityRow, area: str, who: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._tone = area_tone(area) if area and row.took_place else Tone.NEUTRAL
        self._icon = area_icon(area) if area else "calendar-blank"
        self._who = who
        self.setText(row.what)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Left | Qt.Key.Key_Right:
                event.ignore()  # the week moves the focus; Qt's own way is tab order
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        line = color(self._tone.main) if self.underMouse() else None
        draw_box(painter, box, color(self._tone.soft), line, px("radius.control") - 2)
        draw_marked(painter, box, px("radius.control") - 2, color(self._tone.main))
        self._paint_words(painter, box.adjusted(PADDING + 4, 5, -PADDING, -3))

    def _paint_words(self, painter: QPainter, inside: QRectF) -> None:
        high = line_height("strong")
        side = px("icon.inline")
        left = inside.left()
        if inside.width() > 3 * side:
            place = QRectF(left, inside.top() + (high - side) / 2, side, side)
            draw_icon(painter, place, self._icon, color(self._tone.main))
            left += side + 6
        right = inside.right()
        mark = self._mark()
        if mark and inside.width() > 5 * side:
            right -= side
            place = QRectF(right, inside.top() + (high - side) / 2, side, side)
            draw_icon(painter, place, mark[0], color(mark[1]))
        ink = color("text.primary")
        words = QRectF(left, inside.top(), right - left - 2, high)
        draw_text(painter, words, self.text(), font("strong"), ink)
        beneath = QRectF(inside.left(), inside.top() + high, inside.width(), line_height("small"))
        if beneath.bottom() <= inside.bottom() + 2:
            quiet = color("text.secondary")
            draw_text(painter, beneath, self._who, font("small"), quiet)

    def _mark(self) -> tuple[str, str] | None:
        if self.row.wants_a_talk:
            return "chat-circle-text", "info.main"
        if not self.row.took_place:
            return "minus-circle", "text.secondary"
        return ("check-circle-fill", "ok.main") if self.row.thanked else None
