"""Opens a sealed file: decrypts, verifies, and hands on only what the unit itself has signed for us."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.formats.certificates.making import OwnKey
from services.formats.certificates.summary import CertificateSummary, fingerprint, summary
from services.formats.certificates.trust import Trust, all_of
from services.formats.sealed import names, tags
from services.formats.sealed.ber import Element, only_element
from services.formats.sealed.envelope import opened
from services.formats.sealed.package import LARGEST_CONTENT, Package, Parties, taken_out
from services.formats.sealed.refusals import SealedRefused, SealFault, refused
from services.formats.sealed.signature import verified
from services.formats.sealed.signers import newcomer, refuse_signer

LARGEST_FILE: Final = LARGEST_CONTENT * 7 // 5
"""As letters: four for every three bytes, and line breaks."""
_ENVELOPES: Final = (names.ENVELOPED_DATA, names.AUTH_ENVELOPED_DATA)
_LABELS: Final = (b"CMS", b"PKCS7")


@dataclass(frozen=True, slots=True)
class Opened:
    """What was inside, who signed it, and when by the signer's own word."""

    package: Package
    signer: CertificateSummary
    signed_at: datetime | None


def open_sealed(content: bytes, keys: Sequence[OwnKey], trust: Trust, now: datetime) -> Opened:
    """The package in the file. `keys` are ours, new and former ones. Raises `SealedRefused`.

    Of a signer that nobody has recorded, but an issuer in `trust` vouches for, it raises `NewSigner` when
    the organisation is a recorded one's. Raises `CertificateRefused` when one of *our* keys, or of the
    certificates in `trust`, is broken.
    """
    known = all_of(trust.recorded)
    kind, inner = _content_info(_bytes_of(content))
    if kind == names.SIGNED_DATA:
        raise refused(SealFault.NOT_ENCRYPTED)
    if kind not in _ENVELOPES:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    plain, ours = opened(kind, inner, keys)
    signed_data = _signed_data(plain)
    try:
        signed = verified(signed_data, known)
    except SealedRefused as refusal:
        if refusal.fault is not SealFault.OTHER_SIGNER or not trust.anchors:
            raise
        raise newcomer(signed_data, ours, trust, now) or refusal from None
    refuse_signer(signed, trust, now)
    parties = Parties(fingerprint(signed.signer), fingerprint(ours))
    package = taken_out(signed.content, parties)
    return Opened(package, summary(signed.signer), signed.at)


def _bytes_of(content: bytes) -> memoryview:
    if not content:
        raise refused(SealFault.EMPTY)
    if len(content) > LARGEST_FILE:
        raise refused(SealFault.TOO_LARGE)
    if not content.startswith(b"-----BEGIN "):
        return memoryview(content)
    for label in _LABELS:
        begin, end = b"-----BEGIN %s-----" % label, b"-----END %s-----" % label
        if content.startswith(begin) and content.rstrip().endswith(end):
            return _decoded(content[len(begin) : content.rindex(end)])
    raise refused(SealFault.MALFORMED)


def _decoded(letters: bytes) -> memoryview:
    try:
        return memoryview(base64.b64decode(letters.translate(None, b" \t\r\n"), validate=True))
    except ValueError:
        raise refused(SealFault.MALFORMED) from None


def _content_info(content: memoryview) -> tuple[bytes, Element]:
    """ContentInfo: what kind of content, and the content."""
    outer = only_element(content)
    if outer.tag != tags.SEQUENCE:
        raise refused(SealFault.MALFORMED)
    fields = outer.fields()
    kind = bytes(fields.take(tags.OID).content)
    held = fields.take(tags.context(0)).fields()
    fields.end()
    inner = held.take(tags.SEQUENCE, tags.OCTETS, tags.OCTETS | tags.CONSTRUCTED)
    held.end()
    return kind, inner


def _signed_data(plain: memoryview) -> Element:
    """What lay in the envelope must be signed, and nothing else: no further envelope, no bare package."""
    if not plain or plain[0] != tags.SEQUENCE:
        raise refused(SealFault.UNSIGNED)
    kind, inner = _content_info(plain)
    if kind != names.SIGNED_DATA:
        raise refused(SealFault.UNSIGNED)
    return inner
