"""What can be measured without a window."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.courier import AT_ONCE, BETWEEN_KEEPING
from desktop.practice_line import PracticeLine
from services.domain.messages import MessageState
from services.practice_unit.script import Pace
from services.store.tables import MESSAGE
from services.use_cases.everything_search import find_everything
from services.use_cases.goals import AddGoal, add_goal
from services.use_cases.house import Unlocked
from services.use_cases.participants_list import ListParticipants, Whose, participants
from services.use_cases.person_search import WhoIsIt, known_already
from tests.benchmarks.city import Taken
from tests.benchmarks.measuring import Figure, figure, timed
from tests.fakes.message_world import DirectCalls, make_world

TYPED = (
    "j",
    "jo",
    "jon",
    "jona",
    "jonas",
    "å",
    "ås",
    "åse",
    "ma",
    "mar",
    "mari",
    "68",
    "6805",
    "san",
    "osl",
)


def importing(taken: Taken) -> Figure:
    """The whole import of the city register, in seconds."""
    whole = taken.read + taken.judge + taken.store
    return figure("import_city_register", "s", [whole], "<= 10 s", whole <= 10)


def searching(unlocked: Unlocked) -> list[Figure]:
    """Person search, a keystroke at a time."""
    store, actor = unlocked.store, unlocked.actor
    listed = [
        timed(partial(store.ask, participants, ListParticipants(Whose.ALL, text), actor))
        for text in TYPED * 6
    ]
    known = [timed(partial(store.ask, known_already, WhoIsIt(text), actor)) for text in TYPED * 6]
    everything = [timed(partial(store.ask, find_everything, text, actor)) for text in TYPED * 6]
    result = [
        figure("person_search_list", "ms", listed, "p95 <= 16 ms"),
        figure("person_search_before_create", "ms", known, "p95 <= 16 ms"),
        figure("search_everything", "ms", everything, "p95 <= 16 ms"),
    ]
    return [one.judged(one.p95 <= 16) for one in result]


def writing(unlocked: Unlocked) -> Figure:
    """A write use case with its journal line, on disk with synchronous=FULL."""
    store, actor = unlocked.store, unlocked.actor
    person: str = store.ask(
        lambda reading, _: reading.value("SELECT id FROM participant LIMIT 1"), None, actor
    )
    values = [
        timed(partial(store.run, add_goal, AddGoal(person, "work", f"Mål nummer {n}"), actor))
        for n in range(400)
    ]
    measured = figure("write_use_case", "ms", values, "p95 <= 2 ms")
    return measured.judged(measured.p95 <= 2)


def _round(line: PracticeLine) -> int:
    """What the courier sends in a round; how many that were."""
    sent = 0
    for _ in range(AT_ONCE // BETWEEN_KEEPING):
        sent += line.dispatcher.run_until_idle(BETWEEN_KEEPING)
        line.keep()
    return sent


def messaging(count: int = 200) -> Figure:
    """Messages queued, sent as health messages to the practice unit over the health network's interface, and
    receipted, each step of each on disk, and the unit's mailbox kept as the courier has it; per second.
    """
    with TemporaryDirectory() as folder:
        world = make_world(Path(folder) / "centre.store")
        calls = DirectCalls(world.store)
        line = PracticeLine(calls, world.clock, world.randomness, Pace(answers=False))
        began = time.perf_counter()
        sent = [world.send(f"Melding nummer {number}") for number in range(count)]
        while _round(line):
            line.receiver.run_until_idle()
            line.keep()
        seconds = time.perf_counter() - began
        states = [
            world.store.ask(lambda r, i: r.get(MESSAGE, i).state, one, world.actor) for one in sent
        ]
        receipted = sum(
            state in (MessageState.RECEIPTED, MessageState.ANSWERED) for state in states
        )
        line.close()
        world.store.close()
    rate = receipted / seconds
    return figure(f"messages_receipted_{count}", "1/s", [rate], ">= 100 per second", rate >= 100)
