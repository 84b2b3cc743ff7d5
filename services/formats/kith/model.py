"""A message as it is read and written: MsgHead 1.2 around a Dialogmelding and its attachments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.formats.kith.app_rec import (
    AdditionalId,
    AppRec,
    AppRecAddress,
    AppRecParty,
    AppRecPerson,
    AppRecStatus,
    AppRecVersion,
    Hcp,
    Inst,
    OriginalMsgId,
)
from services.formats.kith.dialog import (
    Dialogmelding,
    DialogVersion,
    Foresporsel,
    Notat,
    RollerRelatertNotat,
    TilknyttetEnhet,
)
from services.formats.kith.moments import Moment, TimeStamp
from services.formats.kith.parties import (
    OID,
    Address,
    Coded,
    Correspondent,
    HealthcareProfessional,
    Ident,
    Organisation,
    OtherReceiver,
    Person,
    TeleCom,
)
from services.formats.kith.rich_text import Block, BlockKind, RichText, Run
from services.formats.kith.sniffing import FileType, sniffed

__all__ = [
    "OID",
    "AdditionalId",
    "Address",
    "AppRec",
    "AppRecAddress",
    "AppRecParty",
    "AppRecPerson",
    "AppRecStatus",
    "AppRecVersion",
    "AttachedData",
    "Block",
    "BlockKind",
    "Coded",
    "ConversationRef",
    "Correspondent",
    "DialogKind",
    "DialogVersion",
    "Dialogmelding",
    "Document",
    "FileType",
    "Foresporsel",
    "Hcp",
    "HealthcareProfessional",
    "Ident",
    "Inst",
    "KithMessage",
    "Moment",
    "MsgInfo",
    "Notat",
    "Organisation",
    "OriginalMsgId",
    "OtherReceiver",
    "Person",
    "RefDoc",
    "RichText",
    "RollerRelatertNotat",
    "Run",
    "TeleCom",
    "TilknyttetEnhet",
    "TimeStamp",
]


class DialogKind(StrEnum):
    """The functions (volume 8279) that are read and written here."""

    HELSEFAGLIG = "DIALOG_HELSEFAGLIG"
    STATUS_HENVISNING = "DIALOG_STATUS_HENVISNING"
    FORESPORSEL = "DIALOG_FORESPORSEL"
    SVAR = "DIALOG_SVAR"
    NOTAT = "DIALOG_NOTAT"
    AVVIK = "DIALOG_AVVIK"

    @property
    def version(self) -> DialogVersion:
        """The version of the body that this function is written in."""
        newer = (DialogKind.HELSEFAGLIG, DialogKind.STATUS_HENVISNING)
        return DialogVersion.V1_1 if self in newer else DialogVersion.V1_0


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRef:
    """Where in a dialogue the message belongs; both are MsgIds."""

    ref_to_parent: str
    ref_to_conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MsgInfo:
    """The head's own information. `ack` is of volume 7304, `processing_status` of 8213."""

    type: Coded
    gen_date: Moment
    msg_id: str
    sender: Correspondent
    receiver: Correspondent
    patient: Person | None = None
    conversation_ref: ConversationRef | None = None
    processing_status: Coded | None = None
    requested_priority: Coded | None = None
    ack: Coded | None = None
    other_receivers: tuple[OtherReceiver, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachedData:
    """A file's bytes (Base64Container)."""

    data: bytes

    @property
    def sniffed(self) -> FileType | None:
        """What its first bytes say that it is."""
        return sniffed(self.data)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefDoc:
    """The document itself or where it is: at most one of `file_reference` and `content`.

    `msg_type` is of volume 8114 (XML: a body, A: an attachment, REF: a reference); `mime_type` is what the
    sender declares.
    """

    msg_type: Coded
    issue_date: TimeStamp | None = None
    id: str = ""
    mime_type: str = ""
    description: str = ""
    compression: Coded | None = None
    file_reference: str = ""
    content: Dialogmelding | AttachedData | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document of the message; `consent` is of volume 3109 (1: given, 2: not)."""

    ref_doc: RefDoc
    document_connection: Coded | None = None
    content_type: Coded | None = None
    content_description: str = ""
    content_category: Coded | None = None
    consent: Coded | None = None
    annotation: str = ""
    from_date: TimeStamp | None = None
    to_date: TimeStamp | None = None
    oid_ref: str = ""
    enquiry_ref_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KithMessage:
    """A whole message. `signed`: it carried a personal signature, which is neither checked nor kept."""

    info: MsgInfo
    documents: tuple[Document, ...]
    signed: bool = False

    @property
    def kind(self) -> DialogKind:
        """Its function; a message with another is never read."""
        return DialogKind(self.info.type.v)

    @property
    def body(self) -> Dialogmelding | None:
        """What the first document says."""
        content = self.documents[0].ref_doc.content if self.documents else None
        return content if isinstance(content, Dialogmelding) else None

    @property
    def attachments(self) -> tuple[Document, ...]:
        """The documents that carry a file, in order."""
        return tuple(one for one in self.documents if isinstance(one.ref_doc.content, AttachedData))
