"""Expected failures, as data. The sentence and its remedy are found in `ui/user_messages.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from services.domain.unfetched import Missed


class Refused(Exception):
    """Something was not done, for a reason that a person can be told and can act on."""


class Reason(StrEnum):
    """Why a field can't be taken as it stands."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_PHONE = "not_a_phone"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_POSTCODE = "not_a_postcode"
    NOT_A_YEAR = "not_a_year"
    NOT_A_TIME = "not_a_time"
    IN_THE_FUTURE = "in_the_future"
    IN_THE_PAST = "in_the_past"
    ENDS_BEFORE_START = "ends_before_start"
    TOO_MANY_HOURS = "too_many_hours"
    NEGATIVE = "negative"
    UNKNOWN_CHOICE = "unknown_choice"
    TAKEN = "taken"
    TOO_WEAK = "too_weak"
    NOT_ALIKE = "not_alike"
    NATIONAL_ID = "national_id"
    EXCLUDED = "excluded"
    NEEDS_A_STRENGTH = "needs_a_strength"
    IN_USE = "in_use"
    OUT_OF_RANGE = "out_of_range"
    DAYS_OUT_OF_RANGE = "days_out_of_range"
    OVERLAPS = "overlaps"
    AWAY = "away"
    STANDS_IN = "stands_in"
    LACKS_RIGHTS = "lacks_rights"
    ONLY_ONE = "only_one"
    UNFILLED = "unfilled"
    NOT_AN_ORGANISATION = "not_an_organisation"
    OWN_ADDRESS = "own_address"
    ADDRESS_OF_A_UNIT = "address_of_a_unit"
    NOT_A_CLIENT = "not_a_client"


@dataclass(eq=False)
class Invalid(Refused):
    """A field of a command can't be taken; `field` is the command's own field name."""

    field: str
    reason: Reason


@dataclass(eq=False)
class NotAllowed(Refused):
    """The account's roles do not carry the right that this needs."""

    right: str


@dataclass(eq=False)
class NotFound(Refused):
    """The record is not there (any more)."""

    kind: str


@dataclass(eq=False)
class ChangedMeanwhile(Refused):
    """The record was changed by another since it was read; nothing was written."""

    kind: str


@dataclass(eq=False)
class UndoImpossible(Refused):
    """What should be undone has been built upon since."""


@dataclass(eq=False)
class AlreadyExists(Refused):
    """There is such a record already; `existing_id` names it."""

    kind: str
    existing_id: str = ""


class WrongState(Refused):
    """The record's state does not let this happen now."""

    def __init__(self, kind: str, state: str) -> None:
        super().__init__(kind, state)
        self.kind = kind
        self.state = state


class StillMissing(WrongState):
    """A point of a volunteer's list stands between her and the step: `check` is its kind, `name` the part
    of the training where it is one.
    """

    def __init__(self, check: str, name: str = "") -> None:
        super().__init__("missing", check)
        self.name = name


@dataclass(eq=False)
class PairRefused(Refused):
    """One pair of several can't be matched now; `rule` names what stands in the way. None was noted."""

    participant_id: str
    volunteer_id: str
    rule: str


@dataclass(eq=False)
class RowTaken(Refused):
    """A row of a register can't be stored beside another that is alike where only one may be.

    `row` is the sheet's own number of it; `other_row` that of the other, 0 when it was there before.
    `kind` is that of the two, `other` the name of what was there (never a person's), or "". Nothing of the
    import was stored.
    """

    kind: str
    row: int
    other_row: int = 0
    other: str = ""


@dataclass(eq=False)
class ConsentRefused(Refused):
    """No consent lets this message leave."""


@dataclass(eq=False)
class ConsentMissing(ConsentRefused):
    """The participant has given no consent for this recipient."""


@dataclass(eq=False)
class ConsentExpired(ConsentRefused):
    """The consent's last day is past; `until` is that day, ISO formatted."""

    until: str


@dataclass(eq=False)
class ConsentNotYetValid(ConsentRefused):
    """The consent begins later; `valid_from` is its first day, ISO formatted."""

    valid_from: str


