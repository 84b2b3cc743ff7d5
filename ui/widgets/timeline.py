"""Where someone is, lane by lane over time, with what is missing in red hatch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.theme import color, font, px, theme
from ui.widgets.paint import CENTER, RIGHT, draw_box, draw_text, line_height, text_width

LANE = 44
BAR = 32
BAR_RADIUS = 6
NAMES = 134
FLAG = 22
FLAG_GAP = 4
HATCH = 8


class BarKind(StrEnum):
    """How sure a stretch of time is."""

    AGREED = "agreed"
    PLANNED = "planned"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """A stretch from `start` up to and without `end`; `spoken` is how it is read aloud."""

    start: date
    end: date
    words: str
    kind: BarKind
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the timeline."""

    name: str
    icon: str
    bars: tuple[TimelineBar, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A day marked over all lanes; red for a transition."""

    day: date
    words: str
    red: bool = False


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day named along the top."""

    day: date
    words: str


class Timeline(QWidget):
    """Lanes over the days `first` to `last`. It takes focus: left and right go from bar to bar
    in a lane, up and down between lanes; the bar is told as the description.
    """

    ring_moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._flags: tuple[Flag, ...] = ()
        self._marks: tuple[DayMark, ...] = ()
        self._first = date.min
        self._days = 1
        self._here = (0, 0)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_lanes(
        self,
        first: date,
        last: date,
        lanes: Sequence[Lane],
        flags: Sequence[Flag] = (),
        marks: Sequence[DayMark] = (),
    ) -> None:
        """Show these lanes over these days. Raises `ValueError` when `last` is not after `first`."""
        if last <= first:
            raise ValueError("the last day must come after the first")
        self._first = first
        self._days = (last - first).days
        self._lanes, self._flags, self._marks = tuple(lanes), tuple(flags), tuple(marks)
        self._here = (0, 0)
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, self._top() + self._lane() * len(self._lanes) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def focus_ring_rect(self) -> QRect:
        """Where the focus ring goes: round the bar the keys are on."""
        bar = self._bar_here()
        return self.rect() if bar is None else self._bar_rect(self._here[0], bar).toAlignedRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lane, place = self._here
        match event.key():
            case Qt.Key.Key_Right:
                self._go(lane, place + 1)
            case Qt.Key.Key_Left:
                self._go(lane, place - 1)
            case Qt.Key.Key_Down:
                self._go(lane + 1, 0)
            case Qt.Key.Key_Up:
                self._go(lane - 1, 0)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        for flag in self._flags:
            self._paint_pole(painter, flag)
        for number, lane in enumerate(self._lanes):
            self._paint_lane(painter, number, lane)
        for flag, left in zip(self._by_day(), self._flag_lefts(), strict=True):
            self._paint_flag(painter, flag, left)

    def _by_day(self) -> list[Flag]:
        return sorted(self._flags, key=lambda flag: flag.day)

    def _flag_lefts(self) -> list[float]:
        """Where each flag begins, by day: over its day where it can, beside its neighbour where not."""
        flags = self._by_day()
        widths = [_flag_width(flag) for flag in flags]
        lefts = [self._x(flag.day) - width / 2 for flag, width in zip(flags, widths, strict=True)]
        edge = float(self.width())
        for place in range(len(flags) - 1, -1, -1):
            lefts[place] = min(lefts[place], edge - widths[place])
            # Half of what is too much is taken by each neighbour.
            before = lefts[place - 1] + widths[place - 1] + FLAG_GAP if place else 0.0
            lefts[place] += max(before - lefts[place], 0.0) / 2 if place else 0.0
            lefts[place] = min(lefts[place], edge - widths[place])
            edge = lefts[place] - FLAG_GAP
        return [max(left, 0.0) for left in lefts]

    def _top(self) -> int:
        return self._flag() + 6 + line_height("small") + 8

    def _flag(self) -> int:
        return max(FLAG, line_height("small") + 2)

    def _names(self) -> float:
        """The width of the lanes' names, icon and gap included."""
        face = font("small_strong")
        widest = max((text_width(lane.name, face) for lane in self._lanes), default=0)
        return max(NAMES, px("icon.control") + 8 + widest + 14)

    def _lane(self) -> int:
        return max(LANE, line_height("small") + 24)

    def _x(self, day: date) -> float:
        width = self.width() - self._names() - 4
        return self._names() + width * min(
            max((day - self._first) / timedelta(days=self._days), 0), 1
        )

    def _bar_rect(self, lane: int, bar: TimelineBar) -> QRectF:
        height = max(BAR, line_height("small") + 12)
        top = self._top() + lane * self._lane() + (self._lane() - height) / 2
        left, right = self._x(bar.start) + 1.5, self._x(bar.end) - 1.5
        return QRectF(left, top, max(right - left, 4), height)

    def _bar_here(self) -> TimelineBar | None:
        lane, place = self._here
        bars = self._lanes[lane].bars if lane < len(self._lanes) else ()
        return bars[place] if place < len(bars) else None

    def _go(self, lane: int, place: int) -> None:
        if not self._lanes:
            return
        lane = min(max(lane, 0), len(self._lanes) - 1)
        place = min(max(place, 0), max(0, len(self._lanes[lane].bars) - 1))
        self._here = (lane, place)
        self._describe()
        self.ring_moved.emit()

    def _describe(self) -> None:
        bar = self._bar_here()
        if bar is not None:
            words = bar.spoken or bar.words
            self.setAccessibleDescription(f"{self._lanes[self._here[0]].name}: {words}")

    def _paint_marks(self, painter: QPainter) -> None:
        line = line_height("small")
        for mark in self._marks:
            x = round(self._x(mark.day)) + 0.5
            painter.setPen(QPen(color("border.line"), 1))
            painter.drawLine(QPointF(x, self._flag() + 6), QPointF(x, self.height()))
            if self._pole_crosses(x - 6 - text_width(mark.words, font("small")), x):
                continue
            box = QRectF(x - 90, self._flag() + 6, 84, line)
            draw_text(painter, box, mark.words, font("small"), color("text.secondary"), RIGHT)

    def _pole_crosses(self, left: float, right: float) -> bool:
        """Whether a flag's pole would strike through words between the two."""
        return any(left - 3 <= self._x(flag.day) <= right for flag in self._flags)

    def _paint_pole(self, painter: QPainter, flag: Flag) -> None:
        x = self._x(flag.day)
        painter.setPen(QPen(color("danger.main" if flag.red else "text.primary"), 2))
        painter.drawLine(QPointF(x, self._flag()), QPointF(x, self.height()))

    def _paint_flag(self, painter: QPainter, flag: Flag, left: float) -> None:
        box = QRectF(left, 0, _flag_width(flag), self._flag())
        draw_box(
            painter,
            box,
            color("danger.main" if flag.red else "text.primary"),
            None,
            self._flag() / 2,
        )
        ink = color("danger.on" if flag.red else "surface.card")
        draw_text(painter, box, flag.words, _flag_font(), ink, CENTER)

    def _paint_lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        top = self._top() + number * self._lane()
        side = px("icon.control")
        icon = QRectF(0, top + (self._lane() - side) / 2, side, side)
        draw_icon(painter, icon, lane.icon, color("text.secondary"))
        name = QRectF(side + 8, top, self._names() - side - 14, self._lane())
        face = font("small")
        face.setWeight(font("strong").weight())
        draw_text(painter, name, lane.name, face, color("text.primary"))
        for bar in lane.bars:
            self._paint_bar(painter, self._bar_rect(number, bar), bar)

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: TimelineBar) -> None:
        match bar.kind:
            case BarKind.AGREED:
                fill, line = color("accent.soft"), color("accent.main")
                draw_box(painter, box, fill, line, BAR_RADIUS)
            case BarKind.PLANNED:
                _paint_dashed(painter, box)
            case BarKind.GAP:
                _paint_gap(painter, box, bar.words)
                return
        words = box.adjusted(12, 0, -6, 0)
        draw_text(painter, words, bar.words, font("small"), color("text.primary"))


