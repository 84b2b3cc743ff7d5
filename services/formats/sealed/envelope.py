"""Opens EnvelopedData and AuthEnvelopedData with our own key (RFC 5652, section 6; RFC 5083)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.base import CipherContext

from services.formats.certificates.making import OwnKey, matching_key
from services.formats.certificates.reading import certificate
from services.formats.sealed import der, names, tags
from services.formats.sealed.algorithms import identified, key_padding
from services.formats.sealed.ber import Element, Fields
from services.formats.sealed.referring import refers_to
from services.formats.sealed.refusals import SealFault, refused

_BLOCK: Final = 16
_CBC: Final = {names.AES128_CBC: 16, names.AES192_CBC: 24, names.AES256_CBC: 32}
_GCM: Final = {names.AES128_GCM: 16, names.AES192_GCM: 24, names.AES256_GCM: 32}


@dataclass(frozen=True, slots=True)
class Envelope:
    """The parts that opening needs."""

    recipients: tuple[Element, ...]
    method: Element
    content: memoryview
    authenticated: bytes = b""
    tag: bytes = b""


def opened(
    kind: bytes, content: Element, keys: Sequence[OwnKey]
) -> tuple[memoryview, x509.Certificate]:
    """What is inside, and the certificate of ours that it was encrypted to. Raises `SealedRefused`."""
    envelope = _read(kind, content)
    for own in keys:
        ours = certificate(own.certificate)
        for recipient in envelope.recipients:
            wrapped = _wrapped_for(ours, recipient)
            if wrapped is not None:
                return _decrypted(envelope, _unwrapped(*wrapped, own)), ours
    raise refused(SealFault.NOT_FOR_US)


def _read(kind: bytes, content: Element) -> Envelope:
    fields = content.fields()
    fields.take(tags.INTEGER)
    fields.maybe(tags.context(0))
    recipients = fields.take(tags.SET).parts()
    method, encrypted = _encrypted(fields.take(tags.SEQUENCE).fields())
    if kind == names.ENVELOPED_DATA:
        fields.maybe(tags.context(1))
        fields.end()
        return Envelope(recipients, method, encrypted)
    attributes = fields.maybe(tags.context(1))
    tag = bytes(fields.take(tags.OCTETS).content)
    fields.maybe(tags.context(2))
    fields.end()
    return Envelope(recipients, method, encrypted, _as_set(attributes), tag)


def _encrypted(fields: Fields) -> tuple[Element, memoryview]:
    fields.take(tags.OID)
    method = fields.take(tags.SEQUENCE)
    content = fields.take(tags.context(0), tags.context(0, constructed=False))
    fields.end()
    return method, content.octets()


def _as_set(attributes: Element | None) -> bytes:
    if attributes is None:
        return b""
    return der.header(tags.SET, len(attributes.content)) + bytes(attributes.content)


def _wrapped_for(ours: x509.Certificate, recipient: Element) -> tuple[Element, bytes] | None:
    """How and to what the content's key was encrypted, or None when this recipient is somebody else."""
    if recipient.tag != tags.SEQUENCE:
        return None
    fields = recipient.fields()
    fields.take(tags.INTEGER)
    if not refers_to(fields.take(tags.SEQUENCE, tags.context(0, constructed=False)), ours):
        return None
    method, encrypted = fields.take(tags.SEQUENCE), fields.take(tags.OCTETS)
    fields.end()
    return method, bytes(encrypted.content)


def _unwrapped(method: Element, encrypted: bytes, own: OwnKey) -> bytes:
    private, _ = matching_key(own)
    if not isinstance(private, rsa.RSAPrivateKey):
        raise refused(SealFault.NOT_FOR_US)
    try:
        return private.decrypt(encrypted, key_padding(method))
    except (ValueError, UnsupportedAlgorithm):
        raise refused(SealFault.CANNOT_OPEN) from None


def _decrypted(envelope: Envelope, key: bytes) -> memoryview:
    oid, parameters = identified(envelope.method)
    if parameters is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    if not envelope.tag and oid in _CBC:
        if len(key) != _CBC[oid]:
            raise refused(SealFault.CANNOT_OPEN)
        return _by_cbc(envelope.content, key, bytes(parameters.content))
    if envelope.tag and oid in _GCM:
        if len(key) != _GCM[oid]:
            raise refused(SealFault.CANNOT_OPEN)
        nonce = bytes(parameters.fields().take(tags.OCTETS).content)
        return _by_gcm(envelope, key, nonce)
    raise refused(SealFault.UNKNOWN_ALGORITHM)


def _by_cbc(content: memoryview, key: bytes, start: bytes) -> memoryview:
    if len(start) != _BLOCK or not content or len(content) % _BLOCK:
        raise refused(SealFault.CANNOT_OPEN)
    plain = _run(Cipher(algorithms.AES(key), modes.CBC(start)).decryptor(), content)
    filling = plain[-1]
    if not 1 <= filling <= _BLOCK or bytes(plain[-filling:]) != bytes([filling]) * filling:
        raise refused(SealFault.CANNOT_OPEN)
    return plain[:-filling]


def _by_gcm(envelope: Envelope, key: bytes, nonce: bytes) -> memoryview:
    try:
        cipher = Cipher(algorithms.AES(key), modes.GCM(nonce, envelope.tag))
        decryptor = cipher.decryptor()
        decryptor.authenticate_additional_data(envelope.authenticated)
        return _run(decryptor, envelope.content)
    except (InvalidTag, ValueError):
        raise refused(SealFault.CANNOT_OPEN) from None


def _run(decryptor: CipherContext, content: memoryview) -> memoryview:
    plain = bytearray(len(content) + _BLOCK - 1)
    length = decryptor.update_into(content, plain)
    decryptor.finalize()
    return memoryview(plain)[:length].toreadonly()
