"""A unit's notice proposes a transition; it becomes one only when a person accepts it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import ChangedMeanwhile, WrongState
from services.domain.journal import Action
from services.domain.letters import Remark, RemarkKind
from services.domain.messages import Message, NoticeKind
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.store.tables import MESSAGE, TRANSITION
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import author_of
from services.use_cases.later_remarks import add_remark, names_another, remarks_of
from services.use_cases.standing_plans import standing
from services.use_cases.transitions import (
    AddTransition,
    ChangeTransition,
    MarkTransitionDone,
    TransitionFields,
    add_transition,
    change_transition,
    mark_transition_done,
)

_BECOMES: Final[dict[NoticeKind, tuple[TransitionKind, TransitionState]]] = {
    NoticeKind.ADMISSION: (TransitionKind.ADMISSION, TransitionState.DONE),
    NoticeKind.READY_FOR_DISCHARGE: (TransitionKind.DISCHARGE, TransitionState.PLANNED),
    NoticeKind.DISCHARGE: (TransitionKind.DISCHARGE, TransitionState.DONE),
    NoticeKind.UNPLANNED_DISCHARGE: (TransitionKind.UNPLANNED_DISCHARGE, TransitionState.DONE),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What accepting the notice would do. `replaces_on` is the planned day that would be changed, if any."""

    message_id: str
    notice: NoticeKind
    kind: TransitionKind
    state: TransitionState
    on: date
    replaces_on: date | None


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """Accept what this message proposes, or set it aside. `seen` is the proposal that was looked at."""

    message_id: str
    seen: Proposal | None = None


def proposal_of(reading: Reading, message: Message) -> Proposal | None:
    """What the message proposes and nobody has dealt with yet; None for others and for unmatched ones,
    for one that names another person than its thread, as long as nobody has said who is meant, for what the
    unit has told anew since, and for what is noted already.
    """
    if not message.notice or message.notice_answered or message.participant_id is None:
        return None
    if is_about_another(reading, message):
        return None
    notice = NoticeKind(message.notice)
    on = date.fromisoformat(message.notice_on)
    kind, state = _kind_and_state(notice, on, reading.today)
    if _told_anew(reading, message, kind) or _noted(reading, message, kind, state, on):
        return None
    planned = _planned(reading, message, kind)
    return Proposal(message.id, notice, kind, state, on, planned.on if planned else None)


def is_about_another(reading: Reading, message: Message) -> bool:
    """Whether its notice names somebody else than the thread's person, and a person must say who is meant."""
    is_open = bool(message.notice) and not message.notice_answered
    return is_open and names_another(remarks_of(reading, message.id))


def is_in_plan(reading: Reading, message: Message) -> bool:
    """Whether what the message told was accepted, and stands among its participant's transitions."""
    if not message.notice or not message.notice_answered or message.participant_id is None:
        return False
    return bool(
        reading.all(
            TRANSITION,
            'participant_id = ? AND kind = ? AND "on" = ? AND (unit_id = ? OR unit_id IS NULL)',
            message.participant_id,
            _BECOMES[NoticeKind(message.notice)][0].value,
            message.notice_on,
            message.unit_id,
        )
    )


def accept_notice(transaction: Transaction, command: AnswerNotice) -> Outcome[str]:
    """Make the proposed transition, or give the planned one its new day; the transition's id.

    Raises `NotFound`, `WrongState` when there is nothing (more) to accept, or `ChangedMeanwhile` when it
    would do something else than what was seen.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    message = transaction.get(MESSAGE, command.message_id)
    proposal = proposal_of(transaction, message)
    if proposal is None or message.participant_id is None:
        raise WrongState(MESSAGE.name, "no_proposal")
    if command.seen is not None and command.seen != proposal:
        raise ChangedMeanwhile(TRANSITION.name)
    transition = _transition(transaction, message, message.participant_id, proposal)
    transaction.replace(MESSAGE, replace(message, notice_answered=True))
    return transaction.done(transition.id, undo=True)


def set_notice_aside(transaction: Transaction, command: AnswerNotice) -> Outcome[None]:
    """Leave the transitions as they are. Raises `NotFound`, `WrongState`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    message = transaction.get(MESSAGE, command.message_id)
    if not message.notice or message.notice_answered:
        raise WrongState(MESSAGE.name, "no_proposal")
    transaction.replace(MESSAGE, replace(message, notice_answered=True))
    return transaction.done(None, undo=True)


