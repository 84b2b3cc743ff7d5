"""Conversations, drafts and the outbox as lists; sorted and searched in the store."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from services.domain.access import Right
from services.store.record_codec import Column
from services.store.search_text import words_of
from services.store.transaction import Reading
from services.use_cases.conversation_owner import Owner, Owners
from services.use_cases.message_search import NO_FILTER, MessageFilter, Narrowing, find_hits
from services.use_cases.own_message_drafts import count_message_drafts
from services.use_cases.receipt_due import OVERDUE, receipt_due_before
from services.use_cases.told_theme import TOLD_THEME

MOST_ROWS: Final = 300


class ListView(StrEnum):
    """Which conversations: all, or those with something of ours still in the outbox or stuck."""

    ALL = "all"
    OUTBOX = "outbox"


class Whose(StrEnum):
    """Whose conversations: everybody's, one's own (and of those one stands in for), or nobody's."""

    ALL = "all"
    MINE = "mine"
    NOBODY = "nobody"


class ConversationChip(StrEnum):
    """The one thing to know about a conversation, the most pressing first. That it is matched to nobody yet
    stands in words beside an urgent one too.
    """

    URGENT = "urgent"
    UNMATCHED = "unmatched"
    OVERDUE = "overdue"
    REJECTED = "rejected"
    REFUSED = "refused"
    STOPPED = "stopped"
    UNREAD = "unread"
    WAITING = "waiting"
    BY_HAND = "by_hand"
    ANSWERED = "answered"
    UNDERSTOOD = "understood"
    RECEIVED = "received"
    SENT = "sent"
    RETURNED = "returned"
    READ = "read"


@dataclass(frozen=True, slots=True)
class ListAsked:
    """Which list, narrowed by what was typed (words of messages, names of units and people), by what
    a message in it is, or by one participant.
    """

    view: ListView = ListView.ALL
    search: str = ""
    participant_id: str = ""
    whose: Whose = Whose.ALL
    wanted: MessageFilter = NO_FILTER


@dataclass(frozen=True, slots=True)
class Hit:
    """The newest message that was found in a conversation, and the line in which the words stand."""

    message_id: str
    at: datetime
    line: str


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation in the list. `participant_name` is "" while it is about nobody known; `owner` None
    while it is with nobody. `hit` is the message that was searched for, if one was: its line is content, and
    who is shown it has looked (`look_at_hits`).
    """

    id: str
    unit_name: str
    participant_name: str
    theme: str
    last_at: datetime
    chip: ConversationChip
    owner: Owner | None = None
    hit: Hit | None = None
    participant_id: str = ""


@dataclass(frozen=True, slots=True)
class MessageCounts:
    """Numbers for the chips and the rail: one's own drafts, the outbox, and what waits for somebody here."""

    drafts: int
    outbox: int
    waiting: int


_ROWS: Final = f"""
SELECT c.id, u.name, coalesce(p.display_name, ''), {TOLD_THEME}, c.last_at,
 c.participant_id IS NULL
  AND EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.returned = ''),
 EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.direction = 'in'
  AND m.urgent = 1 AND m.understood_at IS NULL AND m.handled = 0),
 EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.handled = 0 AND {OVERDUE}),
 (SELECT m.state FROM message m WHERE m.conversation_id = c.id AND m.handled = 0
  AND m.state IN ('rejected', 'refused', 'stopped') ORDER BY m.created_at DESC LIMIT 1),
 EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.direction = 'in'
  AND m.read_at IS NULL),
 (SELECT m.direction || ' ' || CASE WHEN m.returned <> '' THEN 'returned' ELSE m.state END || ' '
  || (m.understood_at IS NOT NULL) FROM message m
  WHERE m.conversation_id = c.id ORDER BY m.created_at DESC, m.rowid DESC LIMIT 1),
 c.assigned_to,
 EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.state = 'queued'
  AND m.way = 'file'),
 coalesce(c.participant_id, '')
FROM conversation c JOIN unit u ON u.id = c.unit_id
LEFT JOIN participant p ON p.id = c.participant_id
"""  # noqa: S608 - constants
_IN_OUTBOX: Final = (
    "EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.direction = 'out'"  # noqa: S608 - a constant
    " AND (m.state = 'queued' OR (m.handled = 0 AND m.state IN ('rejected', 'refused', 'stopped'))"
    f" OR (m.handled = 0 AND {OVERDUE})))"
)
_WITH_NOBODY: Final = (
    "(c.assigned_to IS NULL"
    " OR c.assigned_to IN (SELECT id FROM account WHERE closed_at IS NOT NULL))"
)


def list_conversations(reading: Reading, about: ListAsked) -> tuple[ConversationRow, ...]:
    """The conversations, the latest first, at most `MOST_ROWS`: narrow the search to see older ones.

    Of a search, those with the newest message found first, at most `MOST_CONVERSATIONS`.
    """
    reading.require(Right.SEE_MESSAGES)
    owners = Owners(reading)
    narrowing = _narrowing(reading, about, owners)
    if about.search.strip() or about.wanted != NO_FILTER:
        return _found(reading, about, owners, narrowing)
    conditions = " AND ".join(("1 = 1", *narrowing.conditions))
    sql = f"{_ROWS} WHERE {conditions} ORDER BY c.last_at DESC, c.id LIMIT {MOST_ROWS}"
    rows = reading.rows(sql, receipt_due_before(reading), *narrowing.values)
    return tuple(_row(row, owners) for row in rows)


