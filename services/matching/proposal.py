"""The proposal for all, in data: who with whom, what each choice costs the others, who waits and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.domain.availability import Slot
from services.matching.explanation import MatchExplanation, RuleName


class Cancelled(Exception):
    """The one who asked does not want the answer any more."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How long work tells how far it has come (0–1) and learns that it should stop."""

    progress: Callable[[float], None] = lambda _share: None
    cancelled: Callable[[], bool] = lambda: False

    def at(self, share: float) -> None:
        """Tell how far the work is. Raises `Cancelled`."""
        if self.cancelled():
            raise Cancelled
        self.progress(share)


@dataclass(frozen=True, slots=True)
class Worth:
    """What a set of pairs comes to: people helped, then the sum of their tiers, then points."""

    people: int
    tiers: int
    points: int


@dataclass(frozen=True, slots=True)
class OthersCost:
    """What the others lose by this choice: with the place free, so much more could be reached for them.

    `participant_id` is the one who would be helped then, "" when it would only help to fit better.
    """

    people: int
    tiers: int
    points: int
    participant_id: str = ""

    @property
    def nothing(self) -> bool:
        """Whether nobody else would have been better off."""
        return not (self.people or self.tiers or self.points)


@dataclass(frozen=True, slots=True)
class ProposedPair:
    """One pair of the proposal. `cost` None: asked for one pair at a time (`cost_to_others`)."""

    participant_id: str
    volunteer_id: str
    points: int
    tier: int
    fixed: bool
    explanation: MatchExplanation
    cost: OthersCost | None


class WaitCode(StrEnum):
    """Why somebody is not in the proposal."""

    NOBODY_YET = "nobody_yet"
    """There are no volunteers."""
    NOBODY_OPEN = "nobody_open"
    """There are volunteers, but none who is ready or active, here now and with a pledge that holds."""
    NOBODY_FITS = "nobody_fits"
    """Each of those who are open breaks at least one of `rules`, the fewest that say so."""
    NO_ROOM = "no_room"
    """Those who would fit have as many, or as many hours, as they have said they can."""
    SET_ASIDE = "set_aside"
    """Those who fit were taken out of this proposal by hand."""
    TAKEN = "taken"
    """Those who fit are proposed to others, who have waited longer, are nearer a transition or fit better."""


@dataclass(frozen=True, slots=True)
class FreeFrom:
    """So many who fit in everything else come back on this day, as far as is known."""

    on: date
    count: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is not in the proposal, for coordinators.

    `words` are the wished languages or gender, `skills` what one must be able to help with, `minutes` the
    limit of reach, `slots` the times wished: each only when its rule is among `rules`. `fitting` is how
    many meet every hard rule. `on_the_way` would fit when they have become ready; `pledges` would fit
    with a pledge renewed.
    """

    code: WaitCode
    rules: tuple[RuleName, ...] = ()
    words: tuple[str, ...] = ()
    minutes: int | None = None
    slots: tuple[Slot, ...] = ()
    fitting: int = 0
    free_from: tuple[FreeFrom, ...] = ()
    on_the_way: int = 0
    pledges: int = 0
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyIWait:
    """The honest answer to the participant: nothing about any other person, and no rule that would tell
    of a conflict. `days` waited is None when nobody wrote down since when.
    """

    code: WaitCode
    days: int | None
    rules: tuple[RuleName, ...] = ()
    words: tuple[str, ...] = ()
    minutes: int | None = None
    slots: tuple[Slot, ...] = ()
    free_from: date | None = None
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A participant who is not in the proposal."""

    participant_id: str
    tier: int
    reason: Reason
    to_the_participant: WhyIWait


@dataclass(frozen=True, slots=True)
class BlockingPair:
    """Two who are not proposed to each other though both would have more points together: a remark."""

    participant_id: str
    volunteer_id: str
    points: int


class Refused(StrEnum):
    """Why a pair that was fixed by hand was left out."""

    UNKNOWN = "unknown"
    """One of the two is not in the snapshot."""
    RULE = "rule"
    TWICE = "twice"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class RefusedPair:
    """A fixed pair that was left out; with RULE, the hard rules it breaks."""

    participant_id: str
    volunteer_id: str
    why: Refused
    rules: tuple[RuleName, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The proposal for all who wait. Pairs stand by tier (most urgent first), then participant id.

    `proven` tells that no better one exists; False only when hours bind and the time ran out, and
    then it is a good one that keeps every rule. `blocking` is at most fifty, those who would gain
    most first; `blocking_count` is how many there are.
    """

    pairs: tuple[ProposedPair, ...]
    unmatched: tuple[Unmatched, ...]
    worth: Worth
    proven: bool
    refused: tuple[RefusedPair, ...] = ()
    blocking: tuple[BlockingPair, ...] = ()
    blocking_count: int = 0
    free_places: int = 0
