"""What a message or a receipt says, as plain facts in a fixed order, for showing and for JSON."""

from __future__ import annotations

from services.formats.kith import AppRec, KithMessage, remarks, sentence
from services.formats.kith.model import (
    AppRecParty,
    AttachedData,
    Coded,
    Dialogmelding,
    Document,
    Foresporsel,
    HealthcareProfessional,
    Ident,
    Notat,
    Organisation,
    OtherReceiver,
    Person,
    RollerRelatertNotat,
)

Facts = dict[str, object]


def message_facts(message: KithMessage) -> Facts:
    """Kind, ids, sender, receiver, patient, theme, texts, references, attachments, consent."""
    info, refs, body = message.info, message.info.conversation_ref, message.body
    told = _told(message)
    return {
        "kind": _code(info.type),
        "version": body.version.value if body else "",
        "id": info.msg_id,
        "made": info.gen_date.text,
        "signed": message.signed,
        "sender": _organisation(info.sender.organisation),
        "receiver": _organisation(info.receiver.organisation),
        "copies": [_copy(other) for other in info.other_receivers],
        "patient": _person(info.patient),
        "conversation": refs.ref_to_conversation if refs else "",
        "answers": refs.ref_to_parent if refs else "",
        "ack": _code(info.ack),
        "priority": _code(info.requested_priority),
        "processing": _code(info.processing_status),
        "themes": [_theme(one) for one in told],
        "texts": [text for one in told for text in _texts(one)],
        "left_out": sorted({name for one in told for name in _left_out(one)}),
        "roles": [_role(role) for one in told for role in one.roller],
        "references": [_document(one) for one in _references(message)],
        "attachments": [_document(one) for one in message.attachments],
        "consent": [_code(one.consent) for one in message.documents if one.consent],
        "remarks": [sentence(fault, "nb") for fault in remarks(message)],
    }


def app_rec_facts(receipt: AppRec) -> Facts:
    """Kind, version, ids, sender, receiver, status, errors, and which message it is about."""
    original = receipt.original
    return {
        "kind": _code(receipt.msg_type),
        "version": receipt.odd_mig_version or receipt.version.value,
        "id": receipt.id,
        "made": receipt.gen_date.text,
        "sender": _party(receipt.sender),
        "receiver": _party(receipt.receiver),
        "status": _code(receipt.status),
        "errors": [_code(error) for error in receipt.errors],
        "original": {
            "kind": _code(original.msg_type),
            "id": original.id,
            "made": original.issue_date.text,
        },
        "software": {"name": receipt.software_name, "version": receipt.software_version},
    }


def _code(code: Coded | None) -> Facts:
    if code is None:
        return {}
    facts: Facts = {"code": code.v, "name": code.dn, "volume": code.volume, "words": code.ot}
    return {name: value for name, value in facts.items() if value}


def _idents(idents: tuple[Ident, ...]) -> list[Facts]:
    return [{"kind": ident.type_id.v, "id": ident.id} for ident in idents]


def _organisation(organisation: Organisation | None) -> Facts:
    if organisation is None:
        return {}
    return {
        "name": organisation.organisation_name,
        "ids": _idents(organisation.idents),
        "unit": _organisation(organisation.organisation),
        "person": _person(organisation.healthcare_professional),
    }


def _person(person: Person | None) -> Facts:
    if person is None:
        return {}
    facts: Facts = {
        "name": person.name,
        "born": person.date_of_birth.isoformat() if person.date_of_birth else "",
        "sex": _code(person.sex),
        "ids": _idents(person.idents),
        "reached": [telecom.tele_address for telecom in person.telecoms],
    }
    if isinstance(person, HealthcareProfessional):
        facts["profession"] = _code(person.type_healthcare_professional)
        facts["role"] = _code(person.role_to_patient)
    return facts


def _party(party: AppRecParty) -> Facts:
    return {
        "name": party.hcp.name,
        "id": party.hcp.address_her_id,
        "role": _code(party.role),
    }


def _copy(other: OtherReceiver) -> Facts:
    person = other.patient or other.person or other.healthcare_professional
    return {
        "role": _code(other.role_receiver),
        "unit": _organisation(other.organisation),
        "person": _person(person),
    }


def _told(message: KithMessage) -> list[Notat | Foresporsel]:
    """The notes and questions of every body: a later document may hold another one."""
    told: list[Notat | Foresporsel] = []
    for document in message.documents:
        body = document.ref_doc.content
        if isinstance(body, Dialogmelding):
            told += [*body.notater, *body.foresporsler]
    return told


def _theme(one: Notat | Foresporsel) -> Facts:
    if isinstance(one, Notat):
        return {"code": _code(one.tema_kodet), "words": one.tema}
    return {"code": _code(one.type_foresp), "words": one.emne_sporsmal}


def _texts(one: Notat | Foresporsel) -> list[str]:
    """All words of it, in order, without styles."""
    if isinstance(one, Foresporsel):
        words = [one.sporsmal.plain if one.sporsmal else "", one.begrunnelse]
    else:
        text = one.tekst_notat_innhold
        words = [text.plain if text else "", one.merknad]
        words += _texts(one.foresporsel) if one.foresporsel else []
    return [each for each in words if each.strip()]


def _left_out(one: Notat | Foresporsel) -> set[str]:
    if isinstance(one, Foresporsel):
        return set(one.sporsmal.left_out) if one.sporsmal else set()
    own = set(one.tekst_notat_innhold.left_out) if one.tekst_notat_innhold else set()
    return own | (_left_out(one.foresporsel) if one.foresporsel else set())


def _role(role: RollerRelatertNotat) -> Facts:
    return {
        "note": _code(role.rolle_notat),
        "patient": _code(role.role_to_patient),
        "who": _person(role.healthcare_professional or role.person),
    }


def _references(message: KithMessage) -> list[Document]:
    return [one for one in message.documents if one.ref_doc.content is None]


def _document(document: Document) -> Facts:
    content, ref = document.ref_doc.content, document.ref_doc
    facts: Facts = {
        "name": ref.description,
        "about": document.content_description,
        "id": ref.id,
        "where": ref.file_reference,
        "declared": ref.mime_type,
    }
    if isinstance(content, AttachedData):
        facts["found"] = content.sniffed.value if content.sniffed else ""
        facts["bytes"] = len(content.data)
    return facts
