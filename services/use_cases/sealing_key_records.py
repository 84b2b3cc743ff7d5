"""The records of our keys for sealing: written and read in one place, their story told without the key."""

from __future__ import annotations

from dataclasses import replace

from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.own_keys import KeyState, KeyUse, OwnKey
from services.formats.certificates import OwnKey as KeyPair
from services.formats.certificates.making import key_of_text, key_text, matching_key
from services.formats.certificates.reading import certificate, pem_of
from services.formats.certificates.summary import CertificateSummary, summary
from services.store.tables import OWN_KEY
from services.store.transaction import Reading, Transaction


def key_pair(key: OwnKey) -> KeyPair:
    """The stored key as sealing and opening take it. Raises `CertificateRefused`."""
    return KeyPair(key_of_text(key.private), key.certificate.encode("ascii"))


def keep_key(transaction: Transaction, private: bytes, made: bytes) -> OwnKey:
    """Keep a key and its certificate (b"": none yet). In use when it is the first, else it waits.

    Raises `WrongState` while another waits, `CertificateRefused` when the two do not belong together.
    """
    if key_of_state(transaction, KeyState.WAITING) is not None:
        raise WrongState(OWN_KEY.name, KeyState.WAITING.value)
    in_use = made and key_of_state(transaction, KeyState.IN_USE) is None
    key = OwnKey(
        transaction.new_id(),
        KeyUse.SEALING,
        KeyState.IN_USE if in_use else KeyState.WAITING,
        key_text(private),
        transaction.now,
        transaction.by.account_id,
        pem_of(certificate(made)).decode("ascii") if made else "",
    )
    if made:
        matching_key(key_pair(key))
    transaction.add(OWN_KEY, key)
    note_key(transaction, key, "made")
    return key


def end_key(transaction: Transaction, key: OwnKey) -> None:
    """Keep it for nothing but opening."""
    ended = replace(key, state=KeyState.ENDED, ended_at=transaction.now)
    transaction.replace(OWN_KEY, ended)
    note_key(transaction, ended, "ended")


def note_key(transaction: Transaction, key: OwnKey, what: str) -> None:
    """The story of a key without the key: the table itself leaves no lines."""
    shown = summary_of(key)
    story = {"certificate": (None, shown.fingerprint if shown else "")}
    transaction.note(Action.CHANGED, OWN_KEY.name, key.id, f"sealing {what}", dict(story))


def key_of_state(reading: Reading, state: KeyState) -> OwnKey | None:
    """The key for sealing that is in use, or that waits."""
    found = reading.all(OWN_KEY, "use = ? AND state = ?", KeyUse.SEALING.value, state.value)
    return found[0] if found else None


def summary_of(key: OwnKey) -> CertificateSummary | None:
    """Its certificate in words, None while it has none."""
    return summary(certificate(key.certificate.encode("ascii"))) if key.certificate else None
