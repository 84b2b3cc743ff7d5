"""Interests, wishes and needs as terms: words that mean the same, in four languages.

Matching is by whole words in order, never by a part of a word: «AI» is not in «retail».
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from resources import open_resource

_WORD: Final = re.compile(r"\w+", re.UNICODE)
_LANGUAGES_OF_WORDS: Final = ("nb", "nn", "en", "se")
_NEGATION_REACH: Final = 3
_MOST_REMEMBERED: Final = 10_000
Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """The text's words in comparable form: one spelling of each letter, no case, no punctuation."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


class _Phrases:
    """Phrases of one or more words, each meaning one or more things; found longest first."""

    def __init__(self, meanings: Iterable[tuple[str, str]]) -> None:
        self._meanings: dict[Words, set[str]] = {}
        for phrase, meaning in meanings:
            self._meanings.setdefault(words_of(phrase), set()).add(meaning)
        self._longest = max(map(len, self._meanings), default=0)

    def found_in(self, words: Words) -> list[tuple[int, Words, set[str]]]:
        """Where each known phrase stands, the phrase, and what it means; phrases do not overlap."""
        found = []
        at = 0
        while at < len(words):
            phrase = self._longest_at(words, at)
            if phrase:
                found.append((at, phrase, self._meanings[phrase]))
            at += max(1, len(phrase))
        return found

    def _longest_at(self, words: Words, at: int) -> Words:
        for length in range(min(self._longest, len(words) - at), 0, -1):
            if words[at : at + length] in self._meanings:
                return words[at : at + length]
        return ()


class Thesaurus:
    """The centre's knowledge of which words mean the same."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        terms: list[dict[str, Any]] = content["terms"]
        self._terms = _Phrases(
            (phrase, term["id"])
            for term in terms
            for language in _LANGUAGES_OF_WORDS
            for phrase in term.get(language, ())
        )
        self._languages = _Phrases(_pairs(content["languages"]))
        self._genders = _Phrases(_pairs(content["genders"]))
        self._broader: dict[str, tuple[str, ...]] = {
            term["id"]: tuple(term.get("broader", ())) for term in terms
        }
        self._along = frozenset(term["id"] for term in terms if term.get("comes_along"))
        self._life_areas: dict[str, list[str]] = content["life_areas"]
        self._negations = frozenset(content["negations"])
        self._entries: dict[str, frozenset[str]] = {}
        self._spoken: dict[str, frozenset[str]] = {}

    def terms_of_entry(self, entry: str) -> frozenset[str]:
        """The terms that one entry of a list names; an entry nobody foresaw is a term of its own."""
        return _remembered(entry, self._terms, self._entries)

    def terms_in_text(self, text: str) -> dict[str, str]:
        """The known terms in running text, each with the words that named it.

        What stands within three words after a negation («slutte å røyke») is left out.
        """
        words = words_of(text)
        return {
            term: " ".join(phrase)
            for at, phrase, meanings in self._terms.found_in(words)
            if not self._negations.intersection(words[max(0, at - _NEGATION_REACH) : at])
            for term in meanings
        }

    def terms_of_life_area(self, life_area_id: str) -> tuple[str, ...]:
        """What a goal in this life area asks help with even when its words say nothing known."""
        return tuple(self._life_areas.get(life_area_id, ()))

    def broader(self, term: str) -> frozenset[str]:
        """The terms that this one is an example of, all the way up; not the term itself."""
        above: set[str] = set()
        waiting = list(self._broader.get(term, ()))
        while waiting:
            one = waiting.pop()
            if one not in above:
                above.add(one)
                waiting.extend(self._broader.get(one, ()))
        return frozenset(above)

    def comes_along(self, term: str) -> bool:
        """Whether this is there when the person is there, so that a meeting can't do without it."""
        return term in self._along

    def languages_of(self, entry: str) -> frozenset[str]:
        """The languages an entry names («somali eller norsk» names two); an unknown one is its own."""
        return _remembered(entry, self._languages, self._spoken)

    def gender_of(self, text: str) -> str:
        """`woman`, `man`, `other`, or "" when the text says none or more than one."""
        found = {
            one for _, _, meanings in self._genders.found_in(words_of(text)) for one in meanings
        }
        return found.pop() if len(found) == 1 else ""


def _remembered(entry: str, phrases: _Phrases, known: dict[str, frozenset[str]]) -> frozenset[str]:
    """What an entry names; entries come back often, and a list that has grown long is begun anew."""
    found = known.get(entry)
    if found is None:
        if len(known) >= _MOST_REMEMBERED:
            known.clear()
        found = known[entry] = _named_in(entry, phrases)
    return found


def _named_in(entry: str, phrases: _Phrases) -> frozenset[str]:
    words = words_of(entry)
    known = {one for _, _, meanings in phrases.found_in(words) for one in meanings}
    if known or not words:
        return frozenset(known)
    return frozenset(("=" + " ".join(words),))


def _pairs(table: Mapping[str, Iterable[str]]) -> Iterable[tuple[str, str]]:
    return ((phrase, meaning) for meaning, phrases in table.items() for phrase in phrases)


@cache
def thesaurus() -> Thesaurus:
    """The terms that the program carries with it."""
    return Thesaurus(json.loads(open_resource("matching/terms.json")))
