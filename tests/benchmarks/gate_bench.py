"""Live as many lives of the consent gate as asked (`python -m tests.benchmarks.gate_bench 3000`), and count."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import Final

from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.delivery.gate_machine import Gate

COUNTED: Final[Counter[str]] = Counter()


class CountedGate(Gate):
    """Counts what became of the letters of each life."""

    def teardown(self) -> None:
        COUNTED["lives"] += 1
        COUNTED["letters that left"] += self.reader.letters
        COUNTED.update(f"messages {message.state.value}" for message in self._ours())
        super().teardown()


def main(lives: int) -> None:
    """Ends with an error, and the shortest life it found, if anything left outside a consent."""
    began = time.perf_counter()
    chosen = settings(
        max_examples=lives,
        stateful_step_count=50,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
    )
    run_state_machine_as_test(CountedGate, settings=chosen)
    told = ", ".join(f"{count} {name}" for name, count in COUNTED.most_common())
    sys.stdout.write(f"{told}; nothing outside a consent; {time.perf_counter() - began:.0f} s\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
