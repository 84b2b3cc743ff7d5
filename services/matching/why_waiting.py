"""Why somebody is not in a proposal: the rules that bind, and what is on its way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations
from typing import Final

import numpy as np
import numpy.typing as npt

from services.domain.availability import Slot
from services.domain.volunteers import Stage
from services.matching.encoding import Bools, Encoded
from services.matching.explanation import RuleName
from services.matching.facts import ParticipantFacts, VolunteerFacts
from services.matching.ground import BIT, Ground
from services.matching.proposal import FreeFrom, Reason, Unmatched, WaitCode, WhyIWait

_IN_ORDER: Final = (
    RuleName.LANGUAGE,
    RuleName.GENDER,
    RuleName.TIME,
    RuleName.REACH,
    RuleName.SKILL,
    RuleName.TRAINING,
    RuleName.TYPE,
    RuleName.PEOPLE,
    RuleName.HOURS,
    RuleName.RATHER_NOT,
    RuleName.SAME_PHONE,
    RuleName.TOGETHER,
    RuleName.EARLIER_NO,
    RuleName.EXCLUSION,
)
"""The rules among those who are open, the ones that a wish can change first."""
_ROOM: Final = frozenset({RuleName.PEOPLE, RuleName.HOURS})
_OWN_WISHES: Final = frozenset(_IN_ORDER[:7])
"""What the participant wishes, or what the assignment asks of anybody."""
_NOT_OPEN: Final = BIT[RuleName.STAGE] | BIT[RuleName.PLEDGE] | BIT[RuleName.AWAY]
_BECOMING: Final = [Stage.APPLICANT.value, Stage.INTERVIEW.value, Stage.TRAINING.value]


class WhyWaiting:
    """Reasons for one proposal: the rules that pairs break in it, and which pairs were allowed."""

    def __init__(self, ground: Ground, broken: npt.NDArray[np.uint32], may: Bools) -> None:
        self._ground = ground
        self._broken = broken
        self._may = may
        columns = ground.encoded.volunteers
        self._paused = columns.stages == Stage.PAUSED.value
        self._becoming = np.isin(columns.stages, _BECOMING)
        self._since = {one.participant_id: one.since for one in ground.encoded.snapshot.waits}

    def of(self, row: int) -> Unmatched:
        """Why the participant in this row is not in the proposal."""
        facts = self._ground.askers[row].facts
        reason = self._reason(row, facts)
        return Unmatched(
            facts.id, int(self._ground.tier[row]), reason, self._told(reason, facts.id)
        )

    def _reason(self, row: int, facts: ParticipantFacts) -> Reason:
        bits = self._broken[row]
        fitting = int(np.count_nonzero(bits == 0))
        code, rules = self._code(row, fitting)
        words, minutes, slots = _details(rules, facts, self._ground.encoded)
        missing_stage = (bits & ~_NOT_OPEN == 0) & (bits & BIT[RuleName.STAGE] != 0)
        back = (bits == BIT[RuleName.STAGE]) & self._paused | (bits == BIT[RuleName.AWAY])
        return Reason(
            code=code,
            rules=rules,
            words=words,
            minutes=minutes,
            slots=slots,
            fitting=fitting,
            free_from=self._free_from(back),
            on_the_way=int(np.count_nonzero(missing_stage & self._becoming)),
            pledges=int(np.count_nonzero(bits == BIT[RuleName.PLEDGE])),
            skills=facts.must_have_skills if RuleName.SKILL in rules else (),
        )

    def _code(self, row: int, fitting: int) -> tuple[WaitCode, tuple[RuleName, ...]]:
        if fitting:
            taken = bool(self._may[row].any())
            return (WaitCode.TAKEN if taken else WaitCode.SET_ASIDE), ()
        bits = self._broken[row]
        if not len(bits):
            return WaitCode.NOBODY_YET, ()
        masks = np.unique(bits[bits & _NOT_OPEN == 0]).tolist()
        if not masks:
            return WaitCode.NOBODY_OPEN, ()
        rules = fewest_rules(masks)
        return (WaitCode.NO_ROOM if _ROOM.issuperset(rules) else WaitCode.NOBODY_FITS), rules

    def _free_from(self, rows: Bools) -> tuple[FreeFrom, ...]:
        facts, today = self._ground.encoded.volunteers.facts, self._ground.encoded.snapshot.today
        days = (_back_on(facts[row]) for row in np.flatnonzero(rows).tolist())
        counted = Counter(one for one in days if one is not None and one >= today)
        return tuple(FreeFrom(on, counted[on]) for on in sorted(counted))

    def _told(self, reason: Reason, participant_id: str) -> WhyIWait:
        since = self._since.get(participant_id)
        days = None if since is None else max(0, (self._today - since).days)
        soonest = reason.free_from[0].on if reason.free_from else None
        code = WaitCode.NOBODY_FITS if reason.code is WaitCode.SET_ASIDE else reason.code
        if not _OWN_WISHES.issuperset(reason.rules):
            return WhyIWait(code, days, free_from=soonest)
        return WhyIWait(
            code, days, reason.rules, reason.words, reason.minutes, reason.slots, soonest,
            reason.skills,
        )  # fmt: skip

    @property
    def _today(self) -> date:
        return self._ground.encoded.snapshot.today


def fewest_rules(masks: Iterable[int]) -> tuple[RuleName, ...]:
    """The fewest rules of which every one of these bit masks breaks at least one: together they rule out
    everybody. Of equally few the first in the order in which wishes come before conflicts.
    """
    each = _least(masks)
    present = [name for name in _IN_ORDER if any(mask & int(BIT[name]) for mask in each)]
    for count in range(1, len(present)):
        for rules in combinations(present, count):
            together = sum(int(BIT[name]) for name in rules)
            if all(mask & together for mask in each):
                return rules
    return tuple(present)


def _back_on(facts: VolunteerFacts) -> date | None:
    """The day on which she is back; a pause is told with that day, an absence with its last one."""
    if facts.stage is Stage.PAUSED:
        return facts.paused_until
    return None if facts.away_until is None else facts.away_until + timedelta(days=1)


def _least(masks: Iterable[int]) -> list[int]:
    """The masks that hold no other: who breaks one of these rules is ruled out with all that break more."""
    least: list[int] = []
    for mask in sorted(set(masks), key=int.bit_count):
        if not any(one & mask == one for one in least):
            least.append(mask)
    return least


def _details(
    rules: tuple[RuleName, ...], facts: ParticipantFacts, encoded: Encoded
) -> tuple[tuple[str, ...], int | None, tuple[Slot, ...]]:
    languages = facts.wishes.languages if RuleName.LANGUAGE in rules else ()
    gender = (facts.wishes.gender,) if RuleName.GENDER in rules else ()
    minutes = encoded.weights.reach_minutes if RuleName.REACH in rules else None
    slots = tuple(sorted(facts.availability.slots)) if RuleName.TIME in rules else ()
    return (*languages, *gender), minutes, slots
