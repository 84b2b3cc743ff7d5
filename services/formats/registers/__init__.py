"""Registers in: reads spreadsheets people keep, judges every row, guesses nothing silently.

``read_workbook`` → ``find_tables`` → ``judge_all`` → questions answered through ``apply`` →
records for the store. Free of Qt, of the store and of asyncio.
"""

from __future__ import annotations

from services.formats.registers.decisions import Decision
from services.formats.registers.exclusions import Exclusion
from services.formats.registers.findings import Answer, Choice, Finding
from services.formats.registers.headers import ColumnMatch, Mapping, fields_of, map_headers
from services.formats.registers.judging import apply, judge, judge_all
from services.formats.registers.kinds import Action, Kind, Relation, RowClass
from services.formats.registers.known import (
    ImportRules,
    KnownActivity,
    KnownOffer,
    KnownPerson,
    KnownRecords,
    KnownUnit,
)
from services.formats.registers.messages import file_message, message, message_of
from services.formats.registers.reading import read_workbook
from services.formats.registers.records import (
    ActivityRow,
    ConsentParts,
    ConsentState,
    OfferRow,
    ParticipantRow,
    PersonRef,
    Role,
    UnitRow,
    VolunteerRow,
    WishParts,
)
from services.formats.registers.refusals import FileProblem, FileRefused, ImportStopped
from services.formats.registers.refused_report import refused_report
from services.formats.registers.report import report
from services.formats.registers.tables import Table, find_tables
from services.formats.registers.verdicts import Judged, JudgedRow, JudgedTable
from services.formats.registers.years import AgeRules

__all__ = [
    "Action",
    "ActivityRow",
    "AgeRules",
    "Answer",
    "Choice",
    "ColumnMatch",
    "ConsentParts",
    "ConsentState",
    "Decision",
    "Exclusion",
    "FileProblem",
    "FileRefused",
    "Finding",
    "ImportRules",
    "ImportStopped",
    "Judged",
    "JudgedRow",
    "JudgedTable",
    "Kind",
    "KnownActivity",
    "KnownOffer",
    "KnownPerson",
    "KnownRecords",
    "KnownUnit",
    "Mapping",
    "OfferRow",
    "ParticipantRow",
    "PersonRef",
    "Relation",
    "Role",
    "RowClass",
    "Table",
    "UnitRow",
    "VolunteerRow",
    "WishParts",
    "apply",
    "fields_of",
    "file_message",
    "find_tables",
    "judge",
    "judge_all",
    "map_headers",
    "message",
    "message_of",
    "read_workbook",
    "refused_report",
    "report",
]
