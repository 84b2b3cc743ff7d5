"""One pair alone, in plain Python: what the engine says of two people, without its columns.

It gives exactly what the columns give (tests compare the two), in a millisecond and without numpy,
so that a command can judge a pair again inside its transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.matching.asker import Asker, asker_from
from services.matching.explanation import FeatureName, MatchExplanation, Verdict, fit_of
from services.matching.facts import Pair, Snapshot, VolunteerFacts
from services.matching.terms import thesaurus
from services.matching.travel import travel_table
from services.matching.weights import Weights

Terms = frozenset[str]


@dataclass(frozen=True, slots=True)
class Two:
    """Two people with what their texts mean, and what holds between them."""

    snapshot: Snapshot
    weights: Weights
    asker: Asker
    giver: VolunteerFacts
    live: int
    interests: Terms
    interests_and_broader: Terms
    rather_not: Terms
    helps: Terms
    languages: Terms
    sex: str
    minutes: int | None

    @property
    def pair(self) -> Pair:
        """Their ids."""
        return self.asker.facts.id, self.giver.id


def one_pair(snapshot: Snapshot, pair: Pair, weights: Weights) -> MatchExplanation:
    """The explanation of this pair. Raises `KeyError` when the snapshot lacks one of them."""
    from services.matching.pair_points import point_lines
    from services.matching.pair_rules import rule_lines

    two = _two(snapshot, pair, weights)
    rules, parts = rule_lines(two), point_lines(two)
    points = sum(part.points for part in parts)
    clash = any(
        part.feature is FeatureName.NO_CLASH and part.verdict is Verdict.UNMET for part in parts
    )
    most = two.giver.max_participants
    return MatchExplanation(
        volunteer_id=two.giver.id,
        name=two.giver.name,
        fit=fit_of({line.verdict for line in rules}, points, clash=clash),
        points=points,
        out_of=sum(part.out_of for part in parts),
        rules=rules,
        parts=parts,
        birth_year=two.giver.birth_year,
        place=two.giver.place,
        minutes=two.minutes,
        live_matches=two.live,
        places_left=None if most is None else max(0, most - two.live),
    )


def held(terms: Mapping[str, str], holds: Terms) -> tuple[str, ...]:
    """The participant's words for those of the terms that the volunteer holds."""
    return tuple(dict.fromkeys(word for term, word in terms.items() if term in holds))


def _two(snapshot: Snapshot, pair: Pair, weights: Weights) -> Two:
    participant_id, volunteer_id = pair
    asks = {one.id: one for one in snapshot.participants}[participant_id]
    gives = {one.id: one for one in snapshot.volunteers}[volunteer_id]
    goals = [
        (one.life_area_id, one.words)
        for one in snapshot.goals
        if one.participant_id == participant_id
    ]
    names = thesaurus()
    interests = _terms(map(names.terms_of_entry, gives.interests))
    return Two(
        snapshot=snapshot,
        weights=weights,
        asker=asker_from(asks, sorted(goals)),
        giver=gives,
        live=sum(one == volunteer_id for _, one in snapshot.live),
        interests=interests,
        interests_and_broader=interests | _terms(map(names.broader, interests)),
        rather_not=_terms(map(names.terms_of_entry, gives.rather_not)),
        helps=_terms(map(names.terms_of_entry, gives.can_help_with)),
        languages=_terms(map(names.languages_of, gives.languages)),
        sex=names.gender_of(gives.gender),
        minutes=travel_table().minutes(gives.postcode, asks.postcode),
    )


def _terms(each: Iterable[Terms]) -> Terms:
    empty: Terms = frozenset()
    return empty.union(*each)
