"""A file goes along with the message: an invented card, drawn here, seen as the unit sees it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.tour import words
from desktop.tour.hands import press, seen, the, until
from desktop.tour.traveller import Traveller
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.file_viewer import FileViewer
from ui.pages.messages.page import MessagesPage
from ui.widgets.button import Button

_CARD = "card.png"


async def attach(traveller: Traveller) -> None:
    """Chosen, kept, renamed, looked at; what it was chosen from is gone again afterwards."""
    panel = traveller.page(MessagesPage).writing.panel
    with tempfile.TemporaryDirectory() as folder:
        card = Path(folder) / _CARD
        _drawn().save(str(card))
        panel.files.add([card])
        await until(lambda: bool(panel.form.files.files()), "the file is added")
        await traveller.settled()
    panel.files.rename(panel.form.files.files()[0], words.FILE)
    await until(lambda: bool(seen(panel.preview, FileRow)), "the unit's view names the file")
    await traveller.picture("file")
    press(the(the(panel.preview, FileRow), Button))
    viewer = await traveller.sheet(FileViewer)
    await until(lambda: not viewer.canvas.image().isNull(), "the file is shown")
    await traveller.picture("file-shown")
    viewer.dismiss()
    await traveller.gone(viewer)


def _drawn() -> QImage:
    """A card with a time on it, as one would photograph it."""
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a6650"))
    painter = QPainter(image)
    painter.fillRect(120, 70, 660, 460, QColor("#f4f0e6"))
    painter.setPen(QColor("#2b2f33"))
    font = painter.font()
    font.setPixelSize(34)
    painter.setFont(font)
    painter.drawText(QRect(160, 110, 580, 380), Qt.TextFlag.TextWordWrap, words.CARD)
    painter.end()
    return image
