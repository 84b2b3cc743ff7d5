"""Offers are found by life area and words; those who may write add, change and close."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from services.store.tables import OFFER
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.activity_world import TURID, House, house
from tests.fakes.busy_house import busy
from tests.ui.pages.shown import WindowsShown, open_page, settle
from ui.navigation import Place
from ui.pages.offers.page import OffersPage

__all__ = ["busy", "house"]


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def titles(page: OffersPage) -> list[str]:
    return [each.title.text() for each in page.groups.rows()]


def test_an_offer_stands_under_each_of_its_areas(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage)
    assert titles(page) == [
        "Verkstedet Hjulet",
        "Gjeldshjelpa i kjelleren",
        "Krisesenteret",
        "Kafé Lyspunktet",
        "Krisesenteret",
    ]
    page.areas.choose("relations")
    page.areas.chosen.emit("relations")
    assert titles(page) == ["Krisesenteret"]


def test_nothing_on_the_page_tells_a_secret_address(qtbot: QtBot, busy: House) -> None:
    busy.change(OFFER, "o-home", address="Hemmeligveien 7", postcode="3045")
    page, _ = open_page(qtbot, busy, OffersPage, place=Place("offers", "o-home"))
    assert page._sheet is not None
    told = [label.text() for label in page.window().findChildren(QLabel)]
    page._sheet.edit.click()
    settle()
    told += [label.text() for label in page.window().findChildren(QLabel)]
    assert page._form is not None
    told += [page._form.address.text(), page._form.postcode.text()]
    assert not any("Hemmeligveien" in text or "3045" in text for text in told)
    page._form.save()
    stored = busy.get(OFFER, "o-home")
    assert (stored.address, stored.postcode) == ("Hemmeligveien 7", "3045")


def test_a_new_offer_is_written_and_what_is_wrong_is_said_at_its_field(
    qtbot: QtBot, house: House
) -> None:
    page, workspace = open_page(qtbot, house, OffersPage)
    assert page.empty.isVisible()
    page._starters[0].click()
    form = page._form
    assert form is not None
    assert form.name.text() == "Welfare office"
    form.phone.setText("123")
    form.save()
    assert form.form.field("phone").error
    form.phone.setText("68 05 61 01")
    form.save()
    assert [offer.name for offer in house.all(OFFER)] == ["Welfare office"]
    assert workspace.told[-1].undo is not None
    assert titles(page) == ["Welfare office"]


def test_a_closed_offer_leaves_the_page_and_can_be_undone(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, OffersPage)
    actions = page.groups.rows()[0].menu.actions()
    next(action for action in actions if action.text() == "Close the offer").trigger()
    assert "Verkstedet Hjulet" not in titles(page)
    assert workspace.told[-1].undo is not None
    page._closed.click()
    assert "Verkstedet Hjulet" in titles(page)


def test_words_that_find_nothing_say_so_and_keep_the_field(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage)
    page.find_field.setText("svømmehall")
    page.reload()
    assert page._nothing.isVisible()
    assert page.find_field.isVisible()


def test_a_volunteer_reads_offers_and_is_offered_no_changes(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage, TURID)
    assert not page._new.isVisible()
    assert page.groups.rows()[0].menu.isEmpty()
    page.new_here()
    assert page._form is None


@pytest.mark.parametrize("place", [Place("offers"), Place("offers", "o-home")])
def test_every_control_of_offers_has_a_name(qtbot: QtBot, busy: House, place: Place) -> None:
    page, _ = open_page(qtbot, busy, OffersPage, place=place)
    assert unnamed_controls(page) == []


def test_every_control_of_the_offers_form_has_a_name(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage, place=Place("offers", new=True))
    assert unnamed_controls(page) == []


@pytest.mark.usefixtures("longer_words")
def test_longer_words_find_room_on_offers(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage)
    settle()
    assert cramped(page) == []


@pytest.mark.usefixtures("longer_words")
def test_longer_words_find_room_on_the_empty_page(qtbot: QtBot, house: House) -> None:
    page, _ = open_page(qtbot, house, OffersPage)
    settle()
    assert cramped(page) == []


def test_opening_offers_shows_one_window_and_no_stray_parts(
    qtbot: QtBot, qapp: QApplication, busy: House
) -> None:
    windows = WindowsShown(qapp)
    open_page(qtbot, busy, OffersPage)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["OffersPage"]
