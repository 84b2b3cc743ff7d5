"""Sealing, stopping, delivering, noting and taking back in any order: what is known stays true."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace

import pytest

from services.domain.consent import Consent
from services.domain.errors import WrongState
from services.domain.messages import MessageState
from services.store.tables import CONSENT
from services.use_cases.files_to_carry import CarryStep, carry_of, files_to_carry
from services.use_cases.hand_carried import (
    NoteCarried,
    TakeBackCarried,
    note_carried,
    take_back_carried,
)
from services.use_cases.hand_receipts import NoteSaid, note_receipt, note_understood
from services.use_cases.notes_taken_back import TakeBackNote, take_back_note
from services.use_cases.outbox_stop import stop_queued_for
from services.use_cases.seal_message import (
    ClaimToSeal,
    GiveUpSealing,
    NoteSealed,
    ToSeal,
    claim_to_seal,
    give_up_sealing,
    note_sealed,
)
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import TwoHouses, waiting

STEPS = 40


@dataclass
class Walk:
    """One message, and what an onlooker knows of it beside the store."""

    house: MessageWorld
    message_id: str
    claim: str = ""
    file_made: bool = False
    covered: bool = True
    notes: list[str] = field(default_factory=list)

    def seal(self) -> None:
        if not waiting(self.house):
            return
        found = self.house.run(claim_to_seal, ClaimToSeal(self.message_id))
        assert isinstance(found, ToSeal) is self.covered
        self.claim = found.claim if isinstance(found, ToSeal) else ""

    def write(self) -> None:
        if self.claim:
            self.file_made = True
            command = NoteSealed(self.message_id, self.claim, "0" * 64)
            noted = self.house.run(note_sealed, command)
            state = self.house.message(self.message_id).state
            assert noted.stopped is (state is MessageState.STOPPED)
            self.claim = ""

    def give_up(self) -> None:
        command = GiveUpSealing(self.message_id, self.claim)
        self.house.run(give_up_sealing, command)
        self.claim = ""

    def withdraw(self) -> None:
        if self.covered:
            self.house.withdraw(self.house.consent)
            self.covered = False

    def stop(self) -> None:
        self.house.do(lambda transaction: stop_queued_for(transaction, "jonas"))

    def agree(self) -> None:
        """The consent as it was: for a message that is stopped it comes too late."""

        def renewed(consent: Consent) -> Consent:
            return replace(consent, withdrawn_at=None)

        self.house.do(
            lambda transaction: transaction.replace(
                CONSENT, renewed(transaction.get(CONSENT, self.house.consent))
            )
        )
        self.covered = True

    def carry(self) -> None:
        today = self.house.clock.now().date()
        with suppress(WrongState):
            self.house.run(note_carried, NoteCarried(self.message_id, today, "på e-post"))

    def take_back(self) -> None:
        with suppress(WrongState):
            self.house.run(take_back_carried, TakeBackCarried(self.message_id))

    def receipt(self) -> None:
        today = self.house.clock.now().date()
        with suppress(WrongState):
            said = NoteSaid(self.message_id, today, "på telefon", "Liv Nygård")
            self.notes.append(self.house.run(note_receipt, said))

    def understood(self) -> None:
        today = self.house.clock.now().date()
        with suppress(WrongState):
            said = NoteSaid(self.message_id, today, "på telefon", "Liv Nygård")
            self.notes.append(self.house.run(note_understood, said))

    def unsay(self) -> None:
        """What was noted last was a mistake."""
        if self.notes:
            self.house.run(take_back_note, TakeBackNote(self.notes.pop()))


MOVES: tuple[Callable[[Walk], None], ...] = (
    Walk.seal, Walk.write, Walk.seal, Walk.write, Walk.give_up, Walk.withdraw, Walk.stop, Walk.agree,
    Walk.carry, Walk.take_back, Walk.receipt, Walk.understood, Walk.unsay, Walk.unsay,
)  # fmt: skip


def assert_true(walk: Walk) -> None:
    """What holds at every moment."""
    message = walk.house.message(walk.message_id)
    queued = message.state is MessageState.QUEUED
    entries = waiting(walk.house)
    assert (len(entries) == 1) is queued
    carry = walk.house.ask(carry_of, walk.message_id)
    assert carry is not None
    if queued:
        assert carry.step in (CarryStep.TO_SEAL, CarryStep.CUT_SHORT, CarryStep.TO_CARRY)
        assert message.sent_at is None
        (listed,) = walk.house.ask(files_to_carry, None)
        assert (listed.step, bool(listed.refusal)) == (carry.step, not walk.covered)
    if message.state is MessageState.STOPPED and walk.file_made:
        assert message.may_have_left
        assert carry.step is CarryStep.DESTROY
    if queued and walk.file_made:
        assert carry.step is CarryStep.TO_CARRY
    assert bool(message.receipt_at or message.understood_at) is bool(walk.notes)
    if walk.notes:
        assert message.sent_at is not None
    if message.sent_at is not None:
        assert carry.step is CarryStep.CARRIED
        assert not message.may_have_left


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_in_any_order_what_is_known_stays_true(
    houses: TwoHouses, seed: int
) -> None:
    chance = random.Random(seed)
    walk = Walk(houses.ours, houses.ours.send())
    for _ in range(STEPS):
        chance.choice(MOVES)(walk)
        assert_true(walk)
    walk.receipt()
    assert_true(walk)
