"""Messages: written under a live consent check, sent, received, answered, read; and stopped by a withdrawal."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtWidgets import QAbstractButton

from desktop.tour import words
from desktop.tour.facts import StateFact
from desktop.tour.hands import (
    DidNotHappen,
    chip,
    choose,
    enter,
    keys,
    press,
    seen,
    the,
    turn_tab,
    until,
    write,
)
from desktop.tour.traveller import Traveller
from services.domain.consent import Purpose
from services.domain.message_track import Stop
from services.domain.messages import MessageDirection
from services.domain.patients import Sex
from services.use_cases.compose import compose_view
from services.use_cases.conversation_list import ListAsked, ListView, list_conversations
from services.use_cases.conversation_view import ConversationView, MessageCard, conversation
from services.use_cases.units import UnitsAsked, list_units
from ui.navigation import Place
from ui.pages.messages.gap_line import GapLine
from ui.pages.messages.letter_details_sheet import LetterDetailsSheet
from ui.pages.messages.page import MessagesPage
from ui.pages.messages.parts_card import PartOfferRow
from ui.pages.messages.search_filter import FilterSheet
from ui.pages.messages.sheets import SendSheet
from ui.pages.participants.page import ParticipantsPage
from ui.pages.participants.withdraw_sheet import WithdrawSheet
from ui.widgets.button import Button, IconButton
from ui.widgets.tabs import Tabs

ASK_EVERY = 0.05
ANSWERED_WITHIN = 60.0
"""Seconds; the practice unit answers after a few."""


async def compose(traveller: Traveller) -> None:
    """From the participant's page: the form, the check as one writes, and the paper beside it."""
    await traveller.turn_to("messages")
    await traveller.picture("none-yet")
    await _narrow(traveller)
    person = traveller.kept["new participant"]
    traveller.session.go(Place("participants", person))
    await traveller.settled()
    press(the(traveller.page(ParticipantsPage).detail, Button, "write message"))
    page = await _form(traveller)
    form = page.writing.panel.form
    await traveller.picture("compose-begun")
    choose(form.unit, await _practice_unit(traveller))
    choose(form.person, person)
    choose(form.purpose, Purpose.PLAN_DISCHARGE.value)
    write(form.theme, words.THEME)
    write(form.text, words.MESSAGE)
    await until(lambda: bool(seen(form, PartOfferRow)), "the parts are offered")
    for row in seen(form, PartOfferRow)[:1]:
        box = seen(row, QAbstractButton)[0]
        if box.isEnabled():
            press(box)
    for about in seen(form.about, QAbstractButton)[:1]:
        press(about)
    gaps = page.writing.panel.gaps
    await until(gaps.isVisible, "the form says what the unit must know")
    await traveller.picture("what-the-unit-must-know")
    await _fill_in(traveller, gaps)
    await until(page.writing.panel.send.isEnabled, "the message may be sent")
    await traveller.picture("compose")


async def _narrow(traveller: Traveller) -> None:
    """What the list can be narrowed to."""
    press(traveller.page(MessagesPage).finding.button)
    sheet = await traveller.sheet(FilterSheet)
    await traveller.picture("narrow")
    sheet.dismiss()
    await traveller.gone(sheet)


async def _fill_in(traveller: Traveller, gaps: GapLine) -> None:
    """Whom it is about and whom to call, asked for the first time that one writes."""
    press(gaps.fill)
    sheet = await traveller.sheet(LetterDetailsSheet)
    write(sheet.given_name, words.GIVEN_NAME)
    write(sheet.family_name, words.FAMILY_NAME)
    write(sheet.birth_date, words.BORN)
    choose(sheet.sex, Sex.NOT_SPECIFIED.value)
    write(sheet.phone, words.PHONE)
    await traveller.picture("whom-it-is-about")
    press(the(sheet, Button, "do"))
    await traveller.gone(sheet)


async def send(traveller: Traveller) -> None:
    """The one question, and out; then the track fills by itself."""
    page = traveller.page(MessagesPage)
    press(page.writing.panel.send)
    sheet = await traveller.sheet(SendSheet)
    await traveller.picture("send")
    press(the(sheet, Button, "send now"))
    await traveller.gone(sheet)
    await until(lambda: page.thread_view.view is not None, "the conversation is shown")
    await traveller.picture("sent")
    await _until_track(traveller, Stop.SENT)
    await _until_track(traveller, Stop.RECEIVED)
    await traveller.picture("received")


