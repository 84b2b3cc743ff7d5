"""Receipts both ways, and which receipt answers what has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from services.domain.letter_gaps import LetterIncomplete
from services.domain.letters import (
    Letter,
    Receipt,
    ReceiptCode,
    ReceiptError,
    Signature,
    SignatureState,
    UnreadableLetter,
)
from services.domain.messages import ReceiptStatus
from services.formats.kith import Unwritable, encode
from services.formats.kith.codes import display
from services.formats.kith.model import AppRecVersion
from services.formats.kith_letters import (
    Reception,
    answer,
    answer_to,
    errors_of,
    kind_of,
    read,
    write,
)
from tests.formats.kith.invented import MSG_ID, message
from tests.formats.kith_letters.checking import assert_kept
from tests.formats.kith_letters.told import CENTRE, FIRST, LETTER, UNDERSTOOD, UNIT, receipts

RECEIPT_ID = "0c0c0c0c-0000-4000-8000-000000000001"
AT = datetime(2026, 11, 19, 7, 20, tzinfo=UTC)
HERE = Reception(RECEIPT_ID, AT, frozenset((UNIT.address,)))
THOROUGH = settings(
    max_examples=80, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


@THOROUGH
@given(receipts())
def test_any_receipt_is_read_back_the_same_in_both_versions(receipt: Receipt) -> None:
    for version in AppRecVersion:
        written = write(receipt, receipt_version=version)
        assert kind_of(written) == "APPREC"
        assert read(written) == receipt


@THOROUGH
@given(receipts())
def test_any_receipt_keeps_the_schemas_and_the_rules(shared: Path, receipt: Receipt) -> None:
    for version in AppRecVersion:
        assert_kept(write(receipt, receipt_version=version), shared)


@pytest.mark.parametrize("code", list(ReceiptCode))
def test_every_code_that_we_give_has_its_name_in_the_volume(code: ReceiptCode) -> None:
    assert display("8221", code.value)


def test_a_letter_for_us_is_answered_with_ok_that_repeats_it_letter_for_letter(
    shared: Path,
) -> None:
    receipt = answer_to(write(LETTER), HERE)
    assert receipt
    assert (receipt.status, receipt.code, receipt.regarding) == (ReceiptStatus.OK, "", FIRST)
    written = write(receipt)
    assert_kept(written, shared)
    root = etree.fromstring(written)
    original = root.find("{*}OriginalMsgId")
    assert original is not None
    assert original.findtext("{*}IssueDate") == "2026-11-19T07:16:00Z"
    assert original.find("{*}MsgType").attrib == {  # type: ignore[union-attr]  # it is there
        "V": "DIALOG_HELSEFAGLIG",
        "DN": "Helsefaglig dialog",
    }
    assert root.findtext("{*}Sender/{*}HCP/{*}Inst/{*}Dept/{*}Id") == UNIT.address
    assert root.findtext("{*}Receiver/{*}HCP/{*}Inst/{*}Dept/{*}Id") == CENTRE.address


def test_understood_is_answered_as_any_message_and_a_receipt_never() -> None:
    receipt = answer_to(write(UNDERSTOOD), HERE)
    assert receipt
    assert receipt.status is ReceiptStatus.OK
    assert answer_to(write(receipt), HERE) is None
    assert answer_to(write(receipt).replace(b"v1.1 2012", b"v9.9 2012"), HERE) is None


def _changed(old: bytes, new: bytes) -> bytes:
    content = encode(message())
    assert old in content
    return content.replace(old, new)


_REFUSED = [
    (_changed(MSG_ID.encode(), b"17"), "E10", True),
    (_changed(b"<GivenName>Jonas</GivenName>", b""), "E36", True),
    (_changed(b"v1.2 2006-05-24", b"v1.3 2030-01-01"), "T10", False),
    (_changed(b"<MsgInfo>", b"<MsgInfo><Noe/>"), "T02", False),
    (_changed(b"<Tema>", b"<Noe/><Tema>"), "T02", True),
    (_changed(b"DIALOG_HELSEFAGLIG", b"EPIKRISE"), "T10", True),
    (b"<MsgHead", "T01", False),
    (b"<!DOCTYPE a><MsgHead/>", "T01", False),
    (b"", "T01", False),
    (b"<html/>", "T10", False),
]


@pytest.mark.parametrize(("content", "code", "has_head"), _REFUSED)
def test_what_can_not_be_read_is_answered_with_its_code(
    content: bytes, code: str, has_head: bool
) -> None:
    receipt = answer_to(content, HERE, regarding="0e0e0e0e-0000-4000-8000-000000000001")
    assert receipt
    assert (receipt.status, receipt.code) == (ReceiptStatus.REJECTED, code)
    assert (receipt.original is not None) == has_head
    if has_head:
        assert read(write(receipt)) == replace(receipt, regarding=receipt.regarding.lower())
        return
    assert receipt.regarding.startswith("0e0e0e0e")
    with pytest.raises(LetterIncomplete):
        write(receipt)


def test_a_letter_for_an_address_that_is_not_ours_is_answered_with_e21() -> None:
    elsewhere = replace(HERE, addresses=frozenset(("99000777",)))
    receipt = answer(LETTER, elsewhere)
    assert (receipt.status, receipt.code) == (ReceiptStatus.REJECTED, "E21")
    assert answer(LETTER, HERE).status is ReceiptStatus.OK


@pytest.mark.parametrize(
    ("signature", "asked", "code"),
    [
        (Signature(), False, ""),
        (Signature(), True, "S99"),
        (Signature(SignatureState.VALID, "Liv Lie"), True, ""),
        (Signature(SignatureState.INTACT, "Liv Lie"), False, ""),
        (Signature(SignatureState.INTACT, "Liv Lie"), True, "S02"),
        (Signature(SignatureState.INVALID, "", ReceiptCode.SIGNATURE_WRONG), False, "S01"),
        (Signature(SignatureState.INVALID, "", ReceiptCode.CERTIFICATE_WRONG), True, "S02"),
        (Signature(SignatureState.INVALID), False, "S01"),
    ],
)
def test_a_signature_is_answered_for(signature: Signature, asked: bool, code: str) -> None:
    says = replace(LETTER, signature=signature)
    assert answer(says, replace(HERE, signature_asked=asked)).code == code


def test_an_unreadable_letter_of_another_format_is_answered_too() -> None:
    receipt = answer(UnreadableLetter(ReceiptCode.UNSUPPORTED), HERE, regarding="17")
    assert (receipt.regarding, receipt.code) == ("17", "T10")


def test_a_rejection_without_a_code_says_another_error() -> None:
    bare = Receipt(RECEIPT_ID, FIRST, ReceiptStatus.REJECTED, AT)
    assert errors_of(bare) == (ReceiptError("X99"),)
    assert errors_of(replace(bare, status=ReceiptStatus.OK)) == ()
    with pytest.raises(LetterIncomplete):
        write(bare)


def test_a_receipt_that_says_ok_with_an_error_is_not_written() -> None:
    letter = read(write(LETTER))
    assert isinstance(letter, Letter)
    fine = answer(letter, HERE)
    with pytest.raises(Unwritable):
        write(replace(fine, code="X99"))
