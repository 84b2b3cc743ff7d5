"""What the practice unit answers to a letter, and when. All it says is invented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from services.domain.consent import Purpose
from services.domain.letters import (
    Letter,
    LetterKind,
    Notice,
    Party,
    Post,
    Receipt,
    ReceiptCode,
    Understood,
)
from services.domain.messages import NoticeKind, Part, PartKind, ReceiptStatus
from services.domain.norwegian_dates import long_date, norwegian_day
from services.domain.practice import PracticeBehaviour
from services.ports import Clock, Randomness
from services.practice_unit.notes import OnPaper, with_note

CLINICIAN: Final = "Liv Nygård"
CLINICIAN_TITLE: Final = "Sykepleier, øvingsenheten"
CLINICIAN_PHONE: Final = "+4768050009"
CLINICIAN_PROFESSION: Final = "SP"
_NOTICES: Final = {
    Purpose.PLAN_ADMISSION: (NoticeKind.ADMISSION, timedelta(days=1)),
    Purpose.PLAN_DISCHARGE: (NoticeKind.READY_FOR_DISCHARGE, timedelta(days=7)),
}
_NOTICE_WORDS: Final = {
    NoticeKind.ADMISSION: "Varsel om innleggelse",
    NoticeKind.READY_FOR_DISCHARGE: "Varsel om planlagt utskriving",
    NoticeKind.DISCHARGE: "Varsel om utskriving",
    NoticeKind.UNPLANNED_DISCHARGE: "Varsel om ikke-planlagt utskriving",
}


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds until a person at the unit answers, and until anything comes when it is late.

    `answers` False: receipts only.
    """

    answer: float = 4.0
    late: float = 60.0
    answers: bool = True


@dataclass(frozen=True, slots=True)
class Reply:
    """Something to send back, `after` seconds, with the bytes of its files by digest."""

    after: float
    post: Post
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


class Script:
    """Plays the unit's side."""

    def __init__(self, clock: Clock, randomness: Randomness, pace: Pace, on_paper: OnPaper) -> None:
        self._clock = clock
        self._randomness = randomness
        self._pace = pace
        self._on_paper = on_paper
        self.noticed: set[str] = set()

    def replies(self, letter: Letter, behaviour: PracticeBehaviour) -> list[Reply]:
        """What follows when the letter has been taken."""
        if behaviour is PracticeBehaviour.SILENT:
            return []
        if behaviour is PracticeBehaviour.NEGATIVE_RECEIPT:
            return [Reply(0.0, self.rejected(letter.message_id, ReceiptCode.PATIENT_UNCLEAR))]
        found = list(self._friendly(letter))
        if behaviour is PracticeBehaviour.LATE:
            return [replace(reply, after=reply.after + self._pace.late) for reply in found]
        return found * 2 if behaviour is PracticeBehaviour.DUPLICATE else found

    def rejected(self, regarding: str, code: ReceiptCode) -> Receipt:
        """A negative receipt."""
        now = self._clock.now()
        new_id = self._randomness.new_id()
        return Receipt(new_id, regarding, ReceiptStatus.REJECTED, now, code.value)

    def notice(self, notice: Notice, about: Letter) -> Letter:
        """A notice in the thread of a letter, as the unit would send it unasked."""
        text = f"{_NOTICE_WORDS[notice.kind]}: {long_date(notice.on)}."
        letter = self._letter(about, text, self._clock.now())
        begins = about.conversation_id == about.message_id
        return replace(
            letter,
            conversation_id=letter.message_id if begins else about.conversation_id,
            notice=notice,
            in_reply_to="",
        )

    def _friendly(self, letter: Letter) -> Iterator[Reply]:
        now = self._clock.now()
        new_id = self._randomness.new_id
        yield Reply(0.0, Receipt(new_id(), letter.message_id, ReceiptStatus.OK, now))
        if not self._pace.answers or letter.kind is LetterKind.DEVIATION:
            return
        yield Reply(self._pace.answer / 2, self._understood(letter, now))
        answer = self._answer(letter, now)
        if answer.notice and answer.notice.kind is NoticeKind.READY_FOR_DISCHARGE:
            noted = with_note(answer, self._on_paper)
            yield Reply(self._pace.answer, noted.letter, noted.files)
        else:
            yield Reply(self._pace.answer, answer)

    def _understood(self, letter: Letter, now: datetime) -> Understood:
        return Understood(
            message_id=self._randomness.new_id(),
            regarding=letter.message_id,
            written_at=now,
            by=CLINICIAN,
            sender=_clinician_at(letter.receiver),
            receiver=letter.sender,
            patient=letter.patient,
            conversation_id=letter.conversation_id,
            theme=letter.theme,
        )

    def _answer(self, letter: Letter, now: datetime) -> Letter:
        """The first answer in a thread about admission or discharge proposes a day, and asks for a yes."""
        planned = _NOTICES.get(letter.purpose) if letter.purpose else None
        if planned is None or letter.conversation_id in self.noticed:
            return self._letter(letter, "Takk for meldingen. Vi har notert det.", now)
        self.noticed.add(letter.conversation_id)
        kind, ahead = planned
        on = norwegian_day(now) + ahead
        text = f"Takk for meldingen. Vi foreslår {long_date(on)}. Passer det for dere?"
        answer = self._letter(letter, text, now)
        return replace(
            answer, notice=Notice(kind, on), urgent=True, urgent_reason="svar ønskes i dag"
        )

    def _letter(self, about: Letter, text: str, now: datetime) -> Letter:
        return Letter(
            message_id=self._randomness.new_id(),
            conversation_id=about.conversation_id,
            sender=_clinician_at(about.receiver),
            receiver=about.sender,
            written_at=now,
            theme=about.theme,
            parts=(Part(PartKind.TEXT, "Melding", (text,)),),
            patient=about.patient,
            purpose=about.purpose,
            in_reply_to=about.message_id,
        )


def _clinician_at(unit: Party) -> Party:
    return replace(
        unit,
        person=CLINICIAN,
        title=CLINICIAN_TITLE,
        phone=CLINICIAN_PHONE,
        profession=CLINICIAN_PROFESSION,
    )
