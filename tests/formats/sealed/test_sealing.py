"""Sealing gives a file that only its receiver opens, and opening gives the same message back."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from services.formats.certificates import CertificateRefused
from services.formats.sealed import (
    LARGEST_CONTENT,
    CannotSeal,
    Form,
    Package,
    file_name,
    open_sealed,
    seal,
)
from tests.formats.certificates.authority import DAY, ENCRYPTION, NOW, SIGNING, own
from tests.formats.sealed.made import (
    PACKAGE,
    XML,
    from_unit,
    opened,
    ours,
    theirs,
    trust,
)


def test_a_message_comes_out_as_it_went_in() -> None:
    found = opened(from_unit())
    assert found.package == PACKAGE
    assert found.signed_at == NOW
    assert found.signer.subject.startswith("Fjordheim TSB")


def test_a_file_as_letters_is_opened_too() -> None:
    sealed = seal(PACKAGE, theirs(), ours().certificate, NOW, Form.PEM)
    assert sealed.startswith(b"-----BEGIN CMS-----\n")
    assert max(map(len, sealed.splitlines())) <= 76
    assert opened(sealed.replace(b"\n", b"\r\n")).package == PACKAGE
    assert opened(sealed.replace(b"CMS", b"PKCS7")).package == PACKAGE


def test_a_message_without_paper_is_taken() -> None:
    assert opened(from_unit(Package(XML))).package == Package(XML)


@settings(max_examples=12)
@given(some.binary(min_size=1, max_size=70_000), some.binary(max_size=70_000))
def test_any_bytes_come_out_as_they_went_in(xml: bytes, pdf: bytes) -> None:
    assert opened(from_unit(Package(xml, pdf))).package == Package(xml, pdf)


def test_nothing_of_the_message_or_the_sender_can_be_seen_in_the_file() -> None:
    # Words of three letters stand in random bytes now and then: these are too long for chance.
    words = (b"Jonas", b"melding", PACKAGE.pdf[:8], b"innhold", b"Fjordheim")
    assert not [word for word in words if word in from_unit()]


def test_two_files_of_one_message_have_nothing_in_common() -> None:
    assert from_unit()[-2000:] != from_unit()[-2000:]


def test_the_file_is_named_for_nobody() -> None:
    assert re.fullmatch(r"melding-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.p7m", file_name(from_unit(), NOW))


def test_a_file_made_just_after_midnight_bears_that_day() -> None:
    late = datetime(2026, 11, 28, 23, 30, tzinfo=UTC)
    assert file_name(b"sealed", late).startswith("melding-2026-11-29-")


def test_a_former_key_still_opens_what_was_encrypted_to_it() -> None:
    later = NOW + 30 * DAY
    found = open_sealed(from_unit(), [own(ENCRYPTION, "new"), ours()], trust(), later)
    assert found.package == PACKAGE


def test_keys_for_signing_among_ours_do_no_harm() -> None:
    found = open_sealed(from_unit(), [own(SIGNING), ours()], trust(), NOW)
    assert found.package == PACKAGE


def test_a_unit_may_have_two_certificates_while_it_changes() -> None:
    assert opened(from_unit(), trust(own(SIGNING, "other"), theirs())).package == PACKAGE


def test_an_empty_or_huge_message_is_not_sealed() -> None:
    for package in (Package(b""), Package(b"", b"x"), Package(bytes(LARGEST_CONTENT), b"x")):
        with pytest.raises(CannotSeal):
            from_unit(package)


def test_certificates_for_the_wrong_purpose_or_time_are_not_sealed_with() -> None:
    wrong = [
        (own(ENCRYPTION), ours().certificate, NOW),
        (theirs(), theirs().certificate, NOW),
        (theirs(), ours().certificate, NOW + 3000 * DAY),
        (theirs(), ours().certificate, NOW - 3000 * DAY),
    ]
    for signer, receiver, now in wrong:
        with pytest.raises(CertificateRefused):
            seal(PACKAGE, signer, receiver, now)


def test_what_was_in_a_file_is_not_shown_by_accident() -> None:
    assert "Jonas" not in repr(opened(from_unit()))
