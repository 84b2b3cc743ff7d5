"""What our letters cost as the health service's messages: written, read and judged, and with a large file."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from services.domain.letters import Letter
from services.domain.messages import Attachment, Part, PartKind
from services.formats.kith.model import FileType
from services.formats.kith_letters import kind_of, opened, read, write
from tests.benchmarks.kith_bench import highest, judged
from tests.benchmarks.measuring import Figure, figure, timed
from tests.formats.kith_letters.signing import between, liv, signed, trust
from tests.formats.kith_letters.told import LETTER, MESSAGE

_TIMES = 400
_SIZE = 10_000
_MEMORY = 250
_TREE = Path(__file__).resolve().parents[2]


def letters() -> list[Figure]:
    """Every figure of this room."""
    letter = of_size(_SIZE)
    written = write(letter)
    writing = [timed(partial(write, letter)) for _ in range(_TIMES)]
    reading = [timed(partial(read, written)) for _ in range(_TIMES)]
    looking = [timed(partial(kind_of, written)) for _ in range(_TIMES)]
    card = signed(written, liv(), between())
    checking = [timed(partial(opened, card, trust=trust())) for _ in range(_TIMES)]
    return [
        judged(figure("letter_write_10_kB", "ms", writing, "median <= 2 ms"), 2),
        judged(figure("letter_read_and_validate_10_kB", "ms", reading, "median <= 3 ms"), 3),
        figure("letter_kind_of_10_kB", "ms", looking, ""),
        figure("letter_read_signed_10_kB", "ms", checking, ""),
        large_file(),
    ]


def of_size(size: int) -> Letter:
    """A letter that is about so many bytes when written: lines of text in many parts."""
    lines = ("Vi møtes fredag kl. 9 på Kafé Brua, og følger til Nav etterpå.",) * 4
    parts: list[Part] = []
    while len(write(replace(LETTER, parts=(MESSAGE, *parts)))) < size:
        parts.append(Part(PartKind.PLAN, "Plan", lines))
    return replace(LETTER, parts=(MESSAGE, *parts))


def large_file() -> Figure:
    """The most memory that a process of its own holds while a letter with 35 MB is written and opened."""
    command = [sys.executable, "-m", "tests.benchmarks.letters_bench"]
    done = subprocess.run(command, cwd=_TREE, check=True, capture_output=True, text=True)
    peak = float(done.stdout)
    return figure("letter_35_MB_file_memory", "MB", [peak], f"<= {_MEMORY} MB", peak <= _MEMORY)


def _carry_a_large_file() -> float:
    data = b"%PDF-1.7\n" + bytes(35 * 1000 * 1000)
    size, digest = len(data), hashlib.sha256(data).hexdigest()
    known = Attachment("plan.pdf", FileType.PDF.value, size, digest)
    part = Part(PartKind.ATTACHMENT, "Vedlegg", ("plan.pdf",), attachment=known)
    written = write(replace(LETTER, parts=(MESSAGE, part)), {digest: data})
    del data
    if len(opened(written).files[digest]) != size:
        raise SystemExit("the file did not come through")
    return highest()


if __name__ == "__main__":
    print(round(_carry_a_large_file(), 1))
