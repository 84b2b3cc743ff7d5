"""A letter of ours goes out as the standard has it, is what the preview shows, and comes back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from services.domain.letter_gaps import Gap, LetterIncomplete, gaps, patient_gaps
from services.domain.letters import Deviation, Letter, LetterKind, Notice, Party, Understood
from services.domain.messages import NoticeKind, Part, PartKind
from services.domain.outgoing_document import rendered
from services.domain.patients import Patient, PatientId, Sex
from services.formats.kith import Fault, Unwritable
from services.formats.kith.model import FileType
from services.formats.kith_letters import kind_of, opened, read, write
from tests.formats.kith_letters.checking import assert_kept
from tests.formats.kith_letters.told import (
    FIRST,
    JONAS,
    LETTER,
    MESSAGE,
    PDF,
    PNG,
    REPLY,
    SECOND,
    UNDERSTOOD,
    WITH_NUMBER,
    file_of,
    letters,
    understood,
)

THOROUGH = settings(
    max_examples=120, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


def _texts(written: bytes, local: str) -> list[str]:
    return [
        "".join(map(str, one.itertext())) for one in etree.fromstring(written).iter("{*}" + local)
    ]


@THOROUGH
@given(letters())
def test_any_letter_is_read_back_the_same(told: tuple[Letter, dict[str, bytes]]) -> None:
    letter, files = told
    found = opened(write(letter, files))
    assert found.post == letter
    assert found.files == files


@THOROUGH
@given(letters())
def test_any_letter_keeps_the_schemas_and_the_rules(
    shared: Path, told: tuple[Letter, dict[str, bytes]]
) -> None:
    assert_kept(write(*told), shared)


@THOROUGH
@given(understood())
def test_any_word_of_understanding_is_read_back_the_same(said: Understood) -> None:
    assert read(write(said)) == said


@THOROUGH
@given(understood())
def test_any_word_of_understanding_keeps_the_schemas_and_the_rules(
    shared: Path, said: Understood
) -> None:
    assert_kept(write(said), shared)


@THOROUGH
@given(letters())
def test_every_line_of_the_preview_is_in_the_message(told: tuple[Letter, dict[str, bytes]]) -> None:
    letter, files = told
    (text,) = _texts(write(letter, files), "TekstNotatInnhold")
    document = rendered(letter)
    preview = "\n".join(document.lines())
    body = preview[preview.index("\n\n" + MESSAGE.title) + 2 :]
    above = [line for line in (document.notice, document.urgent) if line]
    assert text == "\n".join((*above, *([""] if above else []), body.removesuffix("\n\n")))


def test_the_head_tells_what_the_preview_has_above_the_text() -> None:
    written = write(LETTER)
    assert _texts(written, "OrganisationName") == [
        *("Kafé Brua", "Los og møteplass"),
        *("Fjordheim HF", "Fjordheim TSB"),
    ]
    assert _texts(written, "Tema") == [LETTER.theme]
    assert _texts(written, "DateOfBirth") == ["1992-08-15"]
    assert rendered(LETTER).lines()[:5] == (
        "Fra: Los og møteplass v/ Hanne Brekke    19.11.2026",
        "Utskriving 24. november",
        "Haster: skrives ut i dag",
        "Til: Fjordheim TSB",
        f"Gjelder: Jonas Berg, f. 15.08.1992, mann, vårt nummer {JONAS.ids[0].number}",
    )


def test_the_text_is_the_preview_from_the_reason_for_haste_to_the_consent() -> None:
    (text,) = _texts(write(LETTER), "TekstNotatInnhold")
    assert text.split("\n") == [
        "Haster: skrives ut i dag",
        "",
        "Melding",
        "Hei Liv.",
        "",
        "Vi møter Jonas <fredag> & følger.",
        "",
        "Plan",
        "27. november 2026: utskriving til Kafé Brua.",
        "",
        "Sendt med samtykke av 2. november 2026, gyldig til 1. mars 2027.",
    ]


def test_the_remark_tells_purpose_and_parts_in_words() -> None:
    assert _texts(write(LETTER), "Merknad") == [
        "Formål: planlegge utskriving\nInnhold: melding (3 linjer, om mål og plan), plan (1 linje)"
    ]


def test_the_first_message_of_a_thread_refers_to_none_and_every_later_one_does() -> None:
    assert _texts(write(LETTER), "ConversationRef") == []
    assert _texts(write(REPLY), "RefToParent") == [FIRST]
    assert _texts(write(REPLY), "RefToConversation") == [FIRST]
    unasked = replace(REPLY, in_reply_to="")
    assert _texts(write(unasked), "RefToParent") == [FIRST]
    alone = replace(LETTER, conversation_id="")
    assert read(write(alone)) == LETTER


def test_haste_and_consent_stand_in_their_own_fields() -> None:
    head = etree.fromstring(write(LETTER))
    assert head.find("{*}MsgInfo/{*}RequestedPriority").attrib == {"V": "H", "DN": "Høy"}  # type: ignore[union-attr]  # it is there
    assert head.find("{*}Document/{*}Consent").get("V") == "1"  # type: ignore[union-attr]  # it is there
    calm = etree.fromstring(write(replace(LETTER, urgent=False, urgent_reason="", consent=None)))
    assert calm.find("{*}MsgInfo/{*}RequestedPriority") is None
    assert calm.find("{*}Document/{*}Consent") is None


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_a_notice_is_a_line_that_people_read_and_our_reader_knows(kind: NoticeKind) -> None:
    notice = Notice(kind, date(2026, 11, 24))
    letter = replace(LETTER, notice=notice, parts=(MESSAGE,))
    written = write(letter)
    assert read(written) == letter
    line = rendered(letter).notice
    assert line.endswith(" 24.11.2026")
    assert _texts(written, "TekstNotatInnhold")[0].startswith(f"{line}\nHaster")


def test_a_notice_alone_is_a_letter_and_its_theme_is_the_notice() -> None:
    notice = Notice(NoticeKind.ADMISSION, date(2026, 11, 24))
    bare = replace(LETTER, notice=notice, parts=(), theme="", urgent=False, urgent_reason="")
    found = read(write(bare))
    assert found == replace(bare, theme="Varsel om innleggelse 24.11.2026")


@pytest.mark.parametrize(
    "words",
    [
        "Varsel om innleggelse 24.11.2026.",
        "varsel om innleggelse 24.11.2026",
        "Varsel om innleggelse 31.11.2026",
        "Varsel om innleggelse 24.11.26",
        "Varsel om innleggelse",
        "Ikke varsel om innleggelse 24.11.2026",
        "Varsel om overflytting 24.11.2026",
        "Varsel om innleggelse \u0662\u0664.11.2026",
    ],
)
def test_a_notice_is_never_guessed_from_words_that_are_not_the_form(words: str) -> None:
    letter = replace(LETTER, theme=words, parts=(replace(MESSAGE, lines=(words,)),))
    found = read(write(letter))
    assert isinstance(found, Letter)
    assert found.notice is None
    assert found.theme == words


def test_words_in_the_form_within_a_text_are_no_notice() -> None:
    words = "Varsel om innleggelse 24.11.2026"
    found = read(write(replace(LETTER, parts=(replace(MESSAGE, title=words, lines=(words,)),))))
    assert isinstance(found, Letter)
    assert found.notice is None


def test_files_follow_the_body_as_documents_with_their_true_type() -> None:
    plan, picture = file_of(PDF), file_of(PNG, "kart.png", FileType.PNG)
    letter = replace(LETTER, parts=(plan, MESSAGE, picture))
    assert plan.attachment
    assert picture.attachment
    files = {plan.attachment.digest: PDF, picture.attachment.digest: PNG}
    written = write(letter, files)
    assert _texts(written, "MimeType") == ["application/pdf", "image/png"]
    assert _texts(written, "Description") == ["plan.pdf", "kart.png"]
    found = opened(written)
    assert (found.post, found.files) == (letter, files)


def test_a_file_whose_bytes_are_missing_or_others_is_never_sent() -> None:
    plan = file_of(PDF)
    assert plan.attachment
    letter = replace(LETTER, parts=(MESSAGE, plan))
    for files in ({}, {plan.attachment.digest: PDF + b"x"}):
        with pytest.raises(LetterIncomplete) as caught:
            write(letter, files)
        assert caught.value.gaps == (Gap.FILE,)


@pytest.mark.parametrize("data", [b"MZ\x90\x00", b"<html></html>", PNG])
def test_a_file_that_is_not_what_it_says_is_never_sent(data: bytes) -> None:
    plan = file_of(data)
    assert plan.attachment
    with pytest.raises(Unwritable) as caught:
        write(replace(LETTER, parts=(MESSAGE, plan)), {plan.attachment.digest: data})
    assert caught.value.fault is Fault.ATTACHMENT_NOT_AS_DECLARED


def test_a_text_pasted_from_elsewhere_becomes_plain_lines() -> None:
    pasted = Part(PartKind.TEXT, "Mel\nding", ("Hei\x0bLiv\u2028\x00nå\u202e", "a\r\nb"))
    found = read(write(replace(LETTER, parts=(pasted,))))
    assert isinstance(found, Letter)
    assert found.parts == (Part(PartKind.TEXT, "Mel ding", ("Hei", "Liv", "nå", "a", "b")),)


@pytest.mark.parametrize(
    ("patient", "missing"),
    [
        (None, (Gap.PATIENT,)),
        (
            Patient("Jonas"),
            (
                *(Gap.PATIENT_GIVEN_NAME, Gap.PATIENT_FAMILY_NAME, Gap.PATIENT_BIRTH_DATE),
                *(Gap.PATIENT_SEX, Gap.PATIENT_NUMBER),
            ),
        ),
        (replace(JONAS, birth_date=None), (Gap.PATIENT_BIRTH_DATE,)),
        (replace(JONAS, ids=()), (Gap.PATIENT_NUMBER,)),
        (replace(JONAS, ids=(PatientId("FNR", " "),)), (Gap.PATIENT_NUMBER,)),
        (replace(WITH_NUMBER, family_name=" "), (Gap.PATIENT_FAMILY_NAME,)),
        (JONAS, ()),
        (WITH_NUMBER, ()),
    ],
)
def test_a_letter_about_somebody_unclear_is_refused_with_all_that_is_missing(
    patient: Patient | None, missing: tuple[Gap, ...]
) -> None:
    assert patient_gaps(patient) == missing
    letter = replace(LETTER, patient=patient)
    if not missing:
        assert isinstance(read(write(letter)), Letter)
        return
    with pytest.raises(LetterIncomplete) as caught:
        write(letter)
    assert caught.value.gaps == missing


def test_a_letter_with_nothing_told_names_every_gap_at_once() -> None:
    bare = Letter(FIRST, FIRST, Party("", ""), Party("centre", ""), LETTER.written_at, " ")
    assert set(gaps(bare)) == set(Gap) - {
        *(gap for gap in Gap if gap.startswith("patient_")),
        *(Gap.DEVIATION, Gap.CONVERSATION, Gap.FILE, Gap.SENDER_NUMBER),
    }
    with pytest.raises(LetterIncomplete):
        write(replace(UNDERSTOOD, patient=None))


def test_no_number_of_a_person_shows_itself_in_a_refusal_or_a_print() -> None:
    secret = "15899212345"
    letter = replace(LETTER, patient=WITH_NUMBER, sender=replace(LETTER.sender, phone=""))
    with pytest.raises(LetterIncomplete) as caught:
        write(letter)
    odd = replace(LETTER, patient=replace(WITH_NUMBER, ids=(PatientId("FNR", secret + "\x00"),)))
    with pytest.raises(Unwritable) as unwritable:
        write(odd)
    for words in (str(caught.value), repr(caught.value), repr(letter), str(unwritable.value)):
        assert secret not in words


def test_a_number_of_a_kind_that_nobody_knows_is_not_written() -> None:
    odd = replace(WITH_NUMBER, ids=(*WITH_NUMBER.ids, PatientId("BIB", "17")))
    with pytest.raises(Unwritable):
        write(replace(LETTER, patient=odd))


@pytest.mark.parametrize("sex", list(Sex))
def test_every_sex_is_told_by_its_code(sex: Sex) -> None:
    letter = replace(LETTER, patient=replace(JONAS, sex=sex))
    assert read(write(letter)) == letter


def test_a_message_sent_back_is_an_avvik_and_says_why(shared: Path) -> None:
    back = replace(
        REPLY,
        kind=LetterKind.DEVIATION,
        deviation=Deviation.WRONG_RECEIVER,
        purpose=None,
        consent=None,
    )
    written = write(back)
    assert kind_of(written) == "DIALOG_AVVIK"
    assert_kept(written, shared)
    assert read(written) == back
    for unclear in (replace(back, deviation=None), replace(back, in_reply_to="")):
        with pytest.raises(LetterIncomplete):
            write(unclear)


@pytest.mark.parametrize("kind", [LetterKind.QUESTION, LetterKind.NOTE, LetterKind.REFERRAL_STATUS])
def test_kinds_that_are_only_received_are_not_written(kind: LetterKind) -> None:
    with pytest.raises(Unwritable) as caught:
        write(replace(LETTER, kind=kind))
    assert caught.value.fault is Fault.UNKNOWN_KIND


def test_an_id_that_is_no_uuid_is_not_written() -> None:
    with pytest.raises(Unwritable) as caught:
        write(replace(LETTER, message_id="17", conversation_id="17"))
    assert caught.value.fault is Fault.NOT_A_UUID


def test_understood_reads_as_words_in_any_system() -> None:
    written = write(UNDERSTOOD)
    assert _texts(written, "TekstNotatInnhold") == [
        "Meldingen er mottatt og forstått av Hanne Brekke."
    ]
    assert _texts(written, "Tema") == ["Utskriving 24. november"]
    assert _texts(written, "RefToParent") == [FIRST]
    assert (SECOND, kind_of(written)) == (UNDERSTOOD.message_id, "DIALOG_HELSEFAGLIG")


def test_a_letter_that_only_says_the_words_is_not_taken_for_understood() -> None:
    words = replace(MESSAGE, lines=("Mottatt og forstått",))
    found = read(write(replace(REPLY, theme="Mottatt og forstått", parts=(words,))))
    assert isinstance(found, Letter)
