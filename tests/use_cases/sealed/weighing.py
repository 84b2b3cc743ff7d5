"""Seals and opens a message with a file of 35 MB, store and all, and prints how much memory it took, in MB.

python -m tests.use_cases.sealed.weighing build|seal|open FOLDER
"""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path

from services.domain.letter_facts import AttachmentBytes
from services.domain.messages import Attachment, Part, PartKind
from services.store.tables import ATTACHMENT_BYTES, MESSAGE
from services.store.transaction import Transaction
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import build_houses, open_house, opened, sealed, waiting
from tests.formats.sealed.weighing import FILE, most_memory


def _with_a_large_file(ours: MessageWorld) -> None:
    data = b"%PDF-1.7\n" + os.urandom(1000) * (FILE // 1000)
    digest = hashlib.sha256(data).hexdigest()
    one = Attachment("epikrise.pdf", "application/pdf", len(data), digest)
    message_id = ours.send()

    def change(transaction: Transaction) -> None:
        transaction.add(ATTACHMENT_BYTES, AttachmentBytes(digest, data))
        message = transaction.get(MESSAGE, message_id)
        part = Part(PartKind.ATTACHMENT, "Vedlegg", attachment=one)
        transaction.replace(MESSAGE, replace(message, parts=(*message.parts, part)))

    ours.do(change)


def main(what: str, folder: str) -> int:
    """Do it, and tell the most that this process has ever had."""
    place = Path(folder)
    if what == "build":
        build_houses(place)
    ours, theirs = open_house(place / "ours.store", 5), open_house(place / "theirs.store", 6)
    if what == "build":
        _with_a_large_file(ours)
    elif what == "seal":
        (place / "file").write_bytes(sealed(ours, waiting(ours)[0].id))
    else:
        taken = opened(theirs, (place / "file").read_bytes())
        assert taken.taken_as == "message"
    ours.store.close()
    theirs.store.close()
    sys.stdout.write(f"{most_memory()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
