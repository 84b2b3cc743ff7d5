"""One conversation as it is read: its messages, where each stands, what is owed and what is proposed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from services.domain.access import Right
from services.domain.consent import Consent, Direction, Purpose, names_recipient
from services.domain.consent import holds as is_in_force
from services.domain.letter_facts import LetterFacts
from services.domain.letters import Deviation, Remark, Signature
from services.domain.message_returns import MessageReturn, what_stays
from services.domain.message_track import TrackStop, track
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    Part,
    awaits_understood,
    may_be_anew,
    overdue,
)
from services.domain.offers import Unit
from services.domain.ways import Way
from services.store.tables import CONVERSATION, LETTER_FACTS, MESSAGE, MESSAGE_RETURN, OUTBOX, UNIT
from services.store.transaction import Reading
from services.use_cases.consent_gate import consents_of, may_be_received
from services.use_cases.conversation_owner import Owner, Owners
from services.use_cases.conversation_window import (
    PartAsked,
    Window,
    all_returned,
    first_patient_words,
    last_inbound,
    last_purpose,
    last_returnable,
    messages_in,
    window_of,
)
from services.use_cases.health_network import line_is_open
from services.use_cases.message_seen import SeenBy, seen_by
from services.use_cases.notices import Proposal, is_about_another, proposal_of
from services.use_cases.told_theme import told_theme
from services.use_cases.unmatching import may_be_unmatched
from services.use_cases.written_anew import Anew, written_anew


@dataclass(frozen=True, slots=True)
class MessageCard:
    """A message in the thread. `author` is who wrote it, `marked_by` who of ours read or understood it.

    `next_attempt_at` and `last_cause` tell of one that waits in the outbox; `line_closed`: the health network
    is switched off, or not tried for the HER-id we have now, and so it waits. `may_be_anew`: it did not arrive,
    and nobody has sent it anew; `anew` is what was written anew from it. `owes_understood`: the unit
    asks for "received and understood". `deviation`: it sends a message of ours back.
    `without_receive_consent`: kept, but no consent to receive holds.
    `seen_by` are the colleagues who have seen a message from the unit. `sent_back` is the last word that
    it came to the wrong place. `way` is how it goes or came.
    `names_another`: its notice names somebody else than the thread is about, and nobody has said who is meant.
    `awaits_understood`: an urgent one of ours that for too long nobody has said to have understood.
    """

    id: str
    direction: MessageDirection
    state: MessageState
    author: str
    author_title: str
    at: datetime
    parts: tuple[Part, ...]
    track: tuple[TrackStop, ...]
    urgent: bool
    urgent_reason: str
    read_by: str
    understood_by: str
    refusal: str
    may_have_left: bool
    overdue: bool
    handled: bool
    owes_understood: bool
    next_attempt_at: datetime | None
    attempts: int
    last_cause: str
    proposal: Proposal | None
    notice: str
    notice_on: date | None
    without_receive_consent: bool
    deviation: Deviation | None = None
    remarks: tuple[Remark, ...] = ()
    signature: Signature = field(default_factory=Signature)
    seen_by: tuple[SeenBy, ...] = ()
    sent_back: MessageReturn | None = None
    way: Way = Way.PRACTICE
    names_another: bool = False
    awaits_understood: bool = False
    line_closed: bool = False
    may_be_anew: bool = False
    anew: Anew | None = None

    @property
    def is_returned(self) -> bool:
        """Whether a person has sent it back, and nothing was said against that."""
        return self.sent_back is not None and not self.sent_back.refusal


@dataclass(frozen=True, slots=True)
class ConversationView:
    """The thread. `theme` is "" where all of it was sent back. `consent_until` is the last day of a consent
    to send that holds today, None if none does.
    `owner` is the colleague that it is with. `cards` are the messages in `window`; `last_inbound_id` is the
    unit's last of all, `unanswered_id` the same while it waits for an answer. `returnable_id` is the last
    that can be sent back; `unmatched` while somebody must say whom it is about. `all_returned`: nothing
    in it is ours. `may_be_unmatched`: a person has said whom it is about, and may have been mistaken.
    """

    id: str
    theme: str
    unit: Unit
    participant_id: str
    participant_name: str
    patient_words: str
    consent_until: date | None
    cards: tuple[MessageCard, ...]
    last_inbound_id: str
    purpose: Purpose | None
    owner: Owner | None
    window: Window
    unanswered_id: str = ""
    returnable_id: str = ""
    unmatched: bool = False
    all_returned: bool = False
    may_be_unmatched: bool = False


def conversation(reading: Reading, conversation_id: str) -> ConversationView:
    """The whole thread, oldest message first. Raises `NotFound`, `NotAllowed`."""
    return conversation_part(reading, PartAsked(conversation_id, start=0))


def conversation_part(reading: Reading, about: PartAsked) -> ConversationView:
    """The thread with some of its messages, oldest first: a long one is opened at its end.

    Raises `NotFound`, `NotAllowed`.
    """
    reading.require(Right.SEE_MESSAGES)
    thread = reading.get(CONVERSATION, about.conversation_id)
    unit = reading.get(UNIT, thread.unit_id)
    window = window_of(reading, about)
    messages = [what_stays(each) for each in messages_in(reading, thread.id, window)]
    person_id = thread.participant_id or ""
    last, returned = last_inbound(reading, thread.id), all_returned(reading, thread.id)
    return ConversationView(
        id=thread.id,
        theme=told_theme(reading, thread.id),
        unit=unit,
        participant_id=person_id,
        participant_name=_name(reading, "participant", "display_name", person_id),
        patient_words=first_patient_words(reading, thread.id),
        consent_until=_consent_until(reading, person_id, unit),
        cards=_cards(reading, messages, person_id, unit),
        last_inbound_id=last.id if last else "",
        unanswered_id=last.id if last and not (last.answered_at or last.returned) else "",
        returnable_id=last_returnable(reading, thread.id),
        unmatched=not person_id and not returned,
        all_returned=returned,
        may_be_unmatched=may_be_unmatched(thread),
        purpose=last_purpose(reading, thread.id),
        owner=Owners(reading).of(thread.assigned_to),
        window=window,
    )


def _cards(
    reading: Reading, messages: list[Message], person_id: str, unit: Unit
) -> tuple[MessageCard, ...]:
    inbound = [message.id for message in messages if message.direction is MessageDirection.IN]
    outbound = [message.id for message in messages if message.direction is MessageDirection.OUT]
    looks, returns = seen_by(reading, inbound), _returns(reading, inbound)
    anew = written_anew(reading, outbound)
    facts = _facts_to_be_told(reading, [each.id for each in messages if not each.returned])
    receivable = bool(person_id) and may_be_received(reading, person_id, unit)
    return tuple(
        replace(
            _card(
                reading,
                message,
                facts.get(message.id),
                returns.get(message.id),
                anew.get(message.id),
                receivable=receivable,
            ),
            seen_by=looks.get(message.id, ()),
        )
        for message in messages
    )


def conversation_of_message(reading: Reading, message_id: str) -> str:
    """The id of the thread that a message stands in. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    return reading.get(MESSAGE, message_id).conversation_id


