"""Seals and opens a message with a file of 35 MB, and prints how much memory it took at most, in MB.

python -m tests.formats.sealed.weighing seal|open FILE
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from services.formats.certificates import OwnKey
from services.formats.sealed import Package, open_sealed, seal
from tests.formats.certificates.authority import ENCRYPTION, NOW, SIGNING, own
from tests.formats.sealed.made import trust

FILE = 35_000_000
IN_A_MB = 1024 * 1024 if sys.platform == "darwin" else 1024
"""macOS counts memory in bytes, Linux in kB."""
AS_LETTERS = FILE * 4 // 3


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
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // IN_A_MB}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
