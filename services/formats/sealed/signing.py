"""SignedData around a content, in pieces: the content itself is not copied (RFC 5652, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from services.formats.certificates.making import PrivateKey
from services.formats.certificates.reading import der_of
from services.formats.sealed import der, names, tags
from services.formats.sealed.algorithms import digested

_BY: Final = hashes.SHA256()


def signed(
    content: Sequence[bytes], key: PrivateKey, certificate: x509.Certificate, at: datetime
) -> list[bytes]:
    """The content, signed: DER in pieces."""
    signer = _signer(content, key, certificate, at)
    sha256 = der.sequence(der.oid(names.SHA256))
    after = (
        der.element(tags.context(0), der_of(certificate)),
        der.set_of(signer),
    )
    inner = _around([(tags.OCTETS, ())], content)
    inner = _around([(tags.SEQUENCE, (der.oid(names.DATA),)), (tags.context(0), ())], inner)
    before = (der.integer(1), der.set_of(sha256))
    inner = _around([(tags.SEQUENCE, before)], inner, after)
    return _around([(tags.SEQUENCE, (der.oid(names.SIGNED_DATA),)), (tags.context(0), ())], inner)


def _around(
    layers: Sequence[tuple[int, tuple[bytes, ...]]],
    content: Sequence[bytes],
    after: tuple[bytes, ...] = (),
) -> list[bytes]:
    """The content within the layers, the outermost first; each layer has parts in front of its inner."""
    pieces = [*content, *after]
    for tag, before in reversed(layers):
        pieces = [*before, *pieces]
        pieces = [der.header(tag, sum(map(len, pieces))), *pieces]
    return pieces


def _signer(
    content: Sequence[bytes], key: PrivateKey, certificate: x509.Certificate, at: datetime
) -> bytes:
    attributes = sorted(_attributes(digested(content, _BY), certificate, at))
    signature = _signature(key, der.set_of(*attributes))
    return der.sequence(
        der.integer(1),
        named(certificate),
        der.sequence(der.oid(names.SHA256)),
        der.set_of(*attributes, tag=tags.context(0)),
        _algorithm(key),
        der.octets(signature),
    )


def named(certificate: x509.Certificate) -> bytes:
    """IssuerAndSerialNumber: how CMS points at a certificate."""
    return der.sequence(certificate.issuer.public_bytes(), der.integer(certificate.serial_number))


def _attributes(digest: bytes, certificate: x509.Certificate, at: datetime) -> tuple[bytes, ...]:
    # RFC 5035: the signature names its certificate, SHA-256 being understood.
    certified = der.sequence(
        der.sequence(der.sequence(der.octets(certificate.fingerprint(hashes.SHA256()))))
    )
    return (
        _attribute(names.CONTENT_TYPE, der.oid(names.DATA)),
        _attribute(names.SIGNING_TIME, der.moment(at)),
        _attribute(names.MESSAGE_DIGEST, der.octets(digest)),
        _attribute(names.SIGNING_CERTIFICATE, certified),
    )


def _attribute(name: bytes, value: bytes) -> bytes:
    return der.sequence(der.oid(name), der.set_of(value))


def _algorithm(key: PrivateKey) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return der.sequence(der.oid(names.RSA_SHA256), der.null())
    return der.sequence(der.oid(names.ECDSA_SHA256))


def _signature(key: PrivateKey, content: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(content, padding.PKCS1v15(), _BY)
    return key.sign(content, ec.ECDSA(_BY))
