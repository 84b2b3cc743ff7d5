"""What is said in a Dialogmelding 1.0 or 1.1: notes, questions, and the people who answer for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.formats.kith.parties import Coded, HealthcareProfessional, Organisation, Person
from services.formats.kith.rich_text import RichText


class DialogVersion(StrEnum):
    """The two versions of the body; each has its own schema."""

    V1_0 = "1.0"
    V1_1 = "1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class TilknyttetEnhet:
    """A unit that a role belongs to (1.1 only), with at most one person."""

    kontaktenhet: Organisation
    merknad: str = ""
    healthcare_professional: HealthcareProfessional | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RollerRelatertNotat:
    """Somebody's role in the note (`rolle_notat`) and towards the patient (9034); at most one person.

    1.0 has exactly one person, and no `tilknyttet_enhet`.
    """

    rolle_notat: Coded | None = None
    role_to_patient: Coded | None = None
    tilknyttet_enhet: TilknyttetEnhet | None = None
    healthcare_professional: HealthcareProfessional | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Foresporsel:
    """A question.

    1.0 has plain text, at most one `type_journalinfo`, and lacks `emne_sporsmal`, `formaal` and
    `kodet_opplysning`.
    """

    type_foresp: Coded
    emne_sporsmal: str = ""
    sporsmal: RichText | None = None
    formaal: Coded | None = None
    begrunnelse: str = ""
    hastegrad: Coded | None = None
    fra_dato: date | None = None
    til_dato: date | None = None
    type_journalinfo: tuple[Coded, ...] = ()
    kodet_opplysning: Coded | None = None
    dok_id_foresp: str = ""
    roller: tuple[RollerRelatertNotat, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notat:
    """A note: theme as a code and in words, its text, and who answers for it."""

    tema_kodet: Coded
    tema: str = ""
    tekst_notat_innhold: RichText | None = None
    merknad: str = ""
    dok_id_notat: str = ""
    dato_notat: date | None = None
    foresporsel: Foresporsel | None = None
    roller: tuple[RollerRelatertNotat, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogmelding:
    """The body: either questions or notes."""

    version: DialogVersion
    sakstype_kodet: Coded | None = None
    sakstype: str = ""
    foresporsler: tuple[Foresporsel, ...] = ()
    notater: tuple[Notat, ...] = ()
