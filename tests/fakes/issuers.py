"""Invented issuers, the certificates they make for units, and their lists of those taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from services.formats.certificates import OwnKey
from services.formats.certificates.making import private_key
from tests.fakes.time import REFERENCE
from tests.formats.certificates.authority import DAY, key_usage

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
_YEARS = 3_000 * DAY


def holder(organisation: str, number: str = "", common: str = "") -> x509.Name:
    """An organisation's name, as issuers write it."""
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "NO"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, common or organisation),
    ]
    if number:
        parts.insert(2, x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, f"NTRNO-{number}"))
    return x509.Name(parts)


@dataclass(frozen=True)
class Issuer:
    """A key that vouches for others, and its certificate."""

    key: Key
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def certifies(
        self,
        private: bytes,
        name: x509.Name,
        begins: datetime = REFERENCE - DAY,
        ends: datetime = REFERENCE + 400 * DAY,
    ) -> OwnKey:
        """The key with a certificate that both signs and encrypts."""
        uses = key_usage(digital_signature=True, key_encipherment=True)
        made = _signed(
            self, name, private_key(private), begins, ends,
            (x509.BasicConstraints(ca=False, path_length=None), uses),
        )  # fmt: skip
        return OwnKey(private, made.public_bytes(serialization.Encoding.DER))

    def lists(
        self,
        *taken_back: bytes,
        number: int = 1,
        made: datetime = REFERENCE - DAY,
        due: datetime | None = REFERENCE + 7 * DAY,
        more: tuple[tuple[x509.ExtensionType, bool], ...] = (),
    ) -> bytes:
        """The list (DER) of these certificates (DER), which it has taken back."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.certificate.subject)
            .last_update(made)
            .next_update(due or made + 9_000 * DAY)
            .add_extension(x509.CRLNumber(number), critical=False)
        )
        for extension, critical in more:
            builder = builder.add_extension(extension, critical=critical)
        for one in taken_back:
            serial = x509.load_der_x509_certificate(one).serial_number
            entry = x509.RevokedCertificateBuilder().serial_number(serial)
            builder = builder.add_revoked_certificate(entry.revocation_date(made).build())
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def issuer(
    name: str,
    above: Issuer | None = None,
    path_length: int | None = None,
    begins: datetime = REFERENCE - _YEARS,
    ends: datetime = REFERENCE + _YEARS,
) -> Issuer:
    """A root, or one under another."""
    key = ec.generate_private_key(ec.SECP256R1())
    extensions = (
        x509.BasicConstraints(ca=True, path_length=path_length),
        key_usage(key_cert_sign=True, crl_sign=True),
    )
    subject = holder("Tillit AS", common=name)
    made = _signed(above or key, subject, key, begins, ends, extensions)
    return Issuer(key, made)


@cache
def root() -> Issuer:
    return issuer("Tillit rot")


@cache
def below() -> Issuer:
    return issuer("Tillit virksomhet", root())


def _signed(
    by: Issuer | Key,
    subject: x509.Name,
    key: Key,
    begins: datetime,
    ends: datetime,
    extensions: tuple[x509.ExtensionType, ...],
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if isinstance(by, Issuer) else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    return builder.sign(by.key if isinstance(by, Issuer) else by, hashes.SHA256())
