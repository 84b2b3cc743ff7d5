"""The words for what stands in a volunteer's record, in the language that is set."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from services.domain.availability import Availability, Rhythm, WeekParity
from services.domain.likeness import Alike
from services.domain.matches import MatchState
from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from services.domain.volunteers import Horizon, Stage, YesNo
from ui.languages import current_language
from ui.norwegian_text import day_text, number_text


class Words(QObject):
    """One place for each set of words; every method answers in the language set now."""

    def stage(self, stage: Stage) -> str:
        return {
            Stage.APPLICANT: self.tr("Applicant"),
            Stage.INTERVIEW: self.tr("Invited to a talk"),
            Stage.TRAINING: self.tr("Training"),
            Stage.READY: self.tr("Ready"),
            Stage.ACTIVE: self.tr("Active"),
            Stage.PAUSED: self.tr("Paused"),
            Stage.ENDED: self.tr("Ended"),
        }[stage]

    def check(self, check: Check) -> str:
        return {
            Check.INTERVIEW: self.tr("Talk"),
            Check.REFERENCES: self.tr("References"),
            Check.TRAINING: self.tr("Training completed"),
            Check.MODULE: self.tr("Part of the training"),
            Check.POLICE: self.tr("Police certificate seen"),
            Check.PLEDGE: self.tr("Confidentiality pledge"),
            Check.GUARDIAN: self.tr("Guardian agrees, or is of age"),
        }[check]

    def point(self, point: CheckPoint) -> str:
        """The point as it stands on the list."""
        if point.check is Check.REFERENCES and point.number > 1:
            return self.tr("%n reference(s)", "", point.number)
        if point.check is Check.MODULE and point.module_name:
            return self.tr("Course: {name}").format(name=point.module_name)
        if point.check is Check.POLICE:
            return self.tr("Police certificate")
        return self.check(point.check)

    def before(self, stage: Stage | None) -> str:
        """The heading over what stands before a stage."""
        if stage is None:
            return self.tr("Noted too, holds nobody back")
        return {
            Stage.INTERVIEW: self.tr("Before the talk"),
            Stage.TRAINING: self.tr("Before the training"),
            Stage.READY: self.tr("Before being ready"),
            Stage.ACTIVE: self.tr("Before the first assignment"),
        }[stage]

    def settle(self, check: Check) -> str:
        """What the button says that notes the point as in place."""
        return {
            Check.INTERVIEW: self.tr("Talk held"),
            Check.REFERENCES: self.tr("Add"),
            Check.TRAINING: self.tr("Completed"),
            Check.MODULE: self.tr("Completed"),
            Check.POLICE: self.tr("Seen"),
            Check.PLEDGE: self.tr("Signed"),
            Check.GUARDIAN: self.tr("Confirmed"),
        }[check]

    def lacks(self, check: Check) -> str:
        """The reason in a line of the list."""
        return {
            Check.INTERVIEW: self.tr("the talk remains"),
            Check.REFERENCES: self.tr("references remain"),
            Check.TRAINING: self.tr("training remains"),
            Check.MODULE: self.tr("training remains"),
            Check.POLICE: self.tr("police certificate remains"),
            Check.PLEDGE: self.tr("no pledge that holds"),
            Check.GUARDIAN: self.tr("guardian must be asked"),
        }[check]

    def lacks_point(self, point: CheckPoint) -> str:
        """The reason in a line of the list, with the part of the training by its name."""
        if point.module_name:
            return self.tr("«{name}» remains").format(name=point.module_name)
        return self.lacks(point.check)

    def horizon(self, horizon: Horizon) -> str:
        return {
            Horizon.NOT_ASKED: self.tr("Not asked"),
            Horizon.ONE_OFF: self.tr("Single assignments"),
            Horizon.MONTHS: self.tr("Some months"),
            Horizon.HALF_A_YEAR: self.tr("Half a year"),
            Horizon.A_YEAR: self.tr("A year"),
            Horizon.LONGER: self.tr("Longer than a year"),
        }[horizon]

    def yes_no(self, answer: YesNo) -> str:
        return {
            YesNo.NOT_ASKED: self.tr("Not asked"),
            YesNo.YES: self.tr("Yes, and has offered to tell"),
            YesNo.NO: self.tr("No"),
            YesNo.UNSURE: self.tr("Is not sure"),
        }[answer]

    def match_state(self, state: MatchState) -> str:
        return {
            MatchState.PROPOSED: self.tr("chosen, not asked yet"),
            MatchState.ASKED: self.tr("asked, waiting for an answer"),
            MatchState.AGREED: self.tr("both have said yes"),
            MatchState.ACTIVE: self.tr("walking together"),
            MatchState.PAUSED: self.tr("a pause"),
            MatchState.CLOSING: self.tr("the closing talk is to come"),
            MatchState.DECLINED: self.tr("said no"),
            MatchState.EXPIRED: self.tr("no answer came"),
            MatchState.ENDED: self.tr("ended"),
        }[state]

    def alike(self, reason: Alike) -> str:
        return {
            Alike.NAME: self.tr("same name"),
            Alike.PART_OF_NAME: self.tr("part of the name"),
            Alike.PHONE: self.tr("same phone"),
            Alike.BIRTH_YEAR: self.tr("same age"),
            Alike.POSTCODE: self.tr("same postcode"),
        }[reason]

    def days(self) -> list[str]:
        return [
            self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu"),
            self.tr("Fri"), self.tr("Sat"), self.tr("Sun"),
        ]  # fmt: skip

    def parts(self) -> list[str]:
        return [self.tr("Morning"), self.tr("Afternoon"), self.tr("Evening")]

    def rhythm(self, availability: Availability) -> str:
        """What the grid can't show: every second week, certain weeks of the month, school holidays."""
        rhythm = availability.rhythm
        said = []
        if rhythm.weeks is WeekParity.EVERY_SECOND:
            said.append(self.tr("Every second week; which is not said"))
        if rhythm.nth_of_month:
            said.append(self._weeks_of_month(rhythm))
        if rhythm.not_in_school_holidays:
            said.append(self.tr("Not in school holidays"))
        return ". ".join(said)

    def _weeks_of_month(self, rhythm: Rhythm) -> str:
        numbers = [self.tr("last") if nth < 0 else f"{nth}." for nth in rhythm.nth_of_month]
        return self.tr("Only the {numbers} of the month").format(numbers=", ".join(numbers))

    def talk_is_owed(self) -> str:
        return self.tr("Something was heavy, and a talk is owed.")

    def thanks_for(self, what: str, number: int) -> str:
        if number < 2:
            return what
        return self.tr("{what} and %n more", "", number - 1).format(what=what)

    def age(self, birth_year: int, today: date) -> str:
        return self.tr("%n year(s) old", "", today.year - birth_year)

    def hours(self, hours: Decimal) -> str:
        return self.tr("{hours} h").format(hours=number_text(hours, current_language()))


WORDS = Words()
"""The page's own."""


def short_day(day: date, today: date) -> str:
    """'24. nov.', with the year when it is another than today's."""
    return day_text(day, current_language(), today)


def listed(text: str) -> tuple[str, ...]:
    """The entries of a list that was typed with commas, semicolons or lines between."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())


def phone_text(phone: str) -> str:
    """A Norwegian number in pairs, as one reads it aloud; others as they stand."""
    digits = phone.removeprefix("+47")
    if len(digits) != 8 or not phone.startswith("+47"):
        return phone
    return "\u00a0".join(digits[at : at + 2] for at in range(0, 8, 2))
