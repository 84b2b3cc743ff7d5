"""What really happened on the tour; `tour.json` is made of nothing else."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import qVersion

from resources.version import VERSION
from services.store.connection import cipher_version
from services.store.migrate import known_version


@dataclass
class StepFact:
    """One step of the story: how long it took, and why it failed if it did."""

    name: str
    seconds: float
    ok: bool = True
    why: str = ""


@dataclass
class StateFact:
    """A state that something reached, and when."""

    state: str
    at: str


@dataclass
class PictureFact:
    """A picture: its file, the page it shows, and what on it."""

    file: str
    page: str
    shows: str


@dataclass
class Facts:
    """Numbers, states and moments. No names, no words that anybody wrote."""

    chosen: dict[str, Any]
    steps: list[StepFact] = field(default_factory=list)
    imported: dict[str, Any] = field(default_factory=dict)
    stored: dict[str, int] = field(default_factory=dict)
    match: list[StateFact] = field(default_factory=list)
    message: list[StateFact] = field(default_factory=list)
    consent: dict[str, Any] = field(default_factory=dict)
    proposal: dict[str, Any] = field(default_factory=dict)
    care: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    keeping: dict[str, Any] = field(default_factory=dict)
    journal: dict[str, Any] = field(default_factory=dict)
    pictures: list[PictureFact] = field(default_factory=list)
    qt_warnings: list[str] = field(default_factory=list)
    surprises: list[str] = field(default_factory=list)

    @property
    def failed(self) -> list[str]:
        """The steps that did not come to their end."""
        return [step.name for step in self.steps if not step.ok]

    @property
    def ok(self) -> bool:
        """Whether everything happened as it should."""
        return not (self.failed or self.surprises or self.qt_warnings)

    def write(self, target: Path) -> None:
        """Write everything to a file."""
        whole = {
            "ok": self.ok,
            "failed": self.failed,
            **asdict(self),
            "versions": _versions(),
        }
        text = json.dumps(whole, ensure_ascii=False, indent=2)
        target.write_text(text + "\n", encoding="utf-8")


def _versions() -> dict[str, Any]:
    return {
        "medvandrer": VERSION,
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": version("PySide6-Essentials"),
        "sqlcipher": cipher_version(),
        "schema": known_version(),
    }
