"""What the practice unit does behind the health network's interface, and that it remembers it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.letters import Letter, Receipt, Understood
from services.domain.messages import NoticeKind, ReceiptStatus
from services.domain.practice import NoticeWanted, PracticeBehaviour
from services.ports import IncomingEnvelope
from services.practice_unit.edi.held import ReceiptSaid
from services.practice_unit.edi.mailbox_log import folded, slimmed
from services.practice_unit.edi.reading import Posted
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.movable_clock import MovableClock
from services.practice_unit.script import Pace
from tests.fakes.edi_world import (
    CENTRE,
    CENTRE_PARTY,
    CLIENT,
    CODEC,
    JONAS,
    UNIT,
    UNIT_PARTY,
    EdiWorld,
    envelope,
    letter,
)
from tests.fakes.time import FakeClock, FakeRandomness

PACE = Pace(answer=4.0, late=60.0)


class Line:
    """The centre's side of a line to the unit: what has come so far."""

    def __init__(self, world: EdiWorld) -> None:
        self.world = world
        self.cursor = ""
        self.come: list[IncomingEnvelope] = []

    def fetch(self, seconds: float = 0.0) -> list[Letter | Receipt | Understood]:
        assert isinstance(self.world.clock, FakeClock)
        self.world.clock.forward(timedelta(seconds=seconds))
        batch = self.world.transport.receive(self.cursor)
        self.cursor = batch.cursor
        self.come += batch.envelopes
        return [each.receipt or CODEC.decode(each.body) for each in batch.envelopes]


@pytest.fixture
def line() -> Iterator[Line]:
    world = EdiWorld(pace=PACE).configured()
    yield Line(world)
    world.close()


def send(line: Line, number: int = 1) -> str:
    said = envelope(letter(number))
    line.world.transport.send(said)
    return said.message_id


def test_a_prompt_unit_receipts_at_once_and_answers_like_a_person(line: Line) -> None:
    message_id = send(line)
    [receipt] = line.fetch()
    assert isinstance(receipt, Receipt)
    assert (receipt.regarding, receipt.status) == (message_id, ReceiptStatus.OK)
    [understood] = line.fetch(2)
    assert isinstance(understood, Understood)
    assert understood.regarding == message_id
    [answer] = line.fetch(2)
    assert isinstance(answer, Letter)
    assert (answer.in_reply_to, answer.conversation_id) == (message_id, letter().conversation_id)
    assert line.fetch(1_000) == []


def test_a_late_unit_says_nothing_for_a_while(line: Line) -> None:
    line.world.unit.behave(PracticeBehaviour.LATE)
    send(line)
    assert line.fetch(59) == []
    assert len(line.fetch(1)) == 1


def test_a_silent_unit_stays_silent_past_96_hours(line: Line) -> None:
    line.world.unit.behave(PracticeBehaviour.SILENT)
    send(line)
    assert line.fetch(97 * 3600) == []


def test_everything_twice_has_the_same_ids(line: Line) -> None:
    line.world.unit.behave(PracticeBehaviour.DUPLICATE)
    send(line)
    line.fetch(4)
    letters = [each for each in line.come if each.receipt is None]
    assert len(letters) == 4
    assert len({each.message_id for each in letters}) == 2
    assert len({each.reference for each in letters}) == 4


def test_a_message_that_the_unit_can_read_only_half_gets_a_negative_receipt(line: Line) -> None:
    whole = envelope(letter())
    half = whole.body.replace(b"<MIGversion>v1.2 2006-05-24</MIGversion>", b"")
    line.world.transport.send(replace(whole, body=half))
    [receipt] = line.fetch()
    assert isinstance(receipt, Receipt)
    assert (receipt.status, receipt.code) == (ReceiptStatus.REJECTED, "T02")


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_notice_comes_as_a_letter_that_proposes(line: Line, kind: NoticeKind) -> None:
    wanted = NoticeWanted(
        kind,
        date(2026, 11, 21),
        UNIT_PARTY,
        CENTRE_PARTY,
        JONAS,
    )
    message_id = line.world.unit.give_notice(wanted)
    [said] = line.fetch()
    assert isinstance(said, Letter)
    assert said.message_id == message_id
    assert said.notice is not None
    assert (said.notice.kind, said.notice.on) == (kind, date(2026, 11, 21))


def test_the_unit_goes_on_where_its_snapshot_was_taken(line: Line) -> None:
    world = line.world
    message_id = send(line)
    world.unit.say(letter(50), UNIT, CENTRE)
    line.fetch()
    kept = json.loads(json.dumps(world.unit.snapshot()))
    world.close()
    later = EdiWorld(clock=world.clock, pace=PACE, pair=world.pair)
    later.unit.restore(kept)
    after = Line(later)
    after.cursor = line.cursor
    said = after.fetch(10)
    assert [type(each) for each in said] == [Understood, Letter]
    assert [taken.message_id for taken in later.unit.taken()] == [message_id]
    assert later.unit.snapshot()["office"]["offset"] >= kept["office"]["offset"]
    later.close()


def test_what_is_owed_when_the_unit_ends_is_sent_by_the_next(line: Line) -> None:
    line.world.unit.behave(PracticeBehaviour.LATE)
    message_id = send(line)
    kept = line.world.unit.snapshot()
    line.world.close()
    later = EdiWorld(clock=line.world.clock, pace=PACE, pair=line.world.pair)
    later.unit.restore(kept)
    after = Line(later)
    receipts = [each for each in after.fetch(60) if isinstance(each, Receipt)]
    assert [receipt.regarding for receipt in receipts] == [message_id]
    later.close()


