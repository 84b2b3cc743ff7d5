"""Judging what a person is about to choose, away from the store."""

from __future__ import annotations

from services.domain.passphrase_strength import Strength
from services.store.passphrases import strength_of


def judge_passphrase(passphrase: str, known: tuple[str, ...]) -> Strength:
    """How hard a passphrase is to guess; `known` is what a guesser would try first."""
    return strength_of(passphrase, known)
