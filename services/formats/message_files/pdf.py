"""A PDF judged before it may be sent: it opens without a key, runs nothing, carries nothing.

After ISO 32000-1 (12.6 actions, 7.11 file specifications) and ISO 19005-2, 6.6.4 (how a file declares PDF/A).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from services.domain.message_files import FileFault, FileRefused
from services.formats.message_files.pages import page_sizes

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_OBJECTS: Final = 200_000
_MOST_XMP: Final = 1_000_000
_PDF_A: Final = "{http://www.aiim.org/pdfa/ns/id/}"
_RUNS: Final = frozenset({
    "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Movie", "/Sound",
    "/Rendition", "/RichMediaExecute", "/GoTo3DView",
})  # fmt: skip
"""Actions that do more than lead to a place in the file or name an address."""
_LIVES: Final = frozenset({"/RichMedia", "/3D", "/Movie", "/Screen", "/Sound"})
"""Annotations that play or run."""


Claim = dict[str, str]
"""What a file says of its being PDF/A: `part`, `conformance`, `rev` …; empty for a file that says nothing."""


def judged(data: bytes) -> Claim:
    """Its claim to be PDF/A. Raises `FileRefused` for one that is locked, damaged, active, or has other files
    within.
    """
    from pypdf import PdfReader

    # What is wrong in a file is told in its own words there: they do not belong in our log.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        reader = PdfReader(io.BytesIO(data))
        _check_open(reader)
        for found in _dictionaries(reader):
            _check(found)
        claim = _claim(reader)
    except FileRefused:
        raise
    except Exception:  # noqa: BLE001 - a spoilt file makes the reader fail in every way there is
        raise FileRefused(FileFault.DAMAGED) from None
    if not page_sizes(data):
        raise FileRefused(FileFault.DAMAGED)
    return claim


def _check_open(reader: PdfReader) -> None:
    if reader.is_encrypted:
        raise FileRefused(FileFault.LOCKED)


def _dictionaries(reader: PdfReader) -> Iterator[dict[object, object]]:
    """Every dictionary of the file, wherever it stands: what no page shows may run all the same."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

    numbers = {(number, age) for age, kept in reader.xref.items() for number in kept}
    numbers |= {(number, 0) for number in reader.xref_objStm}
    if len(numbers) > _MOST_OBJECTS:
        raise FileRefused(FileFault.TOO_LARGE)
    waiting: list[object] = [reader.trailer]
    for number, age in sorted(numbers):
        waiting.append(reader.get_object(IndirectObject(number, age, reader)))
        while waiting:
            one = waiting.pop()
            if isinstance(one, DictionaryObject):
                yield one
                waiting.extend(one.values())
            elif isinstance(one, ArrayObject):
                waiting.extend(one)


def _check(found: dict[object, object]) -> None:
    # Not `get`: a name may be an object of its own, and only this looks it up.
    action, kind, subtype = (
        str(found[key]) if key in found else "" for key in ("/S", "/Type", "/Subtype")
    )
    if kind == "/EmbeddedFile" or subtype == "/FileAttachment":
        raise FileRefused(FileFault.CARRIES_FILES)
    if {"/EF", "/EmbeddedFiles"} & found.keys():
        raise FileRefused(FileFault.CARRIES_FILES)
    if action in _RUNS or (kind == "/Annot" and subtype in _LIVES):
        raise FileRefused(FileFault.ACTIVE)
    if {"/JS", "/JavaScript", "/XFA"} & found.keys():
        raise FileRefused(FileFault.ACTIVE)


def _claim(reader: PdfReader) -> Claim:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring
    from pypdf.generic import StreamObject

    stream = reader.root_object.get("/Metadata")
    stream = stream.get_object() if stream is not None else None
    if not isinstance(stream, StreamObject):
        return {}
    told = stream.get_data()
    if len(told) > _MOST_XMP:
        return {}
    try:
        root = fromstring(told.strip(b"\x00 \t\r\n"))
    except (ParseError, DefusedXmlException, ValueError):
        return {}
    said: Claim = {}
    for each in root.iter():
        for name, text in ((each.tag, each.text or ""), *each.attrib.items()):
            if name.startswith(_PDF_A):
                said[name.removeprefix(_PDF_A)] = text.strip()
    return said if "part" in said else {}
