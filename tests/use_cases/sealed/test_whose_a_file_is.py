"""Which unit a signed file is from, and whether it is meant for us."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from services.domain.centre import Setting
from services.domain.letters import Party
from services.domain.offers import Unit
from services.store.tables import SETTING, UNIT
from services.store.transaction import Transaction
from services.use_cases import addresses
from services.use_cases.file_parties import meant_for_us, unit_that_signed
from services.use_cases.unit_certificates import certificates_of_unit
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import OTHER, OUR_NUMBER, TwoHouses, certificate_in_use, record

FIRST, SECOND = "8000021", "8000022"


def second_unit(houses: TwoHouses) -> MessageWorld:
    """Another unit of the same hospital, which signs with the same certificate."""
    ours = houses.ours
    unit = Unit("second", "Elvestad dagenhet", ours.clock.now(), her_id=SECOND)
    ours.do(lambda transaction: transaction.add(UNIT, unit))
    record(ours, certificate_in_use(houses.theirs), "second")
    return ours


def change(house: MessageWorld, unit_id: str, **fields: object) -> None:
    def write(transaction: Transaction) -> None:
        before = transaction.get(UNIT, unit_id)
        transaction.replace(UNIT, replace(before, **fields))  # type: ignore[arg-type]  # named above

    house.do(write)


def signer(house: MessageWorld, her_id: str, number: str = "") -> str:
    (row,) = house.ask(certificates_of_unit, OTHER)
    party = Party(her_id, "Elvestad", organisation_number=number)
    found = house.ask(
        lambda reading, told: unit_that_signed(reading, row.certificate.fingerprint, told), party
    )
    return found.id if found else ""


def test_the_only_unit_with_the_certificate_has_signed(houses: TwoHouses) -> None:
    assert signer(houses.ours, "") == OTHER
    assert signer(houses.ours, "", "888888888") == OTHER


def test_an_address_that_nobody_here_has_is_the_units_own(houses: TwoHouses) -> None:
    assert signer(houses.ours, FIRST) == OTHER
    change(houses.ours, OTHER, her_id="8000033")
    assert signer(houses.ours, FIRST) == ""


def test_of_two_units_with_one_certificate_the_address_tells_which(houses: TwoHouses) -> None:
    ours = second_unit(houses)
    change(ours, OTHER, her_id=FIRST)
    assert (signer(ours, FIRST), signer(ours, SECOND)) == (OTHER, "second")
    assert signer(ours, "") == ""
    assert signer(ours, "8000099") == ""


def test_a_unit_that_was_closed_speaks_no_more(houses: TwoHouses) -> None:
    change(houses.ours, OTHER, active=False)
    assert signer(houses.ours, "") == ""


def test_the_practice_unit_never_speaks_by_file(houses: TwoHouses) -> None:
    change(houses.ours, OTHER, practice=True)
    assert signer(houses.ours, "") == ""


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        (Party("8000017", "Kafé Brua"), True),
        (Party("8000018", "Kafé Brua"), False),
        (Party("", "Kafé Brua"), True),
        (Party("", "Kafé Brua", organisation_number=OUR_NUMBER), True),
        (Party("", "Kafé Brua", organisation_number="888888888"), False),
        (Party("8000017", "Kafé Brua", organisation_number="888888888"), True),
        (None, False),
    ],
)
def test_a_letter_names_us_by_address_else_by_number(
    houses: TwoHouses, told: Party | None, *, ours: bool
) -> None:
    address = Setting(addresses.HER_ID, json.dumps("8000017"))
    houses.ours.do(lambda transaction: transaction.add(SETTING, address))
    assert houses.ours.ask(meant_for_us, told) is ours


def test_a_house_without_an_address_is_never_another_ones_address(houses: TwoHouses) -> None:
    assert not houses.ours.ask(meant_for_us, Party("8000017", "Kafé Brua"))
