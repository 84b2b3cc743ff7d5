"""What stands in for something slow before the first paint says the same as that."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QApplication

from resources import open_resource
from ui import qt_numbers
from ui.first_outlines import OUTLINES
from ui.icons import icon_path, parts_of, traced
from ui.ink import brush_of, pen_of
from ui.token_values import TOKENS

ALIGN = Qt.AlignmentFlag


def test_the_compiled_tokens_are_those_of_the_file() -> None:
    assert json.loads(open_resource("styles/tokens.json")) == TOKENS


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (qt_numbers.ALIGN_TOP, ALIGN.AlignTop),
        (
            qt_numbers.ALIGN_ABSOLUTE_LEFT,
            ALIGN.AlignAbsolute | ALIGN.AlignLeft | ALIGN.AlignVCenter,
        ),
        (qt_numbers.ALIGN_V_CENTER, ALIGN.AlignVCenter),
        (qt_numbers.ALIGN_LEFT_V_CENTER, ALIGN.AlignLeft | ALIGN.AlignVCenter),
        (qt_numbers.ALIGN_RIGHT_V_CENTER, ALIGN.AlignRight | ALIGN.AlignVCenter),
        (qt_numbers.ALIGN_CENTER, ALIGN.AlignCenter),
        (qt_numbers.PLAIN_TEXT, Qt.TextFormat.PlainText),
        (qt_numbers.RICH_TEXT, Qt.TextFormat.RichText),
        (qt_numbers.NO_FOCUS, Qt.FocusPolicy.NoFocus),
        (qt_numbers.SCROLL_BAR_ALWAYS_OFF, Qt.ScrollBarPolicy.ScrollBarAlwaysOff),
        (
            qt_numbers.SECRET_INPUT,
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText,
        ),
    ],
)
def test_a_number_means_what_qt_calls_it(number: int, named: object) -> None:
    assert number == getattr(named, "value", named)


def test_brushes_and_pens_wear_the_colour_they_are_given() -> None:
    ink = QColor(12, 34, 56, 78)
    brush, pen = brush_of(ink), pen_of(ink, 2.5)
    assert brush.color() == ink
    assert brush.style() is Qt.BrushStyle.SolidPattern
    assert (pen.color(), pen.widthF(), pen.style()) == (ink, 2.5, Qt.PenStyle.SolidLine)


@pytest.mark.parametrize("name", OUTLINES)
def test_an_outline_beside_the_font_is_the_fonts_own(name: str, qapp: QApplication) -> None:
    kept, own = icon_path(name), traced(name)
    assert parts_of(own) == OUTLINES[name]
    assert places(kept) == pytest.approx(places(own), abs=1e-9)


def places(path: QPainterPath) -> list[float]:
    """Where each of a path's steps leads."""
    elements = [path.elementAt(number) for number in range(path.elementCount())]
    return [place for element in elements for place in (element.x, element.y)]
