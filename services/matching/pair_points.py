"""The soft features for one pair, in plain Python. `features` counts the same for everybody at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from services.domain.volunteers import Horizon, YesNo
from services.matching.explanation import FeatureName, PointLine, Verdict
from services.matching.meeting_times import hours_together
from services.matching.terms import thesaurus
from services.matching.two_people import Two, held
from services.matching.weights import (
    FAR_MINUTES,
    FEATURES,
    FULL_HOURS,
    HELP_STEPS,
    HORIZON_SHARES,
    INTEREST_STEPS,
    NEAR_MINUTES,
    RATHER_NOT_STEPS,
    points_for,
)


@dataclass(frozen=True, slots=True)
class _Read:
    """A feature read for one pair: the share (0–1), None when one side has not said."""

    share: float | None
    words: tuple[str, ...] = ()
    number: float | None = None


_UNKNOWN_SHARE: Final = {one.name: one.when_unknown for one in FEATURES}


def point_lines(two: Two) -> tuple[PointLine, ...]:
    """The parts of the pair's points, in the order of `FEATURES`; their sum is the whole."""
    read = {name: found for name, of in _READERS.items() if (found := of(two)) is not None}
    out_of = points_for(two.weights.of, frozenset(read))
    return tuple(_line(name, out_of[name], found) for name, found in read.items() if name in out_of)


def _line(name: FeatureName, out_of: int, read: _Read) -> PointLine:
    share = _UNKNOWN_SHARE[name] if read.share is None else read.share
    known = Verdict.MET if read.share else Verdict.UNMET
    verdict = Verdict.UNKNOWN if read.share is None else known
    points = math.floor(out_of * share + 0.5)
    return PointLine(name, points, out_of, verdict, read.words, read.number)


def _step(terms: Iterable[str], holds: frozenset[str], steps: tuple[float, ...]) -> float:
    return steps[min(len(holds.intersection(terms)), len(steps) - 1)]


def _shared_rather_not(two: Two) -> _Read | None:
    mine = two.asker.rather_not
    if not mine:
        return None
    share = (
        _step(mine, two.giver.rather_not, RATHER_NOT_STEPS) if two.giver.facts.rather_not else None
    )
    return _Read(share, held(mine, two.giver.rather_not))


def _shared_interests(two: Two) -> _Read | None:
    mine = two.asker.interests
    if not mine:
        return None
    share = _step(mine, two.giver.interests, INTEREST_STEPS) if two.giver.facts.interests else None
    return _Read(share, held(mine, two.giver.interests))


def _can_help(two: Two) -> _Read | None:
    names = thesaurus()
    wanted = frozenset(two.asker.wanted).union(*map(names.broader, two.asker.wanted))
    if not wanted:
        return None
    share = _step(wanted, two.giver.helps, HELP_STEPS) if two.giver.facts.can_help_with else None
    offered = (one for one in two.giver.facts.can_help_with if names.terms_of_entry(one) & wanted)
    return _Read(share, tuple(offered))


def _no_clash(two: Two) -> _Read | None:
    asker = two.asker
    if not (asker.rather_not or asker.interests or asker.wanted):
        return None
    broader = thesaurus().broader
    wider = {broad: word for term, word in asker.interests.items() for broad in broader(term)}
    clashes = (
        *held(asker.rather_not, two.giver.interests_and_broader),
        *held(asker.rather_not, two.giver.helps),
        *held(wider | asker.interests | asker.wanted, two.giver.rather_not),
    )
    said = (two.giver.facts.rather_not or asker.rather_not) and (
        two.giver.facts.interests or two.giver.facts.can_help_with
    )
    return _Read(0.0 if clashes else 1.0 if said else None, tuple(dict.fromkeys(clashes)))


def _languages(two: Two) -> _Read | None:
    wanted = two.asker.wished_languages or two.asker.own_languages
    if two.asker.facts.wishes.languages_must or not wanted:
        return None
    shared = held(wanted, two.giver.languages)
    return _Read(float(bool(shared)) if two.giver.facts.languages else None, shared)


def _gender(two: Two) -> _Read | None:
    wishes = two.asker.facts.wishes
    if wishes.gender_must or not wishes.gender.strip():
        return None
    known = two.giver.sex and two.asker.sex
    return _Read(float(two.giver.sex == two.asker.sex) if known else None, (wishes.gender,))


def _age(two: Two) -> _Read | None:
    wish, born = two.asker.facts.wishes.age, two.giver.facts.birth_year
    if not wish.strip():
        return None
    if two.asker.age is None or born is None:
        return _Read(None, (wish,))
    low, high = two.asker.age
    old = two.snapshot.today.year - born
    inside = {low <= age <= high for age in (old - 1, old)}
    return _Read(float(inside.pop()) if len(inside) == 1 else None, (wish,))


def _lived(two: Two) -> _Read | None:
    if not two.asker.wants_experience:
        return None
    share = {YesNo.YES: 1.0, YesNo.NO: 0.0}.get(two.giver.facts.lived_experience)
    return _Read(share, (two.asker.facts.wishes.lived_experience,))


def _horizon(two: Two) -> _Read | None:
    span, said = two.asker.facts.span, two.giver.facts.horizon
    if span is None:
        return None
    if said is Horizon.NOT_ASKED:
        return _Read(None)
    return _Read(HORIZON_SHARES[span][said], (said.value,))


def _continuity(two: Two) -> _Read | None:
    walked, participant_id = two.snapshot.walked, two.asker.facts.id
    if not any(one == participant_id for one, _ in walked):
        return None
    return _Read(float(two.pair in walked))


def _place(two: Two) -> _Read | None:
    if not two.asker.facts.postcode:
        return None
    if two.minutes is None:
        return _Read(None)
    near = (FAR_MINUTES - two.minutes) / (FAR_MINUTES - NEAR_MINUTES)
    return _Read(min(1.0, max(0.0, near)), number=two.minutes)


def _hours(two: Two) -> _Read | None:
    mine, theirs = two.asker.facts.availability, two.giver.facts.availability
    if not mine.known:
        return None
    if not theirs.known:
        return _Read(None)
    hours, _ = hours_together(mine, theirs)
    return _Read(min(1.0, max(0.0, hours / FULL_HOURS)), number=hours)


def _load(two: Two) -> _Read | None:
    return _Read(1.0 / (1.0 + two.giver.live), number=float(two.giver.live))


_READERS: Final[dict[FeatureName, Callable[[Two], _Read | None]]] = {
    FeatureName.SHARED_RATHER_NOT: _shared_rather_not,
    FeatureName.SHARED_INTERESTS: _shared_interests,
    FeatureName.CAN_HELP: _can_help,
    FeatureName.NO_CLASH: _no_clash,
    FeatureName.LANGUAGES: _languages,
    FeatureName.GENDER_WISH: _gender,
    FeatureName.AGE_WISH: _age,
    FeatureName.LIVED_EXPERIENCE: _lived,
    FeatureName.HORIZON: _horizon,
    FeatureName.CONTINUITY: _continuity,
    FeatureName.PLACE: _place,
    FeatureName.HOURS_IN_COMMON: _hours,
    FeatureName.BALANCED_LOAD: _load,
}
