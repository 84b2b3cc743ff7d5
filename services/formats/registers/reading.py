"""Reads a register file into sheets of cells; refuses what is not a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from services.formats.registers.cells import SheetText
from services.formats.registers.reading_csv import read_delimited
from services.formats.registers.reading_xlsx import read_xlsx
from services.formats.registers.refusals import FileProblem, FileRefused

LARGEST_FILE = 60 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_TEXT = (b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"{\\rtf",
             b"MZ", b"\x7fELF", b"SQLite format", b"BM6", b"RIFF", b"\x00\x00\x00")  # fmt: skip


def never_cancelled() -> bool:
    """Goes on to the end."""
    return False


def read_workbook(
    path: Path, *, cancelled: Callable[[], bool] = never_cancelled
) -> tuple[SheetText, ...]:
    """All sheets of an ``.xlsx`` file, or the one table of a delimited text file.

    Formulas are not run and links are not followed. Raises ``FileRefused`` with the reason, or
    ``ImportStopped`` when ``cancelled`` answers True.
    """
    content = _content(path)
    head = content[:16]
    if head.startswith(_OLE):
        protected = "EncryptedPackage".encode("utf-16-le") in content
        raise FileRefused(FileProblem.PASSWORD_PROTECTED if protected else FileProblem.OLD_EXCEL)
    if head.startswith(b"PK"):
        return read_xlsx(content, path.name, cancelled)
    if head.startswith(_NOT_TEXT):
        raise FileRefused(FileProblem.NOT_A_SPREADSHEET)
    return (read_delimited(content, path.name, cancelled),)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileRefused(FileProblem.TOO_LARGE)
        content = path.read_bytes()
    except OSError as trouble:
        raise FileRefused(FileProblem.UNREADABLE) from trouble
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise FileRefused(FileProblem.EMPTY)
    return content
