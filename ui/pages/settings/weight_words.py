"""Each soft feature in plain language: its word, what it reads, and how that becomes points."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.matching.explanation import FeatureName


class WeightWords(QObject):
    """In the language that is set."""

    def name(self, feature: FeatureName) -> str:
        """What it is called."""
        return {
            FeatureName.SHARED_RATHER_NOT: self.tr("Rather not, both"),
            FeatureName.SHARED_INTERESTS: self.tr("Interests"),
            FeatureName.CAN_HELP: self.tr("Can help with"),
            FeatureName.NO_CLASH: self.tr("Nothing that clashes"),
            FeatureName.LANGUAGES: self.tr("Language"),
            FeatureName.GENDER_WISH: self.tr("Wish for gender"),
            FeatureName.AGE_WISH: self.tr("Wish for age"),
            FeatureName.LIVED_EXPERIENCE: self.tr("Lived experience"),
            FeatureName.HORIZON: self.tr("How long"),
            FeatureName.CONTINUITY: self.tr("Know each other"),
            FeatureName.PLACE: self.tr("Near each other"),
            FeatureName.HOURS_IN_COMMON: self.tr("Hours in common"),
            FeatureName.BALANCED_LOAD: self.tr("Load"),
        }[feature]

    def reads(self, feature: FeatureName) -> str:
        """Where it comes from, and how it becomes points."""
        return {
            FeatureName.SHARED_RATHER_NOT: self.tr(
                "«Rather not» of both. One in common gives four fifths, two all. It tells more of"
                " who lasts than interests do."
            ),
            FeatureName.SHARED_INTERESTS: self.tr(
                "Interests of both. One in common gives half, two three quarters, three all."
            ),
            FeatureName.CAN_HELP: self.tr(
                "Goals, practical needs and own words against what the volunteer can help with. One"
                " gives half, two all."
            ),
            FeatureName.NO_CLASH: self.tr(
                "What one of them would rather not against what the other likes or wants. Any clash"
                " gives nothing."
            ),
            FeatureName.LANGUAGES: self.tr(
                "Languages wished, or the participant's own. One in common gives all."
            ),
            FeatureName.GENDER_WISH: self.tr("The participant's wish, when it is no must."),
            FeatureName.AGE_WISH: self.tr("The participant's wish against the birth year."),
            FeatureName.LIVED_EXPERIENCE: self.tr(
                "The participant's wish, and what the volunteer has offered to tell."
            ),
            FeatureName.HORIZON: self.tr(
                "For how long the volunteer would give time, against an assignment that is for once"
                " or lasts."
            ),
            FeatureName.CONTINUITY: self.tr(
                "Have walked together before, to an end that both wanted. Never counts against"
                " anybody."
            ),
            FeatureName.PLACE: self.tr(
                "Rough minutes between the postcodes. All up to 15, falling to nothing at 60."
            ),
            FeatureName.HOURS_IN_COMMON: self.tr(
                "Times of both. Rises to all at five hours a week in common."
            ),
            FeatureName.BALANCED_LOAD: self.tr(
                "Matches that the volunteer has now. None gives all, one half."
            ),
        }[feature]


WEIGHT_WORDS: Final = WeightWords()
"""The page's own."""
