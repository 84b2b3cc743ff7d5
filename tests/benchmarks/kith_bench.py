"""What the health service's messages cost to write and to read."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from services.formats.kith import AppRec, KithMessage, decode, encode
from services.formats.kith.model import AttachedData, DialogKind, RichText
from tests.benchmarks.measuring import Figure, figure, timed
from tests.formats.kith.invented import attachment, message, with_note

_TIMES = 400
_SIZE = 10_000
"""Bytes of the message that is written and read: head, note, many roles, consent."""
_MEMORY = 250
"""Megabytes that a process may come to while it writes and reads a file of 35 MB."""
_TREE = Path(__file__).resolve().parents[2]


def messages() -> list[Figure]:
    """Every figure of this room."""
    whole = of_size(_SIZE)
    written = encode(whole)
    writing = [timed(partial(encode, whole)) for _ in range(_TIMES)]
    reading = [timed(partial(decode, written)) for _ in range(_TIMES)]
    encoded = figure("kith_encode_10_kB", "ms", writing, "median <= 2 ms")
    decoded = figure("kith_decode_and_validate_10_kB", "ms", reading, "median <= 3 ms")
    return [judged(encoded, 2), judged(decoded, 3), large_file()]


def of_size(size: int) -> KithMessage:
    """A message that is about so many bytes when written: half of it roles, the rest text."""
    bare = message()
    body = bare.body
    if body is None:
        raise SystemExit("the message has no body")
    roles = body.notater[0].roller
    with_roles = with_note(bare, roller=roles * (size // 800))
    words = "Vi møtes fredag kl. 9. " * size
    text = RichText(words[: size - len(encode(with_roles))].strip())
    return with_note(with_roles, tekst_notat_innhold=text)


def large_file() -> Figure:
    """The most memory that a process of its own holds while a 35 MB file is written and read back, MB."""
    command = [sys.executable, "-m", "tests.benchmarks.kith_bench"]
    done = subprocess.run(command, cwd=_TREE, check=True, capture_output=True, text=True)
    peak = float(done.stdout)
    return figure("kith_35_MB_file_memory", "MB", [peak], f"<= {_MEMORY} MB", peak <= _MEMORY)


def _carry_a_large_file() -> float:
    """Megabytes at the highest, after a file of 35 MB was written, forgotten, and read."""
    data = b"%PDF-1.7\n" + bytes(35 * 1000 * 1000)
    size = len(data)
    written = encode(message(DialogKind.HELSEFAGLIG, attachment(data)))
    del data
    read = decode(written)
    if isinstance(read, AppRec) or not _carries(read, size):
        raise SystemExit("the file did not come through")
    return highest()


def highest() -> float:
    """Megabytes that this process alone has come to.

    The figure of `getrusage` begins, on Linux, with what the starting process held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM"))
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def _carries(read: KithMessage, size: int) -> bool:
    content = read.attachments[0].ref_doc.content
    return isinstance(content, AttachedData) and len(content.data) == size


def judged(one: Figure, most: float) -> Figure:
    """The figure with its verdict: whether the median is at most that."""
    within = one.median <= most
    return Figure(one.name, one.unit, one.median, one.p95, one.worst, one.times, one.wanted, within)


if __name__ == "__main__":
    print(round(_carry_a_large_file(), 1))
