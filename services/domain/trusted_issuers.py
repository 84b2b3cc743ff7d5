"""Issuers of certificates that the centre trusts, and their lists of certificates that they have taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TrustedIssuer:
    """The certificate of an issuer, a root or one under it, as PEM.

    It vouches for others once a person has compared its fingerprint (`compared_by`), or when one that was
    compared vouches for it. `revoked_at`: it was itself taken back. `fingerprint` is SHA-256 in groups of four.
    """

    id: str
    pem: str
    subject: str
    issuer: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime
    added_at: datetime
    added_by: str
    compared_by: str = ""
    removed_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RevocationList:
    """The issuer's latest list (CRL, DER), whose signature was checked when it was taken in.

    `due_at` is when its successor was promised: after that the list is outdated. `number` as text, "" for
    none. An issuer has one at most.
    """

    id: str
    issuer_id: str
    data: bytes = field(repr=False)
    number: str
    issued_at: datetime
    due_at: datetime | None
    entries: int
    added_at: datetime
    added_by: str
