"""The steps of the tour, in the order of the main job."""

from __future__ import annotations

from typing import Final

from desktop.tour import (
    around,
    bringing_in,
    doing,
    keeping,
    pairing,
    people,
    settings,
    volunteers,
    way_in,
    writing,
)
from desktop.tour.story import Step

STEPS: Final = (
    Step("first start", way_in.first_start),
    Step("new centre", way_in.new_centre),
    Step("recovery key", way_in.recovery_key),
    Step("choose files", bringing_in.choose_files),
    Step("look over", bringing_in.look_over),
    Step("answer questions", bringing_in.answer),
    Step("store the register", bringing_in.store),
    Step("accounts", settings.open_accounts),
    Step("practice unit", settings.practice_unit),
    Step("today", around.today),
    Step("search everything", people.search_everything),
    Step("find participants", people.find_participants),
    Step("somebody in a gap", people.somebody_in_a_gap),
    Step("new participant", people.new_participant),
    Step("goal", people.goal),
    Step("transition", people.transition),
    Step("consent", people.consent),
    Step("journal of a participant", people.journal),
    Step("volunteers", volunteers.look_at_volunteers),
    Step("new volunteer", volunteers.new_volunteer),
    Step("suggestions", pairing.suggestions),
    Step("preview and rule out", pairing.preview_and_rule_out),
    Step("ask both", pairing.ask_both),
    Step("first meeting", pairing.first_meeting),
    Step("log an activity", doing.log_one),
    Step("activities", doing.look_through),
    Step("compose", writing.compose),
    Step("send", writing.send),
    Step("answered", writing.answered),
    Step("half-written", writing.half_written),
    Step("withdraw consent", writing.withdraw),
    Step("offers", around.offers),
    Step("settings", settings.every_section),
    Step("back up", settings.back_up),
    Step("lock", keeping.lock),
    Step("wrong passphrase", keeping.wrong_passphrase),
    Step("unlock", keeping.come_back),
    Step("bring the backup back", keeping.bring_back),
    Step("check", keeping.check),
)
