"""The PDF of a letter says what its preview says, in letters that can be read and searched."""

import html
import io
import logging
import re
from datetime import UTC, datetime

import pypdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from services.domain.outgoing_document import OutgoingDocument, Section
from services.formats.paper import Paper, paper
from ui.pages.messages.paper_html import paper_html

MADE_AT = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
LETTER = OutgoingDocument(
    sender="Fra: Kafé Brua v/ Hanne Brekke",
    date="22.11.2026",
    title="Utskriving 24. november",
    receiver="Til: Fjordheim TSB",
    about="Gjelder: Jonas Berg, f. 1992",
    sections=(
        Section("Mål", ("Tilbake på verkstedet", "Bo i Čáhppesjávri")),
        Section("Plan", ("Møter Hanne på stasjonen kl. 12.30 – «vi ses»",)),
    ),
    foot="Sendt med samtykke av 2. november 2026, gyldig til 1. mars 2027.",
    urgent="Haster: utskrives i morgen",
)
NORTHERN_SAMI = "ÁáČčĐđŊŋŠšŦŧŽž ÆæØøÅå ÄäÖöÏï"
_NUMBER = re.compile(r"Side \d+ av \d+\s*$")


def with_lines(*lines: str) -> OutgoingDocument:
    return OutgoingDocument("Fra: A", "1.1.2026", "T", "Til: B", "", (Section("S", lines),), "")


def pages_of(made: Paper) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(made.content))
    return [page.extract_text() for page in reader.pages]


def words_of(made: Paper) -> list[str]:
    return " ".join(_NUMBER.sub("", page) for page in pages_of(made)).split()


def made_of(reader: pypdf.PdfReader, part: str) -> int:
    """How many objects of the file have such a part."""
    objects = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    return sum(isinstance(one, pypdf.generic.DictionaryObject) and part in one for one in objects)


def test_the_paper_holds_the_lines_of_the_document_and_no_others() -> None:
    assert words_of(paper(LETTER, MADE_AT)) == " ".join(LETTER.lines()).split()


def test_the_paper_says_word_for_word_what_the_preview_says() -> None:
    preview = html.unescape(re.sub(r"<[^>]*>", " ", paper_html(LETTER)))
    assert words_of(paper(LETTER, MADE_AT)) == preview.split()


def test_each_short_line_is_a_line_on_paper() -> None:
    (page,) = pages_of(paper(LETTER, MADE_AT))
    assert [line.strip() for line in page.splitlines()][-5:] == [
        "Bo i Čáhppesjávri",
        "Plan",
        "Møter Hanne på stasjonen kl. 12.30 – «vi ses»",
        "Sendt med samtykke av 2. november 2026, gyldig til 1. mars 2027.",
        "Side 1 av 1",
    ]


def test_a_long_letter_is_numbered_on_every_sheet() -> None:
    made = paper(with_lines(*(f"Linje {number}" for number in range(200))), MADE_AT)
    pages = pages_of(made)
    assert len(pages) == made.pages > 2
    assert [page.splitlines()[-1] for page in pages] == [
        f"Side {number} av {made.pages}" for number in range(1, made.pages + 1)
    ]
    assert words_of(made)[-2:] == ["Linje", "199"]


def test_norwegian_and_northern_sami_letters_are_all_shown() -> None:
    made = paper(with_lines(NORTHERN_SAMI), MADE_AT)
    assert made.missing == ()
    assert NORTHERN_SAMI in pages_of(made)[0]


def test_a_letter_in_two_pieces_is_shown_as_one() -> None:
    assert "Åge" in words_of(paper(with_lines("A\u030age"), MADE_AT))


@pytest.mark.parametrize(
    ("letter", "why"),
    [
        ("\u6f22", "a sign the font lacks"),
        ("\u05e9", "a script from right to left"),
        ("\u202e", "a sign that turns the direction"),
        ("\x07", "a control sign"),
        ("\ue000", "a private sign"),
        ("\ud800", "half a letter"),
    ],
)
def test_a_letter_that_cannot_be_shown_is_a_box_and_reported(letter: str, why: str) -> None:
    made = paper(with_lines(f"for{letter}etter"), MADE_AT)
    assert made.missing == (letter,), why
    assert "for\u25a1etter" in words_of(made)


def test_hints_without_a_look_leave_no_trace() -> None:
    made = paper(with_lines("ut\u00adskriv\u200bing\ufeff"), MADE_AT)
    assert made.missing == ()
    assert "utskriving" in words_of(made)


def test_signs_that_mean_something_to_a_typesetter_are_only_signs() -> None:
    line = "{nb} **fet** __under__ <b>x</b> (a\\b) %PDF [lenke](http://x) --strek--"
    assert line in pages_of(paper(with_lines(line), MADE_AT))[0]


def test_the_file_tells_nothing_about_itself_but_that_it_is_a_message() -> None:
    reader = pypdf.PdfReader(io.BytesIO(paper(LETTER, MADE_AT).content))
    about = reader.xmp_metadata
    assert about is not None
    assert about.dc_title == {"x-default": "Melding"}
    assert not {*(about.dc_creator or ()), *(about.dc_subject or ()), *(about.dc_description or ())}
    raw = about.stream.get_data().decode()
    assert not [word for word in ("Jonas", "Hanne", "Utskriving", "Fjordheim") if word in raw]
    assert not {value for value in (reader.metadata or {}).values() if "Melding" not in str(value)}


def test_the_file_is_made_to_be_kept() -> None:
    reader = pypdf.PdfReader(io.BytesIO(paper(LETTER, MADE_AT).content))
    raw = reader.xmp_metadata.stream.get_data().decode() if reader.xmp_metadata else ""
    assert "<pdfaid:part>2" in raw
    assert "<pdfaid:conformance>U" in raw
    root = reader.root_object
    assert "/OutputIntents" in root
    assert str(root["/Lang"]) == "nb-NO"
    assert made_of(reader, "/FontFile2") == made_of(reader, "/ToUnicode") == 2


def test_nothing_of_the_letter_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        paper(LETTER, MADE_AT)
    assert not [record for record in caplog.records if "Jonas" in record.getMessage()]


@settings(max_examples=25)
@given(some.lists(some.text(max_size=300), max_size=5))
@example(["a" * 2000, " ", "\n\n", "\x0b", "\u2028", "x\ty", "\r"])
def test_any_text_becomes_a_paper_that_shows_or_reports_every_letter(lines: list[str]) -> None:
    made = paper(with_lines(*lines), MADE_AT)
    boxes = sum(text.count("\u25a1") for text in pages_of(made))
    typed = sum(line.count("\u25a1") for line in lines)
    lost = sum(letter in made.missing for line in lines for letter in line)
    assert boxes >= typed
    assert bool(lost) == bool(made.missing)
