"""Why a certificate is not taken, or not trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.domain.errors import Refused
from services.domain.letters import ReceiptCode


class CertificateFault(StrEnum):
    """What is wrong with it."""

    UNREADABLE = "unreadable"
    HOLDS_PRIVATE_KEY = "holds_private_key"
    SEVERAL = "several"
    OF_AN_ISSUER = "of_an_issuer"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    WRONG_PURPOSE = "wrong_purpose"
    UNKNOWN_DEMAND = "unknown_demand"
    UNKNOWN_KEY = "unknown_key"
    WEAK_KEY = "weak_key"
    WEAK_SIGNATURE = "weak_signature"
    UNTRUSTED = "untrusted"
    REVOKED = "revoked"
    KEY_UNREADABLE = "key_unreadable"
    KEY_OF_ANOTHER = "key_of_another"
    NOT_OF_AN_ISSUER = "not_of_an_issuer"
    NO_LIST = "no_list"
    LIST_OF_NOBODY = "list_of_nobody"
    LIST_IN_PART = "list_in_part"
    LIST_FROM_LATER = "list_from_later"
    LIST_OLDER = "list_older"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a fault, no passphrase


@dataclass(eq=False)
class CertificateRefused(Refused):
    """The certificate, or the key that should belong to it, can't be used; nothing of it is told."""

    fault: CertificateFault

    @property
    def code(self) -> ReceiptCode:
        """The code of volume 8221: S03 for a revoked certificate, S02 for every other."""
        revoked = self.fault is CertificateFault.REVOKED
        return ReceiptCode.CERTIFICATE_REVOKED if revoked else ReceiptCode.CERTIFICATE_WRONG
