"""Consent withdrawn, or the machine stopped, between the steps: nothing is lost, and what is known is true."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.errors import ConsentWithdrawn, Invalid, WrongState
from services.domain.journal import Action
from services.domain.messages import MessageState, overdue
from services.domain.sealed_files import SEALED, TAKEN_BACK, Lack, NotReadyToSeal
from services.domain.validation import LINE_LENGTH
from services.store.store import open_store
from services.store.transaction import Reading
from services.use_cases.files_to_carry import CarryStep, carry_of, files_to_carry
from services.use_cases.hand_carried import (
    NoteCarried,
    TakeBackCarried,
    note_carried,
    take_back_carried,
)
from services.use_cases.hand_receipts import NoteSaid, note_receipt, note_understood
from services.use_cases.outbox_stop import stop_queued_for
from services.use_cases.seal_message import (
    ClaimToSeal,
    GiveUpSealing,
    NoteSealed,
    StoppedInstead,
    claim_to_seal,
    give_up_sealing,
    note_sealed,
    seal_claimed,
)
from services.use_cases.undo import undo
from services.use_cases.unit_certificates import certificates_of_unit, remove_certificate
from tests.fakes.message_world import KEY, MessageWorld
from tests.fakes.sealed_world import OTHER, TwoHouses, claimed, opened, sealed, waiting


def withdraw(house: MessageWorld) -> None:
    """As a person does: what is queued is stopped at once."""
    house.withdraw(house.consent)
    house.do(lambda transaction: stop_queued_for(transaction, "jonas"))


def step_of(house: MessageWorld, message_id: str) -> CarryStep | None:
    carry = house.ask(carry_of, message_id)
    assert carry is not None
    return carry.step


def carry(house: MessageWorld, message_id: str) -> None:
    command = NoteCarried(message_id, house.clock.now().date(), "på e-post")
    house.run(note_carried, command)


def test_without_a_consent_nothing_is_sealed_and_the_message_is_stopped(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    ours.withdraw(ours.consent)
    found = ours.run(claim_to_seal, ClaimToSeal(message_id))
    assert found == StoppedInstead("consentwithdrawn", may_have_left=False)
    assert ours.message(message_id).state is MessageState.STOPPED
    assert step_of(ours, message_id) is None


def test_a_consent_withdrawn_while_it_is_sealed_leaves_a_file_to_destroy(houses: TwoHouses) -> None:
    ours = houses.ours
    to_seal = claimed(ours, ours.send())
    made = seal_claimed(to_seal, ours.clock.now())
    withdraw(ours)
    noted = ours.run(note_sealed, NoteSealed(to_seal.entry_id, to_seal.claim, made.digest))
    assert noted.stopped
    message = ours.message(to_seal.entry_id)
    assert (message.state, message.may_have_left) == (MessageState.STOPPED, True)
    assert step_of(ours, message.id) is CarryStep.DESTROY


def test_a_consent_withdrawn_before_delivery_leaves_a_file_to_destroy(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    withdraw(ours)
    assert step_of(ours, message_id) is CarryStep.DESTROY
    assert waiting(ours) == []


def test_what_was_delivered_all_the_same_is_written_down(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    withdraw(ours)
    carry(ours, message_id)
    message = ours.message(message_id)
    assert (message.state, message.may_have_left, message.refusal) == (
        MessageState.ACCEPTED, False, "",
    )  # fmt: skip


def test_the_list_says_that_a_consent_has_run_out_since_the_file_was_sealed(
    houses: TwoHouses,
) -> None:
    ours = houses.ours
    sealed(ours, ours.send())
    ours.withdraw(ours.consent)
    (entry,) = ours.ask(files_to_carry, None)
    assert isinstance(entry.refusal, ConsentWithdrawn)


def test_a_machine_that_stopped_while_sealing_says_that_a_file_may_exist(
    houses: TwoHouses,
) -> None:
    ours = houses.ours
    message_id = ours.send()
    claimed(ours, message_id)
    (entry,) = ours.ask(files_to_carry, None)
    assert entry.step is CarryStep.CUT_SHORT
    ours.store.close()
    again = open_store(ours.store.path, KEY, ours.clock, ours.randomness)
    ours.store = again
    content = sealed(ours, message_id)
    assert step_of(ours, message_id) is CarryStep.TO_CARRY
    assert opened(houses.theirs, content).taken_as == "message"


def test_a_file_whose_making_was_cut_short_can_be_noted_as_delivered(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    claimed(ours, message_id)
    carry(ours, message_id)
    assert ours.message(message_id).state is MessageState.ACCEPTED
    made = ours.ask(carry_of, message_id)
    assert made is not None
    assert [(one.digest, one.carried_how) for one in made.files] == [("", "på e-post")]


def test_what_was_given_up_has_left_no_doubt(houses: TwoHouses) -> None:
    ours = houses.ours
    to_seal = claimed(ours, ours.send())
    ours.run(give_up_sealing, GiveUpSealing(to_seal.entry_id, to_seal.claim))
    assert step_of(ours, to_seal.entry_id) is CarryStep.TO_SEAL
    withdraw(ours)
    assert not ours.message(to_seal.entry_id).may_have_left


def test_giving_up_an_old_claim_leaves_the_new_one(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    old, new = claimed(ours, message_id), claimed(ours, message_id)
    ours.run(give_up_sealing, GiveUpSealing(message_id, old.claim))
    (entry,) = waiting(ours)
    assert entry.claim == new.claim


def test_what_was_never_sealed_can_not_be_delivered(houses: TwoHouses) -> None:
    message_id = houses.ours.send()
    with pytest.raises(WrongState):
        carry(houses.ours, message_id)


def test_a_delivery_counts_from_its_own_day(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    day = ours.clock.now().date()
    ours.clock.forward(timedelta(days=4, hours=2))
    ours.run(note_carried, NoteCarried(message_id, day + timedelta(days=1), "på e-post"))
    assert not overdue(ours.message(message_id), ours.clock.now())
    ours.clock.forward(timedelta(days=1))
    assert overdue(ours.message(message_id), ours.clock.now())


@pytest.mark.parametrize(
    ("days", "how", "field"),
    [(1, "x", "carried_on"), (-1, "x", "carried_on"), (0, " ", "carried_how"),
     (0, "x" * (LINE_LENGTH + 1), "carried_how")],
)  # fmt: skip
def test_a_delivery_needs_a_day_and_a_way_that_can_be(
    houses: TwoHouses, days: int, how: str, field: str
) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    day = ours.clock.now().date() + timedelta(days=days)
    with pytest.raises(Invalid) as refused:
        ours.run(note_carried, NoteCarried(message_id, day, how))
    assert refused.value.field == field


def test_a_delivery_noted_by_mistake_is_taken_back(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    carry(ours, message_id)
    assert ours.run(take_back_carried, TakeBackCarried(message_id)) is MessageState.QUEUED
    assert ours.message(message_id).sent_at is None
    assert step_of(ours, message_id) is CarryStep.TO_CARRY
    carry(ours, message_id)
    assert ours.message(message_id).state is MessageState.ACCEPTED


def test_a_delivery_taken_back_without_a_consent_is_stopped(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    carry(ours, message_id)
    withdraw(ours)
    assert ours.run(take_back_carried, TakeBackCarried(message_id)) is MessageState.STOPPED
    assert step_of(ours, message_id) is CarryStep.DESTROY


def test_a_delivery_that_the_unit_has_answered_is_not_taken_back(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    carry(ours, message_id)
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon", "Liv Nygård")
    ours.run(note_receipt, said)
    with pytest.raises(WrongState):
        ours.run(take_back_carried, TakeBackCarried(message_id))


def test_what_the_unit_says_on_the_telephone_counts_and_can_be_undone(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    carry(ours, message_id)
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon", "Liv Nygård")
    outcome = ours.store.run(note_receipt, said, ours.actor)
    assert ours.message(message_id).state is MessageState.RECEIPTED
    assert outcome.undo is not None
    ours.store.run(undo, outcome.undo, ours.actor)
    assert ours.message(message_id).state is MessageState.ACCEPTED
    ours.run(note_understood, said)
    message = ours.message(message_id)
    assert (message.understood_by, message.receipt_at) == ("Liv Nygård", None)
    made = ours.ask(carry_of, message_id)
    assert made is not None
    assert [(one.kind.value, one.told_by) for one in made.said] == [("understood", "Liv Nygård")]


def test_a_confirmation_proves_that_it_has_left(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon")
    with pytest.raises(WrongState):
        ours.run(note_receipt, said)
    sealed(ours, message_id)
    ours.run(note_receipt, said)
    message = ours.message(message_id)
    assert (message.state, message.sent_at) == (MessageState.RECEIPTED, ours.clock.now())
    assert waiting(ours) == []


def test_nobody_in_particular_has_understood_nothing(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    with pytest.raises(Invalid):
        ours.run(note_understood, NoteSaid(message_id, ours.clock.now().date(), "på telefon"))


def test_a_file_is_sealed_for_a_certificate_that_is_good_or_not_at_all(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    (row,) = ours.ask(certificates_of_unit, OTHER)
    ours.run(remove_certificate, row.certificate.id)
    with pytest.raises(NotReadyToSeal) as refused:
        ours.run(claim_to_seal, ClaimToSeal(message_id))
    assert refused.value.lack is Lack.UNIT_CERTIFICATE
    assert ours.message(message_id).state is MessageState.QUEUED
    assert step_of(ours, message_id) is CarryStep.TO_SEAL


def test_a_persons_journal_tells_of_each_file_and_of_the_delivery(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    sealed(ours, message_id)
    carry(ours, message_id)
    ours.run(take_back_carried, TakeBackCarried(message_id))
    told = ours.ask(_told_of_jonas, None)
    assert told[-3:] == [
        (Action.EXPORTED, SEALED), (Action.SENT, ""), (Action.UNDONE, TAKEN_BACK),
    ]  # fmt: skip


def _told_of_jonas(reading: Reading, _: None) -> list[tuple[Action, str]]:
    found = reading.journal_lines("subject_kind = 'participant' AND subject_id = 'jonas'")
    return [(line.action, line.reason) for line in found]
