"""Lock, a wrong passphrase, unlock, and the backup brought back and checked."""

from __future__ import annotations

from pathlib import Path

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, keys, press, seen, until, write
from desktop.tour.traveller import Traveller
from desktop.tour.way_in import enter_as, fill
from services.use_cases.house import leave
from services.use_cases.stored_counts import stored_counts
from services.use_cases.unlocking import unlock
from ui.widgets.button import LinkButton


async def lock(traveller: Traveller) -> None:
    """Ctrl+L: nothing of what was shown stays in the window."""
    keys(traveller.frame, "Ctrl+L")
    await until(lambda: traveller.stage.app.desk.session is None, "the session ends")
    await until(lambda: asks(traveller), "the unlock view is shown")
    await traveller.picture("locked")


async def wrong_passphrase(traveller: Traveller) -> None:
    """A wrong passphrase is refused, in the same words whoever one is."""
    panel = traveller.unlock.unlock
    fill(panel, {"name": words.FOUNDER, "secret": words.WRONG_PASSPHRASE})
    press(panel.unlock)
    await until(panel.fault.isVisible, "the refusal is told")
    await until(panel.unlock.isEnabled, "one may try again")
    traveller.facts.keeping["wrong_passphrase_refused"] = traveller.stage.app.desk.session is None
    await traveller.picture("wrong-passphrase")


async def come_back(traveller: Traveller) -> None:
    """The right one opens; what was stored is there."""
    await enter_as(traveller, words.FOUNDER, words.PASSPHRASE)
    counts = await traveller.ask(stored_counts, None)
    traveller.facts.keeping["same_after_unlocking"] = counts == traveller.counts
    await traveller.picture("unlocked")


async def bring_back(traveller: Traveller) -> None:
    """Locked again; the backup takes the place of what is here, and everything in it is there."""
    if traveller.stage.app.desk.session is not None:
        keys(traveller.frame, "Ctrl+L")
    await until(lambda: asks(traveller), "the unlock view is shown")
    await traveller.settled()
    unlock_view = traveller.unlock
    press(seen(unlock_view.unlock, LinkButton)[-1])
    await until(lambda: unlock_view.panel is unlock_view.restore, "a backup can be brought back")
    panel = unlock_view.restore
    write(panel.path, str(backup_file(traveller)))
    fill(panel, {"name": words.FOUNDER, "secret": words.PASSPHRASE})
    press(panel.restore)
    await until(lambda: traveller.stage.app.desk.frame is not None, "the window opens")
    await until(lambda: traveller.frame.page is not None, "a page opens")
    await traveller.settled()
    counts = await traveller.ask(stored_counts, None)
    traveller.facts.keeping["restored_as_backed_up"] = counts == traveller.counts
    await traveller.picture("brought-back")


def asks(traveller: Traveller) -> bool:
    """Whether the unlock view asks for a name and a secret."""
    try:
        return traveller.unlock.panel is traveller.unlock.unlock
    except DidNotHappen:
        return False


async def check(traveller: Traveller) -> None:
    """Locked; opened once more without a window, and every page and the journal's chain are checked."""
    keys(traveller.frame, "Ctrl+L")
    await until(lambda: asks(traveller), "the unlock view is shown")
    await traveller.settled()
    on_store = traveller.stage.app.desk.background.on_store
    opened = await on_store(unlock, traveller.stage.house, words.FOUNDER, words.PASSPHRASE)
    try:
        lines = await on_store(opened.store.check)
        traveller.facts.journal.update(lines=lines, chain_holds=True)
    finally:
        await on_store(leave, opened)


def backup_file(traveller: Traveller) -> Path:
    """Where the backup is written."""
    return traveller.stage.setting.home / "tur.medvandrer"
