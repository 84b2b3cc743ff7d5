"""What messages are narrowed to: a sheet to set it in, and a chip for each thing that is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.domain.messages import MessageDirection, MessageState
from services.use_cases.message_search import NO_FILTER, FilterChoices, MessageFilter
from ui.pages.messages.filter_words import FILTER_WORDS, STATES
from ui.typed_day import TypedDays, write_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.sheet import Sheet


class FilterSheet(Sheet):
    """`set_to` carries the filter that was chosen."""

    set_to = Signal(object)

    def __init__(
        self, anchor: QWidget, choices: FilterChoices, now: MessageFilter, today: date
    ) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("Narrow the messages"))
        any_unit = ("", self.tr("Any unit"))
        self.unit = ComboBox([any_unit, *choices.units])
        self.person = ComboBox([("", self.tr("Any participant")), *choices.people])
        self.direction = ComboBox([("", self.tr("Sent and received")), *FILTER_WORDS.directions()])
        states = [(state.value, FILTER_WORDS.state(state)) for state in STATES]
        self.state = ComboBox([("", self.tr("Any state")), *states])
        days = TypedDays(today, self)
        self.first_on = DateField(days.read, write_day)
        self.last_on = DateField(days.read, write_day)
        self.urgent = CheckBox(self.tr("&Urgent ones only"))
        self.with_file = CheckBox(self.tr("With an &attachment"))
        self.form = Form()
        self._add_fields()
        self._show_now(now)

    def wanted(self) -> MessageFilter:
        """The filter as it is set in the sheet."""
        direction, state = self.direction.key(), self.state.key()
        return MessageFilter(
            self.unit.key(),
            self.person.key(),
            MessageDirection(direction) if direction else None,
            MessageState(state) if state else None,
            self.urgent.isChecked(),
            self.with_file.isChecked(),
            self.first_on.date(),
            self.last_on.date(),
        )

    def _add_fields(self) -> None:
        self.form.add_row(
            {
                "unit": Field(self.tr("Uni&t"), self.unit),
                "person": Field(self.tr("&Participant"), self.person),
            }
        )
        self.form.add_row(
            {
                "direction": Field(self.tr("&Direction"), self.direction),
                "state": Field(self.tr("&State"), self.state),
            }
        )
        first = Field(self.tr("&From"), self.first_on, optional=self.tr("may be empty"))
        last = Field(self.tr("T&o"), self.last_on, optional=self.tr("may be empty"))
        for field in (first, last):
            field.follow_date()
        self.form.add_row({"first_on": first, "last_on": last})
        self.form.add_widget(self.urgent)
        self.form.add_widget(self.with_file)
        self.body.addWidget(self.form)
        show = self.add_button(Button(self.tr("Show these"), ButtonKind.PRIMARY))
        show.setObjectName("show these")
        show.clicked.connect(self.choose)
        clear = self.add_button(Button(self.tr("Show all")))
        clear.clicked.connect(lambda: self._chosen(NO_FILTER))
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.act_on_keys(self.choose)

    def choose(self) -> None:
        """Take what is set, unless a day can't be read or the days run backwards."""
        wanted = self.wanted()
        faults = {"first_on": self.first_on.problem(), "last_on": self.last_on.problem()}
        if wanted.first_on and wanted.last_on and wanted.last_on < wanted.first_on:
            faults["last_on"] = self.tr("It ends before it begins.")
        if any(faults.values()):
            self.form.show_errors(faults)
        else:
            self._chosen(wanted)

    def _chosen(self, wanted: MessageFilter) -> None:
        if self.isVisible():
            self.accept(wanted)
            self.set_to.emit(wanted)

    def _show_now(self, now: MessageFilter) -> None:
        self.unit.set_key(now.unit_id)
        self.person.set_key(now.participant_id)
        self.direction.set_key(now.direction.value if now.direction else "")
        self.state.set_key(now.state.value if now.state else "")
        self.urgent.setChecked(now.urgent)
        self.with_file.setChecked(now.with_file)
        self.first_on.set_date(now.first_on)
        self.last_on.set_date(now.last_on)


class FilterChipRow(QWidget):
    """A chip for each thing that is set; pressed, it is set no more. `set_to` carries what is left."""

    set_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def chips(self) -> list[Button]:
        """The chips shown, in order."""
        return list(self._chips)

    def show_filter(self, now: MessageFilter, choices: FilterChoices) -> None:
        """Show what is set, and nothing else."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(words, without) for words, without in self._parts(now, choices)]
        self.setVisible(bool(self._chips))

    def _parts(self, now: MessageFilter, choices: FilterChoices) -> list[tuple[str, MessageFilter]]:
        units, people = dict(choices.units), dict(choices.people)
        parts = [
            (units.get(now.unit_id, ""), replace(now, unit_id="")),
            (people.get(now.participant_id, ""), replace(now, participant_id="")),
            (FILTER_WORDS.direction(now.direction), replace(now, direction=None)),
            (FILTER_WORDS.state(now.state), replace(now, state=None)),
            (self.tr("Urgent") if now.urgent else "", replace(now, urgent=False)),
            (self.tr("Attachment") if now.with_file else "", replace(now, with_file=False)),
            (FILTER_WORDS.days(now), replace(now, first_on=None, last_on=None)),
        ]
        return [(words, without) for words, without in parts if words]

    def _chip(self, words: str, without: MessageFilter) -> Button:
        chip = Button(words, ButtonKind.PLAIN, "x", small=True)
        chip.setAccessibleName(self.tr("Narrow by {what} no more").format(what=words))
        chip.clicked.connect(lambda: self.set_to.emit(without))
        self._flow.addWidget(chip)
        chip.show()
        return chip
