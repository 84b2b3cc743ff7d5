"""Units are added, changed and found; an address belongs to one active unit."""

from __future__ import annotations

import pytest

from services.domain.access import SYSTEM, Actor, Role
from services.domain.centre import Centre
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotAllowed, Reason
from services.store.store import Store
from services.store.tables import CENTRE
from services.store.transaction import Transaction
from services.use_cases.units import (
    AddUnit,
    ChangeUnit,
    UnitDetails,
    UnitRow,
    UnitsAsked,
    add_unit,
    change_unit,
    ensure_practice_unit,
    list_units,
    unit_by_id,
)
from tests.fakes.message_world import opened_store

__all__ = ["opened_store"]


def listed(store: Store, search: str = "", *, closed_too: bool = False) -> tuple[UnitRow, ...]:
    return store.ask(list_units, UnitsAsked(search, closed_too), SYSTEM)


def add(store: Store, name: str, **details: object) -> str:
    made = UnitDetails(name, **details)  # type: ignore[arg-type]  # each test names its own fields
    return store.run(add_unit, AddUnit(made), SYSTEM).value


def test_units_are_listed_in_norwegian_order_and_found_in_any_spelling(opened_store: Store) -> None:
    add(opened_store, "Åsly rusklinikk", place="Oslo")
    add(opened_store, "Elvebakken kollektiv")
    assert [row.unit.name for row in listed(opened_store)] == [
        "Elvebakken kollektiv",
        "Åsly rusklinikk",
    ]
    assert [row.unit.name for row in listed(opened_store, "aasly")] == ["Åsly rusklinikk"]
    assert [row.unit.name for row in listed(opened_store, "OSLO")] == ["Åsly rusklinikk"]


def test_an_address_is_kept_as_digits_however_it_was_written(opened_store: Store) -> None:
    unit_id = add(opened_store, "Solheia", her_id=" HER-99 000 102 ", takes_messages=True)
    assert opened_store.ask(unit_by_id, unit_id, SYSTEM).her_id == "99000102"


@pytest.mark.parametrize(
    ("details", "field", "reason"),
    [
        (UnitDetails("  "), "name", Reason.MISSING),
        (UnitDetails("Ny", her_id="ni"), "her_id", Reason.NOT_A_NUMBER),
        (UnitDetails("Ny", takes_messages=True), "her_id", Reason.MISSING),
        (UnitDetails("Ny", her_id="99000101"), "her_id", Reason.TAKEN),
        (UnitDetails("Ny", phone="123"), "phone", Reason.NOT_A_PHONE),
    ],
)
def test_what_a_unit_can_not_be_is_said_at_its_field(
    opened_store: Store, details: UnitDetails, field: str, reason: Reason
) -> None:
    add(opened_store, "Fjordgløtt", her_id="99000101")
    with pytest.raises(Invalid) as caught:
        opened_store.run(add_unit, AddUnit(details), SYSTEM)
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_a_closed_unit_gives_its_address_free_and_leaves_the_list(opened_store: Store) -> None:
    old = add(opened_store, "Gammel", her_id="99000101")
    details = UnitDetails("Gammel", her_id="99000101")
    opened_store.run(change_unit, ChangeUnit(old, details, active=False), SYSTEM)
    add(opened_store, "Ny", her_id="99000101")
    assert [row.unit.name for row in listed(opened_store)] == ["Ny"]
    assert len(listed(opened_store, closed_too=True)) == 2


def test_a_real_centre_can_reach_only_the_practice_unit_from_here(opened_store: Store) -> None:
    add(opened_store, "Fjordgløtt", her_id="99000101", takes_messages=True)
    practice = opened_store.run(ensure_practice_unit, "Øvingsenheten", SYSTEM).value
    again = opened_store.run(ensure_practice_unit, "Øvingsenheten", SYSTEM).value
    assert practice == again
    assert {row.unit.name for row in listed(opened_store) if row.reachable} == {"Øvingsenheten"}


def test_in_a_practice_centre_every_unit_with_an_address_is_played(opened_store: Store) -> None:
    def begin(transaction: Transaction, name: str) -> Outcome[None]:
        transaction.add(CENTRE, Centre("centre", name, transaction.now, practice=True))
        return transaction.done(None)

    opened_store.run(begin, "Kafé Brua", SYSTEM)
    add(opened_store, "Fjordgløtt", her_id="99000101", takes_messages=True)
    add(opened_store, "Papirlund", her_id="99000102", takes_messages=True, file_only=True)
    assert {row.unit.name for row in listed(opened_store) if row.reachable} == {"Fjordgløtt"}


def test_a_volunteer_may_not_add_a_unit(opened_store: Store) -> None:
    volunteer = Actor("v", frozenset({Role.VOLUNTEER}), "test")
    with pytest.raises(NotAllowed):
        opened_store.run(add_unit, AddUnit(UnitDetails("Ny")), volunteer)
