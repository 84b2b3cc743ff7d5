"""Tables of MsgHead 1.2 and its documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml import etree

from services.formats.kith.forms import (
    AMoment,
    ATimeStamp,
    Carried,
    Fixed,
    Oid,
    Text,
    UrlText,
    only,
)
from services.formats.kith.model import (
    AttachedData,
    ConversationRef,
    Correspondent,
    Dialogmelding,
    Document,
    MsgInfo,
    OtherReceiver,
    RefDoc,
)
from services.formats.kith.namespaces import CARRIED, COMMON, MSGHEAD
from services.formats.kith.refusals import Fault, KithRefused, Unwritable, refused
from services.formats.kith.shapes import Shape, Slot
from services.formats.kith.shapes_common import (
    CS,
    CV,
    HEAD_ORGANISATION,
    LINE,
    people,
    professionals,
)
from services.formats.kith.shapes_dialog import DIALOGS
from services.formats.kith.xml_nodes import Node
from services.formats.kith.xml_output import rooted

MIG_VERSION: Final = "v1.2 2006-05-24"
_STAMP: Final = ATimeStamp()
_TEXT: Final = Text()
_DIALOG_OF: Final = {shape.namespace: shape for shape in DIALOGS.values()}


@dataclass(frozen=True, slots=True)
class _Content:
    """A body or a file in RefDoc/Content; None when the element is empty."""

    def read(self, node: Node) -> Dialogmelding | AttachedData | None:
        only(node)
        if node.text.strip():
            raise refused(Fault.STRAY_TEXT)
        if not node.children:
            return None
        if len(node.children) > 1:
            raise refused(Fault.UNKNOWN_CONTENT)
        try:
            return self._one(node.children[0])
        except KithRefused as refusal:
            raise refusal.within(_INSIDE.get(node.children[0].local, "*")) from None

    def _one(self, inner: Node) -> Dialogmelding | AttachedData:
        if inner.namespace == CARRIED and inner.local == "Base64Container":
            return Carried().read(inner)
        dialog = _DIALOG_OF.get(inner.namespace)
        if dialog is None or inner.local != "Dialogmelding":
            raise refused(Fault.UNKNOWN_CONTENT)
        return dialog.read(inner)

    def write(self, value: object, into: etree._Element) -> None:
        match value:
            case AttachedData():
                Carried().write(value, rooted(CARRIED, "Base64Container", into))
            case Dialogmelding():
                dialog = DIALOGS[value.version]
                dialog.write(value, rooted(dialog.namespace, "Dialogmelding", into, fk1=COMMON))
            case _:
                raise Unwritable(Fault.UNWRITABLE_VALUE)


_INSIDE: Final = {name: name for name in ("Dialogmelding", "Base64Container")}


_COM_METHOD: Final = Slot("ComMethod", "com_method", CS)
_PATIENT: Final = people(MSGHEAD, MSGHEAD)
_CORRESPONDENT: Final = Shape(
    Correspondent,
    MSGHEAD,
    (_COM_METHOD, Slot("Organisation", "organisation", HEAD_ORGANISATION, needed=True)),
)
_OTHER_RECEIVER: Final = Shape(
    OtherReceiver,
    MSGHEAD,
    (
        _COM_METHOD,
        Slot("RoleReceiver", "role_receiver", CS, needed=True),
        Slot("Organisation", "organisation", HEAD_ORGANISATION),
        Slot("Patient", "patient", _PATIENT),
        Slot("Person", "person", _PATIENT),
        Slot(
            "HealthcareProfessional",
            "healthcare_professional",
            professionals(MSGHEAD, MSGHEAD, ident_needed=True),
        ),
    ),
    apart=(("organisation", "patient", "person", "healthcare_professional"),),
)
_CONVERSATION: Final = Shape(
    ConversationRef,
    MSGHEAD,
    (
        Slot("RefToParent", "ref_to_parent", LINE, needed=True),
        Slot("RefToConversation", "ref_to_conversation", LINE, needed=True),
    ),
)
MSG_INFO: Final = Shape(
    MsgInfo,
    MSGHEAD,
    (
        Slot("Type", "type", CS, needed=True),
        Slot("MIGversion", "", Fixed(MIG_VERSION), needed=True, silent=True),
        Slot("GenDate", "gen_date", AMoment(), needed=True),
        Slot("MsgId", "msg_id", LINE, needed=True),
        Slot("ProcessingStatus", "processing_status", CS),
        Slot("RequestedPriority", "requested_priority", CS),
        Slot("Ack", "ack", CS),
        Slot("ConversationRef", "conversation_ref", _CONVERSATION),
        Slot("Sender", "sender", _CORRESPONDENT, needed=True),
        Slot("Receiver", "receiver", _CORRESPONDENT, needed=True),
        Slot("OtherReceiver", "other_receivers", _OTHER_RECEIVER, many=True),
        Slot("Patient", "patient", _PATIENT),
    ),
)
_REF_DOC: Final = Shape(
    RefDoc,
    MSGHEAD,
    (
        Slot("IssueDate", "issue_date", _STAMP),
        Slot("MsgType", "msg_type", CS, needed=True),
        Slot("Id", "id", LINE),
        Slot("MimeType", "mime_type", LINE),
        Slot("Description", "description", LINE),
        Slot("Compression", "compression", CS),
        Slot("FileReference", "file_reference", UrlText()),
        Slot("Content", "content", _Content()),
    ),
    apart=(("file_reference", "content"),),
)
DOCUMENT: Final = Shape(
    Document,
    MSGHEAD,
    (
        Slot("DocumentConnection", "document_connection", CS),
        Slot("ContentType", "content_type", CV),
        Slot("ContentDescription", "content_description", _TEXT),
        Slot("ContentCategory", "content_category", CV),
        Slot("Consent", "consent", CV),
        Slot("Annotation", "annotation", _TEXT),
        Slot("FromDate", "from_date", _STAMP),
        Slot("ToDate", "to_date", _STAMP),
        Slot("OidRef", "oid_ref", Oid()),
        Slot("EnquiryRefId", "enquiry_ref_id", LINE),
        Slot("RefDoc", "ref_doc", _REF_DOC, needed=True),
    ),
)
