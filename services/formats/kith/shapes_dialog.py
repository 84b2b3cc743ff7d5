"""Tables of the Dialogmelding, 1.0 and 1.1."""

from __future__ import annotations

from functools import partial
from typing import Final

from services.formats.kith.forms import ADate, Text
from services.formats.kith.model import (
    Dialogmelding,
    DialogVersion,
    Foresporsel,
    Notat,
    RollerRelatertNotat,
    TilknyttetEnhet,
)
from services.formats.kith.namespaces import COMMON, DIALOG_1_0, DIALOG_1_1
from services.formats.kith.rich_text_xml import Rich
from services.formats.kith.shapes import Shape, Slot
from services.formats.kith.shapes_common import (
    COMMON_ORGANISATION,
    CS,
    CV,
    LINE,
    MIXED,
    people,
    professionals,
)

_TEXT: Final = Text()
_DATE: Final = ADate()
_ONE_PERSON: Final = ("healthcare_professional", "person")


def _whom(namespace: str) -> tuple[Slot, ...]:
    return (
        Slot("HealthcareProfessional", _ONE_PERSON[0], professionals(namespace, COMMON)),
        Slot("Person", _ONE_PERSON[1], people(namespace, COMMON, given_first=True)),
    )


def _roles(namespace: str, *, newer: bool) -> Shape[RollerRelatertNotat]:
    unit = Shape(
        TilknyttetEnhet,
        namespace,
        (
            Slot("Kontaktenhet", "kontaktenhet", COMMON_ORGANISATION, needed=True),
            Slot("Merknad", "merknad", _TEXT),
            *_whom(namespace),
        ),
        apart=(_ONE_PERSON,),
        also=MIXED,
    )
    slots = (
        Slot("RolleNotat", "rolle_notat", CV),
        Slot("RoleToPatient", "role_to_patient", CV),
        *((Slot("TilknyttetEnhet", "tilknyttet_enhet", unit),) if newer else ()),
        *_whom(namespace),
    )
    return Shape(
        RollerRelatertNotat,
        namespace,
        slots,
        apart=(_ONE_PERSON,),
        also=MIXED,
        one_of=() if newer else _ONE_PERSON,
    )


def _questions(namespace: str, *, newer: bool) -> Shape[Foresporsel]:
    slots = (
        Slot("TypeForesp", "type_foresp", CV, needed=True),
        *((Slot("EmneSporsmal", "emne_sporsmal", _TEXT),) if newer else ()),
        Slot("Sporsmal", "sporsmal", Rich(plain_only=not newer)),
        *((Slot("Formål", "formaal", CV),) if newer else ()),
        Slot("Begrunnelse", "begrunnelse", _TEXT),
        Slot("Hastegrad", "hastegrad", CS),
        Slot("FraDato", "fra_dato", _DATE),
        Slot("TilDato", "til_dato", _DATE),
        Slot("TypeJournalinfo", "type_journalinfo", CV, many=True, most=None if newer else 1),
        *((Slot("KodetOpplysning", "kodet_opplysning", CV),) if newer else ()),
        Slot("DokIdForesp", "dok_id_foresp", LINE),
        Slot("RollerRelatertNotat", "roller", _roles(namespace, newer=newer), many=True),
    )
    return Shape(Foresporsel, namespace, slots)


def _notes(namespace: str, *, newer: bool) -> Shape[Notat]:
    slots = (
        Slot("TemaKodet", "tema_kodet", CV, needed=True),
        Slot("Tema", "tema", _TEXT),
        Slot("TekstNotatInnhold", "tekst_notat_innhold", Rich()),
        Slot("Merknad", "merknad", _TEXT),
        Slot("DokIdNotat", "dok_id_notat", LINE),
        Slot("DatoNotat", "dato_notat", _DATE),
        Slot("Foresporsel", "foresporsel", _questions(namespace, newer=newer)),
        Slot("RollerRelatertNotat", "roller", _roles(namespace, newer=newer), many=True),
    )
    return Shape(Notat, namespace, slots)


def _dialog(version: DialogVersion, namespace: str) -> Shape[Dialogmelding]:
    newer = version is DialogVersion.V1_1
    slots = (
        Slot("SakstypeKodet", "sakstype_kodet", CV),
        Slot("Sakstype", "sakstype", _TEXT),
        Slot("Foresporsel", "foresporsler", _questions(namespace, newer=newer), many=True),
        Slot("Notat", "notater", _notes(namespace, newer=newer), many=True),
    )
    return Shape(
        partial(Dialogmelding, version=version),
        namespace,
        slots,
        apart=(("foresporsler", "notater"),),
        besides=frozenset(("version",)),
    )


DIALOGS: Final = {
    DialogVersion.V1_0: _dialog(DialogVersion.V1_0, DIALOG_1_0),
    DialogVersion.V1_1: _dialog(DialogVersion.V1_1, DIALOG_1_1),
}
