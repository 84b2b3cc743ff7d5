"""The centre's own keys and certificates. Keys are bytes for the encrypted store: nothing is written here."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from services.formats.certificates.fitness import CertificatePurpose
from services.formats.certificates.reading import certificate, der_of, pem_of
from services.formats.certificates.refusals import CertificateFault, CertificateRefused

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

LIFETIME: Final = timedelta(days=2 * 365)
_SLOW_CLOCKS: Final = timedelta(hours=1)
"""Valid this much before it was made: the unit's clock may be behind."""
_RSA_BITS: Final = 3072
_BEGIN: Final = "-----BEGIN PRIVATE KEY-----"
_END: Final = "-----END PRIVATE KEY-----"
_LONGEST_IN_NAME: Final = 64
"""In bytes of UTF-8; the standard counts letters, many programs do not."""


class KeyKind(StrEnum):
    """What kind of key. Only RSA can be encrypted to; both can sign."""

    EC_P256 = "ec_p256"
    RSA_3072 = "rsa_3072"


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose certificate it is: an organisation, never a person. `number` is its nine digits, if known."""

    organisation: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A private key (PKCS#8, DER) and the certificate that belongs to it (DER or PEM)."""

    private: bytes = field(repr=False)
    certificate: bytes = field(repr=False)


def new_private_key(kind: KeyKind) -> bytes:
    """A fresh key as PKCS#8 in DER, not encrypted: keep it in the encrypted store only."""
    key: PrivateKey
    match kind:
        case KeyKind.EC_P256:
            key = ec.generate_private_key(ec.SECP256R1())
        case KeyKind.RSA_3072:
            key = rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS)
    return _pkcs8(key, serialization.Encoding.DER)


def self_signed(
    private: bytes, holder: Holder, purpose: CertificatePurpose | None, now: datetime
) -> bytes:
    """A certificate in DER, valid for two years, that nobody else vouches for: compare fingerprints.

    `purpose` None: for both. Raises `CertificateRefused` when the key can't serve the purpose.
    """
    key = _fit(private_key(private), purpose)
    name = _name(holder)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLOW_CLOCKS)
        .not_valid_after(now + LIFETIME)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    for extension, critical in _extensions(purpose):
        builder = builder.add_extension(extension, critical=critical)
    return der_of(builder.sign(key, hashes.SHA256()))


def signing_request(private: bytes, holder: Holder, purpose: CertificatePurpose | None) -> bytes:
    """A request (PKCS#10, PEM) for an authority that shall vouch for the centre. `purpose` None: for both.

    Raises `CertificateRefused` when the key can't serve the purpose.
    """
    key = _fit(private_key(private), purpose)
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(holder))
    for extension, critical in _extensions(purpose):
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def public_certificate(own: OwnKey) -> bytes:
    """What the unit is given, as PEM. Raises `CertificateRefused`."""
    return pem_of(certificate(own.certificate))


def private_key(private: bytes) -> PrivateKey:
    """The key itself. Raises `CertificateRefused` when the bytes are none, or one of another kind."""
    try:
        key = serialization.load_der_private_key(private, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise CertificateRefused(CertificateFault.KEY_UNREADABLE) from None
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise CertificateRefused(CertificateFault.UNKNOWN_KEY)
    return key


def matching_key(own: OwnKey) -> tuple[PrivateKey, x509.Certificate]:
    """Key and certificate, known to belong together. Raises `CertificateRefused`."""
    key, one = private_key(own.private), certificate(own.certificate)
    if one.public_key() != key.public_key():
        raise CertificateRefused(CertificateFault.KEY_OF_ANOTHER)
    return key, one


def key_text(private: bytes) -> str:
    """The key as PEM, as the store keeps it. Raises `CertificateRefused`."""
    return _pkcs8(private_key(private), serialization.Encoding.PEM).decode("ascii")


def key_of_text(text: str) -> bytes:
    """The key (PKCS#8, DER) that `key_text` has written. Raises `CertificateRefused`.

    The letters only: to look at the key itself takes a fifth of a second, and whoever uses it does so.
    """
    letters = text.strip().removeprefix(_BEGIN).removesuffix(_END)
    try:
        return base64.b64decode("".join(letters.split()), validate=True)
    except ValueError:
        raise CertificateRefused(CertificateFault.KEY_UNREADABLE) from None


def _pkcs8(key: PrivateKey, encoding: serialization.Encoding) -> bytes:
    return key.private_bytes(
        encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _fit(key: PrivateKey, purpose: CertificatePurpose | None) -> PrivateKey:
    encrypts = purpose is not CertificatePurpose.SIGNING
    if encrypts and not isinstance(key, rsa.RSAPrivateKey):
        raise CertificateRefused(CertificateFault.UNKNOWN_KEY)
    return key


def _name(holder: Holder) -> x509.Name:
    organisation = _cut(" ".join(holder.organisation.split()))
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "NO"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, organisation),
    ]
    if holder.number:
        # ETSI EN 319 412-1: the national trade register of Norway.
        number = f"NTRNO-{holder.number}"
        parts.insert(2, x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, number))
    return x509.Name(parts)


def _cut(name: str) -> str:
    return name.encode("utf-8")[:_LONGEST_IN_NAME].decode("utf-8", "ignore").rstrip()


def _extensions(
    purpose: CertificatePurpose | None,
) -> tuple[tuple[x509.ExtensionType, bool], ...]:
    signs = purpose is not CertificatePurpose.ENCRYPTION
    encrypts = purpose is not CertificatePurpose.SIGNING
    usage = x509.KeyUsage(
        digital_signature=signs,
        content_commitment=signs,
        key_encipherment=encrypts,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (usage, True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False),
    )
