"""A year of arrivals at synthetic centres, played with four ways of matching.

`python -m tests.benchmarks.simulate_centres` prints the table; the same numbers each time.

What is assumed. Nothing of it is measured in real life: it only makes the ways comparable.
- People come as `centres` makes them, so many a week on the average; volunteers stay the year.
- Everybody is asked at the end of the week. A pair says yes with probability 0.60 + 0.02 x points (of
  twenty); after a no that pair is not proposed again, and both are free next week.
- A match «lasts» with probability 0.55 + 0.02 x points, at most 0.95, and then lives 16 to 36 weeks.
  Otherwise it ends after 2 to 8 weeks, the participant waits again from that day, and the two are
  not proposed to each other again.
- Who has waited 26 weeks gives up. Who is within two weeks after a transition and still alone gives
  up with probability 0.25 that week.
- The same two people answer and last the same in all ways (their luck is drawn from their names).
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

import numpy as np

from services.domain.volunteers import Stage
from services.matching import engine
from services.matching.facts import Pair, ParticipantFacts, Snapshot, VolunteerFacts, Wait
from services.matching.ground import Ground
from services.matching.solvers import dense_assignment
from services.matching.urgency import STILL_NEAR_DAYS
from tests.benchmarks.centres import NEAR, SPREAD, TODAY, participant, volunteer, wait

WEEKS: Final = 52
GIVES_UP_AFTER: Final = 26
SEEDS: Final = (1, 2, 3, 4)
WEAK: Final = 8
HELD_WEEKS: Final = 2
Way = Callable[[Ground], list[Pair]]


@dataclass(frozen=True)
class Kind:
    """A kind of centre: how many are there at first, and how many come each week."""

    name: str
    participants: int
    volunteers: int
    participants_a_week: int
    volunteers_a_week: int
    places: tuple[str, ...]
    strict: float


KINDS: Final = (
    Kind("small, nearly enough", 12, 12, 2, 1, NEAR, 0.3),
    Kind("city, too few volunteers", 50, 40, 8, 3, NEAR, 0.3),
    Kind("scattered, many musts", 30, 50, 4, 4, SPREAD, 0.6),
)


@dataclass
class Outcome:
    """What came of a year. `waits` (weeks) and `longest` are of those who were helped."""

    arrived: int = 0
    helped: set[str] = field(default_factory=set)
    waits: list[int] = field(default_factory=list)
    longest: int = 0
    gave_up: int = 0
    matches: int = 0
    lasting: int = 0


class Centre:
    """One centre through the year. The chance of who comes is the same whatever way is played."""

    def __init__(self, kind: Kind, seed: int) -> None:
        self.kind = kind
        self.seed = seed
        self.chance = random.Random(f"{kind.name} {seed}")
        self.week = 0
        self.waiting: dict[str, tuple[ParticipantFacts, Wait]] = {}
        self.people: dict[str, ParticipantFacts] = {}
        self.volunteers: list[VolunteerFacts] = []
        self.live: dict[Pair, tuple[int, bool]] = {}
        self.declined: set[Pair] = set()
        self.outcome = Outcome()
        self._come(kind.participants, kind.volunteers)

    def play(self, way: Way) -> Outcome:
        """The whole year."""
        for self.week in range(WEEKS):
            self._end_matches()
            self._come(
                self._about(self.kind.participants_a_week), self._about(self.kind.volunteers_a_week)
            )
            seen = self.snapshot()
            for pair in way(engine.prepare(engine.encode(seen))) if seen.participants else []:
                self._ask(pair)
            self._give_up()
        return self.outcome

    def snapshot(self) -> Snapshot:
        """The centre as the engine sees it this week."""
        return Snapshot(
            self._today(),
            tuple(facts for facts, _ in self.waiting.values()),
            tuple(self.volunteers),
            live=tuple(self.live),
            declined=frozenset(self.declined),
            waits=tuple(one for _, one in self.waiting.values()),
        )

    def _today(self) -> date:
        return TODAY + timedelta(weeks=self.week)

    def _about(self, mean: int) -> int:
        return self.chance.randint(0, 2 * mean)

    def _come(self, participants: int, volunteers: int) -> None:
        shift = timedelta(weeks=self.week)
        for _ in range(participants):
            one = participant(self.chance, len(self.people), self.kind.places, self.kind.strict)
            drawn = wait(self.chance, one.id)
            next_on = drawn.next_on + shift if drawn.next_on else None
            self.people[one.id] = one
            self.waiting[one.id] = one, Wait(one.id, self._today(), next_on)
            self.outcome.arrived += 1
        for _ in range(volunteers):
            new = volunteer(self.chance, len(self.volunteers), self.kind.places)
            pledged = TODAY + timedelta(weeks=self.week)
            self.volunteers.append(replace(new, stage=Stage.READY, pledged_on=pledged))

    def _weeks_waited(self, participant_id: str) -> int:
        since = self.waiting[participant_id][1].since or self._today()
        return (self._today() - since).days // 7

    def _ask(self, pair: Pair) -> None:
        luck = random.Random(f"{self.seed} {pair}")
        points = engine.one_pair(self.snapshot(), pair).points
        if luck.random() > 0.60 + 0.02 * points:
            self.declined.add(pair)
            return
        waited = self._weeks_waited(pair[0])
        lasts = luck.random() < min(0.95, 0.55 + 0.02 * points)
        weeks = luck.randint(16, 36) if lasts else luck.randint(2, 8)
        self.live[pair] = self.week + weeks, lasts
        self.outcome.waits.append(waited)
        self.outcome.longest = max(self.outcome.longest, waited)
        self.outcome.helped.add(pair[0])
        self.outcome.matches += 1
        self.outcome.lasting += lasts
        del self.waiting[pair[0]]

    def _end_matches(self) -> None:
        for pair, (ends, lasts) in tuple(self.live.items()):
            if ends > self.week:
                continue
            del self.live[pair]
            if not lasts:
                again = Wait(pair[0], self._today())
                self.waiting[pair[0]] = self.people[pair[0]], again
                self.declined.add(pair)

    def _give_up(self) -> None:
        for one, (_, waits) in tuple(self.waiting.items()):
            after = (self._today() - waits.next_on).days if waits.next_on else -1
            luck = random.Random(f"{self.seed} {one} {self.week}").random()
            alone = 0 <= after <= STILL_NEAR_DAYS and luck < 0.25
            waited = self._weeks_waited(one)
            if alone or waited >= GIVES_UP_AFTER:
                self.outcome.gave_up += 1
                del self.waiting[one]


def greedy(ground: Ground) -> list[Pair]:
    """In the order in which they came, each gets the best who is free."""
    places, pairs = ground.places.copy(), []
    since = {one.participant_id: one.since or TODAY for one in ground.encoded.snapshot.waits}
    for row in sorted(range(len(ground.ids)), key=lambda row: (since[ground.ids[row]], row)):
        points = np.where(ground.may[row] & (places > 0), ground.points[row], -1)
        if not len(points) or points.max() < 0:
            continue
        column = int(points.argmax())
        places[column] -= 1
        pairs.append((ground.ids[row], ground.encoded.volunteers.facts[column].id))
    return pairs


def batch(ground: Ground) -> list[Pair]:
    """The pairs with most points in all, with no thought of who has waited."""
    seats = np.repeat(np.arange(len(ground.places)), ground.places)
    spare = np.zeros((len(ground.ids), len(ground.ids)))
    gain = np.where(ground.may[:, seats], ground.points[:, seats].astype(float) + 1, 0.0)
    found = dense_assignment(-np.hstack([gain, spare]))
    return [
        (ground.ids[row], ground.encoded.volunteers.facts[int(seats[seat])].id)
        for row, seat in enumerate(found.tolist())
        if seat < len(seats) and gain[row, seat] > 0
    ]


def whole_engine(ground: Ground) -> list[Pair]:
    """The engine's proposal as it is."""
    return [(one.participant_id, one.volunteer_id) for one in engine.propose(ground).pairs]


