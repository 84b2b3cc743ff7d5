"""Certificates that units have handed over, to seal for them and to know them by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class UnitCertificate:
    """A certificate that a unit has handed over, as PEM with its issuers', and what it is good for.

    `fingerprint` is SHA-256 in groups of four, as two people compare it on the telephone.
    """

    id: str
    unit_id: str
    pem: str
    issuers: tuple[str, ...]
    subject: str
    issuer: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime
    encrypts: bool
    signs: bool
    added_at: datetime
    added_by: str
    compared_by: str = ""
    removed_at: datetime | None = None