def _flag_font() -> QFont:
    face = font("small")
    face.setWeight(font("strong").weight())
    return face


def _flag_width(flag: Flag) -> float:
    return text_width(flag.words, _flag_font()) + 24


def _paint_dashed(painter: QPainter, box: QRectF) -> None:
    pen = QPen(color("border.control"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(color("surface.card"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), BAR_RADIUS, BAR_RADIUS)


def _paint_gap(painter: QPainter, box: QRectF, words: str) -> None:
    red, soft = color("danger.main"), color("danger.soft")
    draw_box(painter, box, soft, None, BAR_RADIUS)
    _hatch(painter, box, red)
    painter.setPen(QPen(red, 2))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), BAR_RADIUS, BAR_RADIUS)
    face = font("small")
    face.setWeight(font("strong").weight())
    width = min(text_width(words, face) + 12, box.width() - 6)
    plate = QRectF(box.center().x() - width / 2, box.top() + 4, width, box.height() - 8)
    draw_box(painter, plate, soft, None, 3)
    draw_text(painter, plate, words, face, color("danger.on_soft"), CENTER)


def _hatch(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Slanting strokes within a rounded box."""
    clip = QPainterPath()
    clip.addRoundedRect(box, BAR_RADIUS, BAR_RADIUS)
    painter.save()
    painter.setClipPath(clip)
    pale = QColor(ink)
    pale.setAlphaF(0.55)
    painter.setPen(QPen(pale, 2))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += HATCH
    painter.restore()
