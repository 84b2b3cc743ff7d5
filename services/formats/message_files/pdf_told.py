"""A PDF without what it tells beside its pages: who wrote it, with which program, when, under which title.

For the process apart only. Everything that is drawn stays byte for byte; the file around it is written anew by
qpdf (pikepdf). After ISO 32000-1, 14.3 (metadata) and 14.5 (what programs keep for themselves), and ISO 19005,
6.6.2 and 6.7: a PDF/A goes on saying that it is one, and has no Info that could say something else.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

from services.domain.message_files import (
    MOST_TOGETHER,
    FileFault,
    FileRefused,
    PdfTells,
    ReadyPdf,
)
from services.formats.message_files.pages import page_sizes
from services.formats.message_files.pdf import Claim, judged

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_FOR_PROGRAMS: Final = ("/Metadata", "/PieceInfo", "/Thumb", "/LastModified")
"""What may stand at any page, picture or form, and is drawn by nothing."""
_AT: Final = {"/Page": _FOR_PROGRAMS, "/Pages": _FOR_PROGRAMS, "/Catalog": ("/PieceInfo",)}
_KNOWN: Final = {
    "part": re.compile("[1-4]"),
    "conformance": re.compile("[ABUEF]"),
    "rev": re.compile("[0-9]{4}"),
}
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">{said}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class _LeftAsItIs(Exception):
    """It can't be written anew without a doubt."""


def made_ready(data: bytes) -> ReadyPdf:
    """The file as it may leave. Raises `FileRefused` as `judged`."""
    claim = judged(data)
    try:
        freed = _freed(data, claim)
    except _LeftAsItIs:
        return ReadyPdf(data, bool(claim), PdfTells.KEPT)
    if freed is None:
        return ReadyPdf(data, bool(claim), PdfTells.NOTHING)
    return ReadyPdf(freed, bool(claim), PdfTells.REMOVED)


def _freed(data: bytes, claim: Claim) -> bytes | None:
    """The file without it, or None where it tells nothing."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as opened:
            if not _take_out(opened, claim):
                return None
            _check(opened, claim)
            freed = _written(opened)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError):
        raise _LeftAsItIs from None
    if len(freed) > MOST_TOGETHER or not _is_the_same(data, freed, claim):
        raise _LeftAsItIs
    return freed


def _check(opened: Pdf, claim: Claim) -> None:
    """Signed bytes stay as they are, and a claim in words that are not known is not put into other words."""
    if any(_signs(each) for each in opened.objects) or opened.get_warnings():
        raise _LeftAsItIs
    if any(name not in _KNOWN or not _KNOWN[name].fullmatch(said) for name, said in claim.items()):
        raise _LeftAsItIs


def _signs(each: Object) -> bool:
    import pikepdf

    return isinstance(each, pikepdf.Dictionary) and "/ByteRange" in each


def _take_out(opened: Pdf, claim: Claim) -> bool:
    """Take it out of the file in memory; whether there was anything."""
    found = "/Info" in opened.trailer and len(opened.trailer.Info) > 0
    if "/Info" in opened.trailer:
        del opened.trailer["/Info"]
    for each in opened.objects:
        for name in _where_programs_write(each):
            if name in each:
                del each[name]
                found = True
    return _say_only(opened, claim) or found


def _where_programs_write(each: Object) -> tuple[str, ...]:
    """In pages and whatever is drawn; any other dictionary may use the same words for something else."""
    import pikepdf

    if isinstance(each, pikepdf.Stream):
        return _FOR_PROGRAMS
    if isinstance(each, pikepdf.Dictionary):
        return _AT.get(str(each.get("/Type", "")), ())
    return ()


def _say_only(opened: Pdf, claim: Claim) -> bool:
    """Let the whole file say that it is PDF/A, if it does, and nothing else; whether it said more."""
    import pikepdf

    least = _least_xmp(claim)
    before = opened.Root.get("/Metadata")
    if before is None:
        return False
    del opened.Root["/Metadata"]
    if claim:
        told = opened.make_stream(least)
        told["/Type"], told["/Subtype"] = pikepdf.Name("/Metadata"), pikepdf.Name("/XML")
        opened.Root["/Metadata"] = told
    return bool(before.read_bytes() != least)


def _least_xmp(claim: Claim) -> bytes:
    said = "".join(
        f"<pdfaid:{name}>{claim[name]}</pdfaid:{name}>" for name in _KNOWN if name in claim
    )
    return _XMP.format(said=said).encode("utf-8")


def _written(opened: Pdf) -> bytes:
    """As it was, object by object: nothing is packed or unpacked. The same file twice is the same."""
    import pikepdf

    made = io.BytesIO()
    opened.save(
        made,
        preserve_pdfa=True,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.preserve,
        fix_metadata_version=False,
        deterministic_id=True,
    )
    return made.getvalue()


def _is_the_same(before: bytes, after: bytes, claim: Claim) -> bool:
    """The judge and the drawer find the same in both."""
    try:
        return judged(after) == claim and page_sizes(after) == page_sizes(before)
    except FileRefused as refused:
        if refused.fault in (FileFault.ACTIVE, FileFault.CARRIES_FILES):
            raise
        return False
