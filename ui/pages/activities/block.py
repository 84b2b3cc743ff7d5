"""One activity in the week: its life area's colour and icon, what, and who."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from services.use_cases.activity_lists import ActivityRow
from ui.icons import draw_icon
from ui.theme import color, font, px
from ui.widgets.paint import draw_box, draw_marked, draw_text, line_height, text_width
from ui.widgets.plain_words import plain_tip
from ui.widgets.tone import Tone, area_icon, area_tone

PADDING = 8


def _lines(text: str, face: QFont, width: float, most: int) -> list[str]:
    """The words in at most so many lines; the last holds all that is left, and may be too long."""
    lines: list[str] = []
    words = text.replace(" ·", "\N{NO-BREAK SPACE}·").split(" ")
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and text_width(" ".join(words[: taken + 1]), face) <= width:
            taken += 1
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    return [*lines, " ".join(words)] if words else lines


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
        word = text_width(self.text().split(" ", 1)[0], font("strong"))
        if inside.width() > max(3 * side, word + side):
            place = QRectF(left, inside.top() + (high - side) / 2, side, side)
            draw_icon(painter, place, self._icon, color(self._tone.main))
            left += side + 6
        right = inside.right()
        mark = self._mark()
        if mark and inside.width() > 5 * side:
            right -= side
            place = QRectF(right, inside.top() + (high - side) / 2, side, side)
            draw_icon(painter, place, mark[0], color(mark[1]))
        first = QRectF(left, inside.top(), right - left - 2, high)
        said, kept = self._title_lines(first, inside)
        for number, line in enumerate(said):
            beneath = QRectF(inside.left(), inside.top() + number * high, inside.width(), high)
            words = beneath if number else first
            draw_text(painter, words, line, font("strong"), color("text.primary"))
        small = line_height("small")
        top = inside.top() + len(said) * high
        for number, line in enumerate(_lines(self._who, font("small"), inside.width(), kept)):
            words = QRectF(inside.left(), top + number * small, inside.width(), small)
            if words.bottom() <= inside.bottom() + 2:
                draw_text(painter, words, line, font("small"), color("text.secondary"))

    def _title_lines(self, first: QRectF, inside: QRectF) -> tuple[list[str], int]:
        """The title in as many lines as leave one for who, and how many are left for who."""
        room = int((inside.height() + 2 - line_height("small")) // first.height())
        said = _lines(self.text(), font("strong"), first.width(), max(1, min(room, 3)))
        left = inside.height() + 2 - len(said) * first.height()
        return said, max(1, int(left // line_height("small")))

    def _mark(self) -> tuple[str, str] | None:
        if self.row.wants_a_talk:
            return "chat-circle-text", "info.main"
        if not self.row.took_place:
            return "minus-circle", "text.secondary"
        return ("check-circle-fill", "ok.main") if self.row.thanked else None