def _narrowing(reading: Reading, about: ListAsked, owners: Owners) -> Narrowing:
    conditions: list[str] = []
    values: list[Column] = []
    if about.view is ListView.OUTBOX:
        conditions.append(_IN_OUTBOX)
        values.append(receipt_due_before(reading))
    if about.participant_id:
        conditions.append("c.participant_id = ?")
        values.append(about.participant_id)
    if about.whose is Whose.MINE:
        mine = owners.mine()
        conditions.append(f"c.assigned_to IN ({', '.join('?' * len(mine))})")
        values += mine
    elif about.whose is Whose.NOBODY:
        conditions.append(_WITH_NOBODY)
    return Narrowing(tuple(conditions), tuple(values))


def _found(
    reading: Reading, about: ListAsked, owners: Owners, narrowing: Narrowing
) -> tuple[ConversationRow, ...]:
    hits = find_hits(reading, about.search, about.wanted, narrowing)
    if not hits:
        return ()
    marks = ", ".join("?" * len(hits))
    rows = reading.rows(f"{_ROWS} WHERE c.id IN ({marks})", receipt_due_before(reading), *hits)
    by_id = {row[0]: _row(row, owners) for row in rows}
    words = words_of(about.search)
    messages = reading.rows(
        "SELECT id, created_at, CASE returned WHEN '' THEN parts ELSE '[]' END FROM message"  # noqa: S608 - only question marks
        f" WHERE id IN ({marks})",
        *hits.values(),
    )
    found = {
        row[0]: Hit(row[0], datetime.fromisoformat(row[1]), _line(row[2], words))
        for row in messages
    }
    return tuple(
        replace(by_id[conversation_id], hit=found[message_id])
        for conversation_id, message_id in hits.items()
    )


def _line(parts: str, words: Sequence[str]) -> str:
    """The first line in which one of the words stands, else the first of all."""
    lines = [line for part in json.loads(parts) for line in part["lines"] if line.strip()]
    for line in lines:
        if any(own.startswith(word) for own in words_of(line) for word in words):
            return str(line)
    return str(lines[0]) if lines else ""


def message_counts(reading: Reading, _about: None = None) -> MessageCounts:
    """How many drafts of one's own, messages of ours not well out of the house, and things that wait."""
    reading.require(Right.SEE_MESSAGES)
    outbox = reading.value(
        "SELECT (SELECT count(*) FROM message WHERE state = 'queued' AND direction = 'out')"  # noqa: S608 - a constant
        " + (SELECT count(*) FROM message INDEXED BY message_failed WHERE handled = 0"
        " AND state IN ('rejected', 'refused', 'stopped') AND direction = 'out')"
        " + (SELECT count(*) FROM message AS m INDEXED BY message_unreceipted"
        f" WHERE m.handled = 0 AND m.direction = 'out' AND {OVERDUE})",
        receipt_due_before(reading),
    )
    waiting = reading.value(
        "SELECT count(*) FROM (SELECT conversation_id FROM message"
        " WHERE direction = 'in' AND read_at IS NULL AND handled = 0"
        " UNION SELECT conversation_id FROM message"
        " WHERE direction = 'in' AND urgent = 1 AND understood_at IS NULL AND handled = 0)"
    )
    return MessageCounts(count_message_drafts(reading), int(outbox), int(waiting))


def _row(row: Any, owners: Owners) -> ConversationRow:  # noqa: ANN401 a row of the query above
    chip = _chip(row[5:9], unread=bool(row[9]), last=row[10] or "")
    if chip is ConversationChip.WAITING and row[12]:
        chip = ConversationChip.BY_HAND
    last_at, owner = datetime.fromisoformat(row[4]), owners.of(row[11])
    return ConversationRow(
        row[0], row[1], row[2], row[3], last_at, chip, owner, participant_id=row[13]
    )


def _chip(pressing: tuple[Any, ...], *, unread: bool, last: str) -> ConversationChip:
    unmatched, urgent, overdue, failed = pressing
    if urgent:
        return ConversationChip.URGENT
    if unmatched:
        return ConversationChip.UNMATCHED
    if overdue:
        return ConversationChip.OVERDUE
    if failed:
        return ConversationChip(failed)
    return ConversationChip.UNREAD if unread else _calm(last)


def _calm(last: str) -> ConversationChip:
    """Where the last message stands, when nothing is pressing."""
    direction, _, rest = last.partition(" ")
    state, _, understood = rest.partition(" ")
    if state == "returned":
        return ConversationChip.RETURNED
    if state == "answered":
        return ConversationChip.ANSWERED
    if understood == "1":
        return ConversationChip.UNDERSTOOD
    if direction == "in":
        return ConversationChip.READ
    by_state = {"receipted": ConversationChip.RECEIVED, "accepted": ConversationChip.SENT}
    return by_state.get(state, ConversationChip.WAITING)
