"""Consents to share: given for a time, and taken back at any time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain import validation
from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.consent import Consent, Direction, InformationKind, Purpose
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.validation import LINE_LENGTH, NAME_LENGTH
from services.store.tables import CONSENT, PARTICIPANT, UNIT
from services.store.transaction import Transaction
from services.use_cases.gone_out import HAS_LEFT
from services.use_cases.outbox_stop import stop_queued_for


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """What the participant agreed to. The recipient is one unit, or all units of one organisation.

    `given_how` (on paper, spoken …) and `witnessed_by` are words; `text_version` and `language` say
    which text the participant was shown.
    """

    participant_id: str
    unit_id: str | None
    organisation: str
    kinds: frozenset[InformationKind]
    purposes: frozenset[Purpose]
    direction: Direction
    valid_from: date
    valid_until: date | None
    given_how: str
    witnessed_by: str
    text_version: str
    language: str


def give_consent(transaction: Transaction, command: GiveConsent) -> Outcome[Consent]:
    """Note the consent; an earlier one to the same recipient stays and is weighed by itself.

    Raises `Invalid(recipient | kinds | purposes | valid_until | given_how | witnessed_by |
    text_version | language)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_CONSENTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    _require_recipient(transaction, command)
    _require_chosen("kinds", command.kinds)
    _require_chosen("purposes", command.purposes)
    consent = Consent(
        id=transaction.new_id(),
        participant_id=person.id,
        kinds=command.kinds,
        purposes=command.purposes,
        valid_from=command.valid_from,
        valid_until=_last_day(command, transaction.today),
        created_at=transaction.now,
        unit_id=command.unit_id,
        organisation=command.organisation,
        direction=command.direction,
        given_how=_line("given_how", command.given_how, LINE_LENGTH),
        witnessed_by=_line("witnessed_by", command.witnessed_by, NAME_LENGTH),
        text_version=_line("text_version", command.text_version, NAME_LENGTH),
        language=_line("language", command.language, NAME_LENGTH),
    )
    transaction.add(CONSENT, consent)
    return transaction.done(consent, undo=True)


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The participant takes it back; `words` as said, may be empty: no reason is owed."""

    consent_id: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The withdrawn consent, how many queued messages were stopped, and how many had left under it,
    or may have: what has left can't be recalled.
    """

    consent: Consent
    stopped: int
    had_left: int


def withdraw_consent(transaction: Transaction, command: WithdrawConsent) -> Outcome[Withdrawn]:
    """Withdraw at once, and stop what is queued and no other consent covers. There is no undo:
    a new consent is the participant's to give.

    Raises `Invalid(words)`, `WrongState(consent, withdrawn)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_CONSENTS)
    stored = transaction.get(CONSENT, command.consent_id)
    if stored.withdrawn_at is not None:
        raise WrongState("consent", "withdrawn")
    words = validation.optional_text("words", command.words, LINE_LENGTH)
    consent = replace(
        stored,
        withdrawn_at=transaction.now,
        withdrawn_words=validation.without_national_id("words", words),
    )
    transaction.replace(CONSENT, consent)
    stopped = stop_queued_for(transaction, consent.participant_id)
    had_left = transaction.value(
        f"SELECT count(*) FROM message AS m WHERE m.consent_id = ? AND {HAS_LEFT}",  # noqa: S608 - a constant
        consent.id,
    )
    return transaction.done(Withdrawn(consent, len(stopped), int(had_left)))


def _require_recipient(transaction: Transaction, command: GiveConsent) -> None:
    if bool(command.unit_id) == bool(command.organisation):
        raise Invalid("recipient", Reason.MISSING)
    if command.unit_id:
        transaction.get(UNIT, command.unit_id)
        return
    if not transaction.all(UNIT, "organisation = ? AND active = 1", command.organisation):
        raise Invalid("recipient", Reason.UNKNOWN_CHOICE)


def _require_chosen(field: str, chosen: frozenset[InformationKind] | frozenset[Purpose]) -> None:
    if not chosen:
        raise Invalid(field, Reason.MISSING)


def _last_day(command: GiveConsent, today: date) -> date:
    if command.valid_until is None:
        raise Invalid("valid_until", Reason.MISSING)
    if command.valid_until < command.valid_from:
        raise Invalid("valid_until", Reason.ENDS_BEFORE_START)
    if command.valid_until < today:
        raise Invalid("valid_until", Reason.IN_THE_PAST)
    return command.valid_until


def _line(field: str, text: str, longest: int) -> str:
    return validation.without_national_id(field, validation.required_text(field, text, longest))
