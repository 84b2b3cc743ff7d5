"""Why a whole file cannot be read. The text for people is in the message table, by code."""

from __future__ import annotations

from enum import StrEnum


class FileProblem(StrEnum):
    """What is wrong with a file as a whole."""

    NOT_A_SPREADSHEET = "file_not_a_spreadsheet"
    PASSWORD_PROTECTED = "file_password_protected"  # noqa: S105 (a reason, not a password)
    OLD_EXCEL = "file_old_excel"
    EMPTY = "file_empty"
    TOO_LARGE = "file_too_large"
    UNSAFE = "file_unsafe"
    UNREADABLE = "file_unreadable"
    DAMAGED = "file_damaged"
    NO_TABLE = "file_no_table"


class FileRefused(Exception):
    """The file cannot be imported. Carries a reason, never anything from the file."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class ImportStopped(Exception):
    """Somebody asked for the work to stop; nothing has been stored."""
