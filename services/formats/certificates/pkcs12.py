"""A key and its certificate out of the file that an issuer hands over both in (PKCS#12)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from services.formats.certificates.fitness import CertificatePurpose, refuse_unfit
from services.formats.certificates.making import OwnKey
from services.formats.certificates.reading import certificate, der_of
from services.formats.certificates.refusals import CertificateFault, CertificateRefused

LARGEST: Final = 256 * 1024


def own_key_in(content: bytes, passphrase: str, now: datetime) -> OwnKey:
    """The key in the file and its certificate, fit to sign and to be encrypted to now.

    Raises `CertificateRefused`; a wrong passphrase can't be told from a damaged file.
    """
    key, found = _opened(content, passphrase)
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise CertificateRefused(CertificateFault.UNKNOWN_KEY)
    private = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    own = OwnKey(private, found)
    refuse_unfit_for_sealing(found, now)
    return own


def refuse_unfit_for_sealing(content: bytes, now: datetime) -> None:
    """Raises `CertificateRefused` unless one can sign with it and encrypt to it now: we use one for both."""
    one = certificate(content)
    refuse_unfit(one, CertificatePurpose.SIGNING, now)
    refuse_unfit(one, CertificatePurpose.ENCRYPTION, now)


def _opened(content: bytes, passphrase: str) -> tuple[object, bytes]:
    if len(content) > LARGEST:
        raise CertificateRefused(CertificateFault.UNREADABLE)
    try:
        held = pkcs12.load_pkcs12(content, passphrase.encode("utf-8") or None)
    except UnsupportedAlgorithm:
        raise CertificateRefused(CertificateFault.UNREADABLE) from None
    except (ValueError, TypeError):
        raise CertificateRefused(CertificateFault.WRONG_PASSPHRASE) from None
    if held.key is None or held.cert is None:
        raise CertificateRefused(CertificateFault.KEY_UNREADABLE)
    return held.key, der_of(held.cert.certificate)
