"""A moment becomes a day by the clock on a Norwegian wall: just after midnight it is not yesterday."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import place, product_files, syntax

_MOMENTS = {"since", "moment", "sent", "received"}


def test_no_moment_is_cut_to_a_day_of_greenwich() -> None:
    assert [place(path, each) for path in product_files() for each in _cut(path)] == []


def _cut(path: Path) -> Iterator[ast.Attribute]:
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Attribute) and node.attr == "date" and _is_moment(node.value):
            yield node


def _is_moment(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name.endswith("_at") or name in _MOMENTS
