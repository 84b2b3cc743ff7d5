"""The states of a match as questions to the store name them, so that each list of states stands once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from services.domain.matches import BEGUN, KNOWN_TO_EACH_OTHER, LIVE, UNANSWERED, MatchState


def listed(states: Iterable[MatchState]) -> str:
    """`('a', 'b')`: these states after IN, in a fixed order."""
    return "(" + ", ".join(sorted(f"'{state.value}'" for state in states)) + ")"


IN_LIVE: Final = f"IN {listed(LIVE)}"
"""The match takes a place."""
IN_UNANSWERED: Final = f"IN {listed(UNANSWERED)}"
"""Not both have said yes yet."""
IN_KNOWN: Final = f"IN {listed(KNOWN_TO_EACH_OTHER)}"
"""Both have said yes, and it is not over."""
IN_BEGUN: Final = f"IN {listed(BEGUN)}"
"""The first meeting has been, and it is not over."""
LIVELIEST_FIRST: Final = "instr('active paused closing agreed asked proposed', m.state)"
"""For ORDER BY, where the match is called `m`."""
