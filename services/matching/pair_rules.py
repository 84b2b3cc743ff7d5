"""The hard rules for one pair, in plain Python. `rules` judges the same for everybody at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from services.domain.volunteers import OPEN_FOR_MATCHES, pledge_holds
from services.matching.capacity import UNSAID, needed
from services.matching.explanation import RuleLine, RuleName, Verdict
from services.matching.meeting_times import hours_together, slots_in_common
from services.matching.reach import near
from services.matching.terms import thesaurus
from services.matching.two_people import Two, held


def rule_lines(two: Two) -> tuple[RuleLine, ...]:
    """Every rule that concerns this participant, in the order in which they are shown."""
    return tuple(line for rule in _RULES for line in rule(two))


def _met(holds: bool | None) -> Verdict:  # noqa: FBT001 - an answer that may be missing, no switch
    if holds is None:
        return Verdict.UNKNOWN
    return Verdict.MET if holds else Verdict.UNMET


def _time(two: Two) -> Iterator[RuleLine]:
    mine, theirs = two.asker.facts.availability, two.giver.facts.availability
    if not (mine.known and theirs.known):
        yield RuleLine(RuleName.TIME, Verdict.UNKNOWN)
        return
    hours, certain = hours_together(mine, theirs)
    perhaps = hours > 0 or bool(mine.common(theirs))
    verdict = _met(hours > 0) if certain or not perhaps else Verdict.UNKNOWN
    yield RuleLine(RuleName.TIME, verdict, slots=slots_in_common(theirs, mine), number=hours)


def _language(two: Two) -> Iterator[RuleLine]:
    wished, wishes = two.asker.wished_languages, two.asker.facts.wishes
    if not (wishes.languages_must and wished):
        return
    shared = held(wished, two.giver.languages)
    known = True if shared else None if not two.giver.facts.languages else False
    yield RuleLine(RuleName.LANGUAGE, _met(known), shared or tuple(wishes.languages))


def _gender(two: Two) -> Iterator[RuleLine]:
    wishes = two.asker.facts.wishes
    if not (wishes.gender_must and wishes.gender.strip()):
        return
    known = two.giver.sex == two.asker.sex if two.giver.sex and two.asker.sex else None
    yield RuleLine(RuleName.GENDER, _met(known), (wishes.gender,))


def _reach(two: Two) -> Iterator[RuleLine]:
    reached = near(two.giver.facts, two.asker.facts.postcode, two.minutes, two.weights)
    yield RuleLine(RuleName.REACH, _met(reached), number=two.minutes)


def _assignment(two: Two) -> Iterator[RuleLine]:
    facts, type_id = two.giver.facts, two.asker.facts.type_id
    if two.asker.must_have:
        lacking = tuple(word for word, terms in two.asker.must_have if not terms & two.giver.helps)
        able = True if not lacking else False if facts.can_help_with else None
        words = lacking or tuple(word for word, _ in two.asker.must_have)
        yield RuleLine(RuleName.SKILL, _met(able), words)
    if type_id:
        cleared = None if facts.cleared_for is None else type_id in facts.cleared_for
        yield RuleLine(RuleName.TRAINING, _met(cleared))
        takes = type_id in facts.assignment_type_ids if facts.assignment_type_ids else None
        yield RuleLine(RuleName.TYPE, _met(takes))


def _standing(two: Two) -> Iterator[RuleLine]:
    stage, snapshot = two.giver.facts.stage, two.snapshot
    yield RuleLine(RuleName.STAGE, _met(stage in OPEN_FOR_MATCHES), (stage.value,))
    holds = pledge_holds(two.giver.facts.pledged_on, snapshot.today, snapshot.pledge_months)
    yield RuleLine(RuleName.PLEDGE, _met(holds))
    until = two.giver.facts.away_until
    away = until is not None and until >= snapshot.today
    told = (until.isoformat(),) if until and away else ()
    yield RuleLine(RuleName.AWAY, _met(not away), told)


def _capacity(two: Two) -> Iterator[RuleLine]:
    most, hours = two.giver.facts.max_participants, two.giver.facts.hours_per_month
    room = None if most is None else two.giver.live < most
    yield RuleLine(RuleName.PEOPLE, _met(room), number=float(two.giver.live))
    left = two.giver.hours_left
    time = None if left == UNSAID else left >= needed(two.asker.facts, two.weights)
    yield RuleLine(RuleName.HOURS, _met(time), number=None if hours is None else float(hours))


def _rather_not(two: Two) -> Iterator[RuleLine]:
    along, asker = thesaurus().comes_along, two.asker
    words = (
        *held(
            {t: w for t, w in asker.rather_not.items() if along(t)}, two.giver.interests_and_broader
        ),
        *held({t: w for t, w in asker.interests.items() if along(t)}, two.giver.rather_not),
        *held(asker.needs, two.giver.rather_not),
    )
    yield RuleLine(RuleName.RATHER_NOT, _met(not words), tuple(dict.fromkeys(words)))


def _between(two: Two) -> Iterator[RuleLine]:
    phone, snapshot = two.asker.facts.phone, two.snapshot
    yield RuleLine(RuleName.SAME_PHONE, _met(not phone or phone != two.giver.facts.phone))
    yield RuleLine(RuleName.TOGETHER, _met(not two.together))
    yield RuleLine(RuleName.EARLIER_NO, _met(two.pair not in snapshot.declined))
    yield RuleLine(RuleName.EXCLUSION, _met(two.pair not in snapshot.excluded))


_RULES: Final[tuple[Callable[[Two], Iterator[RuleLine]], ...]] = (
    _time, _language, _gender, _reach, _assignment, _standing, _capacity, _rather_not, _between,
)  # fmt: skip
