"""A file from this machine becomes a file of a message: known by its bytes, judged, freed of what it tells."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import assert_never

from services.domain.message_files import (
    MOST_TOGETHER,
    FileFault,
    FileRefused,
    PdfTells,
    ReadyPdf,
)
from services.domain.messages import Attachment, FileRemark
from services.formats.kith.sniffing import FileType, sniffed
from services.formats.kith_letters.files import digest_of, safe_name
from services.formats.message_files import jpeg, png
from services.formats.message_files.read_file import ReadFile
from services.ports import FilesApart


def read_file(path: Path, apart: FilesApart) -> ReadFile:
    """Read a file that a person chose; nothing of it is kept here. Raises `FileRefused`."""
    try:
        if not path.is_file():
            raise FileRefused(FileFault.UNREADABLE)
        with path.open("rb") as opened:
            data = opened.read(MOST_TOGETHER + 1)
    except (OSError, ValueError):
        raise FileRefused(FileFault.UNREADABLE) from None
    return taken(path.name, data, apart)


def taken(name: str, data: bytes, apart: FilesApart) -> ReadFile:
    """The file as it may leave. Its name says nothing of what it is; a PDF is made ready `apart`.

    Raises `FileRefused`.
    """
    if not data:
        raise FileRefused(FileFault.EMPTY)
    if len(data) > MOST_TOGETHER:
        raise FileRefused(FileFault.TOO_LARGE)
    kind = sniffed(data)
    if kind is None:
        raise FileRefused(FileFault.OTHER_TYPE)
    made, remarks = _made_ready(kind, data, apart)
    attachment = Attachment(shown_name(name, kind.value), kind.value, len(made), digest_of(made))
    return ReadFile(attachment, made, remarks)


def shown_name(name: str, mime_type: str) -> str:
    """A name to show, whatever was typed: no folders, nothing unseen, the ending of its type."""
    unseen = {"Cc", "Cf", "Co", "Cs", "Cn"}
    seen = (" " if unicodedata.category(each) in unseen else each for each in name)
    return safe_name("".join(seen), mime_type)


def _made_ready(
    kind: FileType, data: bytes, apart: FilesApart
) -> tuple[bytes, tuple[FileRemark, ...]]:
    match kind:
        case FileType.PDF:
            return _ready_pdf(apart.made_ready(data))
        case FileType.JPEG:
            made, removed = jpeg.without_metadata(data)
        case FileType.PNG:
            made, removed = png.without_metadata(data)
        case _:
            assert_never(kind)
    return made, (FileRemark.METADATA_REMOVED,) if removed else ()


_TOLD: dict[PdfTells, tuple[FileRemark, ...]] = {
    PdfTells.NOTHING: (),
    PdfTells.REMOVED: (FileRemark.TOLD_REMOVED,),
    PdfTells.KEPT: (FileRemark.TELLS_ITS_MAKER,),
}


def _ready_pdf(ready: ReadyPdf) -> tuple[bytes, tuple[FileRemark, ...]]:
    archived = () if ready.declares_pdf_a else (FileRemark.NOT_PDF_A,)
    return ready.data, _TOLD[ready.tells] + archived
