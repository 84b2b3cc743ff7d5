"""What a letter still lacks before a unit can know whom it is about and who writes, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.letter_gaps import Gap, Mending, mended_at


class GapWords(QObject):
    """Names each gap once, and says where it can be filled."""

    def sentence(self, gaps: tuple[Gap, ...]) -> str:
        """All that is missing, a sentence for each place where it is told; "" when nothing is."""
        there = {Mending.CENTRE: self._centre_lacks(), Mending.UNIT: self._unit_lacks()}
        told = tuple(gap for gap in gaps if mended_at(gap) not in there)
        said = [self._said(self.tr("The unit must also be told {what}."), told)]
        for where, words in there.items():
            said.append(self._said(words, tuple(gap for gap in gaps if mended_at(gap) is where)))
        return " ".join(filter(None, said))

    def _centre_lacks(self) -> str:
        return self.tr("The centre still lacks {what}.")

    def _unit_lacks(self) -> str:
        return self.tr("The unit still lacks {what}.")

    def _said(self, words: str, gaps: tuple[Gap, ...]) -> str:
        if not gaps:
            return ""
        named = list(dict.fromkeys(self._name(gap) for gap in gaps))
        some = ", ".join(named[:-1])
        last = self.tr("{some} and {last}").format(some=some, last=named[-1])
        return words.format(what=last if some else named[-1])

    def fill(self) -> str:
        """The way to what is missing, on a banner."""
        return self.tr("Fill in")

    def whom_to_ask(self, where: Mending) -> str:
        """Who can tell it, when one may not oneself."""
        if where is Mending.CENTRE:
            return self.tr("Your leader writes it in Settings.")
        return self.tr("A coordinator or leader writes it in Settings.")

    def _name(self, gap: Gap) -> str:
        return {
            Gap.PATIENT_GIVEN_NAME: self.tr("the given name"),
            Gap.PATIENT_FAMILY_NAME: self.tr("the family name"),
            Gap.PATIENT_BIRTH_DATE: self.tr("the date of birth"),
            Gap.PATIENT_SEX: self.tr("the sex"),
            Gap.SENDER_PERSON: self.tr("who writes"),
            Gap.SENDER_PHONE: self.tr("your phone"),
            Gap.SENDER_ADDRESS: self.tr("its HER-id"),
            Gap.SENDER_NAME: self.tr("its name"),
            Gap.SENDER_ORGANISATION: self.tr("the HER-id of the organisation around it"),
            Gap.RECEIVER_ADDRESS: self.tr("its HER-id"),
            Gap.RECEIVER_NAME: self.tr("its name"),
            Gap.RECEIVER_ORGANISATION: self.tr("the HER-id of the organisation around it"),
            Gap.SENDER_NUMBER: self.tr("its organisation number"),
        }.get(gap, self.tr("more about the letter"))


GAPS = GapWords()
"""The page's own."""
