"""How names and words are made comparable for search in Norwegian and Northern Sámi."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SPELT_OUT: Final = str.maketrans(
    {
        "å": "a",
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        "ŋ": "n",
        "ŧ": "t",
        "ł": "l",
        "ß": "ss",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
    }
)
_TOKEN: Final = re.compile(r"\w+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case, without marks; å, aa and a are one, so are ø, oe and o, and æ and ae.

    So «aalesund», «ålesund» and «Ålesund» find each other; what is shown is never folded.
    """
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_SPELT_OUT)
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFD", lowered)
        if not unicodedata.combining(letter)
    )
    return plain.replace("aa", "a").replace("oe", "o")


def words_of(text: str) -> list[str]:
    """The words of a text as search compares them: folded, without signs between them."""
    return [str(word) for word in _TOKEN.findall(fold(text))]


def query_of(typed: str) -> str:
    """An FTS5 query: every word typed must begin a word found. Empty when nothing can be searched."""
    return " ".join(f'"{word}"*' for word in words_of(typed))
