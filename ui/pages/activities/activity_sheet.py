"""One activity: what was told about it, and what can be done: thank, change, remove."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QWidget

from services.domain.access import Right
from services.domain.activities import Activity
from services.domain.volunteers import YesNo
from services.use_cases.activity_lists import ActivityCard
from ui.languages import current_language
from ui.norwegian_text import clock_text, hours_text, long_day_text, moment_text, number_text
from ui.pages.activities.words import ActivityWords
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import LifeAreaChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.plain_words import in_button
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace


class ActivitySheet(Sheet):
    """Signals carry the card shown."""

    thank_wanted = Signal(object)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, workspace: Workspace, words: ActivityWords, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._words = words
        self._card: ActivityCard | None = None
        self._inside: QWidget | None = None
        self.thank = self.add_button(Button("", ButtonKind.PRIMARY, "hands-clapping"))
        self.edit = self.add_button(Button("", ButtonKind.PLAIN, "pencil-simple"))
        self.remove = self.add_button(Button("", ButtonKind.QUIET_DANGER, "trash"))
        self.thank.clicked.connect(lambda: self._leave_for(self.thank_wanted))
        self.edit.clicked.connect(lambda: self._leave_for(self.change_wanted))
        self.remove.clicked.connect(lambda: self._leave_for(self.remove_wanted))

    def begin(self, card: ActivityCard, areas: dict[str, tuple[str, str]]) -> None:
        """Show the card; `areas` gives each life area's colour key and name by its id."""
        self._card = card
        activity = card.activity
        self.set_title(activity.what)
        self.thank.setText(self.tr("Thank {name}").format(name=in_button(card.volunteer_name)))
        self.edit.setText(self.tr("Change"))
        self.remove.setText(self.tr("Remove"))
        may_thank = self._workspace.actor.may(Right.THANK)
        self.thank.setVisible(may_thank and activity.took_place and activity.thanked_at is None)
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._facts(card, areas)
        self.body.addWidget(self._inside)
        self.open()

    def _leave_for(self, signal: SignalInstance) -> None:
        card = self._card
        self.accept(None)
        signal.emit(card)

    def _facts(self, card: ActivityCard, areas: dict[str, tuple[str, str]]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for word, told in self._told(card):
            if told:
                line = grid.rowCount()
                grid.addWidget(Label(word, "small", "text.secondary"), line, 0)
                grid.addWidget(Paragraph(told), line, 1)
        known = [areas[key] for key in card.activity.life_area_ids if key in areas]
        if known:
            flow = FlowLayout()
            for colour, name in known:
                flow.addWidget(LifeAreaChip(colour, name))
            line = grid.rowCount()
            grid.addWidget(Label(self.tr("Life areas"), "small", "text.secondary"), line, 0)
            grid.addLayout(flow, line, 1)
        return holder

    def _told(self, card: ActivityCard) -> list[tuple[str, str]]:
        activity = card.activity
        who = " · ".join(name for name in (card.participant_name, card.volunteer_name) if name)
        return [
            (self.tr("Who"), who),
            (self.tr("When"), self._when(activity)),
            (self.tr("How it went"), self._words.mood(activity.mood)),
            (self.tr("Words"), activity.how_it_went),
            (self.tr("Note"), activity.note),
            (self.tr("Travel"), self._travel(activity)),
            (self.tr("Talk"), self._talk(activity)),
            (self.tr("Thanks"), self._thanks(card)),
            (self.tr("Logged by"), card.logged_by_name),
        ]

    def _when(self, activity: Activity) -> str:
        language = current_language()
        parts = [long_day_text(activity.on, language, self._workspace.today())]
        if activity.starts:
            ends = f"–{clock_text(activity.ends, language)}" if activity.ends else ""
            parts.append(clock_text(activity.starts, language) + ends)
        if activity.hours is not None:
            parts.append(hours_text(activity.hours, language))
        if not activity.took_place:
            parts.append(self.tr("did not meet"))
        return " · ".join(parts)

    def _travel(self, activity: Activity) -> str:
        language = current_language()
        parts = []
        if activity.distance_km is not None:
            distance = number_text(activity.distance_km, language)
            parts.append(self.tr("{number} km").format(number=distance))
        if activity.expenses is not None:
            spent = number_text(activity.expenses, language, 2)
            parts.append(self.tr("{number} kroner").format(number=spent))
        return " · ".join(parts)

    def _talk(self, activity: Activity) -> str:
        if activity.wants_a_talk is not YesNo.YES:
            return ""
        if activity.talk_held_on is None:
            return self.tr("asked for, not held yet")
        day = long_day_text(activity.talk_held_on, current_language(), self._workspace.today())
        return self.tr("held {day}").format(day=day)

    def _thanks(self, card: ActivityCard) -> str:
        activity = card.activity
        if activity.thanked_at is None:
            return ""
        moment = moment_text(activity.thanked_at, self._workspace.today(), current_language())
        said = self.tr("{name}, {moment}").format(name=card.thanked_by_name, moment=moment)
        return f"«{activity.thanks}» {said}" if activity.thanks else said
