"""Reads SignedData and verifies its one signature (RFC 5652, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from cryptography import x509

from services.formats.certificates.reading import (
    MOST,
    certificates,
    looking_at_a_certificate,
)
from services.formats.certificates.refusals import CertificateRefused
from services.formats.sealed import der, names, tags
from services.formats.sealed.algorithms import Digest, digest, digested, verify
from services.formats.sealed.ber import Element, Fields
from services.formats.sealed.referring import refers_to
from services.formats.sealed.refusals import SealFault, refused

_VERSIONS: Final = (1, 3)
_TIMES: Final = {tags.UTC_TIME: "%y%m%d%H%M%S%z", tags.GENERALIZED_TIME: "%Y%m%d%H%M%S%z"}


@dataclass(frozen=True, slots=True)
class Signed:
    """A content whose signature holds.

    `at` is the signer's word for when; `beside` are certificates that came along, trusted by nobody yet.
    """

    content: memoryview
    signer: x509.Certificate
    at: datetime | None
    beside: tuple[x509.Certificate, ...]


def carried(signed_data: Element) -> tuple[x509.Certificate, ...]:
    """The certificates that came along with the signature. Raises `SealedRefused`."""
    fields = signed_data.fields()
    fields.take(tags.INTEGER)
    fields.take(tags.SET)
    fields.take(tags.SEQUENCE)
    return _carried(fields.maybe(tags.context(0)))


def verified(signed_data: Element, known: Sequence[x509.Certificate]) -> Signed:
    """The content, signed once, wholly, by one of the `known`. Raises `SealedRefused`.

    The signer is looked for among those we know and never among the certificates in the file, and only
    what the signature covers is handed on: no room for a second content or a borrowed signature.
    """
    fields = signed_data.fields()
    fields.take(tags.INTEGER)
    fields.take(tags.SET)
    content = _content(fields.take(tags.SEQUENCE).fields())
    brought = fields.maybe(tags.context(0))
    fields.maybe(tags.context(1))
    signers = fields.take(tags.SET).parts()
    fields.end()
    if not signers:
        raise refused(SealFault.UNSIGNED)
    if len(signers) > 1:
        raise refused(SealFault.SEVERAL_SIGNERS)
    signer, at = _signer(signers[0], content, known)
    return Signed(content, signer, at, _carried(brought))


def _content(fields: Fields) -> memoryview:
    kind = bytes(fields.take(tags.OID).content)
    held = fields.maybe(tags.context(0))
    fields.end()
    if held is None:
        raise refused(SealFault.DETACHED)
    if kind != names.DATA:
        raise refused(SealFault.ATTRIBUTES)
    inner = held.fields()
    content = inner.take(tags.OCTETS, tags.OCTETS | tags.CONSTRUCTED)
    inner.end()
    return content.octets()


def _signer(
    info: Element, content: memoryview, known: Sequence[x509.Certificate]
) -> tuple[x509.Certificate, datetime | None]:
    fields = info.fields()
    if fields.take(tags.INTEGER).number() not in _VERSIONS:
        raise refused(SealFault.MALFORMED)
    reference = fields.take(tags.SEQUENCE, tags.context(0, constructed=False))
    by = digest(fields.take(tags.SEQUENCE))
    attributes = fields.maybe(tags.context(0))
    algorithm, signature = fields.take(tags.SEQUENCE), fields.take(tags.OCTETS)
    fields.maybe(tags.context(1))
    fields.end()
    if attributes is None:
        # Without them a signature over attributes could be passed off as one over a content.
        raise refused(SealFault.ATTRIBUTES)
    signer = _known_as(reference, known)
    covered = der.header(tags.SET, len(attributes.content)) + bytes(attributes.content)
    with looking_at_a_certificate():
        verify(signer.public_key(), algorithm, by, bytes(signature.content), covered)
    return signer, _checked(attributes, content, by)


def _known_as(reference: Element, known: Sequence[x509.Certificate]) -> x509.Certificate:
    for one in known:
        if refers_to(reference, one):
            return one
    raise refused(SealFault.OTHER_SIGNER)


def _checked(attributes: Element, content: memoryview, by: Digest) -> datetime | None:
    """When it was signed, if it says so. Raises unless the attributes are about this very content."""
    found = _by_name(attributes)
    kind, told = found.get(names.CONTENT_TYPE), found.get(names.MESSAGE_DIGEST)
    if kind is None or told is None:
        raise refused(SealFault.ATTRIBUTES)
    if (kind.tag, bytes(kind.content)) != (tags.OID, names.DATA) or told.tag != tags.OCTETS:
        raise refused(SealFault.ATTRIBUTES)
    if bytes(told.content) != digested((content,), by):
        raise refused(SealFault.CHANGED)
    time = found.get(names.SIGNING_TIME)
    return None if time is None else _moment(time)


def _by_name(attributes: Element) -> dict[bytes, Element]:
    """The attributes that we look at, each once and with one value."""
    found: dict[bytes, Element] = {}
    for attribute in attributes.parts():
        fields = attribute.fields()
        name, values = bytes(fields.take(tags.OID).content), fields.take(tags.SET).parts()
        fields.end()
        if name in found or len(values) != 1:
            raise refused(SealFault.ATTRIBUTES)
        found[name] = values[0]
    return found


def _moment(time: Element) -> datetime:
    form = _TIMES.get(time.tag)
    if form is None:
        raise refused(SealFault.ATTRIBUTES)
    try:
        return datetime.strptime(bytes(time.content).decode("ascii"), form).astimezone(UTC)
    except (ValueError, OverflowError):
        raise refused(SealFault.ATTRIBUTES) from None


def _carried(brought: Element | None) -> tuple[x509.Certificate, ...]:
    """The first that can be read, as many as a chain may need; others are of no use, and of no harm."""
    found: list[x509.Certificate] = []
    for one in brought.parts()[:MOST] if brought is not None else ():
        try:
            found.extend(certificates(bytes(one.whole)))
        except CertificateRefused:
            continue
    return tuple(found)
