"""Names say what a thing is, and a thing is small enough to be one thing."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.source import functions, place, product_files, python_files, syntax

_EVERYTHING = ("desktop", "ui", "services", "resources", "tests", ".ci")
_SAYS_NOTHING = {"manager", "helper", "helpers", "util", "utils", "controller", "base"}
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def empty_words(name: str) -> set[str]:
    """The words of a name that tell nothing."""
    return {word.lower() for word in _WORD.findall(name)} & _SAYS_NOTHING


def long_functions(tree: ast.Module, most: int) -> list[str]:
    """Functions with more lines than that."""
    return [
        f"{node.name} {lines}"
        for node in functions(tree)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > most
    ]


@pytest.mark.parametrize("name", ["FormBase", "match_utils", "HTTPManager", "SendHelper", "Base"])
def test_a_name_that_says_nothing_is_seen(name: str) -> None:
    assert empty_words(name)


@pytest.mark.parametrize("name", ["Database", "baseline", "based_on", "Utility", "manage"])
def test_a_name_that_says_something_is_let_through(name: str) -> None:
    assert not empty_words(name)


def test_no_file_has_a_name_that_says_nothing() -> None:
    found = [place(p, 1) for p in product_files() if empty_words(p.stem)]
    assert not found


def test_no_class_has_a_name_that_says_nothing() -> None:
    found = [
        f"{place(path, node)} {node.name}"
        for path in python_files(*_EVERYTHING)
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ClassDef) and empty_words(node.name)
    ]
    assert not found


def test_no_function_is_longer_than_fifty_lines() -> None:
    found = {
        str(path): long_ones
        for path in python_files(*_EVERYTHING)
        if (long_ones := long_functions(syntax(path), 50))
    }
    assert not found


def test_a_function_of_fifty_one_lines_is_seen() -> None:
    body = "\n".join("    x = 1" for _ in range(50))
    assert long_functions(ast.parse(f"def f():\n{body}"), 50) == ["f 51"]
    assert not long_functions(ast.parse(f"def f():\n{body}"), 51)


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in _all_files()}
    assert not {str(path): length for path, length in lengths.items() if length > 400}


def test_every_test_is_named_with_a_sentence() -> None:
    found = [
        f"{place(path, node)} {node.name}"
        for path in python_files("tests")
        if path.name.startswith("test_")
        for node in functions(syntax(path))
        if node.name.startswith("test_") and len(node.name.split("_")) < 5
    ]
    assert not found


def _all_files() -> tuple[Path, ...]:
    return python_files(*_EVERYTHING)
