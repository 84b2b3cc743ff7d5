"""The unlock window: painted before anything heavy is imported."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.errors import Refused
from services.domain.standing import Standing
from ui.focus_ring import FocusRing
from ui.pages.unlock.crisis_numbers import CrisisNumbers
from ui.pages.unlock.entrance import Entrance, Locked
from ui.pages.unlock.fault_panel import FaultPanel
from ui.pages.unlock.first_start import FirstStartPanel
from ui.pages.unlock.new_centre import NewCentrePanel
from ui.pages.unlock.own_passphrase import OwnPassphrasePanel
from ui.pages.unlock.panel import Panel, Turn
from ui.pages.unlock.recover_panel import RecoverPanel
from ui.pages.unlock.recovery_key import RecoveryKeyPanel
from ui.pages.unlock.restore_panel import RestorePanel
from ui.pages.unlock.surroundings import Foot, HouseScene, LanguageButton
from ui.pages.unlock.unlock_panel import UnlockPanel
from ui.tasks import Tasks
from ui.theme import theme
from ui.widgets.card import Rule
from ui.widgets.scroll_column import ScrollColumn

FORM_WIDTH = 400
SCENE_SHARE = 560 / 1280
SCENE_FROM = 1100
"""The scene gives way in a narrower window."""
LEAST_HEIGHT, AIR_SHARE = 660, 0.35
"""How much of the height beyond the least stands as air over the form."""


class UnlockWindow(QWidget):
    """`entered` when a store is open and nothing more is owed; `language_wanted` carries its key.

    Call `begin` once it is shown; `show_locked` first when a session was locked.
    """

    entered = Signal()
    language_wanted = Signal(str)

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self._entrance = entrance
        self._tasks = tasks
        self.unlock = UnlockPanel(entrance, tasks)
        self.first_start = FirstStartPanel(entrance, tasks)
        self.new_centre = NewCentrePanel(entrance, tasks)
        self.practice = NewCentrePanel(entrance, tasks, practice=True)
        self.recovery_key = RecoveryKeyPanel(entrance, tasks)
        self.own_passphrase = OwnPassphrasePanel(entrance, tasks)
        self.recover = RecoverPanel(entrance, tasks)
        self.restore = RestorePanel(entrance, tasks)
        self.fault = FaultPanel(entrance, tasks)
        self.language = LanguageButton()
        self.crisis = CrisisNumbers()
        self._scene = HouseScene()
        self._shown: Panel = self.unlock
        self._lay_out()
        self._connect()
        FocusRing(self)

    @property
    def panel(self) -> Panel:
        """What is shown now."""
        return self._shown

    def begin(self) -> None:
        """Look what lies here, and show what fits."""
        self._show(self.unlock)
        self._tasks.start(self._look(), refused=self._show_fault)

    def show_locked(self, locked: Locked) -> None:
        """Someone sat here: only they can see who it was, by having been here."""
        self.unlock.show_locked(locked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = event.size()
        self._scene.setVisible(size.width() >= SCENE_FROM)
        self._scene.setFixedWidth(round(size.width() * SCENE_SHARE))
        self._air.setFixedHeight(max(0, round((size.height() - LEAST_HEIGHT) * AIR_SHARE)))

    async def _look(self) -> None:
        standing: Standing = await self._entrance.look()
        if standing.first_start:
            self._show(self.first_start)
            return
        self.unlock.show_standing(standing)
        self.unlock.retranslate()

    def _show_fault(self, refusal: Refused) -> None:
        self.fault.show_problem(refusal)
        self._show(self.fault)

    def _turn(self, turn: Turn) -> None:
        before = self._shown
        if turn is Turn.OWN_PASSPHRASE:
            restored = before is self.restore
            self.own_passphrase.code = self.restore.code if restored else self.unlock.one_time
            self.restore.code = self.unlock.one_time = ""
        if turn is Turn.RESTORE:
            back = {self.first_start: Turn.FIRST_START, self.fault: Turn.FAULT}
            self.restore.back = back.get(before, Turn.UNLOCK)
        self._show(self._panels()[turn])

    def _panels(self) -> dict[Turn, Panel]:
        return {
            Turn.UNLOCK: self.unlock,
            Turn.FIRST_START: self.first_start,
            Turn.NEW_CENTRE: self.new_centre,
            Turn.PRACTICE: self.practice,
            Turn.OWN_PASSPHRASE: self.own_passphrase,
            Turn.RECOVER: self.recover,
            Turn.RESTORE: self.restore,
            Turn.FAULT: self.fault,
        }

    def _show(self, panel: Panel) -> None:
        self._shown.hide()
        self._shown = panel
        panel.show()
        quiet = panel in (self.unlock, self.fault, self.recover)
        self.crisis.setVisible(quiet)
        self._rule.setVisible(quiet)
        panel.begin()

    def _show_key(self) -> None:
        """A real centre's key goes to paper first; a practice centre needs none."""
        self.recovery_key.card.show_key(self.new_centre.recovery_key)
        self.new_centre.recovery_key = ""
        self._show(self.recovery_key)

    def _connect(self) -> None:
        for panel in (*self._panels().values(), self.recovery_key):
            panel.turned.connect(self._turn)
            if panel is not self.new_centre:
                panel.entered.connect(self.entered)
        self.new_centre.entered.connect(self._show_key)
        self.fault.again.clicked.connect(self.begin)
        self.language.wanted.connect(self.language_wanted)

    def _lay_out(self) -> None:
        self._rule = Rule()
        self._air = QWidget()
        scroll = ScrollColumn(gap=24)
        body = scroll.body
        body.addWidget(self._air)
        # One panel shows at a time; each takes the height it needs and no more.
        for panel in (*self._panels().values(), self.recovery_key):
            panel.setVisible(panel is self._shown)
            body.addWidget(panel)
        body.addWidget(self._rule)
        body.addWidget(self.crisis)
        scroll.setMinimumWidth(FORM_WIDTH)
        self._scroll = scroll
        top = QHBoxLayout()
        top.setContentsMargins(24, 16, 24, 0)
        top.addStretch(1)
        top.addWidget(self.language)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(scroll)
        middle.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addLayout(middle, 1)
        right.addWidget(Foot())
        right.addSpacing(24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scene)
        row.addLayout(right, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        scale = min(max(1.0, theme().text_scale), 1.5)
        self._scroll.setFixedWidth(round((FORM_WIDTH + 8) * scale))
