"""Who an activity is logged for: a pair, or a volunteer alone, found by typing."""

from __future__ import annotations

from services.use_cases.activity_choices import Who
from ui.dialogs.find_field import FindField


class WhoField(FindField):
    """`own`: the volunteer logs for herself, and only the others are named."""

    def __init__(self) -> None:
        super().__init__("users")
        self.own = False
        self._offered: dict[str, Who] = {}

    def offer(self, choices: tuple[Who, ...], *, own: bool) -> None:
        """Offer these."""
        self.own = own
        self._offered = {_key(who.volunteer_id, who.participant_id): who for who in choices}
        self.set_choices([(key, self._named(who)) for key, who in self._offered.items()])

    def offer_also(self, who: Who) -> None:
        """Offer one more, who is no pair any longer, and choose it."""
        self.offer((who, *self._offered.values()), own=self.own)
        self.choose(who.volunteer_id, who.participant_id)

    def with_person(self, person_id: str) -> Who | None:
        """The first offered in which this person is."""
        return next(
            (
                who
                for who in self._offered.values()
                if person_id in (who.participant_id, who.volunteer_id)
            ),
            None,
        )

    def chosen(self) -> Who | None:
        """Who is chosen, if anybody is."""
        return self._offered.get(self.key())

    def choose(self, volunteer_id: str, participant_id: str | None) -> Who | None:
        """Choose a pair or a volunteer alone; who it is, or None when it is not offered."""
        key = _key(volunteer_id, participant_id)
        self.set_key(key)
        return self._offered.get(key)

    def _named(self, who: Who) -> str:
        if self.own:
            untold = self.tr("A participant") if who.participant_id else ""
            return who.participant_name or untold or self.tr("Without a participant")
        if who.participant_id is None:
            return self.tr("{volunteer} alone").format(volunteer=who.volunteer_name)
        return self.tr("{participant} and {volunteer}").format(
            participant=who.participant_name, volunteer=who.volunteer_name
        )


def _key(volunteer_id: str, participant_id: str | None) -> str:
    return f"{volunteer_id}|{participant_id or ''}"
