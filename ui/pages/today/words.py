"""The words of Today: what a line says, why it is there, and what its button says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal, assert_never

from PySide6.QtCore import QObject

from services.domain.transitions import Missing, TransitionKind
from services.use_cases.today_lines import GroupKind, TodayLine, Why
from ui.dialogs.silence_words import SILENCE
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import (
    begin_large,
    day_text,
    long_day_text,
    moment_text,
    near_moment_text,
    relative_day,
)
from ui.pages.today.after_lines import AfterLines
from ui.pages.today.ending_words import ENDING_WORDS
from ui.pages.today.line_words import LineWords
from ui.pages.today.outgoing_words import OUTGOING_WORDS
from ui.pages.today.pair_lines import PairLines
from ui.pages.today.restored_words import RESTORED_WORDS
from ui.pages.today.unfetched_words import UNFETCHED_WORDS


class TodayWords(QObject):
    """Puts Today's lines into words, in the language that is set."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._pairs = PairLines(self)
        self._after = AfterLines(self)

    def group(self, kind: GroupKind) -> str:
        return {
            GroupKind.GAPS: self.tr("Must be settled now"),
            GroupKind.WAITING: self.tr("Waiting for an answer"),
            GroupKind.CARE: self.tr("Care for those who help"),
            GroupKind.FOLLOW_UPS: self.tr("To follow up"),
        }[kind]

    def line(self, line: TodayLine) -> LineWords:
        """What the line says; while somebody is away, first for whom it is seen to."""
        words = self._line(line)
        marked = self.marked(words.reason, line.stands_for, line.away)
        return replace(words, reason=marked)

    def marked(self, words: str, stands_for: str, away: str) -> str:
        """'For Hanne · …' where the reader stands in, 'Hanne is away · …' where another does."""
        if stands_for:
            return self.tr("For {name} · {words}").format(name=first_name(stands_for), words=words)
        if away:
            return self.tr("{name} is away · {words}").format(name=first_name(away), words=words)
        return words

    def _line(self, line: TodayLine) -> LineWords:
        match line.why:
            case Why.UNPLANNED | Why.LEFT | Why.GAP | Why.CONSENTS_UNKNOWN:
                return self._gap(line)
            case Why.TO_UNDERSTAND | Why.TO_READ | Why.NOTICE | Why.UNFETCHED:
                return self._inbound(line)
            case (
                Why.NOT_LEFT | Why.NOT_UNDERSTOOD | Why.WITH_ERRORS | Why.NO_RECEIPT | Why.REFUSED | Why.STOPPED
                | Why.TO_DELIVER
            ):  # fmt: skip
                return self._outbound(line)
            case Why.DEBRIEF | Why.TALK | Why.QUIET | Why.THANKS:
                return self._care(line)
            case Why.TO_ASK | Why.ASKED | Why.ANSWER_ENDS | Why.EXPIRED:
                return self._pairs.question(line)
            case Why.FIRST_MEETING_UNSET | Why.FIRST_MEETING_PAST:
                return self._pairs.meeting(line)
            case Why.CHECK_IN | Why.CLOSING | Why.PAUSE_ENDS:
                return self._pairs.living(line)
            case Why.ROWS | Why.CONTACT | Why.TO_CONFIRM | Why.CONSENT_ENDS:
                return self._follow_up(line)
            case Why.SUPERVISION_NONE | Why.SUPERVISION_PAST:
                return self._supervision(line)
            case _:
                return self._ready(line, line.why)

    def _ready(
        self,
        line: TodayLine,
        why: Literal[
            Why.PLEDGE_ENDS, Why.POINT_ENDS, Why.ABSENCE_ENDS, Why.PLEDGE_MISSING, Why.POINT_MISSING
        ],
    ) -> LineWords:
        match why:
            case Why.PLEDGE_MISSING | Why.POINT_MISSING:
                return self._missing_point(line)
            case Why.PLEDGE_ENDS | Why.POINT_ENDS | Why.ABSENCE_ENDS:
                return self._ending(line)
            case _:
                assert_never(why)

    def transition(self, kind: TransitionKind) -> str:
        """What changes, said of a person: 'is discharged'."""
        return {
            TransitionKind.ADMISSION: self.tr("is admitted"),
            TransitionKind.DISCHARGE: self.tr("is discharged"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("left treatment unplanned"),
            TransitionKind.IMPRISONMENT: self.tr("begins to serve a sentence"),
            TransitionKind.RELEASE: self.tr("is released"),
            TransitionKind.MOVE: self.tr("moves"),
        }[kind]

    def day(self, day: date) -> str:
        """'24. nov.'."""
        return day_text(day, current_language(), self.today)

    def near(self, day: date) -> str:
        """'i morgen', '24. nov.': by its name within a day, else by its date."""
        if abs((day - self.today).days) <= 1:
            return relative_day(day, self.today, current_language())
        return self.day(day)

    def relative(self, day: date) -> str:
        """'om 5 dager'."""
        return relative_day(day, self.today, current_language())

    def answer_ends(self, day: date) -> str:
        """'svarfrist i morgen'."""
        return self._pairs.answer_ends(day)

    def heading(self) -> str:
        """'Torsdag 19. november'."""
        return begin_large(long_day_text(self.today, current_language()))

    def missing(self, points: tuple[Missing, ...]) -> str:
        """The open points as one phrase."""
        words = {
            Missing.PERSON_HERE: self.tr("a named person here"),
            Missing.PERSON_THERE: self.tr("a named person there"),
            Missing.WHERE_TO: self.tr("a place to stay"),
            Missing.CONTACT: self.tr("a day for the first contact"),
        }
        return self._one_phrase([words[point] for point in points])

    def _one_phrase(self, phrases: list[str]) -> str:
        if len(phrases) < 2:
            return "".join(phrases)
        first = ", ".join(phrases[:-1])
        return self.tr("{first} and {last}").format(first=first, last=phrases[-1])

    def _gap(self, line: TodayLine) -> LineWords:
        if line.why is Why.CONSENTS_UNKNOWN:
            return RESTORED_WORDS.line(line, self.today)
        day = line.on or self.today
        if line.why is Why.GAP:
            reason = self.tr("Shown because {missing} is missing")
            reason = reason.format(missing=self.missing(line.missing))
        else:
            lacking = [self._after.missing(point) for point in line.missing]
            to_do = self._after.to_do_after_the_end if line.ended else self._after.to_do
            reason = to_do(line.missing).format(missing=self._one_phrase(lacking))
        return LineWords(
            self._gap_title(line, day), reason, self.tr("See the transition"), self.relative(day)
        )

    def _gap_title(self, line: TodayLine, day: date) -> str:
        kind = line.transition or TransitionKind.DISCHARGE
        if line.why is Why.UNPLANNED:
            title = self.tr("{name} left treatment unplanned {day}")
            return title.format(name=line.name, day=self.near(day))
        if line.why is Why.LEFT:
            return self._after.left(kind).format(name=line.name, day=self.near(day))
        if line.days < 0:
            return self._past_title(kind).format(name=line.name, day=self.near(day))
        bare = Missing.WHERE_TO in line.missing
        title = self._bare_title(kind) if bare else self._coming_title(kind)
        return title.format(name=line.name, day=self.near(day))

    def _coming_title(self, kind: TransitionKind) -> str:
        return {
            TransitionKind.ADMISSION: self.tr("{name} is admitted {day}"),
            TransitionKind.DISCHARGE: self.tr("{name} is discharged {day}"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("{name} left treatment unplanned {day}"),
            TransitionKind.IMPRISONMENT: self.tr("{name} begins to serve a sentence {day}"),
            TransitionKind.RELEASE: self.tr("{name} is released {day}"),
            TransitionKind.MOVE: self.tr("{name} moves {day}"),
        }[kind]

    def _bare_title(self, kind: TransitionKind) -> str:
        """Nobody knows yet where the person goes: that leads."""
        if kind is TransitionKind.DISCHARGE:
            return self.tr("{name} is discharged {day}, nowhere to stay")
        if kind is TransitionKind.RELEASE:
            return self.tr("{name} is released {day}, nowhere to stay")
        return self._coming_title(kind)

    def _past_title(self, kind: TransitionKind) -> str:
        return {
            TransitionKind.ADMISSION: self.tr("{name} was to be admitted {day}"),
            TransitionKind.DISCHARGE: self.tr("{name} was to be discharged {day}"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("{name} left treatment unplanned {day}"),
            TransitionKind.IMPRISONMENT: self.tr("{name} was to begin to serve a sentence {day}"),
            TransitionKind.RELEASE: self.tr("{name} was to be released {day}"),
            TransitionKind.MOVE: self.tr("{name} was to move {day}"),
        }[kind]

    def _inbound(self, line: TodayLine) -> LineWords:
        came = self._moment(line)
        if line.why is Why.UNFETCHED:
            return UNFETCHED_WORDS.line(line, came)
        if line.why is Why.NOTICE:
            return self._after.notice(line, came)
        if line.why is Why.TO_UNDERSTAND:
            title = self.tr("{unit} asks for «received and understood»").format(unit=line.name)
            reason = self.tr("Urgent, came {moment}. Shown until one of us has answered")
            return LineWords(title, reason.format(moment=came), self.tr("Read and answer"))
        about = self.tr("{unit} has written about {name}") if line.other_name else ""
        title = about or self.tr("{unit} has written")
        reason = self.tr("Came {moment}. Shown until one of us has read it")
        return LineWords(
            title.format(unit=line.name, name=line.other_name),
            reason.format(moment=came),
            self.tr("Read"),
        )

    def _outbound(self, line: TodayLine) -> LineWords:
        unit = line.name
        if line.why in (Why.NOT_LEFT, Why.NOT_UNDERSTOOD, Why.WITH_ERRORS):
            return OUTGOING_WORDS.line(line, self._moment(line))
        if line.why is Why.TO_DELIVER:
            return self._to_deliver(line)
        if line.why is Why.NO_RECEIPT:
            reason = self.tr(
                "Counted from {moment}. Shown because the deadline is past: call, or send again"
            )
            title = self.tr("{unit} has given no receipt in 96 hours").format(unit=unit)
            return LineWords(
                title, reason.format(moment=self._moment(line)), self.tr("See the message")
            )
        if line.why is Why.STOPPED:
            title = self.tr("The message to {unit} was stopped").format(unit=unit)
            reason = self.tr("Shown until one of us has seen why")
            return LineWords(title, reason, self.tr("See why"))
        title = self.tr("{unit} did not take the message").format(unit=unit)
        reason = self.tr("Shown because nobody there follows it up")
        return LineWords(title, reason, self.tr("See why"))

    def _to_deliver(self, line: TodayLine) -> LineWords:
        title = self.tr("A sealed file to {unit} is not delivered").format(unit=line.name)
        reason = self.tr("Made {moment}. Shown until it is noted how it was delivered")
        if not line.number:
            title = self.tr("A message to {unit} waits to be sealed").format(unit=line.name)
            reason = self.tr(
                "Written {moment}. Shown because it leaves only when somebody seals it"
            )
        reason = reason.format(moment=self._moment(line))
        return LineWords(title, reason, self.tr("See the message"))

    def _care(self, line: TodayLine) -> LineWords:
        if line.why is Why.DEBRIEF:
            return self._debrief(line)
        day = self.relative(line.on or self.today)
        if line.why is Why.TALK:
            title = self.tr("{name} asked for a talk {day}").format(name=line.name, day=day)
            reason = self.tr("Shown until the talk has been held")
            action = self.tr("Call {name}").format(name=first_name(line.name))
            return LineWords(title, reason, action)
        if line.why is Why.QUIET and line.silence is not None:
            title = self.tr("{volunteer} and {participant} have gone quiet")
            return LineWords(
                title.format(volunteer=line.name, participant=line.other_name),
                SILENCE.rule(line.silence),
                self.tr("Follow up"),
            )
        return self._thanks(line, day)

    def _debrief(self, line: TodayLine) -> LineWords:
        if line.distress:
            title = self.tr("{name} says that it is urgent")
        else:
            title = self.tr("{name} has logged something heavy")
        due = line.at
        by = near_moment_text(due, self.today, current_language()) if due else ""
        if line.caller:
            reason = self.tr("Talk due {moment} · {caller} calls")
        else:
            reason = self.tr("Talk due {moment} · nobody has said to call yet")
        return LineWords(
            title.format(name=line.name),
            reason.format(moment=by, caller=first_name(line.caller)),
            self.tr("Call {name}").format(name=first_name(line.name)),
        )

    def _supervision(self, line: TodayLine) -> LineWords:
        if line.why is Why.SUPERVISION_PAST:
            title = self.tr("Was there supervision {day}?").format(
                day=self.near(line.on or self.today)
            )
            reason = self.tr("{name} was to lead it. Shown until it is noted who came")
            return LineWords(title, reason.format(name=line.name), self.tr("Note who came"))
        action = self.tr("Plan supervision")
        if line.number > 1:
            title = self.tr("%n volunteers have had no supervision for long", "", line.number)
            reason = self.tr("{name} for {days} days. Nobody is invited to any")
            return LineWords(title, reason.format(name=line.name, days=line.days), action)
        title = self.tr("{name} has had no supervision for %n day(s)", "", line.days)
        reason = self.tr("Shown because nothing is planned either")
        return LineWords(title.format(name=line.name), reason, action)

    def _thanks(self, line: TodayLine, day: str) -> LineWords:
        reason = self.tr("Shown because nobody has said thanks yet")
        if line.number > 1:
            title = self.tr("%n activities by {name}, the last one {day}", "", line.number)
            return LineWords(title.format(name=line.name, day=day), reason, self.tr("Send thanks"))
        title = self.tr("{name}: {what} {day}")
        if line.other_name:
            title = self.tr("{name}: {what} with {participant} {day}")
        words = title.format(name=line.name, what=line.words, participant=line.other_name, day=day)
        return LineWords(words, reason, self.tr("Send thanks"))

    def _follow_up(self, line: TodayLine) -> LineWords:
        if line.why is Why.ROWS:
            title = self.tr("%n row(s) of a register wait for an answer", "", line.number)
            reason = self.tr("Shown because nothing in a register is guessed")
            return LineWords(title, reason, self.tr("Answer"))
        if line.why is Why.CONTACT:
            return self._after.contact(line)
        day = self.near(line.on or self.today)
        if line.why is Why.CONSENT_ENDS:
            title = self.tr("{name}’s consent to {recipient} ends {day}")
            reason = self.tr("Shown because nothing may leave after that day")
            due = self.relative(line.on or self.today)
            title = title.format(name=line.name, recipient=line.other_name, day=day)
            return LineWords(title, reason, self.tr("Ask for a new one"), due)
        title = self._past_title(line.transition or TransitionKind.DISCHARGE)
        reason = self.tr("Everything was in place. Shown until it is noted that it happened")
        return LineWords(
            title.format(name=line.name, day=day), reason, self.tr("Note what happened")
        )

    def _ending(self, line: TodayLine) -> LineWords:
        day = self.near(line.on or self.today)
        title, reason = ENDING_WORDS.ending(line, day)
        return LineWords(title, reason, self.tr("See {name}").format(name=first_name(line.name)))

    def _missing_point(self, line: TodayLine) -> LineWords:
        title = ENDING_WORDS.missing(line)
        reason = self.tr("Shown because she or he is in a live match")
        return LineWords(title, reason, self.tr("See {name}").format(name=first_name(line.name)))

    def _moment(self, line: TodayLine) -> str:
        if line.at is None:
            return ""
        return moment_text(line.at, self.today, current_language())
