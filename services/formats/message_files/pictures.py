"""A photo or a drawn picture as pixels to look at, unpacked with Pillow.

For the process apart only: what unpacks pictures is written in C, and reads what strangers sent.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Final

from services.domain.message_files import MOST_PIXELS, FileFault, FileRefused, PagePicture

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS: Final = {"image/jpeg": "JPEG", "image/png": "PNG"}
_MOST_SIDE: Final = 2400
"""Pixels of a picture's longer side that are kept to look at."""


def picture(mime_type: str, data: bytes) -> PagePicture:
    """The picture upright, on white, no larger than a screen needs. Read by the format that its bytes show
    and no other; one that unpacks to a wall is not begun. Raises `FileRefused`.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # how many pixels there may be we count ourselves
            Image.MAX_IMAGE_PIXELS = None
            with Image.open(io.BytesIO(data), formats=(_FORMATS[mime_type],)) as opened:
                _check(opened)
                drawn = _on_white(_small(opened))
    except (FileRefused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - a spoilt picture makes Pillow fail in every way there is
        raise FileRefused(FileFault.DAMAGED) from None
    return PagePicture(drawn.width, drawn.height, drawn.tobytes("raw", "BGRX"))


def _check(opened: Image) -> None:
    if opened.width * opened.height > MOST_PIXELS:
        raise FileRefused(FileFault.TOO_MANY_PIXELS)


def _small(opened: Image) -> Image:
    from PIL import ImageOps

    opened.draft("RGB", (_MOST_SIDE, _MOST_SIDE))
    plain = _eight_bits(opened)
    plain.thumbnail((_MOST_SIDE, _MOST_SIDE))
    # What lies beside the pixels says which way is up; it went along with them so far.
    return ImageOps.exif_transpose(plain)


def _eight_bits(opened: Image) -> Image:
    """Pixels that can be made smaller: palettes as colours, sixteen bits of grey as eight."""
    if opened.mode.startswith("I"):
        grey = opened.convert("I").point(lambda value: value * (1 / 256))
        plain = grey.convert("L")
    else:
        see_through = "A" in opened.mode or "transparency" in opened.info
        plain = opened.convert("RGBA" if see_through else "RGB")
    plain.info = opened.info
    return plain


def _on_white(image: Image) -> Image:
    from PIL import Image

    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")
