"""The form about a participant, strengths first; problems have no field of their own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.domain.participants import Phase, Wishes
from services.use_cases.participant_fields import ParticipantFields
from services.use_cases.transitions_of import UnitChoice
from ui.pages.participants.reach_card import spaced_phone
from ui.pages.participants.time_field import TimeField
from ui.pages.participants.words import WORDS
from ui.spoken_languages import SPOKEN
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit
from ui.widgets.section_heading import SectionHeading
from ui.widgets.text_area import TextArea

NO_UNIT = "-"


class PersonForm(QObject):
    """Puts the fields into `form` in two parts: who it is (for the search), and the rest."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self.form = form
        self.name = LineEdit()
        self.birth_year = LineEdit()
        self.phone = LineEdit()
        self.postcode = LineEdit()
        self.own_words = TextArea()
        self.interests = LineEdit()
        self.dreams = TextArea()
        self.rather_not = LineEdit()
        self.needs = TextArea()
        self.languages = LineEdit()
        self.place = LineEdit()
        self.phone_note = LineEdit()
        self.contact = LineEdit()
        self.note = TextArea()
        self.phase = ComboBox([(phase.value, WORDS.phase(phase)) for phase in Phase])
        self.unit = ComboBox([(NO_UNIT, self.tr("No unit"))])
        self.wants = CheckBox(self.tr("Would like a volunteer"))
        self.wish_gender = LineEdit()
        self.wish_gender_must = CheckBox(self.tr("must be so"))
        self.wish_languages = LineEdit()
        self.wish_languages_must = CheckBox(self.tr("must be so"))
        self.wish_age = LineEdit()
        self.wish_experience = LineEdit()
        self.time = TimeField()
        self.phase.set_key(Phase.UNKNOWN.value)
        self.wants.setChecked(True)

    def place_who(self) -> None:
        """Name or alias, birth year, phone and postcode."""
        name = Field(
            self.tr("&Name or alias"), self.name, self.tr("What the participant wants to be called")
        )
        year = Field(self.tr("Birth &year"), self.birth_year)
        self.form.add_row({"display_name": name, "birth_year": year}, (3, 1))
        phone = Field(self.tr("&Phone"), self.phone)
        postcode = Field(self.tr("Post&code"), self.postcode)
        self.form.add_row({"phone": phone, "postcode": postcode}, (3, 1))

    def place_strengths(self) -> None:
        """Own words, interests, dreams; then what one would rather not, and a hand with what."""
        listed = self.tr("Separate with commas.")
        add = self.form.add
        own = self.tr(
            "What do you want? Write it as it is said. Own words, an interest or a dream is needed."
        )
        add("own_words", Field(self.tr("In their &own words"), self.own_words, own))
        interests = Field(self.tr("&Interests"), self.interests, listed)
        rather_not = Field(self.tr("&Rather not"), self.rather_not, listed)
        self.form.add_row({"interests": interests, "rather_not": rather_not})
        add("dreams", Field(self.tr("&Dreams"), self.dreams))
        hand = self.tr("What a volunteer may know, such as moving or going along to an office")
        add("practical_needs", Field(self.tr("Would like a hand &with"), self.needs, hand))

    def place_reach(self) -> None:
        """Where, how to reach, the road, and the contact here."""
        self.form.add_widget(SectionHeading(self.tr("To be reached and found")))
        place = Field(self.tr("P&lace"), self.place)
        languages = Field(self.tr("Lan&guages"), self.languages, self.tr("Separate with commas."))
        self.form.add_row({"place": place, "languages": languages})
        how = self.tr("For example «after 12», «text without the name of the centre»")
        self.form.add("phone_note", Field(self.tr("How to &reach"), self.phone_note, how))
        phase = Field(self.tr("P&hase"), self.phase)
        self.form.add_row({"phase": phase, "unit_id": Field(self.tr("&Unit"), self.unit)})
        contact = Field(self.tr("Con&tact here"), self.contact)
        self.form.add("contact_person", contact)

    def place_wishes(self) -> None:
        """What the participant wishes of a volunteer, and when there is time."""
        self.form.add_widget(SectionHeading(self.tr("Wishes for a volunteer")))
        self.form.add_widget(self.wants)
        gender = Field(self.tr("Gender"), self.wish_gender)
        age = Field(self.tr("Age"), self.wish_age)
        self.form.add_row({"wish_gender": gender, "wish_age": age})
        self.form.add_widget(self.wish_gender_must)
        language = Field(self.tr("Language"), self.wish_languages)
        experience = Field(self.tr("Lived experience"), self.wish_experience)
        self.form.add_row({"wish_languages": language, "wish_experience": experience})
        self.form.add_widget(self.wish_languages_must)
        self.form.add("availability", Field(self.tr("Can meet"), self.time))
        self.form.add("note", Field(self.tr("Note"), self.note, "", self.tr("may be empty")))
        self._name_musts()

    def drafted(self) -> dict[str, QWidget]:
        """The fields that a draft keeps, by key."""
        return {
            "name": self.name, "birth_year": self.birth_year, "phone": self.phone,
            "postcode": self.postcode, "own_words": self.own_words, "interests": self.interests,
            "dreams": self.dreams, "rather_not": self.rather_not, "needs": self.needs,
            "languages": self.languages, "place": self.place, "phone_note": self.phone_note,
            "contact": self.contact, "note": self.note, "phase": self.phase, "unit": self.unit,
            "wish_gender": self.wish_gender, "wish_age": self.wish_age,
            "wish_languages": self.wish_languages, "wish_experience": self.wish_experience,
            "wants": self.wants, "wish_gender_must": self.wish_gender_must,
            "wish_languages_must": self.wish_languages_must, **self.time.drafted(),
        }  # fmt: skip

    def show_units(self, units: tuple[UnitChoice, ...]) -> None:
        """Offer these units."""
        choices = [(NO_UNIT, self.tr("No unit")), *((unit.id, unit.name) for unit in units)]
        self.unit.set_choices(choices)

    def fill(self, fields: ParticipantFields) -> None:
        """Show what is stored."""
        self.name.setText(fields.display_name)
        self.birth_year.setText(str(fields.birth_year or ""))
        for editor, text in (
            (self.phone, spaced_phone(fields.phone)),
            (self.postcode, fields.postcode),
            (self.interests, ", ".join(fields.interests)),
            (self.rather_not, ", ".join(fields.rather_not)),
            (self.languages, SPOKEN.listed(fields.languages)),
            (self.place, fields.place),
            (self.phone_note, fields.phone_note),
            (self.contact, fields.contact_person),
        ):
            editor.setText(text)
            editor.setCursorPosition(0)
        self.own_words.setPlainText(fields.own_words)
        self.dreams.setPlainText(fields.dreams)
        self.needs.setPlainText(fields.practical_needs)
        self.note.setPlainText(fields.note)
        self.phase.set_key(fields.phase.value)
        self.unit.set_key(fields.unit_id or NO_UNIT)
        self.wants.setChecked(fields.wants_volunteer)
        self.time.set_availability(fields.availability)
        self._fill_wishes(fields.wishes)

    def read(self, stored: ParticipantFields) -> ParticipantFields:
        """What is written, over what is stored. Raises `Invalid(birth_year)` when it is no number."""
        return replace(
            stored,
            display_name=self.name.text(),
            birth_year=self._year(),
            phone=self._phone(stored.phone),
            postcode=self.postcode.text(),
            own_words=self.own_words.toPlainText(),
            interests=_terms(self.interests.text(), stored.interests),
            dreams=self.dreams.toPlainText(),
            rather_not=_terms(self.rather_not.text(), stored.rather_not),
            practical_needs=self.needs.toPlainText(),
            languages=SPOKEN.entries(self.languages.text(), stored.languages),
            place=self.place.text(),
            phone_note=self.phone_note.text(),
            contact_person=self.contact.text(),
            note=self.note.toPlainText(),
            phase=Phase(self.phase.key()),
            unit_id=None if self.unit.key() in ("", NO_UNIT) else self.unit.key(),
            wants_volunteer=self.wants.isChecked(),
            wishes=self._wishes(stored.wishes),
            availability=self.time.availability(stored.availability),
        )

    def _phone(self, stored: str) -> str:
        """What is written; the stored form when it was only shown with spaces."""
        return stored if self.phone.text() == spaced_phone(stored) else self.phone.text()

    def _year(self) -> int | None:
        text = self.birth_year.text().strip()
        if not text:
            return None
        if not text.isdecimal():
            raise Invalid("birth_year", Reason.NOT_A_YEAR)
        return int(text)

    def _fill_wishes(self, wishes: Wishes) -> None:
        self.wish_gender.setText(wishes.gender)
        self.wish_gender_must.setChecked(wishes.gender_must)
        self.wish_languages.setText(SPOKEN.listed(wishes.languages))
        self.wish_languages_must.setChecked(wishes.languages_must)
        self.wish_age.setText(wishes.age)
        self.wish_experience.setText(wishes.lived_experience)

    def _wishes(self, stored: Wishes) -> Wishes:
        return Wishes(
            gender=self.wish_gender.text(),
            gender_must=self.wish_gender_must.isChecked(),
            languages=SPOKEN.entries(self.wish_languages.text(), stored.languages),
            languages_must=self.wish_languages_must.isChecked(),
            age=self.wish_age.text(),
            lived_experience=self.wish_experience.text(),
        )

    def _name_musts(self) -> None:
        """Two boxes read alike on the screen; spoken, each says what must be so."""
        self.wish_gender_must.setAccessibleName(self.tr("The gender must be so"))
        self.wish_languages_must.setAccessibleName(self.tr("The language must be so"))


def _terms(text: str, stored: tuple[str, ...]) -> tuple[str, ...]:
    """The terms between commas; untouched text stays the stored terms, commas within them included."""
    if text == ", ".join(stored):
        return stored
    return tuple(part.strip() for part in text.split(",") if part.strip())
