"""Senders and receivers on two levels: our `Party`, the head's `Correspondent`, the receipt's `Hcp`."""

from __future__ import annotations

from services.domain.letters import Contact, Party
from services.formats.kith import coded
from services.formats.kith.model import (
    AppRecParty,
    AppRecPerson,
    Correspondent,
    Hcp,
    HealthcareProfessional,
    Ident,
    Inst,
    Organisation,
)
from services.formats.kith.parties import ident_of
from services.formats.kith_letters.plain import one_line
from services.formats.kith_letters.reaching import phone_in, reached


def correspondent_of(party: Party) -> Correspondent:
    """The organisation, and in it the service that is written to or from."""
    service = Organisation(organisation_name=one_line(party.name), idents=(_her(party.address),))
    return Correspondent(
        organisation=Organisation(
            organisation_name=one_line(party.organisation),
            idents=(_her(party.organisation_address),),
            organisation=service,
        )
    )


def party_of(one: Correspondent) -> Party:
    """The party, with the person that the head itself names, if it does."""
    top = one.organisation
    service = _innermost(top)
    person = _professional(top)
    address = top.address_her_id
    on_top = address == top.her_id
    return Party(
        address=address,
        name=one_line(service.organisation_name) or one_line(top.organisation_name),
        person=one_line(person.name) if person else "",
        title=_title(person),
        organisation="" if on_top else one_line(top.organisation_name),
        organisation_address="" if on_top else top.her_id,
        phone=phone_in((*(person.telecoms if person else ()), *service.telecoms, *top.telecoms)),
        profession=_profession(person),
    )


def switchboards(one: Correspondent) -> tuple[Contact, ...]:
    """How the organisation and the service say that they are reached."""
    top = one.organisation
    levels = (top, *((top.organisation,) if top.organisation else ()))
    return tuple(
        Contact(one_line(level.organisation_name), reached=reached(level.telecoms))
        for level in levels
        if reached(level.telecoms)
    )


def hcp_of(party: Party) -> Hcp:
    """The party of a receipt."""
    her = coded("9051", "HER", simple=True)
    service = AppRecPerson(name=one_line(party.name), id=party.address, type_id=her)
    if not party.organisation_address:
        return Hcp(inst=Inst(name=service.name, id=service.id, type_id=her))
    name = one_line(party.organisation)
    inst = Inst(name=name, id=party.organisation_address, type_id=her, departments=(service,))
    return Hcp(inst=inst)


def receipt_party_of(one: AppRecParty) -> Party:
    """Who receipts, or whose message it was."""
    hcp = one.hcp
    if hcp.inst is None:
        return Party(_digits(hcp.address_her_id), one_line(hcp.name))
    unit = next(iter(hcp.inst.departments), None)
    person = next(iter(hcp.inst.persons), None)
    address = _digits(hcp.address_her_id)
    kind = hcp.inst.type_id
    top = _digits(hcp.inst.id) if kind and kind.v == "HER" else ""
    return Party(
        address=address,
        name=one_line(unit.name if unit and unit.name else hcp.inst.name),
        person=one_line(person.name) if person else "",
        organisation="" if address == top else one_line(hcp.inst.name),
        organisation_address="" if address == top else top,
    )


def _her(address: str) -> Ident:
    return Ident(id=address, type_id=coded("9051", "HER"))


def _digits(text: str) -> str:
    return ident_of((Ident(id=text, type_id=coded("9051", "HER")),), "HER")


def _innermost(organisation: Organisation) -> Organisation:
    while organisation.organisation:
        organisation = organisation.organisation
    return organisation


def _professional(organisation: Organisation) -> HealthcareProfessional | None:
    if organisation.organisation:
        found = _professional(organisation.organisation)
        if found:
            return found
    return organisation.healthcare_professional


def _title(person: HealthcareProfessional | None) -> str:
    role = person.role_to_patient if person else None
    return one_line(role.ot or role.shown) if role else ""


def _profession(person: HealthcareProfessional | None) -> str:
    kind = person.type_healthcare_professional if person else None
    return kind.v if kind and kind.v != "XX" else ""
