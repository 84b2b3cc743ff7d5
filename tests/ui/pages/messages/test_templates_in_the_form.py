"""Templates where a message is written: chosen, marked, filled, refused."""

from __future__ import annotations

from PySide6.QtCore import Qt

from services.store.tables import MESSAGE
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place

__all__ = ["desk"]


def choose_template(desk: Desk, name: str) -> None:
    async def choose() -> None:
        menu = await desk.page.writing.panel.template_menu()
        next(action for action in menu.actions() if action.text() == name).trigger()

    desk.workspace.tasks.start(choose())
    desk.page.writing.panel.refresh()
    settle()


def test_a_template_is_chosen_filled_and_sent(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("")
    choose_template(desk, "Planlagt utskriving")
    panel = desk.page.writing.panel
    assert "{deltaker}" in panel.form.text.toPlainText()
    assert len(panel.form.text.extraSelections()) == 5
    assert "Jonas Berg skrives ut fra Fjordheim TSB" in panel.preview.paper.document().toPlainText()
    desk.press("Send")
    desk.press("Send now")
    [message] = desk.world.ask(lambda reading, _: reading.all(MESSAGE), None)
    assert "Jonas Berg skrives ut fra Fjordheim TSB 24. november 2026." in " ".join(
        message.parts[0].lines
    )


def test_what_stands_in_braces_is_marked_and_stops_the_sending(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("")
    choose_template(desk, "Spørsmål")
    assert "{spørsmålet}" in desk.words()
    desk.press("Send")
    field = desk.page.writing.panel.form.form.field("text")
    assert field.error == "Write what stands in braces, or take it out."
    assert not desk.world.ask(lambda reading, _: reading.rows("SELECT 1 FROM message"), None)
    text = desk.page.writing.panel.form.text
    text.setPlainText(text.toPlainText().replace("{spørsmålet}", "Passer fredag?"))
    assert field.error == ""
    desk.page.writing.panel.refresh()
    settle()
    desk.press("Send")
    desk.press("Send now")
    assert desk.world.ask(lambda reading, _: reading.rows("SELECT 1 FROM message"), None)


def test_a_template_can_be_taken_out_of_the_text_again(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Kjære Liv.")
    choose_template(desk, "Innlagt")
    text = desk.page.writing.panel.form.text
    text.undo()
    assert text.toPlainText() == "Kjære Liv."


def choose_for_reply(desk: Desk, name: str) -> None:
    async def choose() -> None:
        menu = await desk.page.writing.template_menu()
        next(action for action in menu.actions() if action.text() == name).trigger()

    desk.workspace.tasks.start(choose())
    settle()


def test_a_template_comes_beneath_what_is_typed_in_the_reply(desk: Desk) -> None:
    conversation_of(desk)
    reply = desk.page.thread_view.reply
    reply.text.setPlainText("Kjære Liv.")
    choose_for_reply(desk, "Planlagt utskriving")
    text = reply.text.toPlainText()
    assert text.startswith("Kjære Liv.\n\n")
    assert "{deltaker}" in text
    assert len(reply.text.extraSelections()) == 5
    assert "filled in on the paper, before you send" in desk.words()
    reply.text.undo()
    assert reply.text.toPlainText() == "Kjære Liv."


def test_what_the_template_brings_besides_its_words_waits_in_the_form(desk: Desk) -> None:
    conversation_of(desk)
    choose_for_reply(desk, "Planlagt utskriving")
    desk.press("See and send")
    panel = desk.page.writing.panel
    assert "Jonas Berg skrives ut fra Fjordheim TSB" in panel.preview.paper.document().toPlainText()
    assert panel.form.composed().parts
    desk.press("Send")
    desk.press("Send now")
    left = desk.world.ask(lambda reading, _: reading.all(MESSAGE, order="rowid DESC"), None)[0]
    assert "Jonas Berg skrives ut fra Fjordheim TSB" in " ".join(left.parts[0].lines)


def test_blanks_in_a_reply_are_named_and_marked_while_one_writes(desk: Desk) -> None:
    thread = conversation_of(desk)
    choose_for_reply(desk, "Spørsmål")
    assert "Missing before you can send: {spørsmålet}" in desk.words()
    reply = desk.page.thread_view.reply
    reply.keep_now()
    desk.page.show_conversation(thread)
    settle()
    assert "{spørsmålet}" in desk.words()
    reply.text.setPlainText(reply.text.toPlainText().replace("{spørsmålet}", "Passer fredag?"))
    reply.keep_now()
    settle()
    assert "Missing before you can send" not in desk.words()


def test_the_templates_are_reached_by_a_key_of_their_own(desk: Desk) -> None:
    conversation_of(desk)
    template = desk.page.thread_view.reply.template
    assert template.isEnabled()
    assert not template.shortcut().isEmpty()
    assert template.focusPolicy() & Qt.FocusPolicy.TabFocus
