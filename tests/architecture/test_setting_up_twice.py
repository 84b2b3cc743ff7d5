"""`.ci/set-up` installs what is missing, and nothing twice."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Stands where the environment's Python stands: writes down what pip is asked to install.
_PYTHON = """#!/bin/sh
case "$*" in
  "-m pip --version") exit 0 ;;
  "-m pip "*) echo "$*" >> {log}; exit {status} ;;
esac
exec {python} "$@"
"""


@pytest.fixture
def house(tree: Path, tmp_path: Path) -> Path:
    """A copy of what setting up reads, with an environment that only writes down its orders."""
    house = tmp_path / "house"
    shutil.copytree(tree / ".ci", house / ".ci")
    shutil.copytree(tree / "locks", house / "locks")
    shutil.copy(tree / "pyproject.toml", house)
    # Whether this machine lacks a system library is not what is tried here.
    (house / ".ci/system-libraries").write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    _put_python(house, status=0)
    return house


def test_setting_up_again_asks_nobody_for_anything(house: Path) -> None:
    assert len(_set_up(house)) == 2
    assert _set_up(house) == []


def test_what_is_installed_is_the_lock_with_its_hashes(house: Path) -> None:
    lock, app = _set_up(house)
    assert "--require-hashes" in lock
    assert lock.endswith("locks/test.lock")
    assert "--no-index" in app
    assert "--no-build-isolation" in app


def test_a_touched_file_installs_nothing_and_a_changed_lock_does(house: Path) -> None:
    _set_up(house)
    lock = house / "locks/test.lock"
    lock.touch()
    assert _set_up(house) == []
    lock.write_text(lock.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert len(_set_up(house)) == 1


def test_an_installation_that_failed_is_tried_again(house: Path) -> None:
    _put_python(house, status=1)
    assert len(_set_up(house, succeeds=False)) == 1
    _put_python(house, status=0)
    assert len(_set_up(house)) == 2


def _put_python(house: Path, *, status: int) -> None:
    python = house / ".venv/bin/python"
    python.parent.mkdir(parents=True, exist_ok=True)
    script = _PYTHON.format(log=house / "orders.log", python=sys.executable, status=status)
    python.write_text(script, encoding="utf-8")
    python.chmod(0o700)


def _set_up(house: Path, *, succeeds: bool = True) -> list[str]:
    """Runs it once and returns what pip was asked to do."""
    log = house / "orders.log"
    log.write_text("", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHON"}
    done = subprocess.run(
        [str(house / ".ci/set-up"), "test"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) is succeeds, done.stderr
    return log.read_text(encoding="utf-8").splitlines()
