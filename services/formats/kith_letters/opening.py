"""Bytes to a letter and back: the one door between our letters and the health service's messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from services.domain.letters import (
    Letter,
    Post,
    Receipt,
    Signature,
    Understood,
    UnreadableLetter,
)
from services.formats.kith import AppRec, KithMessage, Limits, decode, encode
from services.formats.kith.model import AppRecVersion, AttachedData
from services.formats.kith_letters.files import digest_of
from services.formats.kith_letters.kinds import APPREC, kind_of
from services.formats.kith_letters.reading import letter_of
from services.formats.kith_letters.receipts import (
    Reception,
    answer,
    app_rec_of,
    receipt_of,
)
from services.formats.kith_letters.writing import message_of, understood_message

if TYPE_CHECKING:
    from services.formats.kith.certificates import Trust


@dataclass(frozen=True, slots=True)
class Opened:
    """What came: the post, and the bytes of its files under the digests that its parts name."""

    post: Post
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def write(
    post: Post,
    files: Mapping[str, bytes] | None = None,
    *,
    receipt_version: AppRecVersion = AppRecVersion.V1_1,
) -> bytes:
    """The XML, UTF-8; `read` reads it as the same post. `files` holds bytes by digest.

    Raises `LetterIncomplete` with everything that is not told, and `Unwritable` for what the standard
    does not take: a file that is no PDF, JPEG or PNG, a question, an id that is no UUID.
    """
    match post:
        case Letter():
            return encode(message_of(post, files or {}))
        case Understood():
            return encode(understood_message(post))
        case Receipt():
            return encode(app_rec_of(post, receipt_version))
        case _:
            assert_never(post)


def read(content: bytes) -> Post:
    """What the message says. Raises `UnreadableLetter` with the code for the receipt."""
    return opened(content).post


def opened(content: bytes, *, trust: Trust | None = None, limits: Limits | None = None) -> Opened:
    """What the message says, with its files. Raises as `read`.

    A personal signature is checked; `trust` tells whose word is taken for who signed.
    """
    found = decode(content, limits)
    if isinstance(found, AppRec):
        return Opened(receipt_of(found))
    post = letter_of(found, _signature(content, trust, limits) if found.signed else Signature())
    return Opened(post, _files(found))


def answer_to(content: bytes, reception: Reception, *, regarding: str = "") -> Receipt | None:
    """The receipt that answers these bytes; None for a receipt, which nobody answers.

    `regarding` is the id that the transport gives the message, for bytes that do not tell their own.
    """
    try:
        post = read(content)
    except UnreadableLetter as unreadable:
        if kind_of(content) == APPREC:
            return None
        return answer(unreadable, reception, regarding=regarding)
    return None if isinstance(post, Receipt) else answer(post, reception)


def _signature(content: bytes, trust: Trust | None, limits: Limits | None) -> Signature:
    from services.formats.kith.signatures import signature_of

    return signature_of(content, trust, limits)


def _files(message: KithMessage) -> dict[str, bytes]:
    carried = (one.ref_doc.content for one in message.attachments)
    return {digest_of(one.data): one.data for one in carried if isinstance(one, AttachedData)}
