"""Half-written messages: kept as typed, listed, opened again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.consent import InformationKind, Purpose
from services.domain.messages import (
    Attachment,
    ChosenFile,
    Composed,
    Draft,
    FileRemark,
    Meeting,
    PartChoice,
    PartKind,
)
from services.store.transaction import Reading, Transaction
from services.use_cases.drafts import (
    DraftAsked,
    SaveDraft,
    discard_draft,
    forget_draft,
    load_draft,
    own_drafts,
    save_draft,
)
from services.use_cases.kept_files import drop_unused
from services.use_cases.told_theme import told_theme

PLACE: Final = "message"


@dataclass(frozen=True, slots=True)
class SaveMessageDraft:
    """Keep this half-written message under a subject: the conversation's id, or an id for a new one."""

    subject_id: str
    composed: Composed


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A half-written message and when it was last kept."""

    subject_id: str
    composed: Composed
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft in the list; names are "" while not chosen."""

    subject_id: str
    unit_name: str
    participant_name: str
    theme: str
    beginning: str
    saved_at: datetime


def save_message_draft(transaction: Transaction, command: SaveMessageDraft) -> Outcome[datetime]:
    """Keep it as it stands; when that was."""
    transaction.require(Right.SEND_MESSAGES)
    before = load_draft(transaction, DraftAsked(PLACE, command.subject_id))
    now = {file.attachment.digest for file in command.composed.files}
    ever = sorted(now | (files_ever_in(before) if before else set()))
    body = json.dumps({**_as_json(command.composed), "kept": ever}, ensure_ascii=False)
    save_draft(transaction, SaveDraft(PLACE, body, command.subject_id))
    return transaction.done(transaction.now)


def load_message_draft(reading: Reading, subject_id: str) -> MessageDraft | None:
    """One's own half-written message under the subject, or None."""
    draft = load_draft(reading, DraftAsked(PLACE, subject_id))
    return _opened(draft) if draft else None


def discard_message_draft(transaction: Transaction, subject_id: str) -> Outcome[bool]:
    """Forget it and the files that were added to it; whether there was one."""
    draft = load_draft(transaction, DraftAsked(PLACE, subject_id))
    outcome = discard_draft(transaction, DraftAsked(PLACE, subject_id))
    drop_unused(transaction, files_ever_in(draft) if draft else set())
    return transaction.done(outcome.value)


def draft_is_sent(transaction: Transaction, place: str, subject_id: str) -> None:
    """Forget the draft whose message has been queued, and the files that were taken out of it again."""
    draft = load_draft(transaction, DraftAsked(place, subject_id))
    if draft is None:
        return
    forget_draft(transaction, place, subject_id)
    if place == PLACE:
        drop_unused(transaction, files_ever_in(draft))


def files_ever_in(draft: Draft) -> set[str]:
    """The digests of all files that were ever added to this half-written message, removed ones too."""
    return set(json.loads(draft.body).get("kept", []))


def list_message_drafts(reading: Reading, _about: None = None) -> tuple[DraftRow, ...]:
    """One's own drafts, the latest first."""
    reading.require(Right.SEND_MESSAGES)
    return tuple(_row(reading, _opened(draft)) for draft in own_drafts(reading, PLACE))


def count_message_drafts(reading: Reading) -> int:
    """How many drafts of messages one has."""
    counted = "SELECT count(*) FROM draft WHERE account_id = ? AND place = ?"
    return int(reading.value(counted, reading.by.account_id, PLACE))


def _row(reading: Reading, draft: MessageDraft) -> DraftRow:
    composed = draft.composed
    unit = reading.value("SELECT name FROM unit WHERE id = ?", composed.unit_id)
    person = reading.value(
        "SELECT display_name FROM participant WHERE id = ?", composed.participant_id
    )
    is_reply = bool(composed.conversation_id)
    theme = told_theme(reading, composed.conversation_id) if is_reply else composed.theme
    beginning = " ".join(composed.text.split())[:80]
    return DraftRow(draft.subject_id, unit or "", person or "", theme, beginning, draft.saved_at)


def _opened(draft: Draft) -> MessageDraft:
    return MessageDraft(draft.subject_id, _from_json(json.loads(draft.body)), draft.saved_at)


def _as_json(composed: Composed) -> dict[str, Any]:
    return {
        "unit": composed.unit_id,
        "participant": composed.participant_id,
        "purpose": composed.purpose.value if composed.purpose else "",
        "theme": composed.theme,
        "text": composed.text,
        "about": sorted(kind.value for kind in composed.about),
        "parts": [[choice.kind.value, list(choice.ids)] for choice in composed.parts],
        "meeting": _meeting_json(composed.meeting),
        "conversation": composed.conversation_id,
        "reply": composed.in_reply_to,
        "urgent": composed.urgent,
        "reason": composed.urgent_reason,
        "files": [_file_json(file) for file in composed.files],
        "anew": composed.anew_of,
    }


def _file_json(file: ChosenFile) -> dict[str, Any]:
    one = file.attachment
    return {
        "name": one.name,
        "type": one.mime_type,
        "size": one.size,
        "digest": one.digest,
        "about": sorted(file.about),
        "remarks": list(file.remarks),
    }


def _meeting_json(meeting: Meeting | None) -> list[str] | None:
    if meeting is None:
        return None
    ends = meeting.ends.isoformat() if meeting.ends else ""
    starts = meeting.starts.isoformat()
    return [meeting.on.isoformat(), starts, ends, meeting.place, meeting.video_link]


def _from_json(values: dict[str, Any]) -> Composed:
    return Composed(
        unit_id=values["unit"],
        participant_id=values["participant"],
        purpose=Purpose(values["purpose"]) if values["purpose"] else None,
        theme=values["theme"],
        text=values["text"],
        about=frozenset(map(InformationKind, values["about"])),
        parts=tuple(PartChoice(PartKind(kind), tuple(ids)) for kind, ids in values["parts"]),
        meeting=_meeting(values["meeting"]),
        conversation_id=values["conversation"],
        in_reply_to=values["reply"],
        urgent=values["urgent"],
        urgent_reason=values["reason"],
        files=tuple(map(_file, values.get("files", []))),
        anew_of=values.get("anew", ""),
    )


def _file(values: dict[str, Any]) -> ChosenFile:
    one = Attachment(values["name"], values["type"], values["size"], values["digest"])
    about = frozenset(map(InformationKind, values["about"]))
    return ChosenFile(one, about, tuple(map(FileRemark, values["remarks"])))


def _meeting(values: list[str] | None) -> Meeting | None:
    if values is None:
        return None
    on, starts, ends, place, link = values
    return Meeting(
        date.fromisoformat(on),
        time.fromisoformat(starts),
        time.fromisoformat(ends) if ends else None,
        place,
        link,
    )
