"""What else a participant's row tells: goals in own words, transitions, a consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from services.domain.consent import Consent
from services.domain.goals import Goal
from services.domain.norwegian_dates import NORWAY
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.formats.registers.records import ConsentParts, ConsentState, ParticipantRow
from services.store.search_text import fold
from services.store.tables import CONSENT, GOAL, LIFE_AREA, TRANSITION
from services.store.transaction import Transaction

_NO_CONSENT = frozenset({ConsentState.NONE, ConsentState.UNCLEAR})


def area_ids(transaction: Transaction) -> dict[str, str]:
    """Life areas by their folded names."""
    return {fold(area.name): area.id for area in transaction.all(LIFE_AREA)}


def add_road(
    transaction: Transaction, participant_id: str, row: ParticipantRow, unit_id: str | None,
    areas: dict[str, str],
) -> None:  # fmt: skip
    """Store the goals, transitions and consent that the row tells of, for a new participant."""
    for goal in _goals(transaction, participant_id, row, areas):
        transaction.add(GOAL, goal)
    for transition in _transitions(transaction, participant_id, row, unit_id):
        transaction.add(TRANSITION, transition)
    consent = _consent(transaction, participant_id, row)
    if consent is not None:
        transaction.add(CONSENT, consent)


def _goals(
    transaction: Transaction, participant_id: str, row: ParticipantRow, areas: dict[str, str]
) -> Iterator[Goal]:
    for area, words in row.goals:
        area_id = areas.get(fold(area))
        if words.strip() and area_id is not None:
            yield Goal(transaction.new_id(), participant_id, area_id, words, transaction.now)


def _transitions(
    transaction: Transaction, participant_id: str, row: ParticipantRow, unit_id: str | None
) -> Iterator[Transition]:
    for kind, day in (
        (TransitionKind.ADMISSION, row.admitted.day),
        (TransitionKind.DISCHARGE, row.discharged.day),
        (TransitionKind.RELEASE, row.released.day),
    ):
        if day is None:
            continue
        past = day < transaction.today
        yield Transition(
            id=transaction.new_id(),
            participant_id=participant_id,
            kind=kind,
            on=day,
            created_at=transaction.now,
            state=TransitionState.DONE if past else TransitionState.PLANNED,
            unit_id=None if kind is TransitionKind.RELEASE else unit_id,
            here=row.contact,
        )


def _consent(transaction: Transaction, participant_id: str, row: ParticipantRow) -> Consent | None:
    """The consent as the register has it: in its own words, naming no kinds and no unit.

    A register does not say which kinds of information were agreed to, so such a consent is shown and
    kept but carries no message; a person asks the participant and notes a whole one.
    """
    parts = row.consent
    until = parts.until.day
    if parts.state in _NO_CONSENT or until is None:
        return None
    withdrawn = parts.state is ConsentState.WITHDRAWN
    return Consent(
        id=transaction.new_id(),
        participant_id=participant_id,
        kinds=frozenset(),
        purposes=frozenset(),
        valid_from=min(until, transaction.today),
        valid_until=until,
        created_at=transaction.now,
        recipient_words=parts.to,
        given_how="register",
        withdrawn_at=_withdrawn_at(transaction, parts) if withdrawn else None,
        withdrawn_words=parts.withdrawn.text if withdrawn else "",
    )


def _withdrawn_at(transaction: Transaction, parts: ConsentParts) -> datetime:
    """Noon of the day the register names; without a day, now, when we came to know."""
    day = parts.withdrawn.day
    return transaction.now if day is None else datetime.combine(day, time(12), NORWAY)
