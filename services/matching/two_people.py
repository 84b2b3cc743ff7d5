"""Two people side by side, in terms: what rules and points are read from when one pair is judged alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.matching.asker import Asker
from services.matching.facts import Pair, Snapshot, VolunteerFacts
from services.matching.terms import thesaurus
from services.matching.travel import travel_table
from services.matching.weights import Weights

Terms = frozenset[str]


@dataclass(frozen=True, slots=True)
class Giver:
    """A volunteer with what the texts mean. `live` is how many matches she has now, `hours_left` what
    they leave of her hours, in hundredths.
    """

    facts: VolunteerFacts
    live: int
    hours_left: int
    interests: Terms
    interests_and_broader: Terms
    rather_not: Terms
    helps: Terms
    languages: Terms
    sex: str


@dataclass(frozen=True, slots=True)
class Two:
    """Two people, and what holds between them."""

    snapshot: Snapshot
    weights: Weights
    asker: Asker
    giver: Giver
    minutes: int | None
    together: bool

    @property
    def pair(self) -> Pair:
        """Their ids."""
        return self.asker.facts.id, self.giver.facts.id


def giver_of(facts: VolunteerFacts, live: int, hours_left: int) -> Giver:
    """The volunteer's side, in terms."""
    names = thesaurus()
    interests = _terms(map(names.terms_of_entry, facts.interests))
    return Giver(
        facts=facts,
        live=live,
        hours_left=hours_left,
        interests=interests,
        interests_and_broader=interests | _terms(map(names.broader, interests)),
        rather_not=_terms(map(names.terms_of_entry, facts.rather_not)),
        helps=_terms(map(names.terms_of_entry, facts.can_help_with)),
        languages=_terms(map(names.languages_of, facts.languages)),
        sex=names.gender_of(facts.gender),
    )


def two_of(
    snapshot: Snapshot, weights: Weights, asker: Asker, giver: Giver, *, together: bool
) -> Two:
    """The two side by side; `together` tells that they have a match that lives."""
    minutes = travel_table().minutes(giver.facts.postcode, asker.facts.postcode)
    return Two(snapshot, weights, asker, giver, minutes, together)


def held(terms: Mapping[str, str], holds: Terms) -> tuple[str, ...]:
    """The participant's words for those of the terms that the volunteer holds."""
    return tuple(dict.fromkeys(word for term, word in terms.items() if term in holds))


def _terms(each: Iterable[Terms]) -> Terms:
    empty: Terms = frozenset()
    return empty.union(*each)
