"""A message as a letter: in exactly our own form part by part, in any other form as it reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from services.domain.letters import (
    ConsentNote,
    Letter,
    Notice,
    Signature,
    Understood,
)
from services.domain.messages import Attachment, Part
from services.formats.kith import KithMessage
from services.formats.kith.model import AttachedData, Dialogmelding, Notat
from services.formats.kith_letters.around import letter_around, notes_of
from services.formats.kith_letters.files import attachment_of
from services.formats.kith_letters.foreign import parts_of
from services.formats.kith_letters.marks import (
    UNDERSTOOD,
    Marks,
    read_consent,
    read_marks,
    read_notice,
)
from services.formats.kith_letters.remarks import remarks_on
from services.formats.kith_letters.text import Told, read_text


def letter_of(message: KithMessage, signature: Signature) -> Letter | Understood:
    """What the message says."""
    marks = _own_marks(message)
    if _is_understood(message):
        return replace(_understood(message), signature=signature)
    consent = _consent(message)
    notice = marks.notice if marks else _notice(message)
    letter = replace(
        letter_around(message),
        consent=consent,
        notice=notice,
        signature=signature,
        remarks=remarks_on(message, consent_is_told=consent is not None),
    )
    own = _own_parts(message, letter, marks) if marks else None
    if marks is None or own is None:
        return replace(letter, parts=parts_of(message, letter.theme))
    parts, reason = own
    return replace(letter, parts=parts, urgent_reason=reason, purpose=marks.purpose)


def _consent(message: KithMessage) -> ConsentNote | None:
    first = message.documents[0]
    if first.consent is None or first.consent.v != "1":
        return None
    return read_consent(first.content_description)


def _notice(message: KithMessage) -> Notice | None:
    """A notice in exactly the fixed form, as the theme or as a line of the remark; none when they differ."""
    lines = [line for note in notes_of(message) for line in _where_a_notice_stands(note)]
    found = {notice for line in lines if (notice := read_notice(line)) is not None}
    return found.pop() if len(found) == 1 else None


def _where_a_notice_stands(note: Notat) -> Iterator[str]:
    yield note.tema.strip()
    yield from (line.strip() for line in note.merknad.splitlines())


def _one_note(message: KithMessage) -> Notat | None:
    """The note of a message in our own form, which has exactly one and no other body."""
    bodies = [one for one in message.documents if isinstance(one.ref_doc.content, Dialogmelding)]
    notes = notes_of(message)
    return notes[0] if len(bodies) == len(notes) == 1 and not notes[0].foresporsel else None


def _own_marks(message: KithMessage) -> Marks | None:
    note = _one_note(message)
    return read_marks(note.merknad) if note else None


def _own_parts(
    message: KithMessage, letter: Letter, marks: Marks
) -> tuple[tuple[Part, ...], str] | None:
    note = _one_note(message)
    text = note.tekst_notat_innhold if note else None
    if text is None or text.blocks:
        return None
    read = read_text(text.text, marks, Told(letter.urgent, letter.notice, letter.consent))
    files = _files(message)
    expected = sum(mark.is_file for mark in marks.parts)
    if read is None or files is None or expected != len(files):
        return None
    waiting = iter(files)
    parts = [
        replace(part, attachment=next(waiting)) if mark.is_file else part
        for part, mark in zip(read[0], marks.parts, strict=True)
    ]
    return tuple(parts), read[1]


def _files(message: KithMessage) -> list[Attachment] | None:
    """The files; None when a document beside the body is none."""
    found: list[Attachment] = []
    for document in message.documents[1:]:
        content = document.ref_doc.content
        if not isinstance(content, AttachedData):
            return None
        found.append(attachment_of(document, content))
    return found


def _is_understood(message: KithMessage) -> bool:
    """Exactly our form, and it says which message it is about."""
    note = _one_note(message)
    answers = message.info.conversation_ref is not None
    alone = len(message.documents) == 1
    return bool(note and answers and alone and note.merknad.strip() == UNDERSTOOD)


def _understood(message: KithMessage) -> Understood:
    around = letter_around(message)
    return Understood(
        message_id=around.message_id,
        regarding=around.in_reply_to,
        written_at=around.written_at,
        by=around.sender.person,
        sender=around.sender,
        receiver=around.receiver,
        patient=around.patient,
        conversation_id=around.conversation_id,
        theme=around.theme,
        original=around.original,
    )
