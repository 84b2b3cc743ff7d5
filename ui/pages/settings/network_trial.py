"""The step in which the connection is tried, each part of it by its name, with what is wrong where it fails."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from services.domain.connection_trial import TrialStep, TrialWanted, Tried
from services.domain.errors import Refused
from services.domain.health_network import Environment
from services.use_cases.health_network_status import NetworkStatus
from ui.languages import current_language
from ui.network_door import Trial
from ui.norwegian_text import moment_text
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.network_trial_row import Mark, TrialRow
from ui.transport_words import TRANSPORT_WORDS
from ui.widgets.button import Button
from ui.widgets.choice import CheckBox
from ui.widgets.label import Paragraph
from ui.widgets.scroll_column import bring_into_view
from ui.workspace import Workspace


class TrialCard(StepCard):
    """Tries when asked to, and can be stopped at any moment."""

    ended = Signal()

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("Try it"))
        self._trial: Trial | None = None
        self._waiting = False
        self.words = Paragraph()
        self.real = Paragraph("", "body", "warn.on_soft")
        self.lock = CheckBox(self.tr("&Lock the HER-id, so that no other system can take it"))
        self.lock.setChecked(True)
        self.rows = {step: TrialRow(step) for step in TrialStep}
        self.stop = Button(self.tr("Stop"), icon="stop-circle")
        self._build()
        self.act.clicked.connect(self.begin)
        self.stop.clicked.connect(self.give_up)

    @property
    def under_way(self) -> bool:
        """Whether it is being tried."""
        return self._trial is not None

    def done(self, status: NetworkStatus) -> bool:
        """Whether all went well, as it stands now."""
        return status.tried

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Tell what a trial does, and when it last went well."""
        self.stand(state, self._last(status) if status.tried else "")
        told = self.tr(
            "The fourth part asks the message server to tell us here what comes to HER-id {her_id}."
            " From then on it is told to no other system."
        )
        self.words.set_text(told.format(her_id=status.her_id or "–"))
        production = status.registration.environment == Environment.PRODUCTION.value
        self.real.set_text(
            self.tr("This is production: what comes to the HER-id is about real people.")
        )
        self.real.setVisible(production)

    def begin(self, *, waiting: bool = False) -> None:
        """Try it; with `waiting`, the key that waits."""
        if self._trial is not None:
            return
        self.clear_faults()
        self._waiting = waiting
        for row in self.rows.values():
            row.show_mark(Mark.WAITS)
        self._trial = self.workspace.network.try_connection(
            TrialWanted(self.lock.isChecked(), waiting)
        )
        self._show_running()
        self.workspace.tasks.start(self._go_through(self._trial), refused=self._refused)

    def give_up(self) -> None:
        """Stop; what has been tried stays shown."""
        if self._trial is not None:
            self._trial.stop()

    async def _go_through(self, trial: Trial) -> None:
        steps = list(TrialStep)
        self.rows[steps[0]].show_mark(Mark.TRIES)
        failed = False
        async for tried in trial:
            if not isValid(self):
                trial.stop()
                return
            failed = failed or tried.trouble is not None
            self._show(tried, steps)
        if isValid(self):
            self._end(went_well=not failed and self.rows[steps[-1]].mark is Mark.WELL)

    def _show(self, tried: Tried, steps: list[TrialStep]) -> None:
        row = self.rows[tried.step]
        if tried.trouble is not None:
            words = TRANSPORT_WORDS.of_trouble(tried.trouble)
            row.show_mark(Mark.FAILED, words.sentence, words.remedy)
            # Laid out first: the words that have just come make the row higher.
            QTimer.singleShot(0, row, lambda: bring_into_view(row))
            return
        row.show_mark(Mark.WELL)
        after = steps.index(tried.step) + 1
        if after < len(steps):
            self.rows[steps[after]].show_mark(Mark.TRIES)

    def _end(self, *, went_well: bool) -> None:
        waiting = self._waiting
        self._trial = None
        for row in self.rows.values():
            if row.mark is Mark.TRIES:
                row.show_mark(Mark.WAITS)
        self._show_running()
        self.ended.emit()
        if went_well:
            self.workspace.tell_done(
                self.tr("The new key is in use, and the old one is wiped.")
                if waiting
                else self.tr("Everything went well. The health network can be taken into use.")
            )

    def _refused(self, refusal: Refused) -> None:
        if isValid(self):
            self._end(went_well=False)
            self.show_refusal(refusal)

    def _last(self, status: NetworkStatus) -> str:
        moment = status.registration.tried_at
        if moment is None:
            return ""
        when = moment_text(moment, self.workspace.today(), current_language())
        return self.tr("went well {when}").format(when=when)

    def _show_running(self) -> None:
        running = self.under_way
        self.act.setEnabled(not running)
        self.lock.setEnabled(not running)
        # The focus never falls on what stands next by chance when a button goes.
        had_focus = self.stop.hasFocus()
        if running:
            self.stop.show()
            self.stop.setFocus()
        elif had_focus:
            self.act.setFocus()
        self.stop.setVisible(running)

    def _build(self) -> None:
        for part in (self.words, self.real, self.lock):
            self.inside.addWidget(part)
        self.act.setText(self.tr("T&ry it, and have messages come here"))
        self.form.hide()
        self.end_with_act()
        beside = self.inside.itemAt(self.inside.count() - 1)
        row = beside.layout() if beside is not None else None
        if isinstance(row, QHBoxLayout):
            row.insertWidget(1, self.stop)
        self.stop.hide()
        for each in self.rows.values():
            self.inside.addWidget(each)
