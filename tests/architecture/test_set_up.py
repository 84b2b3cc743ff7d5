"""What is installed is what was locked, and what is packed is what runs."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.architecture.source import PRODUCT, imported, product_files, syntax

_PINNED = re.compile(r"^[a-z0-9.-]+==\S+( ; .+)? \\$")
_DATA = {".sql", ".json", ".csv", ".txt", ".html", ".qss", ".svg", ".png", ".ico", ".icns"}
_DATA |= {".qm", ".ttf", ".xsd", ".xlsx"}
_OF_THE_WORKSHOP = {".py", ".pyc", ".ts", ".md"}


def _locked(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    names = [line.split(" ")[0] for line in lines if not line.startswith(" ")]
    return dict(name.split("==") for name in names)


@pytest.mark.parametrize("lock", ["run", "test"])
def test_everything_locked_has_one_version_and_its_hashes(lock: str, tree: Path) -> None:
    lines = (tree / f"locks/{lock}.lock").read_text(encoding="utf-8").splitlines()
    heads = [number for number, line in enumerate(lines) if not line.startswith(" ")]
    assert heads
    for number in heads:
        assert _PINNED.match(lines[number])
        assert lines[number + 1].strip().startswith("--hash=sha256:")


def test_the_tests_run_on_what_the_app_runs_on(tree: Path) -> None:
    run, test = (_locked(tree / f"locks/{name}.lock") for name in ("run", "test"))
    assert run.items() <= test.items()


def test_every_dependency_that_is_asked_for_is_locked(tree: Path) -> None:
    project = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [re.split(r"[<>=\[ ]", name)[0].lower() for name in project["dependencies"]]
    assert set(asked) <= set(_locked(tree / "locks/run.lock"))


def test_the_package_carries_every_resource(tree: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    for folder in PRODUCT:
        shutil.copytree(tree / folder, source / folder, ignore=shutil.ignore_patterns("*.pyc"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(tree / name, source / name)
    command = ["pip", "wheel", "-q", "--no-deps", "--no-index", "--no-build-isolation", "-w"]
    subprocess.run([sys.executable, "-m", *command, str(tmp_path), str(source)], check=True)

    (wheel,) = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = {p for folder in PRODUCT for p in (source / folder).rglob("*") if p.is_file()}
    wanted = {p for p in files if p.suffix not in _OF_THE_WORKSHOP or p.suffix == ".py"}

    assert {p.suffix for p in wanted} <= _DATA | {".py"}
    assert {p.relative_to(source).as_posix() for p in wanted} <= packed


def test_every_library_the_app_imports_is_asked_for(tree: Path) -> None:
    project = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<>=\[ ]", name)[0].lower() for name in project["dependencies"]}
    # PySide6 and shiboken6 are shared by several distributions; Essentials brings both.
    asked |= {"shiboken6"}
    owners = packages_distributions()
    used = {
        name.split(".")[0]: path
        for path in product_files()
        for name, node in imported(syntax(path))
        if not (isinstance(node, ast.ImportFrom) and node.level)
    }
    foreign = set(used) - sys.stdlib_module_names - set(PRODUCT)
    assert not {
        f"{name} in {used[name].relative_to(tree)}"
        for name in foreign
        if not {owner.lower().replace("_", "-") for owner in owners.get(name, [])} & asked
    }
