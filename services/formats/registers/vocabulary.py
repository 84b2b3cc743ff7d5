"""The words of registers, read once from the data files in ``resources/registers``."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from resources import open_resource

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "đ": "d",
        "ŋ": "n",
        "ŧ": "t",
        "ł": "l",
        "ð": "d",
        "ß": "ss",
        "\u0131": "i",
    }
)
_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Lower case without marks, æ ø å spelt out and punctuation as one space: for comparing only."""
    low = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    bare = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", bare).strip()


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Lower case, one space, no punctuation at either end; letters and marks stay."""
    low = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(low.split()).strip(" .!,;:()«»\"'")


@cache
def data(name: str) -> dict[str, Any]:
    """The data file ``registers/NAME.json``."""
    loaded: dict[str, Any] = json.loads(open_resource(f"registers/{name}.json"))
    return loaded


@cache
def words(name: str) -> frozenset[str]:
    """The word list called ``name``, each word as ``plain`` gives it (or as written, if nothing is left)."""
    return frozenset(plain(word) or word for word in data("words")[name])


@cache
def phrases(name: str) -> re.Pattern[str]:
    """A pattern that finds any phrase of the list ``name`` as whole words in ``plain`` text."""
    return any_of(data("words")[name])


@cache
def meanings(name: str) -> Mapping[str, str]:
    """Folded word → key, for lists such as stages and phases."""
    found: dict[str, str] = {}
    for key, listed in data("words")[name].items():
        for word in listed:
            found.setdefault(fold(word) or word, key)
    return found


def any_of(listed: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words, longest first."""
    ordered = sorted({unicodedata.normalize("NFKC", p).casefold() for p in listed}, key=len)
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(p) for p in reversed(ordered)) + r")(?!\w)"
    )


def is_word(text: str, name: str) -> bool:
    """Whether the whole text is a word of the list ``name``."""
    return (plain(text) or text.strip()) in words(name)
