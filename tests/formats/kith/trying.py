"""Gives one content to the codec and holds it to its promise: a message that comes back, or a typed refusal."""

from __future__ import annotations

from lxml import etree

from services.formats.kith import (
    AppRec,
    KithMessage,
    KithRefused,
    Unwritable,
    coded,
    decode,
    encode,
    receipt_for,
)
from services.formats.kith.model import AppRecVersion, DialogKind, Moment, RichText
from services.formats.kith.rich_text import Block, BlockKind, Run, rich_text
from tests.formats.kith.invented import PNG, attachment, message, with_note

_ID = "0c0c0c0c-0000-4000-8000-000000000001"


class PromiseBroken(AssertionError):
    """The codec did something else than it promises."""


def outcome(content: bytes, schema: etree.XMLSchema | None = None) -> str:
    """What became of it: "T02 missing", "read", or "read, not writable".

    Raises `PromiseBroken` when what was read is not read back the same or when the schemas do not take it
    as it was written; lets every other exception through.
    """
    try:
        found = decode(content)
    except KithRefused as refusal:
        return f"{refusal.code} {refusal.fault}"
    try:
        written = encode(found)
    except Unwritable:
        return "read, not writable"
    if decode(written) != found:
        raise PromiseBroken("read back differently")
    if schema is not None and not schema.validate(etree.fromstring(written)):
        raise PromiseBroken(str(schema.error_log))
    return "read"


def seeds() -> list[bytes]:
    """Messages of every kind and receipts of both versions, about invented people."""
    told = rich_text(
        [
            Block((Run("Plan", bold=True),), BlockKind.HEADING),
            Block((Run("Nav "), Run("fredag", italic=True)), BlockKind.ITEM),
        ]
    )
    whole: list[KithMessage | AppRec] = [message(kind) for kind in DialogKind]
    whole.append(message(DialogKind.HELSEFAGLIG, attachment(), attachment(PNG, "image/png")))
    whole.append(with_note(message(), tekst_notat_innhold=told))
    whole.append(with_note(message(), tekst_notat_innhold=RichText("A & B < C")))
    error = (coded("8221", "E36"),)
    at = Moment("2026-11-19T07:20:00Z")
    info = message().info
    for version in AppRecVersion:
        whole.append(receipt_for(info, id=_ID, at=at, version=version))
        whole.append(receipt_for(info, id=_ID, at=at, version=version, errors=error, rejected=True))
    return [encode(one) for one in whole]
