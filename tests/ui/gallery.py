"""Pages rebuilt from the widgets alone, with invented people, to be looked at.

`python -m tests.ui.gallery FOLDER` writes one PNG per page, scheme and text size.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.gallery_matching import matching
from tests.ui.gallery_more import empty, paper, table
from tests.ui.gallery_participant import participant, plan
from tests.ui.gallery_parts import log_sheet, parts
from tests.ui.gallery_today import today
from tests.ui.gallery_unlock import unlock
from tests.ui.gallery_volunteer import volunteer
from ui.theme import Appearance, theme

PAGES: dict[str, Callable[[], QWidget]] = {
    "01-unlock": unlock,
    "02-today": today,
    "03-participant": participant,
    "05-plan": plan,
    "06-matching": matching,
    "09-paper": paper,
    "10-volunteer": volunteer,
    "11-sheet": log_sheet,
    "12-table": table,
    "14-empty": empty,
    "18-parts": parts,
}


def picture_font() -> QFont:
    """Inter at 14 px where it is installed, as in the target pictures; else the platform's."""
    if "Inter" not in QFontDatabase.families():
        return QFont(QApplication.font())
    face = QFont("Inter")
    face.setPointSizeF(10.5)
    return face


def draw(name: str, appearance: Appearance, text_scale: float, folder: Path) -> Path:
    """Build a page, grab it and write it to a PNG in `folder`."""
    theme().apply(appearance, text_scale, picture_font())
    page = PAGES[name]()
    page.setFixedSize(1280, 960 if name == "18-parts" else 800)
    page.show()
    page.activateWindow()
    for _ in range(3):
        QApplication.processEvents()
    target = folder / f"{name}-{appearance.value}-{round(text_scale * 100)}.png"
    page.grab().save(str(target))
    page.hide()
    page.deleteLater()
    return target


def draw_all(folder: Path, names: list[str]) -> None:
    """Every page in both schemes and at 100 and 150 per cent."""
    for name in names or list(PAGES):
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            for scale in (1.0, 1.5):
                draw(name, appearance, scale, folder)


if __name__ == "__main__":
    application = QApplication([])
    draw_all(Path(sys.argv[1]), sys.argv[2:])
