"""Who may import whom."""

import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import calls, imported, place, python_files, syntax

# A rule has no clock, no files, no dice and no neighbours of its own.
_NOT_PURE = {"asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket"}
_NOT_PURE |= {"sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"}
_CLOCKS_AND_DICE = {"datetime.now", "datetime.utcnow", "datetime.datetime.now", "date.today"}
_CLOCKS_AND_DICE |= {"datetime.date.today", "time.time", "uuid.uuid4", "uuid4", "random.random"}


def impure_imports(tree: ast.Module) -> list[str]:
    """Modules a file of the domain may not import."""
    return [
        name
        for name, _ in imported(tree)
        if not name.startswith("services.domain")
        and (name.split(".")[0] not in sys.stdlib_module_names or name.split(".")[0] in _NOT_PURE)
    ]


def test_every_room_imports_only_what_its_contract_allows(tree: Path) -> None:
    program = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_domain_imports_only_the_standard_library_and_itself() -> None:
    found = {
        place(path, 1): bad
        for path in python_files("services/domain")
        if (bad := impure_imports(syntax(path)))
    }
    assert not found


def test_the_domain_rule_sees_a_library_a_clock_and_a_neighbour() -> None:
    bad = "import numpy\nimport time\nfrom services.store import connection\nimport datetime"
    assert impure_imports(ast.parse(bad)) == ["numpy", "time", "services.store"]


def test_rules_and_use_cases_ask_their_ports_for_the_time_and_for_chance() -> None:
    found = [
        f"{place(path, call)} {name}"
        for path in python_files("services/domain", "services/use_cases")
        for name, call in calls(syntax(path))
        if name in _CLOCKS_AND_DICE
    ]
    assert not found
