"""The one place where a refusal becomes a sentence, with what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QObject

from services.domain import errors
from services.domain.errors import Reason, Refused
from services.domain.letter_gaps import LetterIncomplete
from services.domain.message_files import FileRefused
from ui.file_messages import FileMessages
from ui.state_messages import StateMessages


@dataclass(frozen=True, slots=True)
class UserMessage:
    """What happened, and what one can do about it."""

    sentence: str
    remedy: str = ""

    @property
    def text(self) -> str:
        """Both in one line."""
        return f"{self.sentence} {self.remedy}".strip()


class UserMessages(QObject):
    """Puts refusals into words in the language that is set."""

    def of(self, refusal: Refused) -> UserMessage:
        """The sentence and the remedy for any refusal."""
        if isinstance(refusal, FileRefused):
            return UserMessage(*FileMessages().of(refusal.fault))
        message = self._with_facts(refusal)
        if message is not None:
            return message
        known = self._consent() | self._vault() | self._store() | self._work()
        return known.get(type(refusal)) or self._sealed(refusal)

    def of_reason(self, reason: Reason) -> str:
        """The sentence that stands at a field which can't be taken."""
        return self._reasons()[reason]

    def _with_facts(self, refusal: Refused) -> UserMessage | None:
        """The sentences that carry a date, a number or a wait."""
        match refusal:
            case errors.Invalid(_, reason):
                return UserMessage(self.of_reason(reason))
            case errors.ConsentExpired(until):
                return UserMessage(
                    self.tr("The consent ended on {date}.").format(date=until),
                    self.tr("Ask the participant for a new one."),
                )
            case errors.ConsentNotYetValid(valid_from):
                return UserMessage(
                    self.tr("The consent begins on {date}.").format(date=valid_from),
                    self.tr("Wait until then, or ask the participant for an earlier one."),
                )
            case errors.WrongSecret(wait):
                return UserMessage(
                    self.tr("The name and the secret do not fit together."), self._try_again(wait)
                )
            case errors.TooEarly(wait):
                return UserMessage(
                    self.tr("Too many tries one after another."), self._try_again(wait)
                )
            case errors.KeyMistyped(groups) if groups:
                return UserMessage(
                    self.tr("The recovery key is mistyped in group {groups}.").format(
                        groups=", ".join(map(str, groups))
                    ),
                    self.tr("Look at the paper once more; O is read as 0, I and L as 1."),
                )
            case errors.JournalBroken(seq):
                return UserMessage(
                    self.tr("The journal does not hold from line {line} on.").format(line=seq),
                    self.tr("Somebody has changed the file. Tell your leader, keep a copy."),
                )
            case errors.RowTaken():
                return self._row_taken(refusal)
            case errors.PairRefused() | errors.WrongState():
                return self._of_state(refusal)
            case _:
                return None

    def _sealed(self, refusal: Refused) -> UserMessage:
        """About seals and certificates, whose rooms are loaded only where one is used; else unknown."""
        from ui.seal_messages import SealMessages

        words = SealMessages().of(refusal)
        if words is not None:
            return UserMessage(*words)
        return UserMessage(self.tr("That could not be done."), self.tr("Nothing was changed."))

    def _of_state(self, refusal: errors.PairRefused | errors.WrongState) -> UserMessage | None:
        if isinstance(refusal, errors.PairRefused):
            words = StateMessages().of(errors.WrongState("pair", refusal.rule))
            return UserMessage(words[0], self.tr("Nothing was changed.")) if words else None
        words = StateMessages().of(refusal)
        return UserMessage(*words) if words else None

    def _row_taken(self, refusal: errors.RowTaken) -> UserMessage:
        remedy = self.tr(
            "Nothing was saved, and your answers are kept. Correct the row or leave it out."
        )
        if refusal.kind != "unit":
            words = self.tr("Row {row} can't stand beside what is stored already.")
            return UserMessage(words.format(row=refusal.row), remedy)
        if refusal.other_row:
            words = self.tr("Row {row} has the same HER-id as row {other_row} among the units.")
        else:
            words = self.tr("Row {row} among the units has the HER-id that «{other}» has already.")
        told = words.format(row=refusal.row, other_row=refusal.other_row, other=refusal.other)
        return UserMessage(told, remedy)

    def _try_again(self, wait: float) -> str:
        if wait < 1:
            return self.tr("Try again.")
        return self.tr("You can try again in %n second(s).", "", ceil(wait))

    def _consent(self) -> dict[type[Refused], UserMessage]:
        return {
            errors.ConsentMissing: UserMessage(
                self.tr("There is no consent to share with this unit."),
                self.tr("Ask the participant, and note the consent first."),
            ),
            errors.ConsentWithdrawn: UserMessage(
                self.tr("The participant has withdrawn the consent."),
                self.tr("Nothing may be sent. What has been delivered can't be recalled."),
            ),
            errors.NotCovered: UserMessage(
                self.tr("Part of the message is outside the consent."),
                self.tr("Leave that part out, or ask the participant for a wider consent."),
            ),
        }

    def _vault(self) -> dict[type[Refused], UserMessage]:
        return {
            errors.QuickUnlockSpent: UserMessage(
                self.tr("Five wrong PINs: quick unlock is switched off."),
                self.tr("Use your passphrase. You can choose a new PIN in Settings."),
            ),
            errors.QuickUnlockUnavailable: UserMessage(
                self.tr("This machine's keyring does not answer."), self.tr("Use your passphrase.")
            ),
            errors.KeyMistyped: UserMessage(
                self.tr("This is not a recovery key as it was printed."),
                self.tr("Look at each group once more; O is read as 0, I and L as 1."),
            ),
            errors.LastLeader: UserMessage(
                self.tr("The centre needs a leader."),
                self.tr("Make somebody else a leader first."),
            ),
            errors.VaultMissing: UserMessage(
                self.tr("The key file beside the store is missing."),
                self.tr("Restore the latest backup. Nothing in the store has been changed."),
            ),
            errors.VaultDamaged: UserMessage(
                self.tr("The key file beside the store is damaged."),
                self.tr("Restore the latest backup. Nothing in the store has been changed."),
            ),
        }

    def _store(self) -> dict[type[Refused], UserMessage]:
        return {
            errors.StoreMissing: UserMessage(
                self.tr("The key file is here, but the store is missing."),
                self.tr("Restore the latest backup."),
            ),
            errors.StoreDamaged: UserMessage(
                self.tr("A part of the store is damaged."),
                self.tr("Do not write more. Restore the latest backup."),
            ),
            errors.StoreNewer: UserMessage(
                self.tr("The store was written by a newer version of Medvandrer."),
                self.tr("Install the newest version on this machine."),
            ),
            errors.StoreReadOnly: UserMessage(
                self.tr("The folder of the store can't be written to."),
                self.tr("Ask whoever looks after this machine for write access."),
            ),
            errors.DiskFull: UserMessage(
                self.tr("The disk is full. Nothing of this was saved."),
                self.tr("Make room on the disk and try again. Your text is still here."),
            ),
            errors.DiskRefused: UserMessage(
                self.tr("The disk would not read or write. Nothing of this was saved."),
                self.tr("Make room, or move to another disk and restore the latest backup there."),
            ),
            errors.StoreBusy: UserMessage(
                self.tr("Another program holds the store."), self.tr("Close it and try again.")
            ),
            errors.WrongKey: UserMessage(
                self.tr("The key does not fit this store."),
                self.tr("The store or the key file comes from another place: restore a backup."),
            ),
            errors.BackupUnusable: UserMessage(
                self.tr("This backup can't be used."),
                self.tr("Choose another one. What is here now has not been touched."),
            ),
        }

    def _work(self) -> dict[type[Refused], UserMessage]:
        return {
            errors.NotAllowed: UserMessage(
                self.tr("Your role does not open this."), self.tr("Ask your leader.")
            ),
            errors.NotFound: UserMessage(
                self.tr("It is not here any more. Somebody has removed it.")
            ),
            errors.ChangedMeanwhile: UserMessage(
                self.tr("Somebody changed this while you were writing."),
                self.tr("Look at it again; your text is kept."),
            ),
            errors.UndoImpossible: UserMessage(
                self.tr("It can't be undone: more has happened since.")
            ),
            errors.AlreadyExists: UserMessage(self.tr("There is one like this already.")),
            errors.AlreadyRunning: UserMessage(
                self.tr("Medvandrer is already open."), self.tr("Look for its window.")
            ),
            errors.Cancelled: UserMessage(self.tr("Stopped. Nothing was saved.")),
            errors.WrongState: UserMessage(
                self.tr("That does not fit with how things stand now."),
                self.tr("Look at it again; somebody may have been here before you."),
            ),
            LetterIncomplete: UserMessage(
                self.tr("The unit must know whom it is about, and whom to call."),
                self.tr("Open the letter, choose «Fill in», and send it then."),
            ),
            errors.TransportRefused: UserMessage(
                self.tr("The unit would not take the message."),
                self.tr("Call the unit, or send it in another way."),
            ),
            errors.TransportUnavailable: UserMessage(
                self.tr("No contact with the unit."), self.tr("The message waits in the outbox.")
            ),
        }

    def _reasons(self) -> dict[Reason, str]:
        return self._of_addresses() | {
            Reason.MISSING: self.tr("This must be filled in."),
            Reason.TOO_LONG: self.tr("This is too long. Shorten it a little."),
            Reason.NOT_A_DATE: self.tr("This is not a date. Write it as 24.11.2026."),
            Reason.NOT_A_NUMBER: self.tr("This is not a number."),
            Reason.NOT_A_PHONE: self.tr(
                "This is not a phone number. Eight digits, or + and the country."
            ),
            Reason.NOT_AN_EMAIL: self.tr("This is not an e-mail address."),
            Reason.NOT_A_POSTCODE: self.tr("A postcode has four digits."),
            Reason.NOT_A_YEAR: self.tr("This can't be a year of birth here."),
            Reason.NOT_A_TIME: self.tr("This is not a time. Write it as 14.30."),
            Reason.IN_THE_FUTURE: self.tr("This day has not come yet."),
            Reason.IN_THE_PAST: self.tr("This day is past."),
            Reason.ENDS_BEFORE_START: self.tr("It ends before it begins."),
            Reason.TOO_MANY_HOURS: self.tr("A day has 24 hours."),
            Reason.NEGATIVE: self.tr("This can't be less than nothing."),
            Reason.UNKNOWN_CHOICE: self.tr("Choose one of these."),
            Reason.TAKEN: self.tr("This is in use already."),
            Reason.TOO_WEAK: self.tr("This is too easy to guess. Use several words."),
            Reason.NOT_ALIKE: self.tr("The two are not alike."),
            Reason.IN_USE: self.tr("Something still needs this."),
            Reason.OUT_OF_RANGE: self.tr("This is too little or too much."),
            Reason.NATIONAL_ID: self.tr("This holds a national identity number. Leave it out."),
            Reason.EXCLUDED: self.tr("These two can't be matched."),
            Reason.NEEDS_A_STRENGTH: self.tr(
                "Begin with what is good: own words, an interest or a dream. One is enough."
            ),
            Reason.DAYS_OUT_OF_RANGE: self.tr("Write a number of days from 1 to 365."),
            Reason.OVERLAPS: self.tr("Some of these days are noted already. Choose other days."),
            Reason.AWAY: self.tr("This person is away in these days. Choose another."),
            Reason.STANDS_IN: self.tr(
                "This person stands in for somebody in these days. Agree on another there first."
            ),
            Reason.UNFILLED: self.tr("Write what stands in braces, or take it out."),
            Reason.ONLY_ONE: self.tr("Choose one here, or make it a group."),
            Reason.LACKS_RIGHTS: self.tr(
                "This account may not see what is needed. Choose a coordinator or adviser."
            ),
        }

    def _of_addresses(self) -> dict[Reason, str]:
        return {
            Reason.OWN_ADDRESS: self.tr(
                "This is the centre's own address. A unit has another; it stands in its letters."
            ),
            Reason.ADDRESS_OF_A_UNIT: self.tr(
                "This is the address of a unit one writes to. The centre's own is another."
            ),
            Reason.NOT_AN_ORGANISATION: self.tr(
                "This is not an organisation number. It has nine digits, and a check digit."
            ),
            Reason.NOT_A_CLIENT: self.tr(
                "This can't be right. Copy it from HelseID: no spaces, no special letters."
            ),
        }


MESSAGES: Final = UserMessages()
"""The app's own; refusals are put into words when they are shown."""
