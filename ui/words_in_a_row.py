"""Names that each begin a line of their own, set into one line or sentence."""

from __future__ import annotations

from collections.abc import Sequence


def within(word: str) -> str:
    """A word as it stands within a sentence: without the capital that began its own line."""
    return word[:1].lower() + word[1:]


def in_a_row(words: Sequence[str]) -> str:
    """Words after each other with commas; only the first keeps its capital."""
    return ", ".join((*words[:1], *(within(word) for word in words[1:])))
