"""The application receipt, AppRec 1.0 and 1.1: whether a message was taken in at the other end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.formats.kith.moments import Moment
from services.formats.kith.parties import Coded


class AppRecVersion(StrEnum):
    """The two versions, by the MIGversion that the standard gives each."""

    V1_0 = "1.0 2004-11-21"
    V1_1 = "v1.1 2012-02-15"


class AppRecStatus(StrEnum):
    """Volume 8258."""

    OK = "1"
    REJECTED = "2"
    OK_WITH_ERROR = "3"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdditionalId:
    """Another identifier of the same person or unit."""

    id: str
    type: Coded


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRecPerson:
    """A person (HCPerson, HCProf) or a department (Dept); `type` is not said of an HCPerson."""

    type: Coded | None = None
    name: str = ""
    id: str = ""
    type_id: Coded | None = None
    additional_ids: tuple[AdditionalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inst:
    """An institution with departments and people."""

    name: str = ""
    id: str = ""
    type_id: Coded | None = None
    departments: tuple[AppRecPerson, ...] = ()
    additional_ids: tuple[AdditionalId, ...] = ()
    persons: tuple[AppRecPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRecAddress:
    """An address; `tele_addresses` are URLs."""

    type: Coded
    street_adr: str = ""
    postal_code: str = ""
    city: str = ""
    county: Coded | None = None
    country: Coded | None = None
    city_distr: Coded | None = None
    tele_addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hcp:
    """A party in the health service: exactly one of `inst` and `hc_prof`."""

    inst: Inst | None = None
    hc_prof: AppRecPerson | None = None
    med_speciality: Coded | None = None
    address: AppRecAddress | None = None

    @property
    def address_her_id(self) -> str:
        """The HER-id that was written to: of department or person, else of the institution; or ""."""
        levels: list[AppRecPerson | Inst] = []
        if self.inst:
            levels = [*self.inst.departments, *self.inst.persons, self.inst]
        if self.hc_prof:
            levels.append(self.hc_prof)
        return next((one.id for one in levels if one.type_id and one.type_id.v == "HER"), "")

    @property
    def name(self) -> str:
        """The institution's name, else the person's."""
        named = self.inst or self.hc_prof
        return named.name if named else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRecParty:
    """Sender or receiver of a receipt; `role` PRIM: the primary receiver of the message."""

    hcp: Hcp
    role: Coded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalMsgId:
    """The message that is receipted: its kind, when it was made (letter for letter), its MsgId."""

    msg_type: Coded
    issue_date: Moment
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRec:
    """A receipt. `odd_mig_version` holds the MIGversion where it is not quite the standard's own."""

    version: AppRecVersion
    msg_type: Coded
    gen_date: Moment
    id: str
    sender: AppRecParty
    receiver: AppRecParty
    status: Coded
    original: OriginalMsgId
    errors: tuple[Coded, ...] = ()
    software_name: str = ""
    software_version: str = ""
    odd_mig_version: str = ""

    @property
    def outcome(self) -> AppRecStatus:
        """The status; a receipt with another is never read."""
        return AppRecStatus(self.status.v)
