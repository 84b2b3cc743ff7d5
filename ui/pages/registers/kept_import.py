"""An import that was left half-answered, as one text: so much that it can be taken up again.

The rows themselves are not kept: they are read again from where they stand, and the answers are taken up
only when they stand there unchanged. No widgets here.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from services.formats.registers import Answer, Decision, Kind, Table
from ui.pages.registers.chosen_files import ChosenFiles
from ui.pages.registers.reading import FoundTable

PLACE: Final = "registers.review"
"""Where it is kept among one's own drafts; `mark` is the subject."""
_MARK_LENGTH: Final = 32
_SEPARATOR: Final = "\x1f"
_AS: Final = ("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class KeptTable:
    """What a person made of one table: brought in or not, its kind, and what each column was taken for."""

    used: bool
    kind: Kind | None
    fields: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class KeptImport:
    """`sources` are where the files were read, in order; none where `waiting` rows were answered.

    `mark` is of the tables that the answers are about (`mark_of`), `answered` how many were given by hand.
    """

    sources: tuple[str, ...]
    tables: tuple[KeptTable, ...]
    mark: str
    decisions: tuple[Decision, ...]
    answered: int
    waiting: bool = False

    def as_text(self) -> str:
        """For the draft: small, since there may be thousands of answers."""
        whole = {
            "sources": self.sources,
            "tables": [[one.used, one.kind, one.fields] for one in self.tables],
            "mark": self.mark,
            "decisions": [_packed(one) for one in self.decisions],
            "answered": self.answered,
            "waiting": self.waiting,
        }
        told = json.dumps(whole, ensure_ascii=False).encode()
        return base64.b64encode(zlib.compress(told)).decode("ascii")

    def chosen_again(self, read: ChosenFiles) -> ChosenFiles:
        """The files read again, with each table made into what a person had made of it."""
        if len(read.tables) != len(self.tables):
            return read
        for number, kept in enumerate(self.tables):
            read = read.with_table(number, lambda found, kept=kept: _as_kept(found, kept))  # type: ignore[misc]  # a bound default
        return read


def kept_import(
    chosen: ChosenFiles, mark: str, decisions: tuple[Decision, ...], before: int, *, waiting: bool
) -> KeptImport:
    """The import as it stands; `before` of the answers were there when it began."""
    tables = tuple(
        KeptTable(one.used, one.kind, tuple(column.field for column in one.table.mapping.columns))
        for one in chosen.tables
    )
    sources = tuple(file.source for file in chosen.files)
    return KeptImport(sources, tables, mark, decisions, len(decisions) - before, waiting)


def from_text(text: str) -> KeptImport:
    """The import that `as_text` gave."""
    kept: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(text)))
    return KeptImport(
        tuple(kept["sources"]),
        tuple(
            KeptTable(used, Kind(kind) if kind else None, tuple(fields))
            for used, kind, fields in kept["tables"]
        ),
        kept["mark"],
        tuple(_unpacked(one) for one in kept["decisions"]),
        kept["answered"],
        kept["waiting"],
    )


def mark_of(tables: Iterable[Table]) -> str:
    """A mark that is alike only for the same rows, read in the same way."""
    seen = sha256()
    for table in tables:
        fields = [column.field for column in table.mapping.columns]
        seen.update(json.dumps([table.kind, table.headers, fields]).encode(*_AS))
        for row in table.rows:
            seen.update(
                _SEPARATOR.join([str(row.number), *(cell.text for cell in row.cells)]).encode(*_AS)
            )
    return seen.hexdigest()[:_MARK_LENGTH]


def _as_kept(found: FoundTable, kept: KeptTable) -> FoundTable:
    if kept.kind is not None and found.kind is not kept.kind:
        found = found.as_kind(kept.kind)
    for column, field in zip(found.table.mapping.columns, kept.fields, strict=False):
        now = found.table.mapping.columns[column.index].field
        if now != field:
            found = found.with_column(column.index, field)
    return found.use(used=kept.used) if found.used != kept.used else found


def _packed(decision: Decision) -> list[object]:
    return [
        decision.answer.value, decision.table, decision.code, decision.row, decision.field,
        decision.spelling, decision.value,
    ]  # fmt: skip


def _unpacked(packed: list[Any]) -> Decision:
    answer, *rest = packed
    return Decision(Answer(answer), *rest)
