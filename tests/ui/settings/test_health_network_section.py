"""Into the health network step by step, and the step that fails is named with what to do about it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.centre import Setting
from services.domain.connection_trial import TrialStep, Tried
from services.domain.errors import TransportUnavailable
from services.domain.health_network import Environment, LineNews
from services.domain.own_keys import KeyState
from services.domain.practice import PracticeFault
from services.practice_unit.edi.unit import EdiUnit
from services.store.tables import SETTING
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.addresses import HER_ID
from services.use_cases.health_network import registration
from services.use_cases.helseid_keys import key_in
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.message_world import HANNE, MessageWorld, world
from tests.fakes.network_world import (
    CLIENT,
    connected,
    fill_in,
    let_in,
    make_key,
    make_real,
    network_server,
)
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.transports.rude_server import RudeServer, http, saying
from tests.ui.pages.peopled_centre import longer_words
from tests.ui.pages.shown import WindowsShown, settle
from tests.ui.settings.network_desk import here, opened, section_of
from ui.pages.settings.health_network import HealthNetworkSection
from ui.pages.settings.network_step import StepState
from ui.pages.settings.network_trial import TrialCard
from ui.pages.settings.network_trial_row import Mark
from ui.pages.settings.page import SettingsPage
from ui.transport_words import TRANSPORT_WORDS

__all__ = ["longer_words", "world"]


@pytest.fixture
def real(world: MessageWorld) -> MessageWorld:
    make_real(world)
    return world


@pytest.fixture
def server(real: MessageWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[EdiUnit]:
    with network_server(real, monkeypatch) as unit:
        yield unit


def marks(trial: TrialCard) -> list[Mark]:
    return [trial.rows[step].mark for step in TrialStep]


def failing(trial: TrialCard) -> tuple[TrialStep, str]:
    """The step that failed, and its words; those before went well, those after were not tried."""
    shown = marks(trial)
    at = shown.index(Mark.FAILED)
    assert shown[:at] == [Mark.WELL] * at
    assert set(shown[at + 1 :]) <= {Mark.WAITS}
    step = list(TrialStep)[at]
    row = trial.rows[step]
    assert row.remedy.plain_text()
    assert row.remedy.isVisibleTo(trial)
    return step, row.cause.plain_text()


def ready_to_try(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit | None = None
) -> tuple[HealthNetworkSection, DirectWorkspace, SettingsPage]:
    public = make_key(real)
    fill_in(real)
    if server is not None:
        let_in(server, public)
    page, workspace = opened(qtbot, real)
    return section_of(page), workspace, page


def test_one_is_led_through_all_of_it(qtbot: QtBot, real: MessageWorld, server: EdiUnit) -> None:
    page, workspace = opened(qtbot, real)
    section = section_of(page)
    assert section.status.chip.look.text == "not set up"
    assert here(section) is section.environment
    section.environment.act.setFocus()
    section.environment.act.click()
    settle()
    assert here(section) is section.key
    assert section.key.has_focus(), "the focus goes along to the step that comes next"
    section.key.act.click()
    assert section.status.chip.look.text == "waits for registration"
    let_in(server, section.key.public.text.toPlainText())
    assert here(section) is section.client
    section.client.client.setText(f" {CLIENT} ")
    section.client.act.click()
    assert section.client.client.text() == CLIENT
    assert here(section) is section.trial
    assert not section.use.act.isEnabled()
    section.trial.act.click()
    settle()
    assert marks(section.trial) == [Mark.WELL] * 5
    assert here(section) is section.use
    assert section.status.chip.look.text == "tried, not in use"
    section.use.act.click()
    assert section.status.chip.look.text == "in use"
    assert real.ask(lambda reading, _: registration(reading), None).in_use
    assert not [told for told in workspace.told if told.refusal is not None]
    assert unnamed_controls(section) == []


def test_an_issuer_that_is_down_is_named(
    qtbot: QtBot, real: MessageWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RudeServer(saying(http("404 Not Found"))) as gone:
        nobody = gone.url
    monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(nobody, nobody))
    section, _, _page = ready_to_try(qtbot, real)
    section.trial.act.click()
    words = TRANSPORT_WORDS.of("no_contact").sentence
    assert failing(section.trial) == (TrialStep.ISSUER, words)


def test_a_key_that_is_not_registered_is_named(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit
) -> None:
    section, _, _page = ready_to_try(qtbot, real)
    section.trial.act.click()
    words = TRANSPORT_WORDS.of("token_invalid_client").sentence
    assert failing(section.trial) == (TrialStep.TOKEN, words)


def test_a_message_server_that_is_down_is_named(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    section, _, _page = ready_to_try(qtbot, real, server)
    with RudeServer(saying(http("503 Busy"))) as busy:
        issuer = HOSTS[Environment.TEST].issuer
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(issuer, busy.url))
        section.trial.act.click()
    words = TRANSPORT_WORDS.of("busy").sentence
    assert failing(section.trial) == (TrialStep.MESSAGE_SERVER, words)


def test_a_her_id_that_another_has_locked_is_named_and_can_be_tried_again(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit
) -> None:
    section, _, _page = ready_to_try(qtbot, real, server)
    server.fail(PracticeFault.LOCKED)
    section.trial.act.click()
    words = TRANSPORT_WORDS.of("locked").sentence
    assert failing(section.trial) == (TrialStep.ADDRESS, words)
    server.fail(PracticeFault.NONE)
    section.trial.act.click()
    assert marks(section.trial) == [Mark.WELL] * 5


def test_notifications_that_are_refused_are_named(qtbot: QtBot, real: MessageWorld) -> None:
    section, workspace, _page = ready_to_try(qtbot, real)
    good = [Tried(step) for step in list(TrialStep)[:4]]
    refused = Tried(TrialStep.NOTIFICATIONS, TransportUnavailable("forbidden"))
    workspace.network.scripted = [*good, refused]
    section.trial.act.click()
    words = TRANSPORT_WORDS.of("forbidden").sentence
    assert failing(section.trial) == (TrialStep.NOTIFICATIONS, words)
    assert here(section) is section.trial
    assert not real.ask(lambda reading, _: registration(reading), None).tried_at


def test_whether_the_her_id_is_locked_is_the_persons_choice(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit
) -> None:
    section, workspace, _page = ready_to_try(qtbot, real, server)
    assert section.trial.lock.isChecked()
    section.trial.lock.setChecked(False)
    section.trial.act.click()
    assert workspace.network.trials[-1].wanted.lock is False
    assert not server._office.is_locked_to_another(8000017, "another")


def test_what_is_missing_of_the_address_is_named_and_led_to(
    qtbot: QtBot, real: MessageWorld
) -> None:
    real.do(lambda transaction: transaction.replace(SETTING, Setting(HER_ID, '""')))
    page, workspace = opened(qtbot, real)
    section = section_of(page)
    assert here(section) is section.who
    assert "HER-id" in section.who.words.plain_text()
    section.who.act.click()
    assert workspace.places[-1].tab == "address"


def test_fields_that_can_not_be_right_are_told_at_their_place(
    qtbot: QtBot, real: MessageWorld
) -> None:
    make_key(real)
    page, _ = opened(qtbot, real)
    section = section_of(page)
    section.client.unfold()
    section.client.client.setText(CLIENT)
    section.client.parent_number.setText("123 456 789")
    page.save_here()
    assert "nine digits" in section.client.form.field("parent_organisation").error
    assert section.client.parent_number.text() == "123 456 789"


def test_half_filled_fields_are_kept_as_typed(qtbot: QtBot, real: MessageWorld) -> None:
    make_key(real)
    page, _ = opened(qtbot, real)
    section = section_of(page)
    section.client.unfold()
    section.client.client.setText("1f2f8c")
    section.client.child_number.setText("3123")
    page.hide()
    settle()
    again, _ = opened(qtbot, real)
    client = section_of(again).client
    assert (client.client.text(), client.child_number.text()) == ("1f2f8c", "3123")
    section_of(again).load()
    assert client.client.text() == "1f2f8c"


def test_the_public_key_is_copied_and_saved_and_nothing_secret_with_it(
    qtbot: QtBot, real: MessageWorld, tmp_path: Path
) -> None:
    make_key(real)
    page, workspace = opened(qtbot, real)
    section = section_of(page)
    section.key.unfold()
    section.key.public.put_on_clipboard()
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied["kty"] == "EC"
    assert "d" not in copied
    target = tmp_path / "nøkkel.json"
    section.key.public.write(str(target))
    assert json.loads(target.read_text(encoding="utf-8")) == copied
    section.key.public.write(str(tmp_path / "ingen" / "mappe.json"))
    assert "could not be written" in workspace.told[-1].text


def test_a_new_key_takes_over_only_when_its_trial_goes_well(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit
) -> None:
    let_in(server, connected(real))
    page, workspace = opened(qtbot, real)
    section = section_of(page)
    section.key.unfold()
    section.key.act.click()
    assert section.key.act.isHidden()
    before = real.ask(key_in, KeyState.IN_USE)
    section.key.take.click()
    assert failing(section.trial)[0] is TrialStep.TOKEN
    assert real.ask(key_in, KeyState.IN_USE) == before
    let_in(server, section.key.waiting.text.toPlainText())
    section.key.take.click()
    assert marks(section.trial) == [Mark.WELL] * 5
    assert real.ask(key_in, KeyState.IN_USE) != before
    assert real.ask(key_in, KeyState.WAITING) is None
    assert section.status.chip.look.text == "in use"
    assert workspace.told[-1].text == "The new key is in use, and the old one is wiped."


def test_a_new_key_can_be_given_up(qtbot: QtBot, real: MessageWorld) -> None:
    make_key(real)
    make_key(real)
    page, _ = opened(qtbot, real)
    section = section_of(page)
    section.key.unfold()
    section.key.give_up.click()
    assert real.ask(key_in, KeyState.WAITING) is None
    assert section.key.give_up.isHidden()


def test_what_is_wrong_with_the_line_in_use_is_told_at_the_top(
    qtbot: QtBot, real: MessageWorld
) -> None:
    connected(real)
    page, workspace = opened(qtbot, real)
    section = section_of(page)
    assert section.status.trouble.isHidden()
    workspace.network.news = LineNews(open=True, last_contact=REFERENCE, trouble="clock_wrong")
    real.unit = "real"
    real.send()
    section.load()
    assert "clock" in section.status.trouble.sentence.plain_text()
    assert "Last contact" in section.status.words.plain_text()
    assert "1" in section.status.waiting.plain_text()


def test_production_is_only_reached_when_it_is_chosen(qtbot: QtBot, real: MessageWorld) -> None:
    page, _ = opened(qtbot, real)
    section = section_of(page)
    assert section.environment.chosen is Environment.TEST
    section.environment.choices[Environment.PRODUCTION].setChecked(True)
    assert section.trial.real.isHidden()
    section.environment.act.click()
    kept = real.ask(lambda reading, _: registration(reading), None)
    assert kept.environment == Environment.PRODUCTION.value
    assert not section.trial.real.isHidden()


def test_a_practice_centre_is_told_why_it_has_none(qtbot: QtBot, world: MessageWorld) -> None:
    page, _ = opened(qtbot, world)
    section = section_of(page)
    assert section.why_not.isVisible()
    assert not any(card.isVisible() for card in section._steps)


def test_who_may_not_change_settings_does_not_see_it(qtbot: QtBot, real: MessageWorld) -> None:
    page, _ = opened(qtbot, real, HANNE)
    assert not isinstance(page.section, HealthNetworkSection)


def test_done_steps_are_folded_and_can_be_opened(qtbot: QtBot, real: MessageWorld) -> None:
    connected(real)
    page, _ = opened(qtbot, real)
    section = section_of(page)
    assert section.key.state is StepState.DONE
    assert section.key.within.isHidden()
    section.key.open.click()
    assert section.key.within.isVisible()
    section.load()
    assert section.key.within.isVisible()


def test_opening_it_shows_one_window(qtbot: QtBot, qapp: QApplication, real: MessageWorld) -> None:
    windows = WindowsShown(qapp)
    opened(qtbot, real)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["SettingsPage"]


def test_every_refusal_of_the_settings_has_words(qtbot: QtBot) -> None:
    from services.domain.errors import WrongState
    from ui.state_messages import StateMessages

    for state in ("practice", "her_id", "key", "client", "not_tried", "key_waits"):
        words = StateMessages().of(WrongState("health_network", state))
        assert words is not None
        assert all(words)


def test_another_her_id_asks_for_another_trial(qtbot: QtBot, real: MessageWorld) -> None:
    connected(real)
    real.do(lambda transaction: transaction.replace(SETTING, Setting(HER_ID, '"8000033"')))
    page, _ = opened(qtbot, real)
    section = section_of(page)
    assert here(section) is section.trial
    assert section.status.chip.look.text == "not tried yet"


@pytest.mark.usefixtures("longer_words")
def test_longer_words_find_room(qtbot: QtBot, real: MessageWorld) -> None:
    connected(real)
    make_key(real)
    page, workspace = opened(qtbot, real)
    workspace.network.news = LineNews(open=True, last_contact=REFERENCE, trouble="locked")
    section = section_of(page)
    refused = Tried(TrialStep.ISSUER, TransportUnavailable("wrong_certificate"))
    workspace.network.scripted = [refused]
    for card in section._steps:
        card.unfold()
    section.trial.begin()
    settle()
    assert cramped(page) == []


def test_the_her_id_can_be_given_up_for_another_system(
    qtbot: QtBot, real: MessageWorld, server: EdiUnit
) -> None:
    section, workspace, _page = ready_to_try(qtbot, real, server)
    assert section.use.free.isHidden()
    section.trial.act.click()
    assert server._office.is_locked_to_another(8000017, "another")
    section.use.act.click()
    assert section.use.free.isHidden(), "not while messages go this way"
    section.use.act.click()
    server.fail(PracticeFault.LOCKED)
    section.use.free.click()
    assert "locked our HER-id" in section.use.fault.sentence.plain_text()
    assert section.status.chip.look.text == "tried, not in use"
    server.fail(PracticeFault.NONE)
    section.use.free.click()
    assert not server._office.is_locked_to_another(8000017, "another")
    assert section.status.chip.look.text == "not tried yet"
    assert "free" in workspace.told[-1].text
