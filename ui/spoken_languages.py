"""The languages that people speak, by name: registers keep codes, people read and write words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject


class SpokenLanguages(QObject):
    """Looked up when shown, so that the names follow the app's language."""

    def named(self, entry: str) -> str:
        """The name of a code such as `pl`; anything else as it stands."""
        return self._names().get(entry, entry)

    def listed(self, entries: Iterable[str]) -> str:
        """The names with commas between, as they stand in a form and on a card."""
        return ", ".join(map(self.named, entries))

    def entry(self, word: str) -> str:
        """The code that a name stands for; a word that is no known name as it was typed."""
        folded = word.strip().casefold()
        names = self._names().items()
        return next((code for code, name in names if name.casefold() == folded), word.strip())

    def entries(self, text: str, stored: tuple[str, ...]) -> tuple[str, ...]:
        """What was typed with commas between; untouched text stays as it was stored."""
        if text == self.listed(stored):
            return stored
        return tuple(self.entry(part) for part in text.split(",") if part.strip())

    def _names(self) -> dict[str, str]:
        return self._spoken_in_the_north() | self._spoken_elsewhere()

    def _spoken_in_the_north(self) -> dict[str, str]:
        return {
            "nb": self.tr("Norwegian"),
            "nn": self.tr("Nynorsk"),
            "se": self.tr("Northern Sámi"),
            "sma": self.tr("South Sámi"),
            "smj": self.tr("Lule Sámi"),
            "sv": self.tr("Swedish"),
            "da": self.tr("Danish"),
            "fi": self.tr("Finnish"),
            "is": self.tr("Icelandic"),
            "nsl": self.tr("Norwegian sign language"),
            "fkv": self.tr("Kven"),
        }

    def _spoken_elsewhere(self) -> dict[str, str]:
        return {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
            "pl": self.tr("Polish"),
            "so": self.tr("Somali"),
            "ar": self.tr("Arabic"),
            "fa": self.tr("Persian"),
            "ti": self.tr("Tigrinya"),
            "am": self.tr("Amharic"),
            "uk": self.tr("Ukrainian"),
            "ru": self.tr("Russian"),
            "tr": self.tr("Turkish"),
            "ku": self.tr("Kurdish"),
            "ur": self.tr("Urdu"),
            "lt": self.tr("Lithuanian"),
            "lv": self.tr("Latvian"),
            "et": self.tr("Estonian"),
            "ro": self.tr("Romanian"),
            "pt": self.tr("Portuguese"),
            "it": self.tr("Italian"),
            "nl": self.tr("Dutch"),
            "th": self.tr("Thai"),
            "vi": self.tr("Vietnamese"),
            "fil": self.tr("Filipino"),
            "zh": self.tr("Chinese"),
            "hi": self.tr("Hindi"),
            "ta": self.tr("Tamil"),
            "sw": self.tr("Swahili"),
            "bs": self.tr("Bosnian"),
            "hr": self.tr("Croatian"),
            "sr": self.tr("Serbian"),
            "sq": self.tr("Albanian"),
            "hu": self.tr("Hungarian"),
            "el": self.tr("Greek"),
            "rom": self.tr("Romani"),
            "ps": self.tr("Pashto"),
            "bg": self.tr("Bulgarian"),
            "ja": self.tr("Japanese"),
        }


SPOKEN: Final = SpokenLanguages()
"""The app's own."""
