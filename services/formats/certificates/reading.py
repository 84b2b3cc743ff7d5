"""Certificates out of files: PEM, DER, or a P7B with several (every parse of a certificate happens here)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from services.formats.certificates.refusals import CertificateFault, CertificateRefused

T = TypeVar("T")

LARGEST: Final = 256 * 1024
MOST: Final = 32
_PRIVATE: Final = b"PRIVATE KEY-----"
_P7B: Final = b"-----BEGIN PKCS7-----"
_PEM: Final = b"-----BEGIN "
_RAISED: Final = (
    ValueError,
    TypeError,
    OverflowError,
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)
"""What cryptography raises for a certificate that it can't make sense of, at once or at a later look."""


@contextmanager
def looking_at_a_certificate() -> Iterator[None]:
    """Raises `CertificateRefused` (unreadable) for whatever the library finds wrong inside."""
    try:
        yield
    except _RAISED:
        raise CertificateRefused(CertificateFault.UNREADABLE) from None


def certificate(content: bytes) -> x509.Certificate:
    """The one certificate in the file. Raises `CertificateRefused`, also when there are several."""
    found = certificates(content)
    if len(found) > 1:
        raise CertificateRefused(CertificateFault.SEVERAL)
    return found[0]


def certificates(content: bytes) -> tuple[x509.Certificate, ...]:
    """All certificates in the file, in its order, at least one. Raises `CertificateRefused`.

    A file that carries a private key is refused as such: it should never have been sent.
    """
    if len(content) > LARGEST:
        raise CertificateRefused(CertificateFault.UNREADABLE)
    if _PRIVATE in content:
        raise CertificateRefused(CertificateFault.HOLDS_PRIVATE_KEY)
    found = _parsed(content)
    if not 0 < len(found) <= MOST:
        raise CertificateRefused(CertificateFault.UNREADABLE)
    with looking_at_a_certificate():
        for one in found:
            _look_at(one)
    return tuple(found)


def der_of(one: x509.Certificate) -> bytes:
    """The certificate's own bytes."""
    return one.public_bytes(serialization.Encoding.DER)


def pem_of(one: x509.Certificate) -> bytes:
    """The certificate as text, to be handed out."""
    return one.public_bytes(serialization.Encoding.PEM)


def _parsed(content: bytes) -> list[x509.Certificate]:
    if _P7B in content:
        return _tried(pkcs7.load_pem_pkcs7_certificates, content)
    if _PEM in content:
        return _tried(x509.load_pem_x509_certificates, content)
    try:
        return [x509.load_der_x509_certificate(content)]
    except _RAISED:
        return _tried(pkcs7.load_der_pkcs7_certificates, content)


def _tried(load: Callable[[bytes], T], content: bytes) -> T:
    with looking_at_a_certificate():
        return load(content)


def _look_at(one: x509.Certificate) -> None:
    """Make the library parse what it would otherwise parse later."""
    _ = one.subject, one.issuer, one.extensions, one.not_valid_after_utc, one.not_valid_before_utc
    _ = one.version, one.serial_number
