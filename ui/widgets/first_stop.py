"""Where the keyboard enters a part of a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_stop(around: QWidget | None) -> tuple[QWidget, ...]:
    """The first control in `around` that Tab would stop at, alone; nothing where there is none."""
    for child in around.findChildren(QWidget) if around is not None else ():
        stops = child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if stops and child.isEnabled() and child.isVisible():
            return (child,)
    return ()
