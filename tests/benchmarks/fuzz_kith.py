"""`python -m tests.benchmarks.fuzz_kith --times 200000`: spoilt messages into the codec, what became of them.

The same seed gives the same inputs. Anything but a message that comes back or a typed refusal ends with 1
and names the input by its number.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from lxml import etree

from tests.formats.kith.mutations import spoilt
from tests.formats.kith.trying import outcome, seeds
from tests.formats.kith_letters.trying import letter_outcome, letter_seeds

_KITH = Path(__file__).resolve().parents[3] / "shared" / "kith"


def main() -> int:
    """Run it and print the figures as JSON; 0 when the codec kept its promise every time."""
    parser = argparse.ArgumentParser(prog="fuzz_kith")
    parser.add_argument("--times", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--letters", action="store_true", help="read as letters, and answered")
    chosen = parser.parse_args()
    samples, schema = _samples(), _schema()
    among = [*(letter_seeds() if chosen.letters else seeds()), *samples]
    tried: Callable[[bytes], str] = partial(outcome, schema=schema)
    began = time.perf_counter()
    outcomes, broken, slowest = _tried(
        among, letter_outcome if chosen.letters else tried, chosen.seed, chosen.times
    )
    report = {
        "inputs": chosen.times,
        "seed": chosen.seed,
        "samples": len(samples),
        "seconds": round(time.perf_counter() - began, 1),
        "slowest_ms": round(slowest * 1000, 1),
        "outcomes": dict(outcomes.most_common()),
        "broken": broken,
    }
    print(json.dumps(report, indent=2))
    return 1 if broken else 0


def _tried(
    among: list[bytes], tried: Callable[[bytes], str], seed: int, times: int
) -> tuple[Counter[str], list[str], float]:
    outcomes, broken, slowest = Counter[str](), list[str](), 0.0
    for number in range(times):
        content = spoilt(among, Random(f"{seed} {number}"))
        began = time.perf_counter()
        try:
            outcomes[tried(content)] += 1
        except Exception as wrong:  # noqa: BLE001 whatever comes through is what is looked for
            broken.append(f"{number} {type(wrong).__name__} {wrong}")
        slowest = max(slowest, time.perf_counter() - began)
    return outcomes, broken, slowest


def _samples() -> list[bytes]:
    return [path.read_bytes() for path in sorted((_KITH / "samples").rglob("*.xml"))]


def _schema() -> etree.XMLSchema | None:
    file = _KITH / "schemas" / "all.xsd"
    return etree.XMLSchema(etree.parse(str(file))) if file.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
