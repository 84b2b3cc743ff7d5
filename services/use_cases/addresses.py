"""Who writes and who is written to, as letters name them: HER-ids on two levels, and who answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from services.domain.centre import Centre
from services.domain.errors import NotFound
from services.domain.letters import Party
from services.domain.messages import Message
from services.domain.offers import Unit
from services.domain.ways import Way
from services.store.tables import ACCOUNT, CENTRE
from services.store.transaction import Reading

HER_ID: Final = "letters.her_id"
ORGANISATION: Final = "letters.organisation"
ORGANISATION_HER_ID: Final = "letters.organisation_her_id"
ORGANISATION_NUMBER: Final = "letters.organisation_number"
PHONE: Final = "letters.phone"
"""Settings of a centre that has addresses of its own, and the phone of whoever has none."""

PRACTICE_CENTRE_HER_ID: Final = "99000102"
PRACTICE_CENTRE_ORGANISATION: Final = "99000101"
PRACTICE_UNIT_ORGANISATION: Final = "99000180"
"""Invented addresses, for letters that never leave this machine."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who answers for a letter."""

    name: str = ""
    title: str = ""
    phone: str = ""
    profession: str = ""


def our_centre(reading: Reading) -> Centre:
    """The centre whose store this is. Raises `NotFound`."""
    found = reading.all(CENTRE, order="created_at, id")
    if not found:
        raise NotFound(CENTRE.name)
    return found[0]


def organisation_number(reading: Reading) -> str:
    """The organisation's number in the national register of organisations, or ""."""
    return _settings(reading).get(ORGANISATION_NUMBER, "")


def our_address(reading: Reading, way: Way) -> str:
    """The centre's HER-id, or ""; for practice an invented one while it has none of its own."""
    return _settings(reading).get(HER_ID) or _invented(way, PRACTICE_CENTRE_HER_ID)


def is_our_own(reading: Reading, address: str) -> bool:
    """Whether this HER-id is the centre's, or that of the organisation around it."""
    told = _settings(reading)
    return bool(address) and address in (told.get(HER_ID), told.get(ORGANISATION_HER_ID))


def author_of(reading: Reading, account_id: str = "") -> Author:
    """The account that writes, or that one; empty for Medvandrer itself."""
    account = reading.find(ACCOUNT, account_id or reading.by.account_id)
    if account is None:
        return Author()
    phone = account.phone or _settings(reading).get(PHONE, "")
    return Author(account.name, account.title, phone, account.profession)


def author_in(message: Message) -> Author:
    """Who answers for a message of ours, as it stood when it was written."""
    return Author(
        message.author, message.author_title, message.author_phone, message.author_profession
    )


def our_party(reading: Reading, author: Author, way: Way) -> Party:
    """The centre, as sender of what travels this way."""
    centre = our_centre(reading)
    told = _settings(reading)
    return Party(
        address=told.get(HER_ID) or _invented(way, PRACTICE_CENTRE_HER_ID),
        name=centre.name,
        person=author.name,
        title=author.title,
        organisation=told.get(ORGANISATION) or centre.name,
        organisation_address=told.get(ORGANISATION_HER_ID)
        or _invented(way, PRACTICE_CENTRE_ORGANISATION),
        phone=author.phone,
        profession=author.profession,
        organisation_number=told.get(ORGANISATION_NUMBER, "") if way is Way.FILE else "",
        local_id=centre.id if way is Way.FILE else "",
    )


def unit_party(unit: Unit, way: Way) -> Party:
    """A unit, as receiver of what travels this way. What nobody has told is invented for practice only."""
    return Party(
        address=unit.her_id,
        name=unit.name,
        organisation=unit.organisation or unit.name,
        organisation_address=unit.organisation_her_id or _invented(way, PRACTICE_UNIT_ORGANISATION),
        local_id=unit.id if way is Way.FILE else "",
    )


def address_on(unit: Unit, way: Way) -> str:
    """Where an entry of the outbox goes, in the way's own terms: a HER-id; for a file the unit's id here."""
    return unit.id if way is Way.FILE else unit.her_id


def _invented(way: Way, address: str) -> str:
    return address if way is Way.PRACTICE else ""


def _settings(reading: Reading) -> dict[str, str]:
    """All settings of this file that somebody has made, in one question."""
    rows = reading.rows("SELECT id, value FROM setting WHERE id GLOB 'letters.*'")
    return {name: str(json.loads(value)) for name, value in rows}
