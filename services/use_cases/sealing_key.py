"""The centre's own key for sealed files: made here, or brought in, vouched for, put in use, ended.

One key pair both signs what we seal and opens what is sealed for us. At most one is in use, and one waits
until units have our new certificate; ended ones are kept to open what was sealed for them. Only rights to
change settings make keys. The private half never leaves: every answer here is public.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import NotFound, WrongState
from services.domain.own_keys import KeyState, KeyUse, OwnKey
from services.domain.validation import NAME_LENGTH, required_text
from services.formats.certificates import Holder, KeyKind, new_private_key, self_signed
from services.formats.certificates import OwnKey as KeyPair
from services.formats.certificates.fitness import CertificatePurpose
from services.formats.certificates.importing import import_certificate
from services.formats.certificates.making import (
    key_of_text,
    matching_key,
    signing_request,
)
from services.formats.certificates.pkcs12 import own_key_in, refuse_unfit_for_sealing
from services.formats.certificates.refusals import CertificateRefused
from services.formats.certificates.summary import CertificateSummary
from services.store.tables import ACCOUNT, OWN_KEY
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import organisation_number, our_centre
from services.use_cases.sealing_key_records import (
    end_key,
    keep_key,
    key_of_state,
    note_key,
    summary_of,
)


@dataclass(frozen=True, slots=True)
class SealingKey:
    """One key of ours, its public side. `certificate` None: asked for at an issuer, not yet taken in.

    `in_time`: its certificate is good now. `days_left` counts whole days, 0 on the last and after it.
    """

    id: str
    state: KeyState
    made_at: datetime
    made_by: str
    certificate: CertificateSummary | None
    ended_at: datetime | None = None
    in_time: bool = False
    days_left: int = 0


@dataclass(frozen=True, slots=True)
class SealingKeys:
    """Our keys for sealing. `ended` are those kept to open old files, the latest first.

    `suggested` is the holder that a new key would be made for.
    """

    in_use: SealingKey | None
    waiting: SealingKey | None
    ended: tuple[SealingKey, ...]
    suggested: Holder


@dataclass(frozen=True, slots=True)
class MakeSealingKey:
    """Keep this fresh key (from `fresh_key`, made on the compute thread).

    `holder`: the centre's name and, if it has one, its organisation number. `by_an_issuer`: an issuer shall
    vouch for it, so that it waits for the certificate; else its certificate is its own word, and units
    compare the fingerprint.
    """

    holder: Holder
    private: bytes = field(repr=False)
    by_an_issuer: bool = False


@dataclass(frozen=True, slots=True)
class TakeInOwnCertificate:
    """The certificate that the issuer has sent (PEM, DER or P7B) for the key that waits or is in use."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class BringInKey:
    """A key with its certificate, from the file that the issuer gave (PKCS#12), by its passphrase."""

    content: bytes = field(repr=False)
    passphrase: str = field(repr=False)


def fresh_key() -> bytes:
    """A new private key, for `MakeSealingKey`. Takes up to some seconds: a pure function for another thread."""
    return new_private_key(KeyKind.RSA_3072)


def sealing_keys(reading: Reading, _about: None = None) -> SealingKeys:
    """Our keys, their public side. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_UNITS)
    found = reading.all(
        OWN_KEY, "use = ?", KeyUse.SEALING.value, order="coalesce(ended_at, made_at) DESC, id"
    )
    shown = [_shown(reading, key) for key in found]
    return SealingKeys(
        next((key for key in shown if key.state is KeyState.IN_USE), None),
        next((key for key in shown if key.state is KeyState.WAITING), None),
        tuple(key for key in shown if key.state is KeyState.ENDED),
        _suggested(reading),
    )


def make_sealing_key(transaction: Transaction, command: MakeSealingKey) -> Outcome[str]:
    """Keep a fresh key; its id. In use at once when it is the first and vouches for itself, else it waits.

    Raises `NotAllowed`, `Invalid(organisation)`, `WrongState` while another key waits,
    `CertificateRefused` when the bytes are no key.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    required_text("organisation", command.holder.organisation, NAME_LENGTH)
    made = b""
    if not command.by_an_issuer:
        made = self_signed(command.private, command.holder, None, transaction.now)
    return transaction.done(keep_key(transaction, command.private, made).id)


def signing_request_for(reading: Reading, holder: Holder) -> bytes:
    """The request (PKCS#10, PEM) for the key that waits, to send to an issuer. It tells nothing secret.

    Raises `NotAllowed`, `NotFound` when no key waits.
    """
    reading.require(Right.CHANGE_SETTINGS)
    return signing_request(key_of_text(_waiting(reading).private), holder, None)


