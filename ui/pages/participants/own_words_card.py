"""A person before a record: the participant's own words, interests, dreams and what they would rather not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from services.domain.participants import Participant
from services.use_cases.participant_overview import ParticipantOverview
from ui.first_name import first_name
from ui.pages.participants.words import short_day
from ui.widgets.button import LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import chip_height
from ui.widgets.tone import Tone

LINE = 960
"""No line of words is longer than this: the eye would not find the next one."""


def own_words_card(overview: ParticipantOverview, today: date, write: Callable[[], None]) -> Card:
    """The card that comes first, also when it has nothing to say yet."""
    person = overview.participant
    card = Card(Tone.ACCENT, gap=8)
    if person.own_words.strip():
        said = Paragraph(f"«{person.own_words.strip()}»", "own_words")
        said.setMaximumWidth(LINE)
        row = QHBoxLayout()
        row.addWidget(said, 100)
        row.addStretch(1)
        card.body.addLayout(row)
    if person.dreams.strip():
        dream = QCoreApplication.translate("OwnWordsCard", "Dreams of: {dream}")
        card.body.addWidget(Paragraph(dream.format(dream=person.dreams.strip())))
    if not person.own_words.strip():
        nothing = QCoreApplication.translate(
            "OwnWordsCard", "Nothing is noted in {name}'s own words yet."
        )
        card.body.addWidget(Paragraph(nothing.format(name=first_name(person.display_name))))
        if overview.may_write:
            link = LinkButton(QCoreApplication.translate("OwnWordsCard", "Ask, and write it here"))
            link.setObjectName("write own words")
            link.clicked.connect(write)
            card.body.addWidget(link)
    card.body.addLayout(_chips(person, today))
    return card


def _chips(person: Participant, today: date) -> FlowLayout:
    flow = FlowLayout()
    if person.own_words_on is not None:
        said = f"{first_name(person.display_name)}, {short_day(person.own_words_on, today)}"
        label = Label(said, "small", "text.secondary")
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumHeight(chip_height())
        flow.addWidget(label)
    for interest in person.interests:
        flow.addWidget(Chip(interest, Tone.OUTLINE))
    for dislike in person.rather_not:
        words = QCoreApplication.translate("OwnWordsCard", "Rather not: {what}")
        flow.addWidget(Chip(words.format(what=dislike), Tone.OUTLINE, "prohibit"))
    return flow


def needs_card(overview: ParticipantOverview) -> Card | None:
    """What is needed in everyday life, after everything else; None where nothing is noted."""
    person = overview.participant
    if not person.practical_needs.strip() and not person.note.strip():
        return None
    card = Card(gap=6)
    if person.practical_needs.strip():
        title = QCoreApplication.translate("OwnWordsCard", "Practical needs")
        card.body.addWidget(CardHeader(title))
        card.body.addWidget(Paragraph(person.practical_needs.strip()))
    if person.note.strip():
        note = QCoreApplication.translate("OwnWordsCard", "Note")
        card.body.addWidget(Label(note, "strong"))
        card.body.addWidget(Paragraph(person.note.strip(), "body", "text.secondary"))
    return card
