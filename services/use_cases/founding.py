"""How a centre begins: store, vault, first account and recovery key, all of it or nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace

from services.domain.access import SYSTEM
from services.domain.errors import AlreadyExists
from services.store.durable_file import our_file_errors, remember_names
from services.store.key_derivation import KEY_LENGTH, calibrated
from services.store.keys import Keys
from services.store.passphrases import chosen
from services.store.places import store_in, vault_in
from services.store.store import open_store
from services.store.vault_file import SALT_LENGTH, Vault, write_vault
from services.use_cases.centre import CreateCentre, create_centre
from services.use_cases.house import Found, House, Unlocked, UnlockedWith, check_folder, enter


@dataclass(frozen=True, slots=True)
class FoundCentre:
    """What a new centre begins with."""

    name: str
    founder: str
    passphrase: str = field(repr=False)
    again: str = field(repr=False)
    founder_title: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Founded:
    """A new centre, open, and the printed key of last resort, which is stored nowhere."""

    unlocked: Unlocked
    recovery_key: str = field(repr=False)


def found_centre(house: House, command: FoundCentre) -> Founded:
    """Begin a centre. A crash before this returns leaves nothing, or a centre that the passphrase opens.

    Raises `AlreadyExists`, `Invalid(name | founder | passphrase | again)`, `DiskFull`,
    `StoreReadOnly`, and what `check_folder` raises.
    """
    if check_folder(house) is not Found.NOTHING:
        raise AlreadyExists("centre")
    known = (command.founder, command.name)
    passphrase = chosen("passphrase", command.passphrase, command.again, known)
    places = house.places
    key = house.randomness.secret(KEY_LENGTH)
    with our_file_errors():
        places.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.rmtree(places.founding, ignore_errors=True)
        places.founding.mkdir(mode=0o700)
    try:
        account_id, recovery_key = _build(house, key, command, passphrase)
        with our_file_errors():
            remember_names(places.founding)
            places.founding.rename(places.centre)
            remember_names(places.folder)
    except BaseException:
        shutil.rmtree(places.founding, ignore_errors=True)
        raise
    return Founded(enter(house, key, account_id, UnlockedWith.FOUNDING), recovery_key)


def _build(house: House, key: bytes, command: FoundCentre, passphrase: str) -> tuple[str, str]:
    """Make everything in the founding room; the founder's account id and the recovery key."""
    room = house.places.founding
    store = open_store(store_in(room), key, house.clock, house.randomness)
    create = CreateCentre(command.name, command.founder, command.founder_title, command.practice)
    try:
        account = store.run(create_centre, create, replace(SYSTEM, device=house.device)).value
    finally:
        store.close()
    cost = house.cost or calibrated()
    write_vault(vault_in(room), Vault(house.randomness.secret(SALT_LENGTH), cost))
    keys = Keys(vault_in(room), key, house.randomness)
    keys.set_passphrase(account.id, account.name, passphrase)
    return account.id, keys.new_recovery_key()
