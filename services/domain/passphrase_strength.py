"""What can be said about how hard a passphrase is to guess."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What to say about a passphrase."""

    TOO_WEAK = "too_weak"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Strength:
    """`guesses`: log10 of how many guesses a patient guesser needs, about."""

    guesses: float
    verdict: Verdict
