"""A letter in a thread about one person that names another is kept there, and says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.letters import Notice, RemarkKind
from services.domain.messages import NoticeKind
from services.domain.participants import Participant
from services.domain.patients import Patient
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.conversation_view import conversation
from services.use_cases.messages import MatchConversation, match_conversation
from services.use_cases.notices import proposal_of
from services.use_cases.undo import undo
from tests.delivery.arriving import arrive, envelope, letter, sent
from tests.fakes.edi_world import JONAS
from tests.fakes.message_world import MessageWorld

LATER_ID = "0a0a0a0a-0000-4000-8000-000000000002"
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


def told_of(world: MessageWorld) -> dict[str, bool]:
    """Whom each message names, and whether it says that this is somebody else."""
    thread = world.inbound()[0].conversation_id
    cards = {card.id: card for card in world.ask(conversation, thread).cards}
    return {
        message.patient.split(",")[0]: cards[message.id].names_another
        for message in world.inbound()
    }


def test_of_two_people_in_a_thread_that_was_nobodys_the_other_is_seen_when_it_is_matched(
    world: MessageWorld,
) -> None:
    left = Notice(NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 21))
    of_jonas = letter(world, notice=left)
    of_marit = letter(world, message_id=LATER_ID, patient=MARIT, notice=left)
    arrive(world, envelope(of_jonas), envelope(of_marit))
    thread = world.inbound()[0].conversation_id
    outcome = world.store.run(match_conversation, MatchConversation(thread, "jonas"), world.actor)
    assert told_of(world) == {"Jonas Berg": False, "Marit Solvang": True}
    [marits] = [each for each in world.inbound() if "Marit" in each.patient]
    assert world.ask(proposal_of, marits) is None
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    world.do(_add_marit)
    world.run(match_conversation, MatchConversation(thread, "marit"))
    assert told_of(world) == {"Jonas Berg": True, "Marit Solvang": False}


def _add_marit(transaction: Transaction) -> None:
    marit = Participant("marit", "Marit", transaction.now, birth_date=MARIT.birth_date)
    transaction.add(PARTICIPANT, marit)
