"""Whom the message is about: our `Patient` and the standard's `Person`."""

from __future__ import annotations

from typing import Final

from services.domain.patients import OWN_NUMBER, Patient, PatientId, Sex
from services.formats.kith import Fault, Unwritable, coded, display
from services.formats.kith.codes import codes
from services.formats.kith.model import Address, Coded, Ident, Person
from services.formats.kith_letters.plain import one_line
from services.formats.kith_letters.reaching import reached

_SEXES: Final = {
    Sex.UNKNOWN: "0",
    Sex.MALE: "1",
    Sex.FEMALE: "2",
    Sex.NOT_SPECIFIED: "9",
}
_SEX_OF: Final = {code: sex for sex, code in _SEXES.items()}
_OWN: Final = "Avsenders eget nummer"


def person_of(patient: Patient) -> Person:
    """The patient of a MsgHead: name, birth date, sex and numbers, never where the person lives."""
    return Person(
        family_name=one_line(patient.family_name),
        middle_name=one_line(patient.middle_name),
        given_name=one_line(patient.given_name),
        date_of_birth=patient.birth_date,
        sex=coded("3101", _SEXES[patient.sex], simple=True) if patient.sex else None,
        idents=tuple(map(_ident, patient.told_ids)),
    )


def patient_of(person: Person) -> Patient:
    """The patient as a message tells of it."""
    born = person.date_of_birth
    return Patient(
        name=one_line(person.name),
        birth_year=born.year if born else None,
        given_name=one_line(person.given_name),
        middle_name=one_line(person.middle_name),
        family_name=one_line(person.family_name),
        birth_date=born,
        sex=_SEX_OF.get(person.sex.v) if person.sex else None,
        ids=tuple(_number(ident) for ident in person.idents if ident.id),
        address=_address(person.address) if person.address else "",
        reached=reached(person.telecoms),
    )


def _ident(one: PatientId) -> Ident:
    return Ident(id=one.number.strip(), type_id=_kind(one.kind))


def _kind(kind: str) -> Coded:
    if kind == OWN_NUMBER:
        other = coded("8116", _other())
        return Coded(other.v, other.dn, other.s, _OWN)
    if not display("8116", kind):
        raise Unwritable(Fault.UNWRITABLE_VALUE, "patient.ids")
    return coded("8116", kind)


def _other() -> str:
    """The code for an identifier of no kind that the volume names."""
    return next(code for code in codes("8116") if display("8116", code) == "Annet")


def _number(ident: Ident) -> PatientId:
    kind = ident.type_id
    own = kind.v == _other() and kind.ot == _OWN
    return PatientId(OWN_NUMBER if own else kind.v or kind.shown, ident.id)


def _address(address: Address) -> str:
    place = " ".join(filter(None, (address.postal_code, address.city)))
    country = address.country.shown if address.country else ""
    told = (address.street_adr, address.postbox, place, country)
    return ", ".join(one_line(piece) for piece in told if piece)
