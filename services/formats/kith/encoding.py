"""A message or a receipt to bytes, UTF-8, as the standard's schemas have it."""

from __future__ import annotations

import binascii
import re
from io import BytesIO
from typing import Final

from lxml import etree

from services.formats.kith.forms import MARK, Form
from services.formats.kith.model import AppRec, AttachedData, KithMessage
from services.formats.kith.namespaces import MSGHEAD
from services.formats.kith.refusals import Fault, KithRefused, Unwritable
from services.formats.kith.rules import refuse_app_rec, refuse_documents, refuse_head, remarks
from services.formats.kith.shapes_app_rec import APP_RECS
from services.formats.kith.shapes_head import DOCUMENT, MSG_INFO
from services.formats.kith.xml_output import rooted

_BEGINNING: Final = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_STEP: Final = 3 * 256 * 1024
"""Three bytes make four letters: between steps nothing is filled up."""
_MARK: Final = re.compile(rb"<\?" + MARK.encode("ascii") + rb" ?\?>")


def encode(message: KithMessage | AppRec) -> bytes:
    """The XML. `decode` reads it as the same message.

    Raises `Unwritable` when the message breaks a rule of the standard, lacks what the profile of its
    function asks for, or holds what XML can't; and for one that came signed.
    """
    if isinstance(message, AppRec):
        return encode_app_rec(message)
    _refuse(message)
    root = rooted(MSGHEAD, "MsgHead")
    _within("info", MSG_INFO, message.info, etree.SubElement(root, f"{{{MSGHEAD}}}MsgInfo"))
    for document in message.documents:
        into = etree.SubElement(root, f"{{{MSGHEAD}}}Document")
        _within("documents", DOCUMENT, document, into)
    return _with_files(etree.tostring(root, encoding="UTF-8", xml_declaration=False), message)


def encode_app_rec(receipt: AppRec) -> bytes:
    """The XML of a receipt, 1.0 or 1.1 as it says itself. Raises `Unwritable`."""
    try:
        refuse_app_rec(receipt)
    except KithRefused as refusal:
        raise Unwritable(refusal.fault, refusal.place) from None
    shape = APP_RECS[receipt.version]
    root = rooted(shape.namespace, "AppRec")
    shape.write(receipt, root)
    return _BEGINNING + etree.tostring(root, encoding="UTF-8", xml_declaration=False)


def _refuse(message: KithMessage) -> None:
    if message.signed:
        raise Unwritable(Fault.SIGNED)
    try:
        refuse_head(message.info)
        refuse_documents(message)
    except KithRefused as refusal:
        raise Unwritable(refusal.fault, refusal.place) from None
    lacking = remarks(message)
    if lacking:
        raise Unwritable(lacking[0])


def _within(name: str, form: Form, value: object, into: etree._Element) -> None:
    try:
        form.write(value, into)
    except Unwritable as unwritable:
        raise unwritable.within(name) from None


def _with_files(written: bytes, message: KithMessage) -> bytes:
    """Put each file's letters where its mark stands; they exist once, in what is returned."""
    whole = BytesIO()
    whole.write(_BEGINNING)
    files = iter(_files(message))
    reached = 0
    for mark in _MARK.finditer(written):
        whole.write(written[reached : mark.start()])
        _put_letters(next(files), whole)
        reached = mark.end()
    whole.write(written[reached:])
    return whole.getvalue()


def _put_letters(data: bytes, whole: BytesIO) -> None:
    view = memoryview(data)
    whole.writelines(
        binascii.b2a_base64(view[at : at + _STEP], newline=False)
        for at in range(0, len(view), _STEP)
    )


def _files(message: KithMessage) -> list[bytes]:
    contents = (document.ref_doc.content for document in message.documents)
    return [content.data for content in contents if isinstance(content, AttachedData)]
