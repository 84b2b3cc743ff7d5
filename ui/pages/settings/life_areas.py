"""The life areas that goals belong to: their names, their order, and which are in use."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.changes import Kind
from services.domain.errors import Invalid, Refused
from services.domain.goals import LifeArea
from services.use_cases.centre import SaveLifeArea, life_areas, move_life_area, save_life_area
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.pages.settings.section import Section
from ui.user_messages import MESSAGES
from ui.widgets.avatar import LifeAreaBadge
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.tone import area_icon
from ui.workspace import Workspace

COLOURS = ("work", "economy", "home", "activity", "community", "relations")


class LifeAreaSheet(DraftedSheet):
    """A new area, or one to be changed. What is half-written is kept."""

    def __init__(self, workspace: Workspace, anchor: QWidget, area: LifeArea | None) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("Life area") if area else self.tr("New life area"))
        self._workspace, self._area = workspace, area
        self.form = Form()
        self.name = LineEdit(area.name if area else "")
        self.colour = ComboBox(list(zip(COLOURS, self._colour_words(), strict=True)))
        self.colour.set_key(area.colour if area else COLOURS[0])
        self.closed = CheckBox(self.tr("No longer used for new goals"))
        self.closed.setChecked(area.closed if area else False)
        self.form.add("name", Field(self.tr("&Name"), self.name))
        self.form.add("colour", Field(self.tr("&Colour and icon"), self.colour))
        if area is not None:
            self.form.add_widget(self.closed)
        self.body.addWidget(self.form)
        save = self.add_button(Button(self.tr("Save"), ButtonKind.PRIMARY))
        save.clicked.connect(self.save)
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.act_on_keys(self.save)
        subject = area.id if area else ""
        self.keep_as(workspace, self.form, "settings.life_area", subject, {"closed": self.closed})

    def save(self) -> None:
        """Store it."""
        self.form.clear_errors()
        self._workspace.tasks.start(self._save(), refused=self._refused)

    async def _save(self) -> None:
        colour = self.colour.key()
        kept = self._area is not None and self._area.colour == colour
        icon = self._area.icon if self._area is not None and kept else area_icon(colour)
        area_id = self._area.id if self._area else ""
        command = SaveLifeArea(self.name.text(), colour, icon, area_id, self.closed.isChecked())
        outcome = await self._workspace.run(save_life_area, command)
        self.accept(outcome.value.id)
        self._workspace.tell_done(self.tr("The life area is saved."), outcome.undo)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid) and refusal.field == "name":
            self.form.show_errors({"name": MESSAGES.of_reason(refusal.reason)})
        elif isinstance(refusal, Invalid):
            self.form.show_errors({"name": self.tr("One life area must stay in use.")})
        else:
            self.dismiss()
            self._workspace.tell_refused(refusal)

    def _colour_words(self) -> tuple[str, ...]:
        return (
            self.tr("Like Work"),
            self.tr("Like Economy"),
            self.tr("Like Home"),
            self.tr("Like Physical activity"),
            self.tr("Like Community"),
            self.tr("Like Close relations"),
        )


class AreaLine(QWidget):
    """One area with its badge, and buttons to move and change it."""

    def __init__(self, area: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = {"name": area.name}
        self.up = IconButton(
            self.tr("Move {name} up").format(**name), "caret-up", ButtonKind.QUIET, small=True
        )
        self.down = IconButton(
            self.tr("Move {name} down").format(**name), "caret-down", ButtonKind.QUIET, small=True
        )
        self.change = Button(self.tr("Change"), small=True)
        self.change.setAccessibleName(self.tr("Change {name}").format(**name))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(LifeAreaBadge(area.colour, area.name))
        row.addWidget(ElidedLabel(area.name, "strong"), 1)
        if area.closed:
            row.addWidget(Label(self.tr("not used for new goals"), "small", "text.secondary"))
        for button in (self.up, self.down, self.change):
            row.addWidget(button)


class LifeAreasSection(Section):
    """The areas in their order."""

    listens_to = frozenset({Kind.SETTINGS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("Life areas"), self.tr("Goals keep the area they were written under.")
        )
        self.new = Button(self.tr("New life area"), ButtonKind.PRIMARY, "plus")
        self.new.clicked.connect(self.new_here)
        self.header.add(self.new)
        self.lines: list[AreaLine] = []
        self.sheet: LifeAreaSheet | None = None
        self._areas: tuple[LifeArea, ...] = ()
        self._card = Card(padded=False, gap=0)
        self._inside: QWidget | None = None
        self.body.addWidget(self._card)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self._open(None)

    def save_here(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.save()

    async def _load(self) -> None:
        self._areas = await self.workspace.ask(life_areas, None)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.lines = []
        for place, area in enumerate(self._areas):
            if place:
                column.addWidget(Rule())
            column.addWidget(self._line(place, area))
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._card.body.addWidget(inside)

    def _line(self, place: int, area: LifeArea) -> AreaLine:
        line = AreaLine(area)
        line.up.setEnabled(place > 0)
        line.down.setEnabled(place + 1 < len(self._areas))
        line.up.clicked.connect(lambda: self._move(place, -1))
        line.down.clicked.connect(lambda: self._move(place, 1))
        line.change.clicked.connect(lambda: self._open(area))
        self.lines.append(line)
        return line

    def _move(self, place: int, by: int) -> None:
        ids = [area.id for area in self._areas]
        ids.insert(place + by, ids.pop(place))
        self.workspace.tasks.start(self._store_order(tuple(ids)))

    async def _store_order(self, ids: tuple[str, ...]) -> None:
        outcome = await self.workspace.run(move_life_area, ids)
        self.workspace.tell_done(self.tr("The order is saved."), outcome.undo)

    def _open(self, area: LifeArea | None) -> None:
        self.sheet = LifeAreaSheet(self.workspace, self, area)
        self.sheet.open()
