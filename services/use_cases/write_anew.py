"""A message of ours that did not arrive becomes a draft once more. Nothing is sent by that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.letters import Deviation, deviation_refusal
from services.domain.meeting_lines import read_meeting
from services.domain.messages import (
    ChosenFile,
    Composed,
    Conversation,
    Meeting,
    Message,
    Part,
    PartChoice,
    PartKind,
    may_be_anew,
)
from services.store.tables import CONVERSATION, MESSAGE, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.message_parts import OFFERED, items_of
from services.use_cases.outgoing_letter import same_conversation
from services.use_cases.own_message_drafts import (
    SaveMessageDraft,
    load_message_draft,
    save_message_draft,
)
from services.use_cases.untold_theme import theme_is_told
from services.use_cases.written_anew import anew_subject, refuse_second

_NARROWED: Final = (PartKind.GOALS, PartKind.PLAN, PartKind.TRANSITION)


@dataclass(frozen=True, slots=True)
class WriteAnew:
    """Write this message of ours anew."""

    message_id: str


@dataclass(frozen=True, slots=True)
class AnewDraft:
    """The draft's subject. `left_out` are parts of the old one of which nothing stands any more."""

    subject_id: str
    left_out: tuple[PartKind, ...] = ()


def write_anew(transaction: Transaction, command: WriteAnew) -> Outcome[AnewDraft]:
    """Keep a draft with all that the old one said, or find the one that was kept before.

    Parts that are filled from records are chosen, not copied: the draft tells how things stand now, and no goal
    or transition that the old one did not name. Consent is asked as for any draft.
    Raises `NotAllowed`, `NotFound`, and `WrongState` for one that is well out of the house, or was written anew
    and sent.
    """
    transaction.require(Right.SEND_MESSAGES)
    old = transaction.get(MESSAGE, command.message_id)
    if not may_be_anew(old, transaction.now):
        raise WrongState(MESSAGE.name, old.state.value)
    refuse_second(transaction, old.id)
    subject_id = anew_subject(old.id)
    if load_message_draft(transaction, subject_id) is not None:
        return transaction.done(AnewDraft(subject_id))
    composed = composed_of(transaction, old)
    save_message_draft(transaction, SaveMessageDraft(subject_id, composed))
    kept = {choice.kind for choice in composed.parts}
    left_out = (part.kind for part in old.parts if part.kind in OFFERED)
    return transaction.done(
        AnewDraft(subject_id, tuple(kind for kind in left_out if kind not in kept))
    )


def composed_of(reading: Reading, old: Message) -> Composed:
    """The message as somebody could have written it."""
    thread = reading.get(CONVERSATION, old.conversation_id)
    goes_on = _goes_on(reading, thread, old)
    text = next((part for part in old.parts if part.kind is PartKind.TEXT), None)
    about = text.about if text else frozenset()
    choices = (_choice(reading, old, part) for part in old.parts)
    meetings = (_meeting(part) for part in old.parts)
    return Composed(
        unit_id=old.unit_id,
        participant_id=old.participant_id or "",
        purpose=old.purpose,
        theme=old.theme,
        text="\n".join(text.lines) if text else "",
        about=about,
        parts=tuple(choice for choice in choices if choice is not None),
        meeting=next((meeting for meeting in meetings if meeting is not None), None),
        conversation_id=thread.id if goes_on else "",
        in_reply_to=(old.in_reply_to or "") if goes_on else "",
        urgent=old.urgent,
        urgent_reason=old.urgent_reason,
        files=tuple(
            ChosenFile(part.attachment, part.about) for part in old.parts if part.attachment
        ),
        anew_of=old.id,
    )


def _goes_on(reading: Reading, thread: Conversation, old: Message) -> bool:
    """Not a thread that the unit knows nothing of, is not the right one for, or that is about somebody else:
    then it is a new message, whose unit and theme may be chosen.
    """
    return (
        same_conversation(thread, old.unit_id, old.participant_id or "")
        and reading.get(UNIT, old.unit_id).active
        and old.refusal != deviation_refusal(Deviation.WRONG_RECEIVER)
        and theme_is_told(reading, thread)
    )


def _meeting(part: Part) -> Meeting | None:
    return read_meeting(part.lines) if part.kind is PartKind.MEETING else None


def _choice(reading: Reading, old: Message, part: Part) -> PartChoice | None:
    """The part as it is chosen; None where nothing of it stands, and for what is not chosen so."""
    if part.kind not in OFFERED:
        return None
    if part.kind is PartKind.MEETING:
        return PartChoice(part.kind) if _meeting(part) else None
    items = items_of(reading, old.participant_id or "", part.kind)
    if part.kind not in _NARROWED:
        return PartChoice(part.kind) if items else None
    ids = tuple(item.id for item in items if item.line in part.lines)
    if not ids:
        return None
    everything = len(ids) == len(items) and part.kind is not PartKind.TRANSITION
    return PartChoice(part.kind, () if everything else ids)
