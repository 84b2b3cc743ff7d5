"""What ui may not do: stop the world with a nested loop, or hide a text from the translators."""

import ast
import re

import pytest

from tests.architecture.source import TREE, calls, place, product_files, python_files, syntax

_NESTED_LOOP = re.compile(
    r"""(^|\.)exec_?$|(^|\.)QEventLoop$|(^|\.)asyncSlot$
    |QMessageBox\.(question|information|warning|critical|about|aboutQt)$
    |QFileDialog\.get\w+$|QInputDialog\.get\w+$|QColorDialog\.getColor$|QFontDialog\.getFont$""",
    re.VERBOSE,
)
_WRITES_SQL = re.compile(
    r"""\b(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM
    |CREATE\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)
    |DROP\s+(TABLE|INDEX|TRIGGER|VIEW)|ALTER\s+TABLE)\b""",
    re.VERBOSE,
)


def nested_loops(tree: ast.Module) -> list[str]:
    """Calls that run an event loop inside the event loop."""
    return [name for name, _ in calls(tree) if _NESTED_LOOP.search(name)]


def hidden_texts(tree: ast.Module) -> list[int]:
    """Lines with a text for translation that lupdate cannot read."""
    has_a_table = any(name.endswith("QT_TRANSLATE_NOOP") for name, _ in calls(tree))
    return [
        call.lineno
        for name, call in calls(tree)
        if (count := _literals_wanted(name, call, has_a_table=has_a_table))
        and not all(_is_text(argument) for argument in call.args[:count])
    ]


def _literals_wanted(name: str, call: ast.Call, *, has_a_table: bool) -> int:
    owner, _, last = name.rpartition(".")
    if last == "tr":
        return max(1, min(2, len(call.args)))
    if last == "QT_TRANSLATE_NOOP":
        return 2
    if last == "translate" and (not owner or owner.endswith("Application")):
        return 1 if has_a_table else 2
    return 0


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def sql_writes(tree: ast.Module) -> list[int]:
    """Lines with a statement that changes the store."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _WRITES_SQL.search(node.value)
    ]


def test_no_window_runs_a_loop_inside_the_loop() -> None:
    found = {
        place(path, 1): bad
        for path in python_files("ui", "desktop")
        if path != TREE / "desktop/event_loop.py"  # the one loop there is
        if (bad := nested_loops(syntax(path)))
    }
    assert not found


@pytest.mark.parametrize(
    "call", ["box.exec()", "QMessageBox.question(a, b)", "QFileDialog.getOpenFileName(w)"]
)
def test_a_call_that_nests_the_loop_is_seen(call: str) -> None:
    assert nested_loops(ast.parse(call))
    assert not nested_loops(ast.parse("box.open()\nconnection.execute('x')"))


def test_every_text_for_people_can_be_read_by_the_translators() -> None:
    found = [
        place(path, line)
        for path in python_files("ui", "desktop")
        for line in hidden_texts(syntax(path))
    ]
    assert not found


@pytest.mark.parametrize("call", ['self.tr(f"Hei {x}")', "self.tr(text)", 'self.tr("a" + b)'])
def test_a_text_that_translators_cannot_read_is_seen(call: str) -> None:
    assert hidden_texts(ast.parse(call)) == [1]
    assert not hidden_texts(ast.parse('self.tr("%n day(s)", "", days)'))


def test_only_the_store_writes_to_its_tables() -> None:
    found = [
        place(path, line)
        for path in product_files()
        if "services/store/" not in path.as_posix()
        for line in sql_writes(syntax(path))
    ]
    assert not found


def test_a_statement_that_writes_is_seen() -> None:
    assert sql_writes(ast.parse('run("DELETE FROM goal WHERE id = ?")')) == [1]
    assert not sql_writes(ast.parse('run("SELECT * FROM goal")'))
