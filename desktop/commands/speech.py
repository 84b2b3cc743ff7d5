"""How the command line speaks: bokmål, a sentence and a remedy, on standard error."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from services.domain.errors import Refused
from ui.languages import Languages
from ui.user_messages import MESSAGES

_kept: list[object] = []


def speak(language: str = "nb") -> None:
    """Make texts available in a language; needs no screen."""
    application = QCoreApplication.instance() or QCoreApplication(["medvandrer"])
    languages = Languages(application)
    languages.use(language)
    _kept[:] = [application, languages]


def complain(refusal: Refused) -> int:
    """Say what was refused and what can be done; the exit code for it."""
    speak()
    print(MESSAGES.of(refusal).text, file=sys.stderr)
    return 1


def complain_in_words(text: str) -> int:
    """Say it; the exit code for it."""
    print(text, file=sys.stderr)
    return 1
