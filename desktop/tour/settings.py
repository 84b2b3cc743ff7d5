"""Settings: an account for somebody else, every section once, and a backup to a file."""

from __future__ import annotations

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, click_row, keys, press, tick, until, write
from desktop.tour.keeping import backup_file
from desktop.tour.traveller import Traveller
from services.domain.access import Role
from services.use_cases.accounts import accounts
from services.use_cases.backups import last_backup
from services.use_cases.stored_counts import stored_counts
from services.use_cases.units import ensure_practice_unit
from ui.pages.settings.account_sheets import CodeSheet, NewAccountSheet
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.backups import BackupSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.template_sheet import TemplateSheet
from ui.pages.settings.templates import TemplatesSection
from ui.pages.settings.unit_sheet import UnitSheet
from ui.pages.settings.units import UnitsSection


async def open_accounts(traveller: Traveller) -> None:
    """A staff member gets an account, and a one-time code to begin with."""
    await traveller.turn_to("settings")
    section = await _section(traveller, "accounts")
    if not isinstance(section, AccountsSection):
        raise DidNotHappen("the accounts are shown")
    await traveller.picture("accounts")
    press(section.new)
    sheet = await traveller.sheet(NewAccountSheet)
    write(sheet.name, words.STAFF)
    tick(sheet.roles, Role.STAFF.value)
    await traveller.picture("new-account")
    keys(sheet, "Ctrl+Return")
    code = await traveller.sheet(CodeSheet)
    await traveller.picture("one-time-code")
    code.dismiss()
    await traveller.gone(code)
    listed = await traveller.ask(accounts, None)
    traveller.facts.told["accounts"] = len(listed)
    await traveller.picture("accounts-two")


async def practice_unit(traveller: Traveller) -> None:
    """The unit to practise with stands among the others."""
    await traveller.run(ensure_practice_unit, words.PRACTICE_UNIT)
    await traveller.turn_to("settings")
    section = await _section(traveller, "units")
    if not isinstance(section, UnitsSection):
        raise DidNotHappen("the units are shown")
    await traveller.picture("units")
    press(section.new)
    await until(lambda: bool(section.sheet), "the sheet opens")
    await traveller.picture("new-unit")
    sheet = await traveller.sheet(UnitSheet)
    press(sheet.takes_messages)
    keys(sheet, "Ctrl+Return")
    await until(lambda: bool(sheet.form.field("her_id").error), "a unit without a way is refused")
    await traveller.picture("unit-refused")
    press(sheet.takes_messages)
    await traveller.put_away()


async def every_section(traveller: Traveller) -> None:
    """Each section once, and a template as it is written."""
    await traveller.turn_to("settings")
    page = traveller.page(SettingsPage)
    pictured = {"accounts", "units", "backup"}
    for row in tuple(page.list.rows()):
        if row.id not in pictured:
            await _section(traveller, row.id)
            await traveller.picture(row.id.replace("_", "-"))
    section = await _section(traveller, "templates")
    if not isinstance(section, TemplatesSection):
        raise DidNotHappen("the templates are shown")
    press(section.new)
    sheet = await traveller.sheet(TemplateSheet)
    await traveller.picture("new-template")
    sheet.dismiss()
    await traveller.gone(sheet)


async def back_up(traveller: Traveller) -> None:
    """Everything in one encrypted file, opened again to be sure."""
    await traveller.turn_to("settings")
    section = await _section(traveller, "backup")
    if not isinstance(section, BackupSection):
        raise DidNotHappen("the backup is offered")
    traveller.counts = await traveller.ask(stored_counts, None)
    target = backup_file(traveller)
    section.save_to(str(target))
    await traveller.settled()
    moment = await traveller.ask(last_backup, None)
    if moment is None or not target.exists():
        raise DidNotHappen("the backup is there")
    traveller.facts.keeping["backup_bytes"] = target.stat().st_size
    traveller.facts.keeping["backed_up_at"] = moment.isoformat()
    await traveller.picture("backup")


async def _section(traveller: Traveller, key: str) -> object:
    page = traveller.page(SettingsPage)
    click_row(page.list, key)
    await until(lambda: page.list.current_id() == key, f"{key} is chosen")
    await traveller.settled()
    return page.section
