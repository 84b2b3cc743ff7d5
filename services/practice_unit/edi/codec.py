"""How the practice unit reads and writes documents: handed in, so that what it says knows no format."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from services.domain.letters import Post
from services.domain.outgoing_document import OutgoingDocument


class Codec(Protocol):
    """Documents of one format, XML in UTF-8 that says so."""

    def encode(self, post: Post, files: Mapping[str, bytes] | None = None) -> bytes:
        """The document. `files` holds the bytes of its files by digest."""

    def decode(self, body: bytes) -> Post:
        """What a document says. Raises `UnreadableLetter` with the code for the receipt."""

    def message_id_of(self, body: bytes) -> str:
        """The MsgId of a document, even of one that can't be taken; "" where none is found."""

    def on_paper(self, document: OutgoingDocument, made_at: datetime) -> bytes:
        """A file to lay beside a letter, as PDF/A."""

    def kind_of(self, body: bytes) -> str:
        """The document's type, as `messageTypeIdentificator` names it; "" where none is found."""
