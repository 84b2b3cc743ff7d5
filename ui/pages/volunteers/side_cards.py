"""What she likes and would rather not, how much she carries, how to reach her, and what she wishes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import ceil

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.volunteers import Absence, Horizon, Volunteer, YesNo
from services.use_cases.volunteer_profile import MatchLine, VolunteerProfile
from ui.pages.volunteers.words import WORDS, phone_text, short_day
from ui.widgets.avatar import Avatar, initials_of
from ui.widgets.button import LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.field import Glyph
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.plain_words import plain_tip
from ui.widgets.progress_row import ThinBar
from ui.widgets.tone import Tone


class SideCards(QObject):
    """Builds the cards of the side column, those that have something to say."""

    def likes(self, person: Volunteer) -> Card:
        card = Card(gap=10)
        card.body.addWidget(CardHeader(self.tr("Likes")))
        card.body.addLayout(_chips(person.interests, Tone.COMMUNITY, "", self.tr("not asked yet")))
        card.body.addWidget(CardHeader(self.tr("Rather not")))
        card.body.addLayout(
            _chips(person.rather_not, Tone.OUTLINE, "prohibit", self.tr("not asked yet"))
        )
        why = self.tr("What two people both would rather not means most for whether a pair lasts.")
        card.body.addWidget(Paragraph(why, "small", "text.secondary"))
        card.body.addWidget(CardHeader(self.tr("Can help with")))
        card.body.addLayout(
            _chips(person.can_help_with, Tone.ACTIVITY, "", self.tr("not asked yet"))
        )
        return card

    def load(
        self, profile: VolunteerProfile, today: date, adviser: Callable[[], None] | None
    ) -> Card:
        """Matches and hours beside what was wanted, and who follows up (`adviser` changes it)."""
        card = Card(gap=8)
        card.body.addWidget(CardHeader(self.tr("Load")))
        card.body.addWidget(Paragraph(self._now(profile)))
        card.body.addWidget(Paragraph(self._wanted(profile.volunteer), "small", "text.secondary"))
        if profile.volunteer.hours_per_month:
            card.body.addWidget(self._bar(profile))
            card.body.addWidget(Paragraph(self._hours(profile), "small", "text.secondary"))
        last = profile.last_activity_on
        if last is not None:
            words = self.tr("Last activity {day}").format(day=short_day(last, today))
            card.body.addWidget(Label(words, "small", "text.secondary"))
        card.body.addWidget(self._adviser(profile, adviser))
        return card

    def assignments(self, profile: VolunteerProfile) -> Card | None:
        """What she would take, for how long, and how far she goes; None where nothing is said."""
        person = profile.volunteer
        names = {each.id: each.name for each in profile.types}
        wanted = tuple(names[one] for one in person.assignment_type_ids if one in names)
        lines = [self._horizon(person), *self._reach(person)]
        if not wanted and not any(lines):
            return None
        card = Card(gap=8)
        card.body.addWidget(CardHeader(self.tr("Would take")))
        if wanted:
            card.body.addLayout(_chips(wanted, Tone.ACCENT, "", ""))
        for words in filter(None, lines):
            card.body.addWidget(Paragraph(words, "small", "text.secondary"))
        return card

    def absences(
        self, profile: VolunteerProfile, today: date, edit: Callable[[Absence | None], None] | None
    ) -> Card | None:
        """Days away now and ahead; None for a reader who may not add any, where there are none."""
        if not profile.absences and edit is None:
            return None
        card = Card(gap=4)
        header = CardHeader(self.tr("Away"))
        card.body.addWidget(header)
        if edit is not None:
            add = LinkButton(self.tr("Add"), role="small")
            add.setObjectName("add absence")
            add.setAccessibleName(self.tr("Add days away"))
            add.clicked.connect(lambda: edit(None))
            header.add(add)
        for absence in profile.absences:
            card.body.addWidget(self._absence(absence, today, edit))
        if not profile.absences:
            card.body.addWidget(Label(self.tr("no days noted"), "small", "text.secondary"))
        return card

    def _absence(
        self, absence: Absence, today: date, edit: Callable[[Absence | None], None] | None
    ) -> QWidget:
        first, last = short_day(absence.first_on, today), short_day(absence.last_on, today)
        words = first if absence.first_on == absence.last_on else f"{first}–{last}"
        if absence.first_on <= today:
            words = self.tr("until {day}").format(day=last)
        words = f"{words} · {absence.note}" if absence.note else words
        if edit is None:
            return Paragraph(words)
        link = LinkButton(words)
        link.setAccessibleName(self.tr("Change: away {days}").format(days=words))
        link.clicked.connect(lambda: edit(absence))
        return link

    def _adviser(self, profile: VolunteerProfile, change: Callable[[], None] | None) -> QWidget:
        name = profile.adviser
        words = (
            self.tr("Followed up by {name}").format(name=name)
            if name
            else self.tr("Nobody in particular follows up")
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Paragraph(words, "small", "text.secondary"), 1)
        if change is not None:
            link = LinkButton(self.tr("Change"), role="small")
            link.setObjectName("change adviser")
            link.setAccessibleName(self.tr("Change who follows up"))
            link.clicked.connect(change)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _horizon(self, person: Volunteer) -> str:
        if person.horizon is Horizon.NOT_ASKED:
            return ""
        return self.tr("For how long: {horizon}").format(horizon=WORDS.horizon(person.horizon))

    def _reach(self, person: Volunteer) -> list[str]:
        lines = []
        if person.reach_minutes is not None:
            lines.append(self.tr("Goes at most %n minute(s)", "", person.reach_minutes))
        if person.reach_postcodes:
            codes = ", ".join(person.reach_postcodes)
            lines.append(self.tr("Goes to postcodes {codes}").format(codes=codes))
        return lines

    def matches(
        self, profile: VolunteerProfile, today: date, open_match: Callable[[MatchLine], None]
    ) -> Card | None:
        """The matches that live; None where there are none."""
        if not profile.matches:
            return None
        card = Card(gap=10)
        card.body.addWidget(CardHeader(self.tr("Matches")))
        for line in profile.matches:
            card.body.addLayout(self._match(line, today, open_match))
        return card

    def contact(self, person: Volunteer) -> Card | None:
        """How to reach her; None where nothing is noted."""
        lines = [
            ("phone", phone_text(person.phone)), ("chat-text", person.phone_note),
            ("envelope-simple", person.email), ("map-pin", _where(person)),
        ]  # fmt: skip
        said = [(icon, words) for icon, words in lines if words]
        if not said:
            return None
        card = Card(gap=8)
        card.body.addWidget(CardHeader(self.tr("Contact")))
        for icon, words in said:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Glyph(icon, beside="body"), 0, Qt.AlignmentFlag.AlignTop)
            # An address has no place to be broken at.
            text = Paragraph(words) if " " in words else ElidedLabel(words)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(text, 1)
            card.body.addLayout(row)
        return card

    def wishes(self, profile: VolunteerProfile) -> Card | None:
        """Wishes, lived experience offered, and the note, as far as they are there to be read."""
        person = profile.volunteer
        parts = [(self.tr("Wishes"), person.wishes)]
        if person.lived_experience is YesNo.YES and profile.notes_shown:
            offered = person.lived_experience_words or self.tr("Yes, and has offered to tell")
            parts.append((self.tr("Lived experience"), offered))
        parts += [(self.tr("Note"), person.note)]
        said = [(title, words) for title, words in parts if words.strip()]
        if not said:
            return None
        card = Card(gap=6)
        for title, words in said:
            card.body.addWidget(CardHeader(title))
            card.body.addWidget(Paragraph(words.strip()))
        return card

    def _hours(self, profile: VolunteerProfile) -> str:
        wanted = profile.volunteer.hours_per_month or profile.hours_lately
        return self.tr("{done} of {wanted} in the last 30 days").format(
            done=WORDS.hours(profile.hours_lately), wanted=WORDS.hours(wanted)
        )

    def _now(self, profile: VolunteerProfile) -> str:
        most = profile.volunteer.max_participants
        if most is not None and profile.matches:
            return self.tr("{live} of {most} places taken").format(
                live=len(profile.matches), most=most
            )
        if not profile.matches:
            return self.tr("No match now")
        return self.tr("%n match(es) now", "", len(profile.matches))

    def _wanted(self, person: Volunteer) -> str:
        parts = []
        if person.max_participants is not None:
            parts.append(self.tr("wants %n", "", person.max_participants))
        if person.hours_per_month is not None:
            parts.append(
                self.tr("{hours} a month").format(hours=WORDS.hours(person.hours_per_month))
            )
        return ", ".join(parts) if parts else self.tr("has not said how much")

    def _bar(self, profile: VolunteerProfile) -> ThinBar:
        bar = ThinBar()
        wanted = profile.volunteer.hours_per_month or profile.hours_lately
        bar.setRange(0, max(1, ceil(wanted * 10)))
        bar.setValue(min(bar.maximum(), round(profile.hours_lately * 10)))
        spoken = self._hours(profile)
        bar.setAccessibleName(spoken)
        bar.setToolTip(plain_tip(spoken))
        return bar

    def _match(
        self, line: MatchLine, today: date, open_match: Callable[[MatchLine], None]
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(initials_of(line.participant_name)), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        link = LinkButton(line.participant_name)
        link.clicked.connect(lambda: open_match(line))
        words.addWidget(link)
        words.addWidget(Paragraph(line.assignment, "small"))
        words.addWidget(Label(self._state(line, today), "small", "text.secondary"))
        row.addLayout(words, 1)
        return row

    def _state(self, line: MatchLine, today: date) -> str:
        if line.last_on is not None:
            return self.tr("last together {day}").format(day=short_day(line.last_on, today))
        return WORDS.match_state(line.state)


def _where(person: Volunteer) -> str:
    return " ".join(part for part in (person.postcode, person.place) if part)


def _chips(words: tuple[str, ...], tone: Tone, icon: str, nothing: str) -> FlowLayout:
    flow = FlowLayout()
    for word in words:
        flow.addWidget(Chip(word, tone, icon))
    if not words:
        flow.addWidget(Label(nothing, "small", "text.secondary"))
    return flow
