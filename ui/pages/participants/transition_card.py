"""The nearest transition on the overview: its road, what is missing, and where to mend it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from services.domain.transitions import Missing, Transition, TransitionState
from services.use_cases.participant_overview import ParticipantOverview
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.points import Point, points_of
from ui.pages.participants.words import WORDS, long_day, near_day, short_day
from ui.widgets.button import LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail


def transition_card(
    overview: ParticipantOverview, today: date, open_plan: Callable[[], None]
) -> Card:
    """The gap if there is one, else the next transition, else the way to plan one."""
    view = overview.gap or overview.next_transition
    if view is None:
        return _nothing_planned(open_plan, may_write=overview.may_write)
    card = Card(Tone.DANGER if view.gap else None, gap=10)
    title = f"{WORDS.transition(view.transition.kind)} {_day(view.transition, today)}"
    head = CardHeader(title)
    head.add(_chip(view, today))
    card.body.addWidget(head)
    card.body.addWidget(_trail(view, today))
    if view.gap is not None and view.transition.state is TransitionState.DONE:
        card.body.addWidget(Paragraph(what_to_do_now(), "small", "text.secondary"))
    card.body.addLayout(_foot(view, today, open_plan))
    return card


def what_to_do_now() -> str:
    """What helps one who has left, and has nobody yet."""
    return QCoreApplication.translate(
        "TransitionCard",
        "The first days are the most dangerous. Get in touch today: ask how it is, where the night"
        " will be spent, and agree on when you meet. Nothing is lost: goals, place and consents stay.",
    )


def _day(transition: Transition, today: date) -> str:
    # The weekday is said by the plan; the heading needs only the day.
    return long_day(transition.on, today).split(" ", 1)[1]


def _chip(view: TransitionView, today: date) -> Chip:
    when = near_day(view.transition.on, today)
    if view.gap is not None:
        words = QCoreApplication.translate("TransitionCard", "Gap, {when}")
        return Chip(words.format(when=when), Tone.DANGER, "link-break")
    if view.missing:
        return Chip(when, Tone.NEUTRAL, "clock")
    words = QCoreApplication.translate("TransitionCard", "Everything in place, {when}")
    return Chip(words.format(when=when), Tone.OK, "check-circle")


def _trail(view: TransitionView, today: date) -> Trail:
    day = short_day(view.transition.on, today)
    until = QCoreApplication.translate("TransitionCard", "until {day}").format(day=day)
    now = QCoreApplication.translate("TransitionCard", "Where it is now")
    steps = [Step(view.unit_name or now, until, StepState.DONE)]
    # A named person on the other side is settled with the unit; only the lack is a step of its own.
    steps += [
        _step(point, day)
        for point in points_of(view, today)
        if point.missing or point.which is not Missing.PERSON_THERE
    ]
    name = QCoreApplication.translate("TransitionCard", "The way home")
    return Trail(name, steps)


def _step(point: Point, day: str) -> Step:
    notes = {
        Missing.WHERE_TO: QCoreApplication.translate("TransitionCard", "from {day}"),
        Missing.PERSON_HERE: QCoreApplication.translate("TransitionCard", "at our place"),
        Missing.PERSON_THERE: QCoreApplication.translate("TransitionCard", "on their side"),
        Missing.CONTACT: QCoreApplication.translate("TransitionCard", "first contact"),
    }
    note = notes[point.which].format(day=day)
    if point.missing:
        return Step(missing_words(point.which), note, StepState.BROKEN)
    return Step(point.value, note, StepState.AHEAD)


def missing_words(which: Missing) -> str:
    """What is not there, in two or three words."""
    return {
        Missing.WHERE_TO: QCoreApplication.translate("TransitionCard", "No place yet"),
        Missing.PERSON_HERE: QCoreApplication.translate("TransitionCard", "Nobody here"),
        Missing.PERSON_THERE: QCoreApplication.translate("TransitionCard", "Nobody there"),
        Missing.CONTACT: QCoreApplication.translate("TransitionCard", "No day yet"),
    }[which]


def _foot(view: TransitionView, today: date, open_plan: Callable[[], None]) -> QHBoxLayout:
    points = points_of(view, today)
    settled = sum(not point.missing for point in points)
    words = QCoreApplication.translate("TransitionCard", "{settled} of {all} points are in place")
    foot = QHBoxLayout()
    counted = words.format(settled=settled, all=len(points))
    foot.addWidget(Label(counted, "small", "text.secondary"))
    foot.addStretch(1)
    close = QCoreApplication.translate("TransitionCard", "Close the gap")
    look = QCoreApplication.translate("TransitionCard", "See the plan")
    link = LinkButton(close if view.missing else look)
    link.setObjectName("open plan")
    link.clicked.connect(open_plan)
    foot.addWidget(link)
    return foot


def _nothing_planned(open_plan: Callable[[], None], *, may_write: bool) -> Card:
    card = Card(gap=4)
    title = QCoreApplication.translate("TransitionCard", "No transition ahead")
    card.body.addWidget(CardHeader(title))
    words = QCoreApplication.translate(
        "TransitionCard",
        "An admission, a discharge or a release needs a day and a named person on both sides.",
    )
    card.body.addWidget(Paragraph(words, "small", "text.secondary"))
    if may_write:
        link = LinkButton(QCoreApplication.translate("TransitionCard", "Plan one"))
        link.setObjectName("open plan")
        link.clicked.connect(open_plan)
        card.body.addWidget(link)
    return card
