"""Windows caught in cycles are taken apart on their own thread, whoever else allocates."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

from desktop.garbage import WindowThreadGarbage


class Caught(QLabel):
    """A window that refers to itself, and tells on which thread it ended."""

    ended_on: list[str] = []  # noqa: RUF012 gathered across instances

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread().name)


def allocate_much() -> None:
    keep = [[n] for n in range(200_000)]
    del keep


def test_a_window_in_a_cycle_is_not_taken_apart_by_another_thread(qapp: QApplication) -> None:
    Caught.ended_on.clear()
    owner = QObject()
    gc.enable()
    garbage = WindowThreadGarbage(owner)
    try:
        Caught()
        other = threading.Thread(target=allocate_much)
        other.start()
        other.join()
        assert Caught.ended_on == []
        for _ in range(200):
            [[] for _ in range(1_000)]
            garbage.look()
        gc.collect()
        assert Caught.ended_on == [threading.main_thread().name]
    finally:
        garbage.end()
        assert gc.isenabled()
        gc.disable()


def test_a_full_generation_is_collected_when_looked_for(qapp: QApplication) -> None:
    owner = QObject()
    garbage = WindowThreadGarbage(owner)
    made = [[n] for n in range(5_000)]
    assert gc.get_count()[0] > gc.get_threshold()[0]
    garbage.look()
    assert gc.get_count()[0] < gc.get_threshold()[0]
    assert len(made) == 5_000
    garbage.end()


def test_what_is_kept_is_looked_through_no_more_until_the_end(qapp: QApplication) -> None:
    owner = QObject()
    garbage = WindowThreadGarbage(owner)
    try:
        garbage.keep()
        assert gc.get_freeze_count() > 0
    finally:
        garbage.end()
    assert gc.get_freeze_count() == 0
