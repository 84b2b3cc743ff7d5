"""The sheet for a consent: to whom, which kinds, what for, which way, until when, and how it was given."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.consent import Direction, InformationKind, Purpose
from services.domain.errors import Invalid, Reason, Refused
from services.domain.participants import Participant
from services.use_cases.consents import GiveConsent, give_consent
from services.use_cases.consents_of import ConsentView, Recipients, consent_recipients
from ui.languages import NAMES, current_language
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.words import WORDS
from ui.typed_day import TypedDays, write_day
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace

_UNIT, _ORGANISATION = "unit:", "organisation:"
_NOBODY = "-"


class ConsentSheet(DraftSheet):
    """A new consent; `like` fills the form with what an earlier one said, without its days."""

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        person: Participant,
        like: ConsentView | None = None,
    ) -> None:
        super().__init__(workspace, anchor, "", "participant.consent", person.id)
        self.set_title(self.tr("New consent"))
        self._person = person
        self._like = like
        self._make_fields()
        self.add_save(self.tr("Save the consent"))

    def begin(self) -> None:
        """Load whom one may ask for, then open."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        self._show_choices(await self.workspace.ask(consent_recipients, None))
        if self._like is not None:
            self._fill(self._like)
        await self.load_draft()
        self.open()

    def _make_fields(self) -> None:
        self._recipient = ComboBox([(_NOBODY, self.tr("Choose"))])
        self._kinds = CheckGroup(
            [(kind.value, WORDS.kind(kind)) for kind in InformationKind], beside=True
        )
        self._purposes = CheckGroup(
            [(each.value, WORDS.purpose(each)) for each in Purpose], beside=True
        )
        self._direction = ComboBox([(each.value, WORDS.direction(each)) for each in Direction])
        self._direction.set_key(Direction.BOTH.value)
        days = TypedDays(self.workspace.today(), self)
        self._from = DateField(days.read, write_day)
        self._from.set_date(self.workspace.today())
        self._until = DateField(days.read, write_day)
        self._how = LineEdit()
        self._witness = LineEdit(self.workspace.account.name)
        self._version = LineEdit()
        self._language = ComboBox(list(NAMES.items()))
        self._language.set_key(current_language())
        self._place_fields()

    def _place_fields(self) -> None:
        form = self.form
        form.add("recipient", Field(self.tr("&To whom"), self._recipient))
        form.add("kinds", Field(self.tr("&Which kinds of information"), self._kinds))
        form.add("purposes", Field(self.tr("What &for"), self._purposes))
        form.add("direction", Field(self.tr("Which wa&y"), self._direction))
        begin, end = Field(self.tr("&From"), self._from), Field(self.tr("&Until"), self._until)
        end.set_help(self.tr("The last day it holds. Every consent has one."))
        for field in (begin, end):
            field.follow_date()
        form.add_row({"valid_from": begin, "valid_until": end})
        how = Field(
            self.tr("&How it was given"), self._how, self.tr("For example on paper, spoken")
        )
        form.add_row({"given_how": how, "witnessed_by": Field(self.tr("W&itness"), self._witness)})
        version = Field(self.tr("&Version of the text"), self._version)
        language = Field(self.tr("&Language of the text"), self._language)
        form.add_row({"text_version": version, "language": language})
        self.keep(
            {
                "recipient": self._recipient, "from": self._from, "until": self._until,
                "how": self._how, "witness": self._witness, "version": self._version,
                "direction": self._direction, "language": self._language,
                "kinds": self._kinds, "purposes": self._purposes,
            }
        )  # fmt: skip

    def _show_choices(self, choices: Recipients) -> None:
        units = [(f"{_UNIT}{unit[0]}", unit[1]) for unit in choices.units]
        every = self.tr("All units of {organisation}")
        organisations = [
            (f"{_ORGANISATION}{name}", every.format(organisation=name))
            for name in choices.organisations
        ]
        self._recipient.set_choices([(_NOBODY, self.tr("Choose")), *units, *organisations])
        if self._person.unit_id:
            self._recipient.set_key(f"{_UNIT}{self._person.unit_id}")
        self._version.setText(choices.text_version)
        self._language.set_key(choices.language)

    def _fill(self, view: ConsentView) -> None:
        consent = view.consent
        organisation = f"{_ORGANISATION}{consent.organisation}"
        self._recipient.set_key(f"{_UNIT}{consent.unit_id}" if consent.unit_id else organisation)
        self._kinds.set_keys(frozenset(kind.value for kind in consent.kinds))
        self._purposes.set_keys(frozenset(each.value for each in consent.purposes))
        self._direction.set_key(consent.direction.value)

    def save(self) -> None:
        """Store it; what is wrong is shown at its field."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        outcome = await self.workspace.run(give_consent, self._command())
        await self.forget_draft()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("The consent is noted."), outcome.undo)

    def _command(self) -> GiveConsent:
        chosen, begins = self._recipient.key(), self._from.date()
        if begins is None:
            raise Invalid("valid_from", Reason.NOT_A_DATE)
        if self._until.problem():
            raise Invalid("valid_until", Reason.NOT_A_DATE)
        unit = chosen.removeprefix(_UNIT) if chosen.startswith(_UNIT) else None
        organisation = chosen.removeprefix(_ORGANISATION)
        return GiveConsent(
            participant_id=self._person.id,
            unit_id=unit,
            organisation=organisation if chosen.startswith(_ORGANISATION) else "",
            kinds=frozenset(map(InformationKind, self._kinds.keys())),
            purposes=frozenset(map(Purpose, self._purposes.keys())),
            direction=Direction(self._direction.key()),
            valid_from=begins,
            valid_until=self._until.date(),
            given_how=self._how.text(),
            witnessed_by=self._witness.text(),
            text_version=self._version.text(),
            language=self._language.key(),
        )

    def show_refusal(self, refusal: Refused) -> None:
        """A day that is none is told in the day's own words."""
        for key, field in (("valid_from", self._from), ("valid_until", self._until)):
            if isinstance(refusal, Invalid) and refusal.field == key and field.problem():
                self.form.show_errors({key: field.problem()})
                return
        super().show_refusal(refusal)
