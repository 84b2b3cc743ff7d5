"""The fields of a volunteer in a form, for writing in and for changing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.assignments import AssignmentType
from services.domain.volunteers import Horizon, YesNo
from services.use_cases.volunteer_fields import VolunteerFields
from ui.pages.volunteers.form_numbers import whole
from ui.pages.volunteers.understood import UNDERSTOOD
from ui.pages.volunteers.words import WORDS, listed
from ui.spoken_languages import SPOKEN
from ui.typed_hours import read_hours, write_hours
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit, NumberField
from ui.widgets.text_area import TextArea

_SPOKEN = "languages"
_LISTS = (_SPOKEN, "interests", "rather_not", "can_help_with", "reach_postcodes")
_UNDERSTOOD = _LISTS[:4]
_LINES = ("name", "phone", "phone_note", "email", "postcode", "place", "gender", "training_note")
_TEXTS = ("wishes", "lived_experience_words", "note")


class VolunteerForm(QWidget):
    """All fields but the times, which have their grid. `fields()` raises `Invalid` for what is no number.

    `types` are the types of assignment to choose among. `beneath_who` stands under name, phone and year
    of birth.
    """

    def __init__(
        self,
        *,
        short: bool = False,
        types: Sequence[AssignmentType] = (),
        beneath_who: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Form()
        self.lines = {name: LineEdit() for name in _LINES + _LISTS}
        self.texts = {name: TextArea(least=2, most=6) for name in _TEXTS}
        self.birth_year = LineEdit()
        self.hours = LineEdit()
        self.people = NumberField(0, 20)
        self.minutes = NumberField(1, 300)
        self.types = CheckGroup([(one.id, one.name) for one in types], beside=True)
        self._offered = tuple(one.id for one in types)
        self.horizon = ComboBox([(each.value, WORDS.horizon(each)) for each in Horizon])
        self.horizon.set_key(Horizon.NOT_ASKED.value)
        self.lived = ComboBox([(answer.value, WORDS.yes_no(answer)) for answer in YesNo])
        self.lived.set_key(YesNo.NOT_ASKED.value)
        self._kept = VolunteerFields("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._who(beneath_who)
        self._likes()
        if short:
            return
        self._much()
        self._more()

    def show_fields(self, fields: VolunteerFields) -> None:
        """Show what stands there now."""
        self._kept = fields
        for name in _LINES:
            self.lines[name].setText(getattr(fields, name))
        for name in _LISTS:
            self.lines[name].setText(_as_read(name, getattr(fields, name)))
        for name in _TEXTS:
            self.texts[name].setPlainText(getattr(fields, name))
        self.birth_year.setText(str(fields.birth_year) if fields.birth_year else "")
        self.hours.setText(write_hours(fields.hours_per_month))
        self.people.set_number(fields.max_participants)
        self.minutes.set_number(fields.reach_minutes)
        self.lived.set_key(fields.lived_experience.value)
        self.horizon.set_key(fields.horizon.value)
        self.types.set_keys(frozenset(fields.assignment_type_ids))

    def fields(self) -> VolunteerFields:
        """What is written now; a list that reads as before stays as it was stored."""
        values: dict[str, Any] = {name: self.lines[name].text() for name in _LINES}
        values |= {name: self._listed(name) for name in _LISTS}
        values |= {name: self.texts[name].toPlainText() for name in _TEXTS}
        return VolunteerFields(
            **values,
            birth_year=whole("birth_year", self.birth_year.text()),
            hours_per_month=read_hours("hours_per_month", self.hours.text()),
            max_participants=whole("max_participants", self.people.text()),
            reach_minutes=whole("reach_minutes", self.minutes.text()),
            lived_experience=YesNo(self.lived.key()),
            horizon=Horizon(self.horizon.key()),
            assignment_type_ids=self._wanted(),
            availability=self._kept.availability,
        )

    def _listed(self, name: str) -> tuple[str, ...]:
        before: tuple[str, ...] = getattr(self._kept, name)
        text = self.lines[name].text()
        if name == _SPOKEN:
            return SPOKEN.entries(text, before)
        return before if text == _as_read(name, before) else listed(text)

    def _wanted(self) -> tuple[str, ...]:
        """The ticked types, and those she had that are no longer offered."""
        before = self._kept.assignment_type_ids
        kept = [one for one in before if one not in self._offered]
        ticked = self.types.keys()
        chosen = [*kept, *(one for one in self._offered if one in ticked)]
        return before if set(chosen) == set(before) else tuple(chosen)

    def _add(self, name: str, label: str, help_text: str = "") -> None:
        editor = self.lines.get(name) or self.texts[name]
        field = self.form.add(name, Field(label, editor, help_text))
        if name in _UNDERSTOOD:
            self.lines[name].textChanged.connect(
                lambda text: field.set_help(UNDERSTOOD.beneath(name, text) or help_text)
            )

    def _who(self, beneath_who: QWidget | None) -> None:
        self._add("name", self.tr("&Name"))
        self.form.add_row(
            {
                "phone": Field(self.tr("&Phone"), self.lines["phone"]),
                "birth_year": Field(self.tr("Year of &birth"), self.birth_year),
            },
            (2, 1),
        )
        if beneath_who is not None:
            self.form.add_widget(beneath_who)
        self._add("email", self.tr("&E-mail"))
        self.form.add_row(
            {
                "postcode": Field(self.tr("P&ostcode"), self.lines["postcode"]),
                "place": Field(self.tr("P&lace"), self.lines["place"]),
            },
            (1, 2),
        )

    def _likes(self) -> None:
        commas = self.tr("With commas between.")
        self._add("languages", self.tr("Lan&guages"), commas)
        self._add("interests", self.tr("L&ikes"), commas)
        self._add(
            "rather_not",
            self.tr("&Rather not"),
            self.tr("With commas between. What both would rather not means most for a pair."),
        )
        self._add("can_help_with", self.tr("Can &help with"), commas)

    def _much(self) -> None:
        self.form.add_row(
            {
                "hours_per_month": Field(
                    self.tr("Ho&urs a month"), self.hours, self.tr("Empty means not said.")
                ),
                "max_participants": Field(
                    self.tr("How &many at once"), self.people, self.tr("Empty means not said.")
                ),
            }
        )
        self._where()
        if self._offered:
            self.form.add("assignment_type_ids", Field(self.tr("Would &take"), self.types))
        self.form.add("horizon", Field(self.tr("&For how long"), self.horizon))
        self._add("wishes", self.tr("&Wishes for an assignment"))

    def _where(self) -> None:
        self.form.add_row(
            {
                "reach_minutes": Field(
                    self.tr("Goes at most, in m&inutes"),
                    self.minutes,
                    self.tr("Empty means not said."),
                ),
                "reach_postcodes": Field(
                    self.tr("Go&es to these postcodes"),
                    self.lines["reach_postcodes"],
                    self.tr("Whole ones or their beginning, with commas between: 30, 3015."),
                ),
            }
        )

    def _more(self) -> None:
        self._add("gender", self.tr("Gen&der"), self.tr("In the volunteer's own word, or empty."))
        self._add("phone_note", self.tr("Good to &know when calling"))
        self._add("training_note", self.tr("About the &training"))
        self.form.add(
            "lived_experience",
            Field(
                self.tr("Lived e&xperience"),
                self.lived,
                self.tr("Only what the volunteer has offered to tell."),
            ),
        )
        self._add("lived_experience_words", self.tr("In the volunteer's &own words"))
        self._add("note", self.tr("No&te, for coordinators only"))


def _as_read(name: str, entries: tuple[str, ...]) -> str:
    """A list as it stands in its field; languages by their names."""
    return SPOKEN.listed(entries) if name == _SPOKEN else ", ".join(entries)
