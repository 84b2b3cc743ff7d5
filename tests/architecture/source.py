"""What the rules read: the project's files, and their syntax trees."""

import ast
import functools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
PRODUCT = ("desktop", "ui", "services", "resources")
_NOT_OURS = {"build", "dist", "tour", "__pycache__", "medvandrer.egg-info"}
_HIDDEN_BUT_OURS = {".ci", ".editorconfig", ".gitignore"}
_TEXT = {".py", ".sql", ".toml", ".md", ".json", ".csv", ".svg", ".qss", ".html", ".ts", ".lock"}
_TEXT |= {".txt", ".xml", ".xsd", ""}


def python_files(*folders: str) -> tuple[Path, ...]:
    """Every Python file in these folders of the tree, sorted; a folder not there has none."""
    found = (path for folder in folders for path in (TREE / folder).rglob("*.py"))
    return tuple(sorted(path for path in found if "__pycache__" not in path.parts))


def product_files() -> tuple[Path, ...]:
    """Every Python file that a person who installs Medvandrer gets."""
    return python_files(*PRODUCT)


def text_files() -> Iterator[Path]:
    """Every text file of the project that a person could read."""
    for path in sorted(_walk(TREE)):
        if path.suffix in _TEXT and path.stat().st_size < 2_000_000:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        hidden = path.name.startswith(".") and path.name not in _HIDDEN_BUT_OURS
        if hidden or path.name in _NOT_OURS or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


@functools.cache
def syntax(path: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST | int) -> str:
    """`file:line` as a person would look it up."""
    line = node if isinstance(node, int) else getattr(node, "lineno", 0)
    return f"{path.relative_to(TREE)}:{line}"


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imported(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every module the file imports, by its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call with its dotted name: `self.tr`, `QMessageBox.question`, `print`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def dotted(node: ast.expr) -> str:
    """The dotted name of an expression; a part that has no name is `?`."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return "?"


def lines_with(pattern: re.Pattern[str], paths: Iterable[Path]) -> list[str]:
    """`file:line` of every line the pattern is found in."""
    return [
        place(path, number)
        for path in paths
        for number, line in enumerate(_lines(path), 1)
        if pattern.search(line)
    ]


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()
