"""The list at the left of the matching page: one of its lists at a time, and who is chosen in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker

from services.use_cases.matching_lists import MatchingLists, PairRow
from ui.pages.matching.rows import ROW_WORDS
from ui.widgets.button import Button
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import WaitingRow
from ui.widgets.row_delegates import WaitingDelegate

WAITING, ASKED, ACTIVE, ENDED = "waiting", "asked", "active", "ended"


class MatchingPane(ListPane):
    """Shows the lists as they were last given; `chosen` is a participant who waits, or a match."""

    def __init__(self) -> None:
        super().__init__(
            "", "", WaitingDelegate(), [(one, "") for one in (WAITING, ASKED, ACTIVE, ENDED)]
        )
        self.lists = MatchingLists((), (), ())
        self.chosen = ""
        self.for_all = Button("", icon="flow-arrow", small=True)
        self.for_all.setObjectName("proposal")
        self.add_beneath_title(self.for_all)
        self.name_lists()

    def tab(self) -> str:
        """The list that is shown."""
        return self.filters.key() or WAITING

    def ids(self) -> dict[str, list[str]]:
        """Who stands in each list, in its order."""
        return {
            WAITING: [one.participant_id for one in self.lists.waiting],
            ASKED: [one.match_id for one in self.lists.asked],
            ACTIVE: [one.match_id for one in self.lists.active],
            ENDED: [one.match_id for one in self.lists.ended],
        }

    def pairs(self, tab: str) -> tuple[PairRow, ...]:
        """The matches of a list; those who wait have none."""
        lists = self.lists
        return {ASKED: lists.asked, ACTIVE: lists.active, ENDED: lists.ended}.get(tab, ())

    def take(self, lists: MatchingLists, today: date) -> None:
        """Show these lists, and stay with whom one looked at, also when the match has moved on."""
        self.lists = lists
        self._follow_chosen()
        self.name_lists()
        self.show_rows(today)

    def choose_first(self) -> None:
        """Turn to the first of the list that is shown."""
        self.chosen = next(iter(self.ids()[self.tab()]), "")

    def name_lists(self) -> None:
        """Give title and chips their words, in the language that is set."""
        self.filters.set_choices(self._chips())
        titles = {
            WAITING: self.tr("Waiting"),
            ASKED: self.tr("Asked"),
            ACTIVE: self.tr("Together"),
            ENDED: self.tr("Over"),
        }
        self.set_title(titles[self.tab()], "")
        self.for_all.setText(self.tr("Proposal for all"))

    def show_rows(self, today: date) -> None:
        """The rows of the list that is shown, as far as they hold what is sought."""
        sought = self.find_field.text().casefold().split()
        found = [row for row in self._rows(today) if _holds(row, sought)]
        self.set_empty(*self.why_empty(searching=bool(sought)))
        with QSignalBlocker(self.list):
            self.set_rows(found)
        if not self.list.choose(self.chosen):
            # Else the list would mark a neighbour who is not the one shown.
            self.list.choose_none()

    def why_empty(self, *, searching: bool) -> tuple[str, str]:
        """What stands where the rows would stand, and what one can do."""
        if searching:
            return self.tr("Nobody by these words"), self.tr("Try fewer letters.")
        if self.tab() == WAITING:
            return self.tr("Nobody waits now"), self.tr("Those who want a volunteer stand here.")
        if self.tab() == ASKED:
            return self.tr("No question is out"), self.tr("Ask from the list of those who wait.")
        if self.tab() == ENDED:
            return self.tr("Nothing is over yet"), self.tr(
                "Matches that ended stand here, with why."
            )
        return self.tr("No pair walks together yet"), self.tr("It begins with a first meeting.")

    def _rows(self, today: date) -> list[WaitingRow]:
        if self.tab() == WAITING:
            return [ROW_WORDS.waiting(one, today) for one in self.lists.waiting]
        return [ROW_WORDS.pair(one, today) for one in self.pairs(self.tab())]

    def _follow_chosen(self) -> None:
        for tab, ids in self.ids().items():
            if self.chosen in ids:
                self.filters.choose(tab)
                return
        for tab in (ASKED, ACTIVE):
            pairs = self.pairs(tab)
            pair = next((one for one in pairs if one.participant_id == self.chosen), None)
            if pair is not None:
                self.chosen = pair.match_id
                self.filters.choose(tab)
                return
        self.choose_first()

    def _chips(self) -> list[tuple[str, str]]:
        lists = self.lists
        return [
            (WAITING, self.tr("Waiting {n}").format(n=len(lists.waiting))),
            (ASKED, self.tr("Asked {n}").format(n=len(lists.asked))),
            (ACTIVE, self.tr("Together {n}").format(n=len(lists.active))),
            (ENDED, self.tr("Over")),
        ]


def _holds(row: WaitingRow, sought: list[str]) -> bool:
    text = f"{row.title} {row.reason}".casefold()
    return all(word in text for word in sought)
