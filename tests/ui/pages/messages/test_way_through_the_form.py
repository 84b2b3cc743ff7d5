"""The form and the thread by keyboard alone, and in a window that keeps its width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.store.tables import SETTING
from services.use_cases.addresses import PHONE
from services.use_cases.centre import the_centre
from tests.accessibility.letters import shared_letters
from tests.accessibility.tab_order import backwards, stops
from tests.fakes.message_world import HANNE, MessageWorld, world
from tests.fakes.sealed_unit import sealed_unit
from tests.fakes.workspace import DirectWorkspace
from tests.formats.message_files import made
from tests.ui.gallery import picture_font
from tests.ui.pages.messages.test_sealed_by_hand import queued
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.languages import Languages
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage
from ui.theme import Appearance, theme

__all__ = ["desk", "world"]


@pytest.fixture(params=["nb", "nn"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use("nb")


@pytest.fixture(params=[1.0, 1.5], ids=["text100", "text150"])
def frame(request: pytest.FixtureRequest, world: MessageWorld, qtbot: QtBot) -> Iterator[MainFrame]:
    """The whole window, 1280×800, at the messages."""
    theme().apply(Appearance.LIGHT, request.param, picture_font())
    workspace = DirectWorkspace(world.store, HANNE, centre=world.ask(the_centre, None))
    shown = MainFrame(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    shown.show_place(Place("messages"))
    settle()
    yield shown
    theme().apply(Appearance.LIGHT, 1.0, picture_font())


def with_gaps(desk: Desk, folder: Path) -> None:
    """A half-written message with two files, to a unit that must be told a phone besides."""
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Se vedlegg.")
    for name, content in (("leie.pdf", made.pdf(1)), ("bilde.jpg", made.jpeg())):
        (folder / name).write_bytes(content)
    desk.page.writing.panel.files.add([folder / "leie.pdf", folder / "bilde.jpg"])
    desk.world.do(lambda transaction: transaction.remove(SETTING, PHONE))
    desk.page.writing.panel.refresh()
    settle()


def test_tab_goes_down_the_form_past_files_and_parts_that_came_later(
    desk: Desk, tmp_path: Path
) -> None:
    with_gaps(desk, tmp_path)
    form = desk.page.writing.panel.form
    found = stops(form.unit, desk.page)
    assert backwards(form, found[found.index(form.text) :]) == []
    boxes = [row.box for row in form.parts.rows() if row.box.isEnabled()]
    order = [form.text, form.files.rows()[0].about, form.files.add, *boxes, form.urgent]
    assert [each for each in found if each in order] == order


def test_tab_goes_through_the_cards_before_it_comes_to_the_reply(desk: Desk) -> None:
    sealed_unit(desk.world)
    queued(desk)
    view = desk.page.thread_view
    found = stops(view.owner, view)
    assert found[-1] is not view.reply.text
    assert backwards(view, found) == []


@pytest.mark.usefixtures("language")
def test_no_alt_letter_is_shared_in_the_form(desk: Desk, tmp_path: Path) -> None:
    desk.page.retranslate()
    with_gaps(desk, tmp_path)
    desk.page.writing.panel.form.urgent.click()
    assert shared_letters(desk.page) == {}


def test_the_window_keeps_its_width_when_one_writes(frame: MainFrame) -> None:
    page = frame.page
    assert isinstance(page, MessagesPage)
    page.new_here()
    settle()
    assert page.writing.panel.isVisible()
    assert frame.width() == 1280


def test_the_window_keeps_its_width_when_one_reads(frame: MainFrame, world: MessageWorld) -> None:
    thread = world.message(world.send("Hei.")).conversation_id
    page = frame.page
    assert isinstance(page, MessagesPage)
    page.show_conversation(thread)
    settle()
    assert page.thread_view.isVisible()
    page.folding.show_list()
    settle()
    assert page.pane.isVisible()
    assert frame.width() == 1280


def test_a_thread_that_is_answered_is_gone_through_in_order(desk: Desk) -> None:
    conversation_of(desk)
    view = desk.page.thread_view
    assert backwards(view, stops(view.owner, view)) == []
