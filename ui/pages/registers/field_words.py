"""What the fields of a register are called on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject


class FieldWords(QObject):
    """Field → word, in the language that is set."""

    def of(self, field: str) -> str:
        """The word for a field."""
        return self.all().get(field, field)

    def row(self) -> str:
        """The heading over the numbers of the rows."""
        return self.tr("Row")

    def verdict(self) -> str:
        """The heading over the verdicts."""
        return self.tr("Verdict")

    def note(self) -> str:
        """The heading over what is to be said of a row."""
        return self.tr("Remark")

    def all(self) -> dict[str, str]:
        """Every field of every kind of register."""
        return self._people() | self._road() | self._activities() | self._places()

    def _people(self) -> dict[str, str]:
        return {
            "number": self.tr("Number"),
            "full_name": self.tr("Name"),
            "family_name": self.tr("Family name"),
            "given_name": self.tr("Given name"),
            "birth_year": self.tr("Year of birth"),
            "age": self.tr("Age"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "address": self.tr("Address"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Town"),
            "national_id": self.tr("National id"),
            "gender": self.tr("Gender"),
            "languages": self.tr("Languages"),
            "interests": self.tr("Interests"),
            "dislikes": self.tr("Rather not"),
            "help_with": self.tr("Can help with"),
            "availability": self.tr("Can when"),
            "hours_per_month": self.tr("Hours per month"),
            "capacity": self.tr("How many at once"),
            "lived_experience": self.tr("Lived experience"),
            "stage": self.tr("Stage"),
            "training_done": self.tr("Training done"),
            "pledge_signed": self.tr("Pledge signed"),
            "started": self.tr("Began"),
            "note": self.tr("Note"),
        }

    def _road(self) -> dict[str, str]:
        return {
            "display_name": self.tr("Display name"),
            "phase": self.tr("Phase"),
            "unit": self.tr("TSB unit"),
            "admitted": self.tr("Admitted"),
            "discharged": self.tr("Discharged"),
            "released": self.tr("Released"),
            "goal_work": self.tr("Goal: work"),
            "goal_economy": self.tr("Goal: money"),
            "goal_home": self.tr("Goal: home"),
            "goal_physical": self.tr("Goal: physical activity"),
            "goal_community": self.tr("Goal: community"),
            "goal_relations": self.tr("Goal: close relations"),
            "wish_gender": self.tr("Wish: gender"),
            "wish_language": self.tr("Wish: language"),
            "wish_age": self.tr("Wish: age"),
            "wish_experience": self.tr("Wish: lived experience"),
            "waiting_since": self.tr("Waiting since"),
            "consent_to": self.tr("Consent: to whom"),
            "consent_until": self.tr("Consent: until"),
            "consent_withdrawn": self.tr("Consent: withdrawn"),
            "contact": self.tr("Contact"),
        }

    def _activities(self) -> dict[str, str]:
        return {
            "day": self.tr("Day"),
            "volunteer": self.tr("Volunteer"),
            "participant": self.tr("Participant"),
            "activity": self.tr("Activity"),
            "life_area": self.tr("Life area"),
            "start": self.tr("From"),
            "end": self.tr("To"),
            "hours": self.tr("Hours"),
            "km": self.tr("Kilometres"),
            "expense": self.tr("Expenses"),
            "feeling": self.tr("How it went"),
            "rating": self.tr("Mood 1–5"),
            "wants_call": self.tr("Wants a talk"),
            "name": self.tr("Name"),
        }

    def _places(self) -> dict[str, str]:
        return {
            "life_areas": self.tr("Life areas"),
            "opening": self.tr("Opening hours"),
            "requirement": self.tr("Requirements"),
            "website": self.tr("Web site"),
            "her_id": self.tr("HER id"),
            "organisation": self.tr("Organisation"),
            "takes_messages": self.tr("Takes messages"),
            "file_only": self.tr("Files only"),
            "matrix_id": self.tr("Matrix id"),
        }


FIELD_WORDS: Final = FieldWords()
"""The app's own; words are looked up when they are shown."""
