"""What no file of the project may hold: unfinished work, strange addresses, letters that deceive."""

import io
import re
import tokenize
import unicodedata
from pathlib import Path

import pytest

from tests.architecture.source import (
    TREE,
    lines_with,
    place,
    product_files,
    python_files,
    text_files,
)

# The words are put together here, so that this file is not what it looks for.
_UNFINISHED = re.compile(
    r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b"
    r"|raise NotImplemented" + r"Error|pytest\.mark\.(skip|xfail)|mark\.skip" + "if"
)
_REGISTRY = re.compile(
    r"pypi\." + r"org|python" + r"hosted|registry\.npm" + r"js|deb\.deb" + r"ian|/sim" + r"ple/"
)
_MACHINE_PATH = re.compile(r"(?<![\w.])/(wo" + r"rk|ro" + r"ot|fa" + r"rm|home/\w+)/")
_PERMISSION = re.compile(r"#\s*(noqa|type:\s*ignore|pragma)")
_PERMISSION_WITH_REASON = re.compile(
    r"#\s*noqa:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*\W+(?![A-Z]+\d).*\w{4}"
    r"|#\s*type:\s*ignore\[[\w, -]+\]\s+#.*\w{4}"
)
_INVISIBLE = {"Cf", "Co", "Cn", "Cs"}
_WORD = re.compile(r"\w+")


def deceiving(text: str) -> list[str]:
    """What a reader would not see or would take for something else: names or the word itself.

    Invisible characters and marks that turn the reading direction; words that mix Latin letters
    with Cyrillic or Greek ones that look the same.
    """
    unseen = {
        unicodedata.name(c, hex(ord(c))) for c in text if unicodedata.category(c) in _INVISIBLE
    }
    mixed = {word for word in _WORD.findall(text) if _is_mixed(word)}
    return sorted(unseen | mixed)


def _is_mixed(word: str) -> bool:
    scripts = {unicodedata.name(c, "?").split()[0] for c in word if c.isalpha()}
    return "LATIN" in scripts and bool(scripts & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def test_no_file_holds_an_invisible_or_deceiving_letter() -> None:
    kinds = {".py", ".sql", ".toml", ".md", ".qss", ".svg", ""}
    found = {
        str(path.relative_to(TREE)): bad
        for path in text_files()
        if path.suffix in kinds and (bad := deceiving(path.read_text(encoding="utf-8")))
    }
    assert not found


@pytest.mark.parametrize("text", ["a\u202eb", "zero\u200bwidth", "p\u0430ypal", "\u0391lpha"])
def test_a_letter_that_deceives_is_seen(text: str) -> None:
    assert deceiving(text)
    assert not deceiving("Blåbærsyltetøy, Čáhppesjávri, naïve – Σ")


def test_every_name_in_the_code_is_spelt_in_plain_letters() -> None:
    found = [
        f"{place(path, token.start[0])} {token.string}"
        for path in python_files("desktop", "ui", "services", "resources", "tests", ".ci")
        for token in _tokens(path)
        if token.type == tokenize.NAME and not token.string.isascii()
    ]
    assert not found


def test_nothing_is_left_unfinished() -> None:
    paths = [p for p in text_files() if p.suffix in {".py", ".sql", ".toml", ""}]
    assert not lines_with(_UNFINISHED, paths)


def test_no_file_names_a_package_registry() -> None:
    assert not lines_with(_REGISTRY, text_files())


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert not lines_with(_MACHINE_PATH, [p for p in text_files() if p.name != "LICENSE"])


def test_every_permission_to_break_a_rule_gives_its_reason() -> None:
    found = [
        f"{place(path, token.start[0])} {token.string}"
        for path in (*product_files(), *python_files("tests", ".ci"))
        for token in _tokens(path)
        if token.type == tokenize.COMMENT
        and _PERMISSION.search(token.string)
        and not _PERMISSION_WITH_REASON.search(token.string)
    ]
    assert not found


@pytest.mark.parametrize(
    ("comment", "has_reason"),
    [
        ("# noqa: S608 the names come from a table", True),
        ("# type: ignore[misc]  # the library has no types", True),
        ("# noqa: S608", False),
        ("# type: ignore[misc]", False),
    ],
)
def test_a_permission_without_a_reason_is_seen(comment: str, *, has_reason: bool) -> None:
    assert bool(_PERMISSION_WITH_REASON.search(comment)) is has_reason


def _tokens(path: Path) -> list[tokenize.TokenInfo]:
    reader = io.StringIO(path.read_text(encoding="utf-8")).readline
    return list(tokenize.generate_tokens(reader))
