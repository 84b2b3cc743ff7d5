"""The way of the Tab key through a form, as somebody without a mouse goes it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOST = 200


def stops(start: QWidget, root: QWidget) -> list[QWidget]:
    """What Tab stops at from `start` until it leaves `root`, or has been all the way round."""
    root.window().activateWindow()
    QApplication.processEvents()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None or here in found or not root.isAncestorOf(here):
            break
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def backwards(column: QWidget, found: list[QWidget]) -> list[tuple[str, str]]:
    """Pairs of stops in `column` of which the second stands above the first: a jump back for the eye."""
    within = [each for each in found if column.isAncestorOf(each)]
    return [
        (one.accessibleName(), other.accessibleName())
        for one, other in pairwise(within)
        if _top(other, column) + other.height() <= _top(one, column)
    ]


def _top(each: QWidget, column: QWidget) -> int:
    return each.mapTo(column, QPoint(0, 0)).y()
