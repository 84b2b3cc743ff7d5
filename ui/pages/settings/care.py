"""The centre's numbers for care, and how the work is shared: numbers and advisers, no other names."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from services.domain.errors import Invalid, Reason
from services.use_cases.care_settings import CareSettings, care_settings, set_care_settings
from services.use_cases.load import LoadNumbers, load_numbers
from ui.dialogs.load_words import LOAD_WORDS
from ui.dialogs.quiet_limit import typed_number
from ui.dialogs.silence_words import SILENCE
from ui.pages.settings.form_card import FormCard
from ui.pages.settings.section import Section
from ui.widgets.bar_table import BarTable
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class CareNumbersCard(FormCard):
    """After how many days a pair is quiet, and a volunteer is remembered for supervision."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.heading.title.setText(self.tr("When somebody is remembered"))
        self.words.set_text(self.tr("A talk after something heavy is always owed within 48 hours."))
        self.quiet, self.every = LineEdit(), LineEdit()
        quiet = Field(self.tr("A pair is &quiet after so many days"), self.quiet)
        every = Field(self.tr("&Supervision at least every so many days"), self.every)
        every.set_help(self.tr("For active volunteers. Today names those who have had none."))
        self.form.add("quiet_after_days", quiet)
        self.form.add("supervision_every_days", every)
        self.body.insertWidget(2, Paragraph(SILENCE.what_counts(), "body", "text.secondary"))
        self.save.setText(self.tr("S&ave the numbers"))
        self.save.clicked.connect(self.store)
        for field in (self.quiet, self.every):
            field.returnPressed.connect(self.store)

    def show_numbers(self, settings: CareSettings) -> None:
        """Show what holds now."""
        self.quiet.setText(str(settings.quiet_after_days))
        self.every.setText(str(settings.supervision_every_days))

    def store(self) -> None:
        """Let the numbers hold from now on."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        command = CareSettings(
            _number("quiet_after_days", self.quiet), _number("supervision_every_days", self.every)
        )
        outcome = await self.workspace.run(set_care_settings, command)
        self.workspace.tell_done(self.tr("The numbers hold from now on."), outcome.undo)


class CareSection(Section):
    """The numbers, and the load in numbers."""

    listens_to = frozenset({Kind.SETTINGS, Kind.ACCOUNTS, Kind.MATCHES, Kind.VOLUNTEERS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(self.tr("Care"), self.tr("For those who help, so that it lasts."))
        self.numbers = CareNumbersCard(workspace)
        self.shared = Paragraph()
        self.rules = Paragraph("", "small", "text.secondary")
        self.advisers = BarTable(self.tr("Load of advisers"), LOAD_WORDS.adviser_columns())
        self.body.addWidget(self.numbers)
        self.body.addWidget(self._load_card())

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def save_here(self) -> None:
        self.numbers.store()

    async def _load(self) -> None:
        self.numbers.show_numbers(await self.workspace.ask(care_settings, None))
        numbers = await self.workspace.ask(load_numbers, None)
        self.shared.set_text(self._words(numbers))
        self.advisers.show_lines(LOAD_WORDS.advisers(numbers.advisers))

    def _load_card(self) -> Card:
        card = Card()
        card.body.addWidget(CardHeader(self.tr("How the work is shared")))
        card.body.addWidget(self.shared)
        card.body.addWidget(self.advisers)
        self.rules.set_text("\n".join(LOAD_WORDS.rules()))
        card.body.addWidget(self.rules)
        return card

    def _words(self, numbers: LoadNumbers) -> str:
        remarks = (
            (
                numbers.more_than_said,
                self.tr("%n carry more than they said.", "", numbers.more_than_said),
            ),
            (
                numbers.much_more,
                self.tr("%n carry much more than the others.", "", numbers.much_more),
            ),
            (numbers.not_asked, self.tr("%n have not been asked for long.", "", numbers.not_asked)),
        )
        all_of_them = self.tr(
            "%n volunteer(s) are ready, active or have a pause.", "", numbers.volunteers
        )
        said = [sentence for number, sentence in remarks if number]
        return " ".join([all_of_them, *(said or [self.tr("There is nothing to remark.")])])


def _number(field: str, editor: LineEdit) -> int:
    number = typed_number(field, editor.text())
    if number is None:
        raise Invalid(field, Reason.MISSING)
    return number
