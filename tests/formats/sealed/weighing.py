"""Seals and opens a message with a file of 35 MB, and prints how much memory it took at most, in MB.

python -m tests.formats.sealed.weighing seal|open FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from services.formats.certificates import OwnKey
from services.formats.sealed import Package, open_sealed, seal
from tests.formats.certificates.authority import ENCRYPTION, NOW, SIGNING, own
from tests.formats.sealed.made import trust

FILE = 35_000_000
AS_LETTERS = FILE * 4 // 3


STATUS = Path("/proc/self/status")
"""Where Linux tells it. What `getrusage` tells of a child begins with its parent's memory."""


def most_memory() -> int:
    """The most that this program has had since it was started, in MB."""
    (line,) = [one for one in STATUS.read_text().splitlines() if one.startswith("VmHWM")]
    return int(line.split()[1]) // 1024


def main(what: str, folder: str) -> int:
    """Do it, and tell the most that this process has ever had."""
    place = Path(folder)
    if what == "seal":
        keys = (own(SIGNING, "unit"), own(ENCRYPTION, "centre"))
        for number, one in enumerate(keys):
            (place / f"{number}.key").write_bytes(one.private)
            (place / f"{number}.cer").write_bytes(one.certificate)
        package = Package(b"<x>" + b"QUFB" * (AS_LETTERS // 4) + b"</x>", b"%PDF-" + bytes(60_000))
        (place / "file").write_bytes(seal(package, keys[0], keys[1].certificate, NOW))
    else:
        signer, ours = (
            OwnKey((place / f"{n}.key").read_bytes(), (place / f"{n}.cer").read_bytes())
            for n in range(2)
        )
        found = open_sealed((place / "file").read_bytes(), [ours], trust(signer), NOW)
        assert len(found.package.xml) > AS_LETTERS
    sys.stdout.write(f"{most_memory()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
