"""What is read from this machine: known by its bytes, named safely, never too large."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.message_files import (
    MOST_TOGETHER,
    FileFault,
    FileRefused,
    file_line,
    size_words,
)
from services.formats.kith_letters.files import safe_name
from services.formats.message_files.reading import read_file, shown_name, taken
from services.transports.helsenett.access import LARGEST_REQUEST
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made


def _fault(name: str, data: bytes) -> FileFault:
    with pytest.raises(FileRefused) as caught:
        taken(name, data, FilesHere())
    return caught.value.fault


def test_a_file_is_what_its_bytes_are() -> None:
    assert taken("kontrakt.docx", made.pdf(), FilesHere()).attachment.name == "kontrakt.docx.pdf"
    assert taken("bilde.pdf", made.png(), FilesHere()).attachment.mime_type == "image/png"
    assert _fault("plan.pdf", b"PK\x03\x04 et tekstdokument") is FileFault.OTHER_TYPE
    assert _fault("plan.pdf", b"") is FileFault.EMPTY
    assert _fault("plan.pdf", b"%PDF-" + bytes(MOST_TOGETHER)) is FileFault.TOO_LARGE


def test_a_file_is_read_from_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "Kontrakt, hybel.pdf"
    path.write_bytes(FilesHere().made_ready(made.pdf()).data)
    read = read_file(path, FilesHere())
    assert file_line(read.attachment).startswith("Kontrakt, hybel.pdf, PDF, ")
    assert read.data == path.read_bytes()


def test_what_is_no_file_is_said_to_be_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "borte.pdf"):
        with pytest.raises(FileRefused) as caught:
            read_file(path, FilesHere())
        assert caught.value.fault is FileFault.UNREADABLE


def test_the_largest_files_fit_into_one_request() -> None:
    """A file stands in the message as base64, and the message in the request once more."""
    message = len(base64.b64encode(bytes(MOST_TOGETHER))) + 500_000
    assert -(-message // 3) * 4 + 10_000 <= LARGEST_REQUEST


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 byte"),
        (999, "999 byte"),
        (1000, "1 kB"),
        (1001, "2 kB"),
        (999_000, "999 kB"),
        (999_001, "1,0 MB"),
        (3_400_001, "3,5 MB"),
        (19_000_000, "19,0 MB"),
    ],
)
def test_a_size_is_told_in_words_and_never_as_less(size: int, words: str) -> None:
    assert size_words(size) == words


@given(st.text(max_size=150))
def test_any_name_is_shown_without_what_deceives(name: str) -> None:
    shown = shown_name(name, "application/pdf")
    assert shown == shown_name(shown, "application/pdf") == safe_name(shown, "application/pdf")
    assert shown.endswith(".pdf") or shown.lower().endswith(".pdf")
    assert not set(shown) & set("/\\\u200e\u200f\u202e\u2066\u061c\u0000\n")
