"""Text from somebody else's sheet, made fit for one line on the screen. It is never read as markup."""

from __future__ import annotations

import re
from html import escape
from typing import Final

LONGEST: Final = 160
LONGEST_TIP: Final = 600
# What turns the reading direction round, or cannot be seen, could make a cell look like another.
_UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


def one_line(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text in one line, without marks that are not seen."""
    begun = _UNSEEN.sub("", text[: longest * 2].replace("\t", " "))
    words = " ".join(begun.split())
    short = words[:longest].rstrip()
    return short + "…" if len(text) > longest * 2 or len(words) > longest else short


def one_answer(text: str, longest: int) -> str:
    """As `one_line`, with what stands in brackets at the end kept whole: it tells namesakes apart."""
    name, bracket, mark = text.rpartition(" (")
    room = longest - len(mark) - len(bracket)
    if not name or not mark.endswith(")") or room < longest // 3:
        return one_line(text, longest)
    return f"{one_line(name, room)}{bracket}{one_line(mark)}"


def tip(text: str) -> str:
    """The same for a tooltip, escaped: tooltips guess whether a text is markup."""
    return f"<p style='white-space:pre-wrap'>{escape(one_line(text, LONGEST_TIP))}</p>"


def phone_in_pairs(phone: str) -> str:
    """A Norwegian number in pairs; others as they stand."""
    digits = phone.removeprefix("+47")
    if len(digits) != 8 or not phone.startswith("+47"):
        return phone
    return "\u00a0".join(digits[at : at + 2] for at in range(0, 8, 2))
