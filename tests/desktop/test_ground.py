"""Paths, preferences, logs, crash reports and the single instance."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.crash_reporting import CrashReports, describe
from desktop.logging_setup import set_up_logging
from desktop.paths import paths_for
from desktop.preferences_file import load_preferences, save_preferences
from desktop.single_instance import SingleInstance
from services.domain.errors import AlreadyRunning
from ui.preferences import Preferences

SECRET = "Ola Nordmann ringte 68050000"


def fail_with_a_secret() -> None:
    raise ValueError(SECRET)


def test_preferences_that_make_no_sense_fall_back_to_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"language": "xx", "text_scale": 900, "idle_minutes": "soon"}')
    assert load_preferences(path) == Preferences(text_scale=2.0)


def test_preferences_come_back_as_they_were_saved(tmp_path: Path) -> None:
    chosen = Preferences("nn", "dark", 1.25, 5.0, less_motion=True)
    save_preferences(tmp_path / "a" / "preferences.json", chosen)
    assert load_preferences(tmp_path / "a" / "preferences.json") == chosen


def test_a_crash_report_holds_places_and_types_but_no_values() -> None:
    with pytest.raises(ValueError, match="Ola") as caught:
        fail_with_a_secret()
    text = describe(caught.value, datetime(2026, 11, 22, tzinfo=UTC))
    assert "ValueError" in text
    assert "test_ground.py" in text
    assert SECRET not in text


def test_a_crash_is_written_once_and_told(tmp_path: Path) -> None:
    reports, told = CrashReports(tmp_path), list[Path | None]()
    reports.on_report = told.append
    reports.report(RuntimeError(SECRET))
    assert told[0] is not None
    assert SECRET not in told[0].read_text()


def test_an_exception_in_the_log_leaves_out_its_text(tmp_path: Path) -> None:
    logger = set_up_logging(tmp_path)
    try:
        fail_with_a_secret()
    except ValueError:
        logger.exception("import failed")
    for handler in list(logger.handlers):
        handler.close()
        logger.removeHandler(handler)
    logging.getLogger("medvandrer").handlers.clear()
    text = (tmp_path / "medvandrer.log").read_text()
    assert "ValueError in fail_with_a_secret" in text
    assert SECRET not in text


def test_a_second_instance_wakes_the_first_and_is_refused(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = paths_for(tmp_path)
    first, second = SingleInstance(paths), SingleInstance(paths)
    first.take()
    first.listen()
    with qtbot.waitSignal(first.woken, timeout=5000), pytest.raises(AlreadyRunning):
        second.take()
    first.leave()
    second.take()
    second.leave()
