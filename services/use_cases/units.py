"""The treatment units that a centre writes to: list, add, change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.her_ids import her_id
from services.domain.offers import Unit
from services.domain.validation import (
    LINE_LENGTH,
    NAME_LENGTH,
    optional_text,
    phone,
    postcode,
    required_text,
)
from services.domain.ways import Lack, OurWays, Way, lacks, way_to
from services.store.search_text import fold
from services.store.tables import UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import is_our_own
from services.use_cases.ways import certified_units, our_ways

PRACTICE_HER_ID: Final = "99000190"
"""The practice unit's address: invented, like the unit."""


@dataclass(frozen=True, slots=True)
class UnitDetails:
    """What a person writes about a unit. `her_id` is its address in the health network, or "", and
    `organisation_her_id` that of the organisation around it.
    """

    name: str
    organisation: str = ""
    her_id: str = ""
    takes_messages: bool = False
    file_only: bool = False
    matrix_id: str = ""
    phone: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    note: str = ""
    organisation_her_id: str = ""


@dataclass(frozen=True, slots=True)
class AddUnit:
    """A new unit."""

    details: UnitDetails


@dataclass(frozen=True, slots=True)
class ChangeUnit:
    """New details for a unit; `active` False takes it out of every choice, its messages stay."""

    unit_id: str
    details: UnitDetails
    active: bool = True


@dataclass(frozen=True, slots=True)
class UnitsAsked:
    """Which units: those whose name, organisation or place holds `search`; closed ones on request."""

    search: str = ""
    closed_too: bool = False


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in a list, and how a message reaches it from this store as things are. `lacks` is what is
    missing for that, or for any way to lead there.
    """

    unit: Unit
    way: Way | None
    lacks: tuple[Lack, ...] = ()

    @property
    def reachable(self) -> bool:
        """Whether a message can be sent to it at all."""
        return self.way is not None


def list_units(reading: Reading, about: UnitsAsked) -> tuple[UnitRow, ...]:
    """The units by name."""
    reading.require(Right.SEE_UNITS, Right.SEE_MESSAGES)
    ours, certified = our_ways(reading), certified_units(reading)
    where = "(active = 1 OR ?) AND instr(fold(name || ' ' || organisation || ' ' || place), ?) > 0"
    found = reading.all(
        UNIT, where, int(about.closed_too), fold(about.search.strip()), order="in_order(name), id"
    )
    return tuple(_row(unit, ours, certified=unit.id in certified) for unit in found)


def unit_row(reading: Reading, unit_id: str) -> UnitRow:
    """One unit as it stands in the list. Raises `NotFound`, `NotAllowed`."""
    unit = unit_by_id(reading, unit_id)
    return _row(unit, our_ways(reading), certified=unit.id in certified_units(reading))


def _row(unit: Unit, ours: OurWays, *, certified: bool) -> UnitRow:
    way = way_to(unit, ours, can_seal=certified and ours.has_seal)
    return UnitRow(unit, way, lacks(unit, ours, certified=certified))


def unit_by_id(reading: Reading, unit_id: str) -> Unit:
    """One unit. Raises `NotFound`."""
    reading.require(Right.SEE_UNITS, Right.SEE_MESSAGES)
    return reading.get(UNIT, unit_id)


def add_unit(transaction: Transaction, command: AddUnit) -> Outcome[str]:
    """Add a unit; its id.

    Raises `Invalid` at the field: a name is missing, the address is no number, is ours, or is another
    active unit's, a unit takes messages without an address.
    """
    transaction.require(Right.WRITE_UNITS)
    details = _checked(transaction, command.details, "")
    unit = _with(Unit(transaction.new_id(), details.name, transaction.now), details)
    transaction.add(UNIT, unit)
    return transaction.done(unit.id, undo=True)


def change_unit(transaction: Transaction, command: ChangeUnit) -> Outcome[str]:
    """Change a unit; its id. Raises `NotFound`, or `Invalid` as `add_unit` does."""
    transaction.require(Right.WRITE_UNITS)
    before = transaction.get(UNIT, command.unit_id)
    besides = before.id if command.active else None
    details = _checked(transaction, command.details, besides)
    transaction.replace(UNIT, _with(replace(before, active=command.active), details))
    return transaction.done(before.id, undo=True)


def ensure_practice_unit(transaction: Transaction, name: str) -> Outcome[str]:
    """The practice unit's id; it is made, with this name, where the store has none."""
    transaction.require(Right.WRITE_UNITS)
    found = transaction.all(UNIT, "practice = 1", order="created_at, id")
    if found:
        return transaction.done(found[0].id)
    unit = Unit(
        transaction.new_id(),
        required_text("name", name, NAME_LENGTH),
        transaction.now,
        her_id=PRACTICE_HER_ID,
        takes_messages=True,
        practice=True,
    )
    transaction.add(UNIT, unit)
    return transaction.done(unit.id)


def _with(unit: Unit, details: UnitDetails) -> Unit:
    return replace(
        unit,
        name=details.name,
        organisation=details.organisation,
        her_id=details.her_id,
        takes_messages=details.takes_messages,
        file_only=details.file_only,
        matrix_id=details.matrix_id,
        phone=details.phone,
        address=details.address,
        postcode=details.postcode,
        place=details.place,
        note=details.note,
        organisation_her_id=details.organisation_her_id,
    )


def _checked(transaction: Transaction, details: UnitDetails, besides: str | None) -> UnitDetails:
    """`besides` is the unit that may have the address already; None: a closed unit claims none."""
    address = her_id("her_id", details.her_id)
    if is_our_own(transaction, address):
        raise Invalid("her_id", Reason.OWN_ADDRESS)
    if besides is not None and address and _taken(transaction, address, besides):
        raise Invalid("her_id", Reason.TAKEN)
    if details.takes_messages and not address:
        raise Invalid("her_id", Reason.MISSING)
    return UnitDetails(
        name=required_text("name", details.name, NAME_LENGTH),
        organisation=optional_text("organisation", details.organisation.strip(), NAME_LENGTH),
        her_id=address,
        takes_messages=details.takes_messages,
        file_only=details.file_only,
        matrix_id=optional_text("matrix_id", details.matrix_id.strip(), LINE_LENGTH),
        phone=phone("phone", details.phone),
        address=optional_text("address", details.address.strip(), LINE_LENGTH),
        postcode=postcode("postcode", details.postcode),
        place=optional_text("place", details.place.strip(), NAME_LENGTH),
        note=optional_text("note", details.note),
        organisation_her_id=her_id("organisation_her_id", details.organisation_her_id),
    )


def _taken(transaction: Transaction, her_id: str, besides: str) -> bool:
    others = transaction.rows(
        "SELECT 1 FROM unit WHERE her_id = ? AND active = 1 AND id <> ? LIMIT 1", her_id, besides
    )
    return bool(others)
