"""Bytes from outside to a message or a receipt; whatever is not one is refused with its code."""

from __future__ import annotations

from typing import Final

from services.formats.kith.model import AppRec, AppRecVersion, Document, KithMessage, MsgInfo
from services.formats.kith.namespaces import APPREC_1_0, APPREC_1_1, MSGHEAD, SIGNATURE
from services.formats.kith.refusals import Fault, KithRefused, refused
from services.formats.kith.rules import refuse_app_rec, refuse_documents, refuse_head
from services.formats.kith.shapes_app_rec import APP_RECS
from services.formats.kith.shapes_head import DOCUMENT, MSG_INFO
from services.formats.kith.xml_input import parse
from services.formats.kith.xml_nodes import Limits, Node

_APP_RECS: Final = {APPREC_1_0: AppRecVersion.V1_0, APPREC_1_1: AppRecVersion.V1_1}
_EDGES: Final = " \t\r\n"


def decode(content: bytes, limits: Limits | None = None) -> KithMessage | AppRec:
    """The message in a MsgHead, or the receipt.

    Raises `KithRefused`, and nothing else, for every content that is not one: with the code that a receipt
    gives (volume 8221) and, when the head could be read, the head to answer it by.
    """
    root = parse(content, limits or Limits())
    if root.namespace == MSGHEAD and root.local == "MsgHead":
        return _message(root)
    version = _APP_RECS.get(root.namespace)
    if version is None or root.local != "AppRec":
        raise refused(Fault.UNKNOWN_FORMAT)
    return _app_rec(root, version)


def _app_rec(root: Node, version: AppRecVersion) -> AppRec:
    try:
        receipt = APP_RECS[version].read(root)
    except KithRefused as refusal:
        raise refusal.within("AppRec") from None
    refuse_app_rec(receipt)
    return receipt


def _message(root: Node) -> KithMessage:
    if any(isinstance(piece, str) and piece.strip(_EDGES) for piece in root.content):
        raise refused(Fault.STRAY_TEXT, "MsgHead")
    if any(not name.startswith("{") for name in root.attributes):
        raise refused(Fault.UNKNOWN_ATTRIBUTE, "MsgHead")
    info: MsgInfo | None = None
    try:
        if not root.children or not _is_head(root.children[0], "MsgInfo"):
            raise refused(Fault.MISSING, "MsgInfo")
        info = _info(root.children[0])
        refuse_head(info)
        message = KithMessage(info=info, documents=_documents(root), signed=_is_signed(root))
        refuse_documents(message)
        return message
    except KithRefused as refusal:
        refusal.info = info
        raise refusal.within("MsgHead") from None


def _info(node: Node) -> MsgInfo:
    try:
        return MSG_INFO.read(node)
    except KithRefused as refusal:
        raise refusal.within("MsgInfo") from None


def _documents(root: Node) -> tuple[Document, ...]:
    children = root.children[1 : len(root.children) - _is_signed(root)]
    if not children:
        raise refused(Fault.MISSING, "Document")
    return tuple(_document(child) for child in children)


def _document(child: Node) -> Document:
    if _is_head(child, "PatientReport"):
        raise refused(Fault.PATIENT_REPORT, "PatientReport")
    if not _is_head(child, "Document"):
        raise refused(Fault.UNKNOWN_ELEMENT)
    try:
        return DOCUMENT.read(child)
    except KithRefused as refusal:
        raise refusal.within("Document") from None


def _is_head(node: Node, local: str) -> bool:
    return node.namespace == MSGHEAD and node.local == local


def _is_signed(root: Node) -> bool:
    last = root.children[-1]
    return last.namespace == SIGNATURE and last.local == "Signature"
