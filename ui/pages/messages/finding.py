"""Finding messages in the list: what is typed, whose they are, and what they are narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services.use_cases.conversation_list import ListAsked, ListView, Whose
from services.use_cases.message_search import (
    NO_FILTER,
    FilterChoices,
    MessageFilter,
    filter_choices,
)
from ui.pages.messages.search_filter import FilterChipRow, FilterSheet
from ui.widgets.button import IconButton
from ui.widgets.chip import FilterChips
from ui.widgets.list_pane import ListPane
from ui.workspace import Workspace


class Finding(QObject):
    """Adds its parts to the pane; `changed` when something else is to be listed."""

    changed = Signal()

    def __init__(self, workspace: Workspace, pane: ListPane, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._pane = pane
        self._page = page
        self._choices = FilterChoices((), ())
        self.wanted = NO_FILTER
        self.sheet: FilterSheet | None = None
        self.button = IconButton(self.tr("Narrow the messages"), "funnel-simple", small=True)
        self.button.clicked.connect(self.open)
        pane.add_to_head(self.button)
        self.whose = FilterChips(self.tr("Whose"), self._whose_choices())
        self.whose.chosen.connect(lambda _key: self.changed.emit())
        pane.add_under_filters(self.whose)
        self.chips = FilterChipRow()
        self.chips.set_to.connect(self.set_wanted)
        pane.add_under_filters(self.chips)

    @property
    def narrows(self) -> bool:
        """Whether fewer than all conversations are asked for by words or by what they are."""
        return bool(self._pane.find_field.text().strip()) or self.wanted != NO_FILTER

    def asked(self, view: ListView) -> ListAsked:
        """What to list."""
        whose = Whose(self.whose.key())
        return ListAsked(view, self._pane.find_field.text(), whose=whose, wanted=self.wanted)

    def show_for(self, *, drafts: bool) -> None:
        """Drafts are one's own, and only found by their words."""
        self.whose.setHidden(drafts)
        self.button.setHidden(drafts)
        self.chips.setHidden(drafts or self.wanted == NO_FILTER)

    def clear(self) -> None:
        """All conversations again, without a signal."""
        self._pane.find_field.clear()
        self.whose.choose(Whose.ALL.value)
        self._show(NO_FILTER)

    def open(self) -> None:
        """Ask what messages shall be narrowed to."""
        self._workspace.tasks.start(self._open())

    def set_wanted(self, wanted: MessageFilter) -> None:
        """Narrow the messages to these."""
        self._show(wanted)
        self.changed.emit()

    async def _open(self) -> None:
        self._choices = await self._workspace.ask(filter_choices, None)
        today = self._workspace.today()
        self.sheet = FilterSheet(self._page, self._choices, self.wanted, today)
        self.sheet.set_to.connect(self.set_wanted)
        self.sheet.open()

    def _show(self, wanted: MessageFilter) -> None:
        self.wanted = wanted
        self.chips.show_filter(wanted, self._choices)

    def _whose_choices(self) -> list[tuple[str, str]]:
        return [
            (Whose.ALL.value, self.tr("All")),
            (Whose.MINE.value, self.tr("Mine")),
            (Whose.NOBODY.value, self.tr("With nobody")),
        ]
