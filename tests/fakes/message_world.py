"""A small store with a unit, people and consents, for tests of messages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.store.store import Store, open_store
from tests.fakes.time import FakeClock, FakeRandomness

KEY = bytes(range(32))


@pytest.fixture
def opened_store(tmp_path: Path) -> Iterator[Store]:
    """An empty store that closes itself."""
    store = open_store(tmp_path / "centre.store", KEY, FakeClock(), FakeRandomness())
    yield store
    store.close()
