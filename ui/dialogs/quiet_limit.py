"""The sheet in which one says how long one pair may be silent before it is quiet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.use_cases.quiet_pairs import PairSilence, SetQuietAfter, pair_silence, set_quiet_after
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.silence_words import SILENCE
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class QuietLimitSheet(FormSheet):
    """`begin(match_id)` asks for the pair and opens. Empty: the centre's limit holds."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", "", self._store, workspace, anchor)
        self._pair: PairSilence | None = None
        self.rule = Paragraph()
        self.counted = Paragraph("", "small", "text.secondary")
        self.form.add_widget(self.rule)
        self.days = LineEdit()
        self.form.add("days", Field(self.tr("&Days without contact"), self.days))
        self.form.add_widget(self.counted)
        self.keep_text("quiet_limit")

    def begin(self, match_id: str) -> None:
        """Open for this pair."""
        self.workspace.tasks.start(self._begin(match_id))

    async def _begin(self, match_id: str) -> None:
        pair = await self.workspace.ask(pair_silence, match_id)
        self._pair = pair
        if self.draft is not None:
            self.draft.turn_to(match_id)
        self.form.clear_errors()
        self.set_title(
            self.tr("When {volunteer} and {participant} are quiet").format(
                volunteer=pair.volunteer_name, participant=pair.participant_name
            )
        )
        self.rule.set_text(SILENCE.rule(pair))
        self.counted.set_text(SILENCE.what_counts())
        self.do.setText(self.tr("Save"))
        self.days.setText("" if pair.own_limit is None else str(pair.own_limit))
        self.form.field("days").set_help(
            self.tr("From 1 to 365. Empty: as for all pairs here, {days}.").format(
                days=pair.centre_limit
            )
        )
        self.open()

    async def _store(self) -> None:
        if self._pair is None:
            return
        command = SetQuietAfter(self._pair.match_id, typed_number("days", self.days.text()))
        outcome = await self.workspace.run(set_quiet_after, command)
        told = self.tr("Saved. {limit}").format(limit=SILENCE.limit(outcome.value))
        self.accept(outcome.value.match_id)
        self.workspace.tell_done(told, outcome.undo)


def typed_number(field: str, text: str) -> int | None:
    """A whole number as it is typed, None for nothing. Raises `Invalid(field)` for other text."""
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 6:
        raise Invalid(field, Reason.NOT_A_NUMBER)
    return int(typed)
