"""Rows that are, or may be, about the same person: offered for merging, never merged here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from services.formats.registers.decisions import Decision, DecisionBook
from services.formats.registers.drafts import Draft
from services.formats.registers.findings import OUT, Answer, Choice, Note
from services.formats.registers.kinds import Relation
from services.formats.registers.known import KnownPerson
from services.formats.registers.names import key, like, strongly_like, tidy, tokens
from services.formats.registers.people import name_field, phone_of, reference, year_of
from services.formats.registers.records import PersonRef, Role
from services.formats.registers.vocabulary import fold

_SAME = (Choice(Answer.SAME_PERSON), Choice(Answer.DIFFERENT_PEOPLE), OUT)
_CERTAIN, _PROBABLE = "dup_certain", "dup_probable"
_NO_ANSWERS = DecisionBook(())


@dataclass(slots=True)
class Person:
    """What tells people apart, from a row or from the store."""

    ref: PersonRef
    name: str
    phone: str
    year: int | None
    postcode: str
    number: str
    draft: Draft | None = None
    of: Person | None = None
    """The earlier person this one is probably the same as, unless somebody has said that they are two."""

    @property
    def root(self) -> Person:
        """The first of all who are offered to be merged."""
        person = self
        while person.of is not None:
            person = person.of
        return person


@dataclass(slots=True)
class _Earlier:
    """People met so far, to be found by what may be the same."""

    by_phone: dict[str, list[Person]] = field(default_factory=dict)
    by_year: dict[tuple[int, str], list[Person]] = field(default_factory=dict)
    by_name: dict[str, list[Person]] = field(default_factory=dict)

    def add(self, person: Person) -> None:
        if person.phone:
            self.by_phone.setdefault(person.phone, []).append(person)
        if person.year is not None:
            self.by_year.setdefault((person.year, person.postcode), []).append(person)
        self.by_name.setdefault(key(person.name), []).append(person)


def from_draft(draft: Draft, role: Role) -> Person:
    """The person of a row."""
    return Person(
        reference(draft, role), draft.text("name"), phone_of(draft), year_of(draft),
        draft.text("postcode"), draft.text("number"), draft,
    )  # fmt: skip


def from_known(known: KnownPerson) -> Person:
    """A stored person."""
    ref = PersonRef(known.role, known.name, known.id, number=known.number)
    return Person(ref, known.name, known.phone, known.birth_year, known.postcode, known.number)


def parts_people(decision: Decision) -> bool:
    """Whether the answer says of two who are alike that they are two: both may be meant from then on."""
    return decision.answer is Answer.DIFFERENT_PEOPLE and tells_who_is_who(decision)


def tells_who_is_who(decision: Decision) -> bool:
    """Whether it is an answer about two who are alike in one register."""
    return decision.code in {_CERTAIN, _PROBABLE}


def find_duplicates(
    drafts: Sequence[Draft],
    role: Role,
    known: Iterable[KnownPerson],
    book: DecisionBook = _NO_ANSWERS,
) -> list[Person]:
    """Judges every row against earlier rows and stored people; returns all people, stored ones first."""
    stored = [from_known(person) for person in known if person.role is role]
    earlier = _Earlier()
    for person in stored:
        earlier.add(person)
    people = list(stored)
    for draft in drafts:
        if draft.refused or not draft.text("name"):
            continue
        person = from_draft(draft, role)
        same = _stored_same(person, stored_by_key(earlier, person))
        if same is not None:
            draft.relation, draft.same_as = Relation.SAME, same.ref
            draft.stored_id = same.ref.stored_id
            person.of = same
        else:
            _compare(person, earlier, book)
        earlier.add(person)
        people.append(person)
    return people


def stored_by_key(earlier: _Earlier, person: Person) -> list[Person]:
    """Stored people who share the phone or the name."""
    found = [*earlier.by_phone.get(person.phone, ()), *earlier.by_name.get(key(person.name), ())]
    return [other for other in found if other.draft is None]


def _stored_same(person: Person, candidates: Iterable[Person]) -> Person | None:
    """A stored person beyond doubt: same name and year, and nothing that speaks against it."""
    for other in candidates:
        if key(other.name) != key(person.name) or other.year != person.year:
            continue
        if person.number and other.number and person.number != other.number:
            continue
        if other.phone == person.phone and (
            person.phone or other.postcode == person.postcode or person.number
        ):
            return other
    return None


def _compare(person: Person, earlier: _Earlier, book: DecisionBook) -> None:
    """The strongest likeness to an earlier person becomes the row's finding."""
    for code, found in (
        (_CERTAIN, _certain(person, earlier)),
        (_PROBABLE, _probable(person, earlier)),
    ):
        if found:
            _note(person, found, code, book)
            return
    shared = _other_with_phone(person, earlier)
    if shared and person.draft:
        person.draft.note("phone", Note("shared_phone", (), _about(shared)))
    namesake = _namesake(person, earlier)
    if namesake and person.draft:
        person.draft.note(name_field(person.draft), Note("namesake", (), _about(namesake)))


