"""The two views of care that the list's head opens in place of one volunteer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.domain.access import Right
from ui.dialogs.kept_sheets import KeptSheets
from ui.pages.volunteers.load_view import LoadPane
from ui.pages.volunteers.supervision_view import SupervisionPane
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow_layout import FlowLayout
from ui.workspace import Workspace

SUPERVISION, LOAD = "supervision", "load"


class CareViews(QObject):
    """`buttons` stand in the list's head. `show` puts a view on the page, `open_volunteer` leaves it."""

    def __init__(
        self,
        workspace: Workspace,
        sheets: KeptSheets,
        show: Callable[[QWidget], None],
        open_volunteer: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sheets = sheets
        self._show = show
        self._open_volunteer = open_volunteer
        self.current: SupervisionPane | LoadPane | None = None
        self.supervision = Button("", ButtonKind.PLAIN, "users-three", small=True)
        self.supervision.setObjectName("open supervision")
        self.supervision.clicked.connect(lambda: self.open(SUPERVISION))
        if not workspace.actor.may(Right.SEE_VOLUNTEER_NOTES):
            self.supervision.hide()
        self.load = Button("", ButtonKind.PLAIN, "scales", small=True)
        self.load.setObjectName("open load")
        self.load.clicked.connect(lambda: self.open(LOAD))
        self.buttons = QWidget()
        row = FlowLayout(self.buttons)
        row.addWidget(self.supervision)
        row.addWidget(self.load)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.buttons.setSizePolicy(policy)

    def retranslate(self) -> None:
        """The language changed: a view that is open is made anew."""
        self.supervision.setText(self.tr("Supervision"))
        self.load.setText(self.tr("Load"))
        if self.current is not None:
            self.open(SUPERVISION if isinstance(self.current, SupervisionPane) else LOAD)

    def turn(self, tab: str, subject_id: str) -> bool:
        """Whether `tab` names a view; then it is shown, with the sheet for `subject_id` if one is named."""
        if tab not in (SUPERVISION, LOAD):
            return False
        self.open(tab)
        if subject_id and isinstance(self.current, SupervisionPane):
            self.current.note_held(subject_id)
        return True

    def open(self, name: str) -> None:
        """Show the view and let it ask."""
        if name == SUPERVISION and self._workspace.actor.may(Right.SEE_VOLUNTEER_NOTES):
            view: SupervisionPane | LoadPane = SupervisionPane(
                self._workspace, self._sheets, self._open_volunteer
            )
        else:
            view = LoadPane(self._workspace, self._open_volunteer)
        self._show(view)
        self.current = view
        view.load()

    def close(self) -> None:
        """A volunteer is shown instead."""
        self.current = None
