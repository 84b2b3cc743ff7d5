"""The app's languages, and how texts fall back from one to another."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from resources import open_resource

NAMES: Final = {
    "nb": "Bokmål",
    "nn": "Nynorsk",
    "se": "Davvisámegiella",
    "en": "English",
}
"""Each language by its own name."""

_FALLBACKS: Final = {"nb": ("nb",), "nn": ("nb", "nn"), "se": ("nb", "se"), "en": ("en",)}


_chosen: list[str] = ["nb"]


def current_language() -> str:
    """The language that texts and dates are in now."""
    return _chosen[0]


class Spoken(QObject):
    """`changed` is emitted after each change of language. Made by `spoken()`.

    What is made before the first paint listens to it. Qt's LanguageChange would need a
    `changeEvent`, and the first event that is handed to one makes PySide build all kinds of events.
    """

    changed = Signal()


@cache
def spoken() -> Spoken:
    """The one who tells that another language is spoken."""
    return Spoken()


class Languages:
    """Holds the installed translators; Qt asks the last one installed first, then the one before."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[tuple[QTranslator, bytes]] = []
        self.current = ""

    def use(self, language: str) -> None:
        """Switch to a language of `NAMES`; every window gets a LanguageChange event from Qt."""
        if language == self.current:
            return
        for translator, _ in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [_loaded(step) for step in _FALLBACKS[language]]
        self.current = language
        _chosen[0] = language
        for translator, _ in self._installed:
            self._application.installTranslator(translator)
        spoken().changed.emit()


def _loaded(language: str) -> tuple[QTranslator, bytes]:
    # Qt reads from the bytes as long as the translator lives, so both are kept together.
    content = open_resource(f"translations/medvandrer_{language}.qm")
    translator = QTranslator()
    translator.load(content)
    return translator, content
