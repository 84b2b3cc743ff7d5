"""`python -m tests.benchmarks --out bench.json`: takes every figure and writes them down."""

from __future__ import annotations

import argparse
import json
import os
import platform
from pathlib import Path
from tempfile import TemporaryDirectory

from services.use_cases.house import leave
from tests.benchmarks import (
    accept_bench,
    edi_bench,
    kith_bench,
    letters_bench,
    matching_bench,
    messages_bench,
    proposal_bench,
    services_bench,
    start_bench,
    window_bench,
)
from tests.benchmarks.city import found_city, house_in
from tests.benchmarks.import_bench import importing_through_the_page
from tests.benchmarks.measuring import Figure


def main() -> None:
    """Take the figures, print them, write them."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    figures = [
        *_services_and_windows(),
        *importing_through_the_page(),
        *kith_bench.messages(),
        edi_bench.carrying(),
        *letters_bench.letters(),
        *matching_bench.figures(),
        *proposal_bench.figures(),
        *accept_bench.accepting(),
        *messages_bench.large_inbox(),
    ]
    for one in figures:
        verdict = {True: "reached", False: "NOT reached", None: ""}[one.within]
        print(
            f"{one.name:34} {one.median:10.3f} {one.unit:4} p95 {one.p95:10.3f}  {one.wanted}  {verdict}"
        )
    machine = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
    }
    report = {"machine": machine, "figures": [one.as_json() for one in figures]}
    out.write_text(json.dumps(report, indent=2), encoding="utf-8")


def _services_and_windows() -> list[Figure]:
    with TemporaryDirectory() as folder:
        unlocked, taken = found_city(house_in(Path(folder)))
        figures = [
            services_bench.importing(taken),
            *services_bench.searching(unlocked),
            services_bench.writing(unlocked),
            matching_bench.asking(unlocked),
        ]
        leave(unlocked)
        figures += [*start_bench.starting(Path(folder)), *window_bench.windows(Path(folder))]
    return [*figures, services_bench.messaging(), services_bench.messaging(1_000)]


if __name__ == "__main__":
    main()
