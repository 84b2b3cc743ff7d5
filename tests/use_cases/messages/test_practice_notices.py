"""Notices asked of the practice unit: in practice centres only, and handed over once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.errors import Invalid, WrongState
from services.domain.letter_gaps import LetterIncomplete
from services.domain.messages import NoticeKind
from services.store.tables import CENTRE, PARTICIPANT, UNIT
from services.use_cases.practice_notices import AskForNotice, ask_for_notice, take_wanted_notices
from tests.fakes.message_world import CENTRE_ADDRESS, CENTRE_ID, UNIT_ADDRESS, MessageWorld, world

__all__ = ["world"]

ASKED = AskForNotice("unit", "jonas", NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 24))


def test_a_wish_is_handed_over_once_with_parties_and_patient(world: MessageWorld) -> None:
    world.run(ask_for_notice, ASKED)
    (wanted,) = world.run(take_wanted_notices, None)
    assert (wanted.kind, wanted.on) == (ASKED.kind, ASKED.on)
    assert (wanted.unit.address, wanted.centre.address) == (UNIT_ADDRESS, CENTRE_ADDRESS)
    assert wanted.patient.family_name == "Berg"
    assert wanted.conversation_id == ""
    assert world.run(take_wanted_notices, None) == ()


def test_it_comes_in_the_thread_there_is_or_in_a_new_one(world: MessageWorld) -> None:
    thread = world.send()
    world.run(ask_for_notice, ASKED)
    world.run(ask_for_notice, replace(ASKED, in_thread=False))
    wanted = world.run(take_wanted_notices, None)
    assert [each.conversation_id for each in wanted] == [thread, ""]


def test_a_note_comes_along_where_it_was_asked_for(world: MessageWorld) -> None:
    world.run(ask_for_notice, ASKED)
    world.run(ask_for_notice, replace(ASKED, with_note=True))
    wanted = world.run(take_wanted_notices, None)
    assert [each.with_note for each in wanted] == [False, True]


def test_nothing_is_invented_about_real_people(world: MessageWorld) -> None:
    world.do(
        lambda transaction: transaction.replace(
            CENTRE, replace(transaction.get(CENTRE, CENTRE_ID), practice=False)
        )
    )
    with pytest.raises(WrongState):
        world.run(ask_for_notice, ASKED)


def test_what_is_not_chosen_is_told_at_its_field(world: MessageWorld) -> None:
    for field in ("unit_id", "participant_id"):
        with pytest.raises(Invalid) as caught:
            world.run(ask_for_notice, replace(ASKED, **{field: ""}))  # type: ignore[arg-type]  # both are texts
        assert caught.value.field == field


def test_a_unit_that_nobody_plays_gives_no_notice(world: MessageWorld) -> None:
    world.do(
        lambda transaction: transaction.replace(
            UNIT, replace(transaction.get(UNIT, "unit"), practice=False, file_only=True)
        )
    )
    with pytest.raises(Invalid):
        world.run(ask_for_notice, ASKED)


def test_too_little_known_of_the_participant_is_told(world: MessageWorld) -> None:
    world.do(
        lambda transaction: transaction.replace(
            PARTICIPANT, replace(transaction.get(PARTICIPANT, "jonas"), family_name="")
        )
    )
    with pytest.raises(LetterIncomplete):
        world.run(ask_for_notice, ASKED)
