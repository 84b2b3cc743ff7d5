"""A proposal as lines and as a picture, in data: made beside the window, put into words where it is seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from services.matching.facts import Pair
from services.matching.proposal import OthersCost, Proposal, ProposedPair, Unmatched
from services.use_cases.matching_lists import MatchingLists, PairRow, WaitingPerson
from ui.pages.matching.proposal_changes import Changes

if TYPE_CHECKING:
    from services.matching.ground import Ground


class LineKind(StrEnum):
    """A pair that is proposed, somebody who waits on, or a match that lives and is never touched."""

    PAIR = "pair"
    WAITS = "waits"
    LIVE = "live"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line. `id` is the participant's, of a live match the match's. `instead` is the name of the one
    whom the pair costs a place.
    """

    id: str
    kind: LineKind
    name: str
    today: date
    volunteer_id: str = ""
    volunteer: str = ""
    person: WaitingPerson | None = None
    pair: ProposedPair | None = None
    waits: Unmatched | None = None
    live: PairRow | None = None
    ticked: bool = False
    cost: OthersCost | None = None
    instead: str = ""

    @property
    def fixed(self) -> bool:
        """Whether it was pinned by hand."""
        return self.pair is not None and self.pair.fixed

    @property
    def two(self) -> Pair:
        """The ids of both."""
        return self.id, self.volunteer_id

    def with_tick(self, *, on: bool) -> Line:
        """The same line, to be asked or not."""
        if self.kind is not LineKind.PAIR or self.ticked is on:
            return self
        return replace(self, ticked=on)

    def spoken(self) -> str:
        """As it is read aloud."""
        from ui.pages.matching.proposal_words import PROPOSAL_WORDS

        told: str = PROPOSAL_WORDS.spoken(self)
        return told


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody in the picture. `at` is the place from the top, in rows; `places` how many more a volunteer
    could take on before the proposal.
    """

    id: str
    name: str
    at: float
    kind: LineKind
    days: int = 0
    places: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """Who goes with whom, by their numbers in the two columns; `line` is the line's id."""

    left: int
    right: int
    kind: LineKind
    fixed: bool
    line: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """The picture: participants in the order in which they wait, volunteers near those they go with."""

    left: tuple[Node, ...] = ()
    right: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the taller side takes."""
        return max([round(one[-1].at) + 1 for one in (self.left, self.right) if one], default=0)


def lines_of(
    ground: Ground,
    lists: MatchingLists,
    proposal: Proposal,
    changes: Changes,
    costs: Mapping[Pair, OthersCost],
) -> tuple[Line, ...]:
    """Proposed pairs, then those who wait on, then what lives."""
    people = {one.participant_id: one for one in lists.waiting}
    names = {key: one.display_name for key, one in ground.encoded.participants.items()}
    today = ground.encoded.snapshot.today
    pairs = (_pair_line(one, names, people, changes, costs, today) for one in proposal.pairs)
    waits = (
        Line(
            one.participant_id, LineKind.WAITS, names[one.participant_id], today,
            person=people.get(one.participant_id), waits=one,
        )
        for one in proposal.unmatched
    )  # fmt: skip
    live = (
        Line(
            one.match_id, LineKind.LIVE, one.participant_name, today,
            one.volunteer_id, one.volunteer_name, live=one,
        )
        for one in (*lists.asked, *lists.active)
    )  # fmt: skip
    return (*pairs, *waits, *live)


def _pair_line(
    one: ProposedPair,
    names: Mapping[str, str],
    people: Mapping[str, WaitingPerson],
    changes: Changes,
    costs: Mapping[Pair, OthersCost],
    today: date,
) -> Line:
    cost = one.cost or costs.get((one.participant_id, one.volunteer_id))
    return Line(
        one.participant_id,
        LineKind.PAIR,
        names[one.participant_id],
        today,
        one.volunteer_id,
        one.explanation.name,
        person=people.get(one.participant_id),
        pair=one,
        ticked=one.participant_id not in changes.unticked,
        cost=cost,
        instead=names.get(cost.participant_id, "") if cost else "",
    )


def sketch_of(ground: Ground, lists: MatchingLists, lines: tuple[Line, ...]) -> Sketch:
    """Where everybody stands."""
    left = _left(lists, lines)
    row = {one.id: at for at, one in enumerate(left)}
    together = [one for one in lines if one.kind is not LineKind.WAITS]
    right = _right(ground, together, row)
    column = {one.id: at for at, one in enumerate(right)}
    edges = tuple(
        Edge(row[one.id], column[one.volunteer_id], one.kind, one.fixed, one.id) for one in together
    )
    return Sketch(left, right, edges)


def _left(lists: MatchingLists, lines: tuple[Line, ...]) -> tuple[Node, ...]:
    turn = {one.participant_id: at for at, one in enumerate(lists.waiting)}
    last = len(turn)
    ordered = sorted(lines, key=lambda one: turn.get(one.id, last))
    return tuple(
        Node(one.id, one.name, at, one.kind, one.person.days if one.person else 0)
        for at, one in enumerate(ordered)
    )


def _right(ground: Ground, together: list[Line], row: Mapping[str, int]) -> tuple[Node, ...]:
    near: dict[str, list[int]] = {}
    for kind in (LineKind.LIVE, LineKind.PAIR):  # what is proposed decides where she stands
        mine: dict[str, list[int]] = {}
        for one in together:
            if one.kind is kind:
                mine.setdefault(one.volunteer_id, []).append(row[one.id])
        near |= mine
    names = {one.volunteer_id: one.volunteer for one in together}
    proposed = {one.volunteer_id for one in together if one.kind is LineKind.PAIR}
    return tuple(
        Node(
            who, names[who], at, LineKind.PAIR if who in proposed else LineKind.LIVE,
            places=_places(ground, who),
        )
        for who, at in _spread(near)
    )  # fmt: skip


def _spread(near: Mapping[str, list[int]]) -> Iterator[tuple[str, float]]:
    """Each beside the first of her own, or as near as those above let her be."""
    wished = sorted((min(rows), who) for who, rows in near.items())
    free = 0.0
    for wish, who in wished:
        at = max(float(wish), free)
        free = at + 1
        yield who, at


def _places(ground: Ground, volunteer_id: str) -> int:
    column = ground.encoded.row_of.get(volunteer_id)
    return 0 if column is None else int(ground.places[column])
