"""The tour is made once for the whole folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.marked import mark_cell
from tests.journeys.travelled import TREE, Travelled, travel

SMALL = TREE / "tests" / "data" / "registers" / "small"


@pytest.fixture(scope="session")
def travelled(tmp_path_factory: pytest.TempPathFactory) -> Travelled:
    """The small register, with one cell more: a marker that must come out nowhere."""
    room = tmp_path_factory.mktemp("journey")
    register = room / "register"
    shutil.copytree(SMALL, register)
    mark_cell(register)
    return travel(room, register)


@pytest.fixture(scope="session")
def small() -> Path:
    """The small register, as it is."""
    return SMALL
