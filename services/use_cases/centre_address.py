"""The centre's own address in letters to units: written in Settings, used from the next letter on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.her_ids import her_id
from services.domain.organisation_numbers import organisation_number
from services.domain.validation import NAME_LENGTH, optional_text, phone
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import (
    HER_ID,
    ORGANISATION,
    ORGANISATION_HER_ID,
    ORGANISATION_NUMBER,
    PHONE,
    our_centre,
)
from services.use_cases.centre import ChangeSetting, change_setting, setting


@dataclass(frozen=True, slots=True)
class CentreAddress:
    """The HER-id of the service, the organisation around it, and the phone for whoever has none.

    All of it may be "". `organisation` "" is the centre's own name.
    """

    her_id: str = ""
    organisation: str = ""
    organisation_her_id: str = ""
    organisation_number: str = ""
    phone: str = ""


_SETTINGS: Final = {
    "her_id": HER_ID,
    "organisation": ORGANISATION,
    "organisation_her_id": ORGANISATION_HER_ID,
    "organisation_number": ORGANISATION_NUMBER,
    "phone": PHONE,
}


@dataclass(frozen=True, slots=True)
class CentreAddressKnown:
    """The centre's name, and its address as it is written down now."""

    centre_name: str
    address: CentreAddress


def centre_address(reading: Reading, _about: None = None) -> CentreAddressKnown:
    """What is written down. Raises `NotAllowed`, `NotFound`."""
    reading.require(Right.CHANGE_SETTINGS)
    told = {field: str(setting(reading, name) or "") for field, name in _SETTINGS.items()}
    return CentreAddressKnown(our_centre(reading).name, CentreAddress(**told))


def set_centre_address(transaction: Transaction, command: CentreAddress) -> Outcome[CentreAddress]:
    """Keep all of it, as it is to stand in letters.

    Raises `NotAllowed`, and `Invalid` at the field: a HER-id is no number or a unit's, the organisation
    number's check digit does not fit, the phone is none.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    told = _checked(transaction, command)
    for field, name in _SETTINGS.items():
        value = str(getattr(told, field))
        if value != str(setting(transaction, name) or ""):
            change_setting(transaction, ChangeSetting(name, value))
    return transaction.done(told, undo=True)


def _checked(transaction: Transaction, command: CentreAddress) -> CentreAddress:
    told = CentreAddress(
        her_id("her_id", command.her_id),
        optional_text("organisation", " ".join(command.organisation.split()), NAME_LENGTH),
        her_id("organisation_her_id", command.organisation_her_id),
        organisation_number("organisation_number", command.organisation_number),
        phone("phone", command.phone),
    )
    for field in ("her_id", "organisation_her_id"):
        if _is_a_units(transaction, getattr(told, field)):
            raise Invalid(field, Reason.ADDRESS_OF_A_UNIT)
    return told


def _is_a_units(transaction: Transaction, address: str) -> bool:
    found = "SELECT EXISTS (SELECT 1 FROM unit WHERE her_id = ? AND active = 1)"
    return bool(address) and bool(transaction.value(found, address))
