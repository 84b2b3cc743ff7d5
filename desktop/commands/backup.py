"""`medvandrer backup FILE` and `medvandrer restore FILE`."""

from __future__ import annotations

import argparse

from desktop.commands.secrets import NobodyNamed, NoSecret, passphrase
from desktop.commands.speech import complain, complain_in_words
from desktop.commands.unlocked import name_of, unlocked
from desktop.house import house_at
from desktop.paths import paths_for
from services.domain.errors import Refused
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.house import leave

NOBODY_TO_ASK = "Ingen passordfrase. Gi den i MEDVANDRER_PASSPHRASE, i en fil eller ved spørsmålet."

NOBODY_NAMED = "Hvem skal låse opp? Skriv navnet på kontoen med --name."


def backup(chosen: argparse.Namespace) -> int:
    """Write an encrypted backup and verify it by opening it again."""
    try:
        with unlocked(chosen) as opened:
            contents = opened.store.run(back_up, BackUp(chosen.file), opened.actor).value
    except NobodyNamed:
        return complain_in_words(NOBODY_NAMED)
    except NoSecret:
        return complain_in_words(NOBODY_TO_ASK)
    except Refused as refusal:
        return complain(refusal)
    print(f"Sikkerhetskopien er skrevet og prøvd: {contents.journal} journallinjer.")
    return 0


def restore(chosen: argparse.Namespace) -> int:
    """Bring a backup back; what was here before is kept aside."""
    house = house_at(paths_for(chosen.home))
    try:
        command = RestoreBackup(chosen.file, name_of(chosen), passphrase(chosen.passphrase_file))
        opened = restore_backup(house, command)
    except NobodyNamed:
        return complain_in_words(NOBODY_NAMED)
    except NoSecret:
        return complain_in_words(NOBODY_TO_ASK)
    except Refused as refusal:
        return complain(refusal)
    try:
        lines = opened.store.check()
    except Refused as refusal:
        return complain(refusal)
    finally:
        leave(opened)
    print(f"Gjenopprettet og kontrollert: {lines} journallinjer.")
    return 0
