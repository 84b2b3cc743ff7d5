"""The outgoing document on sheets: the same words in the same order as its preview."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from services.domain.outgoing_document import OutgoingDocument, Section
from services.formats.paper.sheets import Sheets, Style

TITLE: Final = "Melding"
"""All that the file says about itself: what the letter is about stands inside only."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF/A-2u. `missing`: letters that the font lacks, sorted; each is a visible box on the sheets."""

    content: bytes = field(repr=False)
    pages: int
    missing: tuple[str, ...] = field(default=(), repr=False)


def paper(document: OutgoingDocument, made_at: datetime) -> Paper:
    """The document as its receiver reads it. `made_at` is the file's own date."""
    sheets = Sheets(TITLE, made_at)
    _head(sheets, document)
    for section in document.sections:
        _section(sheets, section)
    if document.foot:
        sheets.rule()
        sheets.text(document.foot, Style.QUIET)
    content = sheets.numbered()
    return Paper(content, sheets.count, tuple(sorted(sheets.lost)))


def _head(sheets: Sheets, document: OutgoingDocument) -> None:
    sheets.both_sides(document.sender, document.date, Style.QUIET)
    sheets.gap(4)
    sheets.text(document.title, Style.TITLE)
    sheets.gap(1)
    sheets.text(document.urgent, Style.STRONG)
    sheets.text(document.receiver, Style.QUIET)
    sheets.text(document.about, Style.QUIET)
    sheets.rule()


def _section(sheets: Sheets, section: Section) -> None:
    sheets.heading_follows(Style.PLAIN)
    sheets.text(section.heading, Style.STRONG)
    for line in section.lines:
        sheets.text(line or " ", Style.PLAIN)
    sheets.gap(3)
