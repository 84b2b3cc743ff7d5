"""The words above a field are painted whole, wherever the line beneath their Alt letter stands."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.field import FieldLabel


def inked(label: FieldLabel, width: int) -> int:
    """The column after the last one that anything is painted in."""
    label.resize(width, label.sizeHint().height())
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    columns = range(picture.width() - 1, -1, -1)
    rows = range(picture.height())
    return next(
        x + 1 for x in columns if any(picture.pixel(x, y) != picture.pixel(0, 0) for y in rows)
    )


@pytest.mark.parametrize("words", ["&Telefon", "T&y", "&Av Ty", "A&VATAR", "Navn", "&Navn"])
def test_no_letter_is_cut_off(words: str, qtbot: QtBot) -> None:
    editor = QLineEdit()
    label = FieldLabel(words, "strong")
    label.setBuddy(editor)
    qtbot.addWidget(editor)
    qtbot.addWidget(label)
    whole = inked(label, label.sizeHint().width() + 300)
    assert whole <= label.sizeHint().width()
