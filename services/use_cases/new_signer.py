"""A unit that signs with a new certificate: shown to a person, and taken when the person accepts it."""

from __future__ import annotations

from dataclasses import dataclass, field

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, NotFound
from services.domain.offers import Unit
from services.domain.unit_certificates import UnitCertificate
from services.domain.ways import Way, speaks_by
from services.formats.certificates import CertificateFault, CertificatePurpose, CertificateRefused
from services.formats.certificates.fitness import refuse_unfit
from services.formats.certificates.organisations import same_organisation
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import summary
from services.store.tables import UNIT, UNIT_CERTIFICATE
from services.store.transaction import Reading, Transaction
from services.use_cases.unit_certificates import (
    FoundCertificate,
    Vouched,
    certificates_in_use,
    record_found,
    vouched_for,
)
from services.use_cases.vouching import known_issuers, voucher
from services.use_cases.ways import in_practice_centre


@dataclass(frozen=True, slots=True)
class NewCertificate:
    """What a file brought: the signer's certificate and those beside it (PEM), and the fingerprints of the
    recorded certificates of the same organisation, as `NewSigner` tells them.
    """

    pem: bytes = field(repr=False)
    issuers: tuple[bytes, ...] = field(repr=False)
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """The new certificate, and the units whose it may be, each with what it had until now.

    `may_accept`: whoever asks may take it in.
    """

    found: FoundCertificate
    vouched: Vouched
    units: tuple[tuple[Unit, UnitCertificate], ...]
    may_accept: bool


@dataclass(frozen=True, slots=True)
class AcceptNewCertificate:
    """It is the unit's: record it there, beside what the unit had."""

    unit_id: str
    new: NewCertificate


def offered(reading: Reading, new: NewCertificate) -> Offered:
    """What a person needs to see before accepting it. Raises `NotAllowed`, `NotFound` when no unit fits."""
    reading.require(Right.SEND_MESSAGES)
    found = _found(reading, new)
    practice = in_practice_centre(reading)
    units: dict[str, tuple[Unit, UnitCertificate]] = {}
    for one in certificates_in_use(reading):
        unit = reading.get(UNIT, one.unit_id)
        speaks = unit.active and speaks_by(unit, Way.FILE, practice_centre=practice)
        if one.fingerprint in new.known and speaks:
            units.setdefault(unit.id, (unit, one))
    if not units:
        raise NotFound(UNIT.name)
    [vouched] = vouched_for(reading, (found,))
    may = reading.by.may(Right.WRITE_UNITS)
    return Offered(found, vouched, tuple(units.values()), may)


def accept_new_certificate(transaction: Transaction, command: AcceptNewCertificate) -> Outcome[str]:
    """Record it on the unit; its id. All that was looked at when the file was opened is looked at again.

    Raises `NotAllowed`, `NotFound`, `AlreadyExists`, `CertificateRefused`: `UNTRUSTED` when no trusted issuer
    vouches for it now or the unit has none of the same organisation, `REVOKED`.
    """
    transaction.require(Right.WRITE_UNITS)
    transaction.get(UNIT, command.unit_id)
    found = _found(transaction, command.new)
    known = known_issuers(transaction, with_lists=True)
    new, now = certificate(found.pem), transaction.now
    before = certificates_in_use(transaction, command.unit_id)
    for one in before:
        if one.fingerprint == found.summary.fingerprint:
            raise AlreadyExists(UNIT_CERTIFICATE.name, one.id)
    beside = [issuer.decode("ascii") for issuer in found.issuers]
    theirs = any(same_organisation(certificate(one.pem.encode("ascii")), new) for one in before)
    if not theirs or not voucher(known, new, beside, now):
        raise CertificateRefused(CertificateFault.UNTRUSTED)
    added = record_found(transaction, known, command.unit_id, found)
    return transaction.done(added, undo=True)


def _found(reading: Reading, new: NewCertificate) -> FoundCertificate:
    """As one in a unit's file. Raises `CertificateRefused` unless it may sign now."""
    one = certificate(new.pem)
    refuse_unfit(one, CertificatePurpose.SIGNING, reading.now)
    try:
        refuse_unfit(one, CertificatePurpose.ENCRYPTION, reading.now)
    except CertificateRefused:
        encrypts = False
    else:
        encrypts = True
    return FoundCertificate(summary(one), new.pem, new.issuers, encrypts=encrypts, signs=True)
