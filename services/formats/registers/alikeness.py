"""How alike two spellings are, 0 to 100. The one door to rapidfuzz, which is loaded when the first
two are compared: many open the page of registers, few bring a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def alike(one: str, other: str) -> float:
    """By the edits between them."""
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other)


def alike_in_any_order(one: str, other: str) -> float:
    """As `alike`, whatever the order of the words."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other)


def closest(
    word: str, known: Iterable[str], least: float, most: int
) -> Sequence[tuple[str, float]]:
    """Those of `known` that are at least so alike and how much, the most alike first, `most` of them."""
    from rapidfuzz import fuzz, process

    found = process.extract(word, known, scorer=fuzz.ratio, limit=most, score_cutoff=least)
    return [(other, score) for other, score, _ in found]
