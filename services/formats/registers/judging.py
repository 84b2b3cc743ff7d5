"""Judges the tables of one import together: people first, then what refers to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from services.formats.registers.activities import activity_record, find_repeated, read_activity
from services.formats.registers.answering import answered, class_of
from services.formats.registers.decisions import Decision, DecisionBook
from services.formats.registers.drafts import Context, Draft
from services.formats.registers.duplicates import (
    Person,
    find_duplicates,
    find_in_both,
    from_known,
    parts_people,
    tells_who_is_who,
)
from services.formats.registers.exclusions import Exclusion, find_exclusions, merged
from services.formats.registers.findings import Answer, Note
from services.formats.registers.kinds import Kind
from services.formats.registers.known import (
    NOTHING_KNOWN,
    STANDARD_RULES,
    ImportRules,
    KnownRecords,
)
from services.formats.registers.lookup import PersonLookup
from services.formats.registers.offers import find_repeated_offers, offer_record, read_offer
from services.formats.registers.participants import participant_record, read_participant
from services.formats.registers.people import settle_deletion
from services.formats.registers.postcodes import established_pairs, read_postcode
from services.formats.registers.reading import never_cancelled
from services.formats.registers.records import Record, Role
from services.formats.registers.refusals import ImportStopped
from services.formats.registers.tables import Table
from services.formats.registers.units import find_shared_her_ids, read_unit, unit_record
from services.formats.registers.units_lookup import UnitName, UnitNames, learnt_units
from services.formats.registers.verdicts import Judged, JudgedRow, JudgedTable
from services.formats.registers.volunteers import read_volunteer, volunteer_record

_EVERY = 250
_ORDER = (Kind.UNITS, Kind.OFFERS, Kind.VOLUNTEERS, Kind.PARTICIPANTS, Kind.ACTIVITIES)
_RECORDS: dict[Kind, Callable[[Draft, frozenset[Answer]], Record]] = {
    Kind.VOLUNTEERS: volunteer_record,
    Kind.PARTICIPANTS: participant_record,
    Kind.ACTIVITIES: activity_record,
    Kind.OFFERS: offer_record,
    Kind.UNITS: unit_record,
}
Progress = Callable[[int, int], None]


def no_progress(done: int, total: int) -> None:
    """Tells nobody."""
    del done, total


def judge_all(
    tables: Iterable[Table],
    known: KnownRecords = NOTHING_KNOWN,
    *,
    today: date,
    rules: ImportRules = STANDARD_RULES,
    decisions: Iterable[Decision] = (),
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Judged:
    """A verdict for every data row of all tables that import by themselves.

    ``progress`` is told (rows done, rows in all). Raises ``ImportStopped`` when ``cancelled``
    answers True. Nothing is stored and nothing is changed.
    """
    listed = tuple(tables)
    chosen = [table for table in listed if table.by_itself and table.kind is not None]
    offered = tuple(table for table in listed if not (table.by_itself and table.kind is not None))
    court = _Court(chosen, known, today, rules, DecisionBook(decisions))
    court.run(progress, cancelled)
    judged = Judged(
        tuple(court.verdicts()), court.exclusions, offered, today, rules, known, court.book.all
    )
    return answered(judged, court.book)


def judge(
    table: Table,
    known: KnownRecords = NOTHING_KNOWN,
    *,
    today: date,
    rules: ImportRules = STANDARD_RULES,
) -> Judged:
    """One table alone, imported whatever the detection thought of it."""
    return judge_all([table.with_mapping(table.mapping)], known, today=today, rules=rules)


def apply(judged: Judged, decisions: Iterable[Decision]) -> Judged:
    """The same import with more answers. Pure: the one given is left as it was.

    Typed values are read by the same rules as the cells were, so they may raise new questions. So may
    the answer that two who are alike are two: an activity that names them may mean either.
    """
    new = tuple(decisions)
    book = DecisionBook(judged.decisions + new)
    if not _changes_what_is_read(judged.decisions, new):
        return answered(replace(judged, decisions=book.all), book)
    tables = [table.table for table in judged.tables]
    again = judge_all(
        tables, judged.known, today=judged.today, rules=judged.rules, decisions=book.all
    )
    return replace(again, offered=judged.offered)


def _changes_what_is_read(before: tuple[Decision, ...], new: tuple[Decision, ...]) -> bool:
    if any(decision.answer is Answer.SET_VALUE or parts_people(decision) for decision in new):
        return True
    return any(map(tells_who_is_who, new)) and any(map(parts_people, before))


class _Court:
    """The drafts of all tables, read in the order in which they need each other."""

    def __init__(
        self,
        tables: Sequence[Table],
        known: KnownRecords,
        today: date,
        rules: ImportRules,
        book: DecisionBook,
    ) -> None:
        self.tables = tables
        self.book = book
        self.drafts: dict[int, list[Draft]] = {}
        self.context = Context(today, rules, known, UnitNames(), book)
        self.people: dict[Role, list[Person]] = {
            role: [from_known(person) for person in known.people if person.role is role]
            for role in Role
        }
        self.exclusions: tuple[Exclusion, ...] = ()

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> None:
        total = sum(len(table.rows) for table in self.tables)
        done = 0
        for kind in _ORDER:
            self._prepare(kind)
            for draft in self._of_kind(kind):
                if done % _EVERY == 0:
                    if cancelled():
                        raise ImportStopped
                    progress(done, total)
                done += 1
                self._read(draft, kind)
            self._together(kind)
        progress(total, total)

    def _of_kind(self, kind: Kind) -> Iterator[Draft]:
        for index, table in enumerate(self.tables):
            if table.kind is not kind:
                continue
            pairs = established_pairs(_pairs(table))
            self.context = replace(self.context, established=pairs)
            self.drafts[index] = []
            for row in table.rows:
                draft = Draft(index, table, row)
                self.drafts[index].append(draft)
                yield draft

    def _all(self, kind: Kind) -> list[Draft]:
        return [
            draft
            for index, drafts in sorted(self.drafts.items())
            if self.tables[index].kind is kind
            for draft in drafts
        ]

    def _prepare(self, kind: Kind) -> None:
        if kind is Kind.PARTICIPANTS:
            self.context = replace(self.context, units=self._units())
        if kind is Kind.ACTIVITIES:
            self.lookups = {role: PersonLookup(self.people[role]) for role in Role}

    def _units(self) -> UnitNames:
        known = [UnitName(u.name, u.id, u.her_id) for u in self.context.known.units]
        known += [
            UnitName(d.text("name"), d.stored_id, d.text("her_id"), d.table_index, d.row.number)
            for d in self._all(Kind.UNITS)
            if not d.refused
        ]
        if known:
            return UnitNames(tuple(known))
        return learnt_units(
            text for table in self.tables if table.kind is Kind.PARTICIPANTS
            for text in _column(table, "unit")
        )  # fmt: skip

    def _read(self, draft: Draft, kind: Kind) -> None:
        if _wrong_width(draft):
            draft.note(draft.first_column(), Note("columns_wrong"), "unknown")
            return
        match kind:
            case Kind.VOLUNTEERS:
                read_volunteer(draft, self.context)
            case Kind.PARTICIPANTS:
                read_participant(draft, self.context)
            case Kind.ACTIVITIES:
                sides = self.lookups[Role.VOLUNTEER], self.lookups[Role.PARTICIPANT]
                read_activity(draft, self.context, *sides)
            case Kind.OFFERS:
                read_offer(draft, self.context)
            case Kind.UNITS:
                read_unit(draft, self.context)
        if kind in {Kind.VOLUNTEERS, Kind.PARTICIPANTS}:
            settle_deletion(draft)

    def _together(self, kind: Kind) -> None:
        """What can only be said when all rows of a kind have been read."""
        drafts = self._all(kind)
        known = self.context.known
        match kind:
            case Kind.UNITS:
                find_shared_her_ids(drafts, self.context)
            case Kind.OFFERS:
                find_repeated_offers(drafts, self.context)
            case Kind.VOLUNTEERS:
                self.people[Role.VOLUNTEER] = find_duplicates(
                    drafts, Role.VOLUNTEER, known.people, self.book
                )
            case Kind.PARTICIPANTS:
                self.people[Role.PARTICIPANT] = find_duplicates(
                    drafts, Role.PARTICIPANT, known.people, self.book
                )
                find_in_both(self.people[Role.PARTICIPANT], self.people[Role.VOLUNTEER])
                self._find_exclusions()
            case Kind.ACTIVITIES:
                find_repeated(drafts, self.context)

    def _find_exclusions(self) -> None:
        volunteers, participants = self.people[Role.VOLUNTEER], self.people[Role.PARTICIPANT]
        known = self.context.known.exclusions
        found = [
            *find_exclusions(volunteers, PersonLookup(participants), known, are_volunteers=True),
            *find_exclusions(participants, PersonLookup(volunteers), known, are_volunteers=False),
        ]
        self.exclusions = merged(found)

    def verdicts(self) -> Iterator[JudgedTable]:
        for index, table in enumerate(self.tables):
            if table.kind is None:
                continue
            make = _RECORDS[table.kind]
            rows = tuple(_verdict(draft, make) for draft in self.drafts[index])
            yield JudgedTable(index, table, table.kind, rows)


def _pairs(table: Table) -> Iterator[tuple[str, str]]:
    codes, places = _column(table, "postcode"), _column(table, "place")
    for code, place in zip(codes, places, strict=False):
        yield read_postcode(code)[0], place


def _column(table: Table, field: str) -> list[str]:
    index = table.mapping.fields.get(field)
    if index is None:
        return []
    return [row.cells[index].text if index < len(row.cells) else "" for row in table.rows]


def _wrong_width(draft: Draft) -> bool:
    """A text file's record with too few or too many fields.

    Empty fields beyond the last heading are fine when most of the file has as many.
    """
    width, table = draft.row.width, draft.table
    if not width or width == table.width:
        return False
    if width < table.width:
        return not table.trimmed
    extra = draft.row.cells[table.width :]
    return width != table.usual_width or any(not cell.empty for cell in extra)


def _verdict(draft: Draft, make: Callable[[Draft, frozenset[Answer]], Record]) -> JudgedRow:
    refused = draft.refused
    return JudgedRow(
        draft.table_index,
        draft.row.number,
        class_of(draft.findings),
        draft.relation,
        tuple(draft.findings),
        None if refused else make(draft, frozenset()),
        "" if draft.deleted else draft.text("name"),
        draft.same_as,
        draft.stored_id,
        deleted=draft.deleted,
    )
