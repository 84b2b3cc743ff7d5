"""What the health service must be told around a letter: asked for once, where a letter needs it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.domain.validation import (
    NAME_LENGTH,
    birth_year,
    phone,
    required_text,
    without_national_id,
)
from services.store.tables import ACCOUNT, PARTICIPANT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import author_of


@dataclass(frozen=True, slots=True)
class LetterDetails:
    """Whom letters to units are about, and the number at which the writer is called back.

    `phone_needed`: the person who writes has an account of its own, in which the number can be kept.
    """

    participant_id: str
    given_name: str = ""
    family_name: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    phone: str = ""
    phone_needed: bool = True


def letter_details(reading: Reading, participant_id: str) -> LetterDetails:
    """What is known; the name that the participant uses is proposed. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEND_MESSAGES)
    person = reading.get(PARTICIPANT, participant_id)
    given, _, family = person.display_name.strip().rpartition(" ")
    return LetterDetails(
        person.id,
        person.given_name or given,
        person.family_name or family,
        person.birth_date,
        person.sex,
        author_of(reading).phone,
        phone_needed=reading.find(ACCOUNT, reading.by.account_id) is not None,
    )


def save_letter_details(transaction: Transaction, command: LetterDetails) -> Outcome[str]:
    """Keep all of it; the participant's id.

    Raises `Invalid(given_name | family_name | birth_date | sex | phone)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.SEND_MESSAGES)
    person = transaction.get(PARTICIPANT, command.participant_id)
    transaction.replace(PARTICIPANT, _with(person, command, transaction.today))
    if command.phone_needed:
        _keep_phone(transaction, command.phone)
    return transaction.done(person.id, undo=True)


def _with(person: Participant, told: LetterDetails, today: date) -> Participant:
    given = required_text("given_name", told.given_name, NAME_LENGTH)
    family = required_text("family_name", told.family_name, NAME_LENGTH)
    born = told.birth_date
    if born is None:
        raise Invalid("birth_date", Reason.MISSING)
    if born > today:
        raise Invalid("birth_date", Reason.IN_THE_FUTURE)
    if told.sex is None:
        raise Invalid("sex", Reason.MISSING)
    return replace(
        person,
        given_name=without_national_id("given_name", given),
        family_name=without_national_id("family_name", family),
        birth_date=born,
        birth_year=birth_year("birth_date", born.year, today.year),
        sex=told.sex,
    )


def _keep_phone(transaction: Transaction, typed: str) -> None:
    """On the writer's own account, unless it is the centre's number that was left standing."""
    number = phone("phone", typed)
    if not number:
        raise Invalid("phone", Reason.MISSING)
    if number != author_of(transaction).phone:
        account = transaction.get(ACCOUNT, transaction.by.account_id)
        transaction.replace(ACCOUNT, replace(account, phone=number))
