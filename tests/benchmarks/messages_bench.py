"""200,000 messages: searched a keystroke and a filter at a time, a thread of 5,000 opened on the page, and
the bytes of a file removed once nothing names them.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from services.domain.messages import MessageDirection, MessageState
from services.store.transaction import Transaction
from services.use_cases.conversation_list import ListAsked, list_conversations
from services.use_cases.kept_files import drop_unused
from services.use_cases.message_files import keep_bytes
from services.use_cases.message_search import MessageFilter
from tests.benchmarks.measuring import Figure, figure, timed
from tests.benchmarks.message_store import found_messages
from tests.fakes.message_world import MessageWorld

MESSAGES: Final = 200_000
LONG: Final = 5_000
SEARCH_MS: Final = 50
DROP_MS: Final = 20
FILES: Final = 25
OPEN_MS: Final = 100
_HERE: Final = Path(__file__).parents[2]
_TYPED: Final = (
    "u", "ut", "uts", "utsk", "utskriving", "hy", "hyb", "hybel", "hybel fredag", "jonas", "jonas hybel",
    "marit sol", "å", "ås", "åse", "nøkkelsvar", "busskort", "busskort fredag", "lege", "legetime",
    "vi", "ikke", "berg", "eira", "finnesikke", "kaffetur plan",
)  # fmt: skip
_WANTED: Final = (
    MessageFilter(),
    MessageFilter(unit_id="unit-3"),
    MessageFilter(participant_id="person-77"),
    MessageFilter(direction=MessageDirection.IN),
    MessageFilter(state=MessageState.REJECTED),
    MessageFilter(urgent=True),
    MessageFilter(with_file=True),
    MessageFilter(first_on=date(2021, 3, 1), last_on=date(2021, 4, 15)),
    MessageFilter(last_on=date(2020, 6, 1)),
    MessageFilter(unit_id="unit-9", urgent=True, with_file=True),
)


def large_inbox() -> list[Figure]:
    """All figures, over one store."""
    with TemporaryDirectory() as folder:
        world = found_messages(Path(folder), MESSAGES, LONG)
        taken = [_searching(world), _dropping(world)]
        world.store.close()
        return [*taken, *_opening(Path(folder))]


def _searching(world: MessageWorld) -> Figure:
    """Every word with every filter, in an order that keeps nothing warm on purpose."""
    asked = [ListAsked(search=typed, wanted=wanted) for typed in _TYPED for wanted in _WANTED]
    random.Random(5).shuffle(asked)
    values = [
        timed(partial(world.store.ask, list_conversations, each, world.actor)) for each in asked
    ]
    measured = figure("message_search", "ms", values, f"p95 <= {SEARCH_MS} ms")
    return measured.judged(measured.p95 <= SEARCH_MS)


def _dropping(world: MessageWorld) -> Figure:
    """Half of the files are named by a message, half by nothing; each is judged in its own transaction."""
    rows = world.ask(
        lambda reading, most: reading.rows(
            "SELECT DISTINCT digest FROM message_file LIMIT ?", most
        ),
        FILES,
    )
    named = {digest for (digest,) in rows}
    digests = sorted(named | {f"{MESSAGES + number:064x}" for number in range(FILES)})
    for each in digests:
        world.do(partial(_keep, each))
    values = [timed(partial(world.do, partial(_drop, each))) for each in digests]
    left = world.ask(lambda reading, _: reading.rows("SELECT id FROM attachment_bytes"), None)
    if {digest for (digest,) in left} != named:
        raise RuntimeError("a file that is named went, or one that is not stayed")
    measured = figure("drop_unused_file", "ms", values, f"p95 <= {DROP_MS} ms")
    return measured.judged(measured.p95 <= DROP_MS)


def _keep(digest: str, transaction: Transaction) -> None:
    keep_bytes(transaction, digest, b"%PDF")


def _drop(digest: str, transaction: Transaction) -> int:
    return drop_unused(transaction, [digest])


def _opening(folder: Path) -> list[Figure]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.thread_inside", str(folder / "centre.store")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_HERE,
    )
    noted: dict[str, Any] = json.loads(done.stdout)
    opened = figure("open_thread_of_5000", "ms", noted["opened"], f"p95 <= {OPEN_MS} ms")
    return [
        opened.judged(opened.p95 <= OPEN_MS),
        figure("older_messages_in_thread", "ms", noted["older"]),
    ]
