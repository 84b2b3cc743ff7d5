"""What a file is, told by its first bytes: the sender's word for it is not enough."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class FileType(StrEnum):
    """The types that a helsefaglig dialog may carry (HIS 1036)."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", FileType.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileType.PNG),
)
_PDF_WITHIN: Final = 1024
"""A PDF's mark may stand a little into the file (ISO 32000, note on the header)."""


def sniffed(data: bytes) -> FileType | None:
    """The type that the bytes show, or None when it is none of the three."""
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    return FileType.PDF if b"%PDF-" in data[:_PDF_WITHIN] else None
