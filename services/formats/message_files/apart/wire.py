"""What passes between the app and the process apart: numbers, lengths and bytes, nothing that could act.

Neither side reads more than the other may send: a length is judged before its bytes are read.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from enum import IntEnum
from typing import IO, Final

from services.domain.message_files import (
    LARGEST_SIDE,
    MOST_DRAWN,
    MOST_PAGES,
    MOST_TOGETHER,
    MOST_WORDS,
    FileFault,
    FileRefused,
    PagePicture,
    PdfTells,
    ReadyPdf,
)

MOST_DATA: Final = 256 * 1024 * 1024
"""Bytes of a file that is handed over. What comes from a unit is no larger than its message was."""
_ASKED: Final = struct.Struct(">BBIdQ")
_ANSWERED: Final = struct.Struct(">BIIQ")
_SIDES: Final = struct.Struct(">dd")
_BYTES_OF_A_LETTER: Final = 4
_MORE: Final = 1.02
"""A page's sides are rounded to whole pixels."""


_TELLS: Final = tuple(PdfTells)


class Work(IntEnum):
    """What is asked for."""

    FORGET = 0
    MAKE_READY = 1
    SIZES = 2
    PAGE = 3
    JPEG = 4
    PNG = 5


class Answer(IntEnum):
    """What an answer is."""

    REFUSED = 0
    READY = 1
    SIZES = 2
    PICTURE = 3


class Garbled(Exception):
    """The other side said what it may not say, or ended in the middle."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A piece of work. `same`: with the file that was sent last."""

    work: Work
    data: bytes = field(repr=False, default=b"")
    number: int = 0
    scale: float = 1.0
    same: bool = False


def ask(pipe: IO[bytes], asked: Asked) -> None:
    """Write it. `OSError` when nobody reads any more."""
    data = b"" if asked.same else asked.data
    pipe.write(_ASKED.pack(asked.work, asked.same, asked.number, asked.scale, len(data)))
    pipe.write(data)
    pipe.flush()


def next_asked(pipe: IO[bytes]) -> Asked | None:
    """The next piece of work, or None when nobody will ask any more. Raises `Garbled`."""
    head = pipe.read(_ASKED.size)
    if not head:
        return None
    if len(head) != _ASKED.size:
        raise Garbled
    work, same, number, scale, length = _ASKED.unpack(head)
    if length > MOST_DATA:
        raise Garbled
    return Asked(Work(work), _exactly(pipe, length), number, scale, bool(same))


def answer_refused(pipe: IO[bytes], fault: FileFault) -> None:
    """Why the file is not taken, or not shown."""
    _answer(pipe, Answer.REFUSED, 0, 0, fault.value.encode("ascii"))


def answer_ready(pipe: IO[bytes], ready: ReadyPdf) -> None:
    """What was found, and the file where it is another than the one that came."""
    freed = ready.data if ready.tells is PdfTells.REMOVED else b""
    _answer(pipe, Answer.READY, ready.declares_pdf_a, _TELLS.index(ready.tells), freed)


def answer_sizes(pipe: IO[bytes], sizes: tuple[tuple[float, float], ...]) -> None:
    """How wide and high each page is."""
    _answer(pipe, Answer.SIZES, len(sizes), 0, b"".join(_SIDES.pack(*each) for each in sizes))


def answer_picture(pipe: IO[bytes], drawn: PagePicture) -> None:
    """The pixels, and the words after them."""
    words = drawn.words.encode("utf-8", "replace")
    _answer(pipe, Answer.PICTURE, drawn.width, drawn.height, drawn.pixels, words)


def ready_in(pipe: IO[bytes], came: bytes) -> ReadyPdf:
    """The file that came, made ready. Raises `FileRefused`, `Garbled`."""
    declared, told, length = _head(pipe, Answer.READY)
    if declared > 1 or told >= len(_TELLS) or length > MOST_TOGETHER:
        raise Garbled
    tells = _TELLS[told]
    if (tells is PdfTells.REMOVED) != bool(length):
        raise Garbled
    return ReadyPdf(_exactly(pipe, length) or came, bool(declared), tells)


def sizes_in(pipe: IO[bytes]) -> tuple[tuple[float, float], ...]:
    """How wide and high each page is. Raises `FileRefused`, `Garbled`."""
    count, _, length = _head(pipe, Answer.SIZES)
    if count > MOST_PAGES or length != count * _SIDES.size:
        raise Garbled
    sizes = tuple(_SIDES.iter_unpack(_exactly(pipe, length)))
    if not all(0 < side <= LARGEST_SIDE for sides in sizes for side in sides):
        raise Garbled
    return sizes


def picture_in(pipe: IO[bytes]) -> PagePicture:
    """The picture. Raises `FileRefused`, `Garbled`."""
    width, height, length = _head(pipe, Answer.PICTURE)
    pixels = 4 * width * height
    words = length - pixels
    if not 0 < width * height <= MOST_DRAWN * _MORE:
        raise Garbled
    if not 0 <= words <= MOST_WORDS * _BYTES_OF_A_LETTER:
        raise Garbled
    drawn, said = _exactly(pipe, pixels), _exactly(pipe, words)
    return PagePicture(width, height, drawn, said.decode("utf-8", "replace"))


def _answer(pipe: IO[bytes], answer: Answer, first: int, second: int, *pieces: bytes) -> None:
    pipe.write(_ANSWERED.pack(answer, first, second, sum(len(piece) for piece in pieces)))
    for piece in pieces:
        pipe.write(piece)
    pipe.flush()


def _head(pipe: IO[bytes], wanted: Answer) -> tuple[int, int, int]:
    answer, first, second, length = _ANSWERED.unpack(_exactly(pipe, _ANSWERED.size))
    if answer == Answer.REFUSED:
        raise FileRefused(_fault(pipe, length))
    if answer != wanted:
        raise Garbled
    return first, second, length


def _fault(pipe: IO[bytes], length: int) -> FileFault:
    if length > 40:
        raise Garbled
    try:
        return FileFault(_exactly(pipe, length).decode("ascii"))
    except ValueError:
        raise Garbled from None


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length) if length else b""
    if len(data) != length:
        raise Garbled
    return data
