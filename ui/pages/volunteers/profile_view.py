"""One volunteer on the page: head, trail, checklist, times, and the side column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from services.domain.settled_points import CheckPoint
from services.domain.volunteers import OPEN_FOR_MATCHES, Absence, Stage, Volunteer
from services.use_cases.volunteer_profile import MatchLine, VolunteerProfile
from ui.pages.volunteers.ready_cards import ReadyCards, StepDeeds
from ui.pages.volunteers.side_cards import SideCards
from ui.pages.volunteers.times import times_card
from ui.pages.volunteers.way import Way
from ui.pages.volunteers.words import WORDS, short_day
from ui.spoken_languages import SPOKEN
from ui.theme import px
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.label import Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.widgets.two_columns import TwoColumns

SIDE, GAP, LINE = 272, 14, 960
WIDEST = LINE + GAP + SIDE
"""Nothing that is read in one line is wider than 960."""


@dataclass(frozen=True, slots=True)
class ProfileDeeds:
    """What can be done with the volunteer that is shown."""

    edit: Callable[[], None]
    edit_times: Callable[[], None]
    settle: Callable[[CheckPoint], None]
    invite: Callable[[], None]
    begin_training: Callable[[], None]
    make_ready: Callable[[], None]
    make_active: Callable[[], None]
    edit_absence: Callable[[Absence | None], None]
    edit_adviser: Callable[[], None]
    pause: Callable[[], None]
    come_back: Callable[[], None]
    end: Callable[[], None]
    open_match: Callable[[MatchLine], None]
    hold_talk: Callable[[], None]
    care: Callable[[], QWidget | None]


class ProfileView(QWidget):
    """Everything about one volunteer, made anew each time something changed."""

    def __init__(
        self, profile: VolunteerProfile, today: date, deeds: ProfileDeeds, *, may_write: bool
    ) -> None:
        super().__init__()
        self.profile = profile
        self._today = today
        self._deeds = deeds
        self._may_write = may_write
        column = QVBoxLayout(self)
        margin = px("space.page_margin")
        column.setContentsMargins(20, 20, 0, 0)
        column.setSpacing(14)
        header = self._header()
        header.setContentsMargins(margin - 20, 0, margin, 0)
        header.setMaximumWidth(margin - 20 + WIDEST + margin)
        column.addWidget(header)
        self.scroller = ScrollColumn(gap=14)
        self.scroller.stand_at_edge(margin, margin, WIDEST)
        column.addWidget(self.scroller, 1)
        self._fill()

    def _header(self) -> PageHeader:
        person = self.profile.volunteer
        header = PageHeader(person.name, self._about(person), person=True)
        if not self._may_write:
            return header
        edit = Button(self.tr("Edit"), icon="pencil-simple")
        edit.setObjectName("edit volunteer")
        edit.clicked.connect(self._deeds.edit)
        header.add(edit)
        self._more = IconButton(self.tr("More"), "dots-three")
        self._more.clicked.connect(self.open_menu)
        header.add(self._more)
        return header

    def _about(self, person: Volunteer) -> str:
        parts = [WORDS.age(person.birth_year, self._today)] if person.birth_year else []
        parts += [person.place] if person.place else []
        parts += [SPOKEN.listed(person.languages)] if person.languages else []
        if person.reach_minutes is not None:
            parts.append(self.tr("reaches %n min", "", person.reach_minutes))
        return " · ".join(parts)

    def open_menu(self) -> None:
        """The steps that are not on the page itself."""
        menu = QMenu(self)
        for words, act in self.menu_steps():
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def menu_steps(self) -> list[tuple[str, Callable[[], None]]]:
        """What the volunteer's stage allows."""
        stage = self.profile.volunteer.stage
        steps: list[tuple[str, Callable[[], None]]] = []
        if stage is Stage.APPLICANT:
            steps.append((self.tr("Invited to a talk"), self._deeds.invite))
        if stage in OPEN_FOR_MATCHES:
            steps.append((self.tr("Pause …"), self._deeds.pause))
        if stage is Stage.READY:
            steps.append((self.tr("Has begun"), self._deeds.make_active))
        if stage is Stage.PAUSED:
            steps.append((self.tr("Back from the pause"), self._deeds.come_back))
        if stage is Stage.ENDED:
            steps.append((self.tr("Begin again"), self._deeds.come_back))
        else:
            steps.append((self.tr("End …"), self._deeds.end))
        return steps

    def _fill(self) -> None:
        for banner in self._banners():
            banner.setMaximumWidth(WIDEST)
            self.scroller.body.addWidget(banner)
        trail = Way(self).trail(self.profile, self._today)
        trail.setMaximumWidth(WIDEST)
        self.scroller.body.addWidget(trail)
        two = TwoColumns(SIDE, GAP, least_main=440)
        two.setMaximumWidth(WIDEST)
        two.main.addWidget(ReadyCards(self).checklist(self.profile, self._today, self._steps()))
        two.main.addWidget(self._times())
        two.main.addStretch(1)
        self._fill_side(two.side)
        self.scroller.body.addWidget(two)

    def _steps(self) -> StepDeeds | None:
        if not self._may_write:
            return None
        deeds = self._deeds
        return StepDeeds(deeds.settle, deeds.invite, deeds.begin_training, deeds.make_ready)

    def _fill_side(self, column: QVBoxLayout) -> None:
        side = SideCards(self)
        adviser = self._deeds.edit_adviser if self._may_write else None
        absence = self._deeds.edit_absence if self._may_write else None
        cards = (
            self._deeds.care(),
            side.likes(self.profile.volunteer),
            side.load(self.profile, self._today, adviser),
            side.assignments(self.profile),
            side.absences(self.profile, self._today, absence),
            side.matches(self.profile, self._today, self._deeds.open_match),
            side.contact(self.profile.volunteer),
            side.wishes(self.profile),
        )
        for card in cards:
            if card is not None:
                column.addWidget(card)
        column.addStretch(1)
        self._side = column

    def add_beside(self, card: QWidget) -> None:
        """Put one more card at the foot of the side column."""
        self._side.insertWidget(self._side.count() - 1, card)

    def _times(self) -> QWidget:
        person = self.profile.volunteer
        change = None
        if self._may_write:
            change = LinkButton(self.tr("Change"), role="small")
            change.setObjectName("change times")
            change.setAccessibleName(self.tr("Change when {name} can").format(name=person.name))
            change.clicked.connect(self._deeds.edit_times)
        return times_card(person.name, person.availability, change)

    def _banners(self) -> list[QWidget]:
        person = self.profile.volunteer
        banners: list[QWidget] = []
        if self.profile.wants_a_talk:
            words = self.tr("{name} would like a talk.").format(name=person.name)
            if self.profile.talk_words:
                words = f"{words} «{self.profile.talk_words}»"
            talk = Banner(Tone.INFO, words, self.tr("The talk was held"))
            talk.acted.connect(self._deeds.hold_talk)
            banners.append(talk)
        if person.stage in {Stage.PAUSED, Stage.ENDED} and person.stage_reason:
            why = Card(Tone.WARN)
            why.body.addWidget(Paragraph(self._why(person)))
            banners.append(why)
        return banners

    def _why(self, person: Volunteer) -> str:
        if person.stage is Stage.ENDED:
            return self.tr("Ended: {reason}").format(reason=person.stage_reason)
        if person.paused_until is None:
            return self.tr("Pause: {reason}").format(reason=person.stage_reason)
        day = short_day(person.paused_until, self._today)
        return self.tr("Pause until {day}: {reason}").format(day=day, reason=person.stage_reason)
