"""Messages and receipts that hypothesis makes: every field of the standard, in all lawful combinations."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

import hypothesis.strategies as st

from services.formats.kith.codes import coded, codes
from services.formats.kith.model import (
    AdditionalId,
    Address,
    AppRec,
    AppRecAddress,
    AppRecParty,
    AppRecPerson,
    AppRecVersion,
    AttachedData,
    Block,
    BlockKind,
    Coded,
    ConversationRef,
    Correspondent,
    DialogKind,
    Dialogmelding,
    DialogVersion,
    Document,
    Foresporsel,
    Hcp,
    HealthcareProfessional,
    Ident,
    Inst,
    KithMessage,
    Moment,
    MsgInfo,
    Notat,
    Organisation,
    OriginalMsgId,
    OtherReceiver,
    Person,
    RefDoc,
    RichText,
    RollerRelatertNotat,
    Run,
    TeleCom,
    TilknyttetEnhet,
    TimeStamp,
)
from services.formats.kith.rich_text import rich_text
from tests.formats.kith.invented import HANNE, LIV, PATIENT, PDF, PNG

T = TypeVar("T")
Told = dict[str, st.SearchStrategy[Any]]
LETTERS = st.characters(blacklist_categories=["Cs"], blacklist_characters="\ufffe\uffff").filter(
    lambda c: c >= " " or c in "\t\n\r"
)
TEXTS = st.text(LETTERS, max_size=30)
LINES = TEXTS.map(lambda text: text.strip(" \t\r\n"))
NAMES = LINES.filter(bool)
CODES = st.builds(
    Coded, LINES.map(lambda text: " ".join(text.split())), LINES, st.just(""), st.just("")
)
VOLUMES = st.sampled_from(["", "2.16.578.1.12.4.1.1.9051", "1", "2.16.578.1.12.4.1.1.7322"])
VALUES = st.builds(Coded, CODES.map(lambda code: code.v), LINES, VOLUMES, LINES)
DATES = st.none() | st.dates()
ZONES = st.sampled_from(["", "Z", "+01:00", "-11:30", ".1234567Z", ".5", ".000"])
MOMENTS = st.builds(
    lambda at, zone: Moment(at.strftime("%Y-%m-%dT%H:%M:%S") + zone),
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001 hypothesis wants naive bounds
    ZONES,
)
STAMPS = st.none() | MOMENTS.map(lambda moment: TimeStamp(moment.text))
STAMPS |= st.sampled_from(["2026", "2026-11", "2026-11-19", "08:16:00", "2026-11-19Z"]).map(
    TimeStamp
)
IDS = st.uuids().map(str)
URLS = st.sampled_from(["", "tel:68050000", "mailto:hanne@example.no", "fax:6805-0001"])
IDENTS = st.builds(Ident, id=LINES, type_id=VALUES)
ADDRESSES = st.none() | st.builds(
    Address, type=st.none() | CODES, street_adr=LINES, postal_code=LINES, county=st.none() | CODES
)
TELECOMS = st.builds(TeleCom, type_telecom=st.none() | CODES, tele_address=URLS)


def some(each: st.SearchStrategy[T], least: int = 0) -> st.SearchStrategy[tuple[T, ...]]:
    """A few of them."""
    return st.lists(each, min_size=least, max_size=least + 1).map(tuple)


MANY_IDENTS = some(IDENTS)
TOLD = {
    "family_name": LINES,
    "middle_name": LINES,
    "given_name": LINES,
    "date_of_birth": DATES,
    "sex": st.none() | CODES,
    "nationality": st.none() | CODES,
    "address": ADDRESSES,
    "telecoms": some(TELECOMS),
}
PEOPLE = st.builds(Person, **TOLD, idents=MANY_IDENTS)


def professionals(least: int = 0) -> st.SearchStrategy[HealthcareProfessional]:
    return st.builds(
        HealthcareProfessional,
        **TOLD,
        idents=some(IDENTS, least),
        type_healthcare_professional=st.none() | CODES,
        role_to_patient=st.none() | VALUES,
    )


def organisations(
    inner: st.SearchStrategy[Organisation | None], *, head: bool
) -> st.SearchStrategy[Organisation]:
    return st.builds(
        Organisation,
        organisation_name=LINES,
        type_organisation=st.none() | VALUES,
        idents=some(IDENTS, 1),
        address=ADDRESSES,
        telecoms=some(TELECOMS),
        organisation=inner,
        healthcare_professional=st.none() | professionals(1) if head else st.none(),
    )


HEAD_ORGANISATIONS = organisations(
    st.none() | organisations(st.none(), head=True), head=True
) | st.just(Organisation())
UNITS = organisations(st.none() | organisations(st.none(), head=False), head=False)
CORRESPONDENTS = st.builds(
    Correspondent, organisation=HEAD_ORGANISATIONS, com_method=st.none() | CODES
)
OTHERS = st.one_of(
    *(
        st.builds(OtherReceiver, role_receiver=CODES, com_method=st.none() | CODES, **who)
        for who in (
            {},
            {"organisation": HEAD_ORGANISATIONS},
            {"patient": PEOPLE},
            {"person": PEOPLE},
            {"healthcare_professional": professionals(1)},
        )
    )
)
RUNS = st.builds(Run, TEXTS, st.booleans(), st.booleans(), st.booleans())
BLOCKS = st.builds(Block, some(RUNS), st.sampled_from(sorted(BlockKind)))
PLAIN = st.builds(RichText, TEXTS)
RICH = PLAIN | st.lists(BLOCKS, max_size=4).map(rich_text)
ONE_PERSON = ({"healthcare_professional": professionals()}, {"person": PEOPLE})


def roles(version: DialogVersion) -> st.SearchStrategy[RollerRelatertNotat]:
    said = {"rolle_notat": st.none() | VALUES, "role_to_patient": st.none() | VALUES}
    older = st.one_of(*(st.builds(RollerRelatertNotat, **said, **who) for who in ONE_PERSON))
    if version is DialogVersion.V1_0:
        return older
    unit = st.builds(TilknyttetEnhet, kontaktenhet=UNITS, merknad=TEXTS, person=st.none() | PEOPLE)
    return older | st.builds(RollerRelatertNotat, **said, tilknyttet_enhet=st.none() | unit)


def questions(version: DialogVersion) -> st.SearchStrategy[Foresporsel]:
    newer = version is DialogVersion.V1_1
    return st.builds(
        Foresporsel,
        type_foresp=VALUES,
        emne_sporsmal=TEXTS if newer else st.just(""),
        sporsmal=st.none() | (RICH if newer else PLAIN),
        formaal=st.none() | VALUES if newer else st.none(),
        begrunnelse=TEXTS,
        hastegrad=st.none() | CODES,
        fra_dato=DATES,
        til_dato=DATES,
        type_journalinfo=some(VALUES) if newer else st.lists(VALUES, max_size=1).map(tuple),
        kodet_opplysning=st.none() | VALUES if newer else st.none(),
        dok_id_foresp=LINES,
        roller=some(roles(version)),
    )


def notes(kind: DialogKind) -> st.SearchStrategy[Notat]:
    volume = {DialogKind.HELSEFAGLIG: "7322", DialogKind.AVVIK: "8117"}.get(kind)
    themes = VALUES if volume is None else st.sampled_from(_codes(volume))
    strict = kind in (DialogKind.HELSEFAGLIG, DialogKind.AVVIK)
    responsible = (
        RollerRelatertNotat(healthcare_professional=HANNE),
        RollerRelatertNotat(role_to_patient=coded("9034", "24"), healthcare_professional=LIV),
    )
    return st.builds(
        Notat,
        tema_kodet=themes,
        tema=TEXTS.filter(lambda text: not strict or bool(text.strip())),
        tekst_notat_innhold=RICH.filter(lambda text: not text.is_empty)
        if strict
        else st.none() | RICH,
        merknad=TEXTS,
        dok_id_notat=LINES,
        dato_notat=DATES,
        foresporsel=st.none() | questions(kind.version),
        roller=some(roles(kind.version)).map(lambda told: (*responsible, *told)),
    )


def _codes(volume: str) -> list[Coded]:
    return [coded(volume, code) for code in codes(volume)]


def bodies(kind: DialogKind) -> st.SearchStrategy[Dialogmelding]:
    said = {
        "sakstype_kodet": st.none() | VALUES,
        "sakstype": TEXTS,
        "version": st.just(kind.version),
    }
    noted = st.builds(Dialogmelding, **said, notater=some(notes(kind), 1))
    if kind in (DialogKind.HELSEFAGLIG, DialogKind.AVVIK):
        return noted
    return noted | st.builds(Dialogmelding, **said, foresporsler=some(questions(kind.version)))


DOCUMENTED: Told = {
    "document_connection": st.none() | CODES,
    "content_type": st.none() | VALUES,
    "content_description": TEXTS,
    "content_category": st.none() | VALUES,
    "consent": st.none() | st.sampled_from(_codes("3109")),
    "annotation": TEXTS,
    "from_date": STAMPS,
    "to_date": STAMPS,
    "oid_ref": st.sampled_from(["", "1.2.3", "2"]),
    "enquiry_ref_id": LINES,
}
REFERRED: Told = {
    "issue_date": STAMPS,
    "id": LINES,
    "description": LINES,
    "compression": st.none() | CODES,
}
FILES = st.sampled_from(
    [(PDF, "application/pdf"), (PNG, "image/png"), (b"\xff\xd8\xff\xe0", "image/jpeg")]
)
ATTACHMENTS = st.builds(
    lambda file, tail, ref, about: Document(
        **about,
        ref_doc=RefDoc(
            **ref,
            msg_type=coded("8114", "A", simple=True),
            mime_type=file[1],
            content=AttachedData(file[0] + tail),
        ),
    ),
    FILES,
    st.binary(max_size=40),
    st.fixed_dictionaries(REFERRED),
    st.fixed_dictionaries(DOCUMENTED),
)
REFERENCES = st.builds(
    Document,
    ref_doc=st.builds(
        RefDoc, msg_type=CODES, **REFERRED, file_reference=st.sampled_from(["", "https:a/b.pdf"])
    ),
)


@st.composite
def messages(draw: st.DrawFn) -> KithMessage:
    """A message of any kind."""
    kind = draw(st.sampled_from(sorted(DialogKind)))
    refs = st.builds(ConversationRef, ref_to_parent=IDS, ref_to_conversation=IDS)
    info = MsgInfo(
        type=Coded(kind.value, draw(LINES)),
        gen_date=draw(MOMENTS),
        msg_id=draw(IDS),
        sender=draw(CORRESPONDENTS),
        receiver=draw(CORRESPONDENTS),
        patient=PATIENT,
        conversation_ref=draw(refs if kind is DialogKind.AVVIK else st.none() | refs),
        processing_status=draw(st.none() | CODES),
        requested_priority=draw(st.none() | CODES),
        ack=draw(st.none() | CODES),
        other_receivers=draw(some(OTHERS)),
    )
    ref = RefDoc(
        **draw(st.fixed_dictionaries(REFERRED)),
        msg_type=Coded("XML"),
        content=draw(bodies(kind)),
    )
    first = Document(**draw(st.fixed_dictionaries(DOCUMENTED)), ref_doc=ref)
    return KithMessage(info=info, documents=(first, *draw(some(ATTACHMENTS | REFERENCES))))


NAMED: Told = {
    "name": LINES,
    "id": LINES,
    "type_id": st.none() | CODES,
    "additional_ids": some(st.builds(AdditionalId, id=LINES, type=CODES)),
}
PERSONS = st.builds(AppRecPerson, **NAMED)
TYPED = st.builds(AppRecPerson, **NAMED, type=st.none() | CODES)
INSTS = st.builds(Inst, **NAMED, departments=some(TYPED), persons=some(PERSONS))
APP_REC_ADDRESSES = st.builds(
    AppRecAddress, type=CODES, city=LINES, city_distr=st.none() | CODES, tele_addresses=some(URLS)
)
BESIDES = {"med_speciality": st.none() | VALUES, "address": st.none() | APP_REC_ADDRESSES}
PARTIES = st.builds(
    AppRecParty,
    role=st.none() | CODES,
    hcp=st.builds(Hcp, inst=INSTS, **BESIDES) | st.builds(Hcp, hc_prof=TYPED, **BESIDES),
)
ORIGINALS = st.builds(OriginalMsgId, msg_type=CODES, issue_date=MOMENTS, id=IDS)
ERRORS = some(st.sampled_from(_codes("8221")) | VALUES, 1)
VERDICTS = st.one_of(
    st.tuples(st.just(coded("8258", "1", simple=True)), st.just(())),
    st.tuples(st.just(coded("8258", "2", simple=True)), ERRORS),
    st.tuples(st.just(coded("8258", "3", simple=True)), ERRORS),
)
RECEIPTS = st.builds(
    lambda verdict, **told: AppRec(**told, status=verdict[0], errors=verdict[1]),
    VERDICTS,
    version=st.sampled_from(sorted(AppRecVersion)),
    msg_type=CODES,
    gen_date=MOMENTS,
    id=IDS,
    sender=PARTIES,
    receiver=PARTIES,
    original=ORIGINALS,
    software_name=LINES,
    software_version=LINES,
)
