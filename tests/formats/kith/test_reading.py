"""What comes in is read with the leniency that real senders need, and refused with the code that fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.letters import UnreadableLetter
from services.formats.kith import Fault, KithMessage, KithRefused, decode, encode, remarks, sentence
from services.formats.kith.model import (
    AttachedData,
    Coded,
    DialogKind,
    Ident,
    MsgInfo,
    Organisation,
)
from tests.formats.kith.invented import CENTRE, MSG_ID, attachment, message, with_info

WRITTEN = encode(message(DialogKind.HELSEFAGLIG, attachment()))


def changed(old: str, new: str, times: int = 1) -> bytes:
    """The written message with something else in it."""
    told = WRITTEN.decode("utf-8")
    assert old in told
    return told.replace(old, new, times).encode("utf-8")


def read(content: bytes) -> KithMessage:
    found = decode(content)
    assert isinstance(found, KithMessage)
    return found


def test_spaces_in_attributes_say_nothing() -> None:
    content = changed('V="HER"', 'V=" HER "').replace(b'DN="HER-id"', b'DN=" HER-id"')
    assert read(content) == read(WRITTEN)


def test_a_her_id_with_dots_and_spaces_is_the_same_address() -> None:
    organisation = read(changed("99000102", "99.000 102")).info.sender.organisation
    assert organisation.address_her_id == "99000102"
    assert organisation.organisation
    assert organisation.organisation.idents[0].id == "99.000 102"


def test_a_person_whose_her_id_names_the_organisations_volume_is_found() -> None:
    person = Ident(id="99000103", type_id=Coded("HER", s="2.16.578.1.12.4.1.1.9051"))
    assert Organisation(idents=(person,)).her_id == "99000103"


@pytest.mark.parametrize(
    "date", ["2026-11-19T08:16:00", "2026-11-19T08:16:00.1234567+01:00", " 2026-11-19T24:00:00Z "]
)
def test_a_message_keeps_its_own_way_of_writing_when_it_was_made(date: str) -> None:
    found = read(changed("2026-11-19T08:16:00+01:00", date))
    assert found.info.gen_date.text == date.strip()


def test_common_parts_may_come_in_the_heads_or_in_the_common_namespace() -> None:
    content = changed("<TeleCom>", '<TeleCom xmlns="http://www.kith.no/xmlstds/felleskomponent1">')
    lenient = content.replace(b"<fk1:TeleAddress", b"<TeleAddress").replace(
        b"</TeleCom>", b"</TeleCom>"
    )
    assert read(lenient) == read(WRITTEN)


def test_instructions_comments_and_character_data_are_nothing_strange() -> None:
    content = changed(
        "<Tema>Utskriving</Tema>", "<Tema>Ut<!-- x --><![CDATA[skri]]><?y?>v&#105;ng</Tema>"
    )
    assert read(content) == read(WRITTEN)


def test_lines_in_base64_make_no_difference() -> None:
    found = read(WRITTEN)
    ref = found.attachments[0].ref_doc
    assert isinstance(ref.content, AttachedData)
    content = changed("JVBERi0x", "\r\n JVBE\n Ri0x\t")
    assert read(content) == found


def test_a_personal_signature_is_noticed_and_a_signed_message_read() -> None:
    signature = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>'
    found = read(changed("</MsgHead>", f"{signature}</MsgHead>"))
    assert found.signed
    assert replace(found, signed=False) == read(WRITTEN)


def test_an_unknown_theme_is_shown_and_not_refused() -> None:
    found = read(
        changed(
            'TemaKodet V="6" S="2.16.578.1.12.4.1.1.7322" DN="Henvendelse om pasient"',
            'TemaKodet V="42" S="2.16.578.1.12.4.1.1.7322" DN="Nytt tema"',
        )
    )
    assert found.body
    assert found.body.notater[0].tema_kodet.shown == "Nytt tema"


def test_what_a_profile_asks_for_is_remarked_and_not_refused() -> None:
    told = changed('TeleAddress V="tel:68050000"', "TeleAddress")
    nameless = told.replace(b"<FamilyName>Brekke</FamilyName>", b"").replace(b'V="24"', b'V="21"')
    wrong = nameless.replace(b"application/pdf", b"application/zip")
    assert remarks(read(wrong)) == (
        Fault.RESPONSIBLE_MISSING,
        Fault.CONTACT_MISSING,
        Fault.ATTACHMENT_TYPE,
    )


_REFUSED = [
    (f"<MsgId>{MSG_ID}", "<MsgId>melding-1", "E10", Fault.NOT_A_UUID),
    ("<FamilyName>Berg</FamilyName>", "", "E36", Fault.PATIENT_UNCLEAR),
    ('V="FNR"', 'V="XYZ"', "E36", Fault.PATIENT_UNCLEAR),
    ("v1.2 2006-05-24", "v1.3 2030-01-01", "T10", Fault.UNKNOWN_VERSION),
    ('V="DIALOG_HELSEFAGLIG"', 'V="EPIKRISE"', "T10", Fault.UNKNOWN_KIND),
    ('V="DIALOG_HELSEFAGLIG"', 'V="DIALOG_SVAR"', "T10", Fault.WRONG_DIALOG_VERSION),
    ('V="DIALOG_HELSEFAGLIG"', 'V="DIALOG_AVVIK"', "T02", Fault.NEEDS_CONVERSATION),
    ("dialog/2013-01-23", "dialog/2031-01-23", "T10", Fault.UNKNOWN_CONTENT),
    ("msghead/2006-05-24", "msghead/2026-05-24", "T10", Fault.UNKNOWN_FORMAT),
    ("1.1.7322", "1.1.8117", "T02", Fault.WRONG_VOLUME),
    ('V="XML"', 'V="REF"', "T02", Fault.NO_BODY),
    ("<GenDate>2026-11-19T08", "<GenDate>19.11.2026 08", "T02", Fault.NOT_A_MOMENT),
    ("<GenDate>2026-11-19", "<GenDate>2026-02-30", "T02", Fault.NOT_A_MOMENT),
    ("<Ack", "<Akk/><Ack", "T02", Fault.UNKNOWN_ELEMENT),
    ("<Ack", '<Sex V="1"/><Ack', "T02", Fault.UNKNOWN_ELEMENT),
    ("<MIGversion>", "<GenDate>2026-11-19T08:16:00Z</GenDate><MIGversion>", "T02", Fault.WRONG_ORDER),
    ("<Ack", '<Ack V="N"/><Ack', "T02", Fault.TOO_MANY),
    ("<MsgInfo>", "<MsgInfo>Hei", "T02", Fault.STRAY_TEXT),
    ("<MsgInfo>", '<MsgInfo id="1">', "T02", Fault.UNKNOWN_ATTRIBUTE),
    ('V="HER" S="2.16', 'V="HER" S="a.16', "T02", Fault.NOT_AN_OID),
    ("JVBERi0x", "JVB#Ri0x", "T02", Fault.BROKEN_DATA),
    ("JVBERi0x", "JVBERi0", "T02", Fault.BROKEN_DATA),
    ("JVBERi0x", "JVBE=Ri0x", "T02", Fault.BROKEN_DATA),
    ("<Tema>", "<Tema><b>x</b>", "T02", Fault.UNKNOWN_ELEMENT),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "fault"), _REFUSED)
def test_a_fault_is_refused_with_the_code_that_fits(
    old: str, new: str, code: str, fault: Fault
) -> None:
    with pytest.raises(KithRefused) as caught:
        decode(changed(old, new))
    assert (caught.value.code, caught.value.fault) == (code, fault)


def test_a_patient_with_birth_date_and_sex_is_told_well_enough_for_an_answer() -> None:
    written = encode(message(DialogKind.SVAR)).decode("utf-8")
    ident = written[written.index("<Ident><Id>15899212345") : written.index("</Patient>")]
    told = '<DateOfBirth>1992-05-01</DateOfBirth><Sex V="1" DN="Mann"/>'
    assert isinstance(decode(written.replace(ident, told).encode()), KithMessage)
    with pytest.raises(KithRefused) as caught:
        decode(changed(ident, told))
    assert caught.value.code == "E36"


def test_a_message_that_points_at_itself_is_refused() -> None:
    whole = message(DialogKind.AVVIK)
    assert whole.info.conversation_ref
    before = whole.info.conversation_ref.ref_to_parent.encode()
    with pytest.raises(KithRefused) as caught:
        decode(encode(whole).replace(before, MSG_ID.upper().encode()))
    assert caught.value.fault is Fault.POINTS_AT_ITSELF


def test_a_refusal_carries_the_head_that_it_can_be_answered_by() -> None:
    with pytest.raises(KithRefused) as caught:
        decode(changed("JVBERi0x", "JVB#Ri0x"))
    assert isinstance(caught.value.info, MsgInfo)
    assert caught.value.info.msg_id == MSG_ID
    assert caught.value.info.sender.organisation == CENTRE


def test_a_refusal_tells_the_place_and_nothing_of_the_content() -> None:
    with pytest.raises(KithRefused) as caught:
        decode(changed("<FamilyName>Berg</FamilyName>", "<FamilyName><Berg/></FamilyName>"))
    said = f"{caught.value} {caught.value!r}"
    assert caught.value.place == "MsgHead/MsgInfo/Patient/FamilyName"
    assert "Berg" not in said
    assert "Jonas" not in said


def test_a_refusal_is_one_that_the_inbox_knows_already() -> None:
    with pytest.raises(UnreadableLetter):
        decode(b"<html/>")


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_its_sentence_in_both_languages(fault: Fault) -> None:
    assert sentence(fault, "nb") != sentence(fault, "en")


def test_a_report_to_a_registry_is_not_taken_for_a_message() -> None:
    start = WRITTEN.index(b"<Document>")
    report = b"<PatientReport><CaseNo>1</CaseNo></PatientReport></MsgHead>"
    with pytest.raises(KithRefused) as caught:
        decode(WRITTEN[:start] + report)
    assert caught.value.fault is Fault.PATIENT_REPORT


def test_a_head_without_any_document_is_refused() -> None:
    start = WRITTEN.index(b"<Document>")
    with pytest.raises(KithRefused) as caught:
        decode(WRITTEN[:start] + b"</MsgHead>")
    assert caught.value.fault is Fault.MISSING


def test_a_status_of_a_referral_is_read_as_a_note() -> None:
    whole = message(DialogKind.STATUS_HENVISNING)
    assert decode(encode(whole)) == whole
    assert with_info(whole, msg_id=MSG_ID) == whole
