"""The centre's own address: written once, used in letters, never mixed up with a unit's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.access import Actor, Role
from services.domain.errors import Invalid, NotAllowed, Reason
from services.domain.offers import Unit
from services.domain.ways import Way
from services.store.store import Store
from services.store.tables import UNIT
from services.use_cases.addresses import author_of, our_address, our_party
from services.use_cases.centre_address import CentreAddress, centre_address, set_centre_address
from services.use_cases.undo import undo
from services.use_cases.units import (
    AddUnit,
    ChangeUnit,
    UnitDetails,
    add_unit,
    change_unit,
    unit_by_id,
)
from tests.fakes.message_world import HANNE, UNIT_ADDRESS, MessageWorld, world

__all__ = ["world"]

LEADER = Actor(HANNE.id, frozenset({Role.LEADER, Role.COORDINATOR}), "test")
TOLD = CentreAddress("HER-8 000 025", " Stiftelsen  Brua ", "8000033", "100 000 008", "68 05 00 33")
KEPT = CentreAddress("8000025", "Stiftelsen Brua", "8000033", "100000008", "+4768050033")


def save(store: Store, address: CentreAddress) -> CentreAddress:
    return store.run(set_centre_address, address, LEADER).value


def known(world: MessageWorld) -> CentreAddress:
    return world.store.ask(centre_address, None, LEADER).address


def test_it_is_kept_tidy_and_stands_in_letters_from_then_on(world: MessageWorld) -> None:
    assert save(world.store, TOLD) == KEPT
    assert known(world) == KEPT
    for way in Way:
        assert world.ask(our_address, way) == "8000025"
    party = world.ask(lambda reading, way: our_party(reading, author_of(reading), way), Way.FILE)
    assert (party.organisation, party.organisation_address) == ("Stiftelsen Brua", "8000033")
    assert party.phone == "+4768050033"


def test_an_empty_field_is_no_address_and_no_line_in_the_journal(world: MessageWorld) -> None:
    save(world.store, CentreAddress())
    assert known(world) == CentreAddress()
    assert world.ask(our_address, Way.HELSENETT) == ""
    before = world.ask(lambda reading, _: reading.value("SELECT max(seq) FROM journal"), None)
    save(world.store, CentreAddress())
    after = world.ask(lambda reading, _: reading.value("SELECT max(seq) FROM journal"), None)
    assert before == after


def test_it_can_be_undone(world: MessageWorld) -> None:
    before = known(world)
    outcome = world.store.run(set_centre_address, TOLD, LEADER)
    assert outcome.undo is not None
    world.store.run(undo, outcome.undo, LEADER)
    assert known(world) == before


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("her_id", "ni", Reason.NOT_A_NUMBER),
        ("her_id", UNIT_ADDRESS, Reason.ADDRESS_OF_A_UNIT),
        ("organisation_her_id", UNIT_ADDRESS, Reason.ADDRESS_OF_A_UNIT),
        ("organisation_her_id", "8 million", Reason.NOT_A_NUMBER),
        ("organisation_number", "100000009", Reason.NOT_AN_ORGANISATION),
        ("organisation", "x" * 121, Reason.TOO_LONG),
        ("phone", "113", Reason.NOT_A_PHONE),
    ],
)
def test_what_can_not_be_taken_is_said_at_its_field_and_nothing_is_kept(
    world: MessageWorld, field: str, value: str, reason: Reason
) -> None:
    before = known(world)
    with pytest.raises(Invalid) as caught:
        save(world.store, replace(TOLD, **{field: value}))
    assert (caught.value.field, caught.value.reason) == (field, reason)
    assert known(world) == before


def test_only_who_changes_settings_sees_and_changes_it(world: MessageWorld) -> None:
    with pytest.raises(NotAllowed):
        world.ask(centre_address, None)
    with pytest.raises(NotAllowed):
        world.run(set_centre_address, TOLD)


@pytest.mark.parametrize("own", ["8000025", "8000033"])
def test_a_unit_can_not_have_the_centres_own_address(world: MessageWorld, own: str) -> None:
    save(world.store, TOLD)
    with pytest.raises(Invalid) as caught:
        world.run(add_unit, AddUnit(UnitDetails("Ny", her_id=own)))
    assert (caught.value.field, caught.value.reason) == ("her_id", Reason.OWN_ADDRESS)


def test_the_organisation_around_a_unit_may_be_the_one_around_the_centre(
    world: MessageWorld,
) -> None:
    save(world.store, TOLD)
    details = UnitDetails("Ny", her_id="80001", organisation_her_id="HER-8000033")
    unit_id = world.run(add_unit, AddUnit(details))
    assert world.ask(unit_by_id, unit_id).organisation_her_id == "8000033"


def test_a_closed_units_address_is_free(world: MessageWorld) -> None:
    unit = world.ask(lambda reading, about: reading.get(UNIT, about), "unit")
    assert isinstance(unit, Unit)
    world.run(
        change_unit, ChangeUnit("unit", UnitDetails(unit.name, her_id=unit.her_id), active=False)
    )
    assert save(world.store, replace(TOLD, her_id=UNIT_ADDRESS)).her_id == UNIT_ADDRESS
