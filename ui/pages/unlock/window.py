"""The unlock window: painted before anything heavy is imported."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.unlock.crisis_numbers import CrisisNumbers
from ui.pages.unlock.panel import Panel, Turn
from ui.pages.unlock.surroundings import Foot, HouseScene, LanguageButton
from ui.pages.unlock.unlock_panel import UnlockPanel
from ui.theme import theme
from ui.widgets.card import Rule
from ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from services.domain.errors import Refused
    from services.domain.standing import Standing
    from ui.focus_ring import FocusRing
    from ui.pages.unlock.entrance import Entrance, Locked
    from ui.pages.unlock.fault_panel import FaultPanel
    from ui.pages.unlock.first_start import FirstStartPanel
    from ui.pages.unlock.new_centre import NewCentrePanel
    from ui.pages.unlock.own_passphrase import OwnPassphrasePanel
    from ui.pages.unlock.recover_panel import RecoverPanel
    from ui.pages.unlock.recovery_key import RecoveryKeyPanel
    from ui.pages.unlock.restore_panel import RestorePanel
    from ui.tasks import Tasks

P = TypeVar("P", bound=Panel)

FORM_WIDTH = 400
SCENE_SHARE = 560 / 1280
SCENE_FROM = 1100
"""The scene gives way in a narrower window."""
LEAST_HEIGHT, AIR_SHARE = 660, 0.35
"""How much of the height beyond the least, which grows with the text, stands as air over the form."""


class UnlockWindow(QWidget):
    """`entered` when a store is open and nothing more is owed; `language_wanted` carries its key.

    Call `begin` once it is shown; `show_locked` first when a session was locked. A panel other
    than the first is imported and made when it is first turned to: the first paint does not wait
    for what is not seen.
    """

    entered = Signal()
    language_wanted = Signal(str)

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self._entrance = entrance
        self._tasks = tasks
        self.unlock = UnlockPanel(entrance, tasks)
        self.language = LanguageButton()
        self.crisis = CrisisNumbers()
        self._scene = HouseScene()
        self._shown: Panel = self.unlock
        self._lay_out()
        self.language.wanted.connect(self.language_wanted)
        self._ring: FocusRing | None = None

    @property
    def panel(self) -> Panel:
        """What is shown now."""
        return self._shown

    @cached_property
    def first_start(self) -> FirstStartPanel:
        """Practise, begin a centre, or bring one back."""
        from ui.pages.unlock.first_start import FirstStartPanel

        return self._joined(FirstStartPanel(self._entrance, self._tasks))

    @cached_property
    def new_centre(self) -> NewCentrePanel:
        """A real centre, whose recovery key is shown before anyone is in."""
        from ui.pages.unlock.new_centre import NewCentrePanel

        panel = self._joined(NewCentrePanel(self._entrance, self._tasks))
        panel.entered.disconnect(self.entered)
        panel.entered.connect(self._show_key)
        return panel

    @cached_property
    def practice(self) -> NewCentrePanel:
        """A centre where everybody is invented."""
        from ui.pages.unlock.new_centre import NewCentrePanel

        return self._joined(NewCentrePanel(self._entrance, self._tasks, practice=True))

    @cached_property
    def recovery_key(self) -> RecoveryKeyPanel:
        """The new centre's printed key."""
        from ui.pages.unlock.recovery_key import RecoveryKeyPanel

        return self._joined(RecoveryKeyPanel(self._entrance, self._tasks))

    @cached_property
    def own_passphrase(self) -> OwnPassphrasePanel:
        """Instead of a one-time code."""
        from ui.pages.unlock.own_passphrase import OwnPassphrasePanel

        return self._joined(OwnPassphrasePanel(self._entrance, self._tasks))

    @cached_property
    def recover(self) -> RecoverPanel:
        """In by the printed key."""
        from ui.pages.unlock.recover_panel import RecoverPanel

        return self._joined(RecoverPanel(self._entrance, self._tasks))

    @cached_property
    def restore(self) -> RestorePanel:
        """In by a backup."""
        from ui.pages.unlock.restore_panel import RestorePanel

        return self._joined(RestorePanel(self._entrance, self._tasks))

    @cached_property
    def fault(self) -> FaultPanel:
        """The files here cannot be opened."""
        from ui.pages.unlock.fault_panel import FaultPanel

        panel = self._joined(FaultPanel(self._entrance, self._tasks))
        panel.again.clicked.connect(self.begin)
        return panel

    def begin(self) -> None:
        """Look what lies here, and show what fits."""
        self._follow_focus()
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
        least = LEAST_HEIGHT * max(1.0, theme().text_scale)
        air = max(0, round((size.height() - least) * AIR_SHARE))
        self._air.setFixedHeight(air)
        self._air.setVisible(air > 0)

    def _follow_focus(self) -> None:
        """Nothing has the focus in the first paint, so the ring comes after it."""
        from ui.focus_ring import FocusRing

        if self._ring is None:
            self._ring = FocusRing(self)

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
            self.own_passphrase.code, before.one_time = before.one_time, ""
        if turn is Turn.RESTORE:
            first = before is self.first_start
            self.restore.back = Turn.FIRST_START if first else Turn.FAULT
        self._show(self._panel(turn))

    def _panel(self, turn: Turn) -> Panel:
        match turn:
            case Turn.UNLOCK:
                return self.unlock
            case Turn.FIRST_START:
                return self.first_start
            case Turn.NEW_CENTRE:
                return self.new_centre
            case Turn.PRACTICE:
                return self.practice
            case Turn.OWN_PASSPHRASE:
                return self.own_passphrase
            case Turn.RECOVER:
                return self.recover
            case Turn.RESTORE:
                return self.restore
            case Turn.FAULT:
                return self.fault
            case _:
                assert_never(turn)

    def _joined(self, panel: P) -> P:
        """A panel in its place in the column, not shown yet."""
        panel.turned.connect(self._turn)
        panel.entered.connect(self.entered)
        panel.hide()
        self._column.insertWidget(self._column.indexOf(self._rule), panel)
        return panel

    def _show(self, panel: Panel) -> None:
        self._shown.hide()
        self._shown = panel
        panel.show()
        self.crisis.setVisible(panel.beside_crisis_numbers)
        self._rule.setVisible(panel.beside_crisis_numbers)
        panel.begin()

    def _show_key(self) -> None:
        """A real centre's key goes to paper first; a practice centre needs none."""
        self.recovery_key.card.show_key(self.new_centre.recovery_key)
        self.new_centre.recovery_key = ""
        self._show(self.recovery_key)

    def _lay_out(self) -> None:
        self._rule = Rule()
        self._air = QWidget()
        scroll = ScrollColumn(gap=24)
        body = scroll.body
        body.addWidget(self._air)
        body.addWidget(self._rule)
        body.addWidget(self.crisis)
        # One panel shows at a time; each takes the height it needs and no more.
        self._column = body
        self._joined(self.unlock).show()
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
        right.addSpacing(8)
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
