"""The trail: done is filled, here is a ring, ahead is dotted, broken is red.

A message's states, a volunteer's stages, the steps of an import and the road out of
treatment are all drawn by it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import color, font, px, theme
from ui.widgets.paint import cross, draw_text, line_height, text_width, tick
from ui.widgets.plain_words import plain_tip

MIDDLE = 12
NODE = 9
WORDS_TOP = 25
LAST_ROOM = 90
GAP = 16


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its word, a small word beneath, and how it stands."""

    word: str
    note: str
    state: StepState


class Trail(QWidget):
    """Steps from left to right. It takes focus; the arrows move along it and each step is
    told as the description, so that it can be read aloud.
    """

    ring_moved = Signal()

    def __init__(
        self, name: str, steps: Sequence[Step] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._steps: tuple[Step, ...] = ()
        self._here = 0
        self._known_needs: list[float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_steps(steps)
        theme().changed.connect(self._measure_anew)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self._steps

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        self._steps = tuple(steps)
        now = (n for n, step in enumerate(steps) if step.state in (StepState.NOW, StepState.BROKEN))
        self._here = next(now, 0)
        self.setAccessibleName(f"{self._name}: {', '.join(self.spoken(s) for s in self._steps)}")
        self._describe()
        self._measure_anew()
        self.update()

    def spoken(self, step: Step) -> str:
        """A step as it is read aloud."""
        words = {
            StepState.DONE: self.tr("done"),
            StepState.NOW: self.tr("here now"),
            StepState.AHEAD: self.tr("ahead"),
            StepState.BROKEN: self.tr("stopped"),
        }
        parts = (step.word, step.note, words[step.state])
        return " ".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        wide = sum(self._needs()) + 2 * NODE
        return QSize(round(max(wide, 130 * len(self._steps))), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._fits(width):
            return self._height()
        return self._upright_line() * len(self._steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self._here = min(max(self._here + step, 0), max(0, len(self._steps) - 1))
        self._describe()
        self.ring_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._fits(self.width()):
            self._paint_upright(painter)
            return
        lefts = self._lefts()
        for place, step in enumerate(self._steps):
            if place + 1 < len(self._steps):
                following = self._steps[place + 1].state
                self._paint_way(painter, lefts[place], lefts[place + 1], following)
            self._paint_node(painter, QPointF(lefts[place], MIDDLE), step.state)
            end = lefts[place + 1] - 16 if place + 1 < len(lefts) else self.width() + NODE
            self._paint_words(painter, lefts[place] - NODE, end, step)

    def _height(self) -> int:
        return WORDS_TOP + 2 * self._line()

    def _line(self) -> int:
        return round(line_height("small") * 0.92)

    def _upright_line(self) -> int:
        return max(28, self._line() + 10)

    def _needs(self) -> list[float]:
        """The width each step's words take, with the gap to the next."""
        # Layouts ask many times over, and each answer measures all the words.
        if self._known_needs is None:
            words, notes = font("small_strong"), font("small")
            self._known_needs = [
                max(text_width(step.word, words), text_width(step.note, notes)) + GAP
                for step in self._steps
            ]
        return self._known_needs

    def _measure_anew(self) -> None:
        self._known_needs = None
        self.updateGeometry()

    def _fits(self, width: int) -> bool:
        return sum(self._needs()) + 2 * NODE - GAP <= width

    def _paint_upright(self, painter: QPainter) -> None:
        """Too narrow for words beside each other: the trail goes downwards."""
        line = self._upright_line()
        for place, step in enumerate(self._steps):
            middle = line / 2 + place * line
            if place + 1 < len(self._steps):
                painter.setPen(self._way_pen(self._steps[place + 1].state))
                start, end = middle + MIDDLE, middle + line - MIDDLE
                painter.drawLine(QPointF(NODE + 1, start), QPointF(NODE + 1, end))
            self._paint_node(painter, QPointF(NODE + 1, middle), step.state)
            left, face, ink = 2 * NODE + 12, self._word_font(step), self._word_ink(step)
            box = QRectF(left, middle - line / 2, self.width() - left, line)
            draw_text(painter, box, step.word, face, ink)
            box.setLeft(left + min(text_width(step.word, face), box.width()) + 10)
            draw_text(painter, box, step.note, font("small"), color("text.secondary"))

    def _lefts(self) -> list[float]:
        count = len(self._steps)
        if count < 2:
            return [float(NODE + 1)] * count
        needs = self._needs()
        gap = (self.width() - max(needs[-1] - GAP, LAST_ROOM) - 2 * NODE) / (count - 1)
        if max(needs[:-1]) <= gap:
            return [NODE + 1 + place * gap for place in range(count)]
        spare = max(0.0, self.width() - sum(needs) + GAP - 2 * NODE) / (count - 1)
        return [NODE + 1 + sum(needs[:place]) + place * spare for place in range(count)]

    def _paint_way(self, painter: QPainter, start: float, end: float, state: StepState) -> None:
        painter.setPen(self._way_pen(state))
        painter.drawLine(QPointF(start + MIDDLE, MIDDLE), QPointF(end - MIDDLE, MIDDLE))

    def _way_pen(self, state: StepState) -> QPen:
        walked = state in (StepState.DONE, StepState.NOW)
        broken = state is StepState.BROKEN
        ink = color("accent.main" if walked else "danger.main" if broken else "border.control")
        pen = QPen(ink, px("line.trail"), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if not walked:
            pen.setDashPattern([0.03, 2.64])
        return pen

    def _paint_node(self, painter: QPainter, at: QPointF, state: StepState) -> None:
        if state in (StepState.DONE, StepState.BROKEN):
            group = "accent" if state is StepState.DONE else "danger"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(f"{group}.main"))
            painter.drawEllipse(at, NODE, NODE)
            if state is StepState.DONE:
                tick(painter, at, color("accent.on"))
            else:
                cross(painter, at, 3.5, color("danger.on"))
            return
        now = state is StepState.NOW
        painter.setBrush(color("surface.card"))
        painter.setPen(QPen(color("accent.main" if now else "border.control"), 3 if now else 2))
        painter.drawEllipse(at, NODE - 1, NODE - 1)
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.main"))
            painter.drawEllipse(at, 3, 3)

    def _paint_words(self, painter: QPainter, left: float, end: float, step: Step) -> None:
        face, ink = self._word_font(step), self._word_ink(step)
        line = self._line()
        room = max(24.0, end - left)
        draw_text(painter, QRectF(left, WORDS_TOP, room, line), step.word, face, ink)
        note = QRectF(left, WORDS_TOP + line, room, line)
        draw_text(painter, note, step.note, font("small"), color("text.secondary"))

    def _word_font(self, step: Step) -> QFont:
        return font("small" if step.state is StepState.AHEAD else "small_strong")

    def _word_ink(self, step: Step) -> QColor:
        match step.state:
            case StepState.BROKEN:
                return color("danger.main")
            case StepState.AHEAD:
                return color("text.secondary")
            case StepState.DONE | StepState.NOW:
                return color("text.primary")

    def _describe(self) -> None:
        if self._steps:
            self.setAccessibleDescription(self.spoken(self._steps[self._here]))
            self.setToolTip(plain_tip(self.spoken(self._steps[self._here])))
