"""A full disk and a locked store while messages come and go: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.security.test_narrow_disks import on_a_disk, own_mounts

__all__ = ["own_mounts"]

_SMALL_DISK = "mount -t tmpfs -o size=4m none {disk} && "
STEPS = ("arriving", "claiming", "settling")


def work(kind: str, step: str) -> str:
    return f"'{sys.executable}' -m tests.delivery.narrow_store {kind} {step} {{disk}}"


@pytest.mark.parametrize("step", STEPS)
def test_a_full_disk_loses_no_message_and_doubles_none(
    own_mounts: list[str], tmp_path: Path, tree: Path, step: str
) -> None:
    said = on_a_disk(own_mounts, _SMALL_DISK + work("full", step), tree, disk=tmp_path)
    assert said == "DiskFull"


@pytest.mark.parametrize("step", STEPS)
def test_a_locked_store_loses_no_message_and_doubles_none(
    tmp_path: Path, tree: Path, step: str
) -> None:
    assert on_a_disk([], work("locked", step), tree, disk=tmp_path) == "StoreBusy"
