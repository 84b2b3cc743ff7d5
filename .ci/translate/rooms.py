"""Which Python files speak in which room, and where a room keeps its words in each language."""

from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("nb", "nn", "se", "en")
TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the app and its Python files, sorted, relative to the tree."""

    name: str
    files: tuple[Path, ...]


def rooms(tree: Path = TREE) -> dict[str, Room]:
    """Every room by name: each page, `widgets`, and `frame` for the rest of ui and desktop."""
    found: dict[str, list[Path]] = {}
    for folder in ("ui", "desktop"):
        for path in sorted((tree / folder).rglob("*.py")):
            relative = path.relative_to(tree)
            found.setdefault(_room_of(relative), []).append(relative)
    return {name: Room(name, tuple(files)) for name, files in sorted(found.items())}


def words_file(room: str, language: str, tree: Path = TREE) -> Path:
    """Where the room's words in that language are kept."""
    return tree / "resources" / "translations" / language / f"{room}.ts"


def compiled_file(language: str, tree: Path = TREE) -> Path:
    """What the app loads: all rooms of one language."""
    return tree / "resources" / "translations" / f"medvandrer_{language}.qm"


def _room_of(path: Path) -> str:
    match path.parts:
        case ("ui", "pages", page, _, *_):
            return page
        case ("ui", "pages", _):
            return "frame" if path.stem == "__init__" else path.stem
        case ("ui", "widgets", *_):
            return "widgets"
        case _:
            return "frame"
