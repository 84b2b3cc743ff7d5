"""Makes certificates of every kind, good and bad, for invented organisations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from services.formats.certificates import (
    CertificatePurpose,
    Holder,
    KeyKind,
    OwnKey,
    new_private_key,
    self_signed,
)
from services.formats.certificates.making import private_key

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)
SIGNING, ENCRYPTION = CertificatePurpose.SIGNING, CertificatePurpose.ENCRYPTION
CENTRE = Holder("Kafé Brua", "999999999")
UNIT = Holder("Fjordheim TSB")

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def own(purpose: CertificatePurpose, whose: str = "centre") -> OwnKey:
    """A key with a self-signed certificate; the same at each call."""
    kind = KeyKind.EC_P256 if purpose is SIGNING else KeyKind.RSA_3072
    private = new_private_key(kind)
    holder = UNIT if whose == "unit" else Holder(f"Organisasjon {whose}")
    return OwnKey(private, self_signed(private, holder, purpose, NOW))


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


@dataclass(frozen=True)
class Authority:
    """A key that vouches for others, and its certificate."""

    key: Key
    certificate: x509.Certificate


def authority(name: str = "Utsteder", above: Authority | None = None) -> Authority:
    """An authority of its own, or one below another."""
    key = ec.generate_private_key(ec.SECP256R1())
    ca = x509.BasicConstraints(ca=True, path_length=None)
    usage = key_usage(key_cert_sign=True, crl_sign=True)
    return Authority(key, issued(key, name, above or key, extensions=((ca, True), (usage, True))))


def issued(
    key: Key,
    name: str = "Fjordheim TSB",
    by: Authority | Key | None = None,
    *,
    extensions: tuple[tuple[x509.ExtensionType, bool], ...] = (),
    begins: datetime = NOW - DAY,
    ends: datetime = NOW + 100 * DAY,
    digest: hashes.SHA256 | hashes.SHA512 | hashes.SHA224 | None = None,
) -> x509.Certificate:
    """A certificate for the key; `by` nobody: by itself."""
    issuer = named(name) if not isinstance(by, Authority) else by.certificate.subject
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    signer = by.key if isinstance(by, Authority) else by or key
    return builder.sign(signer, digest or hashes.SHA256())


def key_usage(**allowed: bool) -> x509.KeyUsage:
    """Only what is named is allowed."""
    uses = {
        "digital_signature": False,
        "content_commitment": False,
        "key_encipherment": False,
        "data_encipherment": False,
        "key_agreement": False,
        "key_cert_sign": False,
        "crl_sign": False,
        "encipher_only": False,
        "decipher_only": False,
    }
    return x509.KeyUsage(**{**uses, **allowed})


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def as_own(key: Key, certificate: x509.Certificate) -> OwnKey:
    """The key as the product keeps it."""
    return OwnKey(
        key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        der(certificate),
    )


def key_of(mine: OwnKey) -> Key:
    return private_key(mine.private)


def taken_back(by: Authority, *certificates: x509.Certificate) -> bytes:
    """The authority's list of those it has revoked."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(by.certificate.subject)
        .last_update(NOW - DAY)
        .next_update(NOW + DAY)
    )
    for one in certificates:
        revoked = x509.RevokedCertificateBuilder().serial_number(one.serial_number)
        builder = builder.add_revoked_certificate(revoked.revocation_date(NOW - DAY).build())
    return builder.sign(by.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
