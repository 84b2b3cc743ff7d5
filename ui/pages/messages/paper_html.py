"""The outgoing document as markup for the paper: every word of it escaped."""

from __future__ import annotations

from html import escape
from typing import Final

from services.domain.message_templates import IN_BRACES
from services.domain.outgoing_document import OutgoingDocument, Section
from ui.tokens import Scheme, tokens

# The paper is white in the dark too: the unit has no dark mode.
_COLOURS: Final = tokens().colors[Scheme.LIGHT]
_QUIET: Final = f"color:{_COLOURS['text.secondary']}"
_WARNING: Final = f"color:{_COLOURS['warn.on_soft']}"
_MARKED: Final = f"{_WARNING};background-color:{_COLOURS['warn.soft']};text-decoration:underline"
_LINE: Final = f"<hr style='background-color:{_COLOURS['border.line']}'>"


def paper_html(document: OutgoingDocument) -> str:
    """From top to bottom, as the unit sees it."""
    urgent = f"<p style='{_WARNING}'><b>{escape(document.urgent)}</b></p>"
    return "".join(
        (
            f"<table width='100%' cellspacing='0' cellpadding='0'><tr><td style='{_QUIET}'>",
            f"{escape(document.sender)}</td>",
            f"<td align='right' style='{_QUIET}'>{escape(document.date)}</td></tr></table>",
            f"<h3 style='margin-top:10px;margin-bottom:2px'>{_marked(escape(document.title))}</h3>",
            urgent if document.urgent else "",
            f"<p style='{_QUIET};margin-top:0px'>{escape(document.receiver)}",
            f"<br>{escape(document.about)}</p>" if document.about else "</p>",
            _LINE,
            *(_section(section) for section in document.sections),
            _LINE if document.foot else "",
            f"<p style='{_QUIET}'>{escape(document.foot)}</p>",
        )
    )


def _marked(escaped: str) -> str:
    """What is not filled in yet stands out: it can't be sent so."""
    return IN_BRACES.sub(lambda found: f"<span style='{_MARKED}'>{found.group()}</span>", escaped)


def _section(section: Section) -> str:
    lines = "<br>".join(_marked(escape(line)) for line in section.lines)
    return f"<p style='margin-top:0px;margin-bottom:8px'><b>{escape(section.heading)}</b><br>{lines}</p>"
