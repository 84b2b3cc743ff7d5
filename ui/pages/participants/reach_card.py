"""How one reaches the participant."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.participants import Participant
from ui.first_name import first_name
from ui.spoken_languages import SPOKEN
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph


def reach_card(person: Participant) -> Card:
    """Phone, how and when to use it, place, languages, and who is the contact here."""
    card = Card(gap=6)
    title = QCoreApplication.translate("ReachCard", "How to reach {name}")
    card.body.addWidget(CardHeader(title.format(name=first_name(person.display_name))))
    contact = QCoreApplication.translate("ReachCard", "Contact here: {name}")
    lines = [
        ("phone", spaced_phone(person.phone)),
        ("chat-text", person.phone_note),
        ("map-pin", " ".join(part for part in (person.postcode, person.place) if part)),
        ("chats", SPOKEN.listed(person.languages)),
        ("user", contact.format(name=person.contact_person) if person.contact_person else ""),
    ]
    shown = [line for line in lines if line[1]]
    for icon, words in shown:
        card.body.addWidget(_line(icon, words))
    if not shown:
        nothing = QCoreApplication.translate("ReachCard", "Nothing noted yet.")
        card.body.addWidget(Paragraph(nothing, "small", "text.secondary"))
    return card


def spaced_phone(phone: str) -> str:
    """'68 05 00 12' for a Norwegian number; others as they are."""
    national = phone.removeprefix("+47")
    if national == phone or len(national) != 8:
        return phone
    return " ".join(national[place : place + 2] for place in range(0, 8, 2))


def _line(icon: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Glyph(icon, beside="body"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Paragraph(words), 1)
    return holder
