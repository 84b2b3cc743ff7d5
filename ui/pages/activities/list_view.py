"""All activities as a list that one narrows by words, state, life area and period."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from services.domain.goals import LifeArea
from services.use_cases.activity_lists import ActivityFilter, ActivityList, ActivityRow
from ui.languages import current_language
from ui.norwegian_text import begin_large, day_text, short_weekday_text
from ui.pages.activities.words import ActivityWords
from ui.theme import theme
from ui.widgets.chip import FilterChips
from ui.widgets.combo import ComboBox
from ui.widgets.label import Label
from ui.widgets.line_edit import SearchField
from ui.widgets.paint import ChipLook
from ui.widgets.rows_model import Cell, Column, Row
from ui.widgets.table_view import TableView
from ui.widgets.tone import Tone, area_icon, area_tone

TYPING_MS = 120
ALL_COLUMNS_FROM = 940


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table with its words ready."""

    id: str
    activity: ActivityRow
    day: str
    who: str
    area: Cell
    length: str
    mood: str
    state: ChipLook

    def spoken(self) -> str:
        parts = (self.day, self.activity.what, self.who, self.length, self.mood, self.state.text)
        return ", ".join(part for part in parts if part)


class ListView(QWidget):
    """`filter_changed` when something else shall be listed; `opened` carries an activity's id."""

    filter_changed = Signal()
    opened = Signal(str)

    def __init__(self, words: ActivityWords, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._about = ActivityFilter()
        self._areas: tuple[LifeArea, ...] = ()
        self._narrow = False
        self.find_field = SearchField("")
        self.find_field.setMinimumWidth(160)
        self.find_field.setMaximumWidth(320)
        self.states = FilterChips("")
        self.periods = ComboBox(icon="calendar-blank")
        self.areas = ComboBox(icon="leaf")
        self.table = TableView("", self._columns())
        self.totals = Label("", "small", "text.secondary")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.filter_changed)
        self.find_field.textEdited.connect(self._typed)
        self.find_field.list_wanted.connect(self.table.setFocus)
        self.states.chosen.connect(self._narrowed)
        self.periods.activated.connect(self._narrowed)
        self.areas.activated.connect(self._narrowed)
        self.table.opened.connect(self.opened)
        theme().changed.connect(self._fit_columns)
        self._lay_out()
        self.retranslate()

    def about(self) -> ActivityFilter:
        """What the list is narrowed to now."""
        state = self.states.key()
        return replace(
            self._about,
            words=self.find_field.text(),
            since=self._about.since or self._since(),
            life_area_id=self.areas.key(),
            only_not_thanked=state == "not_thanked",
            only_talk_wanted=state == "talk",
        )

    def show_day(self, day: date) -> None:
        """Narrow to one day, until another period is chosen."""
        self._about = ActivityFilter(since=day, until=day)
        self.states.choose("all")
        self.find_field.clear()
        self.areas.set_key("")
        self._set_periods(day)

    def show_list(self, listed: ActivityList) -> None:
        """Show what was found; place and selection stay."""
        if listed.areas != self._areas:
            self._areas = listed.areas
            self._set_areas()
        by_id = {area.id: area for area in listed.areas}
        self.table.set_rows([self._line(row, by_id) for row in listed.rows])
        words = self._words.totals(listed.totals)
        if len(listed.rows) < listed.totals.activities:
            more = self.tr("the %n newest are shown", "", len(listed.rows))
            words = f"{words} · {more}"
        self.totals.setText(words)

    def retranslate(self) -> None:
        """Set every text again."""
        self.find_field.set_placeholder(self.tr("Find what, who or with whom"))
        self.states.setAccessibleName(self.tr("Which ones"))
        self.states.set_choices(
            [
                ("all", self.tr("All")),
                ("not_thanked", self.tr("No thanks yet")),
                ("talk", self.tr("Want a talk")),
            ]
        )
        self.periods.setAccessibleName(self.tr("Period"))
        self.areas.setAccessibleName(self.tr("Life area"))
        self.table.setAccessibleName(self.tr("Activities"))
        self.table.set_columns(self._columns())
        self._set_periods(None)
        self._set_areas()

    def _lay_out(self) -> None:
        narrow = QHBoxLayout()
        narrow.setSpacing(12)
        narrow.addWidget(self.find_field, 40)
        narrow.addWidget(self.states, 0, Qt.AlignmentFlag.AlignVCenter)
        narrow.addStretch(1)
        for choice in (self.periods, self.areas):
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            narrow.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addLayout(narrow)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)

    def _typed(self) -> None:
        self._typing.start()

    def _narrowed(self) -> None:
        if self.periods.key() != "day":
            self._about = ActivityFilter()
        self.filter_changed.emit()

    def _since(self) -> date | None:
        match self.periods.key():
            case "month":
                return self._today - timedelta(days=30)
            case "quarter":
                return self._today - timedelta(days=91)
            case "year":
                return self._today.replace(month=1, day=1)
            case _:
                return None

    def _set_periods(self, day: date | None) -> None:
        choices = [
            ("ever", self.tr("All the time")),
            ("month", self.tr("Last 30 days")),
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("This year")),
        ]
        if day is not None:
            choices.append(("day", day_text(day, current_language(), self._today)))
        self.periods.set_choices(choices)
        if day is not None:
            self.periods.set_key("day")

    def _set_areas(self) -> None:
        areas = [(area.id, area.name) for area in self._areas]
        self.areas.set_choices([("", self.tr("All life areas")), *areas])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        narrow = self.width() < ALL_COLUMNS_FROM * theme().text_scale
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.set_columns(self._columns())

    def _columns(self) -> Sequence[Column]:
        columns = [
            Column(self.tr("Day"), _line_of(lambda line: line.day), 118),
            Column(self.tr("What"), _line_of(lambda line: line.activity.what), strong=True),
            Column(self.tr("Who"), _line_of(lambda line: line.who)),
            Column(self.tr("Life area"), _line_of(lambda line: line.area), 168),
            Column(self.tr("Length"), _line_of(lambda line: line.length), 96),
            Column(self.tr("Went"), _line_of(lambda line: line.mood), 92),
            Column(self.tr("Thanks"), _line_of(lambda line: line.state), 160),
        ]
        # Where there is little room, what the activity itself tells gives way to who and what.
        return (*columns[:3], columns[-1]) if self._narrow else columns

    def _line(self, row: ActivityRow, areas: dict[str, LifeArea]) -> Line:
        language = current_language()
        weekday = begin_large(short_weekday_text(row.on, language))
        return Line(
            row.id,
            row,
            f"{weekday} {day_text(row.on, language, self._today)}",
            self._words.who(row),
            self._area(row, areas),
            self._words.length(row),
            self._words.mood(row.mood),
            self._state(row),
        )

    def _area(self, row: ActivityRow, areas: dict[str, LifeArea]) -> Cell:
        known = [areas[key] for key in row.life_area_ids if key in areas]
        if not known:
            return ""
        first = known[0]
        more = f" +{len(known) - 1}" if len(known) > 1 else ""
        return ChipLook(first.name + more, area_tone(first.colour), area_icon(first.colour))

    def _state(self, row: ActivityRow) -> ChipLook:
        words = self._words.state(row)
        if row.wants_a_talk:
            return ChipLook(words, Tone.INFO, "chat-circle-text")
        if not row.took_place:
            return ChipLook(words, Tone.NEUTRAL, "minus-circle")
        return ChipLook(words, Tone.OK, "check") if row.thanked else ChipLook(words, Tone.NEUTRAL)


def _line_of(cell: Callable[[Line], Cell]) -> Callable[[Row], Cell]:
    """A column's cell of our own lines; the table knows rows only by their id."""

    def shown(row: Row) -> Cell:
        return cell(row) if isinstance(row, Line) else ""

    return shown