def say_same_person(transaction: Transaction, command: AnswerNotice) -> Outcome[None]:
    """A person says that the notice is about the thread's person all the same; only then it proposes anything.
    That it names another stays told.

    Raises `NotFound`, `WrongState` when nothing speaks against it.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    message = transaction.get(MESSAGE, command.message_id)
    if message.participant_id is None or not is_about_another(transaction, message):
        raise WrongState(MESSAGE.name, "no_proposal")
    said_by = author_of(transaction).name
    add_remark(transaction, message.id, Remark(RemarkKind.SAME_PERSON, said_by))
    transaction.note(Action.CHANGED, MESSAGE.name, message.id, "same person")
    return transaction.done(None)


def _kind_and_state(
    notice: NoticeKind, on: date, today: date
) -> tuple[TransitionKind, TransitionState]:
    """A day that has not come yet is planned, whatever the notice is called."""
    kind, state = _BECOMES[notice]
    return kind, TransitionState.PLANNED if on > today else state


def _told_anew(reading: Reading, message: Message, kind: TransitionKind) -> bool:
    """Whether a later notice of the unit tells of the same kind of transition: the last word counts, in the
    order in which they were written. None was written after it came.
    """
    notices = [notice.value for notice, (becomes, _) in _BECOMES.items() if becomes is kind]
    marks = ", ".join("?" * len(notices))
    later = reading.rows(
        "SELECT m.id FROM message AS m JOIN message AS own ON own.id = ?"  # noqa: S608 - only question marks
        " WHERE m.participant_id = own.participant_id AND m.unit_id = own.unit_id"
        f" AND m.direction = 'in' AND m.notice IN ({marks})"
        " AND (min(m.sent_at, m.created_at), m.created_at, m.rowid)"
        " > (min(own.sent_at, own.created_at), own.created_at, own.rowid)",
        message.id,
        *notices,
    )
    return any(not names_another(remarks_of(reading, each)) for (each,) in later)


def _noted(
    reading: Reading, message: Message, kind: TransitionKind, state: TransitionState, on: date
) -> bool:
    """Whether the very same transition stands there already: it would be noted twice."""
    same = reading.all(
        TRANSITION,
        'participant_id = ? AND kind = ? AND state = ? AND "on" = ?'
        " AND (unit_id = ? OR unit_id IS NULL)",
        message.participant_id,
        kind.value,
        state.value,
        on.isoformat(),
        message.unit_id,
    )
    return bool(same)


def _planned(reading: Reading, message: Message, kind: TransitionKind) -> Transition | None:
    found = reading.all(
        TRANSITION,
        "participant_id = ? AND kind = ? AND state = ? AND (unit_id = ? OR unit_id IS NULL)",
        message.participant_id,
        kind.value,
        TransitionState.PLANNED.value,
        message.unit_id,
        order='"on" DESC, created_at DESC',
    )
    return next(iter(standing(reading, found)), None)


def _transition(
    transaction: Transaction, message: Message, participant_id: str, proposal: Proposal
) -> Transition:
    """Through the same use cases as a person's own hand, so that the same rules hold."""
    planned = _planned(transaction, message, proposal.kind)
    has_come = proposal.state is TransitionState.DONE
    if planned is None:
        fields = TransitionFields(proposal.kind, proposal.on, message.unit_id, there=message.author)
        asked = AddTransition(participant_id, fields, has_come)
        return add_transition(transaction, asked).value
    if has_come:
        _name_there(transaction, message, planned)
        return mark_transition_done(transaction, MarkTransitionDone(planned.id, proposal.on)).value
    fields = TransitionFields(
        planned.kind,
        proposal.on,
        planned.unit_id or message.unit_id,
        planned.here,
        planned.there or message.author,
        planned.where_to,
        planned.note,
    )
    return change_transition(transaction, ChangeTransition(planned.id, fields)).value


def _name_there(transaction: Transaction, message: Message, planned: Transition) -> None:
    """Whoever wrote the notice answers for it on the unit's side, where nobody was named."""
    if message.author and not planned.there.strip():
        transaction.replace(TRANSITION, replace(planned, there=message.author))
