"""Delimited text: finds encoding and separator, and keeps the line on which each record starts."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator

from services.formats.registers.cells import EMPTY, Cell, SheetRow, SheetText
from services.formats.registers.refusals import FileProblem, FileRefused, ImportStopped

DELIMITERS = (";", "\t", ",", "|")
LONGEST_CELL = 8_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_NORDIC = re.compile(r"[æøåÆØÅéáčšžÁČŠŽöäüÖÄÜóí]")
_MOJIBAKE = re.compile("\u00c3[\u00b8\u00a5\u00a6\u02dc\u2026\u2020\u00a1\u00a9]")
"""What Nordic letters become when UTF-8 is read as Windows-1252."""
_SEPARATOR_HINT = re.compile(r"^sep=(.)\r?\n", re.IGNORECASE)
_EVERY = 500

Record = tuple[int, list[str]]


def read_delimited(content: bytes, file: str, cancelled: Callable[[], bool]) -> SheetText:
    """The one table of a text file. Raises ``FileRefused`` or ``ImportStopped``."""
    text, encoding = decode(content)
    if len(_CONTROL.findall(text[:4000])) > 3:
        raise FileRefused(FileProblem.NOT_A_SPREADSHEET)
    hint = _SEPARATOR_HINT.match(text)
    skipped = 1 if hint else 0
    body = text[hint.end() :] if hint else text
    if "\n" not in body:
        body = body.replace("\r", "\n")
    delimiter = hint.group(1) if hint else guess_delimiter(body)
    rows: list[SheetRow] = []
    for number, fields in _records(body, delimiter):
        if len(rows) % _EVERY == 0 and cancelled():
            raise ImportStopped
        cells = tuple(Cell(field) if field else EMPTY for field in fields)
        rows.append(SheetRow(number + skipped, cells, width=len(fields)))
    return SheetText(file, "", tuple(rows), delimiter=delimiter, encoding=encoding)


def decode(content: bytes) -> tuple[str, str]:
    """Text and the name of its encoding: by mark, by zero bytes, UTF-8, then old Windows, DOS or Mac."""
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(name, "replace"), name
    if b"\x00" in content[:4000]:
        return _without_mark(content)
    try:
        return _repaired(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _eight_bit(content)


def _without_mark(content: bytes) -> tuple[str, str]:
    sample = content[:4000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) // 8:
        raise FileRefused(FileProblem.NOT_A_SPREADSHEET)
    name = "utf-16-le" if odd > even else "utf-16-be"
    try:
        return content.decode(name), name
    except UnicodeDecodeError as trouble:
        raise FileRefused(FileProblem.NOT_A_SPREADSHEET) from trouble


def _repaired(text: str, name: str) -> tuple[str, str]:
    """UTF-8 that somebody once read as Windows-1252 and saved again is read back."""
    if len(_MOJIBAKE.findall(text)) < 3 or _NORDIC.search(text.replace("Ã", "")):
        return text, name
    try:
        return text.encode("cp1252").decode("utf-8"), "utf-8 (saved twice)"
    except UnicodeError:
        return text, name


def _eight_bit(content: bytes) -> tuple[str, str]:
    """The old code page in which most of the high bytes become Nordic letters; Windows when equal."""
    best, chosen, name = -1, "", ""
    for encoding in ("cp1252", "cp865", "mac_roman"):
        text = content.decode(encoding, "replace")
        good = len(_NORDIC.findall(text)) - 2 * text.count("\ufffd")
        if good > best:
            best, chosen, name = good, text, encoding
    if name == "cp1252" and "\ufffd" in chosen:
        return content.decode("latin-1"), "iso-8859-1"
    return chosen, "windows-1252" if name == "cp1252" else name


def guess_delimiter(text: str) -> str:
    """The separator that cuts the first records most evenly into most fields."""
    sample = text[:60_000]

    def score(delimiter: str) -> float:
        counts = [len(fields) for _, fields in _limited(sample, delimiter) if any(fields)]
        if not counts:
            return 0.0
        width, times = Counter(counts).most_common(1)[0]
        even = times / len(counts)
        return even * min(width - 1, 30) * (1.2 if delimiter in ";\t" else 1.0)

    best = max(DELIMITERS, key=score)
    return best if score(best) > 0 else ";"


def _limited(text: str, delimiter: str) -> Iterator[Record]:
    for index, record in enumerate(_records(text, delimiter)):
        if index >= 60:
            return
        yield record


def _records(text: str, delimiter: str) -> Iterator[Record]:
    """Records with the line each starts on. A quote that is never closed spoils its own line only."""
    csv.field_size_limit(LONGEST_CELL)
    lines = list(io.StringIO(text, newline=""))
    start = 0
    while start < len(lines):
        reader = csv.reader(lines[start:], delimiter=delimiter, strict=True)
        number = start + 1
        try:
            for fields in reader:
                yield number, fields
                number = start + reader.line_num + 1
            return
        except csv.Error:
            yield number, _loosely(lines[number - 1], delimiter)
            start = number


def _loosely(line: str, delimiter: str) -> list[str]:
    """A line whose quotes do not fit: read leniently, or cut at every separator, quotes and all."""
    bare = line.rstrip("\r\n")
    if bare.count('"') % 2:
        return bare.split(delimiter)
    try:
        return next(csv.reader([bare], delimiter=delimiter), [])
    except csv.Error:
        return bare.split(delimiter)
