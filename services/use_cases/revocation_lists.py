"""Lists of what an issuer has taken back (CRL), read from a file: there is no network for this."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists
from services.domain.journal import Action
from services.domain.trusted_issuers import RevocationList, TrustedIssuer
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.revocation import ReadList, list_by
from services.store.tables import REVOCATION_LIST, TRUSTED_ISSUER
from services.store.transaction import Reading, Transaction
from services.use_cases.trusted_issuers import see_what_is_taken_back, see_who_vouches


@dataclass(frozen=True, slots=True)
class TakeInList:
    """A list (CRL, DER or PEM) that one of the issuers here has published."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListTaken:
    """Whose list it was, and what it changed. `revoked`: how many units' certificates it takes back anew.

    `due_at`: when its successor is promised. `outdated`: that was before now.
    """

    issuer_id: str
    issuer: str
    entries: int
    revoked: int
    due_at: datetime | None
    outdated: bool


def take_in_list(transaction: Transaction, command: TakeInList) -> Outcome[ListTaken]:
    """Keep the list in place of the issuer's former one, and mark what it takes back.

    An outdated one is taken too: what it names is taken back all the same. Raises `NotAllowed`,
    `CertificateRefused`: `NO_LIST`, `LIST_OF_NOBODY` when no issuer here has signed it, `LIST_IN_PART`,
    `LIST_FROM_LATER`, `LIST_OLDER` than the one at hand; `AlreadyExists` when it is that one.
    """
    transaction.require(Right.CHANGE_SETTINGS, Right.WRITE_UNITS)
    issuer, read = _whose(transaction, command.content)
    former = _of(transaction, issuer.id)
    if former is not None:
        _refuse_older(former, read)
        transaction.remove(REVOCATION_LIST, former.id)
    kept = _record(transaction, issuer, read)
    transaction.add(REVOCATION_LIST, kept)
    _tell_of(transaction, kept, former)
    newly = see_what_is_taken_back(transaction)
    see_who_vouches(transaction)
    outdated = read.due_at is not None and read.due_at <= transaction.now
    taken = ListTaken(issuer.id, issuer.subject, read.entries, len(newly), read.due_at, outdated)
    return transaction.done(taken)


def _whose(reading: Reading, content: bytes) -> tuple[TrustedIssuer, ReadList]:
    for issuer in reading.all(TRUSTED_ISSUER, "removed_at IS NULL", order="added_at, rowid"):
        read = list_by(content, issuer.pem.encode("ascii"), reading.now)
        if read is not None:
            return issuer, read
    raise CertificateRefused(CertificateFault.LIST_OF_NOBODY)


def _of(reading: Reading, issuer_id: str) -> RevocationList | None:
    found = reading.all(REVOCATION_LIST, "issuer_id = ?", issuer_id)
    return found[0] if found else None


def _refuse_older(former: RevocationList, read: ReadList) -> None:
    """An older list would bring back what was taken back since."""
    if former.data == read.data:
        raise AlreadyExists(REVOCATION_LIST.name, former.id)
    numbered = former.number and read.number >= 0
    older = read.number < int(former.number) if numbered else read.issued_at < former.issued_at
    if older:
        raise CertificateRefused(CertificateFault.LIST_OLDER)


def _record(transaction: Transaction, issuer: TrustedIssuer, read: ReadList) -> RevocationList:
    return RevocationList(
        transaction.new_id(),
        issuer.id,
        read.data,
        str(read.number) if read.number >= 0 else "",
        read.issued_at,
        read.due_at,
        read.entries,
        transaction.now,
        transaction.by.account_id,
    )


def _tell_of(transaction: Transaction, kept: RevocationList, former: RevocationList | None) -> None:
    """The story of a list without its bytes: the table itself leaves no lines."""
    was = former.issued_at.isoformat() if former else None
    story = {"issuer_id": (None, kept.issuer_id), "issued_at": (was, kept.issued_at.isoformat())}
    transaction.note(Action.IMPORTED, REVOCATION_LIST.name, kept.id, "", dict(story))
