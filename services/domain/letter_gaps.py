"""What the health service's standards ask of a letter, and what this one does not tell.

Source: HIS 1077 (helsefaglig dialog), HIS 1151 (whom it is about), HIS 80601 (two levels of address).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.domain.errors import Refused
from services.domain.letters import Letter, LetterKind, Party, Understood
from services.domain.patients import Patient


class Gap(StrEnum):
    """Something that must be told before the letter can leave."""

    SENDER_ADDRESS = "sender_address"
    SENDER_NUMBER = "sender_number"
    SENDER_NAME = "sender_name"
    SENDER_ORGANISATION = "sender_organisation"
    SENDER_PERSON = "sender_person"
    SENDER_PHONE = "sender_phone"
    RECEIVER_ADDRESS = "receiver_address"
    RECEIVER_NAME = "receiver_name"
    RECEIVER_ORGANISATION = "receiver_organisation"
    PATIENT = "patient"
    PATIENT_GIVEN_NAME = "patient_given_name"
    PATIENT_FAMILY_NAME = "patient_family_name"
    PATIENT_BIRTH_DATE = "patient_birth_date"
    PATIENT_SEX = "patient_sex"
    PATIENT_NUMBER = "patient_number"
    THEME = "theme"
    TEXT = "text"
    DEVIATION = "deviation"
    CONVERSATION = "conversation"
    FILE = "file"


class Mending(StrEnum):
    """Where something that a letter lacks is told."""

    PERSON = "person"
    ACCOUNT = "account"
    CENTRE = "centre"
    UNIT = "unit"
    LETTER = "letter"


_MENDING: Final = {
    "sender": Mending.CENTRE,
    "receiver": Mending.UNIT,
    "patient": Mending.PERSON,
}
_OF_THE_WRITER: Final = frozenset({Gap.SENDER_PERSON, Gap.SENDER_PHONE})


def mended_at(gap: Gap) -> Mending:
    """Where this is told: with the participant, in one's own account, with the centre or the unit."""
    if gap in _OF_THE_WRITER:
        return Mending.ACCOUNT
    about, _, _ = gap.value.partition("_")
    return _MENDING.get(about, Mending.LETTER)


@dataclass(eq=False)
class LetterIncomplete(Refused):
    """The letter can't be written: these things are not told. It never says what is told."""

    gaps: tuple[Gap, ...]

    def __str__(self) -> str:
        return ", ".join(self.gaps)


def patient_gaps(patient: Patient | None) -> tuple[Gap, ...]:
    """What is missing for the person to be known at the other end.

    Given and family name, and a number. A national number (FNR, DNR, FHN) says enough; beside any other,
    such as the sender's own, birth date and sex are asked for.
    """
    if patient is None:
        return (Gap.PATIENT,)
    return tuple(_patient(patient))


def _patient(patient: Patient) -> Iterator[Gap]:
    if not patient.given_name.strip():
        yield Gap.PATIENT_GIVEN_NAME
    if not patient.family_name.strip():
        yield Gap.PATIENT_FAMILY_NAME
    if patient.has_national_number:
        return
    if patient.birth_date is None:
        yield Gap.PATIENT_BIRTH_DATE
    if patient.sex is None:
        yield Gap.PATIENT_SEX
    if not patient.told_ids:
        yield Gap.PATIENT_NUMBER


def sender_gaps(party: Party | None) -> tuple[Gap, ...]:
    """What is missing of the sender: HER-ids on two levels, and who answers, with a phone.

    Where a file is carried (`local_id` is told) an organisation number does in place of the HER-ids.
    """
    return tuple(_sender(party or Party("", "")))


def _sender(party: Party) -> Iterator[Gap]:
    carried = bool(party.local_id)
    addressed = _is_address(party.address)
    if not addressed and not carried:
        yield Gap.SENDER_ADDRESS
    if not addressed and carried and not _is_number(party.organisation_number):
        yield Gap.SENDER_NUMBER
    if not party.name.strip():
        yield Gap.SENDER_NAME
    placed = carried or _is_address(party.organisation_address)
    if not (party.organisation.strip() and placed):
        yield Gap.SENDER_ORGANISATION
    if not party.person.strip():
        yield Gap.SENDER_PERSON
    if not any(letter in "0123456789" for letter in party.phone):
        yield Gap.SENDER_PHONE


def receiver_gaps(party: Party | None) -> tuple[Gap, ...]:
    """What is missing of the receiver: HER-ids on two levels, but none where a file is carried to it."""
    return tuple(_receiver(party or Party("", "")))


def _receiver(party: Party) -> Iterator[Gap]:
    carried = bool(party.local_id)
    if not (carried or _is_address(party.address)):
        yield Gap.RECEIVER_ADDRESS
    if not party.name.strip():
        yield Gap.RECEIVER_NAME
    placed = carried or _is_address(party.organisation_address)
    if not (party.organisation.strip() and placed):
        yield Gap.RECEIVER_ORGANISATION


def gaps(letter: Letter) -> tuple[Gap, ...]:
    """Everything that is missing, all at once, in the order of the form."""
    around = (*sender_gaps(letter.sender), *receiver_gaps(letter.receiver))
    return (*around, *patient_gaps(letter.patient), *_content(letter))


def _content(letter: Letter) -> Iterator[Gap]:
    if letter.kind is LetterKind.DIALOGUE and not (letter.theme.strip() or letter.notice):
        yield Gap.THEME
    says = any(line.strip() for part in letter.parts for line in (part.title, *part.lines))
    if not (says or letter.notice or letter.urgent):
        yield Gap.TEXT
    if letter.kind is not LetterKind.DEVIATION:
        return
    if letter.deviation is None:
        yield Gap.DEVIATION
    if not letter.in_reply_to:
        yield Gap.CONVERSATION


def understood_gaps(said: Understood) -> tuple[Gap, ...]:
    """What "received and understood" lacks to travel as a message of its own."""
    around = (*sender_gaps(said.sender), *receiver_gaps(said.receiver))
    return (*around, *patient_gaps(said.patient))


def _is_number(text: str) -> bool:
    """An organisation number has nine digits."""
    return _is_address(text) and len(text) == 9


def _is_address(text: str) -> bool:
    """A HER-id is a number."""
    return text.isascii() and text.isdecimal()
