"""The words for the engine's answers and for the way of a match, in the language that is set."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.transitions import TransitionKind
from services.domain.volunteers import Horizon, Stage
from services.matching.explanation import FeatureName, Fit, PointLine, RuleName, Verdict
from ui.languages import current_language
from ui.norwegian_text import day_text, relative_day, waited_text
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone


class Words(QObject):
    """One place for each set of words; every method answers in the language set now."""

    def rule(self, rule: RuleName) -> str:
        """What must be met, in a word or two."""
        return {
            RuleName.EXCLUSION: self.tr("Not ruled out"),
            RuleName.TOGETHER: self.tr("Not together already"),
            RuleName.EARLIER_NO: self.tr("No earlier no"),
            RuleName.SAME_PHONE: self.tr("Not one household"),
            RuleName.RATHER_NOT: self.tr("No conflict"),
            RuleName.STAGE: self.tr("Ready for a match"),
            RuleName.PLEDGE: self.tr("Confidentiality pledge"),
            RuleName.PEOPLE: self.tr("Room for one more"),
            RuleName.HOURS: self.tr("Hours enough"),
            RuleName.LANGUAGE: self.tr("Language"),
            RuleName.GENDER: self.tr("Gender"),
            RuleName.TIME: self.tr("Time"),
            RuleName.REACH: self.tr("Within reach"),
            RuleName.AWAY: self.tr("Here now"),
            RuleName.SKILL: self.tr("What it takes"),
            RuleName.TRAINING: self.tr("Training for the assignment"),
            RuleName.TYPE: self.tr("Takes such assignments"),
        }[rule]

    def broken(self, rule: RuleName) -> str:
        """Why somebody is ruled out, as a reason in a line."""
        return {
            RuleName.EXCLUSION: self.tr("not these two"),
            RuleName.TOGETHER: self.tr("are together already"),
            RuleName.EARLIER_NO: self.tr("one of them has said no before"),
            RuleName.SAME_PHONE: self.tr("they share a phone number"),
            RuleName.RATHER_NOT: self.tr("what one of them would rather not"),
            RuleName.STAGE: self.tr("is not open for a match now"),
            RuleName.PLEDGE: self.tr("has no pledge that holds"),
            RuleName.PEOPLE: self.tr("has no room for one more"),
            RuleName.HOURS: self.tr("has no hours left"),
            RuleName.LANGUAGE: self.tr("does not speak a language that is a must"),
            RuleName.GENDER: self.tr("the wish for gender is a must"),
            RuleName.TIME: self.tr("has no time in common"),
            RuleName.REACH: self.tr("lives too far away"),
            RuleName.AWAY: self.tr("is away now"),
            RuleName.SKILL: self.tr("can't help with what it takes"),
            RuleName.TRAINING: self.tr("lacks something that the assignment asks for"),
            RuleName.TYPE: self.tr("would not take such an assignment"),
        }[rule]

    def unknown(self, rule: RuleName) -> str:
        """What nobody has said, as something to ask about."""
        return {
            RuleName.LANGUAGE: self.tr("which languages is not said"),
            RuleName.GENDER: self.tr("not said"),
            RuleName.TIME: self.tr("ask when; not said or not certain"),
            RuleName.PEOPLE: self.tr("how many at once is not said"),
            RuleName.HOURS: self.tr("hours a month are not said"),
            RuleName.REACH: self.tr("a postcode is missing"),
            RuleName.SKILL: self.tr("what she can help with is not said"),
            RuleName.TRAINING: self.tr("not looked into yet"),
            RuleName.TYPE: self.tr("not asked which assignments"),
        }.get(rule, self.tr("not known"))

    def feature(self, feature: FeatureName) -> str:
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

    def horizon(self, horizon: Horizon) -> str:
        """For how long a volunteer would give time."""
        return {
            Horizon.NOT_ASKED: self.tr("not asked"),
            Horizon.ONE_OFF: self.tr("for once"),
            Horizon.MONTHS: self.tr("some months"),
            Horizon.HALF_A_YEAR: self.tr("half a year"),
            Horizon.A_YEAR: self.tr("a year"),
            Horizon.LONGER: self.tr("longer than a year"),
        }[horizon]

    def of_part(self, part: PointLine) -> str | None:
        """What stands beside a feature that has words of its own; None for the others."""
        if part.verdict is Verdict.UNKNOWN:
            return None
        if part.feature is FeatureName.HORIZON and part.words:
            return self.horizon(Horizon(part.words[0]))
        if part.feature is FeatureName.CONTINUITY:
            if part.verdict is Verdict.MET:
                return self.tr("have walked together before")
            return self.tr("have not walked together before")
        return None

    def fit(self, fit: Fit) -> ChipLook:
        return {
            Fit.WELL: ChipLook(self.tr("Fits well"), Tone.OK, "check"),
            Fit.FITS: ChipLook(self.tr("Fits"), Tone.INFO, "check"),
            Fit.WITH_A_BUT: ChipLook(self.tr("Fits, with a but"), Tone.WARN, "warning"),
            Fit.RULED_OUT: ChipLook(self.tr("Ruled out"), Tone.NEUTRAL, "prohibit"),
        }[fit]

    def transition(self, kind: TransitionKind, on: date, today: date) -> str:
        frames = {
            TransitionKind.ADMISSION: self.tr("admitted {day}"),
            TransitionKind.DISCHARGE: self.tr("discharged {day}"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("discharged {day}"),
            TransitionKind.IMPRISONMENT: self.tr("sentence begins {day}"),
            TransitionKind.RELEASE: self.tr("released {day}"),
            TransitionKind.MOVE: self.tr("moves {day}"),
        }
        near = abs((on - today).days) <= 7
        language = current_language()
        day = relative_day(on, today, language) if near else day_text(on, language, today)
        return frames[kind].format(day=day)

    def stage(self, stage: Stage) -> str:
        return {
            Stage.APPLICANT: self.tr("is an applicant"),
            Stage.INTERVIEW: self.tr("is invited to a talk"),
            Stage.TRAINING: self.tr("is in training"),
            Stage.READY: self.tr("is ready"),
            Stage.ACTIVE: self.tr("is active"),
            Stage.PAUSED: self.tr("has a pause"),
            Stage.ENDED: self.tr("has ended"),
        }[stage]

    def remedy(self, rule: RuleName) -> str:
        """What would let this pair fit, or that nothing should."""
        return {
            RuleName.EXCLUSION: self.tr("only when that is lifted, on one of their pages"),
            RuleName.TOGETHER: self.tr("nothing is missing"),
            RuleName.EARLIER_NO: self.tr("a no stands"),
            RuleName.SAME_PHONE: self.tr("when one of the numbers is corrected"),
            RuleName.RATHER_NOT: self.tr("when both have been asked, and it is changed"),
            RuleName.STAGE: self.tr("when ready, or back"),
            RuleName.PLEDGE: self.tr("with a new pledge"),
            RuleName.PEOPLE: self.tr("with room for one more"),
            RuleName.HOURS: self.tr("with more hours a month"),
            RuleName.LANGUAGE: self.tr("if the language were no must"),
            RuleName.GENDER: self.tr("if the wish were no must"),
            RuleName.TIME: self.tr("with one time in common"),
            RuleName.REACH: self.tr("if one of them would travel further"),
        }.get(rule, self.tr("when that is in place"))

    def minutes(self, minutes: int) -> str:
        return self.tr("about %n minute(s)", "", minutes)

    def live(self, matches: int) -> str:
        if not matches:
            return self.tr("no other match")
        return self.tr("%n match(es) now", "", matches)

    def age(self, birth_year: int, today: date) -> str:
        return self.tr("%n year(s) old", "", today.year - birth_year)


WORDS = Words()
"""The page's own."""


def short_day(day: date, today: date) -> str:
    """'24. nov.', with the year when it is another than today's."""
    return day_text(day, current_language(), today)


def span(days: int) -> str:
    """'5 weeks'; 'today' for those who began today."""
    return waited_text(days, current_language())


def since(day: date, today: date) -> str:
    """'today', or how long it has been: '5 weeks'."""
    if day >= today:
        return relative_day(day, today, current_language())
    return span((today - day).days)
