"""Names of people: tidied, compared, and looked up when a sheet writes them in another way."""

from __future__ import annotations

import re
from functools import lru_cache

from services.formats.registers.alikeness import alike
from services.formats.registers.findings import OUT, TYPE_IT, Answer, Choice, Note
from services.formats.registers.vocabulary import fold, plain, words

_LOOKS_CODED = re.compile(r"^[=@+\"]|https?:|www\.|[{}<>]|@\w", re.IGNORECASE)
_REVERSED = re.compile(r"^([^,]+),\s*([^,]+)$")
_LOST = re.compile(
    r"[^\W\d_]\?[^\W\d_]|(?:^|[\s\-])\?[^\W\d_]{2}|[^\W\d_]\?(?=[\s\-][^\W\d_])|\ufffd"
)
_ALIKE = 84.0
"""How alike (0-100) two whole name words must be to count as one with a slip."""


def tidy(text: str) -> str:
    """One space between words and none around; the letters stay as they are."""
    return " ".join(text.split())


def read_name(text: str, *, own_choice: bool = False) -> tuple[str, tuple[Note, ...]]:
    """A person's name and what was odd: name_spaces, name_reversed, name_caps.

    ``own_choice`` is an alias somebody chose: its capitals are left alone. Questions:
    name_suspicious, test_row, encoding_lost.
    """
    name = tidy(text)
    notes: list[Note] = []
    if not name:
        return "", ()
    if name != text:
        notes.append(Note("name_spaces"))
    if suspicious(name):
        return text, (Note("name_suspicious", (Choice(Answer.KEEP), TYPE_IT, OUT)),)
    found = _REVERSED.match(name)
    if found:
        name = f"{found[2].strip()} {found[1].strip()}"
        notes.append(Note("name_reversed"))
    if not own_choice and shouted(name):
        name = proper_case(name)
        notes.append(Note("name_caps"))
    if lost_letters(name):
        notes.append(Note("encoding_lost", (TYPE_IT, Choice(Answer.KEEP), OUT)))
    if is_test(name):
        notes.append(Note("test_row", (OUT, Choice(Answer.KEEP))))
    return name, tuple(notes)


def suspicious(name: str) -> bool:
    """A formula, an address or a row of signs where a name should stand."""
    return bool(_LOOKS_CODED.search(name)) or not any(c.isalpha() or ord(c) > 0x2190 for c in name)


def is_test(name: str) -> bool:
    """A made-up name somebody typed to try the sheet."""
    parts = plain(name).split()
    if plain(name) in words("test_full"):
        return True
    return bool(parts) and all(part.strip("0123456789.") in words("test_names") for part in parts)


def shouted(name: str) -> bool:
    """WHOLE NAME IN CAPITALS."""
    letters = [c for c in name if c.isalpha()]
    cased = [c for c in letters if c.lower() != c.upper()]
    return len(cased) >= 4 and len(name.split()) > 1 and all(c.isupper() for c in cased)


def proper_case(name: str) -> str:
    """«KARI O'CONNOR-LIE» → «Kari O'Connor-Lie»."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0][0].upper() + m[0][1:].lower(), name)


def lost_letters(name: str) -> bool:
    """A question mark inside a word: a letter that the old code page did not have."""
    return bool(_LOST.search(name))


def matches_lost(written: str, name: str) -> bool:
    """Whether ``written`` is ``name`` with some letters turned into question marks."""
    pattern = "".join("." if c in "?\ufffd" else re.escape(c) for c in tidy(written))
    return re.fullmatch(pattern, tidy(name), re.IGNORECASE) is not None


@lru_cache(maxsize=50_000)
def tokens(name: str) -> tuple[str, ...]:
    """Folded words of a name; «aa» counts as «å», hyphens part."""
    return tuple(token.replace("aa", "a") for token in fold(name).split())


@lru_cache(maxsize=50_000)
def key(name: str) -> str:
    """One key for spellings that differ in marks, capitals, hyphens or spaces only."""
    return " ".join(tokens(name))


def like(first: str, second: str) -> bool:
    """Whether two names may be one person's: every word of the shorter fits one of the longer.

    An initial fits a word that begins with it, but initials alone are never enough.
    """
    short, long = sorted((tokens(first), tokens(second)), key=len)
    if not short:
        return False
    left = list(long)
    whole = 0
    for token in short:
        hit = next((other for other in left if _fits(token, other)), None)
        if hit is None:
            return False
        left.remove(hit)
        whole += len(token) > 1 and len(hit) > 1
    return whole > 0


def strongly_like(first: str, second: str) -> bool:
    """Like names that both hold a whole family name, or are one and the same name."""
    a, b = tokens(first), tokens(second)
    if key(first) == key(second):
        return True
    if len(a) < 2 or len(b) < 2 or not like(first, second):
        return False
    return len(a[-1]) > 2 and len(b[-1]) > 2 and _close(a[-1], b[-1])


def _fits(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if min(len(a), len(b)) >= 2 and (a.startswith(b) or b.startswith(a)):
        return True
    return _close(a, b)


def _close(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) > 3 and alike(a, b) >= _ALIKE)
