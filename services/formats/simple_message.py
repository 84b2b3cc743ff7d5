"""Letters, receipts and "understood" as JSON: what the practice unit speaks.

Reading trusts nothing: every field is checked for type, length and letters that can't be kept.
"""

from __future__ import annotations

import json
from typing import Any, Final, assert_never

from services.domain.letters import (
    ConsentNote,
    Letter,
    Notice,
    Party,
    Patient,
    Post,
    Receipt,
    ReceiptCode,
    Understood,
    UnreadableLetter,
)
from services.domain.messages import Part
from services.domain.outgoing_document import rendered
from services.formats.simple_fields import Fields, an_id

CONTENT_TYPE: Final = "application/vnd.medvandrer.message+json"
LARGEST: Final = 2 * 1024 * 1024
"""Bytes of the largest body that is read."""


def write(post: Post) -> bytes:
    """The body, UTF-8. A letter also carries its rendering, the one that the preview showed."""
    return json.dumps(_form(post), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _form(post: Post) -> dict[str, Any]:
    match post:
        case Letter():
            return {"form": "letter", **_letter(post)}
        case Receipt():
            said = {"status": post.status.value, "code": post.code}
            return {"form": "receipt", **_about(post), **said}
        case Understood():
            return {"form": "understood", **_about(post), "by": post.by}
        case _:
            assert_never(post)


def _about(post: Receipt | Understood) -> dict[str, Any]:
    return {
        "messageId": post.message_id,
        "regarding": post.regarding,
        "writtenAt": post.written_at.isoformat(),
    }


def read(body: bytes) -> Post:
    """What the body says. Raises `UnreadableLetter` with the code for the receipt."""
    fields = Fields(_parsed(body))
    form = fields.text("form", 20)
    if form == "letter":
        return _read_letter(fields)
    if form == "receipt":
        return Receipt(
            fields.id("messageId"),
            fields.text("regarding", 100),
            fields.receipt_status("status"),
            fields.moment("writtenAt"),
            fields.text("code", 20, optional=True),
        )
    if form == "understood":
        return Understood(
            fields.id("messageId"),
            fields.text("regarding", 100),
            fields.moment("writtenAt"),
            fields.text("by", 200, optional=True),
        )
    raise UnreadableLetter(ReceiptCode.UNSUPPORTED)


def is_message_id(text: str) -> bool:
    """Whether the text is a UUID in its usual form, as a MsgId must be."""
    return an_id(text)


def _parsed(body: bytes) -> dict[str, Any]:
    if len(body) > LARGEST:
        raise UnreadableLetter(ReceiptCode.INVALID)
    try:
        parsed = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise UnreadableLetter(ReceiptCode.MALFORMED) from None
    if not isinstance(parsed, dict):
        raise UnreadableLetter(ReceiptCode.INVALID)
    return parsed


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _letter(letter: Letter) -> dict[str, Any]:
    return {
        "messageId": letter.message_id,
        "conversationId": letter.conversation_id,
        "inReplyTo": letter.in_reply_to,
        "sender": _party(letter.sender),
        "receiver": _party(letter.receiver),
        "patient": _patient(letter.patient),
        "writtenAt": letter.written_at.isoformat(),
        "theme": letter.theme,
        "purpose": letter.purpose.value if letter.purpose else "",
        "urgent": letter.urgent,
        "urgentReason": letter.urgent_reason,
        "consent": _consent(letter.consent),
        "notice": _notice(letter.notice),
        "parts": [_part(part) for part in letter.parts],
        "document": list(rendered(letter).lines()),
    }


def _party(party: Party) -> dict[str, Any]:
    return {
        "address": party.address,
        "name": party.name,
        "person": party.person,
        "title": party.title,
    }


def _patient(patient: Patient | None) -> dict[str, Any] | None:
    return {"name": patient.name, "birthYear": patient.birth_year} if patient else None


def _consent(note: ConsentNote | None) -> dict[str, Any] | None:
    if note is None:
        return None
    return {"givenOn": note.given_on.isoformat(), "validUntil": note.valid_until.isoformat()}


def _notice(notice: Notice | None) -> dict[str, Any] | None:
    return {"kind": notice.kind.value, "on": notice.on.isoformat()} if notice else None


def _part(part: Part) -> dict[str, Any]:
    return {
        "kind": part.kind.value,
        "title": part.title,
        "lines": list(part.lines),
        "about": sorted(kind.value for kind in part.about),
    }


def _read_letter(fields: Fields) -> Letter:
    return Letter(
        message_id=fields.id("messageId"),
        conversation_id=fields.id("conversationId"),
        sender=_read_party(fields.inner("sender")),
        receiver=_read_party(fields.inner("receiver")),
        written_at=fields.moment("writtenAt"),
        theme=fields.text("theme", 200, optional=True),
        parts=tuple(_read_part(part) for part in fields.each("parts", 100)),
        patient=_read_patient(fields.part_of("patient")),
        purpose=fields.purpose("purpose"),
        consent=_read_consent(fields.part_of("consent")),
        in_reply_to=fields.id("inReplyTo", optional=True),
        urgent=fields.truth("urgent"),
        urgent_reason=fields.text("urgentReason", 500, optional=True),
        notice=_read_notice(fields.part_of("notice")),
    )


def _read_party(fields: Fields) -> Party:
    return Party(
        fields.text("address", 100),
        fields.text("name", 200),
        fields.text("person", 200, optional=True),
        fields.text("title", 200, optional=True),
    )


def _read_patient(fields: Fields | None) -> Patient | None:
    return Patient(fields.text("name", 200), fields.year("birthYear")) if fields else None


def _read_consent(fields: Fields | None) -> ConsentNote | None:
    return ConsentNote(fields.day("givenOn"), fields.day("validUntil")) if fields else None


def _read_notice(fields: Fields | None) -> Notice | None:
    return Notice(fields.notice_kind("kind"), fields.day("on")) if fields else None


def _read_part(fields: Fields) -> Part:
    return Part(
        fields.part_kind("kind"),
        fields.text("title", 200),
        fields.texts("lines", 2_000, 20_000),
        fields.information_kinds("about"),
    )