async def answered(traveller: Traveller) -> None:
    """The unit's answer comes by itself; it is read in the conversation."""
    await _until_track(traveller, Stop.ANSWERED)
    page = traveller.page(MessagesPage)
    await until(lambda: len(page.thread_view.cards()) > 1, "the answer is shown")
    view = await _thread(traveller)
    inbound = [card for card in view.cards if card.direction is MessageDirection.IN]
    traveller.facts.told["messages_in_conversation"] = len(view.cards)
    traveller.facts.told["answers_received"] = len(inbound)
    await traveller.picture("answered")


async def half_written(traveller: Traveller) -> None:
    """Something half-written is kept, and found again among the drafts."""
    keys(traveller.frame, "Ctrl+N")
    page = await _form(traveller)
    form = page.writing.panel.form
    choose(form.unit, await _practice_unit(traveller))
    choose(form.person, traveller.kept["new participant"])
    write(form.text, words.HALF_WRITTEN)
    page.writing.panel.keep_draft()
    await traveller.settled()
    press(the(page.writing.panel.header, IconButton))
    await until(lambda: not page.writing.is_open, "the form has closed")
    await traveller.show_list(page, page.pane)
    chip(traveller.page(MessagesPage).pane.filters, "drafts")
    await traveller.picture("half-written")


async def withdraw(traveller: Traveller) -> None:
    """The consent is withdrawn; the same message can no longer be sent, and the page says why."""
    person = traveller.kept["new participant"]
    traveller.session.go(Place("participants", person, "consents"))
    await traveller.settled()
    detail = traveller.page(ParticipantsPage).detail
    turn_tab(the(detail, Tabs), "consents")
    await traveller.settled()
    buttons = [b for b in seen(detail, Button) if b.objectName().startswith("withdraw ")]
    if not buttons:
        raise DidNotHappen("a consent can be withdrawn")
    press(buttons[0])
    sheet = await traveller.sheet(WithdrawSheet)
    enter(sheet.form, "words", words.WITHDRAWN)
    await traveller.picture("withdraw")
    press(the(sheet, Button, "withdraw now"))
    await traveller.gone(sheet)
    await traveller.picture("withdrawn")
    press(the(detail, Button, "write message"))
    page = await _form(traveller)
    panel = page.writing.panel
    choose(panel.form.unit, await _practice_unit(traveller))
    write(panel.form.text, words.MESSAGE)
    composed = panel.form.composed()
    view = await traveller.ask(compose_view, composed)
    traveller.facts.consent["refusal"] = type(view.refusal).__name__
    await until(lambda: bool(seen(panel.form, PartOfferRow)), "the check is made")
    await traveller.settled()
    traveller.facts.consent["stopped_after_withdrawal"] = not panel.send.isEnabled()
    await traveller.picture("stopped")


async def _form(traveller: Traveller) -> MessagesPage:
    await until(lambda: _writes(traveller), "the form is open")
    await traveller.settled()
    return traveller.page(MessagesPage)


def _writes(traveller: Traveller) -> bool:
    page = traveller.frame.page
    return isinstance(page, MessagesPage) and page.writing.is_open


async def _practice_unit(traveller: Traveller) -> str:
    units = await traveller.ask(list_units, UnitsAsked())
    return next(row.unit.id for row in units if row.unit.practice)


async def _thread(traveller: Traveller) -> ConversationView:
    about = ListAsked(ListView.ALL, participant_id=traveller.kept["new participant"])
    found = await traveller.ask(list_conversations, about)
    if not found:
        raise DidNotHappen("the conversation is in the list")
    return await traveller.ask(conversation, found[0].id)


async def _until_track(traveller: Traveller, stop: Stop) -> None:
    """Wait until the store says that our message has come to this stop, and note when."""
    ends = time.monotonic() + ANSWERED_WITHIN
    while time.monotonic() < ends:
        card = _ours(await _thread(traveller))
        at = next((each.at for each in card.track if each.stop is stop), None)
        if at is not None:
            traveller.facts.message.append(StateFact(stop.value, at.isoformat()))
            await traveller.settled()
            return
        await asyncio.sleep(ASK_EVERY)
    raise DidNotHappen(f"the message comes to {stop.value}")


def _ours(view: ConversationView) -> MessageCard:
    return next(card for card in view.cards if card.direction is MessageDirection.OUT)
