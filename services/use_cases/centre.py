"""The centre itself: its beginning, its settings and its life areas."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Account, Right, Role
from services.domain.centre import Centre, Setting
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, Invalid, NotFound, Reason
from services.domain.goals import FIRST_LIFE_AREAS, LifeArea
from services.domain.validation import NAME_LENGTH, optional_text, required_text
from services.store.search_text import fold
from services.store.tables import ACCOUNT, CENTRE, LIFE_AREA, SETTING
from services.store.transaction import Reading, Transaction

FOUNDER_ROLES: Final = frozenset({Role.LEADER, Role.COORDINATOR})
"""Small centres have one employee, who answers for the data and does the work."""
_SETTING_NAME: Final = re.compile(r"[a-z][a-z_.]{0,59}")


@dataclass(frozen=True, slots=True)
class CreateCentre:
    """A centre with its first account."""

    name: str
    founder: str
    founder_title: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class SaveLifeArea:
    """A life area as it shall be; no id: a new one, last in the row."""

    name: str
    colour: str
    icon: str
    life_area_id: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """One of the centre's settings; the value is plain JSON: text, number or yes/no."""

    name: str
    value: str | int | float | bool


def create_centre(transaction: Transaction, command: CreateCentre) -> Outcome[Account]:
    """Begin a centre in an empty store, with its life areas and its founder's account.

    The founder's slot is made by the caller. Raises `AlreadyExists`, `Invalid(name | founder)`.
    """
    if transaction.all(CENTRE):
        raise AlreadyExists("centre")
    name = required_text("name", command.name, NAME_LENGTH)
    founder = required_text("founder", " ".join(command.founder.split()), NAME_LENGTH)
    title = optional_text("founder_title", command.founder_title.strip(), NAME_LENGTH)
    centre = Centre(transaction.new_id(), name, transaction.now, command.practice)
    account = Account(transaction.new_id(), founder, title, FOUNDER_ROLES, transaction.now)
    transaction.add(CENTRE, centre)
    transaction.add(ACCOUNT, account)
    for area in FIRST_LIFE_AREAS:
        transaction.add(LIFE_AREA, area)
    return transaction.done(account)


def rename_centre(transaction: Transaction, name: str) -> Outcome[Centre]:
    """Give the centre another name. Raises `NotAllowed`, `NotFound`, `Invalid(name)`."""
    transaction.require(Right.CHANGE_SETTINGS)
    after = replace(the_centre(transaction), name=required_text("name", name, NAME_LENGTH))
    transaction.replace(CENTRE, after)
    return transaction.done(after, undo=True)


def change_setting(transaction: Transaction, command: ChangeSetting) -> Outcome[None]:
    """Store one of the centre's settings. Raises `NotAllowed`, `Invalid(name)`."""
    transaction.require(Right.CHANGE_SETTINGS)
    if not _SETTING_NAME.fullmatch(command.name):
        raise Invalid("name", Reason.UNKNOWN_CHOICE)
    setting = Setting(command.name, json.dumps(command.value))
    if transaction.find(SETTING, setting.id) is None:
        transaction.add(SETTING, setting)
    else:
        transaction.replace(SETTING, setting)
    return transaction.done(None, undo=True)


def save_life_area(transaction: Transaction, command: SaveLifeArea) -> Outcome[LifeArea]:
    """Add, rename or close a life area; goals keep the area they were written under.

    Raises `NotAllowed`, `NotFound`, `Invalid(name | closed)`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    name = required_text("name", command.name, 60)
    areas = transaction.all(LIFE_AREA, order="position")
    if any(fold(area.name) == fold(name) and area.id != command.life_area_id for area in areas):
        raise Invalid("name", Reason.TAKEN)
    area = _as_commanded(transaction, command, name, areas)
    others_open = any(not other.closed and other.id != area.id for other in areas)
    if area.closed and not others_open:
        raise Invalid("closed", Reason.MISSING)
    if command.life_area_id:
        transaction.replace(LIFE_AREA, area)
    else:
        transaction.add(LIFE_AREA, area)
    return transaction.done(area, undo=True)


def move_life_area(transaction: Transaction, ids_in_order: tuple[str, ...]) -> Outcome[None]:
    """Put the life areas in this order. Raises `NotAllowed`, `NotFound` unless all are named once."""
    transaction.require(Right.CHANGE_SETTINGS)
    areas = {area.id: area for area in transaction.all(LIFE_AREA)}
    if sorted(areas) != sorted(ids_in_order):
        raise NotFound("life_area")
    for position, area_id in enumerate(ids_in_order, start=1):
        transaction.replace(LIFE_AREA, replace(areas[area_id], position=position))
    return transaction.done(None, undo=True)


def the_centre(reading: Reading, _about: None = None) -> Centre:
    """The centre whose store this is. Raises `NotFound`."""
    for centre in reading.all(CENTRE):
        return centre
    raise NotFound("centre")


def life_areas(reading: Reading, _about: None = None) -> tuple[LifeArea, ...]:
    """All life areas in their order, closed ones too."""
    return tuple(reading.all(LIFE_AREA, order="position, id"))


def known_areas(reading: Reading, area_ids: tuple[str, ...]) -> tuple[str, ...]:
    """These areas without repetition, in the centre's own order.

    Raises `Invalid(life_area_ids)` for one that the centre does not have.
    """
    known = [area.id for area in life_areas(reading)]
    if set(area_ids) - set(known):
        raise Invalid("life_area_ids", Reason.UNKNOWN_CHOICE)
    return tuple(area_id for area_id in known if area_id in area_ids)


def setting(reading: Reading, name: str) -> object:
    """A setting's value, or None when nobody has set it."""
    found = reading.find(SETTING, name)
    return None if found is None else json.loads(found.value)


def _as_commanded(
    transaction: Transaction, command: SaveLifeArea, name: str, areas: list[LifeArea]
) -> LifeArea:
    if command.life_area_id:
        before = transaction.get(LIFE_AREA, command.life_area_id)
        return replace(
            before, name=name, colour=command.colour, icon=command.icon, closed=command.closed
        )
    last = max((area.position for area in areas), default=0)
    return LifeArea(transaction.new_id(), name, command.colour, command.icon, last + 1)
