"""A backup that is brought back sends nothing that nobody has looked at since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from services.domain.access import SYSTEM, Actor, Role
from services.domain.changes import Outcome
from services.domain.messages import (
    BROUGHT_BACK,
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.store.store import Store
from services.store.tables import CONVERSATION, MESSAGE, OUTBOX, PARTICIPANT, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.brought_back import hold_what_waits
from services.use_cases.house import leave
from services.use_cases.messages import MarkMessage, mark_understood
from services.use_cases.today import today_view
from services.use_cases.today_lines import TodayLine, Why
from services.use_cases.undo import undo
from services.use_cases.unknown_consents import (
    UnknownConsents,
    note_unknown_consents,
    say_looked_through,
    unknown_consents,
)
from tests.delivery.arriving import arrive, envelope, letter, receipt
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded
from tests.fakes.message_world import DirectCalls, FakeTransport, MessageWorld, dispatcher, world
from tests.fakes.time import FakeClock

__all__ = ["world"]


def test_what_waited_is_stopped_and_what_needs_no_consent_goes_on(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    world.run(mark_understood, MarkMessage(world.inbound()[0].id))
    message_id = world.send()
    assert DirectCalls(world.store).run(hold_what_waits, None).value == 1
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert message_id not in transport.taken
    assert len(transport.taken) == len(transport.acknowledged) == 1
    found = world.message(message_id)
    told = (found.state, found.refusal, found.may_have_left, found.handled)
    assert told == (MessageState.STOPPED, BROUGHT_BACK, True, False)


def test_that_it_had_left_before_is_told_by_its_receipt(world: MessageWorld) -> None:
    message_id = world.send()
    DirectCalls(world.store).run(hold_what_waits, None)
    arrive(world, envelope(receipt(message_id)))
    found = world.message(message_id)
    assert (found.state, found.refusal) == (MessageState.RECEIPTED, "")


def test_a_centre_is_brought_back_with_its_outbox_held(tmp_path: Path) -> None:
    house, target = a_house(tmp_path), tmp_path / "kopi.medvandrer"
    unlocked = founded(house).unlocked
    before = unlocked.store.run(_queue, None, SYSTEM).value
    unlocked.store.run(back_up, BackUp(target), unlocked.actor)
    leave(unlocked)
    restored = restore_backup(house, RestoreBackup(target, LEADER, PASSPHRASE))
    assert restored.store.ask(_standing, before, SYSTEM) == (MessageState.STOPPED, 0)
    leave(restored)


def _queue(transaction: Transaction, _: None) -> Outcome[str]:
    now, message_id = transaction.now, transaction.new_id()
    transaction.add(UNIT, Unit("unit", "Fjordheim TSB", now))
    transaction.add(PARTICIPANT, Participant("jonas", "Jonas Berg", now))
    transaction.add(CONVERSATION, Conversation("thread", "unit", "Hei", now, now, "jonas"))
    out, queued = MessageDirection.OUT, MessageState.QUEUED
    transaction.add(MESSAGE, Message(message_id, "thread", out, "unit", queued, now))
    entry = OutboxEntry(message_id, OutboxKind.MESSAGE, "99000190", now, message_id)
    transaction.add(OUTBOX, entry)
    return transaction.done(message_id)


def _standing(reading: Reading, message_id: str) -> tuple[MessageState, int]:
    waiting = len(reading.all(OUTBOX, "kind = ?", OutboxKind.MESSAGE.value))
    return reading.get(MESSAGE, message_id).state, waiting


def test_consents_since_the_backup_are_told_as_unknown_until_somebody_has_looked(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    house, target = a_house(tmp_path, clock), tmp_path / "kopi.medvandrer"
    unlocked = founded(house).unlocked
    unlocked.store.run(back_up, BackUp(target), unlocked.actor)
    clock.forward(timedelta(days=6))
    leave(unlocked)
    restored = restore_backup(house, RestoreBackup(target, LEADER, PASSPHRASE))
    hanne = Actor("hanne", frozenset({Role.COORDINATOR}), "test")
    leader = Actor("lise", frozenset({Role.LEADER}), "test")
    assert unknown_in(restored.store, leader) == []
    [line] = unknown_in(restored.store, hanne)
    assert (line.on, line.until) == (date(2026, 11, 22), date(2026, 11, 28))
    clock.forward(timedelta(days=2))
    assert unknown_in(restored.store, hanne) == [replace(line, days=8)]
    done = restored.store.run(say_looked_through, None, hanne)
    assert unknown_in(restored.store, hanne) == []
    assert restored.store.ask(_who_looked, None, SYSTEM) == ["hanne"]
    assert done.undo is not None
    restored.store.run(undo, done.undo, hanne)
    assert len(unknown_in(restored.store, hanne)) == 1
    leave(restored)


def test_what_was_not_looked_through_in_a_backup_stays_so(world: MessageWorld) -> None:
    calls = DirectCalls(world.store)
    calls.run(note_unknown_consents, None)
    first = world.ask(lambda reading, _: unknown_consents(reading), None)
    world.clock.forward(timedelta(days=3))
    calls.run(note_unknown_consents, None)
    second = world.ask(lambda reading, _: unknown_consents(reading), None)
    assert first is not None
    assert second == UnknownConsents(first.since, world.clock.moment)


def unknown_in(store: Store, by: Actor) -> list[TodayLine]:
    groups = store.ask(today_view, None, by).groups
    return [line for group in groups for line in group.lines if line.why is Why.CONSENTS_UNKNOWN]


def _who_looked(reading: Reading, _: None) -> list[str]:
    found = reading.journal_lines("subject_kind = 'setting' AND reason = 'looked through'")
    return [line.account for line in found]
