"""A new participant: search first, then write, strengths first."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from services.domain.errors import AlreadyExists, Refused
from services.use_cases.participant_fields import ParticipantFields
from services.use_cases.participants import CreateParticipant, create_participant
from services.use_cases.person_search import KnownAlready, WhoIsIt, known_already
from services.use_cases.transitions_of import unit_choices
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.fresh_column import focus_soon
from ui.pages.participants.person_form import PersonForm
from ui.pages.participants.rows import ROW_WORDS
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.plain_words import in_button
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.row_list import RowList
from ui.workspace import Workspace

SEARCH_AFTER_MS = 120


class NewParticipantSheet(DraftSheet):
    """`known_chosen` carries the id of somebody found, who is to be opened instead of made anew."""

    known_chosen = Signal(str)

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__(workspace, anchor, "", "participant.new")
        self.set_title(self.tr("New participant"))
        self.person = PersonForm(self.form)
        self.person.place_who()
        self._found: tuple[KnownAlready, ...] = ()
        self._searched = False
        self._make_search()
        self._rest_placed = False
        self._button = self.add_save(self.tr("Search first"))
        self.person.contact.setText(workspace.account.name)
        self.keep(self.person.drafted())
        for editor in self._who_fields():
            editor.textEdited.connect(self._typed)

    def begin(self, name: str = "") -> None:
        """Open, with what was half-written, or with a name that was searched for."""
        self.workspace.tasks.start(self._begin(name))

    async def _begin(self, name: str) -> None:
        self.person.show_units(await self.workspace.ask(unit_choices, None))
        await self.load_draft()
        if name and not self.person.name.text():
            self.person.name.setText(name)
        self.open()
        if self.person.name.text():
            await self._search()

    def save(self) -> None:
        """First the search; when it has been shown and nobody in it is the one, the rest; then store."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._go_on(), refused=self.show_refusal)

    def show_refusal(self, refusal: Refused) -> None:
        """Somebody alike who has not been shown is shown now."""
        if isinstance(refusal, AlreadyExists):
            self.workspace.tasks.start(self._search())
            self.person.name.setFocus()
            return
        super().show_refusal(refusal)

    def keep_draft(self) -> None:
        """Keep what is written; no search is needed any more."""
        self._search_timer.stop()
        super().keep_draft()

    async def _go_on(self) -> None:
        if not self._searched:
            await self._search()
        if not self.person.name.text().strip() or not self._rest_placed:
            self._show_rest()
            return
        shown = frozenset(known.id for known in self._found)
        fields = self.person.read(ParticipantFields(""))
        outcome = await self.workspace.run(create_participant, CreateParticipant(fields, shown))
        await self.forget_draft()
        self.accept(outcome.value.id)
        told = self.tr("{name} is noted. Welcome!").format(name=outcome.value.display_name)
        self.workspace.tell_done(told, outcome.undo)

    async def _search(self) -> None:
        who = WhoIsIt(
            self.person.name.text(),
            self._year(),
            self.person.phone.text(),
            self.person.postcode.text(),
        )
        self._found = await self.workspace.ask(known_already, who)
        self._searched = bool(who.name.strip())
        self._show_found()

    def _show_found(self) -> None:
        self._list.set_rows([ROW_WORDS.known(known) for known in self._found])
        self._list.setVisible(bool(self._found))
        rows = min(len(self._found), 4)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 if rows else 0)
        self._list_title.setVisible(bool(self._found))
        nobody = self._searched and not self._found
        self._nobody.setVisible(nobody)
        if not self._searched:
            text = self.tr("Search first")
        elif not self._rest_placed:
            text = self.tr("None of these, go on") if self._found else self.tr("Go on")
        else:
            text = self.tr("Save {name}").format(name=in_button(self.person.name.text().strip()))
        self._button.setText(text)

    def _make_search(self) -> None:
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(lambda: self.workspace.tasks.start(self._search()))
        self._list_title = Label(self.tr("Do you mean one of these?"), "strong")
        self._list = RowList(self.tr("People who may be the same"), PersonDelegate())
        self._list.setObjectName("known already")
        self._list.opened.connect(self._choose_known)
        self._list.clicked.connect(lambda: self._choose_known(self._list.current_id()))
        self._nobody = Paragraph(
            self.tr("Nobody like this is here yet."), "small", "text.secondary"
        )
        for widget in (self._list_title, self._list, self._nobody):
            self.form.add_widget(widget)
            widget.hide()

    def _show_rest(self) -> None:
        if not self._searched or self._rest_placed:
            self._show_found()
            return
        self._rest_placed = True
        self.person.place_strengths()
        self.person.place_reach()
        self.person.place_wishes()
        self._show_found()
        focus_soon(self.person.own_words)

    def _choose_known(self, person_id: str) -> None:
        if person_id:
            self.dismiss()
            self.known_chosen.emit(person_id)

    def _typed(self) -> None:
        self._search_timer.start()

    def _who_fields(self) -> tuple[LineEdit, ...]:
        person = self.person
        return (person.name, person.birth_year, person.phone, person.postcode)

    def _year(self) -> int | None:
        text = self.person.birth_year.text().strip()
        return int(text) if text.isdecimal() else None
