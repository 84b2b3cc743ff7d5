"""What a person has changed in a proposal by hand: pinned, taken out, not ticked. Kept as a draft."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from services.matching.facts import Pair


@dataclass(frozen=True, slots=True)
class Changes:
    """`fixed` pairs stand, `excluded` ones are not in this proposal; the pairs of those in `unticked` stay
    in it but are not asked. A participant is in one fixed pair at most.
    """

    fixed: tuple[Pair, ...] = ()
    excluded: tuple[Pair, ...] = ()
    unticked: frozenset[str] = frozenset()

    @property
    def nothing(self) -> bool:
        """Whether the proposal stands as it was made."""
        return not (self.fixed or self.excluded or self.unticked)

    def pin(self, pair: Pair) -> Changes:
        """Let this pair stand, whoever else the participant was pinned to."""
        others = tuple(one for one in self.fixed if one[0] != pair[0])
        excluded = tuple(one for one in self.excluded if one != pair)
        return replace(self, fixed=(*others, pair), excluded=excluded)

    def unpin(self, *pairs: Pair) -> Changes:
        """Let these pairs go free again."""
        return replace(self, fixed=tuple(one for one in self.fixed if one not in pairs))

    def exclude(self, pair: Pair) -> Changes:
        """Not these two in this proposal."""
        if pair in self.excluded:
            return self
        return replace(self.unpin(pair), excluded=(*self.excluded, pair))

    def include_all(self) -> Changes:
        """Nobody is kept apart any more."""
        return replace(self, excluded=())

    def tick(self, participant_id: str, *, on: bool) -> Changes:
        """Whether the participant's pair is among those to be asked."""
        one = frozenset({participant_id})
        return replace(self, unticked=self.unticked - one if on else self.unticked | one)

    def only(self, waiting: frozenset[str]) -> Changes:
        """Without what is about participants who do not wait any more."""
        return Changes(
            tuple(one for one in self.fixed if one[0] in waiting),
            tuple(one for one in self.excluded if one[0] in waiting),
            self.unticked & waiting,
        )

    def as_text(self) -> str:
        """For the draft."""
        return json.dumps(
            {"fixed": self.fixed, "excluded": self.excluded, "unticked": sorted(self.unticked)}
        )


def changes_from(text: str) -> Changes:
    """What a draft holds; nothing for a text that is not one."""
    try:
        held = json.loads(text)
        return Changes(
            tuple((str(one), str(other)) for one, other in held["fixed"]),
            tuple((str(one), str(other)) for one, other in held["excluded"]),
            frozenset(map(str, held["unticked"])),
        )
    except (ValueError, KeyError, TypeError):
        return Changes()
