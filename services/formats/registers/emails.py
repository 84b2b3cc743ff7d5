"""E-mail addresses."""

from __future__ import annotations

import re

from services.formats.registers.findings import CELL_CHOICES, Answer, Choice, Note
from services.formats.registers.vocabulary import is_word

_ADDRESS = re.compile(
    r"[^\s@,;:<>()\[\]\"]+@[^\s@,;:<>()\[\]\"._-][^\s@,;:<>()\[\]\"_]*\.[^\W\d_]{2,}"
)
_IN_ANGLES = re.compile(r"^[^<>]*<([^<>]+)>$")


def read_email(text: str) -> tuple[str, tuple[Note, ...]]:
    """The address (or ``""``) and what was odd: email_spaces, email_none; email_bad asks."""
    cleaned = text.strip().strip("\u200b\ufeff\u00a0")
    if not cleaned:
        return "", ()
    if is_word(cleaned, "none"):
        return "", (Note("email_none"),)
    angled = _IN_ANGLES.match(cleaned)
    bare = angled.group(1).strip() if angled else cleaned
    bare = re.sub(r"^mailto:\s*", "", bare, flags=re.IGNORECASE).rstrip(";,.")
    if _ADDRESS.fullmatch(bare) and ".." not in bare:
        return bare, (Note("email_spaces"),) if bare != text else ()
    guess = re.sub(r"\s+", "", bare).replace(",", ".").replace("(a)", "@").replace("[at]", "@")
    guessed = (Choice(Answer.SET_VALUE, guess),) if _ADDRESS.fullmatch(guess) else ()
    return "", (Note("email_bad", (*guessed, *CELL_CHOICES)),)