def test_a_new_unit_tells_later_than_an_old_one_did(line: Line) -> None:
    line.world.unit.say(letter(50), UNIT, CENTRE)
    line.fetch()
    line.world.close()
    clock = line.world.clock
    assert isinstance(clock, FakeClock)
    clock.forward(timedelta(seconds=1))
    later = EdiWorld(clock=clock, pair=line.world.pair).configured()
    later.unit.say(letter(51), UNIT, CENTRE)
    after = Line(later)
    after.cursor = line.cursor
    assert len(after.fetch()) == 1
    later.close()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["send", "say", "fetch", "receipt", "wait"]),
        st.integers(1, 6),
        st.sampled_from(list(PracticeBehaviour)),
    ),
    max_size=12,
)


@given(STEPS)
def test_a_snapshot_restored_is_the_same_snapshot(
    steps: list[tuple[str, int, PracticeBehaviour]],
) -> None:
    unit, clock = _silent_unit()
    for step, number, behaviour in steps:
        unit.behave(behaviour)
        match step:
            case "send":
                unit._accepted(_posted(number), letter(number).message_id)
            case "say":
                unit.say(letter(number + 50), UNIT, CENTRE, after=float(number))
            case "wait":
                clock.forward(timedelta(seconds=number * 7))
            case _:
                unit._office.after(frozenset({int(CENTRE)}), 0, 10)
    kept = json.loads(json.dumps(unit.snapshot()))
    again, _ = _silent_unit(clock)
    again.restore(kept)
    assert {**again.snapshot()["office"], "offset": 0} == {**kept["office"], "offset": 0}
    assert again.taken() == unit.taken()
    unit._server.server_close()
    again._server.server_close()


KEPT = st.lists(st.sampled_from(["nothing", "changes", "whole"]), min_size=12, max_size=12)


@given(STEPS, KEPT)
def test_a_mailbox_kept_in_pieces_is_the_whole_one(
    steps: list[tuple[str, int, PracticeBehaviour]], keepings: list[str]
) -> None:
    unit, clock = _silent_unit()
    whole, pieces = None, list[dict[str, Any]]()
    for (step, number, behaviour), kept in zip(steps, keepings, strict=False):
        unit.behave(behaviour)
        match step:
            case "send":
                unit._accepted(_posted(number), letter(number).message_id)
            case "say":
                unit.say(letter(number + 50), UNIT, CENTRE, after=float(number))
            case "wait":
                clock.forward(timedelta(seconds=number * 7))
            case "receipt" if unit.taken():
                unit._office.take_receipt(unit.taken()[0].reference, ReceiptSaid("r", "Ok"))
                unit._office.take_downloaded(unit.taken()[0].reference)
            case _:
                unit._office.after(frozenset({int(CENTRE)}), 0, 10)
        if kept == "whole":
            unit.changes()
            whole, pieces = json.loads(json.dumps(unit.snapshot())), []
        elif kept == "changes" and (changes := unit.changes()) is not None:
            pieces.append(json.loads(json.dumps(changes)))
    if (changes := unit.changes()) is not None:
        pieces.append(json.loads(json.dumps(changes)))
    assert unit.changes() is None
    assert _in_order(folded(whole, pieces)) == _in_order(json.loads(json.dumps(unit.snapshot())))
    unit._server.server_close()


def _in_order(snapshot: dict[str, Any]) -> dict[str, Any]:
    """Which message lies before which says nothing; a new unit's first offset is its own."""
    office = snapshot["office"]
    messages = sorted(office["messages"], key=lambda each: str(each["id"]))
    offset = office["offset"] if office["notices"] else 0
    return {**snapshot, "office": {**office, "messages": messages, "offset": offset}}


def test_a_slim_mailbox_still_holds_what_nobody_has_fetched(line: Line) -> None:
    message_id = send(line)
    kept = slimmed(line.world.unit.snapshot())
    line.world.close()
    later = EdiWorld(clock=line.world.clock, pace=PACE, pair=line.world.pair)
    later.unit.restore(json.loads(json.dumps(kept)))
    assert [taken.document for taken in later.unit.taken()] == [b""]
    after = Line(later)
    said = after.fetch(10)
    assert [type(each) for each in said] == [Receipt, Understood, Letter]
    assert isinstance(said[0], Receipt)
    assert said[0].regarding == message_id
    later.close()


def _silent_unit(clock: FakeClock | None = None) -> tuple[EdiUnit, FakeClock]:
    clock = clock or FakeClock()
    return EdiUnit(clock, FakeRandomness(), CODEC, pace=PACE), clock


def _posted(number: int) -> Posted:
    return Posted(int(CENTRE), int(UNIT), "DIALOG_HELSEFAGLIG", CODEC.encode(letter(number)))


def test_a_snapshot_holds_no_key_and_no_token(line: Line) -> None:
    token = line.world.helseid.token()
    kept = json.dumps(line.world.unit.snapshot())
    assert token not in kept
    assert line.world.pair.kid not in kept
    assert CLIENT in kept


def test_a_movable_clock_goes_only_forward() -> None:
    clock = FakeClock()
    moved = MovableClock(clock)
    before, since = moved.now(), moved.monotonic()
    moved.forward(timedelta(hours=97))
    clock.forward(timedelta(seconds=3))
    assert moved.now() - before == timedelta(hours=97, seconds=3)
    assert moved.monotonic() - since == 97 * 3600 + 3
    with pytest.raises(ValueError, match="backwards"):
        moved.forward(timedelta(seconds=-1))


def test_tokens_and_proofs_live_by_a_clock_that_was_moved() -> None:
    clock = MovableClock(FakeClock())
    world = EdiWorld(clock=clock, pace=PACE).configured()
    world.transport.send(envelope(letter()))
    clock.forward(timedelta(hours=97))
    world.transport.send(envelope(letter(2)))
    assert len(world.unit.taken()) == 2
    world.close()
