"""A picture that leaves tells what it shows, and nothing of where, when and by whom it was taken."""

from __future__ import annotations

import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from services.domain.message_files import FileFault, FileRefused
from services.domain.messages import FileRemark
from services.formats.message_files import jpeg, png
from services.formats.message_files.reading import taken
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made

PLAIN_EXIF = bytes.fromhex("45786966000049492a00080000000100")


def shown(data: bytes) -> Image.Image:
    """The picture as a viewer shows it, the right way up."""
    opened: Image.Image = Image.open(io.BytesIO(data))
    return ImageOps.exif_transpose(opened.convert("RGB") if opened.mode == "P" else opened)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("progressive", [False, True])
def test_a_photo_looks_the_same_and_tells_no_place(orientation: int, progressive: bool) -> None:
    photo = made.jpeg(orientation=orientation, progressive=progressive)
    assert made.PLACE in photo
    kept, removed = jpeg.without_metadata(photo)
    assert removed
    assert made.PLACE not in kept
    assert b"Kamerafabrikken" not in kept
    assert shown(kept).tobytes() == shown(photo).tobytes()
    assert set(Image.open(io.BytesIO(kept)).getexif()) == ({0x0112} if orientation > 1 else set())


def test_what_was_cleaned_once_stays_as_it_is() -> None:
    once, _ = jpeg.without_metadata(made.jpeg())
    assert jpeg.without_metadata(once) == (once, False)
    once, _ = png.without_metadata(made.png())
    assert png.without_metadata(once) == (once, False)


def test_a_second_picture_behind_the_first_does_not_come_along() -> None:
    first, _ = jpeg.without_metadata(made.jpeg())
    kept, removed = jpeg.without_metadata(first + made.jpeg())
    assert (kept, removed) == (first, True)


def test_a_small_picture_within_the_head_does_not_come_along() -> None:
    photo, _ = jpeg.without_metadata(made.jpeg())
    head = b"JFIF\x00\x01\x01\x00\x00\x48\x00\x48\x01\x01" + b"abc"
    length = (len(head) + 2).to_bytes(2)
    with_small = b"\xff\xd8\xff\xe0" + length + head + photo[photo.index(b"\xff\xdb") :]
    kept, removed = jpeg.without_metadata(with_small)
    assert removed
    assert b"abc" not in kept[:40]
    assert shown(kept).tobytes() == shown(photo).tobytes()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_a_picture_of_the_screen_looks_the_same_and_tells_nothing(mode: str) -> None:
    picture = made.png(mode=mode)
    kept, removed = png.without_metadata(picture)
    assert removed
    assert made.PLACE not in kept
    before, after = (Image.open(io.BytesIO(data)).tobytes() for data in (picture, kept))
    assert after == before


def test_an_interlaced_picture_is_measured_by_its_passes() -> None:
    header = (5).to_bytes(4) + (3).to_bytes(4) + bytes((8, 0, 0, 0, 1))
    # Seven passes of a picture of 5 x 3: columns and rows of each, a byte before each row.
    passes = ((1, 1), (1, 1), (2, 0), (1, 1), (3, 1), (2, 2), (5, 1))
    rows = b"".join((b"\x00" + bytes(columns)) * lines for columns, lines in passes)
    body = made.chunk(b"IHDR", header) + made.chunk(b"IDAT", zlib.compress(rows))
    picture = b"\x89PNG\r\n\x1a\n" + body + made.chunk(b"IEND", b"")
    assert Image.open(io.BytesIO(picture)).getpixel((4, 2)) == 0
    assert png.without_metadata(picture) == (picture, False)


@pytest.mark.parametrize("cut", [10, 40, -20, -3, -1])
def test_half_a_picture_is_not_taken(cut: int) -> None:
    for data in (made.jpeg(), made.png()):
        with pytest.raises(FileRefused) as caught:
            taken("bilde", data[:cut], FilesHere())
        assert caught.value.fault in (FileFault.DAMAGED, FileFault.OTHER_TYPE)


def test_a_small_file_that_would_unpack_to_a_wall_is_not_taken() -> None:
    header = (60_000).to_bytes(4) + (60_000).to_bytes(4) + bytes((8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + made.chunk(b"IHDR", header) + made.chunk(b"IEND", b"")
    with pytest.raises(FileRefused) as caught:
        png.without_metadata(bomb)
    assert caught.value.fault is FileFault.TOO_MANY_PIXELS


def test_more_pixels_than_the_head_says_are_not_taken() -> None:
    header = (2).to_bytes(4) + (2).to_bytes(4) + bytes((8, 0, 0, 0, 0))
    body = made.chunk(b"IHDR", header) + made.chunk(b"IDAT", zlib.compress(bytes(50_000_000)))
    with pytest.raises(FileRefused) as caught:
        png.without_metadata(b"\x89PNG\r\n\x1a\n" + body + made.chunk(b"IEND", b""))
    assert caught.value.fault is FileFault.DAMAGED


def test_the_writer_is_told_what_was_taken_away() -> None:
    assert taken("IMG_1.jpg", made.jpeg(), FilesHere()).remarks == (FileRemark.METADATA_REMOVED,)
    clean, _ = png.without_metadata(made.png())
    assert taken("skjerm.png", clean, FilesHere()).remarks == ()


@given(st.data())
def test_a_spoilt_picture_is_refused_or_told_of_as_a_picture(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([made.jpeg(), made.png()]))
    place = data.draw(st.integers(0, len(whole) - 1))
    spoilt = whole[:place] + data.draw(st.binary(max_size=8)) + whole[place + 1 :]
    for free in (jpeg.without_metadata, png.without_metadata):
        try:
            kept, _ = free(spoilt)
        except FileRefused:
            continue
        assert free(kept) == (kept, False)


@given(st.binary(max_size=300))
def test_any_bytes_after_a_mark_are_refused_in_words(rest: bytes) -> None:
    for beginning in (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b""):
        made.fault_of("fil", beginning + rest)
