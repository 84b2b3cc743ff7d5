"""What letters need of the invented people of a practice centre: invented too, the same each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final
from zlib import crc32

from services.domain.access import Right
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.store.tables import CENTRE, PARTICIPANT, SETTING
from services.store.transaction import Transaction
from services.use_cases.addresses import PHONE
from services.use_cases.ways import in_practice_centre

_PHONE: Final = '"+4768050000"'
"""One of the numbers that are kept for film and practice."""
_FAMILY_NAMES: Final = ("Elvestad", "Fjelltun", "Granli", "Havnes", "Lyngmo", "Skogheim")
_BORN: Final = 1985


def invent_for_letters(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """Give everybody who has none a name, a date of birth and a sex for letters, and the centre a phone.

    How many there were. Raises `WrongState` in a centre of real people, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    if not in_practice_centre(transaction):
        raise WrongState(CENTRE.name, "real")
    if transaction.find(SETTING, PHONE) is None:
        transaction.add(SETTING, Setting(PHONE, _PHONE))
    lacking = transaction.all(PARTICIPANT, "given_name = ''")
    for person in lacking:
        transaction.replace(PARTICIPANT, _invented(person))
    return transaction.done(len(lacking))


def _invented(person: Participant) -> Participant:
    number = crc32(person.display_name.encode("utf-8"))
    given, _, family = person.display_name.strip().rpartition(" ")
    born = date(person.birth_year or _BORN, 1 + number % 12, 1 + number % 28)
    return replace(
        person,
        given_name=given or family,
        family_name=family if given else _FAMILY_NAMES[number % len(_FAMILY_NAMES)],
        birth_date=born,
        birth_year=born.year,
        sex=Sex.NOT_SPECIFIED,
    )
