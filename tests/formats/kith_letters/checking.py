"""The checker that lies beside the standard's schemas, as one call."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from lxml import etree

from tests.formats.kith.test_writing import assert_valid


def assert_kept(written: bytes, shared: Path) -> None:
    """The schemas take it, and it breaks none of the rules that a schema can't say."""
    assert_valid(written, shared)
    assert _rules(shared)(etree.fromstring(written)) == []


@cache
def _rules(shared: Path) -> Callable[[etree._Element], list[str]]:
    spec = spec_from_file_location("kith_checker", shared / "kith" / "validate.py")
    assert spec
    assert spec.loader
    checker = module_from_spec(spec)
    with _without_bytecode():
        spec.loader.exec_module(checker)
    rules: Callable[[etree._Element], list[str]] = checker.rules
    return rules


@contextmanager
def _without_bytecode() -> Iterator[None]:
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    yield
    sys.dont_write_bytecode = before
