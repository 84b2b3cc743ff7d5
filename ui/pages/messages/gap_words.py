"""What a letter still lacks before a unit can know whom it is about and who writes, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.letter_gaps import Gap


class GapWords(QObject):
    """Names each gap once, and says where it can be filled."""

    def sentence(self, gaps: tuple[Gap, ...]) -> str:
        """All that is missing, in one sentence; "" when nothing is."""
        if not gaps:
            return ""
        named = list(dict.fromkeys(self._name(gap) for gap in gaps))
        some = ", ".join(named[:-1])
        last = self.tr("{some} and {last}").format(some=some, last=named[-1])
        listed = last if some else named[-1]
        return self.tr("The unit must also be told {what}.").format(what=listed)

    def _name(self, gap: Gap) -> str:
        return {
            Gap.PATIENT_GIVEN_NAME: self.tr("the given name"),
            Gap.PATIENT_FAMILY_NAME: self.tr("the family name"),
            Gap.PATIENT_BIRTH_DATE: self.tr("the date of birth"),
            Gap.PATIENT_SEX: self.tr("the sex"),
            Gap.SENDER_PERSON: self.tr("who writes"),
            Gap.SENDER_PHONE: self.tr("your phone"),
            Gap.SENDER_ADDRESS: self.tr("the centre's address in the health network"),
            Gap.SENDER_NUMBER: self.tr("the centre's organisation number"),
            Gap.SENDER_NAME: self.tr("the centre's name"),
            Gap.SENDER_ORGANISATION: self.tr("the organisation around the centre"),
            Gap.RECEIVER_ADDRESS: self.tr("the unit's address in the health network"),
            Gap.RECEIVER_NAME: self.tr("the unit's name"),
            Gap.RECEIVER_ORGANISATION: self.tr("the organisation around the unit"),
        }.get(gap, self.tr("more about the letter"))


GAPS = GapWords()
"""The page's own."""
