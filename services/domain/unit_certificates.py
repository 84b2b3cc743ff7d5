"""Certificates that units have handed over, to seal for them and to know them by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TrustBasis(StrEnum):
    """On what the trust in a unit's certificate rests.

    `COMPARED`: a person has compared the fingerprint with the unit. `ISSUER`: an issuer that the centre
    trusts vouches for it. `NOBODY`: neither; it was only handed over.
    """

    COMPARED = "compared"
    ISSUER = "issuer"
    NOBODY = "nobody"


class ListStanding(StrEnum):
    """Whether it is known what an issuer has taken back: no list at hand, a current one, an outdated one."""

    NONE = "none"
    CURRENT = "current"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class UnitCertificate:
    """A certificate that a unit has handed over, as PEM with its issuers', and what it is good for.

    `fingerprint` is SHA-256 in groups of four, as two people compare it on the telephone. `revoked_at`: its
    issuer has taken it back. `vouched_by`: the id of the trusted issuer on whose word it was taken in, ""
    for none; unless compared, it is good only while that holds.
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
    revoked_at: datetime | None = None
    vouched_by: str = ""
