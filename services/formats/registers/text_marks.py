"""Text that must be handled with care, and is kept byte for byte all the same."""

from __future__ import annotations

import re

_NUMERIC = re.compile(r"[+-][\d\u00a0\u202f ().,/\-]+")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
LONG = 10_000
_FORMULA_STARTS = ("=", "@", "+", "-", "\t", "\r")


def could_run(text: str) -> bool:
    """Text that a spreadsheet would take for a formula: begins with = or @, or + or - and no number."""
    if text[:1] in {"=", "@"}:
        return True
    if text[:1] not in {"+", "-"} or len(text) < 2 or text[:2] == "- ":
        return False
    return not _NUMERIC.fullmatch(text)


def escaped(text: str) -> str:
    """The text as it may stand in a spreadsheet: an apostrophe before what could run."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def marks(text: str, delimiter: str) -> tuple[str, ...]:
    """Codes of what is to be kept with care: injection, emoji, rtl, long_note, newline, delimiter_in_text."""
    found = []
    if could_run(text):
        found.append("injection")
    if not text.isascii():
        if _EMOJI.search(text):
            found.append("emoji")
        if _RTL.search(text):
            found.append("rtl")
    if len(text) >= LONG:
        found.append("long_note")
    if "\n" in text or "\r" in text:
        found.append("newline")
    if delimiter and delimiter in text:
        found.append("delimiter_in_text")
    return tuple(found)
