"""The parts of a volunteer's own page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.matches import MatchState
from services.use_cases.activity_lists import ActivityRow
from services.use_cases.own import OwnMatch, OwnPage, OwnThanks
from ui.languages import current_language
from ui.norwegian_text import (
    clock_text,
    day_text,
    hours_text,
    long_day_text,
    moment_text,
    month_text,
    number_text,
    relative_day,
)
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.avatar import Avatar, initials_of
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import ChipLook
from ui.widgets.progress_row import ThinBar
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone


class NextMeeting(Card):
    """The next meeting, largest on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ACCENT, gap=4, parent=parent)
        self._word = Label("", "small", "text.secondary")
        self._what = Paragraph("", "h2")
        self._more = Paragraph("", "body", "text.secondary")
        for part in (self._word, self._what, self._more):
            self.body.addWidget(part)

    def show_next(self, coming: tuple[OwnMatch, ...], today: date) -> None:
        """Show the first that is coming, or what to expect when none is."""
        self._word.setText(self.tr("Next time"))
        if not coming:
            self._what.set_text(self.tr("No first meeting is waiting"))
            self._more.set_text(
                self.tr("Agree on the next time yourselves, and log it afterwards.")
            )
            return
        match = coming[0]
        language = current_language()
        day = _next_day(match, today)
        closing = match.state is MatchState.CLOSING
        title = self.tr("{name}, {day}").format(
            name=match.participant_name, day=long_day_text(day, language, today)
        )
        self._what.set_text(title)
        parts = [self.tr("closing talk") if closing else match.assignment]
        if not closing and match.first_meeting_at is not None:
            clock = clock_text(match.first_meeting_at, language)
            parts.append(self.tr("at {time}").format(time=clock))
        if not closing:
            parts += [part for part in (match.first_meeting_place, self._along(match)) if part]
        parts.append(relative_day(day, today, language))
        self._more.set_text(" · ".join(filter(None, parts)))

    def _along(self, match: OwnMatch) -> str:
        who = match.first_meeting_with
        return self.tr("with {name} along").format(name=who) if who else ""


def _next_day(match: OwnMatch, today: date) -> date:
    """The closing talk when one is planned, else the first meeting."""
    return match.closing_on or match.first_meeting_on or today


class ToLog(Card):
    """One line and one button: tell how it went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, gap=0, parent=parent)
        self._row: ActionRow | None = None

    log_wanted = Signal()

    def show_to_log(self, to_log: tuple[OwnMatch, ...], row: ActionRow) -> None:
        """Show the row built by the page."""
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
        self._row = row
        row.acted.connect(self.log_wanted)
        self.body.addWidget(row)


class OwnLists(QWidget):
    """Her matches and what she has logged. `opened` and `log_wanted` carry an `OwnMatch`, `change_wanted`
    and `remove_wanted` an `ActivityRow`.
    """

    opened = Signal(object)
    log_wanted = Signal(object)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_lists(
        self, matches: tuple[OwnMatch, ...], logged: tuple[ActivityRow, ...], today: date
    ) -> None:
        """Show both lists; one that is empty says what will stand there."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(
            SectionHeading(self.tr("Those you walk beside"), len(matches) or None)
        )
        nobody = self.tr("Nobody yet. You will be asked before anybody is told your name.")
        self._column.addWidget(
            RowsCard([self._match(each, today) for each in matches]) if matches else _saying(nobody)
        )
        self._column.addSpacing(8)
        self._column.addWidget(SectionHeading(self.tr("What you have logged")))
        nothing = self.tr("Nothing yet. It takes less than a minute.")
        self._column.addWidget(
            RowsCard([self._activity(each, today) for each in logged])
            if logged
            else _saying(nothing)
        )

    def _match(self, match: OwnMatch, today: date) -> ActionRow:
        parts = [match.assignment, *self._standing(match, today)]
        if match.last_on is not None:
            near = relative_day(match.last_on, today, current_language())
            parts.append(self.tr("last time {day}").format(day=near))
        row = ActionRow(
            "pause-circle" if match.state is MatchState.PAUSED else "handshake",
            Tone.NEUTRAL if match.state is MatchState.PAUSED else Tone.ACCENT,
            match.participant_name,
            " · ".join(filter(None, parts)),
            self.tr("Good to know"),
        )
        row.acted.connect(lambda: self.opened.emit(match))
        log = QAction(self.tr("Log an activity"), row)
        log.triggered.connect(lambda: self.log_wanted.emit(match))
        row.add_menu_action(log)
        return row

    def _standing(self, match: OwnMatch, today: date) -> list[str]:
        """A pause or a closing talk, where there is one; never why."""
        language = current_language()
        if match.state is MatchState.PAUSED and match.paused_until is not None:
            until = day_text(match.paused_until, language, today)
            return [self.tr("a pause until {day}").format(day=until)]
        if match.state is MatchState.PAUSED:
            return [self.tr("a pause")]
        if match.state is MatchState.CLOSING and match.closing_on is not None:
            day = day_text(match.closing_on, language, today)
            return [self.tr("closing talk {day}").format(day=day)]
        return []

    def _activity(self, activity: ActivityRow, today: date) -> ActionRow:
        language = current_language()
        parts = [day_text(activity.on, language, today)]
        if activity.participant_name:
            parts.append(activity.participant_name)
        elif activity.participant_id is not None:
            parts.append(self.tr("with a participant"))
        if activity.hours is not None:
            parts.append(hours_text(activity.hours, language))
        chip = ChipLook(self.tr("thanked"), Tone.OK, "check") if activity.thanked else None
        row = ActionRow(
            "note-pencil",
            Tone.NEUTRAL,
            activity.what,
            " · ".join(parts),
            self.tr("Change"),
            due=chip,
        )
        row.acted.connect(lambda: self.change_wanted.emit(activity))
        remove = QAction(self.tr("Remove"), row)
        remove.triggered.connect(lambda: self.remove_wanted.emit(activity))
        row.add_menu_action(remove)
        return row


