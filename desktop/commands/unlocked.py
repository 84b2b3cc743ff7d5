"""Unlocks the store for a command, by a name and a passphrase that no argument carries."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator

from desktop.commands.secrets import NobodyNamed, passphrase
from desktop.house import house_at
from desktop.paths import paths_for
from services.use_cases.house import Unlocked, leave
from services.use_cases.unlocking import unlock


@contextlib.contextmanager
def unlocked(chosen: argparse.Namespace) -> Iterator[Unlocked]:
    """The open store. Raises `NoSecret`, and what `unlock` raises."""
    secret = passphrase(chosen.passphrase_file)
    opened = unlock(house_at(paths_for(chosen.home)), name_of(chosen), secret)
    try:
        yield opened
    finally:
        leave(opened)


def name_of(chosen: argparse.Namespace) -> str:
    """The account named, or asked for. Raises `NobodyNamed`."""
    if not chosen.name and not sys.stdin.isatty():
        raise NobodyNamed
    name: str = chosen.name or input("Navn: ")
    return name
