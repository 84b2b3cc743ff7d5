"""The real app with somebody in it who never stops working: run as a child, and killed.

Prints a line `open` when somebody is in, and then the id of every offer as soon as it is confirmed.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from desktop.event_loop import run_until_quit
from desktop.paths import paths_for
from desktop.running import App, already_open
from desktop.start import Start
from desktop.tour.hands import press, until, write
from services.use_cases.offers import OfferDetails, add_offer


async def work(app: App, start: Start, name: str, passphrase: str) -> None:
    """Unlock by hand, then note one offer after another."""
    panel = start.unlock_window.unlock
    await until(panel.unlock.isVisible, "the way in is shown")
    for key, text in (("name", name), ("secret", passphrase)):
        write(panel.form.field(key).editor, text)  # type: ignore[arg-type]  # both are lines
    press(panel.unlock)
    await until(lambda: app.desk.session is not None, "somebody is in")
    say("open")
    while app.desk.session is not None:
        outcome = await app.desk.session.run(add_offer, OfferDetails("Kafé Brua"))
        say(outcome.value)


def say(word: str) -> None:
    """One line, at once."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main(home: str, name: str, passphrase: str) -> None:
    """Start as the app does; nothing ends it but a kill."""
    start = Start(paths_for(Path(home)))
    start.paint()
    if already_open(start):
        raise SystemExit("somebody else is in")
    app = App(start)

    async def both(quit_asked: asyncio.Event) -> None:
        living = asyncio.get_running_loop().create_task(app.story(quit_asked))
        await work(app, start, name, passphrase)
        await living

    run_until_quit(start.application, both)


if __name__ == "__main__":
    main(*sys.argv[1:4])
