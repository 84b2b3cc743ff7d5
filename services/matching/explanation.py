"""The answer of the engine in data: who fits, why, what speaks for and against, what would change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.domain.availability import Slot


class Verdict(StrEnum):
    """An answer that may be missing: unknown is neither yes nor no."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


class RuleName(StrEnum):
    """What must be met before two people may be proposed to each other."""

    EXCLUSION = "exclusion"
    TOGETHER = "together"
    EARLIER_NO = "earlier_no"
    SAME_PHONE = "same_phone"
    RATHER_NOT = "rather_not"
    STAGE = "stage"
    PLEDGE = "pledge"
    PEOPLE = "people"
    HOURS = "hours"
    LANGUAGE = "language"
    GENDER = "gender"
    TIME = "time"
    REACH = "reach"
    AWAY = "away"
    SKILL = "skill"
    TRAINING = "training"
    TYPE = "type"


class FeatureName(StrEnum):
    """What speaks for or against a pair."""

    SHARED_RATHER_NOT = "shared_rather_not"
    SHARED_INTERESTS = "shared_interests"
    CAN_HELP = "can_help"
    NO_CLASH = "no_clash"
    LANGUAGES = "languages"
    GENDER_WISH = "gender_wish"
    AGE_WISH = "age_wish"
    LIVED_EXPERIENCE = "lived_experience"
    HORIZON = "horizon"
    CONTINUITY = "continuity"
    PLACE = "place"
    HOURS_IN_COMMON = "hours_in_common"
    BALANCED_LOAD = "balanced_load"


class Fit(StrEnum):
    """The engine's answer for a pair in one word."""

    WELL = "well"
    FITS = "fits"
    WITH_A_BUT = "with_a_but"
    RULED_OUT = "ruled_out"


WELL_FROM: Final = 12
"""From how many of the twenty points a pair fits well."""


def fit_of(verdicts: set[Verdict], points: int, *, clash: bool) -> Fit:
    """The word for a pair whose hard rules have these verdicts; `clash` is a soft one."""
    if Verdict.UNMET in verdicts:
        return Fit.RULED_OUT
    if Verdict.UNKNOWN in verdicts or clash:
        return Fit.WITH_A_BUT
    return Fit.WELL if points >= WELL_FROM else Fit.FITS


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One hard rule for a pair. `words` are people's own words (or a stage, or a day); `slots` times in
    common; `number` minutes for REACH, live matches for PEOPLE, hours a week in common for TIME.
    """

    rule: RuleName
    verdict: Verdict
    words: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    number: float | None = None


@dataclass(frozen=True, slots=True)
class PointLine:
    """One feature's part of the points. UNKNOWN has the part that a pair drawn at random would get.
    `words` are people's own; for HORIZON what the volunteer has said.
    """

    feature: FeatureName
    points: int
    out_of: int
    verdict: Verdict
    words: tuple[str, ...] = ()
    number: float | None = None


@dataclass(frozen=True, slots=True)
class MatchExplanation:
    """Why this volunteer stands where she stands: the parts add up to `points`, of at most `out_of`."""

    volunteer_id: str
    name: str
    fit: Fit
    points: int
    out_of: int
    rules: tuple[RuleLine, ...]
    parts: tuple[PointLine, ...]
    birth_year: int | None = None
    place: str = ""
    minutes: int | None = None
    live_matches: int = 0
    places_left: int | None = None

    def rules_with(self, verdict: Verdict) -> tuple[RuleLine, ...]:
        """The rules with this verdict, in their usual order."""
        return tuple(line for line in self.rules if line.verdict is verdict)


class ChangeName(StrEnum):
    """A change of the input that was tried out."""

    ANOTHER_TIME = "another_time"
    GENDER_NOT_A_MUST = "gender_not_a_must"
    LANGUAGE_NOT_A_MUST = "language_not_a_must"
    READY = "ready"
    BACK_FROM_PAUSE = "back_from_pause"
    PLEDGE_RENEWED = "pledge_renewed"
    ROOM_FOR_ONE_MORE = "room_for_one_more"
    TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class WhatWouldChange:
    """A change that was really tried: `more` volunteers would fit then; for a change of one volunteer,
    her id, name and the points she would have. `slot` names the time that was added.
    """

    change: ChangeName
    more: int = 0
    slot: Slot | None = None
    volunteer_id: str = ""
    name: str = ""
    points: int = 0


@dataclass(frozen=True, slots=True)
class ShortList:
    """The answer for one participant. `fitting` of `asked` volunteers meet every hard rule.

    `candidates` are the best of them; `ruled_out` the nearest of the others, with the rules they break;
    `broken` counts, for each rule, how many volunteers it rules out.
    """

    participant_id: str
    asked: int
    fitting: int
    candidates: tuple[MatchExplanation, ...]
    ruled_out: tuple[MatchExplanation, ...]
    broken: Mapping[RuleName, int]
    changes: tuple[WhatWouldChange, ...] = ()
