"""What the program carries with it: styles, icons, translations and templates."""

from importlib.resources import files
from importlib.resources.abc import Traversable


class ResourceMissing(LookupError):
    """The program was installed without a file it needs; the message is the file's name."""


def resource(name: str) -> Traversable:
    """The resource called `name`, a path with forward slashes such as `styles/tokens.json`.

    Raises `ResourceMissing` when the installation lacks it.
    """
    found = files(__name__).joinpath(*name.split("/"))
    if not found.is_file():
        raise ResourceMissing(name)
    return found


def open_resource(name: str) -> bytes:
    """The whole content of the resource called `name`. Raises `ResourceMissing`."""
    return resource(name).read_bytes()
