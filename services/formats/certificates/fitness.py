"""Whether a certificate is fit for what it is used for: purpose, time, strength (RFC 5280, RFC 8550)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID as Use
from cryptography.x509.oid import ExtensionOID

from services.formats.certificates.reading import looking_at_a_certificate
from services.formats.certificates.refusals import CertificateFault, CertificateRefused


class CertificatePurpose(StrEnum):
    """What a certificate does for a sealed file."""

    SIGNING = "signing"
    ENCRYPTION = "encryption"


SMALLEST_RSA: Final = 2048
_LARGEST_RSA: Final = 8192
_CURVES: Final = (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)
_HASHES: Final = (hashes.SHA256, hashes.SHA384, hashes.SHA512)
_USES: Final = {
    Use.EMAIL_PROTECTION,
    Use.ANY_EXTENDED_KEY_USAGE,
    x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36"),  # documentSigning, RFC 9336
    x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # the same before there was a standard
}
_UNDERSTOOD: Final = {
    ExtensionOID.BASIC_CONSTRAINTS,
    ExtensionOID.KEY_USAGE,
    ExtensionOID.EXTENDED_KEY_USAGE,
    ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
    ExtensionOID.CERTIFICATE_POLICIES,
}


def refuse_unfit(one: x509.Certificate, purpose: CertificatePurpose, *at: datetime) -> None:
    """Raises `CertificateRefused` unless it is an end entity's, for this purpose, strong, valid at `at`.

    An extension that is not there restricts nothing; a critical one that nobody here understands is
    refused.
    """
    with looking_at_a_certificate():
        _refuse_demands(one)
        _refuse_issuer(one)
        _refuse_weak(one, purpose)
        _refuse_use(one, purpose)
    for moment in at:
        refuse_outside_time(one, moment)


def refuse_outside_time(one: x509.Certificate, moment: datetime) -> None:
    """Raises `CertificateRefused` when the certificate is not valid at the moment."""
    if moment < one.not_valid_before_utc:
        raise CertificateRefused(CertificateFault.NOT_YET_VALID)
    if moment > one.not_valid_after_utc:
        raise CertificateRefused(CertificateFault.EXPIRED)


def _refuse_demands(one: x509.Certificate) -> None:
    if any(found.critical and found.oid not in _UNDERSTOOD for found in one.extensions):
        raise CertificateRefused(CertificateFault.UNKNOWN_DEMAND)


def _refuse_issuer(one: x509.Certificate) -> None:
    if is_of_an_issuer(one):
        raise CertificateRefused(CertificateFault.OF_AN_ISSUER)


def is_of_an_issuer(one: x509.Certificate) -> bool:
    """Whether the certificate may sign other certificates."""
    try:
        return one.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _refuse_weak(one: x509.Certificate, purpose: CertificatePurpose) -> None:
    if not isinstance(one.signature_hash_algorithm, _HASHES):
        raise CertificateRefused(CertificateFault.WEAK_SIGNATURE)
    key = one.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        if not SMALLEST_RSA <= key.key_size <= _LARGEST_RSA:
            raise CertificateRefused(CertificateFault.WEAK_KEY)
        return
    signs = purpose is CertificatePurpose.SIGNING
    if not (signs and isinstance(key, ec.EllipticCurvePublicKey) and _is_known(key)):
        raise CertificateRefused(CertificateFault.UNKNOWN_KEY)


def _is_known(key: ec.EllipticCurvePublicKey) -> bool:
    return isinstance(key.curve, _CURVES)


def _refuse_use(one: x509.Certificate, purpose: CertificatePurpose) -> None:
    if not (_may_be_used(one, purpose) and _is_for_messages(one)):
        raise CertificateRefused(CertificateFault.WRONG_PURPOSE)


def _may_be_used(one: x509.Certificate, purpose: CertificatePurpose) -> bool:
    try:
        usage = one.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    if purpose is CertificatePurpose.SIGNING:
        return usage.digital_signature or usage.content_commitment
    return usage.key_encipherment


def _is_for_messages(one: x509.Certificate) -> bool:
    try:
        uses = one.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return any(use in _USES for use in uses)
