"""Why a sealed file is not opened: a code of volume 8221, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from services.domain.errors import Refused
from services.domain.letters import ReceiptCode, UnreadableLetter
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.summary import CertificateSummary


class SealFault(StrEnum):
    """What is wrong with the file."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    MALFORMED = "malformed"
    NOT_ENCRYPTED = "not_encrypted"
    NOT_FOR_US = "not_for_us"
    CANNOT_OPEN = "cannot_open"
    UNKNOWN_ALGORITHM = "unknown_algorithm"
    UNSIGNED = "unsigned"
    DETACHED = "detached"
    SEVERAL_SIGNERS = "several_signers"
    OTHER_SIGNER = "other_signer"
    NEW_CERTIFICATE = "new_certificate"
    ATTRIBUTES = "attributes"
    CHANGED = "changed"
    WRONG_SIGNATURE = "wrong_signature"
    SIGNED_LATER = "signed_later"
    CERTIFICATE = "certificate"
    NO_PACKAGE = "no_package"
    COMPRESSED = "compressed"
    UNKNOWN_MEMBER = "unknown_member"
    MISSING_MEMBER = "missing_member"
    MANIFEST = "manifest"
    UNKNOWN_VERSION = "unknown_version"
    RESEALED = "resealed"
    OTHER_SENDER = "other_sender"
    OUR_OWN = "our_own"


_CODES: Final = {
    ReceiptCode.MALFORMED: (
        SealFault.EMPTY,
        SealFault.TOO_LARGE,
        SealFault.MALFORMED,
        SealFault.CANNOT_OPEN,
        SealFault.NO_PACKAGE,
    ),
    ReceiptCode.UNSUPPORTED: (
        SealFault.NOT_ENCRYPTED,
        SealFault.UNKNOWN_ALGORITHM,
        SealFault.COMPRESSED,
        SealFault.UNKNOWN_MEMBER,
        SealFault.UNKNOWN_VERSION,
    ),
    ReceiptCode.INVALID: (SealFault.MISSING_MEMBER, SealFault.MANIFEST),
    ReceiptCode.CERTIFICATE_WRONG: (
        SealFault.OTHER_SIGNER,
        SealFault.NEW_CERTIFICATE,
        SealFault.CERTIFICATE,
        SealFault.OTHER_SENDER,
    ),
    ReceiptCode.OTHER: (SealFault.NOT_FOR_US, SealFault.OUR_OWN),
}
_CODE_OF: Final = {fault: code for code, faults in _CODES.items() for fault in faults}


@dataclass(eq=False)
class SealedRefused(UnreadableLetter):
    """The file is not opened. `certificate` says more where the signer's certificate is the reason."""

    code: ReceiptCode
    fault: SealFault
    certificate: CertificateFault | None = None

    def __str__(self) -> str:
        return f"{self.code} {self.fault} {self.certificate or ''}".rstrip()


@dataclass(eq=False)
class NewSigner(SealedRefused):
    """The file is signed with a certificate that nobody has recorded, of an organisation that is known here.

    An issuer that we trust vouches for it, and the signature holds: a person may accept it. `pem` is the
    certificate, `issuers` those that came along; `known`: the fingerprints, in groups, of the recorded
    certificates of the same organisation.
    """

    pem: bytes = field(default=b"", repr=False)
    issuers: tuple[bytes, ...] = field(default=(), repr=False)
    summary: CertificateSummary | None = field(default=None, repr=False)
    known: tuple[str, ...] = ()


class CannotSeal(Refused):
    """The message is too large to be sealed, or the unit's certificate can't be encrypted to."""


def refused(fault: SealFault) -> SealedRefused:
    """A refusal with the code that belongs to the fault; S01 where nothing says more."""
    return SealedRefused(_CODE_OF.get(fault, ReceiptCode.SIGNATURE_WRONG), fault)


def for_certificate(refusal: CertificateRefused) -> SealedRefused:
    """A refusal of the file for its signer's certificate."""
    return SealedRefused(refusal.code, SealFault.CERTIFICATE, refusal.fault)
