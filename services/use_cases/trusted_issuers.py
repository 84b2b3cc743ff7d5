"""The issuers whose word the centre takes: recorded, compared, taken out of use."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from cryptography import x509

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, WrongState
from services.domain.trusted_issuers import RevocationList, TrustedIssuer
from services.domain.unit_certificates import ListStanding, UnitCertificate
from services.formats.certificates.issuers import FoundIssuer, issuers_in
from services.formats.certificates.reading import certificate
from services.formats.certificates.revocation import issued_by
from services.store.tables import ACCOUNT, TRUSTED_ISSUER, UNIT_CERTIFICATE
from services.store.transaction import Reading, Transaction
from services.use_cases.unit_certificates import Standing, certificates_in_use, standing_by_itself
from services.use_cases.vouching import (
    Known,
    known_issuers,
    lists_in_use,
    standing_of_list,
    taken_back,
    voucher,
)


@dataclass(frozen=True, slots=True)
class TakeInIssuers:
    """All issuers in a file (PEM, DER or P7B). `compared`: the fingerprint of the topmost has been compared;
    those under it rest on it.
    """

    content: bytes = field(repr=False)
    compared: bool = False


@dataclass(frozen=True, slots=True)
class IssuerRow:
    """An issuer in a list. `above`: the name of the one that vouches for it, "" for none.

    `vouches`: it may vouch now. `holders` counts the units' certificates in use that rest on its word.
    `list_of` is when its list of those taken back was made, `list_due` when the next was promised.
    """

    issuer: TrustedIssuer
    standing: Standing
    added_by: str
    compared_by: str
    vouches: bool
    above: str = ""
    holders: int = 0
    lists: ListStanding = ListStanding.NONE
    list_of: datetime | None = None
    list_due: datetime | None = None
    list_entries: int = 0


def found_issuers(content: bytes, now: datetime) -> tuple[FoundIssuer, ...]:
    """What a file would give, to be shown before it is taken in. Pure. Raises `CertificateRefused`."""
    return issuers_in(content, now)


def take_in_issuers(transaction: Transaction, command: TakeInIssuers) -> Outcome[tuple[str, ...]]:
    """Record the issuers in the file; the new ones' ids. They vouch once they are compared.

    Raises `NotAllowed`, `CertificateRefused`, `AlreadyExists` when all of them are recorded.
    """
    transaction.require(Right.CHANGE_SETTINGS, Right.WRITE_UNITS)
    found = issuers_in(command.content, transaction.now)
    here = {one.fingerprint: one.id for one in _in_use(transaction)}
    new = [one for one in found if one.summary.fingerprint not in here]
    if not new:
        raise AlreadyExists(TRUSTED_ISSUER.name, here[found[0].summary.fingerprint])
    by = transaction.by.account_id if command.compared else ""
    held = [certificate(one.pem) for one in found]
    held += [_certificate(one) for one in _in_use(transaction)]
    records = [
        _record(transaction, one, "" if _rests_on(certificate(one.pem), held) else by)
        for one in new
    ]
    for record in records:
        transaction.add(TRUSTED_ISSUER, record)
    see_who_vouches(transaction)
    return transaction.done(tuple(record.id for record in records), undo=True)


def note_issuer_compared(transaction: Transaction, issuer_id: str) -> Outcome[None]:
    """Say that one has compared the fingerprint with what the issuer itself tells: it vouches from now on.

    Raises `NotAllowed`, `NotFound`, `WrongState` for one that is removed.
    """
    transaction.require(Right.CHANGE_SETTINGS, Right.WRITE_UNITS)
    one = issuer_in_use(transaction, issuer_id)
    transaction.replace(TRUSTED_ISSUER, replace(one, compared_by=transaction.by.account_id))
    see_who_vouches(transaction)
    return transaction.done(None, undo=True)


def remove_issuer(transaction: Transaction, issuer_id: str) -> Outcome[None]:
    """Take its word no more. Certificates of units that rest on it alone are good no more until compared.

    Raises `NotAllowed`, `NotFound`, `WrongState` for one that is removed.
    """
    transaction.require(Right.CHANGE_SETTINGS, Right.WRITE_UNITS)
    one = issuer_in_use(transaction, issuer_id)
    transaction.replace(TRUSTED_ISSUER, replace(one, removed_at=transaction.now))
    see_who_vouches(transaction)
    return transaction.done(None, undo=True)


def trusted_issuers(reading: Reading, _about: None = None) -> tuple[IssuerRow, ...]:
    """The issuers, removed ones too, those in use first. Raises `NotAllowed`."""
    reading.require(Right.SEE_UNITS, Right.SEE_MESSAGES)
    found = reading.all(
        TRUSTED_ISSUER, order="removed_at IS NOT NULL, subject <> issuer, added_at, rowid"
    )
    known, lists = known_issuers(reading), lists_in_use(reading)
    of = {each.issuer_id: each for each in lists}
    resting = [one.vouched_by for one in certificates_in_use(reading)]
    return tuple(_row(reading, one, known, of.get(one.id), resting.count(one.id)) for one in found)


def issuer_in_use(reading: Reading, issuer_id: str) -> TrustedIssuer:
    """Raises `NotFound`, `WrongState` for one that is removed."""
    one = reading.get(TRUSTED_ISSUER, issuer_id)
    if one.removed_at is not None:
        raise WrongState(TRUSTED_ISSUER.name, Standing.REMOVED.value)
    return one


def see_who_vouches(transaction: Transaction) -> None:
    """Write on each certificate that rests on an issuer's word, whose word that is now.

    Where nobody's is left the last one stays: so it is known that it needs one. What was handed over
    without anybody's word, and not compared, rests on an issuer from when one vouches for it.
    """
    known = known_issuers(transaction)
    for one in certificates_in_use(transaction):
        by = voucher(known, certificate(one.pem.encode("ascii")), one.issuers, transaction.now)
        if by and by != one.vouched_by:
            transaction.replace(UNIT_CERTIFICATE, replace(one, vouched_by=by))


def see_what_is_taken_back(transaction: Transaction) -> tuple[UnitCertificate, ...]:
    """Write on issuers and certificates in use what the lists at hand say; the units' newly taken back ones.

    One that a newer list names no more, since it was only held back, is good again.
    """
    known = known_issuers(transaction, with_lists=True)
    # A revoked issuer's own list still counts; and it must be found to be seen as good again.
    every = replace(known, anchors=tuple(_in_use(transaction)), between=())
    for issuer in every.anchors:
        at = taken_back(every, _certificate(issuer), ())
        transaction.replace(TRUSTED_ISSUER, replace(issuer, revoked_at=at))
    newly = []
    for one in certificates_in_use(transaction):
        at = taken_back(every, certificate(one.pem.encode("ascii")), one.issuers)
        if at is not None and one.revoked_at is None:
            newly.append(one)
        if at is not None or _is_listed_no_more(every, one):
            transaction.replace(UNIT_CERTIFICATE, replace(one, revoked_at=at))
    return tuple(newly)


def _is_listed_no_more(known: Known, one: UnitCertificate) -> bool:
    """Only a list of its own issuer can say so: without one, what was taken back stays so."""
    if one.revoked_at is None:
        return False
    return any(each.subject == one.issuer for each in known.anchors if _has_list(known, each))


def _rests_on(one: x509.Certificate, held: list[x509.Certificate]) -> bool:
    """Whether another of them has made it."""
    return any(other != one and issued_by(one, other) for other in held)


def _certificate(one: TrustedIssuer) -> x509.Certificate:
    return certificate(one.pem.encode("ascii"))


def _has_list(known: Known, issuer: TrustedIssuer) -> bool:
    return any(each.issuer_id == issuer.id for each in known.lists)


def _in_use(reading: Reading) -> list[TrustedIssuer]:
    return reading.all(TRUSTED_ISSUER, "removed_at IS NULL", order="added_at, rowid")


def _record(transaction: Transaction, found: FoundIssuer, compared_by: str) -> TrustedIssuer:
    told = found.summary
    return TrustedIssuer(
        transaction.new_id(),
        found.pem.decode("ascii"),
        told.subject,
        told.issuer,
        told.fingerprint,
        told.valid_from,
        told.valid_until,
        transaction.now,
        transaction.by.account_id,
        compared_by,
    )


def _row(
    reading: Reading, one: TrustedIssuer, known: Known, found: RevocationList | None, holders: int
) -> IssuerRow:
    above = _above(known, one, reading.now)
    standing = standing_by_itself(one, reading.now)
    in_time = standing in (Standing.VALID, Standing.EXPIRES_SOON)
    anchored = one.id in {each.id for each in known.anchors} or bool(above)
    row = IssuerRow(
        one,
        standing,
        _name(reading, one.added_by),
        _name(reading, one.compared_by),
        in_time and anchored,
        above,
        holders,
    )
    if found is None:
        return row
    return replace(
        row,
        lists=standing_of_list(found, reading.now),
        list_of=found.issued_at,
        list_due=found.due_at,
        list_entries=found.entries,
    )


def _above(known: Known, one: TrustedIssuer, now: datetime) -> str:
    if one.removed_at is not None or one.revoked_at is not None:
        return ""
    by = voucher(known, _certificate(one), (), now)
    return next((each.subject for each in known.anchors if each.id == by and by != one.id), "")


def _name(reading: Reading, account_id: str) -> str:
    account = reading.find(ACCOUNT, account_id) if account_id else None
    return account.name if account else ""
