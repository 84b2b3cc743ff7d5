"""A centre of city size, made from the registers that the tests carry."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.domain.access import Role
from services.formats.registers import Judged, find_tables, judge_all, read_workbook
from services.store.key_derivation import Cost
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import House, Unlocked
from services.use_cases.register_import import StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from tests.benchmarks.who import NAME, PASSPHRASE
from tests.fakes.time import FakeClock, FakeRandomness

REGISTERS = Path(__file__).parents[1] / "data" / "registers"
CHEAP = Cost(64, 1, 1)
FILES = (
    REGISTERS / "small" / "tsb-enheter.csv",
    *(REGISTERS / "city" / f"{name}.csv" for name in ("tidgivere", "deltakere", "aktiviteter")),
)


@dataclass
class Taken:
    """Seconds that the parts of an import took."""

    read: float
    judge: float
    store: float


def house_in(folder: Path) -> House:
    """A house with a cheap key derivation: that part is not what is measured."""
    return House(folder, FakeClock(), FakeRandomness(), "bench", CHEAP)


def found_city(house: House) -> tuple[Unlocked, Taken]:
    """Found a centre and import the city register."""
    command = FoundCentre("Byen", NAME, PASSPHRASE, PASSPHRASE, practice=True)
    unlocked = found_centre(house, command).unlocked
    assert Role.COORDINATOR in unlocked.account.roles
    began = time.perf_counter()
    sheets = [sheet for file in FILES for sheet in read_workbook(file)]
    read = time.perf_counter()
    judged = judged_now(unlocked, sheets)
    done_judging = time.perf_counter()
    unlocked.store.run(store_register, StoreRegister(judged), unlocked.actor)
    stored = time.perf_counter()
    return unlocked, Taken(read - began, done_judging - read, stored - done_judging)


def judged_now(unlocked: Unlocked, sheets: list) -> Judged:  # type: ignore[type-arg]  # sheets of any kind
    """The sheets, judged against the store."""
    tables = [table for table in find_tables(sheets) if table.by_itself]
    known = unlocked.store.ask(known_records, None, unlocked.actor)
    return judge_all(tables, known, today=date(2026, 11, 22))
