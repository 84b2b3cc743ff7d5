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
    # Lists of names are sorted by this, so the plain case must be quick: a text without marks.
    if text.isascii():
        return text.lower().replace("aa", "a").replace("oe", "o")
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SPELT_OUT)
    if not plain.isascii():
        plain = "".join(
            letter
            for letter in unicodedata.normalize("NFD", plain)
            if not unicodedata.combining(letter)
        )
    return plain.replace("aa", "a").replace("oe", "o")


def words_of(text: str) -> list[str]:
    """The words of a text as search compares them: folded, without signs between them."""
    words: list[str] = _TOKEN.findall(fold(text))
    return words


def query_of(typed: str) -> str:
    """An FTS5 query: every word typed must begin a word found. Empty when nothing can be searched."""
    return " ".join(f'"{word}"*' for word in words_of(typed))
