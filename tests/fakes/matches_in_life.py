"""Matches brought to a point of their life in the small centre, as a coordinator would bring them there."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.domain.assignments import Assignment
from services.domain.matches import Match
from services.store.tables import ASSIGNMENT, MATCH
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.match_meeting import StartMatch, start_match
from services.use_cases.match_rules import MatchRules, set_match_rules
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

TODAY = date(2026, 11, 22)


def kim_and_ingrid(world: ParticipantWorld, **changes: Any) -> None:  # noqa: ANN401 - any field
    """The two, who fit; `changes` are Ingrid's."""
    participant(world)
    volunteer(world, **changes)


def asked(world: ParticipantWorld, who: str = "kim", by: str = "ingrid") -> Match:
    """The question is out."""
    return world.run(ask_pair, AskPair(who, by, "Trene sammen hver uke"))


def agreed(world: ParticipantWorld, who: str = "kim", by: str = "ingrid") -> Match:
    """Both have said yes."""
    match = asked(world, who, by)
    for side in Side:
        match = world.run(register_answer, RegisterAnswer(match.id, side, says_yes=True))
    return match


def begun(world: ParticipantWorld, who: str = "kim", by: str = "ingrid") -> Match:
    """The first meeting was held today."""
    match = agreed(world, who, by)
    return world.run(start_match, StartMatch(match.id, today(world)))


def today(world: ParticipantWorld) -> date:
    """The day at the centre."""
    day: date = world.store.ask(lambda reading, _: reading.today, None, world.by)
    return day


def stored(world: ParticipantWorld, match_id: str) -> Match:
    """The match as it is stored."""
    return world.store.ask(lambda reading, one: reading.get(MATCH, one), match_id, world.by)


def all_of(world: ParticipantWorld, table: Any) -> list[Any]:  # noqa: ANN401 - any table
    """All records of a table."""
    found: list[Any] = world.store.ask(
        lambda reading, _: reading.all(table, order="id"), None, world.by
    )
    return found


def wishes(world: ParticipantWorld, who: str = "kim", **changes: Any) -> Assignment:  # noqa: ANN401 - any field
    """An open assignment of this participant."""
    assignment = Assignment(f"{who}s", who, "Bære en sofa", REFERENCE, **changes)
    world.put(ASSIGNMENT, assignment)
    return assignment


def settle_rules(world: ParticipantWorld, **changes: Any) -> None:  # noqa: ANN401 - any field
    """Let the leader settle how many are asked at a time, how long, and when one asks on."""
    world.run(set_match_rules, MatchRules(**changes), actor("lise"))
