"""Tables of what several messages share: identifiers, addresses, people, organisations."""

from __future__ import annotations

from typing import Final

from services.formats.kith.forms import ADate, Code, Line, Url
from services.formats.kith.model import (
    Address,
    HealthcareProfessional,
    Ident,
    Organisation,
    Person,
    TeleCom,
)
from services.formats.kith.namespaces import COMMON, DIALOG_1_0, DIALOG_1_1, MSGHEAD
from services.formats.kith.shapes import Later, Shape, Slot

MIXED: Final = frozenset((MSGHEAD, COMMON, DIALOG_1_0, DIALOG_1_1))
"""Namespaces that senders mix in the parts they have in common."""
CS: Final = Code(simple=True)
CV: Final = Code()
LINE: Final = Line()


def idents(namespace: str) -> Shape[Ident]:
    """Ident."""
    slots = (Slot("Id", "id", LINE, needed=True), Slot("TypeId", "type_id", CV, needed=True))
    return Shape(Ident, namespace, slots, also=MIXED)


def addresses(namespace: str) -> Shape[Address]:
    """Address."""
    slots = (
        Slot("Type", "type", CS),
        Slot("StreetAdr", "street_adr", LINE),
        Slot("PostalCode", "postal_code", LINE),
        Slot("City", "city", LINE),
        Slot("Postbox", "postbox", LINE),
        Slot("County", "county", CS),
        Slot("Country", "country", CS),
    )
    return Shape(Address, namespace, slots, also=MIXED)


def telecoms(namespace: str) -> Shape[TeleCom]:
    """TeleCom."""
    slots = (
        Slot("TypeTelecom", "type_telecom", CS),
        Slot("TeleAddress", "tele_address", Url(), needed=True),
    )
    return Shape(TeleCom, namespace, slots, also=MIXED)


def contact(inner: str, *, ident_needed: bool = False) -> tuple[Slot, ...]:
    """Ident, Address, TeleCom, with their own elements in the namespace `inner`."""
    return (
        Slot("Ident", "idents", idents(inner), needed=ident_needed, many=True),
        Slot("Address", "address", addresses(inner)),
        Slot("TeleCom", "telecoms", telecoms(inner), many=True),
    )


def names(*, given_first: bool = False) -> tuple[Slot, ...]:
    """The three names and what else tells who somebody is."""
    three = (
        Slot("FamilyName", "family_name", LINE),
        Slot("MiddleName", "middle_name", LINE),
        Slot("GivenName", "given_name", LINE),
    )
    return (
        *(reversed(three) if given_first else three),
        Slot("DateOfBirth", "date_of_birth", ADate()),
        Slot("Sex", "sex", CS),
        Slot("Nationality", "nationality", CS),
    )


def people(namespace: str, inner: str, *, given_first: bool = False) -> Shape[Person]:
    """Person or Patient."""
    slots = (*names(given_first=given_first), *contact(inner))
    return Shape(Person, namespace, slots, also=MIXED)


def professionals(
    namespace: str, inner: str, *, ident_needed: bool = False
) -> Shape[HealthcareProfessional]:
    """HealthcareProfessional."""
    slots = (
        Slot("TypeHealthcareProfessional", "type_healthcare_professional", CS),
        Slot("RoleToPatient", "role_to_patient", CV),
        *names(),
        *contact(inner, ident_needed=ident_needed),
    )
    return Shape(HealthcareProfessional, namespace, slots, also=MIXED)


_NAME: Final = Slot("OrganisationName", "organisation_name", LINE, needed=True)
_KIND: Final = Slot("TypeOrganisation", "type_organisation", CV)

HEAD_ORGANISATION: Final[Shape[Organisation]] = Shape(
    Organisation,
    MSGHEAD,
    (
        _NAME,
        _KIND,
        *contact(MSGHEAD, ident_needed=True),
        Slot("Organisation", "organisation", Later(lambda: HEAD_ORGANISATION)),
        Slot(
            "HealthcareProfessional",
            "healthcare_professional",
            professionals(MSGHEAD, MSGHEAD, ident_needed=True),
        ),
    ),
    also=MIXED,
    may_be_empty=Organisation(),
)
COMMON_ORGANISATION: Final[Shape[Organisation]] = Shape(
    Organisation,
    COMMON,
    (
        _KIND,
        _NAME,
        *contact(COMMON, ident_needed=True),
        Slot("Organisation", "organisation", Later(lambda: COMMON_ORGANISATION)),
    ),
    also=MIXED,
)
