"""The proposal as a picture: participants at the left, volunteers at the right, and who goes with whom.

Only what is seen is drawn. The table beside it holds the same, line by line.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.pages.matching.proposal_lines import Edge, LineKind, Node, Sketch
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.theme import color, font, px, theme
from ui.widgets.paint import draw_box, draw_text, line_height, text_width

WIDEST_BOX: Final = 176
GAP: Final = 16
PADDING: Final = 12
BADGE: Final = 13
NODE_SHARE: Final = 0.36
"""How much of the width a box may take."""


class ProposalPicture(QWidget):
    """`chosen` carries the id of the line that is turned to, by mouse or arrows; `opened` when Enter is
    pressed. The arrows move up and down in a column and across to whom somebody goes with.
    """

    chosen = Signal(str)
    opened = Signal(str)
    ring_moved = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sketch = Sketch()
        self._edges_of: dict[tuple[int, int], list[Edge]] = {}
        self._ends: list[tuple[float, float, Edge]] = []
        self._here = (0, 0)
        self._line = ""
        self._partner = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._measure)

    def show_sketch(self, sketch: Sketch) -> None:
        """Draw another proposal; who was turned to stays so while they are in it."""
        self.sketch = sketch
        self._edges_of = {}
        self._ends = [
            (sketch.left[one.left].at, sketch.right[one.right].at, one) for one in sketch.edges
        ]
        for edge in sketch.edges:
            self._edges_of.setdefault((0, edge.left), []).append(edge)
            self._edges_of.setdefault((1, edge.right), []).append(edge)
        self._here = (0, 0)
        self.choose(self._line)
        self._measure()
        self._describe()

    def choose(self, line: str) -> None:
        """Turn to this line's participant, without a signal; an unknown one chooses nobody."""
        self._turn_to(line)
        for at, node in enumerate(self.sketch.left):
            if node.id == line:
                self._here = (0, at)
        self._describe()
        self.update()
        self.ring_moved.emit()

    def node_rect(self, side: int, node: Node) -> QRectF:
        """Where somebody's box stands."""
        width = self.box_width()
        left = 1 if side == 0 else self.width() - width - 1
        return QRectF(left, node.at * self._pitch() + 1, width, self._height())

    def box_width(self) -> float:
        """How wide a box is."""
        return min(WIDEST_BOX * max(1.0, theme().text_scale), self.width() * NODE_SHARE)

    def here_rect(self) -> QRect:
        """The box that is turned to."""
        node = self._node(*self._here)
        return self.rect() if node is None else self.node_rect(self._here[0], node).toRect()

    def focus_ring_rect(self) -> QRect:
        """The ring stands round the box, not round the picture."""
        return self.here_rect()

    def sizeHint(self) -> QSize:
        return QSize(360, round(self.sketch.rows * self._pitch()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side, at = self._here
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._go(side, min(max(at + step, 0), len(self._column(side)) - 1))
            case Qt.Key.Key_Home:
                self._go(side, 0)
            case Qt.Key.Key_End:
                self._go(side, len(self._column(side)) - 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._across(1 if event.key() == Qt.Key.Key_Right else 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(self._line)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for side in (0, 1):
            for at, node in enumerate(self._column(side)):
                if self.node_rect(side, node).contains(event.position()):
                    self._go(side, at)
                    return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._pitch()
        first, last = event.rect().top() / pitch - 1, event.rect().bottom() / pitch + 1
        for one, other, edge in self._ends:
            # A line whose ends are both out of sight tells nothing here; the chosen one is followed.
            if first <= one <= last or first <= other <= last or edge.line == self._line:
                self._paint_edge(painter, edge)
        for side in (0, 1):
            column = self._column(side)
            begin = bisect_left(column, first, key=lambda node: node.at)
            for node in column[begin : bisect_right(column, last, key=lambda node: node.at)]:
                self._paint_node(painter, side, node)

    def spoken(self, side: int, at: int) -> str:
        """Somebody as read aloud: name, what stands beneath, and with whom."""
        node = self._column(side)[at]
        others = [self._other(side, edge).name for edge in self._edges_of.get((side, at), [])]
        pinned = any(edge.fixed for edge in self._edges_of.get((side, at), []))
        parts = [node.name, self._under(side, node)]
        if others:
            parts.append(self.tr("with {names}").format(names=", ".join(others)))
        if pinned:
            parts.append(self.tr("pinned"))
        return ", ".join(parts)

    def _column(self, side: int) -> tuple[Node, ...]:
        return self.sketch.right if side else self.sketch.left

    def _node(self, side: int, at: int) -> Node | None:
        column = self._column(side)
        return column[at] if 0 <= at < len(column) else None

    def _other(self, side: int, edge: Edge) -> Node:
        return self.sketch.left[edge.left] if side else self.sketch.right[edge.right]

    def _across(self, side: int) -> None:
        edges = self._edges_of.get(self._here, [])
        if self._here[0] != side and edges:
            mine = next((one for one in edges if one.line == self._line), edges[0])
            self._go(side, mine.right if side else mine.left)

    def _go(self, side: int, at: int) -> None:
        node = self._node(side, at)
        if node is None:
            return
        self._here = (side, at)
        edges = self._edges_of.get(self._here, [])
        lines = [one.line for one in edges] if side else [node.id]
        if self._line not in lines and lines:
            self._turn_to(lines[0])
        self._describe()
        self.update()
        self.ring_moved.emit()
        self.chosen.emit(self._line)

    def _turn_to(self, line: str) -> None:
        self._line = line
        edge = next((one for one in self.sketch.edges if one.line == line), None)
        self._partner = "" if edge is None else self.sketch.right[edge.right].id

    def _describe(self) -> None:
        left, right = len(self.sketch.left), len(self.sketch.right)
        self.setAccessibleName(
            self.tr("Who goes together: {left} at the left, {right} at the right").format(
                left=left, right=right
            )
        )
        node = self._node(*self._here)
        self.setAccessibleDescription("" if node is None else self.spoken(*self._here))

    def _under(self, side: int, node: Node) -> str:
        if side:
            return PROPOSAL_WORDS.places(node.places)
        if node.kind is LineKind.LIVE:
            return self.tr("matched")
        waited = PROPOSAL_WORDS.waited(node.days)
        if node.kind is LineKind.WAITS:
            return self.tr("nobody yet · {time}").format(time=waited)
        return waited

    def _paint_node(self, painter: QPainter, side: int, node: Node) -> None:
        box = self.node_rect(side, node)
        mine = self._is_chosen(side, node)
        fill, line, ink, under = _look(node.kind, chosen=mine)
        draw_box(painter, box, color(fill), color(line), px("radius.control"))
        words = box.adjusted(PADDING, 0, -PADDING, 0)
        first, second = line_height("strong"), line_height("small")
        top = box.center().y() - (first + second) / 2
        over = QRectF(words.left(), top, words.width(), first)
        draw_text(painter, over, node.name, font("strong"), color(ink))
        beneath = QRectF(words.left(), top + first, words.width(), second)
        draw_text(painter, beneath, self._under(side, node), font("small"), color(under))

    def _is_chosen(self, side: int, node: Node) -> bool:
        if not self._line:
            return False
        if not side:
            return node.id == self._line
        return node.id == self._partner

    def _paint_edge(self, painter: QPainter, edge: Edge) -> None:
        one = self.node_rect(0, self.sketch.left[edge.left])
        other = self.node_rect(1, self.sketch.right[edge.right])
        start, end = (
            QPointF(one.right(), one.center().y()),
            QPointF(other.left(), other.center().y()),
        )
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(edge, chosen=edge.line == self._line))
        painter.drawPath(path)
        if edge.fixed:
            _paint_pin(painter, path.pointAtPercent(0.5))

    def _height(self) -> int:
        return line_height("strong") + line_height("small") + 8

    def _pitch(self) -> int:
        return self._height() + GAP

    def _measure(self) -> None:
        self.updateGeometry()
        self.setFixedHeight(max(40, self.sizeHint().height()))
        self.update()


def _look(kind: LineKind, *, chosen: bool) -> tuple[str, str, str, str]:
    """Fill, line, and the inks of name and words beneath."""
    if kind is LineKind.WAITS:
        line = "border.selected" if chosen else "warn.main"
        return "warn.soft", line, "warn.on_soft", "warn.on_soft"
    if chosen:
        return "surface.selected", "border.selected", "text.on_selected", "text.on_selected"
    if kind is LineKind.LIVE:
        return "surface.sunken", "border.line", "text.secondary", "text.secondary"
    return "surface.card", "border.line", "text.primary", "text.secondary"


def _pen(edge: Edge, *, chosen: bool) -> QPen:
    width = 4 if chosen else 2
    if edge.kind is LineKind.LIVE:
        pen = QPen(color("border.control"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.03, 3.2])
        return pen
    return QPen(color("accent.main"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _paint_pin(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(color("accent.main"), 1))
    painter.setBrush(color("surface.card"))
    painter.drawEllipse(at, BADGE, BADGE)
    side = px("icon.inline")
    box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    draw_icon(painter, box, "push-pin-fill", color("accent.main"))


class Legend(QWidget):
    """What the lines of the picture mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.setAccessibleName(self.tr("Line: proposed. Pin: pinned by you. Dots: lives."))

    def sizeHint(self) -> QSize:
        return QSize(200, line_height("small") + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left = self.height() / 2, 0.0
        for word, kind in (
            (self.tr("proposed"), LineKind.PAIR),
            (self.tr("pinned by you"), LineKind.WAITS),
            (self.tr("lives"), LineKind.LIVE),
        ):
            left = self._paint_one(painter, left, middle, word, kind) + GAP
            if left > self.width():
                return

    def _paint_one(
        self, painter: QPainter, left: float, middle: float, word: str, kind: LineKind
    ) -> float:
        if kind is LineKind.WAITS:
            side = px("icon.inline")
            box = QRectF(left, middle - side / 2, side, side)
            draw_icon(painter, box, "push-pin-fill", color("accent.main"))
            left += side
        else:
            painter.setPen(_pen(Edge(0, 0, kind, False, ""), chosen=False))
            painter.drawLine(QPointF(left + 1, middle), QPointF(left + 25, middle))
            left += 26
        face = font("small")
        box = QRectF(left + 8, 0, 400, self.height())
        draw_text(painter, box, word, face, color("text.secondary"))
        return left + 8 + text_width(word, face)
