"""What `medvandrer` understands on the command line, and what it does for each command."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.version import VERSION

if TYPE_CHECKING:
    from datetime import date

TOUR_DAY = "2026-11-22"
"""The day the practice register is written for: its rules are reckoned from it."""


class ExactParser(argparse.ArgumentParser):
    """Takes no shortened options: `--passphrase WORDS` must never pass for `--passphrase-file`."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 as argparse has them
        super().__init__(*arguments, **{**more, "allow_abbrev": False})


def command_parser() -> argparse.ArgumentParser:
    """The commands with their options; what is parsed carries `command`, which does it."""
    parser = ExactParser(
        prog="medvandrer",
        description="Follows people the whole way. Without a command the window opens.",
        epilog="Passphrases come from a prompt, from MEDVANDRER_PASSPHRASE or from a file, "
        "never from an argument.",
    )
    parser.add_argument("--version", action="version", version=f"medvandrer {VERSION}")
    parser.add_argument("--home", type=Path, help="folder of the store (else MEDVANDRER_HOME)")
    parser.set_defaults(command=_app)
    commands = parser.add_subparsers(title="commands")
    _tour_arguments(commands.add_parser("tour", help="the main job without a screen, in pictures"))
    _import_arguments(commands.add_parser("import", help="judge registers; stores nothing"))
    _check_arguments(commands.add_parser("check", help="versions, store, journal, keyring"))
    _message_arguments(commands.add_parser("message", help="look into a health message"))
    _backup_arguments(commands.add_parser("backup", help="write an encrypted, verified backup"))
    _restore_arguments(commands.add_parser("restore", help="bring a backup back"))
    return parser


def _tour_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures and tour.json")
    parser.add_argument("--register", type=Path, help="folder of spreadsheets to import")
    parser.add_argument("--language", choices=("nb", "nn", "se", "en"), default="nb")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--scale", type=float, default=1.0, help="text size, 0.8 to 2")
    parser.add_argument(
        "--today",
        type=_day,
        default=TOUR_DAY,
        metavar="DATE",
        help="the day the tour begins on (else the practice register's own)",
    )
    parser.set_defaults(command=_tour)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--kind", choices=("volunteers", "participants", "activities", "offers", "units")
    )
    parser.add_argument("--today", metavar="DATE", help="the day the rules are reckoned from")
    parser.add_argument("--dry-run", action="store_true", required=True, help="judge only")
    parser.add_argument("--json", action="store_true", help="the whole verdict as JSON")
    parser.set_defaults(command=_import)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")
    _secret_arguments(parser)
    parser.set_defaults(command=_check)


def _message_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True)
    decoding = actions.add_parser(
        "decode", help="what a MsgHead or AppRec says, or why it is refused"
    )
    decoding.add_argument("file", type=Path, metavar="FILE")
    decoding.add_argument("--json", action="store_true", help="as JSON")
    decoding.set_defaults(command=_message_decode)


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _secret_arguments(parser)
    parser.set_defaults(command=_backup)


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _secret_arguments(parser)
    parser.set_defaults(command=_restore)


def _secret_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", help="the account to unlock as")
    parser.add_argument("--passphrase-file", type=Path, help="a file that holds the passphrase")


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not (cross and width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("write the size as 1280x800")
    return int(width), int(height)


def _day(text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("write the date as 2026-11-22") from None


def _app(chosen: argparse.Namespace) -> int:
    from desktop.commands.app import open_window

    return open_window(chosen.home)


def _tour(chosen: argparse.Namespace) -> int:
    from desktop.commands.tour import tour

    return tour(chosen)


def _import(chosen: argparse.Namespace) -> int:
    from desktop.commands.dry_run import dry_run

    return dry_run(chosen)


def _check(chosen: argparse.Namespace) -> int:
    from desktop.commands.check import check

    return check(chosen)


def _message_decode(chosen: argparse.Namespace) -> int:
    from desktop.commands.message_decode import message_decode

    return message_decode(chosen)


def _backup(chosen: argparse.Namespace) -> int:
    from desktop.commands.backup import backup

    return backup(chosen)


def _restore(chosen: argparse.Namespace) -> int:
    from desktop.commands.backup import restore

    return restore(chosen)
