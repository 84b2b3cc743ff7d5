"""Tells views which kinds of record have changed, so that none must know another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from services.domain.changes import Kind


class ChangeFeed(QObject):
    """`changed` carries a frozenset of `Kind` after every use case that changed something."""

    changed = Signal(object)

    def announce(self, kinds: frozenset[Kind]) -> None:
        """Let everybody know, unless there is nothing to tell."""
        if kinds:
            self.changed.emit(kinds)
