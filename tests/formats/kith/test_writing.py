"""What is written is read back the same, and the standard's own schemas take it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from services.formats.kith import AppRec, Fault, KithMessage, Unwritable, decode, encode
from services.formats.kith.codes import coded
from services.formats.kith.model import (
    AttachedData,
    Coded,
    DialogKind,
    Organisation,
    RichText,
    TeleCom,
)
from tests.formats.kith.invented import (
    CENTRE,
    PATIENT,
    PNG,
    attachment,
    message,
    with_info,
    with_note,
)
from tests.formats.kith.made import RECEIPTS, messages

# Whole messages are large: making one smaller takes longer than the suite lets a test stand still.
THOROUGH = settings(
    max_examples=30, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


@cache
def _schema(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(shared / "kith" / "schemas" / "all.xsd")))


def assert_valid(written: bytes, shared: Path) -> None:
    schema = _schema(shared)
    valid = schema.validate(etree.fromstring(written))
    assert valid, str(schema.error_log)


@pytest.mark.parametrize("kind", list(DialogKind))
def test_every_kind_that_is_sent_is_read_back_the_same(kind: DialogKind) -> None:
    sent = message(kind, attachment(), attachment(PNG, "image/png"))
    assert decode(encode(sent)) == sent


@pytest.mark.parametrize("kind", list(DialogKind))
def test_every_kind_that_is_sent_is_taken_by_the_schemas(kind: DialogKind, shared: Path) -> None:
    assert_valid(encode(message(kind, attachment())), shared)


@THOROUGH
@given(messages())
def test_any_lawful_message_is_read_back_the_same(sent: KithMessage) -> None:
    assert decode(encode(sent)) == sent


@THOROUGH
@given(messages())
def test_any_lawful_message_is_taken_by_the_schemas(shared: Path, sent: KithMessage) -> None:
    assert_valid(encode(sent), shared)


@THOROUGH
@given(RECEIPTS)
def test_any_lawful_receipt_is_read_back_the_same(sent: AppRec) -> None:
    assert decode(encode(sent)) == sent


@THOROUGH
@given(RECEIPTS)
def test_any_lawful_receipt_is_taken_by_the_schemas(shared: Path, sent: AppRec) -> None:
    assert_valid(encode(sent), shared)


def test_the_consent_stands_in_the_first_document_as_code_one() -> None:
    written = etree.fromstring(encode(message()))
    assert written.find("{*}Document/{*}Consent").attrib == {  # type: ignore[union-attr]  # it is there
        "V": "1",
        "DN": "Ja",
        "S": "2.16.578.1.12.4.1.1.3109",
    }


def test_what_is_written_says_utf8_in_its_first_line() -> None:
    first = encode(message()).split(b"\n", 1)[0]
    assert first == b'<?xml version="1.0" encoding="UTF-8"?>'


NEW_ID = "not-a-uuid"
_FINE = message()
_UNLAWFUL = [
    (with_info(_FINE, msg_id=NEW_ID), Fault.NOT_A_UUID),
    (with_info(_FINE, patient=None), Fault.PATIENT_MISSING),
    (with_info(_FINE, patient=replace(PATIENT, idents=())), Fault.PATIENT_UNCLEAR),
    (with_info(_FINE, type=Coded("EPIKRISE")), Fault.UNKNOWN_KIND),
    (with_info(_FINE, type=Coded("DIALOG_AVVIK")), Fault.NEEDS_CONVERSATION),
    (with_info(_FINE, type=Coded("DIALOG_SVAR")), Fault.WRONG_DIALOG_VERSION),
    (with_note(_FINE, tema_kodet=coded("8117", "1")), Fault.WRONG_VOLUME),
    (with_note(_FINE, tema=""), Fault.THEME_MISSING),
    (with_note(_FINE, tekst_notat_innhold=RichText(" ")), Fault.TEXT_MISSING),
    (with_note(_FINE, roller=()), Fault.RESPONSIBLE_MISSING),
    (with_note(_FINE, tema="a\x00b"), Fault.UNWRITABLE_TEXT),
    (with_note(_FINE, tema="\ud800"), Fault.UNWRITABLE_TEXT),
    (with_note(_FINE, tekst_notat_innhold=RichText("\x1b[2J")), Fault.UNWRITABLE_TEXT),
    (message(DialogKind.HELSEFAGLIG, attachment(mime_type="text/html")), Fault.ATTACHMENT_TYPE),
    (message(DialogKind.NOTAT, attachment(PNG)), Fault.ATTACHMENT_NOT_AS_DECLARED),
    (message(DialogKind.NOTAT, attachment(b"")), Fault.ATTACHMENT_NOT_AS_DECLARED),
    (message(DialogKind.NOTAT, attachment(b"", "text/plain")), Fault.EMPTY_DATA),
    (replace(_FINE, documents=()), Fault.NO_BODY),
    (replace(_FINE, signed=True), Fault.SIGNED),
]


@pytest.mark.parametrize(("sent", "fault"), _UNLAWFUL, ids=lambda one: getattr(one, "value", ""))
def test_a_message_that_breaks_a_rule_is_never_written(sent: KithMessage, fault: Fault) -> None:
    with pytest.raises(Unwritable) as caught:
        encode(sent)
    assert caught.value.fault is fault


def test_an_unwritable_field_is_named_by_its_way_and_not_by_its_content() -> None:
    wrong = replace(CENTRE, telecoms=(TeleCom(tele_address="ring Jonas Berg"),))
    sender = replace(_FINE.info.sender, organisation=wrong)
    with pytest.raises(Unwritable) as caught:
        encode(with_info(_FINE, sender=sender))
    assert str(caught.value) == "not_a_url info.sender.organisation.telecoms.tele_address"


def test_an_organisation_without_an_identifier_is_never_written() -> None:
    nameless = replace(_FINE.info.sender, organisation=Organisation(organisation_name="Kafé"))
    with pytest.raises(Unwritable) as caught:
        encode(with_info(_FINE, sender=nameless))
    assert caught.value.fault is Fault.MISSING


@pytest.mark.parametrize(
    "text", ["A & B", "&#38;", "&amp;#38;", "<b>", "\"'", "a\u2028b", "\U0001f600"]
)
def test_no_letter_of_a_text_or_a_code_is_changed_on_the_way(text: str) -> None:
    theme = replace(coded("7322", "8"), dn=text, ot=text)
    sent = with_note(_FINE, tema=text, tema_kodet=theme, tekst_notat_innhold=RichText(text))
    assert decode(encode(sent)) == sent


def test_no_text_can_take_the_place_of_a_file() -> None:
    sly = with_note(message(DialogKind.HELSEFAGLIG, attachment()), tema="<?medvandrer-file?>")
    read = decode(encode(sly))
    assert read == sly
    assert isinstance(read, KithMessage)
    assert isinstance(read.attachments[0].ref_doc.content, AttachedData)


def _rules(shared: Path) -> Callable[[etree._Element], list[str]]:
    """The rules of the checker that lies beside the schemas: what a schema cannot say."""
    spec = spec_from_file_location("kith_checker", shared / "kith" / "validate.py")
    assert spec
    assert spec.loader
    checker = module_from_spec(spec)
    with _without_bytecode():
        spec.loader.exec_module(checker)
    rules: Callable[[etree._Element], list[str]] = checker.rules
    return rules


@contextmanager
def _without_bytecode() -> Iterator[None]:
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    yield
    sys.dont_write_bytecode = before


def test_any_lawful_message_or_receipt_keeps_the_rules_of_another_checker(shared: Path) -> None:
    rules = _rules(shared)

    @THOROUGH
    @given(messages() | RECEIPTS)
    def keeps(sent: KithMessage | AppRec) -> None:
        assert rules(etree.fromstring(encode(sent))) == []

    keeps()
