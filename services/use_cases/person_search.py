"""Finding participants as one types, and those who may be the one about to be taken in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from services.domain import validation
from services.domain.access import Right
from services.domain.errors import Invalid
from services.domain.likeness import Described, Likeness, likeness
from services.store.search_text import fold, query_of
from services.store.search_text import words_of as words_in
from services.store.transaction import Reading

MOST_SHOWN: Final = 8
_EVERYBODY: Final = (
    "SELECT id, display_name, birth_year, place, closed_on, phone, postcode FROM participant"
)
_NUMBER: Final = re.compile(r"\+?[\d\s.\-]{3,}")


@dataclass(frozen=True, slots=True)
class WhoIsIt:
    """What one knows of the person so far; a phone as it was typed."""

    name: str
    birth_year: int | None = None
    phone: str = ""
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class KnownAlready:
    """A participant who may be the same. `likely`: a person must say that it is another one."""

    id: str
    name: str
    birth_year: int | None
    place: str
    closed: bool
    alike: Likeness

    @property
    def likely(self) -> bool:
        """Whether it may well be the same person."""
        return self.alike.likely


def known_already(reading: Reading, about: WhoIsIt) -> tuple[KnownAlready, ...]:
    """Those among all participants, closed ones too, who are alike: the likeliest first, at most eight.

    Raises `NotAllowed`.
    """
    reading.require(Right.SEE_PARTICIPANTS)
    asked = Described(words_of(about.name), about.birth_year, _number(about.phone), about.postcode)
    found = []
    for person_id, name, year, place, closed_on, phone, postcode in reading.rows(_EVERYBODY):
        alike = likeness(asked, Described(words_of(name), year, phone, postcode))
        if alike.points > 1:
            closed = closed_on is not None
            found.append(KnownAlready(person_id, name, year, place, closed, alike))
    found.sort(key=lambda known: (-known.alike.points, fold(known.name), known.id))
    return tuple(found[:MOST_SHOWN])


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as search folds them."""
    return tuple(words_in(name))


def search_query(typed: str) -> str:
    """The full-text query for what was typed; a number may be typed with or without space in it."""
    trimmed = typed.strip()
    if _NUMBER.fullmatch(trimmed):
        return query_of(re.sub(r"\D", "", trimmed))
    return query_of(trimmed)


def _number(typed: str) -> str:
    try:
        return validation.phone("phone", typed)
    except Invalid:
        return ""
