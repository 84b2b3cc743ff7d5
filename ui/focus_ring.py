"""The ring that shows where the keyboard is: one per window, over everything in it."""

from typing import Protocol, runtime_checkable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme import color, px

MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
)


@runtime_checkable
class RingTarget(Protocol):
    """A widget in which focus has its own place, as a list's current row."""

    ring_moved: SignalInstance

    def focus_ring_rect(self) -> QRect: ...


class FocusRing(QWidget):
    """Follows the focus within `window`: 2 px wide, 2 px outside the control.

    It takes no mouse, no focus and no place in the accessibility tree.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.setObjectName("focus_ring")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self.follow(QApplication.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """The control the ring stands round, or None."""
        return self._target

    def ring_rect(self) -> QRect:
        """The ring's outer edge in the window's coordinates; empty when it stands nowhere."""
        if self._target is None or not self._target.isVisible():
            return QRect()
        inner = self._inner(self._target)
        reach = px("line.focus_offset") + px("line.focus")
        return inner.adjusted(-reach, -reach, reach, reach)

    def follow(self, widget: QWidget | None) -> None:
        """Stand round `widget`; None, or a widget of another window, hides the ring.

        A stack that turns over may hand the focus to a whole page, which nobody can use: no ring then.
        """
        self._forget()
        if widget is None or not self._window.isAncestorOf(widget) or _useless(widget):
            self.hide()
            return
        self._target = widget
        self._watch(widget)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window being torn down may still send events past a ring that is gone.
        if isValid(self) and event.type() in MOVES:
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._seen().translated(-self.pos()))
        half = px("line.focus") / 2
        box = QRectF(self.ring_rect().translated(-self.pos())).adjusted(half, half, -half, -half)
        painter.setPen(QPen(color("focus"), px("line.focus")))
        radius = min(px("radius.focus"), box.height() / 2)
        painter.drawRoundedRect(box, radius, radius)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self.follow(new)

    def _inner(self, target: QWidget) -> QRect:
        rect = target.focus_ring_rect() if isinstance(target, RingTarget) else target.rect()
        return QRect(target.mapTo(self._window, rect.topLeft()), rect.size())

    def _seen(self) -> QRect:
        """What the scroll areas around the target let be seen, with room for the ring."""
        seen = self._window.rect()
        reach = px("line.focus_offset") + px("line.focus") + 1
        for around in self._watched:
            holder = around.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and around is holder.viewport():
                place = QRect(around.mapTo(self._window, QPoint(0, 0)), around.size())
                seen = seen.intersected(place.adjusted(-reach, -reach, reach, reach))
        return seen

    def _watch(self, widget: QWidget) -> None:
        walker: QWidget | None = widget
        while walker is not None and walker is not self._window:
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()
        if isinstance(widget, RingTarget):
            widget.ring_moved.connect(self._settle)
        widget.destroyed.connect(self._lost)

    def _forget(self) -> None:
        for walker in self._watched:
            walker.removeEventFilter(self)
        if self._target is not None:
            self._target.destroyed.disconnect(self._lost)
            if isinstance(self._target, RingTarget):
                self._target.ring_moved.disconnect(self._settle)
        self._watched.clear()
        self._target = None

    def _lost(self) -> None:
        self._watched.clear()
        self._target = None
        self.hide()

    def _settle(self) -> None:
        rect = self.ring_rect()
        if rect.isEmpty():
            self.hide()
            return
        self.setGeometry(rect.intersected(self._window.rect()))
        self.show()
        self.raise_()
        self.update()


def _useless(widget: QWidget) -> bool:
    return widget.focusPolicy() is QtCore.Qt.FocusPolicy.NoFocus
