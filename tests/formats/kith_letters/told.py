"""Letters about invented people: one whole one, and whatever hypothesis makes of every field."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import hypothesis.strategies as st

from services.domain.consent import InformationKind, Purpose
from services.domain.letters import (
    ConsentNote,
    Deviation,
    Letter,
    LetterKind,
    Notice,
    OriginalMessage,
    Party,
    Receipt,
    ReceiptCode,
    ReceiptError,
    Understood,
)
from services.domain.messages import Attachment, NoticeKind, Part, PartKind, ReceiptStatus
from services.domain.patients import OWN_NUMBER, Patient, PatientId, Sex
from services.formats.kith.codes import codes
from services.formats.kith.model import Dialogmelding, FileType
from services.formats.kith_letters.files import safe_name
from services.formats.kith_letters.plain import lines_of, one_line

FIRST = "0a0a0a0a-0000-4000-8000-000000000001"
SECOND = "0a0a0a0a-0000-4000-8000-000000000002"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)
JPEG = b"\xff\xd8\xff\xe0" + bytes(16)
CENTRE = Party(
    "99000102",
    "Los og møteplass",
    "Hanne Brekke",
    "Koordinator",
    "Kafé Brua",
    "99000101",
    "68050000",
)
UNIT = Party(
    "99000191", "Fjordheim TSB", organisation="Fjordheim HF", organisation_address="99000190"
)
JONAS = Patient(
    "Jonas Berg",
    1992,
    "Jonas",
    "",
    "Berg",
    date(1992, 8, 15),
    Sex.MALE,
    (PatientId(OWN_NUMBER, "0d0d0d0d-0000-4000-8000-000000000017"),),
)
WITH_NUMBER = replace(
    JONAS, birth_year=None, birth_date=None, sex=None, ids=(PatientId("FNR", "15899212345"),)
)
MESSAGE = Part(
    PartKind.TEXT,
    "Melding",
    ("Hei Liv.", "", "Vi møter Jonas <fredag> & følger."),
    frozenset((InformationKind.PLAN, InformationKind.GOALS)),
)
PLAN = Part(PartKind.PLAN, "Plan", ("27. november 2026: utskriving til Kafé Brua.",))
LETTER = Letter(
    message_id=FIRST,
    conversation_id=FIRST,
    sender=CENTRE,
    receiver=UNIT,
    written_at=datetime(2026, 11, 19, 7, 16, tzinfo=UTC),
    theme="Utskriving 24. november",
    parts=(MESSAGE, PLAN),
    patient=JONAS,
    purpose=Purpose.PLAN_DISCHARGE,
    consent=ConsentNote(date(2026, 11, 2), date(2027, 3, 1)),
    urgent=True,
    urgent_reason="skrives ut i dag",
)
REPLY = replace(LETTER, message_id=SECOND, in_reply_to=FIRST)
UNDERSTOOD = Understood(
    message_id=SECOND,
    regarding=FIRST,
    written_at=LETTER.written_at,
    by="Hanne Brekke",
    sender=CENTRE,
    receiver=UNIT,
    patient=JONAS,
    conversation_id=FIRST,
    theme="Utskriving 24. november",
)


def file_of(data: bytes, name: str = "plan.pdf", kind: FileType = FileType.PDF) -> Part:
    """A part that is a file."""
    known = Attachment(name, kind.value, len(data), hashlib.sha256(data).hexdigest())
    return Part(PartKind.ATTACHMENT, "Vedlegg", (name,), attachment=known)


LETTERS_AND_SIGNS = st.characters(
    blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"
)
LINES = st.text(LETTERS_AND_SIGNS, max_size=30).filter(lambda text: lines_of(text) == (text,))
WORDS = LINES.map(one_line)
NAMES = WORDS.filter(bool)
PERSON_NAMES = NAMES.map(lambda text: " ".join(text.split())).filter(bool)
NUMBERS = st.integers(10_000, 99_999_999).map(str)
PHONES = st.sampled_from(["68050000", "+4768050000", "116117"])
PROFESSIONS = st.sampled_from(["", *(code for code in codes("9060") if set(code) != {"X"})])
IDS = st.uuids().map(str)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 hypothesis wants naive bounds
    lambda at: at.replace(microsecond=0)
)
DAYS = st.dates()


def parties(
    person: st.SearchStrategy[str], phone: st.SearchStrategy[str]
) -> st.SearchStrategy[Party]:
    return st.builds(
        Party, NUMBERS, NAMES, person, WORDS, NAMES, NUMBERS, phone, PROFESSIONS
    ).filter(lambda party: party.address != party.organisation_address)


SENDERS = parties(PERSON_NAMES, PHONES)
RECEIVERS = parties(st.just("") | PERSON_NAMES, st.just("") | PHONES)


@st.composite
def patients(draw: st.DrawFn) -> Patient:
    given, family = draw(NAMES), draw(NAMES)
    middle = draw(st.just("") | NAMES)
    national = draw(st.sampled_from(["", "FNR", "DNR", "FHN"]))
    born = draw(DAYS) if not national else draw(st.none() | DAYS)
    own = PatientId(OWN_NUMBER, draw(IDS))
    return Patient(
        name=one_line(" ".join(filter(None, (given, middle, family)))),
        birth_year=born.year if born else None,
        given_name=given,
        middle_name=middle,
        family_name=family,
        birth_date=born,
        sex=draw(st.sampled_from(sorted(Sex))) if not national else None,
        ids=(PatientId(national, draw(NUMBERS)),) if national else (own,),
    )


PARTS = st.builds(
    Part,
    st.sampled_from(sorted(PartKind)),
    LINES,
    st.lists(LINES, max_size=4).map(tuple),
    st.frozensets(st.sampled_from(sorted(InformationKind))),
)
FILES = st.sampled_from([(PDF, FileType.PDF), (PNG, FileType.PNG), (JPEG, FileType.JPEG)])
FILE_NAMES = st.text(LETTERS_AND_SIGNS, max_size=30)


@st.composite
def file_parts(draw: st.DrawFn) -> tuple[Part, bytes]:
    beginning, kind = draw(FILES)
    data = beginning + draw(st.binary(max_size=20))
    name = safe_name(draw(FILE_NAMES), kind.value)
    return file_of(data, name, kind), data


@st.composite
def letters(draw: st.DrawFn) -> tuple[Letter, dict[str, bytes]]:
    """A letter that may be sent, and the bytes of its files."""
    message_id = draw(IDS)
    answers = draw(st.just("") | IDS)
    conversation = draw(IDS) if answers else message_id
    plain = draw(st.lists(PARTS, max_size=3))
    carried = draw(st.lists(file_parts(), max_size=2))
    mixed = draw(st.permutations([*plain, *(part for part, _ in carried)]))
    kind = draw(st.sampled_from([LetterKind.DIALOGUE, LetterKind.DIALOGUE, LetterKind.ANSWER]))
    if answers and draw(st.booleans()):
        kind = LetterKind.DEVIATION
    urgent = draw(st.booleans())
    letter = Letter(
        message_id=message_id,
        conversation_id=conversation,
        sender=draw(SENDERS),
        receiver=draw(RECEIVERS),
        written_at=draw(MOMENTS),
        theme=draw(NAMES),
        parts=(MESSAGE, *mixed),
        patient=draw(patients()),
        purpose=draw(st.none() | st.sampled_from(sorted(Purpose))),
        consent=draw(st.none() | st.builds(ConsentNote, DAYS, DAYS)),
        in_reply_to=answers,
        urgent=urgent,
        urgent_reason=draw(WORDS) if urgent else "",
        notice=draw(st.none() | st.builds(Notice, st.sampled_from(sorted(NoticeKind)), DAYS)),
        kind=kind,
        deviation=draw(st.sampled_from(sorted(Deviation)))
        if kind is LetterKind.DEVIATION
        else None,
    )
    files = {part.attachment.digest: data for part, data in carried if part.attachment}
    return letter, files


@st.composite
def understood(draw: st.DrawFn) -> Understood:
    sender = draw(SENDERS)
    return Understood(
        message_id=draw(IDS),
        regarding=draw(IDS),
        written_at=draw(MOMENTS),
        by=sender.person,
        sender=sender,
        receiver=draw(RECEIVERS),
        patient=draw(patients()),
        conversation_id=draw(IDS),
        theme=draw(NAMES),
    )


RECEIPT_PARTIES = st.builds(
    Party, NUMBERS, NAMES, organisation=NAMES, organisation_address=NUMBERS
).filter(lambda party: party.address != party.organisation_address)
ERRORS = st.builds(ReceiptError, st.sampled_from(sorted(ReceiptCode)).map(str), WORDS)


@st.composite
def receipts(draw: st.DrawFn) -> Receipt:
    """A receipt of any outcome."""
    status = draw(st.sampled_from(sorted(ReceiptStatus)))
    fine = status is ReceiptStatus.OK
    first, *further = [ReceiptError("")] if fine else draw(st.lists(ERRORS, min_size=1, max_size=3))
    regarding = draw(IDS)
    about: dict[str, Any] = {
        "sender": draw(RECEIPT_PARTIES),
        "receiver": draw(RECEIPT_PARTIES),
        "original": OriginalMessage("DIALOG_HELSEFAGLIG", "2026-11-19T08:16:00+01:00", regarding),
    }
    return Receipt(
        draw(IDS),
        regarding,
        status,
        draw(MOMENTS),
        first.code,
        first.words,
        tuple(further),
        **about,
    )


def texts(body: Dialogmelding) -> Iterator[str]:
    """The words of the body's notes and questions, in order, without styles."""
    for note in body.notater:
        if note.tekst_notat_innhold:
            yield note.tekst_notat_innhold.plain
        if note.foresporsel and note.foresporsel.sporsmal:
            yield note.foresporsel.sporsmal.plain
    for question in body.foresporsler:
        if question.sporsmal:
            yield question.sporsmal.plain
