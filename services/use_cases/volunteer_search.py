"""Volunteers who may be the one about to be written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain import validation
from services.domain.access import Right
from services.domain.errors import Invalid
from services.domain.likeness import Described, Likeness, likeness
from services.domain.volunteers import Stage
from services.store.search_text import fold
from services.store.transaction import Reading
from services.use_cases.person_search import MOST_SHOWN, WhoIsIt, words_of

_EVERYBODY: Final = "SELECT id, name, birth_year, place, stage, phone, postcode FROM volunteer"


@dataclass(frozen=True, slots=True)
class KnownVolunteer:
    """A volunteer who may be the same. `likely`: a person must say that it is another one."""

    id: str
    name: str
    birth_year: int | None
    place: str
    stage: Stage
    alike: Likeness

    @property
    def likely(self) -> bool:
        """Whether it may well be the same person."""
        return self.alike.likely


def known_volunteers(reading: Reading, about: WhoIsIt) -> tuple[KnownVolunteer, ...]:
    """Those among all volunteers, ended ones too, who are alike: the likeliest first, at most eight.

    Raises `NotAllowed`.
    """
    reading.require(Right.SEE_VOLUNTEERS)
    asked = Described(words_of(about.name), about.birth_year, _number(about.phone), about.postcode)
    found = []
    for person_id, name, year, place, stage, phone, postcode in reading.rows(_EVERYBODY):
        alike = likeness(asked, Described(words_of(name), year, phone, postcode))
        if alike.points > 1:
            found.append(KnownVolunteer(person_id, name, year, place, Stage(stage), alike))
    found.sort(key=lambda known: (-known.alike.points, fold(known.name), known.id))
    return tuple(found[:MOST_SHOWN])


def _number(typed: str) -> str:
    try:
        return validation.phone("phone", typed)
    except Invalid:
        return ""
