"""The proposal's page in the running app, from inside: how long until it is shown, after one change by
hand, and how long the window stood still meanwhile at most. Prints what it measured as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import tests.benchmarks.as_the_app  # noqa: F401 - stands first for what it does
from desktop.event_loop import run_until_quit
from desktop.paths import paths_for
from desktop.running import App
from desktop.start import Start
from tests.benchmarks.inside import SETTLE_SECONDS, Beat, Measuring
from ui.navigation import Place

if TYPE_CHECKING:
    from ui.pages.matching.page import MatchingPage
    from ui.pages.matching.proposal_view import ProposalView

CHANGES = 3


class Proposing(Measuring):
    """Opens the proposal, and pins pairs in it."""

    async def _live(self) -> None:
        warmed = asyncio.Event()
        self.app.warming.finished.connect(warmed.set)
        await warmed.wait()
        await self._unlock()
        await asyncio.sleep(SETTLE_SECONDS)
        frame = self.app.desk.frame
        assert frame is not None
        frame.show_place(Place("matching"))
        await self._page_settled()
        beat = Beat()
        await asyncio.sleep(0.2)
        beat.take()
        began = time.perf_counter()
        frame.show_place(Place("matching", tab="proposal"))
        await self._made()
        self.noted["shown_ms"] = (time.perf_counter() - began) * 1000
        self.noted["shown_still_ms"] = beat.take()
        view = self._page().for_all.view
        assert view is not None
        await self._change(view, beat)
        self.start.window.close()

    async def _made(self) -> None:
        """Wait until the first proposal stands on the screen."""
        page = self._page()
        while page.for_all.view is None or page.for_all.view.desk.now is None:  # noqa: ASYNC110 the app itself needs no event for it
            await asyncio.sleep(0.002)
        await self._page_settled()

    def _page(self) -> MatchingPage:
        from ui.pages.matching.page import MatchingPage

        page = self.start.window.findChild(MatchingPage)
        assert isinstance(page, MatchingPage)
        return page

    async def _change(self, view: ProposalView, beat: Beat) -> None:
        made = view.desk.now
        assert made is not None
        self.noted["helped"] = made.proposal.worth.people
        taken, still = [], []
        for line in made.lines[:CHANGES]:
            view.choose(line.id)
            await self._page_settled()
            beat.take()
            began = time.perf_counter()
            view.pin()
            await self._page_settled()
            taken.append((time.perf_counter() - began) * 1000)
            still.append(beat.take())
        self.noted["changed_ms"], self.noted["changed_still_ms"] = taken, still


def main() -> None:
    """Start the app on the folder named first, open the proposal, print what was noted."""
    start = Start(paths_for(Path(sys.argv[1])))
    start.paint()
    app = App(start)
    measuring = Proposing(app, start)
    run_until_quit(start.application, measuring.story)
    print(json.dumps(measuring.noted))


if __name__ == "__main__":
    main()