def take_in_own_certificate(
    transaction: Transaction, command: TakeInOwnCertificate
) -> Outcome[str]:
    """Give the key its certificate; the key's id. The first key is in use from then on.

    A further certificate for a key that has one waits as a key of its own until it is put in use: files are
    sealed for a certificate, not for a key alone. Raises `NotAllowed`, `NotFound` when there is no key,
    `WrongState` while another waits, `CertificateRefused` (`KEY_OF_ANOTHER`: it belongs to no key of ours).
    """
    transaction.require(Right.CHANGE_SETTINGS)
    found = import_certificate(command.content, CertificatePurpose.SIGNING, transaction.now).pem
    refuse_unfit_for_sealing(found, transaction.now)
    key = _fitting(transaction, found)
    if key.certificate == found.decode("ascii"):
        return transaction.done(key.id)
    if key.certificate:
        return transaction.done(_renewed(transaction, key, found).id)
    first = key_of_state(transaction, KeyState.IN_USE) is None
    state = KeyState.IN_USE if first else KeyState.WAITING
    known = replace(key, certificate=found.decode("ascii"), state=state)
    transaction.replace(OWN_KEY, known)
    note_key(transaction, known, "certificate")
    return transaction.done(known.id)


def bring_in_key(transaction: Transaction, command: BringInKey) -> Outcome[str]:
    """Keep a key that an issuer has made, with its certificate; its id. In use at once when it is the first.

    Raises `NotAllowed`, `WrongState` while another key waits, `CertificateRefused` (`WRONG_PASSPHRASE`, …).
    """
    transaction.require(Right.CHANGE_SETTINGS)
    pair = own_key_in(command.content, command.passphrase, transaction.now)
    return transaction.done(keep_key(transaction, pair.private, pair.certificate).id)


def put_in_use(transaction: Transaction, key_id: str) -> Outcome[str]:
    """Seal with the key that waited from now on: units have its certificate. The former key is ended.

    Raises `NotAllowed`, `NotFound`, `WrongState` when it does not wait or has no certificate yet.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    key = _sealing(transaction, key_id)
    if key.state is not KeyState.WAITING or not key.certificate:
        raise WrongState(OWN_KEY.name, key.state.value)
    former = key_of_state(transaction, KeyState.IN_USE)
    if former is not None:
        end_key(transaction, former)
    used = replace(key, state=KeyState.IN_USE)
    transaction.replace(OWN_KEY, used)
    note_key(transaction, used, "in_use")
    return transaction.done(used.id)


def end_sealing_key(transaction: Transaction, key_id: str) -> Outcome[str]:
    """Seal with it no more; it is kept to open what was sealed for it. One without a certificate is removed.

    Raises `NotAllowed`, `NotFound`, `WrongState` when it has ended before.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    key = _sealing(transaction, key_id)
    if key.state is KeyState.ENDED:
        raise WrongState(OWN_KEY.name, key.state.value)
    if key.certificate:
        end_key(transaction, key)
    else:
        transaction.remove(OWN_KEY, key.id)
        note_key(transaction, key, "removed")
    return transaction.done(key.id)


def public_certificate_of(reading: Reading, key_id: str) -> bytes:
    """Our certificate as PEM, to hand to units. Raises `NotAllowed`, `NotFound`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_UNITS)
    key = _sealing(reading, key_id)
    if not key.certificate:
        raise NotFound(OWN_KEY.name)
    return key.certificate.encode("ascii")


def _renewed(transaction: Transaction, key: OwnKey, found: bytes) -> OwnKey:
    if key.state is KeyState.WAITING:
        end_key(transaction, key)
    return keep_key(transaction, key_of_text(key.private), found)


def _fitting(reading: Reading, found: bytes) -> OwnKey:
    """The key that the certificate belongs to."""
    keys = [key_of_state(reading, state) for state in (KeyState.WAITING, KeyState.IN_USE)]
    known = [key for key in keys if key is not None]
    if not known:
        raise NotFound(OWN_KEY.name)
    for key in known[:-1]:
        if _belong_together(key, found):
            return key
    matching_key(KeyPair(key_of_text(known[-1].private), found))
    return known[-1]


def _belong_together(key: OwnKey, found: bytes) -> bool:
    try:
        matching_key(KeyPair(key_of_text(key.private), found))
    except CertificateRefused:
        return False
    return True


def _waiting(reading: Reading) -> OwnKey:
    key = key_of_state(reading, KeyState.WAITING)
    if key is None:
        raise NotFound(OWN_KEY.name)
    return key


def _sealing(reading: Reading, key_id: str) -> OwnKey:
    key = reading.get(OWN_KEY, key_id)
    if key.use is not KeyUse.SEALING:
        raise NotFound(OWN_KEY.name)
    return key


def _shown(reading: Reading, key: OwnKey) -> SealingKey:
    maker = reading.find(ACCOUNT, key.made_by)
    shown, now = summary_of(key), reading.now
    return SealingKey(
        key.id,
        key.state,
        key.made_at,
        maker.name if maker else "",
        shown,
        key.ended_at,
        shown is not None and shown.valid_from <= now < shown.valid_until,
        max((shown.valid_until - now).days, 0) if shown else 0,
    )


def _suggested(reading: Reading) -> Holder:
    return Holder(our_centre(reading).name, organisation_number(reading))