@dataclass(eq=False)
class ConsentWithdrawn(ConsentRefused):
    """The participant has withdrawn the consent."""


@dataclass(eq=False)
class NotCovered(ConsentRefused):
    """The consent is valid but does not name these kinds of information, or not this purpose."""

    kinds: tuple[str, ...] = ()
    purpose: str = ""


@dataclass(eq=False)
class StoreRefused(Refused):
    """The encrypted store, or the vault file beside it, can't be used as asked."""


@dataclass(eq=False)
class WrongSecret(StoreRefused):
    """Name and secret do not open the vault; the next try is open after `wait_seconds`."""

    wait_seconds: float = 0.0


@dataclass(eq=False)
class KeyMistyped(StoreRefused):
    """A printed key was typed wrongly; `groups` (from 1) cannot be right, none: it has not its length."""

    groups: tuple[int, ...] = ()


@dataclass(eq=False)
class LastLeader(Refused):
    """The centre would be left without anyone who answers for the data."""


@dataclass(eq=False)
class TooEarly(StoreRefused):
    """Tries are being held back; the next one is open after `wait_seconds`."""

    wait_seconds: float


@dataclass(eq=False)
class QuickUnlockSpent(StoreRefused):
    """Five wrong PINs: the quick unlock is gone, the passphrase opens as before."""


@dataclass(eq=False)
class QuickUnlockUnavailable(StoreRefused):
    """The operating system's keyring is missing, locked, refuses or does not answer."""

    cause: str = ""


@dataclass(eq=False)
class VaultMissing(StoreRefused):
    """The store is there, its vault file is not."""


@dataclass(eq=False)
class VaultDamaged(StoreRefused):
    """The vault file can't be read."""


@dataclass(eq=False)
class StoreMissing(StoreRefused):
    """The vault file is there, its store is not."""


@dataclass(eq=False)
class StoreDamaged(StoreRefused):
    """A page of the store does not check out; `detail` names what, never content."""

    detail: str = ""


@dataclass(eq=False)
class StoreNewer(StoreRefused):
    """The store was written by a newer Medvandrer."""

    found: int
    known: int


@dataclass(eq=False)
class StoreReadOnly(StoreRefused):
    """The folder or the file can't be written."""


@dataclass(eq=False)
class DiskFull(StoreRefused):
    """There is no room on the disk; nothing of this change was stored."""


@dataclass(eq=False)
class DiskRefused(StoreRefused):
    """The disk would not read or write, for a quota, a limit or a fault; nothing of this was stored."""


@dataclass(eq=False)
class StoreBusy(StoreRefused):
    """Another program holds the store."""


@dataclass(eq=False)
class WrongKey(StoreRefused):
    """The key does not fit the store."""


@dataclass(eq=False)
class BackupUnusable(StoreRefused):
    """The backup can't be opened, verified or restored; `detail` says which step."""

    detail: str = ""


@dataclass(eq=False)
class JournalBroken(StoreRefused):
    """The journal's chain does not hold from line `seq` on."""

    seq: int = 0


@dataclass(eq=False)
class AlreadyRunning(Refused):
    """Another Medvandrer has this store open."""


@dataclass(eq=False)
class Cancelled(Refused):
    """The person stopped it; nothing of it was stored."""


@dataclass(eq=False)
class TransportRefused(Refused):
    """The unit's side will not take this message; trying again will not help."""

    code: str
    detail: str = field(default="", repr=False)


@dataclass(eq=False)
class TransportUnavailable(Refused):
    """No answer, or an answer that asks us to try later; seconds in `retry_after` if it said.

    `may_have_arrived` is False only when it is certain that the message was not taken over.
    """

    cause: str
    retry_after: float | None = None
    may_have_arrived: bool = True


@dataclass(eq=False)
class OneUnavailable(TransportUnavailable):
    """This one piece of news can't be had from a server that answers otherwise; what lies behind it waits."""

    missed: Missed = field(kw_only=True)
