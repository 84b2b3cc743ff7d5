"""How names and words are made comparable for search in Norwegian and Northern Sámi."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse
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
_LAST_LETTERS: Final = str.maketrans(
    {"æ": "~a", "ä": "~a", "ø": "~b", "ö": "~b", "å": "~c"}  # after z, which ~ is
)
_TOKEN: Final = re.compile(r"\w+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case, without marks; å, aa and a are one, so are ø, oe and o, and æ and ae.

    So «aalesund», «ålesund» and «Ålesund» find each other; what is shown is never folded.
    """
    # Lists of names are sorted by this, so the plain case must be quick: a text without marks.
    if text.isascii():
        return _merged(text.lower())
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SPELT_OUT)
    if not plain.isascii():
        apart = unicodedata.normalize("NFD", plain)
        plain = "".join(filterfalse(unicodedata.combining, apart))
    return _merged(plain)


def _merged(plain: str) -> str:
    """The old spellings as one letter; over again, so that a word folded twice stays as it is."""
    while "aa" in plain:
        plain = plain.replace("aa", "a")
    while "oe" in plain:
        plain = plain.replace("oe", "o")
    return plain


def in_order(text: str) -> str:
    """What names are sorted by: æ, ø and å after z, with aa as å; other marks make no difference.

    The order of a Norwegian register (CLDR's nb), with á č đ ŋ š ŧ ž among their plain letters.
    """
    if text.isascii():
        return text.lower().replace("aa", "~c")
    known = unicodedata.normalize("NFKC", text).casefold().replace("aa", "å")
    plain = known.translate(_LAST_LETTERS)
    return plain if plain.isascii() else fold(plain)


def words_of(text: str) -> list[str]:
    """The words of a text as search compares them: folded, without signs between them."""
    words: list[str] = _TOKEN.findall(fold(text))
    return words


def query_of(typed: str) -> str:
    """An FTS5 query: every word typed must begin a word found. Empty when nothing can be searched."""
    return " ".join(f'"{word}"*' for word in words_of(typed))
