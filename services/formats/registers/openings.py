"""Opening hours of offers: kept as text; only judged for whether they say when, or that it is over."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from services.formats.registers.vocabulary import any_of, data, is_word, phrases, plain

_TIME = re.compile(r"\d")


@lru_cache(maxsize=5_000)
def opening_is_certain(text: str) -> bool:
    """Whether the text names at least one day and one time (or says round the clock)."""
    low = plain(text)
    if phrases("always_open").search(low):
        return True
    return bool(_day_words().search(low)) and bool(_TIME.search(low))


def says_closed(opening: str, note: str) -> bool:
    """Whether the offer is said to have closed down."""
    return (
        bool(phrases("closed").search(plain(opening)))
        or is_word(opening, "closed_whole")
        or bool(phrases("closed").match(plain(note)))
    )


def says_secret(*texts: str) -> bool:
    """Whether the address must not be shown to anybody."""
    return any(phrases("secret").search(plain(text)) for text in texts)


@cache
def _day_words() -> re.Pattern[str]:
    table = data("availability")
    listed = [
        w for group in (table["days"], table["day_sets"]) for ws in group.values() for w in ws
    ]
    return any_of([*listed, *table["all_day_phrases"]])
