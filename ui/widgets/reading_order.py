"""The keyboard's way through what is laid out: from top to bottom as one reads, whenever it was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_one_reads(root: QWidget) -> None:
    """Tab goes through `root` in the order of its layouts.

    Qt sends Tab the way widgets were made, so that rows which come later are gone to last. To be called
    when such rows have come. Only what is in a layout, or in a `QScrollArea`, is gone through. A sheet
    needs it not: it has a way of its own.
    """
    # Never asks for `nextInFocusChain`: PySide then takes what it returns for a child of the one asked.
    for one, other in pairwise(_stops(root)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _stops(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _within(inner)
