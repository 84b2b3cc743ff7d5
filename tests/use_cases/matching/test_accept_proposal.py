"""Pairs of a proposal are taken together or not at all, and what is taken out is written down."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from services.domain.access import Right
from services.domain.assignments import Assignment, AssignmentType, Span
from services.domain.errors import Invalid, NotAllowed, PairRefused
from services.domain.journal import Action
from services.domain.matches import Answer, Match, MatchState
from services.domain.volunteers import Absence
from services.formats.table_files import TableKind
from services.matching import engine
from services.store.tables import ABSENCE, ASSIGNMENT, ASSIGNMENT_TYPE, MATCH
from services.use_cases.accept_proposal import AcceptProposal, accept_proposal
from services.use_cases.export_proposal import ExportProposal, export_proposal
from services.use_cases.matching_lists import matching_lists
from services.use_cases.matching_snapshot import matching_snapshot
from services.use_cases.undo import undo
from services.use_cases.volunteer_stages import PauseVolunteer, pause_volunteer
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

WALK = AssignmentType("walk", "Turvenn", Span.LASTING, 1)
KIM, LENA = ("kim", "ingrid"), ("lena", "aud")


@pytest.fixture
def four(world: ParticipantWorld) -> ParticipantWorld:
    """Two who wait and two who fit both."""
    participant(world)
    participant(world, id="lena", display_name="Lena Foss", phone="")
    volunteer(world)
    volunteer(world, id="aud", name="Aud Vik", phone="")
    return world


def accept(world: ParticipantWorld, *pairs: tuple[str, str]) -> tuple[Match, ...]:
    return world.run(accept_proposal, AcceptProposal(pairs))


def matches(world: ParticipantWorld) -> list[Match]:
    return world.store.ask(lambda reading, _: reading.all(MATCH), None, world.by)


def assignment(world: ParticipantWorld, **more: Any) -> Assignment:  # noqa: ANN401 - any field
    said = {"words": "Tur hver uke", "type_id": None} | more
    one = Assignment("a", "kim", said.pop("words"), REFERENCE, **said)
    world.put(ASSIGNMENT, one)
    return one


def test_accepted_pairs_are_proposed_and_nobody_is_asked_yet(four: ParticipantWorld) -> None:
    found = accept(four, KIM, LENA)
    assert [(one.participant_id, one.volunteer_id) for one in found] == [KIM, LENA]
    for one in found:
        assert one.state is MatchState.PROPOSED
        assert {one.volunteer_answer, one.participant_answer} == {Answer.NOT_ASKED}
        assert one.assignment == "Noen å trene med hver uke"
        assert one.answer_by == four.clock.now().date() + timedelta(days=7)
        assert one.adviser_id == "hanne"
        assert one.points
        assert one.reasons
    assert four.ask(matching_snapshot, None).participants == ()


def test_all_or_nothing_and_the_refusal_names_the_pair_and_the_rule(four: ParticipantWorld) -> None:
    four.run(pause_volunteer, PauseVolunteer("aud"))
    with pytest.raises(PairRefused) as refused:
        accept(four, KIM, LENA)
    told = refused.value
    assert (told.participant_id, told.volunteer_id, told.rule) == ("lena", "aud", "stage")
    assert matches(four) == []


@pytest.mark.parametrize(
    ("pairs", "rule"),
    [
        ((KIM, ("lena", "ingrid")), "people"),
        ((KIM, ("kim", "aud")), "not_waiting"),
        ((("nobody", "aud"),), "gone"),
        ((("kim", "nobody"),), "gone"),
    ],
)
def test_room_is_counted_across_the_accepted_ones(
    four: ParticipantWorld, pairs: tuple[tuple[str, str], ...], rule: str
) -> None:
    with pytest.raises(PairRefused) as refused:
        accept(four, *pairs)
    assert refused.value.rule == rule
    assert matches(four) == []


def test_hours_are_counted_across_the_accepted_ones(world: ParticipantWorld) -> None:
    volunteer(world, max_participants=3, hours_per_month=Decimal(5))
    for name in ("kim", "lena", "per"):
        participant(world, id=name, display_name=name, phone="")
    with pytest.raises(PairRefused) as refused:
        accept(world, *((name, "ingrid") for name in ("kim", "lena", "per")))
    assert (refused.value.participant_id, refused.value.rule) == ("per", "hours")


def test_an_accepted_proposal_can_be_turned_back(four: ParticipantWorld) -> None:
    outcome = four.store.run(accept_proposal, AcceptProposal((KIM, LENA)), four.by)
    assert outcome.undo is not None
    four.run(undo, outcome.undo)
    assert matches(four) == []
    assert len(four.ask(matching_snapshot, None).participants) == 2


def test_no_pair_and_no_right_are_refused(four: ParticipantWorld) -> None:
    with pytest.raises(Invalid):
        accept(four)
    with pytest.raises(NotAllowed) as refused:
        four.run(accept_proposal, AcceptProposal((KIM,)), actor("lise"))
    assert refused.value.right == Right.MATCH.value


def test_a_match_is_about_the_open_assignment(four: ParticipantWorld) -> None:
    four.put(ASSIGNMENT_TYPE, WALK)
    assignment(four, type_id="walk")
    (one,) = accept(four, KIM)
    assert (one.assignment_id, one.type_id, one.assignment) == ("a", "walk", "Tur hver uke")


def test_who_waits_is_who_has_an_open_assignment_or_wants_company(four: ParticipantWorld) -> None:
    four.put(MATCH, Match("m", "kim", "ingrid", "Kaffe", REFERENCE, "hanne", MatchState.ACTIVE))
    assert {one.id for one in four.ask(matching_snapshot, None).participants} == {"lena"}
    assignment(four)
    assert {one.id for one in four.ask(matching_snapshot, None).participants} == {"kim", "lena"}
    four.put(MATCH, Match("n", "kim", "aud", "Tur", REFERENCE, "hanne", assignment_id="a"))
    assert {one.id for one in four.ask(matching_snapshot, None).participants} == {"lena"}
    assert [one.participant_id for one in four.ask(matching_lists, None).waiting] == ["lena"]


def test_who_wants_no_company_still_waits_for_an_assignment(world: ParticipantWorld) -> None:
    participant(world, wants_volunteer=False)
    assert world.ask(matching_snapshot, None).participants == ()
    assignment(world, waiting_since=date(2026, 11, 1))
    seen = world.ask(matching_snapshot, None)
    assert [one.assignment for one in seen.participants] == ["Tur hver uke"]
    assert seen.waits[0].since == date(2026, 11, 1)


def test_the_engine_is_told_what_the_assignment_asks(four: ParticipantWorld) -> None:
    four.put(
        ASSIGNMENT_TYPE,
        AssignmentType("move", "Flytting", Span.ONE_OFF, 1, ("flyttehjelp",), Decimal(6)),
    )
    assignment(four, type_id="move", postcode="5003")
    (kim, lena) = four.ask(matching_snapshot, None).participants
    assert (kim.type_id, kim.span, kim.postcode) == ("move", Span.ONE_OFF, "5003")
    assert (kim.must_have_skills, kim.hours) == (("flyttehjelp",), Decimal(6))
    assert (lena.type_id, lena.span, lena.must_have_skills, lena.hours) == ("", None, (), None)
    (gives, _) = sorted(four.ask(matching_snapshot, None).volunteers, key=lambda one: one.id)[:2]
    assert gives.cleared_for is not None
    assert "move" in gives.cleared_for


def test_a_closed_type_asks_nothing_of_anybody(four: ParticipantWorld) -> None:
    four.put(ASSIGNMENT_TYPE, AssignmentType("old", "Gammelt", Span.LASTING, 1, closed=True))
    assignment(four, type_id="old")
    assert four.ask(matching_snapshot, None).participants[0].type_id == ""


def test_an_absence_that_covers_today_is_known(four: ParticipantWorld) -> None:
    today = four.clock.now().date()
    for number, (first, last) in enumerate(((-3, 4), (-9, -1), (2, 30))):
        days = today + timedelta(days=first), today + timedelta(days=last)
        four.put(ABSENCE, Absence(str(number), "ingrid", *days))
    known = {one.id: one.away_until for one in four.ask(matching_snapshot, None).volunteers}
    assert known["ingrid"] == today + timedelta(days=4)
    assert known["aud"] is None


@pytest.mark.parametrize(
    ("reason", "state", "counts"),
    [
        ("goal_reached", MatchState.ENDED, True),
        ("agreed_time_over: fint", MatchState.ENDED, True),
        ("volunteer_wish", MatchState.ENDED, False),
        ("other: goal_reached", MatchState.ENDED, False),
    ],
)
def test_only_an_end_that_both_wanted_speaks_for_the_pair(
    four: ParticipantWorld, reason: str, state: MatchState, counts: bool
) -> None:
    begun = Match("m", *KIM, "Kaffe", REFERENCE, "hanne", state, active_since=date(2026, 1, 1),
                  ended_on=date(2026, 9, 1), end_reason=reason)  # fmt: skip
    four.put(MATCH, begun)
    assert four.ask(matching_snapshot, None).walked == (frozenset({KIM}) if counts else frozenset())


def test_a_proposal_for_the_centre_can_be_accepted_as_it_stands(four: ParticipantWorld) -> None:
    found = engine.propose(engine.prepare(engine.encode(four.ask(matching_snapshot, None))))
    pairs = [(one.participant_id, one.volunteer_id) for one in found.pairs]
    assert len(accept(four, *pairs)) == 2


def test_who_is_nearest_a_transition_stands_first_as_the_engine_ranks_them(
    four: ParticipantWorld,
) -> None:
    ground = engine.prepare(engine.encode(four.ask(matching_snapshot, None)))
    ranked = sorted(ground.ids, key=lambda one: -int(ground.tier[ground.row_of[one]]))
    assert [one.participant_id for one in four.ask(matching_lists, None).waiting] == ranked


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def read_xlsx(content: bytes) -> list[list[str]]:
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    assert all(cell.data_type == "s" for row in sheet.iter_rows() for cell in row)
    return [[str(cell.value) for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize(("kind", "read"), [(TableKind.CSV, read_csv), (TableKind.XLSX, read_xlsx)])
def test_a_file_holds_the_words_and_nothing_that_runs(
    four: ParticipantWorld, kind: TableKind, read: Callable[[bytes], list[list[str]]]
) -> None:
    rows = (("Deltaker", "Tidgiver"), ('=HYPERLINK("x")', "@SUM(1)"), ("Lena; «Foss»", "+1"))
    content = four.run(export_proposal, ExportProposal(kind, rows, ("kim", "lena")))
    assert read(content) == [
        ["Deltaker", "Tidgiver"], ["'=HYPERLINK(\"x\")", "'@SUM(1)"], ["Lena; «Foss»", "'+1"],
    ]  # fmt: skip
    lines = four.store.ask(
        lambda reading, _: reading.journal_lines("action = ?", Action.EXPORTED.value), None, four.by
    )
    assert [(one.subject_kind, one.subject_id, one.reason) for one in lines] == [
        ("participant", "kim", "proposal"), ("participant", "lena", "proposal"),
    ]  # fmt: skip


def test_only_who_matches_takes_a_proposal_out(four: ParticipantWorld) -> None:
    with pytest.raises(NotAllowed):
        four.run(export_proposal, ExportProposal(TableKind.CSV, (), ()), actor("lise"))
