"""Offers: what there is nearby, found by life area, place and words."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.offers import (
    OfferList,
    OfferRow,
    OffersAsked,
    SetOfferOpen,
    list_offers,
    offer_by_id,
    set_offer_open,
)
from ui.navigation import Place
from ui.page import Page
from ui.pages.offers.groups import OfferGroups
from ui.pages.offers.offer_form import OfferForm
from ui.pages.offers.offer_sheet import OfferSheet
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.line_edit import SearchField
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.workspace import Workspace

TYPING_MS = 120
WIDEST_LINE = 960


class OffersPage(Page):
    """Everybody reads; those who may write add, change and close."""

    name: ClassVar[str] = "offers"
    listens_to: ClassVar[frozenset[Kind]] = frozenset({Kind.OFFERS, Kind.SETTINGS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._listed: OfferList | None = None
        self._latest = 0
        self._may_write = workspace.actor.may(Right.WRITE_OFFERS)
        self._header = PageHeader()
        self._new = Button("", ButtonKind.PRIMARY, "plus", keys="Ctrl+N")
        self._new.clicked.connect(self.new_here)
        self._header.add(self._new)
        self.find_field = SearchField("")
        self.areas = FilterChips("")
        self.places = ComboBox(icon="map-pin")
        self._closed = CheckBox("")
        self.groups = OfferGroups(may_write=self._may_write)
        self._nothing = EmptyState("", "", picture=False)
        self.empty = self._make_empty()
        self._form: OfferForm | None = None
        self._sheet: OfferSheet | None = None
        self._listen()
        self._lay_out()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        if place.new:
            self.new_here()
        elif place.subject_id:
            self.open_offer(place.subject_id)

    def reload(self) -> None:
        self._latest += 1
        self.workspace.tasks.start(self._load(self._latest))

    def new_here(self) -> None:
        if self._may_write:
            self.workspace.tasks.start(self._begin(""))

    def find_here(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.find_field, *self.groups.rows()[:1])

    def open_offer(self, offer_id: str) -> None:
        """Show one offer by itself."""
        self.workspace.tasks.start(self._open(offer_id))

    def retranslate(self) -> None:
        self._header.set_title(self.tr("Offers"), self.tr("Places and help nearby, by life area"))
        self._new.setText(self.tr("New offer"))
        self.find_field.set_placeholder(self.tr("Find an offer"))
        self.areas.setAccessibleName(self.tr("Life area"))
        self.places.setAccessibleName(self.tr("Place"))
        self._closed.setText(self.tr("Closed ones too"))
        self._nothing.set_words(
            self.tr("Nothing like that here"),
            self.tr("Try fewer words, or another place or life area."),
        )
        self._first.setText(self.tr("New offer"))
        self._fetch.setText(self.tr("Bring in a spreadsheet"))
        words = self.tr(
            "Write the first place you often send people to, or bring in a list you have."
        )
        if not self._may_write:
            words = self.tr("The coordinators write them here as they find them.")
        self.empty.set_words(self.tr("No offers yet"), words)
        self._often.setText(self.tr("Often the first ones:"))
        for button, word in zip(self._starters, self._starter_words(), strict=True):
            button.setText(word)
        if self._listed is not None:
            self._show(self._listed, again=True)

    def _starter_words(self) -> tuple[str, ...]:
        return (
            self.tr("Welfare office"),
            self.tr("Emergency ward"),
            self.tr("Night café"),
            self.tr("Gym"),
        )

    def _make_empty(self) -> EmptyState:
        self._first = Button("", ButtonKind.PRIMARY, "plus")
        self._first.clicked.connect(self.new_here)
        self._fetch = Button("", icon="file-arrow-up")
        self._fetch.clicked.connect(lambda: self.workspace.go(Place("registers")))
        empty = EmptyState("", "", [self._first, self._fetch])
        self._first.setVisible(self._may_write)
        self._fetch.setVisible(self.workspace.actor.may(Right.IMPORT))
        self._starters = [Button("", small=True) for _ in self._starter_words()]
        self._often = Label("", "small", "text.secondary")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._often)
        for button in self._starters:
            button.clicked.connect(self._begin_with)
            row.addWidget(button)
        empty.add_beneath(line)
        line.setVisible(self._may_write)
        return empty

    def _listen(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.reload)
        self.find_field.textEdited.connect(self._typed)
        self.find_field.list_wanted.connect(self._to_first_row)
        self.areas.chosen.connect(self.reload)
        self.places.activated.connect(self.reload)
        self._closed.clicked.connect(self.reload)
        self.groups.opened.connect(self.open_offer)
        self.groups.edit_wanted.connect(self._edit)
        self.groups.open_changed.connect(self._change_open)

    def _lay_out(self) -> None:
        ring = px("space.xs")
        margin = px("space.page_margin") - ring
        self.find_field.setMaximumWidth(320)
        self.places.setMaximumWidth(220)
        self._narrow = QWidget()
        narrow = QHBoxLayout()
        narrow.setSpacing(12)
        narrow.addWidget(self.find_field, 2)
        narrow.addWidget(self.places, 1)
        narrow.addWidget(self._closed)
        narrow.addStretch(1)
        both = QVBoxLayout(self._narrow)
        both.setContentsMargins(ring, 0, ring, 0)
        both.setSpacing(12)
        both.addLayout(narrow)
        both.addWidget(self.areas)
        scroll = ScrollColumn()
        scroll.stand_at_edge(margin + ring, margin + ring, WIDEST_LINE)
        scroll.body.addWidget(self.groups)
        self._list = QWidget()
        row = QHBoxLayout(self._list)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(scroll)
        self._stack = QStackedWidget()
        for view in (self._list, self._nothing, self.empty):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, 0, 0)
        column.setSpacing(px("space.m"))
        self._header.setContentsMargins(ring, ring, margin + ring, 0)
        self._header.setMaximumWidth(WIDEST_LINE + margin + 2 * ring)
        head = QHBoxLayout()
        head.addWidget(self._header, 1_000_000)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._narrow)
        column.addWidget(self._stack, 1)

    def _typed(self) -> None:
        self._typing.start()

    def _to_first_row(self) -> None:
        rows = self.groups.rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    async def _load(self, number: int) -> None:
        about = OffersAsked(
            self.find_field.text(),
            self.areas.key().removeprefix("all"),
            self.places.key(),
            self._closed.isChecked(),
        )
        listed = await self.workspace.ask(list_offers, about)
        if number == self._latest:
            self._show(listed)

    def _show(self, listed: OfferList, *, again: bool = False) -> None:
        self._listed = listed
        areas = [(area.id, area.name) for area in listed.areas]
        self.areas.set_choices([("all", self.tr("All")), *areas])
        places = [(place, place) for place in listed.places]
        self.places.set_choices([("", self.tr("All places")), *places])
        self.groups.show_offers(listed, self.areas.key().removeprefix("all"), again=again)
        view = self._list if listed.rows else self._nothing if listed.stored else self.empty
        self._stack.setCurrentWidget(view)
        self._narrow.setVisible(listed.stored)
        self._new.setVisible(self._may_write and listed.stored)

    def _begin_with(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.workspace.tasks.start(self._begin(sender.words()))

    async def _begin(self, name: str) -> None:
        listed = await self.workspace.ask(list_offers, OffersAsked())
        self._offer_form().begin(listed.areas, name)

    async def _open(self, offer_id: str) -> None:
        offer = await self.workspace.ask(offer_by_id, offer_id)
        listed = await self.workspace.ask(list_offers, OffersAsked())
        names = [area.name for area in listed.areas if area.id in offer.life_area_ids]
        if self._sheet is None:
            self._sheet = OfferSheet(self, may_write=self._may_write)
            self._sheet.edit_wanted.connect(self._edit)
        self._sheet.begin(offer, ", ".join(names))

    def _edit(self, offer_id: str) -> None:
        self.workspace.tasks.start(self._change(offer_id))

    async def _change(self, offer_id: str) -> None:
        offer = await self.workspace.ask(offer_by_id, offer_id)
        listed = await self.workspace.ask(list_offers, OffersAsked())
        self._offer_form().change(listed.areas, offer)

    def _change_open(self, offer: object) -> None:
        if isinstance(offer, OfferRow):
            self.workspace.tasks.start(self._set_open(offer))

    async def _set_open(self, offer: OfferRow) -> None:
        command = SetOfferOpen(offer.id, open=not offer.active)
        outcome = await self.workspace.run(set_offer_open, command)
        done = (
            self.tr("«{name}» is closed.") if offer.active else self.tr("«{name}» is open again.")
        )
        self.workspace.tell_done(done.format(name=offer.name), outcome.undo)

    def _offer_form(self) -> OfferForm:
        if self._form is None:
            self._form = OfferForm(self.workspace, self)
        return self._form


def make_page(workspace: Workspace) -> Page:
    """Offers."""
    return OffersPage(workspace)
