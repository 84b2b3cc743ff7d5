"""The files of a letter: documents of their own in a message, bytes apart from the record here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from services.domain.letter_gaps import Gap, LetterIncomplete
from services.domain.letters import Letter
from services.domain.messages import Attachment
from services.formats.kith import coded
from services.formats.kith.model import AttachedData, Document, FileType, Moment, RefDoc, TimeStamp
from services.formats.kith_letters.plain import one_line

_LONGEST_NAME: Final = 120
_UNWANTED: Final = re.compile(r'[<>:"|?*]')
_FOLDERS: Final = re.compile(r".*[/\\]")
_ENDINGS: Final = {
    FileType.PDF: (".pdf",),
    FileType.JPEG: (".jpg", ".jpeg"),
    FileType.PNG: (".png",),
}


def digest_of(data: bytes) -> str:
    """What a file is known by."""
    return hashlib.sha256(data).hexdigest()


def documents_of(letter: Letter, files: Mapping[str, bytes]) -> tuple[Document, ...]:
    """Each file as a document. Raises `LetterIncomplete` when the bytes are not there, or are others."""
    attached = (part.attachment for part in letter.parts if part.attachment)
    made = Moment.of(letter.written_at).text
    return tuple(_document(one, files.get(one.digest, b""), made) for one in attached)


def _document(one: Attachment, data: bytes, made: str) -> Document:
    if digest_of(data) != one.digest:
        raise LetterIncomplete((Gap.FILE,))
    ref = RefDoc(
        msg_type=coded("8114", "A", simple=True),
        issue_date=TimeStamp(made),
        mime_type=one.mime_type,
        description=safe_name(one.name, one.mime_type),
        content=AttachedData(data),
    )
    return Document(ref_doc=ref)


def attachment_of(document: Document, carried: AttachedData) -> Attachment:
    """What is known of a file that came: its type is what its bytes are."""
    found = carried.sniffed
    mime_type = found.value if found else ""
    declared = one_line(document.ref_doc.mime_type)
    return Attachment(
        name=safe_name(document.ref_doc.description, mime_type),
        mime_type=mime_type,
        size=len(carried.data),
        digest=digest_of(carried.data),
        declared="" if declared.lower() == mime_type else declared,
    )


def safe_name(name: str, mime_type: str) -> str:
    """A name to show: no folders, nothing unseen, and the ending that belongs to the type."""
    last = _FOLDERS.sub("", one_line(name))
    plain = " ".join(_UNWANTED.sub("", last).split()).lstrip(". ")
    kind = next((known for known in FileType if known == mime_type), None)
    if kind is None:
        return plain[:_LONGEST_NAME].rstrip(". ") or "vedlegg"
    suffix = PurePosixPath(plain).suffix
    right = suffix.lower() in _ENDINGS[kind]
    ending = suffix if right else _ENDINGS[kind][0]
    stem = plain.removesuffix(ending) if right else plain
    kept = stem[: _LONGEST_NAME - len(ending)].rstrip(". ")
    return (kept or "vedlegg") + ending
