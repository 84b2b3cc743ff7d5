"""The participant's side of the question, in terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from services.matching.facts import GoalFacts, ParticipantFacts
from services.matching.terms import Thesaurus, thesaurus, words_of

if TYPE_CHECKING:
    from services.matching.encoding import Encoded

_RANGE: Final = re.compile(r"(\d{2})\s*(?:-|–|til|to|—)\s*(\d{2})")
_OVER: Final = re.compile(r"(?:over|fra|minst|eldre enn|at least)\s*(\d{2})|(\d{2})\s*\+")
_UNDER: Final = re.compile(r"(?:under|yngre enn|maks|opptil|younger than)\s*(\d{2})")
_ABOUT: Final = re.compile(r"(?:ca\.?|cirka|rundt|omtrent|about|around)\s*(\d{2})")
_OLDEST: Final = 120
_YES: Final = frozenset({"ja", "gjerne", "helst", "yes", "juo", "x", "ønsker", "ynskjer"})


@dataclass(frozen=True)
class Asker:
    """A participant with what the texts mean; each term keeps the word that named it.

    `wanted` are terms of goals, the assignment, needs and own words; `needs` those of the assignment and
    the practical needs alone. `must_have` is each skill without which nobody may be asked, with the
    terms of which one is enough: who helps with a broader thing helps with its examples.
    `age` is the wished span of years, None when no wish or none that can be read.
    `wants_experience` is a wish for lived experience; «no» there means no wish.
    """

    facts: ParticipantFacts
    goals: tuple[GoalFacts, ...]
    interests: dict[str, str]
    rather_not: dict[str, str]
    wanted: dict[str, str]
    needs: dict[str, str]
    wished_languages: dict[str, str]
    own_languages: dict[str, str]
    sex: str
    age: tuple[int, int] | None
    wants_experience: bool
    must_have: tuple[tuple[str, frozenset[str]], ...] = ()


def asker_of(encoded: Encoded, participant_id: str) -> Asker:
    """The participant's side. Raises `KeyError` when the snapshot does not hold the participant."""
    return asker_from(encoded.participants[participant_id], encoded.goals.get(participant_id, ()))


def asker_from(facts: ParticipantFacts, goals: Sequence[tuple[str, str]]) -> Asker:
    """The participant with these goals (life area and words), sorted."""
    names = thesaurus()
    needs = (
        names.terms_in_text(facts.practical_needs)
        | names.terms_in_text(facts.assignment)
        | _named((*facts.skills, *facts.must_have_skills), names)
    )
    return Asker(
        facts=facts,
        goals=tuple(GoalFacts(facts.id, area, words) for area, words in goals),
        interests=_named(facts.interests, names),
        rather_not=_named(facts.rather_not, names),
        wanted=_goal_terms(goals, names) | names.terms_in_text(facts.own_words) | needs,
        needs=needs,
        wished_languages=_languages(facts.wishes.languages, names),
        own_languages=_languages(facts.languages, names),
        sex=names.gender_of(facts.wishes.gender),
        age=wished_age(facts.wishes.age),
        wants_experience=bool(_YES.intersection(words_of(facts.wishes.lived_experience))),
        must_have=_must_have(facts.must_have_skills, names),
    )


def wished_age(words: str) -> tuple[int, int] | None:
    """The span of years in words such as «over 40», «20-35», «ca 50»; None when it can't be read."""
    text = words.casefold()
    if found := _RANGE.search(text):
        low, high = int(found[1]), int(found[2])
        return (low, high) if low <= high else None
    if found := _OVER.search(text):
        return int(found[1] or found[2]), _OLDEST
    if found := _UNDER.search(text):
        return 0, int(found[1])
    if found := _ABOUT.search(text):
        return int(found[1]) - 5, int(found[1]) + 5
    return None


def _named(entries: Iterable[str], names: Thesaurus) -> dict[str, str]:
    return {
        term: entry for entry in sorted(entries) for term in sorted(names.terms_of_entry(entry))
    }


def _must_have(entries: Iterable[str], names: Thesaurus) -> tuple[tuple[str, frozenset[str]], ...]:
    found = ((entry, names.terms_of_entry(entry)) for entry in sorted(set(entries)))
    return tuple(
        (entry, terms.union(*map(names.broader, terms))) for entry, terms in found if terms
    )


def _languages(entries: Iterable[str], names: Thesaurus) -> dict[str, str]:
    return {one: entry for entry in sorted(entries) for one in sorted(names.languages_of(entry))}


def _goal_terms(goals: Iterable[tuple[str, str]], names: Thesaurus) -> dict[str, str]:
    terms: dict[str, str] = {}
    for life_area_id, words in goals:
        in_words = names.terms_in_text(words)
        for term in names.terms_of_life_area(life_area_id):
            terms.setdefault(term, words)
        terms.update(dict.fromkeys(in_words, words))
    return terms
