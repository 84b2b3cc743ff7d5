"""`medvandrer tour`: the main job without a screen, in pictures, with `tour.json` of what happened."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from importlib.resources import as_file, files
from pathlib import Path

from desktop.commands.speech import complain_in_words

OCCUPIED = "I mappen ligger det alt et senter. Velg en tom mappe til turen."
UNWRITABLE = "Mappen til bildene kan ikke skrives. Velg en annen med --out."
NO_REGISTER = "Mappen med registre finnes ikke."


def tour(chosen: argparse.Namespace) -> int:
    """Go on the tour; 0 when everything happened, 1 when a step did not come to its end.

    The store lies in a folder that is removed afterwards, unless `--home` names one to keep.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if chosen.register is not None and not chosen.register.is_dir():
        return complain_in_words(NO_REGISTER)
    if chosen.home is not None and (chosen.home / "centre").exists():
        return complain_in_words(OCCUPIED)
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        return complain_in_words(UNWRITABLE)
    with ExitStack() as rooms:
        home = chosen.home or Path(
            rooms.enter_context(tempfile.TemporaryDirectory(prefix="medvandrer-tour-"))
        )
        registers = chosen.register or rooms.enter_context(as_file(files("resources") / "practice"))
        return _go(chosen, home, registers)


def _go(chosen: argparse.Namespace, home: Path, registers: Path) -> int:
    """Imported here: nothing of Qt may be loaded before the platform is chosen."""
    from desktop.tour.facts import Facts
    from desktop.tour.pictures import Pictures
    from desktop.tour.stage import Setting, Stage
    from desktop.tour.steps import STEPS
    from desktop.tour.story import tell
    from desktop.tour.traveller import Traveller

    facts = Facts(_choices(chosen))
    setting = Setting(
        out=chosen.out,
        home=home,
        registers=registers,
        language=chosen.language,
        theme=chosen.theme,
        size=chosen.size,
        scale=chosen.scale,
        day=chosen.today,
    )
    traveller = Traveller(Stage(setting, facts), facts, Pictures(chosen.out))
    traveller.stage.run(lambda: tell(STEPS, traveller))
    facts.write(chosen.out / "tour.json")
    return _report(facts.ok, len(facts.pictures), facts.failed, chosen.out.resolve())


def _choices(chosen: argparse.Namespace) -> dict[str, object]:
    return {
        "language": chosen.language,
        "theme": chosen.theme,
        "size": "x".join(map(str, chosen.size)),
        "scale": chosen.scale,
        "today": chosen.today.isoformat(),
        "register": "practice" if chosen.register is None else "given",
    }


def _report(ok: bool, pictures: int, failed: list[str], out: Path) -> int:
    print(f"{pictures} bilder og tour.json ligger i {out}")
    if ok:
        return 0
    words = ", ".join(failed) or "Se surprises og qt_warnings i tour.json"
    print(f"Ikke alt gikk som det skulle: {words}", file=sys.stderr)
    return 1
