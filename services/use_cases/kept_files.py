"""The bytes of files in the store: there while a message, a half-written one or a sealed file names them."""

from __future__ import annotations

from collections.abc import Iterable

from services.domain.message_files import MOST_TOGETHER, FileFault, FileRefused, size_of
from services.domain.messages import ChosenFile
from services.store.tables import ATTACHMENT_BYTES
from services.store.transaction import Reading, Transaction


def require_kept(reading: Reading, files: tuple[ChosenFile, ...]) -> None:
    """Raises `FileRefused` when these files do not fit into one message, or one of them is gone."""
    if size_of(files) > MOST_TOGETHER:
        raise FileRefused(FileFault.NO_ROOM)
    for file in files:
        if not _is_kept(reading, file.attachment.digest):
            raise FileRefused(FileFault.GONE)


def drop_unused(transaction: Transaction, digests: Iterable[str]) -> int:
    """Remove the bytes of those that no message, draft or sealed file names any more; how many that were."""
    unused = [
        digest
        for digest in sorted(digests)
        if _is_kept(transaction, digest) and not _is_named(transaction, digest)
    ]
    for digest in unused:
        transaction.remove(ATTACHMENT_BYTES, digest)
    return len(unused)


def _is_kept(reading: Reading, digest: str) -> bool:
    return bool(reading.rows("SELECT 1 FROM attachment_bytes WHERE id = ?", digest))


def _is_named(reading: Reading, digest: str) -> bool:
    """Every draft and sealed file is looked through, and what the store has noted of messages."""
    return bool(
        reading.rows("SELECT 1 FROM message_file WHERE digest = ? LIMIT 1", digest)
        or reading.rows("SELECT 1 FROM draft WHERE instr(body, ?) > 0 LIMIT 1", digest)
        or reading.rows("SELECT 1 FROM sealed_file WHERE instr(paper, ?) > 0 LIMIT 1", digest)
    )
