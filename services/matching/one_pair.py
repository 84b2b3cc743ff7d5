"""One pair alone, in plain Python: what the engine says of two people, without its columns.

It gives exactly what the columns give (tests compare the two), in a millisecond and without numpy,
so that a command can judge a pair again inside its transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.matching.asker import Asker, asker_from
from services.matching.capacity import left, taken
from services.matching.explanation import FeatureName, MatchExplanation, Verdict, fit_of
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


def one_pair(snapshot: Snapshot, pair: Pair, weights: Weights) -> MatchExplanation:
    """The explanation of this pair. Raises `KeyError` when the snapshot lacks one of them."""
    participant_id, volunteer_id = pair
    asks = {one.id: one for one in snapshot.participants}[participant_id]
    gives = {one.id: one for one in snapshot.volunteers}[volunteer_id]
    goals = [
        (one.life_area_id, one.words)
        for one in snapshot.goals
        if one.participant_id == participant_id
    ]
    live = sum(one == volunteer_id for _, one in snapshot.live)
    hours_left = left(gives, taken(snapshot, weights).get(volunteer_id, 0))
    asker, giver = asker_from(asks, sorted(goals)), giver_of(gives, live, hours_left)
    return explained(two_of(snapshot, weights, asker, giver, together=pair in snapshot.live))


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


def explained(two: Two) -> MatchExplanation:
    """What the engine thinks of the two, and why."""
    from services.matching.pair_points import point_lines
    from services.matching.pair_rules import rule_lines

    rules, parts = rule_lines(two), point_lines(two)
    points = sum(part.points for part in parts)
    clash = any(
        part.feature is FeatureName.NO_CLASH and part.verdict is Verdict.UNMET for part in parts
    )
    giver, most = two.giver.facts, two.giver.facts.max_participants
    return MatchExplanation(
        volunteer_id=giver.id,
        name=giver.name,
        fit=fit_of({line.verdict for line in rules}, points, clash=clash),
        points=points,
        out_of=sum(part.out_of for part in parts),
        rules=rules,
        parts=parts,
        birth_year=giver.birth_year,
        place=giver.place,
        minutes=two.minutes,
        live_matches=two.giver.live,
        places_left=None if most is None else max(0, most - two.giver.live),
    )


def held(terms: Mapping[str, str], holds: Terms) -> tuple[str, ...]:
    """The participant's words for those of the terms that the volunteer holds."""
    return tuple(dict.fromkeys(word for term, word in terms.items() if term in holds))


def _terms(each: Iterable[Terms]) -> Terms:
    empty: Terms = frozenset()
    return empty.union(*each)
