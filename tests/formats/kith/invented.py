"""Small messages about invented people, written by hand, and the pieces that tests make others of."""

from __future__ import annotations

from dataclasses import replace

from services.formats.kith import KithMessage, coded
from services.formats.kith.model import (
    AttachedData,
    Coded,
    ConversationRef,
    Correspondent,
    DialogKind,
    Dialogmelding,
    Document,
    Foresporsel,
    HealthcareProfessional,
    Ident,
    Moment,
    MsgInfo,
    Notat,
    Organisation,
    Person,
    RefDoc,
    RichText,
    RollerRelatertNotat,
    TeleCom,
    TimeStamp,
)

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)
MSG_ID = "0a0a0a0a-0000-4000-8000-000000000001"
EARLIER = ConversationRef(
    ref_to_parent="0b0b0b0b-0000-4000-8000-000000000002",
    ref_to_conversation="0b0b0b0b-0000-4000-8000-000000000001",
)


def _organisation(name: str, her_id: str, inner: Organisation | None = None) -> Organisation:
    ident = Ident(id=her_id, type_id=coded("9051", "HER"))
    return Organisation(organisation_name=name, idents=(ident,), organisation=inner)


CENTRE = _organisation("Kafé Brua", "99000101", _organisation("Los og møteplass", "99000102"))
UNIT = _organisation("Fjordheim HF", "99000190", _organisation("Fjordheim TSB", "99000191"))
PATIENT = Person(
    family_name="Berg",
    given_name="Jonas",
    idents=(Ident(id="15899212345", type_id=coded("8116", "FNR")),),
)
HANNE = HealthcareProfessional(
    type_healthcare_professional=coded("9060", "VP", simple=True),
    family_name="Brekke",
    given_name="Hanne",
    telecoms=(TeleCom(tele_address="tel:68050000"),),
)
LIV = HealthcareProfessional(family_name="Lie", given_name="Liv")
ROLES = (
    RollerRelatertNotat(role_to_patient=coded("9034", "21"), healthcare_professional=HANNE),
    RollerRelatertNotat(role_to_patient=coded("9034", "24"), healthcare_professional=LIV),
)
BODY_TYPE = coded("8114", "XML", simple=True)
FILE_TYPE = coded("8114", "A", simple=True)
_QUESTION = Foresporsel(
    type_foresp=coded("9152", "8"), sporsmal=RichText("Er utskrivingen 24. november?")
)


def note(theme: Coded, text: str = "Hei Liv.\nVi møter Jonas fredag.") -> Notat:
    """A note with a theme, a text and those who answer for it."""
    return Notat(
        tema_kodet=theme, tema="Utskriving", tekst_notat_innhold=RichText(text), roller=ROLES
    )


def body(kind: DialogKind) -> Dialogmelding:
    """A body of the sort that the kind asks for."""
    match kind:
        case DialogKind.FORESPORSEL:
            return Dialogmelding(version=kind.version, foresporsler=(_QUESTION,))
        case DialogKind.HELSEFAGLIG | DialogKind.STATUS_HENVISNING:
            theme = coded("7322", "6")
        case DialogKind.AVVIK:
            theme = coded("8117", "1")
        case _:
            theme = coded("9153", "99")
    return Dialogmelding(version=kind.version, notater=(note(theme),))


def attachment(data: bytes = PDF, mime_type: str = "application/pdf") -> Document:
    """A file of a message."""
    ref = RefDoc(
        msg_type=FILE_TYPE,
        issue_date=TimeStamp("2026-11-19"),
        mime_type=mime_type,
        description="plan.pdf",
        content=AttachedData(data),
    )
    return Document(ref_doc=ref)


def message(kind: DialogKind = DialogKind.HELSEFAGLIG, *files: Document) -> KithMessage:
    """A whole message of that kind with a consent, and with the dialogue before it where one is needed."""
    info = MsgInfo(
        type=coded("8279", kind.value, simple=True),
        gen_date=Moment("2026-11-19T08:16:00+01:00"),
        msg_id=MSG_ID,
        sender=Correspondent(organisation=CENTRE),
        receiver=Correspondent(organisation=UNIT),
        patient=PATIENT,
        ack=coded("7304", "J", simple=True),
        conversation_ref=EARLIER if kind is DialogKind.AVVIK else None,
    )
    first = Document(
        consent=coded("3109", "1"), ref_doc=RefDoc(msg_type=BODY_TYPE, content=body(kind))
    )
    return KithMessage(info=info, documents=(first, *files))


def with_info(whole: KithMessage, **changes: object) -> KithMessage:
    """The message with another head."""
    return replace(whole, info=replace(whole.info, **changes))  # type: ignore[arg-type]  # any field


def with_note(whole: KithMessage, **changes: object) -> KithMessage:
    """The message with another first note."""
    told = whole.body
    assert told is not None
    changed = replace(told, notater=(replace(told.notater[0], **changes),))  # type: ignore[arg-type]  # any field
    first = whole.documents[0]
    ref = replace(first.ref_doc, content=changed)
    return replace(whole, documents=(replace(first, ref_doc=ref), *whole.documents[1:]))
