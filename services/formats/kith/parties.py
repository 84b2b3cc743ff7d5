"""Who stands in a message: codes, identifiers, addresses, people and organisations (felleskomponent1).

The classes carry the standard's own names. A text that is not said is "", a part that is not said
is None; a text that is said but empty is read as not said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

OID: Final = "2.16.578.1.12.4.1.1."
"""What comes before a code volume's number in the attribute S."""

_NOT_DIGITS: Final = re.compile(r"[\s.\u00a0]")


@dataclass(frozen=True, slots=True)
class Coded:
    """A coded value (CS or CV): code, what it is shown as, its volume's OID, and words beside it."""

    v: str = ""
    dn: str = ""
    s: str = ""
    ot: str = ""

    @property
    def volume(self) -> str:
        """The volume's number, "9051"; the whole OID when it is not one of the health service's."""
        return self.s.removeprefix(OID)

    @property
    def shown(self) -> str:
        """What a person is shown: the sender's own words for the code, else the code."""
        return self.dn or self.v


@dataclass(frozen=True, slots=True, kw_only=True)
class Ident:
    """An identifier and what kind it is (volume 8116 for people, 9051 for organisations)."""

    id: str
    type_id: Coded

    @property
    def digits(self) -> str:
        """The identifier without the dots and spaces that some write HER-ids with."""
        return _NOT_DIGITS.sub("", self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address; `type` is of volume 3401."""

    type: Coded | None = None
    street_adr: str = ""
    postal_code: str = ""
    city: str = ""
    postbox: str = ""
    county: Coded | None = None
    country: Coded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeleCom:
    """A way to reach somebody: `tele_address` is a URL such as `tel:68050000`."""

    type_telecom: Coded | None = None
    tele_address: str = ""


def ident_of(idents: tuple[Ident, ...], kind: str) -> str:
    """The first identifier of that kind ("HER", "FNR" …) without dots and spaces, or ""."""
    return next((ident.digits for ident in idents if ident.type_id.v == kind), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A patient or another person. `date_of_birth` has no time zone: a zone that is said is dropped."""

    family_name: str = ""
    middle_name: str = ""
    given_name: str = ""
    date_of_birth: date | None = None
    sex: Coded | None = None
    nationality: Coded | None = None
    idents: tuple[Ident, ...] = ()
    address: Address | None = None
    telecoms: tuple[TeleCom, ...] = ()

    @property
    def name(self) -> str:
        """Given, middle and family name."""
        return " ".join(filter(None, (self.given_name, self.middle_name, self.family_name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthcareProfessional(Person):
    """Health personnel with profession (9060) and role towards the patient (9034)."""

    type_healthcare_professional: Coded | None = None
    role_to_patient: Coded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation; the next level, a service or a person in it, stands inside."""

    organisation_name: str = ""
    type_organisation: Coded | None = None
    idents: tuple[Ident, ...] = ()
    address: Address | None = None
    telecoms: tuple[TeleCom, ...] = ()
    organisation: Organisation | None = None
    healthcare_professional: HealthcareProfessional | None = None

    @property
    def her_id(self) -> str:
        """This level's HER-id as digits, or ""."""
        return ident_of(self.idents, "HER")

    @property
    def address_her_id(self) -> str:
        """The HER-id that messages are addressed to: that of level 2, a service or a person, else level 1."""
        if self.organisation and self.organisation.address_her_id:
            return self.organisation.address_her_id
        person = self.healthcare_professional
        return (ident_of(person.idents, "HER") if person else "") or self.her_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondent:
    """A sender or a receiver of a MsgHead."""

    organisation: Organisation
    com_method: Coded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherReceiver:
    """One who gets a copy: at most one of the four is said; `role_receiver` is of volume 8112."""

    role_receiver: Coded
    com_method: Coded | None = None
    organisation: Organisation | None = None
    patient: Person | None = None
    person: Person | None = None
    healthcare_professional: HealthcareProfessional | None = None
