"""What a PDF tells beside its pages does not leave with it; what it shows, and that it is PDF/A, stays."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import fpdf
import pikepdf
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject

from services.domain.message_files import PdfTells
from services.domain.messages import FileRemark
from services.domain.outgoing_document import OutgoingDocument
from services.formats.message_files.pages import page_picture
from services.formats.message_files.pdf import judged
from services.formats.message_files.pdf_told import made_ready
from services.formats.message_files.reading import taken
from services.formats.paper import paper
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made

SECRETS = (b"Kari Nordmann", b"Kontrakt for Ola", b"Skriver 3", b"20261122")


def told() -> bytes:
    """A page whose file says who wrote it."""
    whole = fpdf.FPDF()
    whole.set_author("Kari Nordmann")
    whole.set_title("Kontrakt for Ola")
    whole.set_producer("Skriver 3")
    whole.set_creation_date(datetime(2026, 11, 22, tzinfo=UTC))
    whole.set_font("helvetica", size=24)
    whole.add_page()
    whole.cell(text="Leie av hybel")
    return bytes(whole.output())


def archived() -> bytes:
    """A PDF/A-2u, with a title and dates in its XMP."""
    document = OutgoingDocument("Fra", "i dag", "Tittel", "Til", "Gjelder", (), "")
    return paper(document, datetime(2026, 11, 22, tzinfo=UTC)).content


def repacked(data: bytes) -> bytes:
    """The same file with its objects packed into streams."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        out = io.BytesIO()
        opened.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def shows(data: bytes) -> bytes:
    return page_picture(data, 0, 1.0).pixels


@pytest.mark.parametrize("data", [told(), repacked(told())])
def test_author_title_program_and_dates_are_taken_out_and_the_page_looks_the_same(
    data: bytes,
) -> None:
    ready = made_ready(data)
    assert ready.tells is PdfTells.REMOVED
    assert not [secret for secret in SECRETS if secret in repacked_open(ready.data)]
    assert PdfReader(io.BytesIO(ready.data)).metadata in (None, {})
    assert shows(ready.data) == shows(data)


def repacked_open(data: bytes) -> bytes:
    """Everything in the file, unpacked."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        out = io.BytesIO()
        opened.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return data + out.getvalue()


def test_one_reads_that_it_was_done() -> None:
    assert taken("kontrakt.pdf", told(), FilesHere()).remarks == (
        FileRemark.TOLD_REMOVED,
        FileRemark.NOT_PDF_A,
    )


def test_a_pdf_for_the_archive_still_says_that_it_is_one_and_nothing_else() -> None:
    before = archived()
    ready = made_ready(before)
    assert (ready.declares_pdf_a, ready.tells) == (True, PdfTells.REMOVED)
    assert judged(ready.data) == judged(before) == {"part": "2", "conformance": "U"}
    assert b"<dc:title>" not in ready.data
    assert b"xmp:CreateDate" not in ready.data
    assert shows(ready.data) == shows(before)


def test_a_pdf_for_the_archive_keeps_the_order_that_the_standard_asks_of_a_file() -> None:
    """ISO 19005-2, 6.1.2, 6.1.3, 6.2.3, 6.6.2: header, trailer, intent of colours, open metadata."""
    before = archived()
    after = made_ready(before).data
    assert after.startswith(b"%PDF-1.7\n%")
    assert all(each > 127 for each in after[10:14])
    with pikepdf.open(io.BytesIO(before)) as old, pikepdf.open(io.BytesIO(after)) as new:
        assert "/Info" not in new.trailer
        assert bytes(new.trailer.ID[0]) == bytes(old.trailer.ID[0])
        assert len(new.trailer.ID) == 2
        assert len(new.Root.OutputIntents) == 1
        stream = new.Root.Metadata
        assert "/Filter" not in stream
        assert (str(stream.Type), str(stream.Subtype)) == ("/Metadata", "/XML")
        assert not new.get_warnings()


def test_whatever_is_drawn_stays_byte_for_byte() -> None:
    def drawn(data: bytes) -> list[bytes]:
        with pikepdf.open(io.BytesIO(data)) as opened:
            streams = [each for each in opened.objects if isinstance(each, pikepdf.Stream)]
            kept = [each for each in streams if each.get("/Type") != "/Metadata"]
            return sorted(each.read_raw_bytes() for each in kept)

    before = archived()
    assert drawn(made_ready(before).data) == drawn(before)


def test_the_same_file_twice_is_the_same_and_one_that_tells_nothing_is_left() -> None:
    data = told()
    once = made_ready(data)
    assert made_ready(data) == once
    again = made_ready(once.data)
    assert (again.tells, again.data) == (PdfTells.NOTHING, once.data)


def _kept_by_programs(writer: PdfWriter) -> None:
    note = StreamObject()
    note.set_data(SECRETS[0])
    page = writer.pages[0]
    page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): writer._add_object(note)})
    page[NameObject("/Thumb")] = writer._add_object(note)
    contents = page["/Contents"].get_object()
    assert isinstance(contents, DictionaryObject)
    contents[NameObject("/Metadata")] = writer._add_object(note)


def test_what_programs_keep_at_a_page_or_a_picture_is_taken_out() -> None:
    data = made.changed(_kept_by_programs)
    assert SECRETS[0] in data
    assert SECRETS[0] not in repacked_open(made_ready(data).data)


def test_a_picture_that_happens_to_be_called_so_stays() -> None:
    def named(writer: PdfWriter) -> None:
        picture = StreamObject()
        picture.set_data(b"\x10\x80\xf0")
        for name, value in {"Width": 1, "Height": 1, "BitsPerComponent": 8}.items():
            picture[NameObject(f"/{name}")] = NumberObject(value)
        picture[NameObject("/Subtype")] = NameObject("/Image")
        picture[NameObject("/ColorSpace")] = NameObject("/DeviceRGB")
        drawing = StreamObject()
        drawing.set_data(b"400 0 0 400 50 50 cm /Thumb Do")
        page, shown = writer.pages[0], writer._add_object(picture)
        named = DictionaryObject({NameObject("/Thumb"): shown})
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        resources[NameObject("/XObject")] = writer._add_object(named)
        page[NameObject("/Contents")] = writer._add_object(drawing)

    data = made.changed(named)
    assert b"\xf0\x80\x10" in shows(data)
    assert shows(made_ready(data).data) == shows(data)


def _signed(writer: PdfWriter) -> None:
    numbers = ArrayObject(NumberObject(each) for each in (0, 10, 20, 30))
    writer._add_object(
        DictionaryObject(
            {NameObject("/Type"): NameObject("/Sig"), NameObject("/ByteRange"): numbers}
        )
    )


def test_a_signed_document_stays_as_it_is_and_that_is_said() -> None:
    data = made.changed(_signed)
    read = taken("avtale.pdf", data, FilesHere())
    assert read.data == data
    assert FileRemark.TELLS_ITS_MAKER in read.remarks


def test_a_document_that_is_not_quite_in_order_stays_as_it_is() -> None:
    data = told().replace(b"startxref\n", b"startxref\n1")
    ready = made_ready(data)
    assert (ready.data, ready.tells) == (data, PdfTells.KEPT)


def test_a_claim_in_words_that_nobody_knows_stays_as_it_is() -> None:
    data = archived().replace(b"conformance>U<", b"conformance>Q<")
    assert made_ready(data).tells is PdfTells.KEPT
