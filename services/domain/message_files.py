"""Files that people add to a message: what is taken, how much of it, and how it is told of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from services.domain.errors import Refused
from services.domain.messages import Attachment, ChosenFile

MOST_TOGETHER: Final = 19_000_000
"""Bytes of all files of a message. The health network takes requests of 35 MB, in which a file stands as
base64 within base64: 16 bytes for 9. Half a megabyte is left for the words around them.
"""
MOST_PIXELS: Final = 64_000_000
"""A picture with more would take more than 256 MB to show."""
MOST_PAGES: Final = 2_000
MOST_DRAWN: Final = 24_000_000
"""Pixels of one picture (96 MB): a page that is larger is drawn coarser."""
MOST_WORDS: Final = 20_000
"""Letters of a page that are told."""
LARGEST_SIDE: Final = 20_000.0
"""Points of a page's side: seven metres."""
_TYPES: Final = {"application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG"}


class FileFault(StrEnum):
    """Why a file is not taken."""

    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NO_ROOM = "no_room"
    OTHER_TYPE = "other_type"
    DAMAGED = "damaged"
    LOCKED = "locked"
    ACTIVE = "active"
    CARRIES_FILES = "carries_files"
    TOO_MANY_PIXELS = "too_many_pixels"
    HERE_ALREADY = "here_already"
    GONE = "gone"
    BREAKS = "breaks"
    """What opens it failed, hung, or took more memory than it may: it can't be judged."""
    NOT_SHOWN = "not_shown"
    """The same when it was to be looked at."""


@dataclass(eq=False)
class FileRefused(Refused):
    """The file is not taken, or is not there any more; nothing of it was kept."""

    fault: FileFault


class PdfTells(StrEnum):
    """What became of what a PDF told of itself: author, program, title, when."""

    NOTHING = "nothing"
    REMOVED = "removed"
    KEPT = "kept"
    """It is signed, or can't be written anew without a doubt."""


@dataclass(frozen=True, slots=True)
class ReadyPdf:
    """A PDF as it may leave, whether it declares PDF/A, and what became of what it told."""

    data: bytes = field(repr=False)
    declares_pdf_a: bool
    tells: PdfTells


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page or a picture on white: four bytes a pixel (blue, green, red, unused), row by row from the top.

    `words` are those on it, for who listens instead; "" for a scanned page.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    words: str = field(default="", repr=False)


def size_of(files: Iterable[ChosenFile]) -> int:
    """Bytes of these files together."""
    return sum(file.attachment.size for file in files)


def room_left(files: Iterable[ChosenFile]) -> int:
    """Bytes that may still be added."""
    return max(0, MOST_TOGETHER - size_of(files))


def type_word(attachment: Attachment) -> str:
    """«PDF», «JPEG», «PNG», or "" for what is none of them."""
    return _TYPES.get(attachment.mime_type, "")


def size_words(size: int) -> str:
    """«840 byte», «12 kB», «3,4 MB», as it is written in Norwegian. Never less than it is."""
    if size < 1000:
        return f"{size} byte"
    if size < 999_001:
        return f"{-(-size // 1000)} kB"
    tenths = -(-size // 100_000)
    return f"{tenths // 10},{tenths % 10} MB"


def file_line(attachment: Attachment) -> str:
    """«plan.pdf, PDF, 120 kB»: the file's line in the document."""
    told = (attachment.name, type_word(attachment), size_words(attachment.size))
    return ", ".join(word for word in told if word)
