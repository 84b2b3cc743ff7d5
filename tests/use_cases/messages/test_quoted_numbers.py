"""Our own number stands in letters; a unit that quotes it leads a person to whom it may be about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.letters import Letter
from services.domain.messages import Part, PartKind
from services.domain.participants import Participant
from services.domain.patients import OWN_NUMBER, PatientId, own_number
from services.formats.kith_letters import read
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.conversation_view import conversation
from services.use_cases.match_choices import match_choices
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.edi_world import JONAS
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]

NUMBER = own_number("jonas")


def register_number(transaction: Transaction) -> None:
    person = transaction.get(PARTICIPANT, "jonas")
    transaction.replace(PARTICIPANT, replace(person, register_number="D-17"))


def left(world: MessageWorld) -> Letter:
    world.send("Hei.", PartKind.PLAN)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    post = read(next(iter(transport.taken.values())).body)
    assert isinstance(post, Letter)
    return post


def test_a_letter_tells_our_own_number_and_never_the_records_id(world: MessageWorld) -> None:
    patient = left(world).patient
    assert patient is not None
    assert patient.ids == (PatientId(OWN_NUMBER, NUMBER),)


def test_a_number_from_the_register_goes_before_it(world: MessageWorld) -> None:
    world.do(register_number)
    patient = left(world).patient
    assert patient is not None
    assert patient.ids == (PatientId(OWN_NUMBER, "D-17"),)


@pytest.mark.parametrize(
    "changes",
    [
        {"patient": replace(JONAS, ids=(PatientId(OWN_NUMBER, NUMBER),))},
        {"patient": replace(JONAS, ids=(PatientId("UID", NUMBER.lower()),))},
        {"parts": (Part(PartKind.TEXT, "Melding", (f"Deres nr. {NUMBER.replace('-', ' ')}.",)),)},
    ],
)
def test_who_is_quoted_is_suggested_first_and_matched_by_nobody(
    world: MessageWorld, changes: dict[str, object]
) -> None:
    world.do(lambda t: t.add(PARTICIPANT, Participant("aud", "Aud Aas", t.now)))
    arrive(world, envelope(letter(world, **changes)))
    [message] = world.inbound()
    choices = world.ask(match_choices, message.conversation_id)
    assert choices.quoted == {"jonas"}
    assert [person.id for person in choices.people] == ["jonas", "aud"]
    assert world.ask(conversation, message.conversation_id).participant_id == ""


def test_without_a_quoted_number_nobody_is_suggested(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    [message] = world.inbound()
    assert not world.ask(match_choices, message.conversation_id).quoted
