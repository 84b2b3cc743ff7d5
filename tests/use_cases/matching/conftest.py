"""The small centre that tests about volunteers and matches play in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.participant_world import ParticipantWorld, small_centre


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A furnished centre that closes itself."""
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()
