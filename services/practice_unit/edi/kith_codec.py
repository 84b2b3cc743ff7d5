"""The practice unit reads and writes the health service's own messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from services.domain.letters import Post
from services.domain.outgoing_document import OutgoingDocument
from services.formats.kith_letters import kind_of, message_id_of, read, write


class KithCodec:
    """Fulfils `Codec`."""

    def encode(self, post: Post, files: Mapping[str, bytes] | None = None) -> bytes:
        """As `Codec.encode`. Raises as `kith_letters.write`."""
        return write(post, files)

    def decode(self, body: bytes) -> Post:
        """As `Codec.decode`."""
        return read(body)

    def message_id_of(self, body: bytes) -> str:
        """As `Codec.message_id_of`."""
        return message_id_of(body)

    def on_paper(self, document: OutgoingDocument, made_at: datetime) -> bytes:
        """As `Codec.on_paper`."""
        # Fonts take a third of a second to load: not before the unit writes a note.
        from services.formats.paper import paper

        return paper(document, made_at).content

    def kind_of(self, body: bytes) -> str:
        """As `Codec.kind_of`."""
        return kind_of(body)
