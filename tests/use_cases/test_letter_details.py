"""Whom letters are about and whom to call: asked for once, kept for letters only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.errors import Invalid, Reason, WrongState
from services.domain.letter_gaps import Gap, LetterIncomplete
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.domain.ways import Way
from services.store.tables import ACCOUNT, CENTRE, PARTICIPANT, SETTING
from services.store.transaction import Transaction
from services.use_cases.addresses import HER_ID, PHONE, PRACTICE_CENTRE_HER_ID, our_address
from services.use_cases.compose import compose_view
from services.use_cases.letter_details import LetterDetails, letter_details, save_letter_details
from services.use_cases.practice_people import invent_for_letters
from tests.fakes.message_world import CENTRE_ADDRESS, HANNE, MessageWorld, world

__all__ = ["world"]

TOLD = LetterDetails("jonas", "Jonas", "Berg", date(1992, 8, 15), Sex.MALE, "68 05 00 17")
OF_THE_PERSON = (
    Gap.PATIENT_GIVEN_NAME,
    Gap.PATIENT_FAMILY_NAME,
    Gap.PATIENT_BIRTH_DATE,
    Gap.PATIENT_SEX,
)


def forget(transaction: Transaction) -> None:
    """As when nobody has written to a unit yet."""
    person = transaction.get(PARTICIPANT, "jonas")
    unknown = replace(person, given_name="", family_name="", birth_date=None, sex=None)
    transaction.replace(PARTICIPANT, unknown)
    transaction.remove(SETTING, PHONE)


def test_the_form_says_all_that_is_missing_before_anything_is_queued(world: MessageWorld) -> None:
    world.do(forget)
    view = world.ask(compose_view, world.composed())
    assert view.gaps == (Gap.SENDER_PHONE, *OF_THE_PERSON)
    with pytest.raises(LetterIncomplete) as caught:
        world.send()
    assert caught.value.gaps == view.gaps
    assert not world.ask(lambda reading, _: reading.rows("SELECT 1 FROM conversation"), None)


def test_what_is_filled_in_is_kept_and_the_letter_can_leave(world: MessageWorld) -> None:
    world.do(forget)
    world.run(save_letter_details, TOLD)
    assert world.ask(compose_view, world.composed()).gaps == ()
    message = world.message(world.send())
    assert message.author_phone == "+4768050017"
    assert world.ask(letter_details, "jonas") == replace(TOLD, phone="+4768050017")


def test_the_name_that_the_participant_uses_is_only_proposed(world: MessageWorld) -> None:
    world.do(forget)
    known = world.ask(letter_details, "jonas")
    assert (known.given_name, known.family_name) == ("Jonas", "Berg")
    assert world.ask(compose_view, world.composed()).gaps[1:] == OF_THE_PERSON


def test_the_centres_own_number_is_not_copied_to_everybodys_account(world: MessageWorld) -> None:
    world.run(save_letter_details, replace(TOLD, phone="+4768050000"))
    account = world.ask(lambda reading, about: reading.get(ACCOUNT, about), HANNE.id)
    assert account.phone == ""


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("given_name", " ", Reason.MISSING),
        ("family_name", "", Reason.MISSING),
        ("family_name", "Berg 01819220006", Reason.NATIONAL_ID),
        ("birth_date", None, Reason.MISSING),
        ("birth_date", date(2027, 1, 1), Reason.IN_THE_FUTURE),
        ("birth_date", date(1492, 1, 1), Reason.NOT_A_YEAR),
        ("sex", None, Reason.MISSING),
        ("phone", "", Reason.MISSING),
        ("phone", "12", Reason.NOT_A_PHONE),
    ],
)
def test_what_can_not_be_taken_is_said_at_its_field(
    world: MessageWorld, field: str, value: object, reason: Reason
) -> None:
    with pytest.raises(Invalid) as caught:
        world.run(save_letter_details, replace(TOLD, **{field: value}))  # type: ignore[arg-type]  # each case names its own field
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_a_centre_without_an_address_of_its_own_uses_the_invented_one(world: MessageWorld) -> None:
    assert world.ask(our_address, Way.PRACTICE) == CENTRE_ADDRESS
    world.do(lambda transaction: transaction.remove(SETTING, HER_ID))
    assert world.ask(our_address, Way.PRACTICE) == PRACTICE_CENTRE_HER_ID


def test_invented_people_get_invented_details_and_others_keep_theirs(world: MessageWorld) -> None:
    world.do(lambda t: t.add(PARTICIPANT, Participant("aud", "Aud", t.now, birth_year=1970)))
    world.do(lambda transaction: transaction.remove(SETTING, PHONE))
    assert world.run(invent_for_letters, None) == 1
    aud = world.ask(lambda reading, about: reading.get(PARTICIPANT, about), "aud")
    assert (aud.given_name, aud.birth_year) == ("Aud", 1970)
    assert aud.family_name
    assert world.ask(compose_view, replace(world.composed(), participant_id="aud")).gaps == ()
    assert world.run(invent_for_letters, None) == 0


def test_nothing_is_invented_about_real_people(world: MessageWorld) -> None:
    world.do(lambda t: t.replace(CENTRE, replace(t.all(CENTRE)[0], practice=False)))
    with pytest.raises(WrongState):
        world.run(invent_for_letters, None)
