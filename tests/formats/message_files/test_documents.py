"""A PDF leaves only if it opens by itself, runs nothing and carries nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from services.domain.message_files import FileFault, FileRefused
from services.domain.messages import FileRemark
from services.domain.outgoing_document import OutgoingDocument
from services.formats.message_files.pages import page_picture, page_sizes
from services.formats.message_files.pdf import judged
from services.formats.message_files.reading import taken
from services.formats.paper import paper
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made
from tests.formats.message_files.made import fault_of


def _named(**values: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in values.items()})


def _launches(writer: PdfWriter) -> None:
    action = _named(S=NameObject("/Launch"), F=TextStringObject("calc.exe"))
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(action)


def _runs_a_script(writer: PdfWriter) -> None:
    action = _named(S=NameObject("/JavaScript"), JS=TextStringObject("app.alert(1)"))
    writer.root_object[NameObject("/OpenAction")] = action


def _hides_a_script(writer: PdfWriter) -> None:
    """No page leads to it, and its name is an object of its own."""
    name = writer._add_object(NameObject("/JavaScript"))
    writer._add_object(ArrayObject([_named(S=name, X=TextStringObject("app.alert(1)"))]))


def _plays(writer: PdfWriter) -> None:
    film = _named(Type=NameObject("/Annot"), Subtype=NameObject("/RichMedia"))
    writer.pages[0][NameObject("/Annots")] = ArrayObject([film])


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (_runs_a_script, FileFault.ACTIVE),
        (_launches, FileFault.ACTIVE),
        (_hides_a_script, FileFault.ACTIVE),
        (_plays, FileFault.ACTIVE),
        (lambda writer: writer.add_attachment("x.txt", b"x"), FileFault.CARRIES_FILES),
    ],
)
def test_a_document_that_does_more_than_be_read_is_not_taken(
    change: Callable[[PdfWriter], object], fault: FileFault
) -> None:
    with pytest.raises(FileRefused) as caught:
        judged(made.changed(change))
    assert caught.value.fault is fault


@pytest.mark.parametrize("user", ["hemmelig", ""])
def test_a_locked_document_is_not_taken(user: str) -> None:
    locked = made.changed(lambda writer: writer.encrypt(user, "eier"))
    with pytest.raises(FileRefused) as caught:
        judged(locked)
    assert caught.value.fault is FileFault.LOCKED


def test_a_document_for_the_archive_is_known_by_its_own_word() -> None:
    document = OutgoingDocument("Fra", "i dag", "Tittel", "Til", "Gjelder", (), "")
    archived = paper(document, datetime(2026, 11, 22, tzinfo=UTC)).content
    assert judged(archived)
    # What either told of itself is taken out: that is another remark.
    assert FileRemark.NOT_PDF_A not in taken("plan.pdf", archived, FilesHere()).remarks
    assert FileRemark.NOT_PDF_A in taken("plan.pdf", made.pdf(), FilesHere()).remarks


def test_pages_are_counted_measured_and_drawn() -> None:
    document = made.pdf(3)
    sizes = page_sizes(document)
    assert len(sizes) == 3
    width, height = sizes[0]
    assert (round(width), round(height)) == (595, 842)
    drawn = page_picture(document, 2, 2.0)
    assert (drawn.width, drawn.height) == (1191, 1684)
    assert len(drawn.pixels) == 4 * drawn.width * drawn.height
    assert b"\x00\x00\x00" in drawn.pixels
    assert drawn.words == "Kontrakt for hybel, side 3"


def test_a_page_as_large_as_a_house_is_drawn_coarser() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(made.pdf()))
    writer.pages[0].mediabox.upper_right = (14_000, 14_000)
    whole = io.BytesIO()
    writer.write(whole)
    drawn = page_picture(whole.getvalue(), 0, 4.0)
    assert drawn.width * drawn.height <= 24_100_000


@pytest.mark.parametrize("side", [30_000, 10**9])
def test_a_page_larger_than_any_paper_is_not_drawn(side: int) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(made.pdf()))
    writer.pages[0].mediabox.upper_right = (side, 200)
    whole = io.BytesIO()
    writer.write(whole)
    assert fault_of("plan.pdf", whole.getvalue()) is FileFault.DAMAGED


@pytest.mark.parametrize("cut", [20, 300, -400])
def test_half_a_document_is_not_taken_or_shows_no_page(cut: int) -> None:
    assert fault_of("plan.pdf", made.pdf()[:cut]) in (None, FileFault.DAMAGED)


@given(st.integers(0, 900), st.binary(min_size=1, max_size=6))
def test_a_spoilt_document_is_refused_in_words(place: int, other: bytes) -> None:
    whole = _ONE_PAGE[:place] + other + _ONE_PAGE[place + len(other) :]
    fault_of("plan.pdf", whole)


_ONE_PAGE = made.pdf()
