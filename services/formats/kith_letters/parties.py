"""Senders and receivers on two levels: our `Party`, the head's `Correspondent`, the receipt's `Hcp`."""

from __future__ import annotations

from services.domain.letters import Contact, Party
from services.formats.kith import coded
from services.formats.kith.model import (
    AppRecParty,
    AppRecPerson,
    Coded,
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
    service = Organisation(
        organisation_name=one_line(party.name), idents=_known_as(party.address, "", party, "LAV")
    )
    top = _known_as(party.organisation_address, party.organisation_number, party, "LIN")
    return Correspondent(
        organisation=Organisation(
            organisation_name=one_line(party.organisation), idents=top, organisation=service
        )
    )


def party_of(one: Correspondent) -> Party:
    """The party, with the person that the head itself names, if it does."""
    top = one.organisation
    service = _innermost(top)
    person = _professional(top)
    address = top.address_her_id
    on_top = address == top.her_id if address else top.organisation is None
    return Party(
        address=address,
        name=one_line(service.organisation_name) or one_line(top.organisation_name),
        person=one_line(person.name) if person else "",
        title=_title(person),
        organisation="" if on_top else one_line(top.organisation_name),
        organisation_address="" if on_top else top.her_id,
        phone=phone_in((*(person.telecoms if person else ()), *service.telecoms, *top.telecoms)),
        profession=_profession(person),
        organisation_number=ident_of((*top.idents, *service.idents), "ENH"),
        local_id=_local(service) or _local(top),
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
    name, top = one_line(party.name), one_line(party.organisation)
    known = _first_known(party.address, "", party, "LAV")
    service = AppRecPerson(name=name, id=known.id, type_id=_simple(known))
    if not (party.organisation_address or party.local_id):
        return Hcp(inst=Inst(name=name, id=known.id, type_id=_simple(known)))
    over = _first_known(party.organisation_address, party.organisation_number, party, "LIN")
    return Hcp(inst=Inst(name=top, id=over.id, type_id=_simple(over), departments=(service,)))


def receipt_party_of(one: AppRecParty) -> Party:
    """Who receipts, or whose message it was."""
    hcp = one.hcp
    if hcp.inst is None:
        return Party(_digits(hcp.address_her_id), one_line(hcp.name))
    unit = next(iter(hcp.inst.departments), None)
    person = next(iter(hcp.inst.persons), None)
    address = _digits(hcp.address_her_id)
    kind = hcp.inst.type_id.v if hcp.inst.type_id else ""
    top = _digits(hcp.inst.id) if kind == "HER" else ""
    on_top = address == top if address else unit is None
    return Party(
        address=address,
        name=one_line(unit.name if unit and unit.name else hcp.inst.name),
        person=one_line(person.name) if person else "",
        organisation="" if on_top else one_line(hcp.inst.name),
        organisation_address="" if on_top else top,
        organisation_number=_digits(hcp.inst.id) if kind == "ENH" else "",
        local_id=_local_in(unit) or _local_in(hcp.inst),
    )


def _known_as(address: str, number: str, party: Party, local: str) -> tuple[Ident, ...]:
    """A level by its HER-id and its number; by the sender's own name for it where there is neither."""
    told = [("HER", address)] if address or not party.local_id else []
    told += [("ENH", number)] if number else []
    told = told or [(local, party.local_id)]
    return tuple(Ident(id=id_, type_id=coded("9051", kind)) for kind, id_ in told)


def _first_known(address: str, number: str, party: Party, local: str) -> Ident:
    return _known_as(address, number, party, local)[0]


def _simple(ident: Ident) -> Coded:
    return coded("9051", ident.type_id.v, simple=True)


def _local(organisation: Organisation) -> str:
    kinds = ("LAV", "LIN", "LOK")
    told = (one_line(one.id) for one in organisation.idents if one.type_id.v in kinds)
    return next(told, "")


def _local_in(one: AppRecPerson | Inst | None) -> str:
    kind = one.type_id.v if one and one.type_id else ""
    return one_line(one.id) if one and kind in ("LAV", "LIN", "LOK") else ""


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
