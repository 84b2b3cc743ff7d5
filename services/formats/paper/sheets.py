"""Sheets of A4 that text is set on from top to bottom (the only file that knows fpdf2)."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from resources import resource_file
from services.formats.paper.glyphs import as_shown

if TYPE_CHECKING:
    from fpdf import FPDF

_FAMILY: Final = "dejavu"
_FONTS: Final = {"": "fonts/DejaVuSans-2.37.ttf", "B": "fonts/DejaVuSans-Bold-2.37.ttf"}
_MARGIN: Final = 20.0
_FOOT: Final = 12.0
_MM_PER_POINT: Final = 25.4 / 72
_LINE: Final = 1.45
_KEPT_TOGETHER: Final = 2.0
"""Lines that a heading needs below it on its sheet, itself counted."""


class Style(Enum):
    """How a text is set: the size in points, bold or not, and how grey (0 is black)."""

    TITLE = (14.0, "B", 0)
    STRONG = (10.0, "B", 0)
    PLAIN = (10.0, "", 0)
    QUIET = (9.0, "", 70)

    @property
    def height(self) -> float:
        """The height of a line, in millimetres."""
        return self.value[0] * _MM_PER_POINT * _LINE


class Sheets:
    """A document that grows downwards; `lost` are the letters that the font could not show."""

    def __init__(self, title: str, made_at: datetime) -> None:
        self._pdf = _empty(title, made_at)
        self._known = {style: _code_points(self._pdf, style) for style in _FONTS}
        self.lost: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        return self._pdf.pages_count

    def text(self, text: str, style: Style) -> None:
        """A paragraph over the whole width; breaks inside it are kept."""
        for line in text.splitlines():
            self._paragraph(line, style, self._pdf.epw)

    def both_sides(self, left: str, right: str, style: Style) -> None:
        """One text at the left margin, and a short one at the right of its first line."""
        right = self._prepared(right, style)
        room = self._pdf.get_string_width(right) + 4
        top, sheet = self._pdf.get_y(), self._pdf.page
        self._paragraph(left, style, self._pdf.epw - room)
        below = self._pdf.get_y()
        if self._pdf.page == sheet:
            self._pdf.set_xy(self._pdf.w - _MARGIN - room, top)
        self._pdf.cell(room, style.height, right, align="R")
        self._pdf.set_xy(_MARGIN, below)

    def gap(self, height: float) -> None:
        """Empty room, in millimetres."""
        self._pdf.set_y(self._pdf.get_y() + height)

    def rule(self) -> None:
        """A thin line across the sheet."""
        self.gap(2)
        self._pdf.set_draw_color(200)
        self._pdf.line(_MARGIN, self._pdf.get_y(), self._pdf.w - _MARGIN, self._pdf.get_y())
        self.gap(3)

    def heading_follows(self, style: Style) -> None:
        """Begin a new sheet when a heading would stand alone at the foot of this one."""
        if self._pdf.will_page_break(style.height * _KEPT_TOGETHER):
            self._pdf.add_page()

    def numbered(self) -> bytes:
        """The finished file, with «Side 1 av 2» at the foot of each sheet."""
        self._pdf.set_auto_page_break(auto=False)
        of, style = self.count, Style.QUIET
        for number in range(1, of + 1):
            self._pdf.page = number
            self._pdf.set_y(-_FOOT - style.height)
            text = self._prepared(f"Side {number} av {of}", style)
            self._pdf.cell(self._pdf.epw, style.height, text, align="C")
        return bytes(self._pdf.output())

    def _paragraph(self, text: str, style: Style, width: float) -> None:
        shown = self._prepared(text, style)
        if not shown.strip():
            self.gap(style.height)
            return
        self._pdf.multi_cell(
            width, style.height, shown, align="L", new_x="LMARGIN", new_y="NEXT", padding=0
        )

    def _prepared(self, text: str, style: Style) -> str:
        size, weight, grey = style.value
        self._pdf.set_font(_FAMILY, weight, size)
        self._pdf.set_text_color(grey)
        shown, lost = as_shown(text, self._known[weight])
        self.lost |= lost
        return shown


def _empty(title: str, made_at: datetime) -> FPDF:
    from fpdf import FPDF

    pdf = FPDF(format="A4", enforce_compliance="PDFA_2U")
    pdf.set_title(title)
    pdf.set_lang("nb-NO")
    pdf.set_creation_date(made_at)
    pdf.set_margin(_MARGIN)
    pdf.set_auto_page_break(auto=True, margin=_MARGIN + 5)
    # A letter may hold the sign that stands for the number of pages: it means nothing here.
    pdf.alias_nb_pages("")
    for weight, name in _FONTS.items():
        pdf.add_font(_FAMILY, weight, resource_file(name))
    pdf.c_margin = 0
    pdf.add_page()
    return pdf


def _code_points(pdf: FPDF, weight: str) -> Container[int]:
    from fpdf.fonts import TTFFont

    font = pdf.fonts[_FAMILY + weight]
    return font.cmap if isinstance(font, TTFFont) else frozenset()
