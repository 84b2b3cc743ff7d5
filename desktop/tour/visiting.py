"""A volunteer comes in with an account of her own: a question, a call for help, and what comes of it."""

from __future__ import annotations

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, choose, click_row, keys, press, tick, until, write
from desktop.tour.keeping import asks
from desktop.tour.traveller import Traveller
from desktop.tour.way_in import enter_as, fill
from services.domain.access import Role
from services.use_cases.debriefs import debrief_of
from ui.dialogs.talk import TalkSheet
from ui.pages.own.distress_sheet import DistressSheet
from ui.pages.own.page import OwnPageView
from ui.pages.settings.account_sheets import CodeSheet, NewAccountSheet
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.page import SettingsPage
from ui.pages.today.page import TodayPage
from ui.widgets.scroll_column import bring_into_view


async def account(traveller: Traveller) -> None:
    """She who is asked gets an account that sees her own, and a code to begin with."""
    await traveller.turn_to("settings")
    page = traveller.page(SettingsPage)
    click_row(page.list, "accounts")
    await traveller.settled()
    if not isinstance(page.section, AccountsSection):
        raise DidNotHappen("the accounts are shown")
    press(page.section.new)
    sheet = await traveller.sheet(NewAccountSheet)
    write(sheet.name, traveller.kept["asked volunteer's name"])
    tick(sheet.roles, Role.VOLUNTEER.value)
    choose(sheet.volunteer, traveller.kept["asked volunteer"])
    await traveller.picture("account-of-a-volunteer")
    keys(sheet, "Ctrl+Return")
    code = await traveller.sheet(CodeSheet)
    traveller.kept["code"] = code.key.key
    code.dismiss()
    await traveller.gone(code)


async def come_in(traveller: Traveller) -> None:
    """The code opens once; then a passphrase of her own, and her own page."""
    await _lock(traveller)
    unlock = traveller.unlock
    fill(
        unlock.unlock,
        {"name": traveller.kept["asked volunteer's name"], "secret": traveller.kept.pop("code")},
    )
    press(unlock.unlock.unlock)
    await until(lambda: unlock.panel is unlock.own_passphrase, "a passphrase is chosen")
    await traveller.picture("own-passphrase")
    chosen = words.VOLUNTEER_PASSPHRASE
    fill(unlock.own_passphrase, {"new": chosen, "again": chosen})
    press(unlock.own_passphrase.save)
    await until(lambda: traveller.stage.app.desk.frame is not None, "the window opens")
    await until(lambda: traveller.frame.page is not None, "a page opens")
    await traveller.settled()


async def own_page(traveller: Traveller) -> None:
    """A question is out to her: what it is about, never whom. She says yes."""
    page = traveller.page(OwnPageView)
    await until(lambda: bool(page.questions.cards), "the question is shown")
    traveller.facts.care["questions_on_own_page"] = len(page.questions.cards)
    await traveller.picture("question")
    press(page.questions.cards[0].yes)
    await until(lambda: not page.questions.cards, "the answer is noted")
    await traveller.picture("said-yes")


async def distress(traveller: Traveller) -> None:
    """Something was heavy: she asks to be called, and sees who calls by when."""
    page = traveller.page(OwnPageView)
    press(page.urgent)
    sheet = await traveller.sheet(DistressSheet)
    write(sheet.words, words.HEAVY)
    await traveller.picture("something-heavy")
    press(sheet.do)
    await traveller.gone(sheet)
    await until(page.promise.isVisible, "somebody is to call")
    await traveller.picture("somebody-calls")


async def debrief(traveller: Traveller) -> None:
    """The leader comes back and sees it first on the day's page; the talk is held."""
    await _lock(traveller)
    await enter_as(traveller, words.FOUNDER, words.PASSPHRASE)
    await traveller.turn_to("today")
    page = traveller.page(TodayPage)
    who = traveller.kept["asked volunteer"]
    await until(lambda: page.groups.row(f"debrief:{who}") is not None, "the talk owed is shown")
    owed = await traveller.ask(debrief_of, who)
    traveller.facts.care["talk_owed_within_hours"] = owed.debrief.hours_left if owed else None
    row = page.groups.row(f"debrief:{who}")
    if row is None:
        raise DidNotHappen("the talk owed is shown")
    bring_into_view(row)
    await traveller.picture("talk-owed")
    press(row.button)
    talk = await traveller.sheet(TalkSheet)
    write(talk.words, words.TALKED)
    await traveller.picture("talk")
    press(talk.held)
    await traveller.gone(talk)
    held = await traveller.ask(debrief_of, who) is None
    traveller.facts.care["debrief_held"] = held
    await traveller.picture("talk-held")


async def _lock(traveller: Traveller) -> None:
    keys(traveller.frame, "Ctrl+L")
    await until(lambda: traveller.stage.app.desk.session is None, "the session ends")
    await until(lambda: asks(traveller), "the unlock view is shown")
    await traveller.settled()