def _note(person: Person, found: Person, code: str, book: DecisionBook) -> None:
    draft = person.draft
    if draft is None:
        return
    draft.relation = Relation.PROBABLY_SAME
    draft.same_as = found.ref
    draft.note(name_field(draft), Note(code, _SAME, _about(found)), draft.text("name"))
    answer = book.answer(draft.table_index, draft.findings[-1])
    if answer is None or not parts_people(answer):
        person.of = found


def _about(person: Person) -> tuple[tuple[str, str], ...]:
    """The earlier person: the row in the same sheet, or the name of somebody stored."""
    if person.draft is None:
        return (("other", person.name),)
    return (("row", str(person.ref.row)), ("name", person.name))


def _certain(person: Person, earlier: _Earlier) -> Person | None:
    if not person.phone or person.year is None:
        return None
    return next(
        (
            other
            for other in earlier.by_phone.get(person.phone, ())
            if other.year == person.year and like(other.name, person.name)
        ),
        None,
    )


def _probable(person: Person, earlier: _Earlier) -> Person | None:
    by_phone = earlier.by_phone.get(person.phone, ()) if person.phone else ()
    for other in by_phone:
        unsure = other.year is None or person.year is None
        if (unsure or key(other.name) == key(person.name)) and like(other.name, person.name):
            return other
    if person.year is None:
        return None
    for other in earlier.by_year.get((person.year, person.postcode), ()):
        if person.postcode and strongly_like(other.name, person.name):
            return other
    for other in earlier.by_name.get(key(person.name), ()):
        one_missing = not other.postcode or not person.postcode
        if other.year == person.year and (one_missing or _same_full_name(other, person)):
            return other
    return None


def _same_full_name(a: Person, b: Person) -> bool:
    """One and the same name with a whole family name: worth a question even at another address."""
    parts = tokens(a.name)
    return _exactly(a.name) == _exactly(b.name) and len(parts) > 1 and len(parts[-1]) > 2


def _exactly(name: str) -> str:
    return tidy(name).casefold()


def _other_with_phone(person: Person, earlier: _Earlier) -> Person | None:
    found = earlier.by_phone.get(person.phone, ()) if person.phone else ()
    return found[0] if found else None


def _namesake(person: Person, earlier: _Earlier) -> Person | None:
    return next(
        (
            other
            for other in earlier.by_name.get(key(person.name), ())
            if _exactly(other.name) == _exactly(person.name)
            and other.year is not None
            and person.year is not None
            and other.year != person.year
        ),
        None,
    )


def find_in_both(participants: Sequence[Person], volunteers: Sequence[Person]) -> None:
    """Asks about participants who are in the volunteer register as well."""
    by_phone: dict[str, list[Person]] = {}
    by_name: dict[tuple[str, int, str], list[Person]] = {}
    for volunteer in volunteers:
        if volunteer.phone:
            by_phone.setdefault(volunteer.phone, []).append(volunteer)
        if volunteer.year is not None:
            name = (key(volunteer.name), volunteer.year, volunteer.postcode)
            by_name.setdefault(name, []).append(volunteer)
    for person in participants:
        draft = person.draft
        if draft is None or draft.relation is Relation.SAME or person.year is None:
            continue
        same = _in_volunteers(person, by_phone.get(person.phone, ()), by_name)
        if same:
            note = Note("also_volunteer", _SAME, (("other", same.name),))
            draft.note(name_field(draft), note, draft.text("name"))


def _in_volunteers(
    person: Person,
    with_phone: Sequence[Person],
    by_name: dict[tuple[str, int, str], list[Person]],
) -> Person | None:
    for volunteer in with_phone:
        if volunteer.year == person.year and like(volunteer.name, person.name):
            return volunteer.root
    if person.year is None or len(fold(person.name).split()) < 2 or not person.postcode:
        return None
    found = by_name.get((key(person.name), person.year, person.postcode))
    return found[0].root if found else None
