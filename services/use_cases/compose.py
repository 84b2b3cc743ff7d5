"""What the compose form shows while one writes: what the consent covers, and the paper itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from services.domain.access import Right
from services.domain.consent import Consent, InformationKind, Purpose
from services.domain.errors import ConsentRefused
from services.domain.letter_gaps import Gap
from services.domain.message_files import MOST_TOGETHER, room_left
from services.domain.message_templates import Variable
from services.domain.messages import Composed, PartKind, information_kind, kinds_asked
from services.domain.offers import Unit
from services.domain.outgoing_document import OutgoingDocument, rendered
from services.domain.participants import Participant
from services.domain.ways import Way
from services.store.tables import CONVERSATION, PARTICIPANT, UNIT
from services.store.transaction import Reading
from services.use_cases.addresses import author_of
from services.use_cases.consent_gate import gate
from services.use_cases.filled_message import FilledMessage, filled
from services.use_cases.message_parts import OFFERED, PartItem, items_of
from services.use_cases.outgoing_letter import around_gaps, letter_of
from services.use_cases.send_message import as_message, parts_of
from services.use_cases.told_theme import reply_theme
from services.use_cases.untold_theme import with_untold_theme
from services.use_cases.ways import way_to_unit


@dataclass(frozen=True, slots=True)
class KindCover:
    """Whether this kind may be added to what is already chosen; `refusal` says why not."""

    kind: InformationKind
    refusal: ConsentRefused | None

    @property
    def covered(self) -> bool:
        """Whether it may be added."""
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class PartOffer:
    """A part that may be chosen: its cover, and what there is to send of it (nothing for a meeting)."""

    kind: PartKind
    cover: KindCover
    items: tuple[PartItem, ...]

    @property
    def can_be_chosen(self) -> bool:
        """Covered, and there is something to send (a meeting is written in the form)."""
        return self.cover.covered and (bool(self.items) or self.kind is PartKind.MEETING)


@dataclass(frozen=True, slots=True)
class ComposeView:
    """The form's surroundings. `refusal`: why this message, as it is now, may not be queued.

    `way` is how it will travel, None where no way leads to the unit.
    `consent` is the one that carries it; `document` is what the unit will see, None until a unit and
    a participant are chosen and a consent carries the message. `gaps` is what is still to be told around it.
    `values` are what stands in the place of variables there, `unfilled` what still stands in braces: it
    must be filled in before it is sent. `file_about` are the kinds that a file may be about, each as it would
    be added; `room` is how many bytes of files may still be added.
    """

    unit: Unit | None
    way: Way | None
    participant_name: str
    theme: str
    offers: tuple[PartOffer, ...]
    about: tuple[KindCover, ...]
    refusal: ConsentRefused | None
    consent: Consent | None
    document: OutgoingDocument | None
    gaps: tuple[Gap, ...] = ()
    values: Mapping[Variable, str] = field(default_factory=dict)
    unfilled: tuple[str, ...] = ()
    file_about: tuple[KindCover, ...] = ()
    room: int = MOST_TOGETHER

    @property
    def unit_reachable(self) -> bool:
        """Whether a message can be sent to the unit at all."""
        return self.way is not None


def compose_view(reading: Reading, composed: Composed) -> ComposeView:
    """What is covered right now, and the outgoing document. Raises `NotFound`, `NotAllowed`.

    One consent must carry the whole message, so each answer depends on what is chosen already.
    """
    reading.require(Right.SEND_MESSAGES)
    unit = reading.find(UNIT, composed.unit_id)
    person = reading.find(PARTICIPANT, composed.participant_id)
    made = filled(reading, with_untold_theme(reading, composed))
    if unit is None or person is None or composed.purpose is None:
        return _too_early(reading, made, unit, person)
    verdict = gate(reading, person.id, unit, kinds_asked(made.composed), composed.purpose)
    consent = verdict if isinstance(verdict, Consent) else None
    theme = _theme(reading, made.composed)
    way = way_to_unit(reading, unit)
    return ComposeView(
        unit=unit,
        way=way,
        participant_name=person.display_name,
        theme=theme,
        offers=_offers(reading, made.composed, unit, composed.purpose),
        about=_about(reading, made.composed, unit, composed.purpose),
        refusal=verdict if isinstance(verdict, ConsentRefused) else None,
        consent=consent,
        document=_document(reading, made.composed, theme, consent, way) if consent else None,
        gaps=around_gaps(reading, author_of(reading), unit, person, way or Way.PRACTICE),
        values=made.values,
        unfilled=made.unfilled,
        file_about=_file_about(reading, made.composed, unit, composed.purpose),
        room=room_left(composed.files),
    )


def _too_early(
    reading: Reading, made: FilledMessage, unit: Unit | None, person: Participant | None
) -> ComposeView:
    """Something is not chosen yet, so that nothing can be said of the consent."""
    name = person.display_name if person else ""
    theme = _theme(reading, made.composed)
    return ComposeView(
        unit=unit,
        way=way_to_unit(reading, unit) if unit is not None else None,
        participant_name=name,
        theme=theme,
        offers=(),
        about=(),
        refusal=None,
        consent=None,
        document=None,
        values=made.values,
        unfilled=made.unfilled,
        room=room_left(made.composed.files),
    )


def _theme(reading: Reading, composed: Composed) -> str:
    if not composed.conversation_id:
        return composed.theme
    return reply_theme(reading, reading.get(CONVERSATION, composed.conversation_id).id)


def _cover(
    reading: Reading, composed: Composed, unit: Unit, purpose: Purpose, kind: InformationKind
) -> KindCover:
    kinds = kinds_asked(composed) | {kind}
    verdict = gate(reading, composed.participant_id, unit, kinds, purpose)
    return KindCover(kind, verdict if isinstance(verdict, ConsentRefused) else None)


def _offers(
    reading: Reading, composed: Composed, unit: Unit, purpose: Purpose
) -> tuple[PartOffer, ...]:
    return tuple(
        PartOffer(
            kind,
            _cover(reading, composed, unit, purpose, InformationKind(kind.value)),
            items_of(reading, composed.participant_id, kind),
        )
        for kind in OFFERED
    )


def _about(
    reading: Reading, composed: Composed, unit: Unit, purpose: Purpose
) -> tuple[KindCover, ...]:
    """Each kind that the text may be about, each part's own kind left alone. No text is an attachment."""
    parts_only = replace(composed, about=frozenset())
    chosen = {information_kind(choice.kind) for choice in parts_only.parts}
    return tuple(
        _cover(reading, composed, unit, purpose, kind)
        for kind in InformationKind
        if kind not in chosen and kind is not InformationKind.ATTACHMENT
    )


def _file_about(
    reading: Reading, composed: Composed, unit: Unit, purpose: Purpose
) -> tuple[KindCover, ...]:
    """Each kind that a file may be about; nothing while there is no file."""
    if not composed.files:
        return ()
    kinds = (kind for kind in InformationKind if kind is not InformationKind.ATTACHMENT)
    return tuple(_cover(reading, composed, unit, purpose, kind) for kind in kinds)


def _document(
    reading: Reading, composed: Composed, theme: str, consent: Consent, way: Way | None
) -> OutgoingDocument:
    """The letter that would leave, rendered as the unit reads it."""
    made = as_message(reading, "", composed, theme, parts_of(reading, composed))
    message = replace(made, way=way or made.way)
    return rendered(letter_of(reading, message, consent))
