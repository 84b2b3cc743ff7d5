"""A connected world for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.practice_unit.script import Pace
from tests.fakes.edi_world import EdiWorld


@pytest.fixture
def world() -> Iterator[EdiWorld]:
    """Unit and client, configured; nothing is answered by itself but receipts."""
    made = EdiWorld(pace=Pace(answers=False)).configured()
    yield made
    made.close()
