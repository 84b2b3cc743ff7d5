"""How hard a passphrase is to guess, told honestly."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from services.domain.errors import Invalid, Reason
from services.domain.passphrase_strength import Strength, Verdict

_SHORTEST: Final = 10
_LONGEST: Final = 256
_JUDGED: Final = 72
"""The library refuses to judge more than this; what comes after only makes it harder to guess."""
_A_WORD: Final = 4.0
"""log10 of the guesses for one word in any language: a list of 10,000 holds most words people choose.
The library knows English words only and takes Norwegian ones for random letters."""
_FAIR, _GOOD = 10.0, 13.0
_COMMON: Final = (
    "passord", "hemmelig", "velkommen", "medvandrer", "tidgiver", "koordinator", "deltaker", "blåkors",
    "blåkorset", "steg", "stegforsteg", "kafé", "kafe", "brua", "sommer", "vinter", "høst", "vår", "jul",
    "påske", "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "norge",
    "oslo", "bergen", "trondheim", "stavanger", "tromsø", "drammen", "kristiansand", "brann", "rosenborg",
    "viking", "kjærlighet", "solskinn", "hei", "heisann", "morn", "qwertyå", "elsker", "familie", "hund",
)  # fmt: skip


def strength_of(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """The strength, given words that a guesser would try first (the person's and the centre's name)."""
    words = [word for text in known for word in (text.casefold(), *text.casefold().split()) if word]
    guesses = min(_guesses(passphrase, words), _guesses_word_by_word(passphrase, words))
    if guesses < _FAIR or len(passphrase) < _SHORTEST:
        return Strength(guesses, Verdict.TOO_WEAK)
    return Strength(guesses, Verdict.GOOD if guesses >= _GOOD else Verdict.FAIR)


def chosen(field: str, passphrase: str, again: str, known: Iterable[str] = ()) -> str:
    """The passphrase, when it may be used. Raises `Invalid(field)`, or `Invalid("again")` if they differ."""
    if not passphrase.strip():
        raise Invalid(field, Reason.MISSING)
    if len(passphrase) > _LONGEST:
        raise Invalid(field, Reason.TOO_LONG)
    if strength_of(passphrase, known).verdict is Verdict.TOO_WEAK:
        raise Invalid(field, Reason.TOO_WEAK)
    if passphrase != again:
        raise Invalid("again", Reason.NOT_ALIKE)
    return passphrase


def _guesses(text: str, words: list[str]) -> float:
    from zxcvbn import zxcvbn

    if not text:
        return 0.0
    judged = zxcvbn(text[:_JUDGED], user_inputs=[*words, *_COMMON])
    return float(judged["guesses_log10"])


def _guesses_word_by_word(text: str, words: list[str]) -> float:
    parts = text.split()
    if len(parts) < 2:
        return float("inf")
    return sum(
        min(_guesses(part, words), _A_WORD if part.isalpha() else float("inf"))
        for part in set(parts)
    )
