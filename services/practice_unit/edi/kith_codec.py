"""The practice unit reads and writes the health service's own messages."""

from __future__ import annotations

from services.domain.letters import Post
from services.formats.kith_letters import kind_of, message_id_of, read, write


class KithCodec:
    """Fulfils `Codec`."""

    def encode(self, post: Post) -> bytes:
        """As `Codec.encode`. Raises as `kith_letters.write`."""
        return write(post)

    def decode(self, body: bytes) -> Post:
        """As `Codec.decode`."""
        return read(body)

    def message_id_of(self, body: bytes) -> str:
        """As `Codec.message_id_of`."""
        return message_id_of(body)

    def kind_of(self, body: bytes) -> str:
        """As `Codec.kind_of`."""
        return kind_of(body)
