"""The certificates of a unit: taken in from its file, compared on the telephone, taken out of use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, WrongState
from services.domain.trusted_issuers import TrustedIssuer
from services.domain.unit_certificates import ListStanding, TrustBasis, UnitCertificate
from services.formats.certificates import (
    CertificateFault,
    CertificatePurpose,
    CertificateRefused,
    CertificateSummary,
    ImportedCertificate,
    import_certificate,
)
from services.formats.certificates.reading import certificate
from services.store.tables import ACCOUNT, TRUSTED_ISSUER, UNIT, UNIT_CERTIFICATE
from services.store.transaction import Reading, Transaction
from services.use_cases.vouching import (
    Known,
    basis_of,
    is_good,
    known_issuers,
    list_standing,
    refuse_taken_back,
    rests_on_issuer,
    voucher,
)

SOON: Final = timedelta(days=30)
"""So long before its last day a certificate is said to expire soon: an issuer takes weeks."""


class Standing(StrEnum):
    """Whether a certificate is good now. `UNVOUCHED`: the issuer that it rests on vouches for it no more."""

    NOT_YET_VALID = "not_yet_valid"
    VALID = "valid"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    UNVOUCHED = "unvouched"
    REVOKED = "revoked"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FoundCertificate:
    """A certificate in a unit's file, before anybody takes it in, and what it is good for."""

    summary: CertificateSummary
    pem: bytes = field(repr=False)
    issuers: tuple[bytes, ...] = field(repr=False)
    encrypts: bool
    signs: bool


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who vouches for a certificate: the trusted issuer's name, "" for none, and what its list tells."""

    issuer: str = ""
    lists: ListStanding = ListStanding.NONE
    list_due: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakeInCertificates:
    """All that a unit's file (PEM, DER or P7B) holds for sealing and for knowing it by."""

    unit_id: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class UnitCertificateRow:
    """A certificate of a unit in a list. `days_left` counts whole days, 0 on the last and after it.

    `added_by` and `compared_by` are names of ours, "" for nobody (any more). `vouched` is told also of one
    that rests on a comparison.
    """

    certificate: UnitCertificate
    standing: Standing
    days_left: int
    added_by: str
    compared_by: str
    basis: TrustBasis = TrustBasis.NOBODY
    vouched: Vouched = Vouched()


def found_in(content: bytes, now: datetime) -> tuple[FoundCertificate, ...]:
    """What a unit's file would give, to be shown before it is taken in: one certificate or a pair. Pure.

    Raises `CertificateRefused` when there is none that is good for anything now.
    """
    encrypts = _for(content, CertificatePurpose.ENCRYPTION, now)
    signs = _for(content, CertificatePurpose.SIGNING, now)
    if isinstance(encrypts, CertificateRefused) and isinstance(signs, CertificateRefused):
        raise _telling_most(encrypts, signs)
    return tuple(_each_once(encrypts, signs))


def vouched_for(reading: Reading, found: tuple[FoundCertificate, ...]) -> tuple[Vouched, ...]:
    """Who vouches for each that was found, before it is taken in. Raises `NotAllowed`."""
    reading.require(Right.SEE_UNITS, Right.SEE_MESSAGES)
    known = known_issuers(reading, with_lists=True)
    return tuple(
        _vouched(reading, known, one.pem.decode("ascii"), _voucher(known, one, reading.now))
        for one in found
    )


def take_in_certificates(
    transaction: Transaction, command: TakeInCertificates
) -> Outcome[tuple[str, ...]]:
    """Record what the file holds on the unit; the new certificates' ids, in no order.

    Raises `NotAllowed`, `NotFound`, `CertificateRefused` (`REVOKED` too: a list at hand names it), or
    `AlreadyExists` when all of it is recorded already.
    """
    transaction.require(Right.WRITE_UNITS)
    unit = transaction.get(UNIT, command.unit_id)
    known = {one.fingerprint: one.id for one in certificates_in_use(transaction, unit.id)}
    found = found_in(command.content, transaction.now)
    new = [one for one in found if one.summary.fingerprint not in known]
    if not new:
        raise AlreadyExists(UNIT_CERTIFICATE.name, known[found[0].summary.fingerprint])
    known_here = known_issuers(transaction, with_lists=True)
    ids = tuple(record_found(transaction, known_here, unit.id, one) for one in new)
    return transaction.done(ids, undo=True)


def record_found(
    transaction: Transaction, known: Known, unit_id: str, found: FoundCertificate
) -> str:
    """Record one on the unit, with who vouches for it; its id. Raises `CertificateRefused` (`REVOKED`)."""
    record = _record(transaction, unit_id, found)
    refuse_taken_back(known, found.pem, record.issuers)
    vouched_by = _voucher(known, found, transaction.now)
    transaction.add(UNIT_CERTIFICATE, replace(record, vouched_by=vouched_by))
    return record.id


def note_compared(transaction: Transaction, certificate_id: str) -> Outcome[None]:
    """Say that one has compared the fingerprint with the unit, on the telephone. Again: the last one counts.

    Raises `NotAllowed`, `NotFound`, `WrongState` for one that is removed.
    """
    transaction.require(Right.WRITE_UNITS)
    one = _in_use(transaction, certificate_id)
    compared = replace(one, compared_by=transaction.by.account_id)
    transaction.replace(UNIT_CERTIFICATE, compared)
    return transaction.done(None, undo=True)


def remove_certificate(transaction: Transaction, certificate_id: str) -> Outcome[None]:
    """Neither seal for it nor believe its signature from now on; that it was there stays known.

    Raises `NotAllowed`, `NotFound`, `WrongState` for one that is removed.
    """
    transaction.require(Right.WRITE_UNITS)
    one = _in_use(transaction, certificate_id)
    transaction.replace(UNIT_CERTIFICATE, replace(one, removed_at=transaction.now))
    return transaction.done(None, undo=True)


