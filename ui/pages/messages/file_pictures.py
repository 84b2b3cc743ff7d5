"""A file as pictures to look at. Opened apart from the app, off the window's thread; only pixels come back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtGui import QImage

from services.domain.message_files import PagePicture
from services.ports import FilesApart

PDF: Final = "application/pdf"


@dataclass(frozen=True, slots=True)
class Leaves:
    """How wide and high each page is: in points of a PDF, in pixels of a picture."""

    sizes: tuple[tuple[float, float], ...]
    image: QImage | None = field(default=None, repr=False)


def leaves_of(apart: FilesApart, mime_type: str, data: bytes) -> Leaves:
    """The pages of a file; a picture is one, and is unpacked at once. Raises `FileRefused`."""
    if mime_type == PDF:
        return Leaves(apart.page_sizes(data))
    drawn = apart.picture(mime_type, data)
    return Leaves(((drawn.width, drawn.height),), _image(drawn))


def page_image(apart: FilesApart, data: bytes, number: int, scale: float) -> tuple[QImage, str]:
    """A page of a PDF at so many pixels a point, and the words on it. Raises `FileRefused`."""
    drawn = apart.page_picture(data, number, scale)
    return _image(drawn), drawn.words


def _image(drawn: PagePicture) -> QImage:
    image = QImage(
        drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32
    )
    # The pixels belong to the bytes: a copy of its own outlives them.
    return image.copy()
