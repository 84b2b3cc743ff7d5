"""Takes a picture of the window when everything in it has come to rest."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.tour.facts import PictureFact

_OURS = re.compile(r"\d{2,3}-[a-z0-9-]+\.png")


class Pictures:
    """Numbered PNG files in one folder; those of a tour before are taken away first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            if _OURS.fullmatch(old.name):
                old.unlink()

    def take(self, window: QWidget, page: str, shows: str) -> PictureFact:
        """Write the next picture. Raises `OSError` where the folder can't be written."""
        self._taken += 1
        name = f"{self._taken:03}-{page}" + (f"-{shows}" if shows else "") + ".png"
        if not window.grab().save(str(self._folder / name)):
            raise OSError(f"{name} could not be written")
        return PictureFact(name, page, shows)
