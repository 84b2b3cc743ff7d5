"""Consents: what may be told to whom, until when, and the way to take it back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.consents import Withdrawn
from services.use_cases.consents_of import ConsentView
from services.use_cases.participant_overview import ParticipantOverview
from ui.navigation import Place
from ui.pages.participants.card_columns import CardColumns
from ui.pages.participants.consent_card import ConsentCard
from ui.pages.participants.consent_sheet import ConsentSheet
from ui.pages.participants.fresh_column import FreshColumn
from ui.pages.participants.withdraw_sheet import WithdrawSheet
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Paragraph
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace


class ConsentsTab(QWidget):
    """One card for each consent; those in force first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: ParticipantOverview | None = None
        self.sheet: ConsentSheet | WithdrawSheet | None = None
        self._column = FreshColumn(gap=14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Show this participant's consents."""
        if overview == self._shown:
            return
        self._shown = overview
        if not overview.consents:
            self._column.show_parts([self._empty()])
            return
        cards = [self._card(view) for view in overview.consents]
        note = Paragraph(
            self.tr("A consent can be taken back at any time. What has left can't be recalled."),
            "small",
            "text.secondary",
        )
        self._column.show_parts([self._heading(), CardColumns(cards), note])

    def begin_consent(self) -> None:
        """Open the sheet for a new consent."""
        self._open_sheet(None)

    def leave(self) -> None:
        """Close an open sheet; what is half-written in it becomes a draft."""
        if self.sheet is not None:
            self.sheet.leave()

    @property
    def _may_write(self) -> bool:
        return self._workspace.actor.may(Right.WRITE_CONSENTS)

    def _heading(self) -> QWidget:
        heading = SectionHeading(self.tr("Consents to share"))
        if self._may_write:
            heading.add(self._new_button(small=True))
        return heading

    def _new_button(self, *, small: bool) -> Button:
        new = Button(self.tr("New consent"), icon="plus", small=small)
        new.setObjectName("new consent")
        new.clicked.connect(self.begin_consent)
        return new

    def _empty(self) -> QWidget:
        words = self.tr(
            "Nothing leaves the house without one. Say to whom, which kinds, what for, and until when."
        )
        buttons = [self._new_button(small=False)] if self._may_write else []
        return EmptyState(self.tr("No consents yet"), words, buttons, picture=False)

    def _card(self, view: ConsentView) -> QWidget:
        card = ConsentCard(view, self._workspace.today(), may_write=self._may_write)
        card.withdraw_wanted.connect(lambda: self._withdraw(view))
        card.renew_wanted.connect(lambda: self._open_sheet(view))
        return card

    def _open_sheet(self, like: ConsentView | None) -> None:
        if self._shown is None:
            return
        sheet = ConsentSheet(self._workspace, self, self._shown.participant, like)
        self._take(sheet)
        sheet.begin()

    def _withdraw(self, view: ConsentView) -> None:
        sheet = WithdrawSheet(self._workspace, self, view)
        self._take(sheet)
        sheet.withdrawn.connect(self._tell_withdrawn)
        sheet.begin()

    def _take(self, sheet: ConsentSheet | WithdrawSheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._forget_sheet)

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _tell_withdrawn(self, outcome: Withdrawn) -> None:
        """Say what was stopped, and what had left before; both in one banner."""
        parts = [self.tr("The consent is withdrawn.")]
        if outcome.stopped:
            parts.append(self.tr("%n message(s) stopped.", "", outcome.stopped))
        if outcome.had_left:
            left = self.tr(
                "%n message(s) had left before and can't be recalled.", "", outcome.had_left
            )
            parts.append(left)
        action = None
        if outcome.stopped or outcome.had_left:
            action = BannerAction(self.tr("See the messages"), self._see_messages)
        self._workspace.tell(" ".join(parts), Tone.WARN, action)

    def _see_messages(self) -> None:
        if self._shown is not None:
            self._workspace.go(Place("participants", self._shown.participant.id, "messages"))
