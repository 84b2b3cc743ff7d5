"""What would change the answer: each line is a change that was made to the input and judged again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

import numpy as np

from services.domain.volunteers import Stage
from services.matching.asker import Asker, asker_of
from services.matching.encoding import Bools, Encoded, encode
from services.matching.explanation import ChangeName, RuleName, WhatWouldChange
from services.matching.facts import ParticipantFacts, VolunteerFacts
from services.matching.features import Scores, score
from services.matching.meeting_times import ALL_SLOTS
from services.matching.rules import Judgement, allowed, judge

_MOST_LINES: Final = 4
_NOT_READY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})
Change = Callable[[Encoded, VolunteerFacts], VolunteerFacts]


def what_would_change(
    encoded: Encoded, asker: Asker, judgement: Judgement, scores: Scores
) -> tuple[WhatWouldChange, ...]:
    """At most four changes, those of the participant's side first. Nothing is guessed: all are tried."""
    fitting = int(np.count_nonzero(allowed(encoded, judgement)))
    tried = (
        *_of_the_participant(encoded, asker, judgement, fitting),
        *_of_one_volunteer(encoded, asker, judgement, scores),
    )
    return tuple(islice(tried, _MOST_LINES))


def _of_the_participant(
    encoded: Encoded, asker: Asker, judgement: Judgement, fitting: int
) -> Iterator[WhatWouldChange]:
    if best := _best_other_time(encoded, asker, judgement, fitting):
        yield best
    wishes = asker.facts.wishes
    softer = (
        (ChangeName.GENDER_NOT_A_MUST, RuleName.GENDER, replace(wishes, gender_must=False)),
        (ChangeName.LANGUAGE_NOT_A_MUST, RuleName.LANGUAGE, replace(wishes, languages_must=False)),
    )
    for name, rule, changed in softer:
        if rule not in judgement:
            continue
        more = (
            _fitting_with(encoded, asker, replace(asker.facts, wishes=changed), judgement, rule)
            - fitting
        )
        if more > 0:
            yield WhatWouldChange(name, more)


def _best_other_time(
    encoded: Encoded, asker: Asker, judgement: Judgement, fitting: int
) -> WhatWouldChange | None:
    now = asker.facts.availability
    if not now.known:
        return None
    best: WhatWouldChange | None = None
    for slot in ALL_SLOTS:
        if slot in now.slots:
            continue
        wider = replace(now, slots=now.slots | {slot})
        facts = replace(asker.facts, availability=wider)
        more = _fitting_with(encoded, asker, facts, judgement, RuleName.TIME) - fitting
        if more > 0 and (best is None or more > best.more):
            best = WhatWouldChange(ChangeName.ANOTHER_TIME, more, slot)
    return best


def _fitting_with(
    encoded: Encoded, asker: Asker, changed: ParticipantFacts, judgement: Judgement, rule: RuleName
) -> int:
    """How many fit when the participant's facts are these; only `rule` depends on the change."""
    other = replace(asker, facts=changed)
    again = judge(encoded, other, kept=judgement, again=frozenset({rule}))
    return int(np.count_nonzero(allowed(encoded, again)))


def _of_one_volunteer(
    encoded: Encoded, asker: Asker, judgement: Judgement, scores: Scores
) -> Iterator[WhatWouldChange]:
    for name, broken, change in _CHANGES:
        row = _best_row_broken_by(judgement, scores, broken, _rows_for(encoded, name))
        if row is None:
            continue
        facts = change(encoded, encoded.volunteers.facts[row])
        if name is ChangeName.TRAINED:
            facts = replace(facts, cleared_for=frozenset((asker.facts.type_id,)))
        if points := _points_if(encoded, asker, facts, freed=name is ChangeName.ROOM_FOR_ONE_MORE):
            yield WhatWouldChange(name, 1, volunteer_id=facts.id, name=facts.name, points=points)


def _rows_for(encoded: Encoded, name: ChangeName) -> Bools:
    stages = encoded.volunteers.stages
    if name is ChangeName.BACK_FROM_PAUSE:
        paused: Bools = (stages == Stage.PAUSED.value) | (encoded.volunteers.away < 0)
        return paused
    if name is ChangeName.READY:
        return np.isin(stages, [stage.value for stage in _NOT_READY])
    return np.ones(len(stages), dtype=bool)


def _best_row_broken_by(
    judgement: Judgement, scores: Scores, broken: frozenset[RuleName], among: np.ndarray
) -> int | None:
    """The row with most points among those that break one of these rules and no other."""
    rows = among.copy()
    any_broken = np.zeros(len(rows), dtype=bool)
    for name, verdicts in judgement.items():
        if name in broken:
            any_broken |= verdicts < 0
        else:
            rows &= verdicts >= 0
    found = np.flatnonzero(rows & any_broken)
    return int(found[np.argmax(scores.points[found])]) if len(found) else None


def _points_if(encoded: Encoded, asker: Asker, facts: VolunteerFacts, *, freed: bool) -> int | None:
    """The changed volunteer's points, or None when she still does not fit."""
    live = [pair for pair in encoded.snapshot.live if pair[1] == facts.id]
    alone = replace(
        encoded.snapshot,
        volunteers=(facts,),
        participants=(asker.facts,),
        live=tuple(live[1:] if freed else live),
        goals=asker.goals,
    )
    small = encode(alone, encoded.weights)
    same_asker = asker_of(small, asker.facts.id)
    if not allowed(small, judge(small, same_asker))[0]:
        return None
    return int(score(small, same_asker).points[0])


def _back(_: Encoded, facts: VolunteerFacts) -> VolunteerFacts:
    stage = Stage.ACTIVE if facts.stage is Stage.PAUSED else facts.stage
    return replace(facts, stage=stage, away_until=None)


def _renewed(encoded: Encoded, facts: VolunteerFacts) -> VolunteerFacts:
    return replace(facts, pledged_on=encoded.snapshot.today)


def _ready(encoded: Encoded, facts: VolunteerFacts) -> VolunteerFacts:
    return replace(_renewed(encoded, facts), stage=Stage.READY)


def _same(_: Encoded, facts: VolunteerFacts) -> VolunteerFacts:
    return facts


_CHANGES: Final[tuple[tuple[ChangeName, frozenset[RuleName], Change], ...]] = (
    (ChangeName.PLEDGE_RENEWED, frozenset({RuleName.PLEDGE}), _renewed),
    (ChangeName.BACK_FROM_PAUSE, frozenset({RuleName.STAGE, RuleName.AWAY}), _back),
    (ChangeName.TRAINED, frozenset({RuleName.TRAINING}), _same),
    (ChangeName.ROOM_FOR_ONE_MORE, frozenset({RuleName.PEOPLE, RuleName.HOURS}), _same),
    (ChangeName.READY, frozenset({RuleName.STAGE, RuleName.PLEDGE}), _ready),
)
