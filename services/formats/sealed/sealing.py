"""Seals a package: signed by us, then encrypted to the unit."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from enum import StrEnum
from typing import Final

from services.domain.norwegian_dates import norwegian_day
from services.formats.certificates.fitness import CertificatePurpose, refuse_unfit
from services.formats.certificates.making import OwnKey, matching_key
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import fingerprint
from services.formats.sealed.enveloping import enveloped
from services.formats.sealed.package import Package, Parties, contained
from services.formats.sealed.signing import signed

BEGIN: Final = b"-----BEGIN CMS-----\n"
END: Final = b"-----END CMS-----\n"
_LETTERS_OF_DIGEST: Final = 8


class Form(StrEnum):
    """How the file is written: as bytes, or as letters for ways that carry nothing else."""

    DER = "der"
    PEM = "pem"


def seal(
    package: Package, own: OwnKey, receiver: bytes, now: datetime, form: Form = Form.DER
) -> bytes:
    """The file for the unit. `own` signs; `receiver` is the unit's certificate for encryption.

    Raises `CertificateRefused` when one of the certificates can't be used for that now, and `CannotSeal`
    when the package is empty or too large.
    """
    key, ours = matching_key(own)
    theirs = certificate(receiver)
    refuse_unfit(ours, CertificatePurpose.SIGNING, now)
    refuse_unfit(theirs, CertificatePurpose.ENCRYPTION, now)
    parties = Parties(fingerprint(ours), fingerprint(theirs))
    content = signed(contained(package, parties), key, ours, now)
    written = enveloped(content, theirs)
    return written if form is Form.DER else BEGIN + base64.encodebytes(written) + END


def file_name(content: bytes, now: datetime) -> str:
    """What the file may be called: the day, and letters that tell it from others. Nobody is named."""
    letters = hashlib.sha256(content).hexdigest()[:_LETTERS_OF_DIGEST]
    return f"melding-{norwegian_day(now).isoformat()}-{letters}.p7m"
