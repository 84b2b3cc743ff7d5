"""Runs one piece of work again and again, killing it (-9) one step later each time.

A step is anything that Python does to a file (an audit event) or, for `migrate`, a slice of SQLite's
work. Usage: python -m tests.security.killing WORK TEMPLATE OUT; each run gets its own copy of the
template's folder as OUT/<step>; the last step is the one that came through. Prints how many there were.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from services.store import migrate
from services.store.connection import Connection
from services.store.store import open_store
from services.use_cases.accounts import ChangePassphrase, change_passphrase
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.house import House, leave
from services.use_cases.quick_unlock import SwitchOnQuickUnlock, switch_on_quick_unlock
from services.use_cases.unlocking import unlock
from tests.fakes.house import (
    LEADER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    a_house,
    founded,
    with_coordinator,
)
from tests.fakes.keyring import FakeKeyVault

MOST_STEPS = 400
NEXT_RELEASE = (
    "ALTER TABLE centre ADD COLUMN motto TEXT;"
    "CREATE TABLE noted (id INTEGER PRIMARY KEY, word TEXT) STRICT;"
    "INSERT INTO noted SELECT value, hex(randomblob(64)) FROM ("
    "WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 400)"
    " SELECT value FROM n);"
    "DROP TABLE talk_request;"
)
_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate"})


def die() -> None:
    """End here and now, as when the plug is pulled on the process."""
    os.kill(os.getpid(), signal.SIGKILL)


class Steps:
    """Counts what Python does to files below a folder, once it is told to begin."""

    def __init__(self, until: int) -> None:
        self._left = until
        self._watches = False
        sys.addaudithook(self._on_event)

    def begin(self) -> None:
        self._watches = True

    def end(self) -> None:
        self._watches = False

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._watches or event not in _EVENTS or "__pycache__" in str(arguments[0]):
            return
        self._left -= 1
        if self._left <= 0:
            die()


def found(house: House, steps: Steps) -> None:
    steps.begin()
    leave(founded(house).unlocked)
    steps.end()


def account(house: House, steps: Steps) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    steps.begin()
    with_coordinator(unlocked)
    steps.end()
    leave(unlocked)


def passphrase(house: House, steps: Steps) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    change = ChangePassphrase(PASSPHRASE, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    steps.begin()
    unlocked.store.run(change_passphrase, change, unlocked.actor)
    steps.end()
    leave(unlocked)


def pin(house: House, steps: Steps) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    steps.begin()
    command = SwitchOnQuickUnlock("2719", "2719")
    unlocked.store.run(switch_on_quick_unlock, command, unlocked.actor)
    steps.end()
    leave(unlocked)


def backup(house: House, steps: Steps) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    steps.begin()
    unlocked.store.run(back_up, BackUp(house.folder / "kopi.medvandrer"), unlocked.actor)
    steps.end()
    leave(unlocked)


def restore(house: House, steps: Steps) -> None:
    steps.begin()
    leave(
        restore_backup(house, RestoreBackup(house.folder / "kopi.medvandrer", LEADER, PASSPHRASE))
    )
    steps.end()


def unlocking(house: House, steps: Steps) -> None:
    steps.begin()
    leave(unlock(house, LEADER, PASSPHRASE))
    steps.end()


def migrating(house: House, until: int) -> None:
    """Killed inside SQLite, after `until` slices of its work on the next release's schema."""
    following = {**migrate.migrations(), migrate.known_version() + 1: NEXT_RELEASE}
    key = unlock_key(house)
    migrate.migrations = lambda: following  # the next release, as this process sees it
    left = [until]

    def a_slice() -> int:
        left[0] -= 1
        if left[0] <= 0:
            die()
        return 0

    def begin(connection: Connection) -> None:
        connection.set_progress_handler(a_slice, 200)

    open_store(house.places.store, key, house.clock, house.randomness, begin).close()


def unlock_key(house: House) -> bytes:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    keys = unlocked.store.keys
    leave(unlocked)
    assert keys is not None
    return keys.store_key


WORK: dict[str, Callable[[House, Steps], None]] = {
    "found": found,
    "account": account,
    "passphrase": passphrase,
    "pin": pin,
    "backup": backup,
    "restore": restore,
    "unlocking": unlocking,
}


def run(work: str, folder: Path, until: int) -> None:
    """In the child: do the work on the folder, and die at step `until`."""
    house = a_house(folder, keyring=FakeKeyVault(), seed=1000 + until)
    if work == "migrate":
        migrating(house, until)
    else:
        WORK[work](house, Steps(until))


def rehearse(folder: Path) -> None:
    """Import and warm up everything once, so that no run is killed while it merely imports."""
    folder.mkdir(parents=True)
    leave(founded(a_house(folder)).unlocked)


def came_through(work: str, folder: Path, until: int) -> bool:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            run(work, folder, until)
            status = 0
        finally:
            os._exit(status)
    _, how = os.waitpid(child, 0)
    if os.WIFSIGNALED(how):
        return False
    if os.waitstatus_to_exitcode(how) != 0:
        raise RuntimeError(f"step {until} of {work} failed instead of being killed")
    return True


def main(work: str, template: str, out: str) -> None:
    """Kill at step 1, 2, 3 … until the work comes through."""
    rehearse(Path(out) / "rehearsal")
    for step in range(1, MOST_STEPS):
        folder = Path(out) / str(step)
        shutil.copytree(template, folder)
        if came_through(work, folder, step):
            sys.stdout.write(f"{step}\n")
            return
    raise RuntimeError("the work never came through")


if __name__ == "__main__":
    main(*sys.argv[1:])
