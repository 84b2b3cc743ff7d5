"""What an import would do, as plain data for the command line and for tests."""

from __future__ import annotations

from collections.abc import Mapping

from services.formats.registers.findings import Finding
from services.formats.registers.kinds import Action, RowClass
from services.formats.registers.messages import file_message, message_of
from services.formats.registers.refusals import FileProblem
from services.formats.registers.tables import Table
from services.formats.registers.verdicts import Judged, JudgedTable

_VERDICTS = {
    Action.ACCEPT: "accepted",
    Action.NORMALISE: "normalised",
    Action.FLAG: "flagged",
    Action.ASK: "ask",
    Action.REFUSE: "refused",
}


def report(
    judged: Judged,
    refused_files: Mapping[str, FileProblem] | None = None,
    *,
    language: str = "nb",
) -> dict[str, object]:
    """Counts and findings per table, tables that are only offered, and files that were refused.

    Of a row whose person asked to be deleted it holds nothing but the row's number.
    """
    return {
        "today": judged.today.isoformat(),
        "tables": [_table(table, language) for table in judged.tables],
        "offered": [_offered(table) for table in judged.offered],
        "exclusions": len(judged.exclusions),
        "refused_files": [
            {"file": name, "code": problem.value, "message": file_message(problem, language)}
            for name, problem in (refused_files or {}).items()
        ],
    }


def _table(judged: JudgedTable, language: str) -> dict[str, object]:
    table = judged.table
    return {
        "file": table.file,
        "sheet": table.sheet,
        "kind": judged.kind.value,
        "header_row": table.header_row,
        "rows": len(judged.rows),
        "valid": judged.count(RowClass.VALID),
        "valid_untouched": sum(1 for row in judged.rows if row.untouched),
        "needs_decision": judged.count(RowClass.NEEDS_DECISION),
        "refused": judged.count(RowClass.REFUSED),
        "duplicates": judged.duplicates,
        "columns": _columns(table),
        "hidden_columns": [m.header for m in table.mapping.columns if m.hidden],
        "ignored": {role.value: list(rows) for role, rows in sorted(table.ignored.items())},
        "issues_by_code": dict(sorted(judged.codes.items())),
        "findings": [
            _finding(finding, language) for row in judged.rows for finding in row.findings
        ],
    }


def _columns(table: Table) -> list[dict[str, object]]:
    return [
        {"column": m.header, "field": m.field, "why": m.why, "confidence": round(m.confidence, 2)}
        for m in table.mapping.columns
        if m.header
    ]


def _finding(finding: Finding, language: str) -> dict[str, object]:
    return {
        "row": finding.row,
        "column": finding.column,
        "verdict": _VERDICTS[finding.action],
        "action": finding.action.value,
        "code": finding.code,
        "message": message_of(finding, language),
        "value_after": finding.value_after,
    }


def _offered(table: Table) -> dict[str, object]:
    return {
        "file": table.file,
        "sheet": table.sheet,
        "kind": table.kind.value if table.kind else None,
        "header_row": table.header_row,
        "rows": len(table.rows),
        "why": table.why_offered,
    }
