"""Who walks along, and to whom something may be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.consent_standing import Standing
from services.domain.matches import MatchState
from services.domain.norwegian_dates import norwegian_day
from services.use_cases.consents_of import ConsentView
from services.use_cases.participant_overview import ParticipantOverview, Walk
from ui.languages import current_language
from ui.norwegian_text import span_text
from ui.pages.participants.rows import ROW_WORDS
from ui.pages.participants.words import WORDS, long_day, short_day
from ui.widgets.avatar import Avatar, initials_of
from ui.widgets.button import LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Label, Paragraph

MOST_SHOWN: Final = 5
STANDING_SIGNS: Final = {
    Standing.NONE: ("circle", "text.secondary"),
    Standing.NOT_YET: ("clock", "text.secondary"),
    Standing.ACTIVE: ("check-circle", "ok.main"),
    Standing.LAST_DAY: ("clock", "warn.main"),
    Standing.EXPIRED: ("x-circle", "text.secondary"),
    Standing.WITHDRAWN: ("x-circle", "text.secondary"),
    Standing.UNCLEAR: ("question", "warn.main"),
}


def walks_card(overview: ParticipantOverview, today: date, find: Callable[[], None] | None) -> Card:
    """The volunteers of live matches, or since when the participant waits for one."""
    card = Card(gap=10)
    card.body.addWidget(CardHeader(QCoreApplication.translate("WalksCard", "Volunteer")))
    for walk in overview.walks:
        card.body.addWidget(_walk(walk, today))
    if not overview.walks:
        _add_waiting(card, overview, today)
    if find is not None and not overview.walks and overview.participant.wants_volunteer:
        link = LinkButton(QCoreApplication.translate("WalksCard", "Find a volunteer"))
        link.setObjectName("find volunteer")
        link.clicked.connect(find)
        card.body.addWidget(link)
    return card


def _add_waiting(card: Card, overview: ParticipantOverview, today: date) -> None:
    person = overview.participant
    if not person.wants_volunteer:
        words = QCoreApplication.translate("WalksCard", "Does not want one now.")
    elif person.waiting_since is not None:
        words = ROW_WORDS.waiting(person.waiting_since, today)
    else:
        words = QCoreApplication.translate("WalksCard", "Nobody walks along yet.")
    card.body.addWidget(Paragraph(words, "small", "text.secondary"))


def _walk(walk: Walk, today: date) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Avatar(initials_of(walk.volunteer_name)))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(walk.volunteer_name, "strong"))
    words.addWidget(ElidedLabel(_about(walk, today), "small", "text.secondary"))
    row.addLayout(words, 1)
    column.addLayout(row)
    column.addWidget(Paragraph(_meeting(walk, today), "small", "text.secondary"))
    return holder


def _about(walk: Walk, today: date) -> str:
    parts = [walk.assignment] if walk.assignment else []
    if walk.state is not MatchState.ACTIVE:
        parts.append(WORDS.match_state(walk.state))
    elif walk.since is not None and walk.since <= today:
        parts.append(span_text(max((today - walk.since).days, 1), current_language()))
    return " · ".join(parts) or WORDS.match_state(walk.state)


def _meeting(walk: Walk, today: date) -> str:
    if walk.next_on is not None:
        words = QCoreApplication.translate("WalksCard", "Next: {day}")
        return words.format(day=long_day(walk.next_on, today))
    if walk.last_on is not None:
        words = QCoreApplication.translate("WalksCard", "Last: {day}, {what}")
        return words.format(day=short_day(walk.last_on, today), what=walk.last_what)
    return QCoreApplication.translate("WalksCard", "No meeting noted yet")


def consents_card(
    overview: ParticipantOverview, today: date, open_consents: Callable[[], None]
) -> Card:
    """To whom something may be told, and until when."""
    card = Card(gap=10)
    card.body.addWidget(CardHeader(QCoreApplication.translate("ConsentsCard", "Consents")))
    for view in overview.consents[:MOST_SHOWN]:
        card.body.addWidget(_consent(view, today))
    if not overview.consents:
        words = QCoreApplication.translate(
            "ConsentsCard", "Nobody has been asked for. Nothing leaves the house."
        )
        card.body.addWidget(Paragraph(words, "small", "text.secondary"))
    link = LinkButton(QCoreApplication.translate("ConsentsCard", "See the consents"))
    link.setObjectName("open consents")
    link.clicked.connect(open_consents)
    card.body.addWidget(link)
    return card


def _consent(view: ConsentView, today: date) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign = Glyph(*STANDING_SIGNS[view.standing], beside="body")
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(view.recipient))
    words.addWidget(Label(standing_words(view, today), "small", "text.secondary"))
    row.addLayout(words, 1)
    return holder


def standing_words(view: ConsentView, today: date) -> str:
    """Where it stands, with the day that matters."""
    consent = view.consent
    if view.standing is Standing.ACTIVE:
        words = QCoreApplication.translate("ConsentsCard", "until {day}")
        return words.format(day=short_day(consent.valid_until, today))
    if view.standing is Standing.WITHDRAWN and consent.withdrawn_at is not None:
        words = QCoreApplication.translate("ConsentsCard", "withdrawn {day}")
        return words.format(day=short_day(norwegian_day(consent.withdrawn_at), today))
    if view.standing is Standing.EXPIRED:
        words = QCoreApplication.translate("ConsentsCard", "expired {day}")
        return words.format(day=short_day(consent.valid_until, today))
    return WORDS.standing(view.standing)
