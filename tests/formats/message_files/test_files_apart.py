"""A file that breaks what opens it breaks nothing of ours: it is refused, and the next one is opened."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from services.domain.message_files import FileFault, FileRefused, PdfTells
from services.formats.message_files.apart import wire
from services.formats.message_files.apart.file_child import FileChild
from services.formats.message_files.apart.kernel import syscall
from services.formats.message_files.apart.starting import APART, command
from services.ports import FilesApart
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made

FAULTY = "tests.formats.message_files.faulty_child"


@pytest.fixture
def apart() -> Iterator[FileChild]:
    """The process as the app begins it."""
    child = FileChild()
    yield child
    child.end()


@pytest.fixture
def faulty() -> Iterator[FileChild]:
    """One that does what the file says, and is waited for four seconds only."""
    child = FileChild(command(FAULTY), patience=0.2)
    yield child
    child.end()


@pytest.fixture(params=[FileChild, FilesHere])
def either(request: pytest.FixtureRequest) -> Iterator[FilesApart]:
    files: FilesApart = request.param()
    yield files
    files.end()


def fault_of(files: FilesApart, data: bytes) -> FileFault:
    with pytest.raises(FileRefused) as caught:
        files.page_picture(data, 0, 1.0)
    return caught.value.fault


def held(child: FileChild) -> bytes | None:
    return child._held


def pid_of(child: FileChild) -> int:
    assert child._process is not None
    return child._process.pid


class TestFilesApart:
    """What every way of opening files promises."""

    def test_pages_are_measured_and_drawn_with_their_words(self, either: FilesApart) -> None:
        document = made.pdf(3)
        assert len(either.page_sizes(document)) == 3
        drawn = either.page_picture(document, 2, 1.0)
        assert (drawn.width, drawn.height) == (596, 842)
        assert len(drawn.pixels) == 4 * drawn.width * drawn.height
        assert drawn.words == "Kontrakt for hybel, side 3"

    def test_a_document_is_judged_and_made_ready(self, either: FilesApart) -> None:
        plain = made.pdf()
        ready = either.made_ready(plain)
        assert (ready.declares_pdf_a, ready.tells) == (False, PdfTells.REMOVED)
        assert b"CreationDate" in plain
        assert b"CreationDate" not in ready.data
        again = either.made_ready(ready.data)
        assert (again.data, again.tells) == (ready.data, PdfTells.NOTHING)
        with pytest.raises(FileRefused) as caught:
            either.made_ready(made.changed(lambda writer: writer.encrypt("hemmelig", "eier")))
        assert caught.value.fault is FileFault.LOCKED

    def test_a_photo_stands_upright(self, either: FilesApart) -> None:
        lying = made.jpeg(orientation=6, size=(48, 32))
        drawn = either.picture("image/jpeg", lying)
        assert (drawn.width, drawn.height) == (32, 48)

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
    def test_pictures_of_every_kind_are_drawn_on_white(self, either: FilesApart, mode: str) -> None:
        told = io.BytesIO()
        Image.new(mode, (300, 200)).save(told, "PNG")
        drawn = either.picture("image/png", told.getvalue())
        assert (drawn.width, drawn.height) == (300, 200)
        white = mode in ("LA", "RGBA")
        assert drawn.pixels[:3] == (b"\xff\xff\xff" if white else bytes(3))

    def test_a_grey_of_sixteen_bits_is_as_grey_with_eight(self, either: FilesApart) -> None:
        told = io.BytesIO()
        Image.new("I;16", (3, 2), 0x8080).save(told, "PNG")
        assert either.picture("image/png", told.getvalue()).pixels[:3] == b"\x80\x80\x80"

    def test_a_large_picture_comes_as_large_as_a_screen(self, either: FilesApart) -> None:
        told = io.BytesIO()
        Image.new("L", (8000, 4000), 255).save(told, "PNG")
        drawn = either.picture("image/png", told.getvalue())
        assert (drawn.width, drawn.height) == (2400, 1200)

    @pytest.mark.parametrize("kind", ["image/jpeg", "image/png"])
    def test_what_is_called_by_another_type_is_damaged(self, either: FilesApart, kind: str) -> None:
        other = made.png() if kind == "image/jpeg" else made.jpeg()
        with pytest.raises(FileRefused) as caught:
            either.picture(kind, other)
        assert caught.value.fault is FileFault.DAMAGED

    def test_a_page_that_is_not_there_is_refused(self, either: FilesApart) -> None:
        with pytest.raises(FileRefused) as caught:
            either.page_picture(made.pdf(), 7, 1.0)
        assert caught.value.fault is FileFault.DAMAGED


@pytest.mark.parametrize("harm", [b"abort", b"hang", b"spin", b"grow", b"flood", b"boast", b"half"])
def test_a_file_that_breaks_the_process_is_refused_and_the_next_is_shown(
    faulty: FileChild, harm: bytes
) -> None:
    assert fault_of(faulty, harm) is FileFault.NOT_SHOWN
    assert faulty.page_picture(made.pdf(), 0, 1.0).words
    first = pid_of(faulty)
    assert fault_of(faulty, harm) is FileFault.NOT_SHOWN
    assert not psutil.pid_exists(first)
    assert faulty.page_picture(made.pdf(), 0, 1.0).words


def test_what_a_library_prints_comes_into_no_answer(faulty: FileChild) -> None:
    assert faulty.page_picture(b"print", 0, 1.0).pixels == bytes(4)
    assert faulty.page_picture(made.pdf(), 0, 1.0).words


@pytest.mark.parametrize("noticed", [True, False])
def test_a_process_killed_from_outside_is_begun_again(apart: FileChild, noticed: bool) -> None:
    document = made.pdf()
    assert apart.page_sizes(document)
    os.kill(pid_of(apart), signal.SIGKILL)
    if noticed and apart._process is not None:
        apart._process.wait(10)
    assert apart.page_picture(document, 0, 1.0).words


def test_no_process_is_begun_before_a_file_is_opened(apart: FileChild) -> None:
    apart.forget(b"")
    assert apart._process is None


def test_a_process_is_begun_ahead_and_asked_when_there_is_a_file(apart: FileChild) -> None:
    apart.ready()
    begun = pid_of(apart)
    assert apart.page_picture(made.pdf(), 0, 1.0).words
    assert pid_of(apart) == begun
    apart.end()
    apart.ready()
    assert apart._process is None


def test_nothing_is_opened_after_the_end_and_no_process_is_left(apart: FileChild) -> None:
    document = made.pdf()
    apart.page_sizes(document)
    before = pid_of(apart)
    apart.end()
    assert not psutil.pid_exists(before)
    assert fault_of(apart, document) is FileFault.NOT_SHOWN
    assert apart._process is None


@pytest.mark.parametrize("worked_before", [True, False])
@pytest.mark.parametrize("how", ["end", "forget"])
def test_a_file_that_hangs_is_given_up_when_nobody_looks_any_more(
    how: str, worked_before: bool
) -> None:
    child = FileChild(command(FAULTY), patience=30)
    if worked_before:
        child.page_sizes(made.pdf())
    caught: list[FileFault] = []
    harm = b"hang"
    looking = threading.Thread(target=lambda: caught.append(fault_of(child, harm)))
    looking.start()
    while child._held is not harm:
        looking.join(0.01)
    child.end() if how == "end" else child.forget(harm)
    looking.join(20)
    assert caught == [FileFault.NOT_SHOWN]
    assert (how == "end") == (child._ended)
    child.end()


def test_a_file_that_is_not_looked_at_any_more_is_not_held(apart: FileChild) -> None:
    document = made.pdf()
    apart.page_sizes(document)
    assert held(apart) is document
    apart.forget(made.pdf(2))
    assert held(apart) is document
    apart.forget(document)
    assert not held(apart)
    assert apart.page_picture(document, 0, 1.0).words


def test_a_program_that_can_not_be_begun_is_a_file_that_can_not_be_shown(tmp_path: Path) -> None:
    child = FileChild((str(tmp_path / "borte"),))
    assert fault_of(child, made.pdf()) is FileFault.NOT_SHOWN
    with pytest.raises(FileRefused) as caught:
        child.made_ready(made.pdf())
    assert caught.value.fault is FileFault.BREAKS


def test_a_program_that_only_takes_and_never_answers_is_given_up() -> None:
    child = FileChild((sys.executable, "-c", "import time; time.sleep(60)"), patience=0.02)
    assert fault_of(child, bytes(5_000_000)) is FileFault.NOT_SHOWN
    child.end()


def test_an_app_in_one_piece_begins_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == (sys.executable, APART)


def test_the_app_called_so_is_that_process(tree: Path) -> None:
    begin = f"import sys; sys.path.insert(0, {str(tree)!r}); sys.path[1:1] = {sys.path!r}; "
    begin += f"from desktop.command_line import main; sys.exit(main([{APART!r}]))"
    child = FileChild((sys.executable, "-c", begin))
    assert child.page_picture(made.pdf(), 0, 1.0).words
    child.end()


def test_the_process_ends_when_the_pipe_ends(apart: FileChild) -> None:
    apart.page_sizes(made.pdf())
    process = apart._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0


def test_nothing_of_the_world_outside_is_in_reach(
    faulty: FileChild, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux" or syscall(444, None, 0, 1) < 1:
        pytest.skip("This system has no Landlock.")
    monkeypatch.setenv("MEDVANDRER_PASSPHRASE", "hemmelig hemmelig hemmelig")
    assert faulty.page_picture(b"reach", 0, 1.0).words == ""


def test_the_process_holds_its_pipes_and_nothing_else_of_ours(apart: FileChild) -> None:
    with Path(os.devnull).open("rb") as ours:
        os.set_inheritable(ours.fileno(), True)
        apart.page_sizes(made.pdf())
        process = psutil.Process(pid_of(apart))
        held = [each.path for each in process.open_files()]
    assert not [path for path in held if path.startswith("/") and "/dev/" not in path]


def test_a_picture_in_a_document_that_unpacks_to_a_wall_takes_down_nothing(
    apart: FileChild,
) -> None:
    """Two kilobytes that unpack to 1.6 thousand million: drawn or refused, the next file is shown."""
    fault = None
    try:
        apart.page_picture(wall(40_000), 0, 1.0)
    except FileRefused as refused:
        fault = refused.fault
    assert fault in (None, FileFault.NOT_SHOWN)
    assert apart.page_picture(made.pdf(), 0, 1.0).words


def wall(side: int) -> bytes:
    """A page with one grey picture, so many pixels wide and high, packed twice."""
    once = zlib.compressobj(9)
    packed = b"".join(once.compress(bytes(1 << 20)) for _ in range(side * side >> 20))
    picture = EncodedStreamObject()
    picture._data = zlib.compress(packed + once.flush(), 9)
    for name, value in {
        "Type": NameObject("/XObject"),
        "Subtype": NameObject("/Image"),
        "Width": NumberObject(side),
        "Height": NumberObject(side),
        "ColorSpace": NameObject("/DeviceGray"),
        "BitsPerComponent": NumberObject(8),
        "Filter": ArrayObject([NameObject("/FlateDecode"), NameObject("/FlateDecode")]),
    }.items():
        picture[NameObject(f"/{name}")] = value
    return made.changed(lambda writer: _shown(writer, picture))


def _shown(writer: PdfWriter, picture: EncodedStreamObject) -> None:
    page = writer.pages[0]
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/XObject")] = DictionaryObject(
        {NameObject("/Wall"): writer._add_object(picture)}
    )
    drawing = StreamObject()
    drawing.set_data(b"400 0 0 400 50 50 cm /Wall Do")
    page[NameObject("/Contents")] = writer._add_object(drawing)


def test_an_answer_that_promises_more_than_it_may_is_not_read() -> None:
    for head in (
        (wire.Answer.PICTURE, 100_000, 100_000, 40_000_000_000),
        (wire.Answer.PICTURE, 1, 1, 4 + 80_001),
        (wire.Answer.PICTURE, 0, 1, 0),
        (wire.Answer.SIZES, 1, 0, 16),
        (wire.Answer.REFUSED, 0, 0, 41),
    ):
        with pytest.raises(wire.Garbled):
            wire.picture_in(io.BytesIO(wire._ANSWERED.pack(*head) + bytes(90_000)))


@pytest.mark.parametrize(
    "sides", [(float("nan"), 1.0), (float("inf"), 1.0), (-1.0, 2.0), (0.0, 1.0)]
)
def test_a_page_of_no_possible_size_is_not_believed(sides: tuple[float, float]) -> None:
    told = io.BytesIO()
    wire.answer_sizes(told, (sides,))
    told.seek(0)
    with pytest.raises(wire.Garbled):
        wire.sizes_in(told)


def test_a_reason_that_nobody_knows_is_not_believed() -> None:
    told = io.BytesIO(wire._ANSWERED.pack(wire.Answer.REFUSED, 0, 0, 5) + b"tull\xff")
    with pytest.raises(wire.Garbled):
        wire.ready_in(told, b"")
