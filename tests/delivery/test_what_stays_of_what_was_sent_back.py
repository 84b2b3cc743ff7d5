"""A model of messages sent back: nobody reads in the house what was not ours, and nothing else is hidden."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import invariant, rule

from services.domain.messages import Conversation, Message, Part, PartKind
from services.store.tables import CONVERSATION, MESSAGE
from services.use_cases.conversation_list import ListAsked, list_conversations
from services.use_cases.conversation_print import hand_out_conversation
from services.use_cases.conversation_view import conversation
from services.use_cases.everything_search import find_everything
from services.use_cases.match_choices import match_choices
from services.use_cases.today_waiting import inbound_lines
from tests.delivery.arriving import arrive, envelope, letter
from tests.delivery.test_what_goes_back_over_crashes import Returns
from tests.fakes.edi_world import JONAS


class WhatStays(Returns):
    """The same lives, looked at from all places where people read. Each message has words of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, tuple[str, ...]] = {}

    @rule(urgent=st.booleans(), same_thread=st.booleans())
    def a_message_comes(self, urgent: bool, *, same_thread: bool = False) -> None:
        self.came += 1
        number = 1 if same_thread else self.came
        theme, text, name, why = (
            f"{word}{self.came:03}" for word in ("emne", "ordlyd", "navn", "hast")
        )
        ids = {
            "message_id": f"0a0a0a0a-0000-4000-8000-{self.came:012d}",
            "conversation_id": f"0b0b0b0b-0000-4000-8000-{number:012d}",
        }
        says = letter(
            self.world,
            theme=theme,
            parts=(Part(PartKind.TEXT, "Melding", (text,)),),
            patient=replace(JONAS, given_name=name),
            urgent=urgent,
            urgent_reason=why if urgent else "",
            **ids,
        )
        arrive(self.world, envelope(says))
        # Their own names alone are asked for below: the unit's and the person's stay what they are.
        self.words[ids["message_id"]] = (theme, text, name, *([why] if urgent else []))

    @invariant()
    def nothing_is_told_of_what_is_sent_back(self) -> None:
        told = self._told()
        for message in self._all():
            if message.returned:
                words = self.words[message.remote_id]
                assert [word for word in words if word in told] == []
                assert not any(self._finds(word) for word in words)

    @invariant()
    def all_the_rest_is_told_and_found(self) -> None:
        told = self._told()
        for message in self._all():
            if not message.returned:
                _theme, text, *_rest = self.words[message.remote_id]
                assert text in told
                assert self._finds(text)

    def _told(self) -> str:
        ask, run = self.world.ask, self.world.run
        threads: list[Conversation] = ask(lambda reading, _: reading.all(CONVERSATION), None)
        return repr(
            [
                ask(list_conversations, ListAsked()),
                # By the unit's name all of them are found.
                ask(list_conversations, ListAsked(search="fjordheim")),
                ask(lambda reading, _: inbound_lines(reading), None),
                *(ask(conversation, thread.id) for thread in threads),
                *(ask(match_choices, thread.id).quoted for thread in threads),
                *(run(hand_out_conversation, thread.id) for thread in threads),
            ]
        ).casefold()

    def _finds(self, word: str) -> bool:
        found = self.world.ask(list_conversations, ListAsked(search=word))
        return bool(found or self.world.ask(find_everything, word))

    def _all(self) -> list[Message]:
        return self.world.ask(lambda reading, _: reading.all(MESSAGE, order="rowid"), None)


TestWhatStays = WhatStays.TestCase
TestWhatStays.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
