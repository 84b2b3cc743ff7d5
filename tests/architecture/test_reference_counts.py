"""PySide6 must not take references it does not give back: 6.12.0 did, and Python 3.11 aborted."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def test_pyside_takes_no_references_from_none(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        qapp.processEvents()
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 50
