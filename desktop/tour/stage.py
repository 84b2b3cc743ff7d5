"""Sets the whole app up in a folder of its own, as `desktop.main` does, and runs a story on it."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.clock import SystemRandomness
from desktop.event_loop import run_until_quit
from desktop.logging_setup import set_up_logging
from desktop.paths import paths_for
from desktop.practice_clock import PracticeClock
from desktop.preferences_file import save_preferences
from desktop.running import App
from desktop.start import Start, application
from desktop.tour.clock import TourClock
from desktop.tour.facts import Facts
from services.use_cases.house import House
from ui.preferences import Preferences

FONT, POINTS = "Inter", 10.5
"""The target pictures set Inter at 14 px; where it is not installed the platform's font is used."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the app shall look, on which day, with which registers, and where the pictures go."""

    out: Path
    home: Path
    registers: Path
    language: str
    theme: str
    size: tuple[int, int]
    scale: float
    day: date


class Stage:
    """The app as a person meets it, in a folder with nothing in it."""

    def __init__(self, setting: Setting, facts: Facts) -> None:
        self.setting = setting
        self.facts = facts
        self._use_picture_font(application())
        qInstallMessageHandler(self._heed_qt)
        paths = paths_for(setting.home)
        preferences = Preferences(setting.language, setting.theme, setting.scale, less_motion=True)
        save_preferences(paths.preferences, preferences)
        self.start = Start(paths)
        self.start.reports.on_report = self._note_surprise
        self.clock = TourClock(setting.day)
        self.house = House(
            paths.data, PracticeClock(self.clock), SystemRandomness(), platform.system()
        )
        set_up_logging(paths.logs)
        self.app = App(self.start, self.house)
        self.start.window.resize(*setting.size)
        self.start.paint()

    def run(self, story: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run the app and the story beside each other; the app ends when the story has."""
        run_until_quit(self.start.application, lambda quit_asked: self._both(story, quit_asked))

    async def _both(
        self, story: Callable[[], Coroutine[Any, Any, None]], quit_asked: asyncio.Event
    ) -> None:
        living = asyncio.get_running_loop().create_task(self.app.story(quit_asked))
        try:
            await story()
        finally:
            quit_asked.set()
            await living

    def _use_picture_font(self, app: QApplication) -> None:
        if FONT in QFontDatabase.families():
            face = QFont(FONT)
            face.setPointSizeF(POINTS)
            app.setFont(face)

    def _note_surprise(self, report: Path | None) -> None:
        words = report.read_text(encoding="utf-8") if report is not None else "no report"
        self.facts.surprises.append(words)

    def _heed_qt(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        # The platform without a screen says of itself what it can't do; that is no fault of ours.
        quiet = words.startswith("This plugin does not support")
        if not quiet and kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.facts.qt_warnings.append(words)
