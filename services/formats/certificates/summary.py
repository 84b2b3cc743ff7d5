"""A certificate in words that two people can compare on the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from services.formats.certificates.reading import looking_at_a_certificate

_LETTERS_IN_GROUP: Final = 4
_LONGEST_NAME: Final = 200
_SHOWN: Final = (
    NameOID.COMMON_NAME,
    NameOID.ORGANIZATIONAL_UNIT_NAME,
    NameOID.ORGANIZATION_NAME,
    NameOID.ORGANIZATION_IDENTIFIER,
    NameOID.COUNTRY_NAME,
)


@dataclass(frozen=True, slots=True)
class CertificateSummary:
    """Who holds it, who vouches for it, until when. `fingerprint` is SHA-256 in groups of four."""

    subject: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    serial: str
    key: str
    self_signed: bool


def summary(one: x509.Certificate) -> CertificateSummary:
    """What a person needs to see before trusting it. Raises `CertificateRefused` if it can't be read."""
    with looking_at_a_certificate():
        return CertificateSummary(
            subject=_words(one.subject),
            issuer=_words(one.issuer),
            valid_from=one.not_valid_before_utc,
            valid_until=one.not_valid_after_utc,
            fingerprint=_in_groups(fingerprint(one)),
            serial=f"{one.serial_number:X}",
            key=_key(one),
            self_signed=one.subject == one.issuer,
        )


def fingerprint(one: x509.Certificate) -> str:
    """SHA-256 of the certificate, 64 small hexadecimal digits."""
    return one.fingerprint(hashes.SHA256()).hex()


def _words(name: x509.Name) -> str:
    found = [str(part.value) for oid in _SHOWN for part in name.get_attributes_for_oid(oid)]
    seen = dict.fromkeys(" ".join(_printable(word).split()) for word in found)
    return ", ".join(word for word in seen if word)[:_LONGEST_NAME]


def _printable(word: str) -> str:
    """Without signs that turn the direction or can't be seen: a name is what it looks like."""
    return "".join(letter if letter.isprintable() else " " for letter in word)


def _in_groups(digits: str) -> str:
    upper = digits.upper()
    step = _LETTERS_IN_GROUP
    return " ".join(upper[at : at + step] for at in range(0, len(upper), step))


def _key(one: x509.Certificate) -> str:
    match one.public_key():
        case rsa.RSAPublicKey() as key:
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey() as key:
            return f"EC {key.curve.name}"
        case _:
            return "?"
