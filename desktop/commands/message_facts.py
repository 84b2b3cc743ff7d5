"""What a message or a receipt says, as plain facts in a fixed order, for showing and for JSON."""

from __future__ import annotations

from services.formats.kith import AppRec, KithMessage, remarks, sentence
from services.formats.kith.model import (
    AppRecParty,
    AttachedData,
    Coded,
    Document,
    Foresporsel,
    HealthcareProfessional,
    Ident,
    Notat,
    Organisation,
    Person,
    RollerRelatertNotat,
)
from services.formats.kith.rules import texts

Facts = dict[str, object]


def message_facts(message: KithMessage) -> Facts:
    """Kind, ids, sender, receiver, patient, theme, texts, references, attachments, consent."""
    info, refs, body = message.info, message.info.conversation_ref, message.body
    return {
        "kind": _code(info.type),
        "version": body.version.value if body else "",
        "id": info.msg_id,
        "made": info.gen_date.text,
        "signed": message.signed,
        "sender": _organisation(info.sender.organisation),
        "receiver": _organisation(info.receiver.organisation),
        "patient": _person(info.patient),
        "conversation": refs.ref_to_conversation if refs else "",
        "answers": refs.ref_to_parent if refs else "",
        "ack": _code(info.ack),
        "priority": _code(info.requested_priority),
        "processing": _code(info.processing_status),
        "themes": _themes(message),
        "texts": list(texts(body)) if body else [],
        "roles": [_role(role) for role in _roles(message)],
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


def _themes(message: KithMessage) -> list[Facts]:
    body = message.body
    if body is None:
        return []
    notes: list[Facts] = [
        {"code": _code(note.tema_kodet), "words": note.tema} for note in body.notater
    ]
    asked: list[Facts] = [
        {"code": _code(question.type_foresp), "words": question.emne_sporsmal}
        for question in body.foresporsler
    ]
    return notes + asked


def _roles(message: KithMessage) -> tuple[RollerRelatertNotat, ...]:
    body = message.body
    if body is None:
        return ()
    told: tuple[Notat | Foresporsel, ...] = (*body.notater, *body.foresporsler)
    return tuple(role for one in told for role in one.roller)


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
