"""Full, limited and read-only disks, for real: a plain refusal, and nothing confirmed is lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from services.use_cases.house import leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded

_SMALL_DISK = "mount -t tmpfs -o size=3m none {disk} && cp -a {template}/. {disk}/ && "
_READ_ONLY = "mount --bind {disk} {disk} && mount -o remount,ro,bind {disk} && "
_AND_BACK = " && mkdir -p {saved} && cp -a {disk}/. {saved}/"


@pytest.fixture
def own_mounts() -> list[str]:
    """How to start a program with mounts of its own."""
    for start in (["unshare", "-m"], ["unshare", "-r", "-m"]):
        if shutil.which("unshare") is None:
            break
        tried = subprocess.run(
            [*start, "mount", "-t", "tmpfs", "none", "/mnt"], check=False, capture_output=True
        )
        if tried.returncode == 0:
            return start
    pytest.skip("No full or read-only disk can be made here: mounting is not allowed.")


@pytest.fixture
def template(tmp_path: Path) -> Path:
    folder = tmp_path / "template"
    folder.mkdir()
    leave(founded(a_house(folder)).unlocked)
    return folder


def on_a_disk(start: list[str], script: str, tree: Path, **places: Path) -> str:
    text = {name: f"'{path}'" for name, path in places.items()}
    done = subprocess.run(
        [*start, "sh", "-ec", script.format(**text)],
        check=False,
        cwd=tree,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def work(kind: str, what: str) -> str:
    return f"'{sys.executable}' -m tests.security.narrow_disks {kind} {what} {{disk}}"


@pytest.mark.parametrize("what", ["write", "account", "backup"])
def test_a_full_disk_is_told_and_what_was_stored_opens_again(
    own_mounts: list[str], template: Path, tmp_path: Path, tree: Path, what: str
) -> None:
    disk, saved = tmp_path / "disk", tmp_path / "saved"
    disk.mkdir()
    script = _SMALL_DISK + work("full", what) + " && rm {disk}/data/filler" + _AND_BACK
    said = on_a_disk(own_mounts, script, tree, disk=disk, template=template, saved=saved)
    assert said == "DiskFull"
    house = a_house(saved, seed=3)
    assert not (house.folder / "kopi.medvandrer").exists()
    assert not list(house.folder.rglob("*.part"))
    unlocked = unlock(house, LEADER, PASSPHRASE)
    assert unlocked.store.check() > 0
    leave(unlocked)


def test_a_full_disk_stops_a_founding_and_leaves_nothing(
    own_mounts: list[str], tmp_path: Path, tree: Path
) -> None:
    disk, saved, template = tmp_path / "disk", tmp_path / "saved", tmp_path / "template"
    for folder in (disk, template / "data"):
        folder.mkdir(parents=True)
    script = _SMALL_DISK + work("full", "found") + _AND_BACK
    said = on_a_disk(own_mounts, script, tree, disk=disk, template=template, saved=saved)
    assert said == "DiskFull"
    assert [path.name for path in (saved / "data").iterdir()] == ["filler"]


@pytest.mark.parametrize("what", ["write", "backup"])
def test_a_limit_on_file_sizes_is_told_and_nothing_is_lost(
    template: Path, tree: Path, what: str
) -> None:
    said = on_a_disk([], work("limited", what), tree, disk=template)
    assert said in ("DiskFull", "DiskRefused")
    unlocked = unlock(a_house(template, seed=3), LEADER, PASSPHRASE)
    assert unlocked.store.check() > 0
    leave(unlocked)


@pytest.mark.parametrize("what", ["found", "unlocking"])
def test_a_read_only_folder_is_told(
    own_mounts: list[str], template: Path, tmp_path: Path, tree: Path, what: str
) -> None:
    folder = template if what == "unlocking" else tmp_path / "empty"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    script = _READ_ONLY + work("readonly", what)
    assert on_a_disk(own_mounts, script, tree, disk=folder) == "StoreReadOnly"
