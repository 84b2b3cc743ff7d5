"""The house on this machine: its folder, the real clock, randomness and keyring."""

from __future__ import annotations

import platform

from desktop.clock import SystemClock, SystemRandomness
from desktop.keyring_vault import KeyringVault
from desktop.paths import Paths
from desktop.practice_clock import PracticeClock
from services.use_cases.house import House


def house_at(paths: Paths) -> House:
    """The house whose data lies at these paths. The device is named by its system only, never its owner."""
    clock = PracticeClock(SystemClock())
    return House(paths.data, clock, SystemRandomness(), platform.system(), keyring=KeyringVault())
