"""A deed that a letter's gaps stand against: told in a banner, with the way to where they are filled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.letter_gaps import Gap, Mending, mended_at
from services.use_cases.conversation_view import ConversationView
from ui.navigation import Place
from ui.pages.messages.gap_words import GAPS
from ui.pages.messages.letter_details_sheet import LetterDetailsSheet
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace


class GapMending:
    """Leads from a thread to what must be told before something can leave it."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        self._workspace, self._anchor = workspace, anchor
        self.sheet: LetterDetailsSheet | None = None

    def tell(self, gaps: tuple[Gap, ...], view: ConversationView) -> None:
        """Name what is missing; the banner leads to the first of it, or says who can tell it."""
        where = mended_at(gaps[0])
        whom = "" if self._may(where) else GAPS.whom_to_ask(where)
        sentence = " ".join(filter(None, (GAPS.sentence(gaps), whom)))
        action = None
        if self._may(where) and (view.participant_id or where is not Mending.PERSON):
            action = BannerAction(GAPS.fill(), lambda: self._lead(where, view))
        self._workspace.tell(sentence, Tone.WARN, action)

    def _may(self, where: Mending) -> bool:
        needs = {Mending.CENTRE: Right.CHANGE_SETTINGS, Mending.UNIT: Right.WRITE_UNITS}
        return where not in needs or self._workspace.actor.may(needs[where])

    def _lead(self, where: Mending, view: ConversationView) -> None:
        if where is Mending.CENTRE:
            self._workspace.go(Place("settings", tab="address"))
        elif where is Mending.UNIT:
            self._workspace.go(Place("settings", view.unit.id, tab="units"))
        elif not view.participant_id:
            self._workspace.go(Place("settings", tab="own"))
        else:
            self.sheet = LetterDetailsSheet(self._workspace, self._anchor)
            self.sheet.begin(view.participant_id)
