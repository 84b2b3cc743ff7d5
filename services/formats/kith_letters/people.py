"""Who answers for a note and whom it is for: `RollerRelatertNotat` and the people of our letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from services.domain.letters import Contact, Party
from services.formats.kith import coded, display
from services.formats.kith.model import (
    Coded,
    HealthcareProfessional,
    Organisation,
    Person,
    RollerRelatertNotat,
)
from services.formats.kith_letters.plain import one_line
from services.formats.kith_letters.reaching import phone_in, reached, telecoms_of

AT_RECEIVER: Final = "24"
_HEALTH_CONTACT: Final = "21"
_PRIMARY_CONTACT: Final = "9"
_UNKNOWN_PROFESSION: Final = "XX"


@dataclass(frozen=True, slots=True)
class People:
    """The sender and the receiver with their persons, and whoever else is named."""

    sender: Party
    receiver: Party
    others: tuple[Contact, ...] = ()


def responsible(sender: Party) -> RollerRelatertNotat:
    """HIS 1077: who answers for the content, with a phone. One who is no health personnel has no profession."""
    role = _HEALTH_CONTACT if sender.profession else _PRIMARY_CONTACT
    title = replace(coded("9034", role), ot=one_line(sender.title)) if sender.title else None
    return RollerRelatertNotat(role_to_patient=title, healthcare_professional=_person(sender))


def contact_at(receiver: Party) -> RollerRelatertNotat:
    """HIS 1077: whom at the receiver it is for, by profession and, if known, by name."""
    person = _person(receiver)
    if person.type_healthcare_professional is None:
        unknown = coded("9060", _UNKNOWN_PROFESSION, simple=True)
        person = replace(person, type_healthcare_professional=unknown)
    role = replace(coded("9034", AT_RECEIVER), ot=one_line(receiver.title))
    return RollerRelatertNotat(role_to_patient=role, healthcare_professional=person)


def people_in(roles: Iterable[RollerRelatertNotat], sender: Party, receiver: Party) -> People:
    """The first who is not at the receiver's answers for it; the first who is there, it is for."""
    found = People(sender, receiver)
    seen: set[bool] = set()
    for role in roles:
        at_receiver = _code(role) == AT_RECEIVER
        if role.healthcare_professional is None or at_receiver in seen:
            found = replace(found, others=(*found.others, *_others(role)))
        else:
            seen.add(at_receiver)
            found = _placed(found, role, role.healthcare_professional, at_receiver=at_receiver)
    return found


def _placed(
    found: People,
    role: RollerRelatertNotat,
    person: HealthcareProfessional,
    *,
    at_receiver: bool,
) -> People:
    before = found.receiver if at_receiver else found.sender
    now = replace(
        before,
        person=one_line(person.name),
        title=_title(role, at_receiver=at_receiver),
        phone=phone_in(person.telecoms) or before.phone,
        profession=_profession(person),
    )
    others = found.others
    if before.person and before.person != now.person:
        one = Contact(before.person, before.title, before.name, _numbers(before.phone))
        others = (*others, one)
    if at_receiver:
        return replace(found, receiver=now, others=others)
    return replace(found, sender=now, others=others)


def _numbers(phone: str) -> tuple[str, ...]:
    return (phone,) if phone else ()


def _person(party: Party) -> HealthcareProfessional:
    names = one_line(party.person).split()
    known = display("9060", party.profession)
    return HealthcareProfessional(
        type_healthcare_professional=coded("9060", party.profession, simple=True)
        if known
        else None,
        family_name=names[-1] if names else "",
        given_name=" ".join(names[:-1]),
        telecoms=telecoms_of(party.phone),
    )


def _role(role: RollerRelatertNotat) -> Coded | None:
    person = role.healthcare_professional
    return role.role_to_patient or (person.role_to_patient if person else None)


def _code(role: RollerRelatertNotat) -> str:
    found = _role(role)
    return found.v if found else ""


def _title(role: RollerRelatertNotat, *, at_receiver: bool) -> str:
    found = _role(role)
    if found is None:
        return ""
    return one_line(found.ot or ("" if at_receiver else found.shown))


def _profession(person: HealthcareProfessional) -> str:
    kind = person.type_healthcare_professional
    return kind.v if kind and kind.v != _UNKNOWN_PROFESSION else ""


def _others(role: RollerRelatertNotat) -> Iterator[Contact]:
    unit = role.tilknyttet_enhet
    within = one_line(_names(unit.kontaktenhet)) if unit else ""
    inner = (unit.healthcare_professional, unit.person) if unit else ()
    people = [one for one in (role.healthcare_professional, role.person, *inner) if one]
    for person in people:
        yield Contact(one_line(person.name), _roles(role, person), within, reached(person.telecoms))
    if unit and not people:
        numbers = reached(unit.kontaktenhet.telecoms)
        yield Contact(within, _roles(role, None), reached=numbers)


def _roles(role: RollerRelatertNotat, person: Person | None) -> str:
    """Everything that is said of why somebody is named."""
    kinds = [role.rolle_notat, role.role_to_patient]
    if isinstance(person, HealthcareProfessional):
        kinds += [person.role_to_patient, person.type_healthcare_professional]
    words = [one_line(kind.ot or kind.shown) for kind in kinds if kind]
    words += [one_line(role.tilknyttet_enhet.merknad)] if role.tilknyttet_enhet else []
    return ", ".join(dict.fromkeys(filter(None, words)))


def _names(unit: Organisation) -> str:
    inner = f", {_names(unit.organisation)}" if unit.organisation else ""
    return unit.organisation_name + inner
