"""Rules that no table can say: what a message must hold to be acted upon (Helsedirektoratet's standards).

`refuse_*` are asked of what comes in and of what goes out. `remarks` are what a profile asks for besides:
a message that lacks it is read all the same, since its content may matter, but none such is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from services.formats.kith.model import (
    AppRec,
    AppRecStatus,
    AttachedData,
    DialogKind,
    FileType,
    KithMessage,
    MsgInfo,
    Notat,
    Person,
)
from services.formats.kith.refusals import Fault, refused

_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_THEMES: Final = {DialogKind.HELSEFAGLIG: "7322", DialogKind.AVVIK: "8117"}
_ENOUGH: Final = frozenset(("FNR", "DNR", "FHN"))
_ABOUT_PATIENT: Final = "6"
_CONTACT_AT_RECEIVER: Final = "24"
_ALLOWED: Final = frozenset(kind.value for kind in FileType)


def is_uuid(text: str) -> bool:
    """Whether a MsgId has the only form that a MsgId may have."""
    return _UUID.fullmatch(text) is not None


def refuse_head(info: MsgInfo) -> None:
    """HIS 1151 and HIS 80603: the MsgId, the function, the dialogue, the patient."""
    if not is_uuid(info.msg_id):
        raise refused(Fault.NOT_A_UUID, "MsgInfo/MsgId")
    if info.type.v not in set(DialogKind):
        raise refused(Fault.UNKNOWN_KIND, "MsgInfo/Type")
    kind = DialogKind(info.type.v)
    _refuse_conversation(info, kind)
    _refuse_patient(info.patient, kind)


def _refuse_conversation(info: MsgInfo, kind: DialogKind) -> None:
    refs = info.conversation_ref
    if refs is None:
        if kind is DialogKind.AVVIK:
            raise refused(Fault.NEEDS_CONVERSATION, "MsgInfo")
        return
    if info.msg_id.lower() in (refs.ref_to_parent.lower(), refs.ref_to_conversation.lower()):
        raise refused(Fault.POINTS_AT_ITSELF, "MsgInfo/ConversationRef")


def _refuse_patient(patient: Person | None, kind: DialogKind) -> None:
    """HIS 1151: a name plus FNR, DNR or FHN, or plus birth date and sex."""
    if patient is None:
        raise refused(Fault.PATIENT_MISSING, "MsgInfo")
    kinds = {ident.type_id.v for ident in patient.idents if ident.id}
    named = bool(patient.family_name and patient.given_name)
    told = kinds & _ENOUGH or (patient.date_of_birth and patient.sex)
    by_number = kind in (DialogKind.HELSEFAGLIG, DialogKind.AVVIK)
    if not named or not told or (by_number and not kinds):
        raise refused(Fault.PATIENT_UNCLEAR, "MsgInfo/Patient")


def refuse_documents(message: KithMessage) -> None:
    """HIS 80603: the first document is a body of the version and the kind that the function asks for."""
    body = message.body
    if body is None or message.documents[0].ref_doc.msg_type.v != "XML":
        raise refused(Fault.NO_BODY, "Document")
    if body.version is not message.kind.version:
        raise refused(Fault.WRONG_DIALOG_VERSION, "Document")
    volume = _THEMES.get(message.kind)
    if volume is None:
        return
    if not body.notater:
        raise refused(Fault.NO_NOTE, "Document")
    if any(note.tema_kodet.volume != volume for note in body.notater):
        raise refused(Fault.WRONG_VOLUME, "Document/Notat/TemaKodet")


def refuse_app_rec(receipt: AppRec) -> None:
    """HIS 80415: the ids, the status, and whether there is an error to it."""
    if not is_uuid(receipt.id):
        raise refused(Fault.NOT_A_UUID, "AppRec/Id")
    if receipt.status.v not in set(AppRecStatus):
        raise refused(Fault.STATUS_UNKNOWN, "AppRec/Status")
    if receipt.outcome is AppRecStatus.REJECTED and not receipt.errors:
        raise refused(Fault.REJECTED_WITHOUT_ERROR, "AppRec/Error")
    if receipt.outcome is AppRecStatus.OK and receipt.errors:
        raise refused(Fault.OK_WITH_ERROR, "AppRec/Error")
    # A message is rejected with E10 because its MsgId is no UUID: the receipt must repeat it.
    wrong_id = any(error.v == "E10" for error in receipt.errors)
    if not wrong_id and not is_uuid(receipt.original.id):
        raise refused(Fault.NOT_A_UUID, "AppRec/OriginalMsgId/Id")


def remarks(message: KithMessage) -> tuple[Fault, ...]:
    """What the profile of the message's function asks for and does not find, each once."""
    return tuple(dict.fromkeys(_remarks(message)))


def _remarks(message: KithMessage) -> Iterator[Fault]:
    body = message.body
    if body and message.kind in _THEMES:
        for note in body.notater:
            yield from _about_note(message, note)
    yield from _about_files(message)


def _about_note(message: KithMessage, note: Notat) -> Iterator[Fault]:
    if note.tekst_notat_innhold is None or note.tekst_notat_innhold.is_empty:
        yield Fault.TEXT_MISSING
    if message.kind is not DialogKind.HELSEFAGLIG:
        return
    if not note.tema.strip():
        yield Fault.THEME_MISSING
    if not _names_the_responsible(note):
        yield Fault.RESPONSIBLE_MISSING
    first = message.info.conversation_ref is None
    if note.tema_kodet.v == _ABOUT_PATIENT and first and not _names_a_contact(note):
        yield Fault.CONTACT_MISSING


def _names_the_responsible(note: Notat) -> bool:
    """HIS 1077: name and phone of who answers for the content."""
    people = (role.healthcare_professional for role in note.roller)
    return any(one and one.family_name and one.telecoms for one in people)


def _names_a_contact(note: Notat) -> bool:
    """HIS 1077: a new dialogue with theme 6 says whom at the receiver it is for."""
    for role in note.roller:
        person = role.healthcare_professional
        roles = (role.role_to_patient, person.role_to_patient if person else None)
        if any(one and one.v == _CONTACT_AT_RECEIVER for one in roles):
            return True
    return False


def _about_files(message: KithMessage) -> Iterator[Fault]:
    for document in message.attachments:
        content = document.ref_doc.content
        if not isinstance(content, AttachedData):
            continue
        declared = document.ref_doc.mime_type.lower()
        if message.kind is DialogKind.HELSEFAGLIG and declared not in _ALLOWED:
            yield Fault.ATTACHMENT_TYPE
        elif declared in _ALLOWED and content.sniffed != declared:
            yield Fault.ATTACHMENT_NOT_AS_DECLARED
