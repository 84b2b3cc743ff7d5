"""The world that delivery is tried in."""

from tests.fakes.message_world import world

__all__ = ["world"]
