"""What a proposal says: because of what, what it costs the others, and why somebody waits on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.availability import Slot
from services.domain.matches import MatchState
from services.matching.explanation import FeatureName, PointLine, RuleName, Verdict
from services.matching.proposal import OthersCost, Reason, WaitCode
from services.matching.urgency import STILL_NEAR_DAYS
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import begin_large, number_text, waited_text
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.words import WORDS, short_day
from ui.slot_words import SLOT_WORDS
from ui.spoken_languages import SPOKEN

SOON_DAYS: Final = 31
"""A transition nearer than this is told as a reason."""
MOST_REASONS: Final = 2
MOST_WORDS: Final = 5


class ProposalWords(QObject):
    """In the language that is set."""

    def count(self, number: int) -> str:
        """A small number as a word, a larger one in figures."""
        words = (
            self.tr("one"), self.tr("two"), self.tr("three"), self.tr("four"),
            self.tr("five"), self.tr("six"), self.tr("seven"), self.tr("eight"), self.tr("nine"),
            self.tr("ten"), self.tr("eleven"), self.tr("twelve"),
        )  # fmt: skip
        if 1 <= number <= len(words):
            return words[number - 1]
        return number_text(number, current_language())

    def places(self, number: int) -> str:
        """What a volunteer has room for."""
        if not number:
            return self.tr("full")
        if number == 1:
            return self.tr("room for one")
        return self.tr("room for {count}").format(count=self.count(number))

    def because(self, line: Line) -> str:
        """The reasons in a few words: what is near, and what speaks most for the two."""
        if line.kind is LineKind.WAITS and line.waits is not None:
            return self.waits(line.waits.reason, line.today)
        if line.kind is LineKind.LIVE and line.live is not None:
            return self.live(line.live.state)
        if line.pair is None:
            return ""
        near = self._near(line)
        parts = [near] if near else []
        spoken = [self._part(one) for one in _strongest(line.pair.explanation.parts)]
        parts += [one for one in spoken if one][: MOST_REASONS - len(parts)]
        told = ", ".join(parts) or self.tr("no rule stands in the way")
        if line.fixed:
            return self.tr("Pinned by you: {reasons}").format(reasons=told)
        return begin_large(told)

    def cost(self, cost: OthersCost | None, instead: str) -> str:
        """What the others lose by this pair."""
        if cost is None:
            return self.tr("Choose the pair to see it")
        if cost.nothing:
            return self.tr("Nobody loses anything")
        if cost.people and instead:
            return self.tr("{name} is without a volunteer").format(name=first_name(instead))
        if cost.people or cost.tiers:
            return self.tr("Somebody who is more urgent waits on")
        return self.tr("The others get %n point(s) less", "", cost.points)

    def waits(self, reason: Reason, today: date) -> str:
        """The binding reason in one sentence."""
        return "; ".join([self._binding(reason), *self._on_the_way(reason, today)]) + "."

    def live(self, state: MatchState) -> str:
        """How a match stands that is not touched."""
        if state is MatchState.PROPOSED:
            return self.tr("Proposed already, not asked yet")
        if state is MatchState.ASKED:
            return self.tr("Asked already")
        if state is MatchState.AGREED:
            return self.tr("Both have said yes")
        return self.tr("They walk together")

    def spoken(self, line: Line) -> str:
        """A line as it is read aloud."""
        if line.kind is LineKind.WAITS:
            return self.tr("{name} waits on: {why}").format(name=line.name, why=self.because(line))
        parts = [f"{line.name}, {line.volunteer}"]
        if line.kind is LineKind.PAIR:
            parts.append(self.tr("to be asked") if line.ticked else self.tr("not to be asked"))
        if line.fixed:
            parts.append(self.tr("pinned"))
        parts.append(self.because(line))
        if line.kind is LineKind.PAIR:
            parts.append(self.cost(line.cost, line.instead))
        return ". ".join(parts)

    def refused(self, name: str, volunteer: str, rules: Iterable[RuleName]) -> str:
        """A pinned pair that no longer can stand."""
        why = ", ".join(WORDS.broken(rule) for rule in rules) or self.tr("there is no room")
        return self.tr("{participant} and {volunteer} could not be pinned: {why}.").format(
            participant=first_name(name), volunteer=first_name(volunteer), why=why
        )

    def waited(self, days: int) -> str:
        """'5 weeks'; 'today' for those who began today."""
        return waited_text(days, current_language())

    def need(
        self, rule: RuleName, words: tuple[str, ...], skills: tuple[str, ...],
        minutes: int | None, slots: tuple[Slot, ...],
    ) -> str:  # fmt: skip
        """What one would have to be or have, after «nobody who»."""
        listed = ", ".join(words)
        return {
            RuleName.LANGUAGE: self.tr("speaks {what}").format(
                what=self._either(tuple(map(SPOKEN.named, words)))
            ),
            RuleName.GENDER: self.tr("is as wished ({what})").format(what=words[-1] if words else ""),
            RuleName.TIME: self.tr("can {when}").format(when=SLOT_WORDS.slots(slots))
            if slots else self.tr("has time in common"),
            RuleName.REACH: self.tr("lives within {n} minutes").format(n=minutes),
            RuleName.SKILL: self.tr("can help with {what}").format(what=", ".join(skills)),
            RuleName.TRAINING: self.tr("has the training that the assignment asks for"),
            RuleName.TYPE: self.tr("takes such assignments"),
            RuleName.PEOPLE: self.tr("has room for one more"),
            RuleName.HOURS: self.tr("has hours enough"),
            RuleName.RATHER_NOT: self.tr("is without what one of them would rather not have"),
            RuleName.SAME_PHONE: self.tr("is not of the same household"),
            RuleName.TOGETHER: self.tr("is not with them already"),
            RuleName.EARLIER_NO: self.tr("has not said no before, or been said no to"),
            RuleName.EXCLUSION: self.tr("is not ruled out"),
        }.get(rule, listed)  # fmt: skip

    def needs(self, told: Reason) -> str:
        """All that binds: 'speaks Arabic and lives within 30 minutes'."""
        each = [
            self.need(rule, _words_for(rule, told), told.skills, told.minutes, told.slots)
            for rule in told.rules
        ]
        return self._and(each)

    def _binding(self, reason: Reason) -> str:
        match reason.code:
            case WaitCode.NOBODY_YET:
                return self.tr("There are no volunteers yet")
            case WaitCode.NOBODY_OPEN:
                return self.tr("No volunteer is open for a match now")
            case WaitCode.NOBODY_FITS:
                return self.tr("Nobody who {needs}").format(needs=self.needs(reason))
            case WaitCode.NO_ROOM:
                return self.tr("Those who fit have no room: nobody who {needs}").format(
                    needs=self.needs(reason)
                )
            case WaitCode.SET_ASIDE:
                return self.tr("Those who fit are taken out of this proposal by you")
            case WaitCode.TAKEN:
                return self.tr(
                    "%n fit(s), and is proposed to others who have waited longer, are nearer a"
                    " transition or fit better", "", reason.fitting
                )  # fmt: skip

    def _on_the_way(self, reason: Reason, today: date) -> list[str]:
        said = []
        for one in reason.free_from[:1]:
            day = short_day(one.on, today)
            who = self.count(one.count)
            said.append(
                self.tr("one is free from {day}").format(day=day)
                if one.count == 1
                else self.tr("{count} are free from {day}").format(count=who, day=day)
            )
        if reason.on_the_way:
            said.append(self.tr("%n would fit when ready", "", reason.on_the_way))
        if reason.pledges:
            said.append(self.tr("%n would fit with a new pledge", "", reason.pledges))
        return said

    def _near(self, line: Line) -> str:
        person = line.person
        if person is None or person.next_on is None or person.next_kind is None:
            return ""
        if not -STILL_NEAR_DAYS <= (person.next_on - line.today).days <= SOON_DAYS:
            return ""
        return WORDS.transition(person.next_kind, person.next_on, line.today)

    def _part(self, part: PointLine) -> str:
        """A part of the points in a few words; "" for one that tells nothing of the two."""
        if part.feature is FeatureName.PLACE:
            return "" if part.number is None else WORDS.minutes(int(part.number))
        if part.feature is FeatureName.HORIZON:
            return WORDS.of_part(part) or ""
        frame = self._frames().get(part.feature, "")
        hours = number_text(part.number or 0, current_language())
        spoken = part.feature is FeatureName.LANGUAGES
        words = SPOKEN.listed(part.words) if spoken else ", ".join(part.words)
        return frame.format(words=words, hours=hours)

    def _frames(self) -> dict[FeatureName, str]:
        return {
            FeatureName.SHARED_RATHER_NOT: self.tr("both would rather not {words}"),
            FeatureName.SHARED_INTERESTS: self.tr("both like {words}"),
            FeatureName.CAN_HELP: self.tr("can help with {words}"),
            FeatureName.LANGUAGES: self.tr("both speak {words}"),
            FeatureName.HOURS_IN_COMMON: self.tr("{hours} hours in common a week"),
            FeatureName.CONTINUITY: self.tr("know each other"),
            FeatureName.LIVED_EXPERIENCE: self.tr("own experience"),
            FeatureName.GENDER_WISH: self.tr("the wish {words}"),
            FeatureName.AGE_WISH: self.tr("the wish {words}"),
        }

    def _either(self, words: tuple[str, ...]) -> str:
        """A few of them, and how many more."""
        if len(words) > MOST_WORDS:
            more = self.tr("%n more", "", len(words) - MOST_WORDS + 1)
            words = (*words[: MOST_WORDS - 1], more)
        return self._join(words, self.tr("{first} or {last}"))

    def _and(self, words: list[str]) -> str:
        return self._join(words, self.tr("{first} and {last}"))

    def _join(self, words: Iterable[str], frame: str) -> str:
        *first, last = tuple(words) or ("",)
        return frame.format(first=", ".join(first), last=last) if first else last


def _strongest(parts: tuple[PointLine, ...]) -> list[PointLine]:
    met = [one for one in parts if one.verdict is Verdict.MET and one.points]
    return sorted(met, key=lambda one: -one.points)


def _words_for(rule: RuleName, told: Reason) -> tuple[str, ...]:
    """`words` holds languages and, last, the gender wished, each only when its rule binds."""
    if rule is RuleName.LANGUAGE and RuleName.GENDER in told.rules:
        return told.words[:-1]
    return told.words


PROPOSAL_WORDS = ProposalWords()
"""The page's own."""