def _consent_until(reading: Reading, participant_id: str, unit: Unit) -> date | None:
    if not participant_id:
        return None
    days = [
        consent.valid_until
        for consent in consents_of(reading, participant_id)
        if _lets_send(consent, unit, reading.today)
    ]
    return max(days, default=None)


def _lets_send(consent: Consent, unit: Unit, today: date) -> bool:
    return (
        consent.direction in (Direction.SEND, Direction.BOTH)
        and names_recipient(consent, unit.id, unit.organisation)
        and is_in_force(consent, today)
    )


def _facts_to_be_told(reading: Reading, message_ids: list[str]) -> dict[str, LetterFacts]:
    """How messages came, for those of these of which a person should know more than what they say."""
    found = reading.all(
        LETTER_FACTS,
        "id IN (SELECT value FROM json_each(?))"
        " AND (deviation IS NOT NULL OR remarks <> '[]'"
        " OR json_extract(signature, '$.state') <> 'none')",
        json.dumps(message_ids),
    )
    return {facts.id: facts for facts in found}


def _returns(reading: Reading, message_ids: list[str]) -> dict[str, MessageReturn]:
    """The last word of each that was ever sent back."""
    found = reading.all(
        MESSAGE_RETURN,
        "message_id IN (SELECT value FROM json_each(?))",
        json.dumps(message_ids),
        order='"at", rowid',
    )
    return {each.message_id: each for each in found}


def _card(
    reading: Reading,
    message: Message,
    facts: LetterFacts | None,
    sent_back: MessageReturn | None,
    anew: Anew | None,
    *,
    receivable: bool,
) -> MessageCard:
    entry = reading.find(OUTBOX, message.id)
    inbound = message.direction is MessageDirection.IN
    claimed = entry is not None and entry.claimed_until is not None
    queued = message.state is MessageState.QUEUED
    return MessageCard(
        id=message.id,
        direction=message.direction,
        state=MessageState.CLAIMED if claimed and queued else message.state,
        author=message.author,
        author_title=message.author_title,
        at=message.created_at,
        parts=message.parts,
        track=track(message, reading.now, sent_back.left_at if sent_back else None),
        urgent=message.urgent,
        urgent_reason=message.urgent_reason,
        read_by=_name(reading, "account", "name", message.read_by),
        understood_by=_understood_by(reading, message),
        refusal=message.refusal,
        may_have_left=message.may_have_left,
        overdue=overdue(message, reading.now),
        handled=message.handled,
        owes_understood=_owes_understood(message),
        next_attempt_at=entry.next_attempt_at if entry else None,
        attempts=entry.attempts if entry else 0,
        last_cause=entry.last_cause if entry else "",
        proposal=proposal_of(reading, message),
        notice=message.notice,
        notice_on=date.fromisoformat(message.notice_on) if message.notice_on else None,
        without_receive_consent=inbound and bool(message.participant_id) and not receivable,
        deviation=facts.deviation if facts else None,
        remarks=facts.remarks if facts else (),
        signature=facts.signature if facts else Signature(),
        sent_back=sent_back,
        way=message.way,
        names_another=is_about_another(reading, message),
        awaits_understood=awaits_understood(message, reading.now),
        line_closed=_waits_for_a_line(reading, message, entry),
        may_be_anew=may_be_anew(message, reading.now) and not (anew and anew.message_id),
        anew=anew,
    )


def _waits_for_a_line(reading: Reading, message: Message, entry: OutboxEntry | None) -> bool:
    if entry is None or message.way is not Way.HELSENETT:
        return False
    return not line_is_open(reading)


def _owes_understood(message: Message) -> bool:
    inbound = message.direction is MessageDirection.IN
    return inbound and message.urgent and message.understood_at is None and not message.returned


def _understood_by(reading: Reading, message: Message) -> str:
    """Ours are understood by the unit's person, by name; theirs by an account of ours."""
    if message.direction is MessageDirection.OUT:
        return message.understood_by
    return _name(reading, "account", "name", message.understood_by)


def _name(reading: Reading, table: str, column: str, record_id: str) -> str:
    if not record_id:
        return ""
    sql = f"SELECT {column} FROM {table} WHERE id = ?"  # noqa: S608 the names are those two above
    return str(reading.value(sql, record_id) or "")
