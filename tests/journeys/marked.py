"""Markers: texts that the tour writes, and one in a cell of the register; none may be found outside."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.tour import words

CELL: Final = "Zylindrisk fagervik marker"
"""Written into a note of the register: it changes no verdict."""

WRITTEN: Final = {
    "name of the centre": words.CENTRE,
    "name of an account": words.FOUNDER,
    "name of another account": words.STAFF,
    "passphrase": words.PASSPHRASE,
    "wrong passphrase": words.WRONG_PASSPHRASE,
    "participant": words.NEW_PARTICIPANT,
    "given names": words.GIVEN_NAME,
    "family name": words.FAMILY_NAME,
    "own words": words.OWN_WORDS,
    "goal": words.GOAL,
    "assignment": words.ASSIGNMENT,
    "how it goes": words.HOW_IT_GOES,
    "why there is a pause": words.PAUSE,
    "the participant's view": words.PARTICIPANT_VIEW,
    "what is taken along": words.TAKEN_ALONG,
    "how it went": words.HOW_IT_WENT,
    "thanks": words.THANKS,
    "how the consent was given": words.CONSENT_GIVEN,
    "subject of the message": words.THEME,
    "text of the message": words.MESSAGE,
    "name of a file": words.FILE.removesuffix(".png"),
    "draft": words.HALF_WRITTEN,
    "words of the withdrawal": words.WITHDRAWN,
    "offer": words.OFFER,
    "passphrase of a volunteer": words.VOLUNTEER_PASSPHRASE,
    "from whom a reference is": words.REFERENCE,
    "why somebody is away": words.AWAY,
    "theme of supervision": words.SUPERVISION,
    "note on supervision": words.HELD,
    "a way of weighing": words.WEIGHTS,
    "what was heavy": words.HEAVY,
    "what came of the talk": words.TALKED,
    "cell of the register": CELL,
}


def mark_cell(register: Path) -> None:
    """Put the marker into the last column of the first activity, as the file itself would hold it."""
    file = register / "aktiviteter.csv"
    lines = file.read_bytes().split(b"\r\n")
    first = lines[1].split(b";")
    assert first[-1] == b""
    lines[1] = b";".join([*first[:-1], CELL.encode("cp1252")])
    file.write_bytes(b"\r\n".join(lines))


def forms_of(text: str) -> tuple[bytes, ...]:
    """The ways in which a text may lie in a file."""
    return (
        text.encode(),
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        text.encode("latin-1", "ignore"),
        text.encode("ascii", "backslashreplace"),
    )


def found_in(content: bytes) -> list[str]:
    """Which markers a file holds."""
    return [name for name, text in WRITTEN.items() if any(f in content for f in forms_of(text))]
