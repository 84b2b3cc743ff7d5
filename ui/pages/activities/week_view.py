"""The week as a timetable: seven days, the hours that are used, and a line for now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from services.domain.goals import LifeArea
from services.use_cases.activity_lists import ActivityRow, ActivityWeek
from ui.languages import current_language
from ui.norwegian_text import (
    begin_large,
    clock_text,
    day_text,
    long_day_text,
    short_weekday_text,
)
from ui.pages.activities.block import ActivityBlock
from ui.pages.activities.day_layout import Block, lay_out
from ui.pages.activities.words import ActivityWords
from ui.theme import color, font, px, theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.paint import CENTER, RIGHT, draw_box, draw_text, line_height, text_width

FIRST_HOUR, LAST_HOUR = 8, 22
HEAD = 38
STRIP = 32
DAYS = 7


def gutter() -> int:
    """The width of the hours' names at the left."""
    return max(64, round(text_width("00.00", font("body"))) + 20)


def hour_height() -> int:
    """The height of an hour; one of 45 minutes has room for a line of words."""
    return max(54, round(line_height("strong") * 2.2))


class WeekView(QWidget):
    """`opened` carries an activity's id, `day_wanted` a day whose activities do not all fit."""

    opened = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, words: ActivityWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = WeekHead()
        self.canvas = WeekCanvas(words)
        self.canvas.opened.connect(self.opened)
        self.canvas.day_wanted.connect(self.day_wanted)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("plain")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)

    def show_week(self, week: ActivityWeek, now: datetime) -> None:
        """Show the week; `now` is the wall clock, and its day is marked."""
        self._head.show_days(week.monday, now.date())
        self.canvas.show_week(week, now)
        first = min((block.start for block in self.canvas.placed()), default=10 * 60)
        top = max(0, self.canvas.y_of(first // 60 * 60) - 14)
        self._scroll.verticalScrollBar().setValue(top)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        draw_box(
            QPainter(self), box, color("surface.card"), color("border.line"), px("radius.card")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.set_bar(self._scroll.verticalScrollBar().sizeHint().width())


class WeekHead(QWidget):
    """The names of the days over their columns."""

    def __init__(self) -> None:
        super().__init__()
        self._days: list[date] = []
        self._today = date.min
        self._bar = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, monday: date, today: date) -> None:
        """Name the seven days from `monday`."""
        self._days = [monday + timedelta(days=day) for day in range(DAYS)]
        self._today = today
        self.setAccessibleName(
            ", ".join(long_day_text(day, current_language()) for day in self._days)
        )
        self.update()

    def set_bar(self, width: int) -> None:
        """Leave room for the scroll bar beneath."""
        self._bar = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(gutter() + DAYS * 90, max(HEAD, line_height("body") + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = (self.width() - self._bar - gutter()) / DAYS
        for place, day in enumerate(self._days):
            here = day == self._today
            face = font("strong" if here else "body")
            ink = color("accent.main" if here else "text.secondary")
            name = begin_large(short_weekday_text(day, current_language()))
            box = QRectF(gutter() + place * width, 0, width, self.height())
            number = day_text(day, current_language()).split(" ")[0]
            draw_text(painter, box, f"{name} {number}", face, ink, CENTER)
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("border.line"))


class WeekCanvas(QWidget):
    """Lines for hours and days, with a block for each activity."""

    opened = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, words: ActivityWords) -> None:
        super().__init__()
        self._words = words
        self._monday = date.min
        self._now: datetime | None = None
        self._first, self._last = FIRST_HOUR, LAST_HOUR
        self._strip = 0
        self._blocks: list[tuple[int, Block, ActivityBlock]] = []
        self._untimed: list[tuple[int, int, QWidget]] = []
        self.setObjectName("plain")
        theme().changed.connect(self._resize)

    def placed(self) -> list[Block]:
        """The blocks as they are laid out."""
        return [block for _, block, _ in self._blocks]

    def buttons(self) -> list[ActivityBlock]:
        """The blocks' buttons in the order of the week."""
        return [button for _, _, button in self._blocks]

    def show_week(self, week: ActivityWeek, now: datetime) -> None:
        """Build the week's blocks; the one with the focus keeps it."""
        focused = next((each.row.id for each in self.buttons() if each.hasFocus()), "")
        self._clear()
        self._monday, self._now = week.monday, now
        areas = {area.id: area for area in week.areas}
        for place in range(DAYS):
            day = week.monday + timedelta(days=place)
            rows = [row for row in week.rows if row.on == day]
            self._add_day(place, day, rows, areas)
        self._measure()
        self._place()
        for button in self.buttons():
            button.show()
            if button.row.id == focused:
                button.setFocus()
        self.update()

    def sizeHint(self) -> QSize:
        hours = self._last - self._first
        return QSize(gutter() + DAYS * 90, self._top() + hours * hour_height() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(gutter() + DAYS * 40, self.sizeHint().height())

    def y_of(self, minute: int) -> int:
        """Where a minute of the day stands."""
        return self._top() + round((minute - self._first * 60) * hour_height() / 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Left: (-1, 0),
        }.get(Qt.Key(event.key()))
        if step is None or not self._step(*step):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = color("border.line")
        for hour in range(self._first, self._last + 1):
            y = self.y_of(hour * 60)
            painter.fillRect(gutter(), y, self.width() - gutter(), 1, line)
            high = line_height("body")
            box = QRectF(0, y - high / 2, gutter() - 10, high)
            words = clock_text(time(hour % 24), current_language())
            draw_text(painter, box, words, font("body"), color("text.secondary"), RIGHT)
        for place in range(DAYS):
            painter.fillRect(round(self._x(place)), 0, 1, self.height(), line)
        self._paint_now(painter)

    def _paint_now(self, painter: QPainter) -> None:
        if self._now is None:
            return
        place = (self._now.date() - self._monday).days
        minute = self._now.hour * 60 + self._now.minute
        if not 0 <= place < DAYS or not self._first * 60 <= minute <= self._last * 60:
            return
        y, left, ink = self.y_of(minute), self._x(place), color("accent.main")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(left, y - 1, self._day_width(), 2), ink)
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(left + 1, y), 5, 5)

    def _add_day(
        self, place: int, day: date, rows: Sequence[ActivityRow], areas: dict[str, LifeArea]
    ) -> None:
        spoken_day = long_day_text(day, current_language())
        laid = lay_out(rows)
        for block in laid.blocks:
            self._blocks.append((place, block, self._button(block.row, areas, spoken_day)))
        untimed = [row for row in rows if row.starts is None]
        shown = untimed[:1]
        for line, row in enumerate(shown):
            self._untimed.append((place, line, self._button(row, areas, spoken_day)))
        hidden = len(untimed) - len(shown) + laid.left_out
        if hidden:
            self._untimed.append((place, len(shown), self._more(day, hidden)))

    def _button(
        self, row: ActivityRow, areas: dict[str, LifeArea], spoken_day: str
    ) -> ActivityBlock:
        area = next((areas[key].colour for key in row.life_area_ids if key in areas), "")
        spoken = self._words.spoken(row, spoken_day)
        button = ActivityBlock(row, area, self._words.short_who(row), spoken, self)
        button.clicked.connect(lambda: self.opened.emit(row.id))
        return button

    def _more(self, day: date, number: int) -> Button:
        button = Button(f"+{number}", ButtonKind.QUIET, small=True, parent=self)
        name = self.tr("%n more on {day}", "", number)
        button.setAccessibleName(name.format(day=long_day_text(day, current_language())))
        button.clicked.connect(lambda: self.day_wanted.emit(day))
        return button

    def _clear(self) -> None:
        for widget in (*self.buttons(), *(widget for _, _, widget in self._untimed)):
            widget.hide()
            widget.deleteLater()
        self._blocks, self._untimed = [], []

    def _measure(self) -> None:
        starts = [block.start // 60 for _, block, _ in self._blocks]
        ends = [-(-block.end // 60) for _, block, _ in self._blocks]
        self._first = min([FIRST_HOUR, *starts])
        self._last = min(24, max([LAST_HOUR, *ends]))
        self._strip = max((line + 1 for _, line, _ in self._untimed), default=0)
        self.updateGeometry()
        self.setMinimumHeight(self.sizeHint().height())

    def _resize(self) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self._place()

    def _place(self) -> None:
        width = self._day_width()
        for place, block, button in self._blocks:
            share = (width - 8) / block.columns
            left = self._x(place) + 4 + block.column * share
            top, bottom = self.y_of(block.start) + 2, self.y_of(block.end) - 1
            button.setGeometry(
                QRect(
                    round(left), top, round(share - (2 if block.columns > 1 else 0)), bottom - top
                )
            )
        for place, line, widget in self._untimed:
            left = round(self._x(place)) + 4
            widget.setGeometry(left, 4 + line * STRIP, round(width) - 8, STRIP - 2)
            widget.show()

    def _step(self, days: int, lines: int) -> bool:
        """Move the focus to the next block of the day, or to the nearest of the next day that has one."""
        here = next((each for each in self._blocks if each[2].hasFocus()), None)
        if here is None:
            return False
        place, block, _ = here
        if lines:
            order = [each for each in self._blocks if each[0] == place]
            index = order.index(here) + lines
            target = order[index] if 0 <= index < len(order) else None
        else:
            others = [each for each in self._blocks if (each[0] - place) * days > 0]
            target = min(
                others,
                key=lambda each: (abs(each[0] - place), abs(each[1].start - block.start)),
                default=None,
            )
        if target is None:
            return False
        target[2].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _top(self) -> int:
        return max(14, self._strip * STRIP + 14)

    def _day_width(self) -> float:
        return (self.width() - gutter()) / DAYS

    def _x(self, place: int) -> float:
        return gutter() + place * self._day_width()
