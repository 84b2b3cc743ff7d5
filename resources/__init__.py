"""What the program carries with it: styles, icons, translations and templates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class ResourceMissing(LookupError):
    """The program was installed without a file it needs; the message is the file's name."""


def resource(name: str) -> Traversable:
    """The resource called `name`, a path with forward slashes such as `styles/tokens.json`.

    Raises `ResourceMissing` when the installation lacks it.
    """
    # Costs several milliseconds to import, and the unlock window has no use for it.
    from importlib.resources import files

    found = files(__name__).joinpath(*name.split("/"))
    if not found.is_file():
        raise ResourceMissing(name)
    return found


def resource_file(name: str) -> Path:
    """Where the resource called `name` lies, for what reads files by itself. Raises `ResourceMissing`."""
    path = Path(__file__).parent.joinpath(*name.split("/"))
    if not path.is_file():
        raise ResourceMissing(name)
    return path


def open_resource(name: str) -> bytes:
    """The whole content of the resource called `name`. Raises `ResourceMissing`."""
    try:
        return Path(__file__).parent.joinpath(*name.split("/")).read_bytes()
    except OSError:
        # Installed in another way than as files: ask the import system.
        return resource(name).read_bytes()
