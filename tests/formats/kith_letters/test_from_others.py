"""What other systems send: nothing that a person needs is lost, nothing that acts gets in."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from services.domain.letters import (
    Contact,
    Deviation,
    Letter,
    LetterKind,
    OriginalMessage,
    Party,
    Receipt,
    Remark,
    RemarkKind,
    UnreadableLetter,
)
from services.domain.messages import ReceiptStatus
from services.domain.patients import PatientId, Sex
from services.formats.kith import KithMessage, coded, decode, encode
from services.formats.kith.model import (
    AttachedData,
    Block,
    BlockKind,
    Coded,
    DialogKind,
    Dialogmelding,
    Foresporsel,
    Organisation,
    OtherReceiver,
    RichText,
    RollerRelatertNotat,
    Run,
    TeleCom,
    TilknyttetEnhet,
)
from services.formats.kith.rich_text import rich_text
from services.formats.kith_letters import opened, read
from tests.formats.kith.invented import (
    HANNE,
    LIV,
    MSG_ID,
    PATIENT,
    message,
    with_info,
    with_note,
)
from tests.formats.kith.test_samples import INVALID, VALID
from tests.formats.kith_letters.told import texts

DIALOGS = [name for name in VALID if name.startswith("dialog")]
RECEIPTS = [name for name in VALID if name.startswith("apprec")]


def _sample(shared: Path, name: str, folder: str = "valid") -> bytes:
    return (shared / "kith" / "samples" / folder / f"{name}.xml").read_bytes()


def _letter(whole: KithMessage) -> Letter:
    found = read(encode(whole))
    assert isinstance(found, Letter)
    return found


def _words(letter: Letter) -> str:
    lines = [line for part in letter.parts for line in (part.title, *part.lines)]
    return " ".join((letter.theme, letter.topic, *lines))


@pytest.mark.parametrize("name", DIALOGS)
def test_a_sample_keeps_every_word_person_and_file(name: str, shared: Path) -> None:
    content = _sample(shared, name)
    source = decode(content)
    assert isinstance(source, KithMessage)
    found = opened(content)
    letter = found.post
    assert isinstance(letter, Letter)
    assert source.body
    for text in texts(source.body):
        assert " ".join(text.split()) in " ".join(_words(letter).split())
    assert letter.patient
    assert [one.number for one in letter.patient.ids] == ["15720255178"] or name.endswith("svar_2")
    assert letter.patient.birth_date
    carried = [part.attachment for part in letter.parts if part.attachment]
    assert len(carried) == len(source.attachments) == len(found.files)
    for one, document in zip(carried, source.attachments, strict=True):
        assert isinstance(document.ref_doc.content, AttachedData)
        assert found.files[one.digest] == document.ref_doc.content.data
        assert one.mime_type == "application/pdf"
    assert letter.sender.person
    assert letter.sender.phone
    assert letter.original == OriginalMessage(
        source.info.type.v, source.info.gen_date.text, source.info.msg_id
    )


def test_the_sample_of_a_doctor_tells_who_answered_and_how_to_reach_them(shared: Path) -> None:
    letter = read(_sample(shared, "dialog10_svar_2"))
    assert isinstance(letter, Letter)
    assert letter.kind is LetterKind.ANSWER
    assert letter.sender == Party(
        "8143025", "WebMed Feature PPS", "Grønn Vits", "Fastlege",
        "WebMed Feature PPS", "8142952", "73521234", "LE", "999988939",
    )  # fmt: skip
    assert letter.contacts == (
        Contact("WebMed Feature PPS", reached=("73521234", "faks 73524321", "katskin@noline.no")),
    )
    assert letter.patient
    assert letter.patient.address == "Hellerudstubben 52 A, 0671 OSLO"


def test_the_sample_of_a_question_tells_its_type_and_that_it_is_a_test(shared: Path) -> None:
    letter = read(_sample(shared, "dialog10_foresporsel_with-pdf-attachment"))
    assert isinstance(letter, Letter)
    assert letter.kind is LetterKind.QUESTION
    assert letter.parts[0].title == "Forespørsel"
    assert letter.parts[0].lines[0] == "Gjelder: Annen henvendelse"
    assert letter.remarks == (Remark(RemarkKind.TEST_MESSAGE, "Debugging"),)
    assert (letter.sender.person, letter.sender.profession) == ("Sannsynlig Sykepleier", "SP")


def test_the_sample_of_a_dialogue_has_its_coded_theme_as_topic(shared: Path) -> None:
    letter = read(_sample(shared, "dialog11_helsefaglig_with-pdf-attachment"))
    assert isinstance(letter, Letter)
    assert (letter.theme, letter.topic) == ("EKG tatt i dag", "Forespørsel om helseopplysninger")
    assert letter.conversation_id == letter.message_id
    assert [part.title for part in letter.parts] == ["Melding", "Vedlegg"]


@pytest.mark.parametrize("name", RECEIPTS)
def test_a_sample_of_a_receipt_tells_what_became_of_which_message(name: str, shared: Path) -> None:
    found = read(_sample(shared, name))
    assert isinstance(found, Receipt)
    assert found.original
    assert found.regarding == found.original.message_id
    assert (found.status is ReceiptStatus.OK) == (not found.code)


def test_the_words_of_a_rejection_are_kept_and_its_usual_name_is_not_repeated(shared: Path) -> None:
    found = read(_sample(shared, "apprec10_rejected-E21"))
    assert isinstance(found, Receipt)
    assert (found.status, found.code, found.words) == (
        ReceiptStatus.REJECTED,
        "E21",
        "Legen har sluttet",
    )
    claims = read(_sample(shared, "apprec10_ok-with-error-in-part"))
    assert isinstance(claims, Receipt)
    assert (claims.words, len(claims.further)) == ("Feilbruk av kveldstakst: 93495", 1)


@pytest.mark.parametrize(("name", "code"), INVALID.items())
def test_an_invalid_sample_is_refused_with_the_code_of_its_receipt(
    name: str, code: str, shared: Path
) -> None:
    with pytest.raises(UnreadableLetter) as caught:
        read(_sample(shared, name, "invalid"))
    assert caught.value.code == code


def test_rich_text_becomes_plain_lines_and_what_acts_is_named() -> None:
    styled = rich_text(
        [
            Block((Run("Plan", bold=True),), BlockKind.HEADING),
            Block((Run("Nav "), Run("fredag", italic=True)), BlockKind.ITEM),
        ]
    )
    letter = _letter(with_note(message(), tekst_notat_innhold=styled))
    assert letter.parts[0].lines == ("Plan", "- Nav fredag")
    acting = encode(with_note(message(), tekst_notat_innhold=RichText("HER"))).replace(
        b">HER<", b'><p xmlns="http://www.w3.org/1999/xhtml">Hei<script>x()</script></p><'
    )
    found = read(acting)
    assert isinstance(found, Letter)
    assert found.parts[0].lines == ("Hei",)
    assert Remark(RemarkKind.ACTIVE_CONTENT_LEFT_OUT, "script") in found.remarks


def test_a_text_loses_the_indentation_of_its_xml_and_what_is_unseen() -> None:
    text = "Hei.\n        Vi ses\u202e fredag.\n          - kl. 9\n\n"
    letter = _letter(with_note(message(), tekst_notat_innhold=RichText(text)))
    assert letter.parts[0].lines == ("Hei.", "Vi ses fredag.", "  - kl. 9")


def test_every_form_of_a_question_is_a_line_that_says_what_it_is() -> None:
    asked = Foresporsel(
        type_foresp=coded("9152", "8"),
        sporsmal=RichText("Når?\nHvor?"),
        begrunnelse="Vi må planlegge.",
        hastegrad=Coded("H", "Høy"),
        fra_dato=date(2026, 11, 1),
        type_journalinfo=(Coded("1", "Epikrise", "", "siste"),),
        roller=(RollerRelatertNotat(healthcare_professional=HANNE),),
    )
    whole = message(DialogKind.FORESPORSEL)
    body = Dialogmelding(version=DialogKind.FORESPORSEL.version, foresporsler=(asked,))
    ref = replace(whole.documents[0].ref_doc, content=body)
    letter = _letter(replace(whole, documents=(replace(whole.documents[0], ref_doc=ref),)))
    assert letter.parts[0].lines == (
        "Gjelder: Status/plan for utskrivning",
        "Når?",
        "Hvor?",
        "Begrunnelse: Vi må planlegge.",
        "Hastegrad: Høy",
        "Tidsrom: fra 01.11.2026",
        "Journalopplysninger: Epikrise, siste",
    )
    assert (letter.sender.person, letter.sender.phone) == ("Hanne Brekke", "68050000")
    assert not letter.urgent


def test_the_first_of_each_side_is_sender_and_receiver_and_the_others_are_contacts() -> None:
    unit = Organisation(
        organisation_name="Fjordheim HF",
        idents=LIV.idents or PATIENT.idents,
        telecoms=(TeleCom(tele_address="tel:116117"),),
    )
    roles = (
        RollerRelatertNotat(role_to_patient=coded("9034", "24"), healthcare_professional=LIV),
        RollerRelatertNotat(role_to_patient=coded("9034", "18"), healthcare_professional=HANNE),
        RollerRelatertNotat(rolle_notat=Coded("1", "Forfatter"), healthcare_professional=LIV),
        RollerRelatertNotat(
            role_to_patient=coded("9034", "6"),
            tilknyttet_enhet=TilknyttetEnhet(kontaktenhet=unit, merknad="hverdager"),
        ),
    )
    letter = _letter(with_note(message(), roller=roles))
    assert letter.receiver.person == "Liv Lie"
    assert (letter.sender.person, letter.sender.title, letter.sender.profession) == (
        "Hanne Brekke",
        "Koordinator (spesialisthelsetjenesteloven)",
        "VP",
    )
    assert letter.contacts == (
        Contact("Liv Lie", "Forfatter"),
        Contact("Fjordheim HF", "Fastlege, hverdager", reached=("116117",)),
    )


def test_an_avvik_is_marked_as_such_with_its_reason() -> None:
    letter = _letter(message(DialogKind.AVVIK))
    assert (letter.kind, letter.deviation) == (LetterKind.DEVIATION, Deviation.WRONG_RECEIVER)
    assert letter.in_reply_to


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [("1", RemarkKind.CONSENT_SAID, "Ja"), ("2", RemarkKind.CONSENT_DENIED, "Nei")],
)
def test_a_consent_that_is_said_is_a_remark(code: str, kind: RemarkKind, words: str) -> None:
    whole = message()
    first = replace(whole.documents[0], consent=coded("3109", code), annotation="Gitt muntlig.")
    letter = _letter(replace(whole, documents=(first,)))
    assert letter.consent is None
    assert Remark(kind, words) in letter.remarks
    assert "Gitt muntlig." in _words(letter)


def test_copies_and_priority_and_what_is_lacking_are_remarks() -> None:
    copy = OtherReceiver(
        role_receiver=coded("8112", "COP", simple=True), healthcare_professional=None
    )
    lacking = encode(
        with_info(
            message(),
            other_receivers=(copy,),
            requested_priority=coded("8115", "L", simple=True),
        )
    ).replace(b"<Tema>Utskriving</Tema>", b"")
    found = read(lacking)
    assert isinstance(found, Letter)
    assert set(found.remarks) == {
        Remark(RemarkKind.CONSENT_SAID, "Ja"),
        Remark(RemarkKind.COPY_TO, "Kopimottaker"),
        Remark(RemarkKind.PRIORITY, "Lav"),
        Remark(RemarkKind.LACKS, "theme_missing"),
    }
    assert found.theme == "Henvendelse om pasient"


def test_a_patient_is_told_with_every_number_and_never_guessed_at() -> None:
    person = replace(
        PATIENT,
        middle_name="Aas",
        sex=coded("3101", "2", simple=True),
        idents=(*PATIENT.idents, replace(PATIENT.idents[0], type_id=Coded("XYZ", "Noe"), id="17")),
    )
    letter = _letter(with_info(message(), patient=person))
    assert letter.patient
    assert letter.patient.name == "Jonas Aas Berg"
    assert letter.patient.sex is Sex.FEMALE
    assert letter.patient.ids == (PatientId("FNR", "15899212345"), PatientId("XYZ", "17"))


@pytest.mark.parametrize("letter", string.ascii_lowercase[:4])
def test_ids_are_compared_in_small_letters(letter: str) -> None:
    found = read(encode(with_info(message(), msg_id=MSG_ID.replace("a", letter).upper())))
    assert isinstance(found, Letter)
    assert found.message_id == MSG_ID.replace("a", letter)
    assert found.original
    assert found.original.message_id == found.message_id.upper()


def test_a_message_of_our_form_that_was_changed_on_its_way_reads_as_any_other() -> None:
    whole = message()
    remark = "Innhold: melding (2 linjer)"
    for text in ("Melding\nen", "Melding\nen\nto\ntre", "\nMelding\nen\nto"):
        changed = with_note(whole, merknad=remark, tekst_notat_innhold=RichText(text))
        letter = _letter(changed)
        assert [part.title for part in letter.parts] == ["Melding", "Merknad"]
    kept = with_note(whole, merknad=remark, tekst_notat_innhold=RichText("Hei\nen\nto"))
    assert [part.title for part in _letter(kept).parts] == ["Hei"]


@pytest.mark.parametrize(
    "remark",
    [
        "Innhold: melding (01 linje)",
        "Innhold: melding (1 linje),plan (1 linje)",
        "Innhold: brev (1 linje)",
        "Innhold: melding (1 linje, om melding)",
        "Innhold:",
        "Formål: annet\nInnhold: melding (1 linje)",
        "Innhold: melding (1 linje)\nFormål: akutt",
        "Varsel i morgen\nInnhold: melding (1 linje)",
        "Innhold: melding (1 linje, fil)",
    ],
)
def test_a_remark_that_is_almost_our_form_is_a_remark(remark: str) -> None:
    letter = _letter(with_note(message(), merknad=remark, tekst_notat_innhold=RichText("T\nen")))
    assert letter.parts[-1].title == "Merknad"
    assert letter.parts[-1].lines == tuple(remark.split("\n"))


def test_dashes_and_quotes_of_windows_are_not_lost() -> None:
    """Said to be ISO-8859-1, where these are control characters: "10–20 mg" must not become "1020 mg"."""
    text = RichText("Ta 10\x9620 mg \x93ved behov\x94\x85\x81")
    written = encode(with_note(message(DialogKind.NOTAT), tekst_notat_innhold=text))
    latin = written.replace(b"UTF-8", b"ISO-8859-1", 1).decode("utf-8")
    found = read(latin.encode("iso-8859-1"))
    assert isinstance(found, Letter)
    assert "Ta 10–20 mg “ved behov”…" in _words(found)