def certificates_of_unit(reading: Reading, unit_id: str) -> tuple[UnitCertificateRow, ...]:
    """The unit's certificates, removed ones too, the latest first. Raises `NotAllowed`."""
    reading.require(Right.SEE_UNITS, Right.SEE_MESSAGES)
    found = reading.all(UNIT_CERTIFICATE, "unit_id = ?", unit_id, order="added_at DESC, rowid DESC")
    known = known_issuers(reading, with_lists=True)
    return tuple(_row(reading, known, one) for one in found)


def certificates_in_use(reading: Reading, unit_id: str = "") -> list[UnitCertificate]:
    """Those that are not removed, of one unit or of all, the latest first; in or out of their time."""
    return reading.all(
        UNIT_CERTIFICATE,
        "removed_at IS NULL AND (unit_id = ? OR ? = '')",
        unit_id,
        unit_id,
        order="added_at DESC, rowid DESC",
    )


def sealing_certificate(reading: Reading, unit_id: str) -> UnitCertificate | None:
    """The certificate that a file for the unit is sealed for now: the latest that is good."""
    now = reading.now
    timely = [
        one
        for one in certificates_in_use(reading, unit_id)
        if one.encrypts and one.valid_from <= now < one.valid_until
    ]
    known = known_issuers(reading) if any(map(rests_on_issuer, timely)) else Known()
    return next((one for one in timely if is_good(known, one, now)), None)


def standing_of(one: UnitCertificate, now: datetime, known: Known) -> Standing:
    """Whether the certificate is good now, by the issuers that are known."""
    by_itself = standing_by_itself(one, now)
    timely = by_itself in (Standing.VALID, Standing.EXPIRES_SOON)
    return Standing.UNVOUCHED if timely and not is_good(known, one, now) else by_itself


def standing_by_itself(one: UnitCertificate | TrustedIssuer, now: datetime) -> Standing:
    """What its own dates tell, whoever vouches for it."""
    if one.removed_at is not None:
        return Standing.REMOVED
    if one.revoked_at is not None:
        return Standing.REVOKED
    if now < one.valid_from:
        return Standing.NOT_YET_VALID
    if now >= one.valid_until:
        return Standing.EXPIRED
    return Standing.EXPIRES_SOON if one.valid_until - now <= SOON else Standing.VALID


def _for(
    content: bytes, purpose: CertificatePurpose, now: datetime
) -> ImportedCertificate | CertificateRefused:
    try:
        return import_certificate(content, purpose, now)
    except CertificateRefused as refusal:
        return refusal


def _telling_most(first: CertificateRefused, second: CertificateRefused) -> CertificateRefused:
    """That it is for the other purpose says less than what the other purpose finds wrong."""
    return second if first.fault is CertificateFault.WRONG_PURPOSE else first


def _each_once(
    encrypts: ImportedCertificate | CertificateRefused,
    signs: ImportedCertificate | CertificateRefused,
) -> Iterator[FoundCertificate]:
    one = encrypts if isinstance(encrypts, ImportedCertificate) else None
    other = signs if isinstance(signs, ImportedCertificate) else None
    both = one is not None and other is not None and one.pem == other.pem
    if one is not None:
        yield FoundCertificate(one.summary, one.pem, one.issuers, encrypts=True, signs=both)
    if other is not None and not both:
        yield FoundCertificate(other.summary, other.pem, other.issuers, encrypts=False, signs=True)


def _record(transaction: Transaction, unit_id: str, found: FoundCertificate) -> UnitCertificate:
    told = found.summary
    return UnitCertificate(
        id=transaction.new_id(),
        unit_id=unit_id,
        pem=found.pem.decode("ascii"),
        issuers=tuple(issuer.decode("ascii") for issuer in found.issuers),
        subject=told.subject,
        issuer=told.issuer,
        fingerprint=told.fingerprint,
        valid_from=told.valid_from,
        valid_until=told.valid_until,
        encrypts=found.encrypts,
        signs=found.signs,
        added_at=transaction.now,
        added_by=transaction.by.account_id,
    )


def _in_use(reading: Reading, certificate_id: str) -> UnitCertificate:
    one = reading.get(UNIT_CERTIFICATE, certificate_id)
    if one.removed_at is not None:
        raise WrongState(UNIT_CERTIFICATE.name, Standing.REMOVED.value)
    return one


def _row(reading: Reading, known: Known, one: UnitCertificate) -> UnitCertificateRow:
    basis, issuer_id = basis_of(known, one, reading.now)
    return UnitCertificateRow(
        one,
        standing_of(one, reading.now, known),
        max((one.valid_until - reading.now).days, 0),
        _name(reading, one.added_by),
        _name(reading, one.compared_by),
        basis,
        _vouched(reading, known, one.pem, issuer_id or one.vouched_by),
    )


def _voucher(known: Known, found: FoundCertificate, now: datetime) -> str:
    beside = [issuer.decode("ascii") for issuer in found.issuers]
    return voucher(known, certificate(found.pem), beside, now)


def _vouched(reading: Reading, known: Known, pem: str, issuer_id: str) -> Vouched:
    issuer = reading.find(TRUSTED_ISSUER, issuer_id) if issuer_id else None
    if issuer is None:
        return Vouched()
    return Vouched(issuer.subject, *list_standing(known, pem, reading.now))


def _name(reading: Reading, account_id: str) -> str:
    account = reading.find(ACCOUNT, account_id) if account_id else None
    return account.name if account else ""
