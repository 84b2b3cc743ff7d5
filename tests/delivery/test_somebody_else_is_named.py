"""A letter in a thread about one person that names another is kept there, and says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.letters import RemarkKind
from services.domain.patients import Patient
from services.use_cases.conversation_view import conversation
from tests.delivery.test_inbox import arrive, envelope, letter, sent
from tests.fakes.edi_world import JONAS
from tests.fakes.message_world import MessageWorld

MARIT = replace(
    JONAS, name="Marit Solvang", birth_date=date(1979, 2, 3), birth_year=1979,
    given_name="Marit", family_name="Solvang",
)  # fmt: skip


@pytest.mark.parametrize(
    ("patient", "names_another"),
    [
        (JONAS, False),
        (replace(JONAS, name="J. Berg", given_name="J."), False),
        (MARIT, True),
        (replace(JONAS, birth_date=date(1992, 8, 16)), True),
    ],
)
def test_a_letter_that_names_somebody_else_than_the_thread_says_so(
    world: MessageWorld, patient: Patient, names_another: bool
) -> None:
    message_id = sent(world)
    said = letter(world, conversation_id=message_id, in_reply_to=message_id, patient=patient)
    arrive(world, envelope(said))
    card = world.ask(conversation, message_id).cards[-1]
    told = [each.words for each in card.remarks if each.kind is RemarkKind.ANOTHER_PATIENT]
    expected = patient.birth_date.strftime("%d.%m.%Y") if patient.birth_date else ""
    assert told == ([f"{patient.told_name}, f. {expected}"] if names_another else [])


def test_a_thread_about_nobody_yet_names_nobody_else(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world, patient=MARIT)))
    [inbound] = world.inbound()
    assert world.ask(conversation, inbound.conversation_id).cards[-1].remarks == ()
