"""The five fields in which one tells about an activity, from who to how it went."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.activities import Activity, Mood
from services.domain.errors import Invalid, Reason
from services.domain.volunteers import YesNo
from services.use_cases.activities import LogActivity
from services.use_cases.activity_choices import Who
from ui.dialogs.what_field import WhatField
from ui.dialogs.who_field import WhoField
from ui.languages import current_language
from ui.norwegian_text import clock_text, hours_text, long_day_text, relative_day
from ui.typed_day import TypedDays, write_day
from ui.typed_time import read_clock
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.faces import Faces
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit
from ui.widgets.scroll_column import bring_into_view
from ui.widgets.text_area import TextArea

GAP: Final = 12
LENGTHS: Final = ("0.5", "0.75", "1", "1.5", "2", "2.5", "3", "4", "5", "6", "8")
FIELD_OF: Final = {
    "volunteer_id": "who",
    "participant_id": "who",
    "life_area_ids": "what",
    "ends": "hours",
    "how_it_went": "words",
}
"""Where a field of the command stands in the form, when it is not called the same."""


class LogFields(Form):
    """`edited` at any change by hand; `who_picked` carries a `Who` when another one is chosen."""

    edited = Signal()
    who_picked = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(GAP, parent)
        self._today = today
        self._kept = LogActivity("", "", today)
        self.who = WhoField()
        self.what = WhatField()
        self.on = DateField(TypedDays(today, self).read, write_day)
        self.starts = LineEdit(icon="clock")
        self.hours = ComboBox()
        self.faces = Faces(self.tr("How did it go?"), self._face_words())
        self.words = TextArea(least=2, most=4)
        self.talk = CheckBox("")
        self.missed = CheckBox("")
        self.urgent = CheckBox("")
        self._lay_out()
        self._listen()

    @property
    def own(self) -> bool:
        """Whether the volunteer logs for herself."""
        return self.who.own

    def set_who(self, choices: tuple[Who, ...], *, own: bool) -> None:
        """Offer these; with `own` the volunteer logs for herself."""
        self.who.offer(choices, own=own)
        self.talk.setText(
            self.tr("I would like a talk") if own else self.tr("Volunteer wants a talk")
        )

    def chosen_who(self) -> Who | None:
        """Who is chosen, if anybody is."""
        return self.who.chosen()

    def show_as_last_time(self, who: Who, now: time) -> None:
        """Fill in what, when and how long as it was the last time; today, or yesterday for an hour to come."""
        starts = who.last_starts
        later = starts is not None and starts > now
        self.on.set_date(date.fromordinal(self._today.toordinal() - 1) if later else self._today)
        self.starts.setText(clock_text(starts, current_language()) if starts else "")
        self._set_hours(who.last_hours)
        if who.last_what:
            self.what.set_what(who.last_what, who.last_life_area_ids)

    def show_activity(self, activity: Activity) -> None:
        """Fill in everything from an activity that shall be changed."""
        self._kept = LogActivity(
            activity.volunteer_id,
            activity.what,
            activity.on,
            distance_km=activity.distance_km,
            expenses=activity.expenses,
            ends=activity.ends,
            starts=activity.starts,
            hours=activity.hours,
            wants_a_talk=activity.wants_a_talk,
        )
        self.what.set_what(activity.what, activity.life_area_ids)
        self.on.set_date(activity.on)
        starts = activity.starts
        self.starts.setText(clock_text(starts, current_language()) if starts else "")
        self._set_hours(activity.hours)
        self.faces.set_mood(activity.mood - Mood.FINE if activity.mood else None)
        self.words.setPlainText(activity.how_it_went)
        self.talk.setChecked(activity.wants_a_talk is YesNo.YES)
        self.missed.setChecked(not activity.took_place)
        self.urgent.setChecked(False)
        self._offer_urgent()

    def empty(self) -> None:
        """Begin afresh."""
        self._kept = LogActivity("", "", self._today)
        self.clear_errors()
        self.who.set_key("")
        self.what.set_what("", ())
        self.on.set_date(self._today)
        self.starts.clear()
        self._set_hours(None)
        self.faces.set_mood(None)
        self.words.clear()
        self.talk.setChecked(False)
        self.missed.setChecked(False)
        self.urgent.setChecked(False)
        self._offer_urgent()

    def command(self) -> LogActivity:
        """What is told. Raises `Invalid` for what can't be read as it is typed."""
        who = self.chosen_who()
        if who is None:
            written = bool(self.who.text().strip())
            raise Invalid("volunteer_id", Reason.UNKNOWN_CHOICE if written else Reason.MISSING)
        on = self.on.date()
        if on is None:
            raise Invalid("on", Reason.NOT_A_DATE if self.on.text().strip() else Reason.MISSING)
        starts, hours = self._starts(), self._hours()
        mood = self.faces.mood()
        kept = self._kept
        same_time = (starts, hours) == (kept.starts, kept.hours)
        return LogActivity(
            volunteer_id=who.volunteer_id,
            participant_id=who.participant_id,
            what=self.what.what(),
            life_area_ids=self.what.area_ids(),
            on=on,
            starts=starts,
            ends=kept.ends if same_time else None,
            hours=hours,
            took_place=not self.missed.isChecked(),
            mood=None if mood is None else Mood(mood + Mood.FINE),
            how_it_went=self.words.toPlainText(),
            wants_a_talk=self._wish(),
            distance_km=kept.distance_km,
            expenses=kept.expenses,
            distress=self._offers_urgent() and self.urgent.isChecked(),
        )

    def beside(self) -> dict[str, QWidget]:
        """What one writes in besides the fields."""
        ticks: dict[str, QWidget] = {
            "talk": self.talk,
            "missed": self.missed,
            "urgent": self.urgent,
        }
        return {"areas": self.what.areas, **ticks}

    def follow(self) -> None:
        """Show what follows from what was filled in: whether somebody may be called."""
        self._offer_urgent()

    def show_refusal(self, refusal: Invalid, sentence: str) -> bool:
        """Say at its field what is wrong; False when no field here stands for it."""
        return not self.show_errors({FIELD_OF.get(refusal.field, refusal.field): sentence})

    def _lay_out(self) -> None:
        self.add("who", Field(self.tr("Who"), self.who))
        self.add("what", Field(self.tr("What"), self.what))
        self.add_row(
            {
                "on": Field(self.tr("When"), self.on),
                "starts": Field(self.tr("From"), self.starts),
                "hours": Field(self.tr("How long"), self.hours),
            },
            (5, 2, 3),
        )
        self.field("on").follow_date()
        self.add("mood", Field(self.tr("How did it go?"), self.faces))
        words = Field(self.tr("Anything more?"), self.words, optional=self.tr("may be left empty"))
        self.add("words", words)
        self.missed.setText(self.tr("We did not meet"))
        self.missed.setToolTip(self.tr("Nobody failed: it is good to know, and nothing else."))
        checks = QWidget()
        row = QHBoxLayout(checks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.talk)
        row.addStretch(1)
        row.addWidget(self.missed)
        self.add_widget(checks)
        self.urgent.setText(self.tr("It is urgent: somebody calls me within 48 hours"))
        self.add_widget(self.urgent)
        self.urgent.hide()

    def _listen(self) -> None:
        self.who.picked.connect(self._tell_who)
        self.what.edited.connect(self.edited)
        self.on.textEdited.connect(self.edited)
        self.on.date_changed.connect(self._say_day)
        self.starts.textEdited.connect(self.edited)
        self.hours.activated.connect(self.edited)
        self.faces.chosen.connect(self.edited)
        self.words.textChanged.connect(self._words_changed)
        self.talk.clicked.connect(self.edited)
        self.missed.clicked.connect(self.edited)
        self.urgent.clicked.connect(self.edited)
        self.faces.chosen.connect(self._offer_urgent)
        self.talk.toggled.connect(self._offer_urgent)

    def _offers_urgent(self) -> bool:
        """To the volunteer herself, when it was as heavy as can be or she would like a talk."""
        mood = self.faces.mood()
        heavy = mood is not None and mood + Mood.FINE == Mood.HEAVY
        return self.own and (heavy or self.talk.isChecked())

    def _offer_urgent(self) -> None:
        offers = self._offers_urgent()
        appears = offers and self.urgent.isHidden()
        self.urgent.setVisible(offers)
        if appears:
            # Only after it has got its room is it known where it stands.
            QTimer.singleShot(0, self.urgent, lambda: bring_into_view(self.urgent))

    def _words_changed(self) -> None:
        if self.words.hasFocus():
            self.edited.emit()

    def _tell_who(self) -> None:
        self.edited.emit()
        who = self.chosen_who()
        if who is not None:
            self.who_picked.emit(who)

    def _say_day(self, day: object) -> None:
        if not isinstance(day, date):
            self.field("on").set_help("")
            return
        language = current_language()
        near = relative_day(day, self._today, language)
        self.field("on").set_help(f"{near}, {long_day_text(day, language, self._today)}")

    def _starts(self) -> time | None:
        if not self.starts.text().strip():
            return None
        starts = read_clock(self.starts.text())
        if starts is None:
            raise Invalid("starts", Reason.NOT_A_TIME)
        return starts

    def _hours(self) -> Decimal | None:
        return Decimal(self.hours.key()) if self.hours.key() else None

    def _set_hours(self, hours: Decimal | None) -> None:
        lengths = {Decimal(each) for each in LENGTHS} | ({hours} if hours is not None else set())
        language = current_language()
        known = [(str(each.normalize()), hours_text(each, language)) for each in sorted(lengths)]
        self.hours.set_choices([("", self.tr("not noted")), *known])
        self.hours.set_key("" if hours is None else str(hours.normalize()))

    def _wish(self) -> YesNo:
        if self.talk.isChecked():
            return YesNo.YES
        if self._kept.wants_a_talk is YesNo.YES or self.own:
            return YesNo.NO
        return self._kept.wants_a_talk

    def _face_words(self) -> list[str]:
        return [
            self.tr("Heavy"),
            self.tr("A bit heavy"),
            self.tr("All right"),
            self.tr("Good"),
            self.tr("Very good"),
        ]
