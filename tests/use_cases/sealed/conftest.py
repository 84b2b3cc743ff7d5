"""The two houses that sealed files go between."""

from tests.fakes.sealed_world import built_houses, houses

__all__ = ["built_houses", "houses"]
