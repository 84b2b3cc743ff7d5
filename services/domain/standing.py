"""What can be known of a data folder before anyone has unlocked it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """`first_start`: nothing is here yet. `wait_seconds`: how long the next try is held back still.
    `quick`: somebody has a PIN on this machine.
    """

    first_start: bool
    wait_seconds: float = 0.0
    quick: bool = False
