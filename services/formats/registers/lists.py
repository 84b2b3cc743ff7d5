"""Lists in one cell: interests, languages, life areas."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from services.formats.registers.vocabulary import data, fold

_COMMAS = re.compile(r"\s*(?:[,;\n]|\s\+\s|\+)\s*")
_LANGUAGES = re.compile(
    r"\s*(?:[,;/+\n&]|\bog\b|\band\b|\beller\b|\bor\b|\bja\b)\s*", re.IGNORECASE
)
_AREAS = re.compile(r"\s*(?:[,;/+\n&]|\bog\b|\band\b)\s*", re.IGNORECASE)
_REMARK = re.compile(r"\(.*?\)")


@dataclass(frozen=True, slots=True)
class Language:
    """A language a person named: a code when it is a known one, and the words as written."""

    code: str
    text: str


@lru_cache(maxsize=20_000)
def split_terms(text: str) -> tuple[str, ...]:
    """Terms of a free list, cut at comma, semicolon and plus. Text that could run is one term."""
    if text[:1] in "=@+-" and text[:2] != "- ":
        return (text,) if text.strip() else ()
    return tuple(part for part in (p.strip() for p in _COMMAS.split(text)) if part)


@lru_cache(maxsize=5_000)
def read_languages(text: str) -> tuple[Language, ...]:
    """The languages of a cell; an unknown one keeps its words and has no code."""
    parts = (part.strip(" .") for part in _LANGUAGES.split(text))
    return tuple(Language(_code(part), part) for part in parts if part)


def _code(text: str) -> str:
    table = _codes()
    whole = fold(text)
    if whole in table:
        return table[whole]
    for part in (
        *(fold(r.strip("()")) for r in _REMARK.findall(text)),
        fold(_REMARK.sub("", text)),
    ):
        if part in table:
            return table[part]
    return next((table[word] for word in whole.split() if word in table), "")


@cache
def _codes() -> dict[str, str]:
    return {fold(w) or w: code for code, ws in data("words")["languages"].items() for w in ws}


@lru_cache(maxsize=2_000)
def read_areas(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Known life areas of a cell in the register's own words, and the words that are none."""
    if not text.strip():
        return (), ()
    table = _areas()
    if fold(text) in table:
        return (table[fold(text)],), ()
    parts = [part for part in (p.strip() for p in _AREAS.split(text)) if part]
    known = tuple(dict.fromkeys(table[fold(part)] for part in parts if fold(part) in table))
    return known, tuple(part for part in parts if fold(part) not in table)


@cache
def _areas() -> dict[str, str]:
    return {fold(w): area for area, ws in data("words")["life_areas"].items() for w in ws}
