"""The engine's reasons as rows: what must be met, and what speaks for and against."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.domain.volunteers import Stage
from services.matching.explanation import (
    FeatureName,
    MatchExplanation,
    PointLine,
    RuleLine,
    RuleName,
    Verdict,
)
from ui.languages import current_language
from ui.norwegian_text import number_text
from ui.pages.matching.words import WORDS
from ui.slot_words import SLOT_WORDS
from ui.spoken_languages import SPOKEN
from ui.widgets.reason_row import ReasonRow
from ui.widgets.reason_row import Verdict as Sign

_SIGNS: Final = {
    Verdict.MET: Sign.MET,
    Verdict.UNMET: Sign.UNMET,
    Verdict.UNKNOWN: Sign.UNKNOWN,
}
_CONFLICTS: Final = frozenset(
    {
        RuleName.EXCLUSION,
        RuleName.TOGETHER,
        RuleName.EARLIER_NO,
        RuleName.SAME_PHONE,
        RuleName.RATHER_NOT,
    }
)
_READINESS: Final = frozenset({RuleName.STAGE, RuleName.PLEDGE, RuleName.AWAY})
_WITH_WORDS: Final = frozenset(
    {RuleName.RATHER_NOT, RuleName.LANGUAGE, RuleName.GENDER, RuleName.SKILL}
)
_ROOM: Final = frozenset({RuleName.PEOPLE, RuleName.HOURS})


class Reasons(QObject):
    """Puts an explanation into rows."""

    def must(self, explanation: MatchExplanation) -> list[ReasonRow]:
        """One row for each rule; those that belong together are one row while all of them are met."""
        met = {line.rule for line in explanation.rules if line.verdict is Verdict.MET}
        rows = []
        told: set[RuleName] = set()
        for line in explanation.rules:
            group = self._group(line.rule)
            if line.rule in told:
                continue
            if group is not None and group[0] <= met:
                told |= group[0]
                rows.append(ReasonRow(Sign.MET, group[1], group[2]))
            else:
                rows.append(self._rule(line))
        return rows

    def points(self, explanation: MatchExplanation) -> list[ReasonRow]:
        """One row for each part of the points."""
        return [self._part(part) for part in explanation.parts]

    def in_short(self, explanation: MatchExplanation) -> str:
        """One sentence: the strongest part, and what stands in the way or is not known."""
        best = max(explanation.parts, key=lambda part: part.points, default=None)
        said = []
        if best is not None and best.points and best.verdict is Verdict.MET:
            said.append(self._short(best))
        said += [
            f"{WORDS.rule(line.rule)}: {WORDS.unknown(line.rule)}"
            for line in explanation.rules_with(Verdict.UNKNOWN)[:1]
        ]
        clash = [
            part
            for part in explanation.parts
            if part.feature is FeatureName.NO_CLASH and part.verdict is Verdict.UNMET
        ]
        if clash and clash[0].words:
            said.append(self.tr("Clashes: {words}").format(words=", ".join(clash[0].words)))
        return ". ".join(said)

    def why_not(self, explanation: MatchExplanation) -> str:
        """What rules this volunteer out, in words."""
        return ", ".join(self._broken(line) for line in explanation.rules_with(Verdict.UNMET))

    def would_fit(self, explanation: MatchExplanation) -> str:
        """What would have to change for this volunteer to fit."""
        broken = explanation.rules_with(Verdict.UNMET)
        return ", ".join(WORDS.remedy(line.rule) for line in broken)

    def _group(self, rule: RuleName) -> tuple[frozenset[RuleName], str, str] | None:
        if rule in _CONFLICTS:
            return _CONFLICTS, self.tr("No conflict"), self.tr("that is known")
        if rule in _READINESS:
            return _READINESS, self.tr("Ready"), self.tr("trained, pledge holds")
        if rule in _ROOM:
            return _ROOM, self.tr("Room"), self.tr("for one more")
        return None

    def _rule(self, line: RuleLine) -> ReasonRow:
        return ReasonRow(_SIGNS[line.verdict], WORDS.rule(line.rule), self._detail(line))

    def _detail(self, line: RuleLine) -> str:
        if line.verdict is Verdict.UNKNOWN:
            return WORDS.unknown(line.rule)
        if line.rule is RuleName.TIME and line.slots:
            return self.tr("{times}, both").format(times=SLOT_WORDS.slots(line.slots))
        if line.rule is RuleName.REACH and line.number is not None:
            return WORDS.minutes(int(line.number))
        if line.verdict is Verdict.UNMET:
            return self._broken(line)
        return _words(line) if line.rule in _WITH_WORDS - {RuleName.RATHER_NOT} else ""

    def _broken(self, line: RuleLine) -> str:
        if line.rule is RuleName.STAGE and line.words:
            return WORDS.stage(Stage(line.words[0]))
        words = WORDS.broken(line.rule)
        if line.rule in _WITH_WORDS and line.words:
            return f"{words} ({_words(line)})"
        return words

    def _part(self, part: PointLine) -> ReasonRow:
        sign = _SIGNS[part.verdict]
        if part.verdict is Verdict.UNMET and part.feature is not FeatureName.NO_CLASH:
            sign = Sign.NEUTRAL
        points = f"+{part.points}" if part.points else "0"
        return ReasonRow(sign, WORDS.feature(part.feature), self._part_detail(part), points)

    def _part_detail(self, part: PointLine) -> str:
        if part.verdict is Verdict.UNKNOWN:
            return self.tr("not known")
        if (own := WORDS.of_part(part)) is not None:
            return own
        if part.feature is FeatureName.PLACE and part.number is not None:
            return WORDS.minutes(int(part.number))
        if part.feature is FeatureName.HOURS_IN_COMMON and part.number is not None:
            hours = number_text(part.number, current_language())
            return self.tr("{hours} a week").format(hours=hours)
        if part.feature is FeatureName.BALANCED_LOAD and part.number is not None:
            return WORDS.live(int(part.number))
        if part.verdict is Verdict.UNMET and not part.words:
            return self.tr("none in common")
        if part.feature is FeatureName.LANGUAGES:
            return SPOKEN.listed(part.words)
        return ", ".join(part.words)

    def _short(self, part: PointLine) -> str:
        detail = self._part_detail(part)
        return f"{WORDS.feature(part.feature)}: {detail}" if detail else WORDS.feature(part.feature)


def _words(line: RuleLine) -> str:
    if line.rule is RuleName.LANGUAGE:
        return SPOKEN.listed(line.words)
    return ", ".join(line.words)