class OwnSide(QWidget):
    """Thanks, and the month's hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading("")
        self._thanks = Card(gap=14)
        self._month = CardHeader("")
        self._bar = ThinBar()
        self._said = Paragraph("", "small", "text.secondary")
        hours = Card(gap=10)
        for part in (self._month, self._bar, self._said):
            hours.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._thanks)
        column.addSpacing(8)
        column.addWidget(hours)

    def show_side(self, page: OwnPage, today: date) -> None:
        """Show both."""
        self._heading.set_title(self.tr("Thanks to you"))
        while self._thanks.body.count():
            item = self._thanks.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in page.thanks:
            self._thanks.body.addWidget(self._one(each, today))
        if not page.thanks:
            words = self.tr("When somebody thanks you for an activity, it stands here.")
            self._thanks.body.addWidget(Paragraph(words, "body", "text.secondary"))
        self._show_hours(page, today)

    def _one(self, thanks: OwnThanks, today: date) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Avatar(initials_of(thanks.by_name)), 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        plain = self.tr("Thank you for «{what}».").format(what=thanks.what)
        if thanks.number > 1:
            plain = self.tr("Thank you for «{what}» and %n more.", "", thanks.number - 1)
            plain = plain.format(what=thanks.what)
        words.addWidget(Paragraph(thanks.words or plain))
        when = moment_text(thanks.at, today, current_language())
        about = self.tr("{name}, {moment}").format(name=thanks.by_name, moment=when)
        words.addWidget(Paragraph(about, "small", "text.secondary"))
        row.addLayout(words, 1)
        return holder

    def _show_hours(self, page: OwnPage, today: date) -> None:
        language = current_language()
        done = number_text(page.hours_this_month, language, 2)
        title = self.tr("Your hours in {month}").format(month=month_text(today, language))
        self._month.title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setVisible(page.hours_said is not None)
        if page.hours_said is None:
            self._month.note.setText(self.tr("{done} hours").format(done=done))
            self._said.set_text(self.tr("Say what is enough for you, and it is kept in mind."))
            return
        said = number_text(page.hours_said, language, 2)
        self._month.note.setText(self.tr("{done} of {said}").format(done=done, said=said))
        self._bar.setRange(0, max(1, round(page.hours_said * 100)))
        self._bar.setValue(min(round(page.hours_this_month * 100), self._bar.maximum()))
        words = self.tr("You have said that {said} is about right. Tell us if it grows too much.")
        self._said.set_text(words.format(said=said))


def _saying(words: str) -> Card:
    card = Card()
    card.body.addWidget(Paragraph(words, "body", "text.secondary"))
    return card
