"""What exists before anything heavy is loaded: the application, its look, the unlock window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.crash_reporting import CrashReports
from desktop.entrance import StoreEntrance
from desktop.preferences_file import load_preferences
from desktop.tasks import LoopTasks
from ui.languages import Languages
from ui.main_window import TITLE, MainWindow
from ui.pages.unlock.window import UnlockWindow
from ui.preferences import Preferences
from ui.theme import Appearance, theme

if TYPE_CHECKING:
    import asyncio

    from desktop.paths import Paths


class Start:
    """What exists before anything heavy is loaded: the application, its look, the unlock window."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.preferences: Preferences = load_preferences(paths.preferences)
        self.application = application()
        self.languages = Languages(self.application)
        self.languages.use(self.preferences.language)
        appearance = Appearance(self.preferences.appearance)
        theme().apply(appearance, self.preferences.text_scale, ruled=False)
        self.reports = CrashReports(paths.logs)
        self.reports.install()
        self.window = MainWindow()
        self.entrance = StoreEntrance()
        self.tasks = LoopTasks(lambda _refusal: None, self.reports.report)
        self.unlock_window = UnlockWindow(self.entrance, self.tasks)

    def paint(self) -> None:
        """Show the unlock window, really painted, before returning."""
        self.window.show_only(self.unlock_window)
        theme().lay_rules()
        self.window.show()
        self.application.processEvents()

    def loop_runs(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on what slots start is run."""
        self.tasks.begin(loop)


def application() -> QApplication:
    """The one application object."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The look is drawn on Fusion everywhere; named here, Qt needs no other style first.
    made = QApplication([TITLE.lower(), "-style", "fusion"])
    made.setApplicationName(TITLE)
    made.setDesktopFileName("medvandrer")
    return made
