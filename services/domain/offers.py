"""Local offers by life area and place, and the TSB units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """A local offer. `address_secret`: the address is never printed or sent."""

    id: str
    name: str
    created_at: datetime
    life_area_ids: tuple[str, ...] = ()
    address: str = ""
    address_secret: bool = False
    postcode: str = ""
    place: str = ""
    opening_hours: str = ""
    opening_hours_known: bool = False
    phone: str = ""
    requirements: str = ""
    website: str = ""
    note: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of specialised addiction treatment. `her_id` is its address in the health network,
    `organisation_her_id` that of the organisation around it.

    `practice` marks the unit on this machine that answers for training.
    """

    id: str
    name: str
    created_at: datetime
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
    practice: bool = False
    active: bool = True
    organisation_her_id: str = ""
