"""The tests' own guard sees what it must see."""

import os
import socket
import tempfile
from pathlib import Path

import pytest

from tests.guard import Guard, LeftHome

_GUARD = Guard()


@pytest.fixture(autouse=True)
def _stays_at_home(home: Path) -> None:
    """Here the house's own watch stands aside, so that this file's guard can be tried alone."""


def test_a_connection_out_of_this_machine_is_refused_and_remembered(tmp_path: Path) -> None:
    with _GUARD.watching(tmp_path) as seen, socket.socket() as client:
        with pytest.raises(LeftHome):
            client.connect(("192.0.2.1", 9))
        assert seen


def test_a_server_open_to_other_machines_is_refused(tmp_path: Path) -> None:
    with _GUARD.watching(tmp_path), socket.socket() as server, pytest.raises(LeftHome):
        server.bind(("", 0))


def test_loopback_may_be_used_by_a_test(tmp_path: Path) -> None:
    with _GUARD.watching(tmp_path) as seen, socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        assert not seen


def test_a_file_written_outside_the_home_is_refused(tmp_path: Path, tree: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    with _GUARD.watching(inside), pytest.raises(LeftHome):
        (tmp_path / "outside.txt").write_text("lost")
    assert not (tmp_path / "outside.txt").exists()
    assert (tree / "pyproject.toml").read_text(encoding="utf-8")


def test_home_and_temporary_files_are_the_tests_own(home: Path) -> None:
    assert Path.home() == home
    assert Path(tempfile.gettempdir()).parent == home.parent
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
