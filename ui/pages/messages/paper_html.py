"""The outgoing document as markup for the paper: every word of it escaped."""

from __future__ import annotations

from html import escape
from typing import Final

from services.domain.outgoing_document import OutgoingDocument, Section
from ui.tokens import Scheme, tokens

# The paper is white in the dark too: the unit has no dark mode.
_COLOURS: Final = tokens().colors[Scheme.LIGHT]
_QUIET: Final = f"color:{_COLOURS['text.secondary']}"
_WARNING: Final = f"color:{_COLOURS['warn.on_soft']}"
_LINE: Final = f"<hr style='background-color:{_COLOURS['border.line']}'>"


def paper_html(document: OutgoingDocument) -> str:
    """From top to bottom, as the unit sees it."""
    urgent = f"<p style='{_WARNING}'><b>{escape(document.urgent)}</b></p>"
    return "".join(
        (
            f"<table width='100%' cellspacing='0' cellpadding='0'><tr><td style='{_QUIET}'>",
            f"{escape(document.sender)}</td>",
            f"<td align='right' style='{_QUIET}'>{escape(document.date)}</td></tr></table>",
            f"<h3 style='margin-top:10px;margin-bottom:2px'>{escape(document.title)}</h3>",
            urgent if document.urgent else "",
            f"<p style='{_QUIET};margin-top:0px'>{escape(document.receiver)}",
            f"<br>{escape(document.about)}</p>" if document.about else "</p>",
            _LINE,
            *(_section(section) for section in document.sections),
            _LINE if document.foot else "",
            f"<p style='{_QUIET}'>{escape(document.foot)}</p>",
        )
    )


def _section(section: Section) -> str:
    lines = "<br>".join(escape(line) for line in section.lines)
    return f"<p style='margin-top:0px;margin-bottom:8px'><b>{escape(section.heading)}</b><br>{lines}</p>"
