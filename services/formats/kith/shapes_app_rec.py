"""Tables of the AppRec, 1.0 and 1.1; they differ in their namespace only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Final

from lxml import etree

from services.formats.kith.forms import AMoment, Line, Url
from services.formats.kith.model import (
    AdditionalId,
    AppRec,
    AppRecAddress,
    AppRecParty,
    AppRecPerson,
    AppRecVersion,
    Hcp,
    Inst,
    OriginalMsgId,
)
from services.formats.kith.namespaces import APPREC_1_0, APPREC_1_1
from services.formats.kith.refusals import Fault, Unwritable, refused
from services.formats.kith.shapes import Shape, Slot
from services.formats.kith.shapes_common import CS, CV, LINE
from services.formats.kith.xml_nodes import Node

_MOMENT: Final = AMoment()


@dataclass(frozen=True, slots=True)
class _MigVersion:
    """The version's own MIGversion is read as ""; one with another date is kept, another version refused."""

    version: AppRecVersion

    def read(self, node: Node) -> str:
        text = Line().read(node)
        if text in ("", self.version.value):
            return ""
        if not self._is_near(text):
            raise refused(Fault.UNKNOWN_VERSION)
        return text

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, str) or (value and not self._is_near(value)):
            raise Unwritable(Fault.UNKNOWN_VERSION)
        if value == self.version.value:
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        into.text = value or self.version.value

    def _is_near(self, text: str) -> bool:
        number = self.version.value.removeprefix("v").split()[0]
        return (
            re.fullmatch(rf"v?{re.escape(number)} [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}", text)
            is not None
        )


def _other_ids(namespace: str) -> Slot:
    slots = (Slot("Id", "id", LINE, needed=True), Slot("Type", "type", CS, needed=True))
    shape = Shape(AdditionalId, namespace, slots)
    return Slot("AdditionalId", "additional_ids", shape, many=True)


def _named() -> tuple[Slot, ...]:
    return (Slot("Name", "name", LINE), Slot("Id", "id", LINE), Slot("TypeId", "type_id", CS))


def _parties(namespace: str) -> Shape[AppRecParty]:
    person = Shape(AppRecPerson, namespace, (*_named(), _other_ids(namespace)))
    typed = Shape(
        AppRecPerson, namespace, (Slot("Type", "type", CS), *_named(), _other_ids(namespace))
    )
    inst = Shape(
        Inst,
        namespace,
        (
            *_named(),
            Slot("Dept", "departments", typed, many=True),
            _other_ids(namespace),
            Slot("HCPerson", "persons", person, many=True),
        ),
    )
    hcp = Shape(
        Hcp,
        namespace,
        (
            Slot("Inst", "inst", inst),
            Slot("HCProf", "hc_prof", typed),
            Slot("MedSpeciality", "med_speciality", CV),
            Slot("Address", "address", _addresses(namespace)),
        ),
        apart=(("inst", "hc_prof"),),
        one_of=("inst", "hc_prof"),
    )
    slots = (Slot("Role", "role", CS), Slot("HCP", "hcp", hcp, needed=True))
    return Shape(AppRecParty, namespace, slots)


def _addresses(namespace: str) -> Shape[AppRecAddress]:
    slots = (
        Slot("Type", "type", CS, needed=True),
        Slot("StreetAdr", "street_adr", LINE),
        Slot("PostalCode", "postal_code", LINE),
        Slot("City", "city", LINE),
        Slot("County", "county", CS),
        Slot("Country", "country", CS),
        Slot("CityDistr", "city_distr", CS),
        Slot("TeleAddress", "tele_addresses", Url(), many=True),
    )
    return Shape(AppRecAddress, namespace, slots)


def _app_rec(version: AppRecVersion, namespace: str) -> Shape[AppRec]:
    party = _parties(namespace)
    original = Shape(
        OriginalMsgId,
        namespace,
        (
            Slot("MsgType", "msg_type", CS, needed=True),
            Slot("IssueDate", "issue_date", _MOMENT, needed=True),
            Slot("Id", "id", LINE, needed=True),
        ),
    )
    slots = (
        Slot("MsgType", "msg_type", CS, needed=True),
        Slot("MIGversion", "odd_mig_version", _MigVersion(version), needed=True),
        Slot("SoftwareName", "software_name", LINE),
        Slot("SoftwareVersion", "software_version", LINE),
        Slot("GenDate", "gen_date", _MOMENT, needed=True),
        Slot("Id", "id", LINE, needed=True),
        Slot("Sender", "sender", party, needed=True),
        Slot("Receiver", "receiver", party, needed=True),
        Slot("Status", "status", CS, needed=True),
        Slot("Error", "errors", CV, many=True),
        Slot("OriginalMsgId", "original", original, needed=True),
    )
    return Shape(
        partial(AppRec, version=version), namespace, slots, besides=frozenset(("version",))
    )


APP_RECS: Final = {
    AppRecVersion.V1_0: _app_rec(AppRecVersion.V1_0, APPREC_1_0),
    AppRecVersion.V1_1: _app_rec(AppRecVersion.V1_1, APPREC_1_1),
}
