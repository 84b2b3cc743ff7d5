"""What may stand in an element, in which order and how often: one table for reading and for writing.

A table lists slots in the standard's order. Reading walks the children along it; writing walks the
record's fields along it. So what is written is always what would be read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from lxml import etree

from services.formats.kith.forms import Form, only
from services.formats.kith.refusals import Fault, KithRefused, Unwritable, refused
from services.formats.kith.xml_nodes import Node

T = TypeVar("T")
_EDGES: Final = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Slot:
    """An element `tag` that holds the record's `field`.

    `many`: the field is a tuple, of at most `most`. `silent`: the element tells nothing that is kept.
    """

    tag: str
    field: str
    form: Form
    needed: bool = False
    many: bool = False
    most: int | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """The table of one record. Of the fields in a group of `apart` at most one is said, of `one_of` one.

    `also` are namespaces whose elements are taken for this one's own, since senders mix them.
    `may_be_empty` is the record that an element with nothing in it stands for; `besides` are fields that
    the elements around tell.
    """

    make: Callable[..., T]
    namespace: str
    slots: tuple[Slot, ...]
    apart: tuple[tuple[str, ...], ...] = ()
    also: frozenset[str] = frozenset()
    may_be_empty: T | None = None
    one_of: tuple[str, ...] = ()
    besides: frozenset[str] = frozenset()
    _places: dict[str, int] = field(init=False, repr=False)
    _needed: tuple[Slot, ...] = field(init=False, repr=False)
    _silent: tuple[Slot, ...] = field(init=False, repr=False)
    _tags: dict[str, str] = field(init=False, repr=False)
    _placed: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        places = {slot.tag: place for place, slot in enumerate(self.slots)}
        object.__setattr__(self, "_places", places)
        object.__setattr__(self, "_needed", tuple(slot for slot in self.slots if slot.needed))
        object.__setattr__(self, "_silent", tuple(slot for slot in self.slots if slot.silent))
        tags = {slot.tag: f"{{{self.namespace}}}{slot.tag}" for slot in self.slots}
        object.__setattr__(self, "_tags", tags)
        placed = self.besides.union(slot.field for slot in self.slots)
        object.__setattr__(self, "_placed", placed)

    def read(self, node: Node) -> T:
        """The record in an element. Raises `KithRefused` (T02) with the way to the fault."""
        only(node)
        for piece in node.content:
            if isinstance(piece, str) and piece.strip(_EDGES):
                raise refused(Fault.STRAY_TEXT)
        if self.may_be_empty is not None and not node.children:
            return self.may_be_empty
        said = self._said(node)
        for slot in self._needed:
            if _key(slot) not in said:
                raise refused(Fault.MISSING, slot.tag)
        for group in self.apart:
            if sum(name in said for name in group) > 1:
                raise refused(Fault.NOT_TOGETHER)
        if self.one_of and not any(name in said for name in self.one_of):
            raise refused(Fault.MISSING)
        for slot in self._silent:
            said.pop(_key(slot), None)
        return self.make(**said)

    def _said(self, node: Node) -> dict[str, object]:
        said: dict[str, object] = {}
        many: dict[str, list[object]] = {}
        reached = 0
        for child in node.children:
            place = self._place(child)
            slot = self.slots[place]
            if place < reached:
                raise refused(Fault.WRONG_ORDER, slot.tag)
            reached = place
            try:
                value = slot.form.read(child)
            except KithRefused as refusal:
                raise refusal.within(slot.tag) from None
            if slot.many:
                values = many.setdefault(slot.field, [])
                if len(values) == slot.most:
                    raise refused(Fault.TOO_MANY, slot.tag)
                values.append(value)
            elif (key := _key(slot)) in said:
                raise refused(Fault.TOO_MANY, slot.tag)
            else:
                said[key] = value
        for name, found in many.items():
            said[name] = tuple(found)
        return said

    def _place(self, child: Node) -> int:
        if child.namespace == self.namespace or child.namespace in self.also:
            place = self._places.get(child.local)
            if place is not None:
                return place
        raise refused(Fault.UNKNOWN_ELEMENT)

    def write(self, value: object, into: etree._Element) -> None:
        """Put the record's fields into an element. Raises `Unwritable`."""
        if self.may_be_empty is not None and value == self.may_be_empty:
            return
        for group in self.apart:
            if sum(bool(_value(value, name)) for name in group) > 1:
                raise Unwritable(Fault.NOT_TOGETHER, group[0])
        if self.one_of and not any(_value(value, name) for name in self.one_of):
            raise Unwritable(Fault.MISSING, self.one_of[0])
        for slot in self.slots:
            said = "" if slot.silent else _value(value, slot.field)
            if not said and not slot.needed:
                continue
            try:
                self._write_slot(slot, said, into)
            except Unwritable as unwritable:
                raise unwritable.within(slot.field) from None
        self._refuse_what_has_no_place(value)

    def _write_slot(self, slot: Slot, value: object, into: etree._Element) -> None:
        tag = self._tags[slot.tag]
        if slot.many:
            if not isinstance(value, tuple) or (slot.needed and not value):
                raise Unwritable(Fault.MISSING)
            if slot.most is not None and len(value) > slot.most:
                raise Unwritable(Fault.TOO_MANY)
            for one in value:
                slot.form.write(one, etree.SubElement(into, tag))
            return
        if value is None:
            raise Unwritable(Fault.MISSING)
        slot.form.write(value, etree.SubElement(into, tag))

    def _refuse_what_has_no_place(self, value: object) -> None:
        for name in getattr(value, "__dataclass_fields__", ()):
            if name not in self._placed and _value(value, name):
                raise Unwritable(Fault.UNWRITABLE_VALUE, name)


def _key(slot: Slot) -> str:
    return slot.tag if slot.silent else slot.field


def _value(record: object, name: str) -> object:
    try:
        found: object = getattr(record, name)
    except AttributeError:
        raise Unwritable(Fault.UNWRITABLE_VALUE, name) from None
    return found


@dataclass(frozen=True, slots=True)
class Later:
    """A table that is named before it is made: for records that hold their own kind."""

    shape: Callable[[], Form]

    def read(self, node: Node) -> object:
        return self.shape().read(node)

    def write(self, value: object, into: etree._Element) -> None:
        self.shape().write(value, into)
