"""Which letters the paper's font can show: what it can't becomes a box that somebody is told about."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from typing import Final

BOX: Final = "\u25a1"
"""Stands where a letter should: seen on paper, and found by a search in its text."""

_SAYS_NOTHING: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")
"""Hints to whoever breaks lines or joins letters: without them no letter is lost."""
_SPACES: Final = {"\t": "    ", "\u2028": " ", "\u2029": " "}
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


def as_shown(text: str, known: Container[int]) -> tuple[str, frozenset[str]]:
    """The text in letters of the font, and those that became boxes. `known`: the font's code points.

    Scripts that run from right to left become boxes too: their letters would stand unjoined and in
    the wrong order, which looks like text and is none. So do the signs that turn the direction.
    """
    lost: set[str] = set()
    shown = [
        _shown(letter, known, lost)
        for letter in unicodedata.normalize("NFC", text)
        if letter not in _SAYS_NOTHING
    ]
    return "".join(shown), frozenset(lost)


def _shown(letter: str, known: Container[int], lost: set[str]) -> str:
    if letter in _SPACES:
        return _SPACES[letter]
    if _can_be_shown(letter, known):
        return letter
    lost.add(letter)
    return BOX


def _can_be_shown(letter: str, known: Container[int]) -> bool:
    return (
        ord(letter) in known
        and not unicodedata.category(letter).startswith("C")
        and unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT
    )
