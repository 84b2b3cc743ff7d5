"""The real desk over the real threads: lock with something half-written, unlock, and go on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.background import Background
from desktop.composition import Desk
from desktop.event_loop import run_until_quit
from desktop.tour.hands import until
from services.domain.messages import Attachment
from services.domain.practice import PracticeBehaviour
from services.formats.message_files.apart.file_child import FileChild
from services.formats.message_files.apart.starting import command
from services.use_cases.accounts import ChangePassphrase, change_passphrase
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import House, Unlocked, leave
from services.use_cases.message_files import OpenedFile
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, OTHER_PASSPHRASE, PASSPHRASE, a_house, with_coordinator
from tests.fakes.keyring import FakeKeyVault
from tests.ui.drafts.kept import drafts, tells_of_its_draft
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.page import Page
from ui.pages.messages.file_viewer import FileViewer
from ui.pages.offers.offer_form import OfferForm
from ui.pages.offers.page import OffersPage
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.units import UnitsSection
from ui.preferences import Preferences
from ui.widgets.banner import Banner
from ui.widgets.sheet import Sheet

P = TypeVar("P", bound=Page)
COORDINATOR = "Hanne Brekke"
FAULTY = "tests.formats.message_files.faulty_child"
HANGS = b"hang"


class Room:
    """A house, its threads, and one desk with its window."""

    def __init__(self, folder: Path) -> None:
        self.house: House = a_house(folder, keyring=FakeKeyVault())
        self.background = Background()
        self.window = MainWindow()
        self.failures: list[BaseException] = []
        self.locked = asyncio.Event()
        self.desk = Desk(
            self.window, lambda: self.house, self.background, Preferences(), self._show_locked,
            self.failures.append,
        )  # fmt: skip

    def _show_locked(self) -> None:
        self.window.show_only(QWidget())
        self.locked.set()

    async def enter(self, name: str, secret: str) -> None:
        """Unlock, and come to rest."""
        self.locked = asyncio.Event()
        await self.desk.enter(await self.background.on_store(unlock, self.house, name, secret))
        await self.rest()

    async def rest(self) -> None:
        """Wait for what has been begun."""
        assert self.desk.session is not None
        await self.desk.session.tasks.drained()

    async def page(self, kind: type[P], place: Place) -> P:
        """Turn to a page."""
        assert self.desk.frame is not None
        self.desk.frame.show_place(place)
        await self.rest()
        page = self.desk.frame.page
        assert isinstance(page, kind)
        return page

    async def new_offer(self) -> OfferForm:
        """The form for a new offer, open."""
        page = await self.page(OffersPage, Place("offers"))
        page.new_here()
        await self.rest()
        form = page._form
        assert form is not None
        assert form.isVisible()
        return form

    async def lock(self) -> None:
        """Ctrl+L, until the locked view stands there and nothing of the session is left."""
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        await asyncio.wait_for(self.locked.wait(), 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path) -> Callable[..., None]:
    """Runs a story in the event loop of the app, then puts everything away."""

    def run(story: Callable[[Room], Awaitable[None]], *, practice: bool = False) -> None:
        async def whole(_quit: asyncio.Event) -> None:
            room = Room(tmp_path)
            room.window.show()
            await room.background.on_store(_found, room.house, practice)
            try:
                await story(room)
            finally:
                await room.desk.end()
                room.background.stop()
                room.window.close_now()
                room.window.deleteLater()
            assert room.failures == []

        run_until_quit(qapp, whole)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return run


def _found(house: House, practice: bool) -> None:
    """Kafé Brua, with Kari who leads and Hanne who coordinates."""
    command = FoundCentre("Kafé Brua", LEADER, PASSPHRASE, PASSPHRASE, practice=practice)
    kari = found_centre(house, command).unlocked
    code = with_coordinator(kari).code
    leave(kari)
    hanne = unlock(house, COORDINATOR, code)
    change = ChangePassphrase(code, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    hanne.store.run(change_passphrase, change, hanne.actor)
    leave(hanne)


def _draws(apart: FileChild) -> bool:
    return apart._at_work is HANGS and apart._held is HANGS


def _kept(house: House) -> list[str]:
    kari: Unlocked = unlock(house, LEADER, PASSPHRASE)
    try:
        return [draft.place for draft in drafts(kari.store)]
    finally:
        leave(kari)


def test_what_is_typed_before_a_lock_is_there_after_unlocking(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        await room.enter(LEADER, PASSPHRASE)
        form = await room.new_offer()
        QTest.keyClicks(form.name, "Nattkafeen")
        await room.lock()
        assert room.window.findChildren(Sheet) == []
        assert await room.background.on_store(_kept, room.house) == ["offer"]
        await room.enter(LEADER, PASSPHRASE)
        again = await room.new_offer()
        assert again.name.text() == "Nattkafeen"
        assert tells_of_its_draft(again)
        await room.lock()

    play(story)


def test_who_unlocks_next_does_not_see_what_another_began(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        await room.enter(COORDINATOR, OTHER_PASSPHRASE)
        QTest.keyClicks((await room.new_offer()).name, "Nattkafeen")
        await room.lock()
        await room.enter(LEADER, PASSPHRASE)
        form = await room.new_offer()
        assert form.name.text() == ""
        assert not tells_of_its_draft(form)
        await room.lock()

    play(story)


def test_a_file_that_never_opens_does_not_hold_up_the_locking(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        await room.enter(LEADER, PASSPHRASE)
        session, frame = room.desk.session, room.desk.frame
        assert session is not None
        assert frame is not None
        apart = FileChild(command(FAULTY), patience=100)
        vars(session)["files_apart"] = apart
        attachment = Attachment("plan.pdf", "application/pdf", len(HANGS), "1" * 64)
        viewer = FileViewer(session, frame)
        viewer.begin(OpenedFile(attachment, HANGS))
        await until(lambda: _draws(apart), "the page is being drawn")
        await room.lock()
        assert not _draws(apart)
        assert room.background.compute_thread.at_rest

    play(story)


def test_the_running_practice_unit_follows_the_choice_at_once(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        await room.enter(LEADER, PASSPHRASE)
        page = await room.page(SettingsPage, Place("settings", tab="units"))
        assert isinstance(page.section, UnitsSection)
        choice = page.section.practice.behaviour
        assert choice.isVisible()
        choice.set_key(PracticeBehaviour.SILENT.value)
        choice.activated.emit(choice.currentIndex())
        await room.rest()
        carrying = room.desk.carrying
        assert carrying is not None
        await until(lambda: carrying.line is not None, "the practice unit listens")
        assert carrying.line is not None
        assert carrying.line.unit.behaviour is PracticeBehaviour.SILENT

    play(story, practice=True)


def test_a_key_file_that_was_damaged_is_told_of_after_entering(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        room.house.places.vault.write_bytes(b"{")
        await room.enter(LEADER, PASSPHRASE)
        told = [each.accessibleName() for each in room.window.findChildren(Banner)]
        assert any("key file was damaged" in words for words in told)
        await room.lock()
        await room.enter(LEADER, PASSPHRASE)
        assert not any(each.isVisible() for each in room.window.findChildren(Banner))

    play(story)
