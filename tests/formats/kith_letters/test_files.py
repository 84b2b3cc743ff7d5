"""Files that others send are kept for what they are, under names that are safe to show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.letters import (
    Letter,
)
from services.domain.messages import PartKind
from services.formats.kith import KithMessage, coded, encode
from services.formats.kith.model import (
    DialogKind,
    Document,
    RefDoc,
)
from services.formats.kith_letters import opened, read
from services.formats.kith_letters.files import safe_name
from tests.formats.kith.invented import (
    PDF,
    attachment,
    message,
)
from tests.formats.kith.test_samples import VALID

DIALOGS = [name for name in VALID if name.startswith("dialog")]
RECEIPTS = [name for name in VALID if name.startswith("apprec")]


def _letter(whole: KithMessage) -> Letter:
    found = read(encode(whole))
    assert isinstance(found, Letter)
    return found


def test_a_file_of_another_type_is_kept_and_known_for_what_it_is() -> None:
    strange = attachment(b"MZ\x90\x00", "application/x-msdownload")
    whole = message(DialogKind.NOTAT, replace(strange, annotation="Se på denne"))
    found = opened(encode(whole))
    assert isinstance(found.post, Letter)
    part = found.post.parts[-1]
    assert part.kind is PartKind.ATTACHMENT
    assert part.attachment
    assert (part.attachment.mime_type, part.attachment.declared) == ("", "application/x-msdownload")
    assert found.files[part.attachment.digest] == b"MZ\x90\x00"
    assert part.lines == ("Se på denne",)


def test_a_document_that_lies_elsewhere_is_told_of() -> None:
    ref = RefDoc(
        msg_type=coded("8114", "REF", simple=True),
        description="EKG",
        file_reference="https:arkiv/ekg.pdf",
    )
    letter = _letter(message(DialogKind.NOTAT, Document(ref_doc=ref)))
    assert letter.parts[-1].lines == (
        "Beskrivelse: EKG",
        "Ligger et annet sted: https:arkiv/ekg.pdf",
    )


@pytest.mark.parametrize(
    ("name", "kind", "shown"),
    [
        ("../../etc/passwd", "application/pdf", "passwd.pdf"),
        ("C:\\Users\\x\\plan.PDF", "application/pdf", "plan.PDF"),
        ("plan.exe", "application/pdf", "plan.exe.pdf"),
        ("gpj\u202e.exe", "image/jpeg", "gpj.exe.jpg"),
        ("", "image/png", "vedlegg.png"),
        (".pdf", "application/pdf", "pdf.pdf"),
        ("a:b|c?.png", "image/png", "abc.png"),
        ("x" * 500, "application/pdf", "x" * 116 + ".pdf"),
        ("noe.docx", "", "noe.docx"),
        ("..", "", "vedlegg"),
    ],
)
def test_a_name_of_a_file_is_safe_to_show(name: str, kind: str, shown: str) -> None:
    assert safe_name(name, kind) == shown


@given(st.text(max_size=200), st.sampled_from(["", "application/pdf", "image/png", "image/jpeg"]))
def test_any_name_is_made_safe_once_and_for_all(name: str, kind: str) -> None:
    safe = safe_name(name, kind)
    assert safe == safe_name(safe, kind)
    assert 0 < len(safe) <= 120
    assert not set(safe) & set('/\\<>:"|?*')


def test_a_pdf_that_says_so_late_is_known() -> None:
    found = opened(encode(message(DialogKind.HELSEFAGLIG, attachment(b"\r\n" + PDF))))
    assert isinstance(found.post, Letter)
    assert found.post.parts[-1].attachment
    assert found.post.parts[-1].attachment.mime_type == "application/pdf"