def engine_with_costs(ground: Ground) -> list[Pair]:
    """The engine's proposal, but a weak pair whose place nobody else needs waits two weeks for a better."""
    return [
        (one.participant_id, one.volunteer_id)
        for one in engine.propose(ground).pairs
        if one.points >= WEAK
        or one.tier >= HELD_WEEKS
        or (one.cost is not None and not one.cost.nothing)
    ]


WAYS: Final[dict[str, Way]] = {
    "greedy": greedy,
    "batch weekly": batch,
    "engine": whole_engine,
    "engine, costs used": engine_with_costs,
}


def table() -> list[str]:
    """One line for each kind of centre and way, summed over the seeds."""
    head = f"{'centre':26}{'way':20}{'came':>6}{'helped':>8}{'gave up':>9}{'median wait':>13}"
    lines = [head + f"{'p90':>5}{'longest':>9}{'lasting':>9}"]
    for kind in KINDS:
        for name, way in WAYS.items():
            years = [Centre(kind, seed).play(way) for seed in SEEDS]
            lines.append(_line(kind.name, name, years))
    return lines


def _line(kind: str, way: str, years: list[Outcome]) -> str:
    waits = sorted(one for year in years for one in year.waits)
    matches = sum(year.matches for year in years)
    return (
        f"{kind:26}{way:20}{sum(year.arrived for year in years):6}"
        f"{sum(len(year.helped) for year in years):8}{sum(year.gave_up for year in years):9}"
        f"{statistics.median(waits):10.1f} wk{waits[len(waits) * 9 // 10]:5}"
        f"{max(year.longest for year in years):6} wk"
        f"{sum(year.lasting for year in years) / matches:9.1%}"
    )


def main() -> None:
    """Print the table."""
    print("\n".join(table()))


if __name__ == "__main__":
    main()
