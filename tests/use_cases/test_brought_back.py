"""A backup that is brought back sends nothing that nobody has looked at since."""

from __future__ import annotations

from pathlib import Path

from services.domain.access import SYSTEM
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
from services.store.tables import CONVERSATION, MESSAGE, OUTBOX, PARTICIPANT, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.brought_back import hold_what_waits
from services.use_cases.house import leave
from services.use_cases.messages import MarkMessage, mark_understood
from tests.delivery.arriving import arrive, envelope, letter, receipt
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded
from tests.fakes.message_world import DirectCalls, FakeTransport, MessageWorld, dispatcher, world

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
