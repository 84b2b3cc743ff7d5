"""What typed interests and languages are understood as; what was typed is never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from resources import open_resource
from services.matching.terms import thesaurus, words_of

_UNKNOWN: Final = "="
"""How the thesaurus marks a word that nobody foresaw: a term of its own."""
_LANGUAGES: Final = ("nb", "nn", "en", "se")


@dataclass(frozen=True, slots=True)
class Understood:
    """One entry of a list. `known_as` are the terms it stands for, in words; none: a word of its own,
    that only the very same word answers.
    """

    entry: str
    known_as: tuple[str, ...]


def understood_terms(entries: Iterable[str], language: str) -> tuple[Understood, ...]:
    """What each interest, dislike or skill is taken for, in words of this language."""
    words = thesaurus()
    return tuple(
        Understood(entry, _named(words.terms_of_entry(entry), _terms(language)))
        for entry in entries
        if words_of(entry)
    )


def understood_languages(entries: Iterable[str]) -> tuple[Understood, ...]:
    """What each language is taken for, in bokmål."""
    words = thesaurus()
    return tuple(
        Understood(entry, _named(words.languages_of(entry), _language_names()))
        for entry in entries
        if words_of(entry)
    )


def _named(terms: Iterable[str], names: dict[str, str]) -> tuple[str, ...]:
    known = [term for term in terms if not term.startswith(_UNKNOWN)]
    return tuple(sorted(names.get(term, term) for term in known))


@cache
def _content() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(open_resource("matching/terms.json"))
    return loaded


@cache
def _terms(language: str) -> dict[str, str]:
    order = (language, *_LANGUAGES)
    return {
        term["id"]: next(term[each][0] for each in order if term.get(each))
        for term in _content()["terms"]
    }


@cache
def _language_names() -> dict[str, str]:
    return {name: words[0] for name, words in _content()["languages"].items() if words}
