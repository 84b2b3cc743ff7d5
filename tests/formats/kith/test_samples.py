"""The public samples: each valid one is read with nothing lost, each invalid one refused with its code."""

from __future__ import annotations

import base64
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from lxml import etree

from services.formats.kith import (
    AppRec,
    KithMessage,
    KithRefused,
    decode,
    encode,
    remarks,
    sentence,
)
from services.formats.kith.model import AppRecStatus, AttachedData, DialogKind, FileType
from tests.formats.kith.test_writing import assert_valid

VALID = (
    "apprec10_ok-with-error-in-part",
    "apprec10_ok",
    "apprec10_ok_all-fields",
    "apprec10_rejected-E21",
    "apprec11_ok",
    "apprec11_ok_all-fields",
    "apprec11_rejected-E21",
    "dialog10_foresporsel_with-pdf-attachment",
    "dialog10_notat_reply",
    "dialog10_svar_1",
    "dialog10_svar_2",
    "dialog11_helsefaglig_with-pdf-attachment",
)
INVALID = {
    "apprec10_missing-migversion_schema-fails": "T02",
    "apprec10_unknown-migversion_schema-fails": "T10",
    "apprec10_unknown-status-code_schema-passes": "T02",
    "apprec11_unknown-status-code_schema-passes": "T02",
    "msghead_wrong-migversion_schema-fails": "T10",
}


def _sample(shared: Path, name: str, folder: str = "valid") -> bytes:
    return (shared / "kith" / "samples" / folder / f"{name}.xml").read_bytes()


def _message(shared: Path, name: str) -> KithMessage:
    read = decode(_sample(shared, name))
    assert isinstance(read, KithMessage)
    return read


def test_the_lists_of_samples_are_whole(shared: Path) -> None:
    folder = shared / "kith" / "samples"
    assert {path.stem for path in (folder / "valid").iterdir()} == set(VALID)
    assert {path.stem for path in (folder / "invalid").iterdir()} == set(INVALID)


@pytest.mark.parametrize("name", VALID)
def test_a_valid_sample_written_anew_validates_and_means_the_same(name: str, shared: Path) -> None:
    read = decode(_sample(shared, name))
    written = encode(read)
    assert_valid(written, shared)
    assert decode(written) == read


@pytest.mark.parametrize("name", VALID)
def test_a_valid_sample_written_anew_has_every_element_and_value(name: str, shared: Path) -> None:
    sample = _sample(shared, name)
    assert _canonical(encode(decode(sample))) == _canonical(sample)


def _canonical(content: bytes) -> list[object]:
    """Elements, attributes and texts in order; without indentation, comments, edges of values, empty values."""
    parser = etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True)
    return _told(etree.fromstring(content, parser))


def _told(element: etree._Element) -> list[object]:
    said = {
        str(name): str(value).strip()
        for name, value in element.attrib.items()
        if str(value).strip() and not str(name).startswith("{")
    }
    inside = [_told(child) for child in element]
    text = "" if inside else (element.text or "").strip()
    return [element.tag, said, "".join(text.split()) if len(text) > 500 else text, inside]


@pytest.mark.parametrize(("name", "code"), INVALID.items())
def test_an_invalid_sample_is_refused_with_its_code(name: str, code: str, shared: Path) -> None:
    with pytest.raises(KithRefused) as caught:
        decode(_sample(shared, name, "invalid"))
    assert caught.value.code == code
    assert sentence(caught.value.fault)


def test_the_helsefaglig_sample_says_all_it_should(shared: Path) -> None:
    read = _message(shared, "dialog11_helsefaglig_with-pdf-attachment")
    assert read.kind is DialogKind.HELSEFAGLIG
    assert read.info.sender.organisation.address_her_id == "8094866"
    assert read.info.receiver.organisation.her_id == "8142987"
    assert read.info.patient
    assert read.info.patient.date_of_birth == date(2002, 7, 15)
    assert read.body
    (note,) = read.body.notater
    assert (note.tema_kodet.v, note.tema_kodet.volume, note.tema) == ("8", "7322", "EKG tatt i dag")
    assert note.tekst_notat_innhold
    assert note.tekst_notat_innhold.plain.startswith("Pasienten er henvist")
    person = note.roller[0].healthcare_professional
    assert person
    assert (person.name, person.idents[0].id) == ("Kunstig Lege", "9144900")
    assert person.telecoms[0].tele_address == "tel:12345678"
    (file,) = read.attachments
    assert isinstance(file.ref_doc.content, AttachedData)
    assert file.ref_doc.mime_type == file.ref_doc.content.sniffed == FileType.PDF
    assert file.ref_doc.issue_date
    assert file.ref_doc.issue_date.text == "2025-05-13T11:56:21.7607390Z"
    assert remarks(read) == ()


def test_the_answer_of_a_doctor_keeps_its_person_and_its_dialogue(shared: Path) -> None:
    read = _message(shared, "dialog10_svar_2")
    person = read.info.sender.organisation.healthcare_professional
    assert person
    assert person.role_to_patient
    assert (person.name, person.role_to_patient.shown) == ("Grønn Vits", "Fastlege")
    assert read.info.sender.organisation.address_her_id == "8143025"
    assert read.info.conversation_ref
    assert read.info.conversation_ref.ref_to_parent == "4caf06e0-6df9-4f64-9b36-87b451fd051c"
    assert read.info.gen_date.at == datetime.fromisoformat("2025-06-10T14:12:29+02:00")


def test_a_receipt_in_a_sample_tells_whom_what_and_why(shared: Path) -> None:
    read = decode(_sample(shared, "apprec10_rejected-E21"))
    assert isinstance(read, AppRec)
    assert read.outcome is AppRecStatus.REJECTED
    assert (read.errors[0].v, read.errors[0].ot) == ("E21", "Legen har sluttet")
    assert read.odd_mig_version == "1.0 2008-11-21"
    assert read.sender.hcp.address_her_id == "258521"
    assert read.receiver.hcp.address_her_id == "91126"


@pytest.mark.parametrize(
    "name", ["get-business-document-response", "get-business-document-apprec-response"]
)
def test_a_document_from_the_message_service_is_read_and_written(name: str, shared: Path) -> None:
    answer = json.loads((shared / "kith" / "samples" / "nhn" / f"{name}.json").read_bytes())
    content = base64.b64decode(answer["businessDocument"])
    read = decode(content)
    assert_valid(encode(read), shared)
    assert decode(encode(read)) == read


@pytest.mark.parametrize("name", VALID)
def test_a_valid_sample_in_other_clothes_is_read_the_same(name: str, shared: Path) -> None:
    sample = _sample(shared, name)
    read = decode(sample)
    unmarked = sample.removeprefix(b"\xef\xbb\xbf")
    assert decode(b"\xef\xbb\xbf" + unmarked) == read
    assert decode(unmarked.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")) == read
    text = etree.tostring(etree.fromstring(sample), encoding="unicode")
    latin = text.encode("iso-8859-1", "xmlcharrefreplace")
    assert decode(b'<?xml version="1.0" encoding="ISO-8859-1"?>' + latin) == read
    assert decode(text.encode("utf-8")) == read
