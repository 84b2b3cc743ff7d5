"""The receipt for a message: sender and receiver change places, the message's own ids are repeated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from services.formats.kith.codes import coded
from services.formats.kith.model import (
    AppRec,
    AppRecParty,
    AppRecPerson,
    AppRecStatus,
    AppRecVersion,
    Coded,
    Hcp,
    HealthcareProfessional,
    Ident,
    Inst,
    Moment,
    MsgInfo,
    Organisation,
    OriginalMsgId,
)


@dataclass(frozen=True, slots=True)
class Software:
    """The program that makes the receipt."""

    name: str
    version: str


def receipt_for(
    info: MsgInfo,
    *,
    id: str,  # noqa: A002 the standard's own word
    at: Moment,
    errors: Iterable[Coded] = (),
    rejected: bool = False,
    version: AppRecVersion = AppRecVersion.V1_1,
    software: Software | None = None,
) -> AppRec:
    """The receipt for the message with that head, by its primary receiver.

    `rejected` needs an error; errors without it make "OK with error in a part". `id` is a new UUID. The
    code of an error is made by `coded("8221", …)`; words besides go in its `ot`.
    """
    listed = tuple(errors)
    part = AppRecStatus.OK_WITH_ERROR if listed else AppRecStatus.OK
    status = AppRecStatus.REJECTED if rejected else part
    return AppRec(
        version=version,
        msg_type=coded("8279", "APPREC", simple=True),
        gen_date=at,
        id=id,
        sender=AppRecParty(
            role=coded("8112", "PRIM", simple=True), hcp=_hcp(info.receiver.organisation)
        ),
        receiver=AppRecParty(hcp=_hcp(info.sender.organisation)),
        status=coded("8258", status.value, simple=True),
        errors=listed,
        software_name=software.name if software else "",
        software_version=software.version if software else "",
        original=OriginalMsgId(msg_type=info.type, issue_date=info.gen_date, id=info.msg_id),
    )


def _hcp(organisation: Organisation) -> Hcp:
    within = organisation.organisation
    person = organisation.healthcare_professional
    if within and within.healthcare_professional:
        person = within.healthcare_professional
    first, kind = _told_by(organisation.idents)
    inst = Inst(
        name=organisation.organisation_name,
        id=first,
        type_id=kind,
        departments=(_department(within),) if within else (),
        persons=(_person(person),) if person else (),
    )
    return Hcp(inst=inst)


def _department(unit: Organisation) -> AppRecPerson:
    first, kind = _told_by(unit.idents)
    return AppRecPerson(name=unit.organisation_name, id=first, type_id=kind)


def _person(person: HealthcareProfessional) -> AppRecPerson:
    first, kind = _told_by(person.idents)
    return AppRecPerson(name=person.name, id=first, type_id=kind)


def _told_by(idents: tuple[Ident, ...]) -> tuple[str, Coded | None]:
    """The HER-id, else the first identifier; its kind without a volume, which a CS has not."""
    told = sorted(idents, key=lambda ident: ident.type_id.v != "HER")
    if not told:
        return "", None
    return told[0].digits, replace(told[0].type_id, s="", ot="")
