"""Lines of words on top of each other, close together, in the middle of their place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stack(*lines: QWidget) -> QVBoxLayout:
    """A column of `lines` without gaps; spare height goes above and below."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for line in lines:
        column.addWidget(line)
    column.addStretch(1)
    return column
