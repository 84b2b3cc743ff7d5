"""A centre to unlock: Kari Strand leads Kafé Brua. Key derivation is cheap here; nothing else is."""

from __future__ import annotations

from pathlib import Path

from services.domain.access import Role
from services.ports import Clock, KeyVault
from services.store.key_derivation import Cost
from services.use_cases.accounts import OpenAccount, OpenedAccount, open_account
from services.use_cases.founding import FoundCentre, Founded, found_centre
from services.use_cases.house import House, Unlocked
from tests.fakes.time import FakeClock, FakeRandomness

CHEAP = Cost(64, 1, 1)
LEADER = "Kari Strand"
PASSPHRASE = "blå hest spiser grus fort"
OTHER_PASSPHRASE = "sju lamper under en rød bro"


def a_house(
    folder: Path, clock: Clock | None = None, keyring: KeyVault | None = None, seed: int = 0
) -> House:
    """A data folder that holds nothing yet."""
    randomness = FakeRandomness()
    randomness.source.seed(seed)
    return House(folder / "data", clock or FakeClock(), randomness, "laptop", CHEAP, keyring)


def founded(house: House) -> Founded:
    """Kafé Brua, founded and open."""
    return found_centre(house, FoundCentre("Kafé Brua", LEADER, PASSPHRASE, PASSPHRASE))


def with_coordinator(unlocked: Unlocked, name: str = "Hanne Brekke") -> OpenedAccount:
    """An account for a coordinator, with its one-time code."""
    command = OpenAccount(name, "Koordinator", frozenset({Role.COORDINATOR}))
    return unlocked.store.run(open_account, command, unlocked.actor).value
