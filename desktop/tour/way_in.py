"""First start: a new centre, its recovery key, and in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, press, seen, until, write
from desktop.tour.traveller import Traveller
from ui.pages.unlock.panel import Panel
from ui.pages.unlock.recovery_key import RecoveryKeyPanel
from ui.widgets.button import Button
from ui.widgets.label import Label


def fill(panel: Panel, texts: dict[str, str]) -> None:
    """Write in a panel's fields by their keys."""
    for key, text in texts.items():
        editor = panel.form.field(key).editor
        if not isinstance(editor, QLineEdit):
            raise DidNotHappen(f"{key} is no line")
        write(editor, text)


async def enter_as(traveller: Traveller, name: str, secret: str) -> None:
    """Unlock with this name and passphrase, and wait for the first page."""
    panel = traveller.unlock.unlock
    fill(panel, {"name": name, "secret": secret})
    press(panel.unlock)
    await until(lambda: traveller.stage.app.desk.frame is not None, "the window opens")
    await until(lambda: traveller.frame.page is not None, "a page opens")
    await traveller.settled()


async def first_start(traveller: Traveller) -> None:
    """An empty folder: practise, begin a centre, or bring one back."""
    unlock = traveller.unlock
    await until(lambda: unlock.panel is unlock.first_start, "the first start is offered")
    await traveller.picture("first-start")
    press(unlock.first_start.practice.button)
    await traveller.picture("practice-centre")
    await _back(traveller)
    press(unlock.first_start.restore)
    await traveller.picture("bring-back")
    await _back(traveller)


async def _back(traveller: Traveller) -> None:
    """The last button of every panel leads back to where one came from."""
    unlock = traveller.unlock
    press(seen(unlock.panel, Button)[-1])
    await until(lambda: unlock.panel is unlock.first_start, "back at the first choice")


async def new_centre(traveller: Traveller) -> None:
    """Name, first account, passphrase; too short a passphrase is refused at its field."""
    unlock = traveller.unlock
    press(unlock.first_start.new.button)
    panel = unlock.new_centre
    fill(panel, {"name": words.CENTRE, "founder": words.FOUNDER, "passphrase": "kort"})
    fill(panel, {"again": "kort"})
    press(panel.create_it)
    await until(lambda: bool(panel.form.field("passphrase").error), "a weak passphrase is refused")
    await traveller.picture("weak-passphrase")
    fill(panel, {"passphrase": words.PASSPHRASE, "again": words.PASSPHRASE})
    await traveller.picture("new-centre")
    press(panel.create_it)
    await until(lambda: unlock.panel is unlock.recovery_key, "the recovery key is shown")


async def recovery_key(traveller: Traveller) -> None:
    """The key is on the screen once; its last group is typed off it."""
    panel = traveller.unlock.recovery_key
    groups = _groups(panel)
    traveller.facts.keeping["recovery_key_groups"] = len(groups)
    await traveller.picture("recovery-key")
    write(panel.last, groups[-1])
    press(panel.go_on)
    await until(lambda: traveller.stage.app.desk.frame is not None, "the window opens")
    await until(lambda: traveller.frame.page is not None, "a page opens")
    await traveller.picture("empty")


def _groups(panel: RecoveryKeyPanel) -> list[str]:
    return [label.text() for label in panel.card.findChildren(Label) if len(label.text()) == 5]
