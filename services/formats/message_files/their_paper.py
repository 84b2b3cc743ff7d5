"""The paper that a unit has laid beside its message: known by its bytes, whatever it was called."""

from __future__ import annotations

from typing import Final

from services.domain.messages import Attachment
from services.formats.kith.sniffing import FileType, sniffed
from services.formats.kith_letters.files import digest_of
from services.formats.message_files.read_file import ReadFile

_NAME: Final = "Enhetens egen utskrift.pdf"


def their_paper(data: bytes) -> ReadFile | None:
    """What it is, and its bytes as they came; None where there is none.

    What is no PDF has no type: it is kept, and never opened.
    """
    if not data:
        return None
    kind = FileType.PDF.value
    is_pdf = sniffed(data) is FileType.PDF
    known, declared = (kind, "") if is_pdf else ("", kind)
    return ReadFile(Attachment(_NAME, known, len(data), digest_of(data), declared), data)
