"""Thousands of pairs of a proposal accepted in one transaction, on disk."""

from __future__ import annotations

import json
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from services.domain.assignments import Assignment, AssignmentType, Span
from services.domain.changes import Outcome
from services.matching import engine
from services.matching.facts import Snapshot
from services.store.tables import ASSIGNMENT, ASSIGNMENT_TYPE
from services.store.transaction import Transaction
from services.use_cases.accept_proposal import AcceptProposal, accept_proposal
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import leave
from services.use_cases.matching_snapshot import matching_snapshot
from services.use_cases.undo import undo
from tests.benchmarks.centres import SPREAD, centre
from tests.benchmarks.city import house_in
from tests.benchmarks.measuring import Figure, figure
from tests.benchmarks.proposal_bench import THEN, furnish
from tests.benchmarks.who import NAME, PASSPHRASE

PAIRS = 2_500
MOST_SECONDS = 5


def accepting() -> list[Figure]:
    """A proposal of a city's size accepted whole, and taken back."""
    seen = centre(2 * PAIRS, 2 * PAIRS, places=SPREAD)
    with TemporaryDirectory() as folder:
        accepted, undone = _accepted(Path(folder), seen)
    return [
        figure(
            f"accept_{PAIRS}_pairs",
            "s",
            [accepted],
            f"<= {MOST_SECONDS} s",
            accepted <= MOST_SECONDS,
        ),
        figure(f"undo_{PAIRS}_pairs", "s", [undone]),
    ]


def _accepted(folder: Path, seen: Snapshot) -> tuple[float, float]:
    """Seconds for all of them, and for taking them back."""
    command = FoundCentre("Byen", NAME, PASSPHRASE, PASSPHRASE, practice=True)
    unlocked = found_centre(house_in(folder), command).unlocked
    store, actor = unlocked.store, unlocked.actor
    store.run(furnish, seen, actor)
    store.run(_with_assignments, seen, actor)
    waiting = store.ask(matching_snapshot, None, actor)
    made = engine.propose(engine.prepare(engine.encode(waiting)))
    pairs = tuple((one.participant_id, one.volunteer_id) for one in made.pairs)[:PAIRS]
    if len(pairs) < PAIRS:
        raise RuntimeError(f"only {len(pairs)} pairs to accept")
    began = time.perf_counter()
    outcome = store.run(accept_proposal, AcceptProposal(pairs), actor)
    accepted = time.perf_counter() - began
    began = time.perf_counter()
    if outcome.undo is not None:
        store.run(undo, outcome.undo, actor)
    undone = time.perf_counter() - began
    leave(unlocked)
    return accepted, undone


def _with_assignments(transaction: Transaction, seen: Snapshot) -> Outcome[None]:
    """Everybody waits for an assignment of a type, so that each pair asks for all there is to ask."""
    transaction.add(ASSIGNMENT_TYPE, AssignmentType("walk", "Turvenn", Span.LASTING, 1))
    for asks in seen.participants:
        transaction.add(
            ASSIGNMENT, Assignment(f"a{asks.id}", asks.id, "Tur hver uke", THEN, type_id="walk")
        )
    return transaction.done(None)


def main() -> None:
    """Take these figures alone and print them."""
    load = psutil.getloadavg()
    print(json.dumps([one.as_json() for one in accepting()], indent=1))
    print(f"load {load} before, {psutil.getloadavg()} after")


if __name__ == "__main__":
    main()
