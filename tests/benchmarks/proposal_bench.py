"""The proposal's page at two sizes, in the running app over a store of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from services.domain.changes import Outcome
from services.domain.participants import Participant
from services.domain.transitions import Transition, TransitionKind
from services.domain.volunteers import Volunteer
from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts
from services.store.tables import PARTICIPANT, TRANSITION, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import leave
from tests.benchmarks.centres import SPREAD, centre
from tests.benchmarks.city import house_in
from tests.benchmarks.measuring import Figure, figure
from tests.benchmarks.start_bench import surroundings
from tests.benchmarks.who import NAME, PASSPHRASE

HERE = Path(__file__).parent
THEN = datetime(2026, 1, 2, tzinfo=UTC)
STILL_MS = 50
SHOWN_MS = {"1200x600": 2_500, "5000x2500": 14_000}


def figures() -> list[Figure]:
    """Both sizes."""
    return [
        *_of("1200x600", centre(1200, 600)),
        *_of("5000x2500", centre(5000, 2500, places=SPREAD, strict=0.6)),
    ]


def _of(name: str, seen: Snapshot) -> list[Figure]:
    with TemporaryDirectory() as folder:
        _found(Path(folder), seen)
        noted = _session(Path(folder))
    most = SHOWN_MS[name]
    shown = figure(f"proposal_page_{name}", "ms", [noted["shown_ms"]], f"<= {most} ms")
    still = [noted["shown_still_ms"], *noted["changed_still_ms"]]
    longest = figure(f"proposal_page_{name}_still", "ms", still, "worst <= 50 ms")
    return [
        shown.judged(shown.worst <= most),
        longest.judged(longest.worst <= STILL_MS),
        figure(f"proposal_page_{name}_change", "ms", noted["changed_ms"]),
    ]


def _found(folder: Path, seen: Snapshot) -> None:
    """A centre in which everybody of the snapshot waits or gives."""
    command = FoundCentre("Byen", NAME, PASSPHRASE, PASSPHRASE, practice=True)
    unlocked = found_centre(house_in(folder), command).unlocked
    unlocked.store.run(furnish, seen, unlocked.actor)
    leave(unlocked)


def furnish(transaction: Transaction, seen: Snapshot) -> Outcome[None]:
    waits = {one.participant_id: one for one in seen.waits}
    for asks in seen.participants:
        transaction.add(PARTICIPANT, _participant(asks, waits[asks.id].since))
        if next_on := waits[asks.id].next_on:
            kind = TransitionKind.RELEASE
            transaction.add(TRANSITION, Transition(f"t{asks.id}", asks.id, kind, next_on, THEN))
    for gives in seen.volunteers:
        transaction.add(VOLUNTEER, _volunteer(gives))
    return transaction.done(None)


def _participant(facts: ParticipantFacts, since: Any) -> Participant:  # noqa: ANN401 - a day or none
    return Participant(
        facts.id, f"Deltaker {facts.id}", THEN, postcode=facts.postcode,
        practical_needs=facts.practical_needs, interests=facts.interests,
        rather_not=facts.rather_not, languages=facts.languages, wishes=facts.wishes,
        availability=facts.availability, waiting_since=since,
    )  # fmt: skip


def _volunteer(facts: VolunteerFacts) -> Volunteer:
    return Volunteer(
        facts.id, f"Tidgiver {facts.id}", THEN, birth_year=facts.birth_year, postcode=facts.postcode,
        gender=facts.gender, languages=facts.languages, interests=facts.interests,
        rather_not=facts.rather_not, can_help_with=facts.can_help_with,
        availability=facts.availability, hours_per_month=facts.hours_per_month,
        max_participants=facts.max_participants, lived_experience=facts.lived_experience,
        stage=facts.stage, pledged_on=facts.pledged_on, paused_until=facts.paused_until,
    )  # fmt: skip


def _session(folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.proposal_inside", str(folder)],
        env=surroundings(folder),
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=HERE.parents[1],
    )
    noted: dict[str, Any] = json.loads(done.stdout)
    return noted


def main() -> None:
    """Take these figures alone and print them."""
    load = psutil.getloadavg()
    print(json.dumps([one.as_json() for one in figures()], indent=1))
    print(f"load {load} before, {psutil.getloadavg()} after")


if __name__ == "__main__":
    main()
