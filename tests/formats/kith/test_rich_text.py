"""XHTML from another system becomes words and a few styles; what acts, fetches or embeds is left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from services.formats.kith import Fault, KithMessage, KithRefused, decode, encode
from services.formats.kith.model import Block, BlockKind, DialogKind, RichText, Run
from services.formats.kith.rich_text import is_tidy, rich_text
from tests.formats.kith.invented import message, with_note
from tests.formats.kith.made import BLOCKS, RICH, some

XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
PLACE = "PLASS"


def read(inner: str) -> RichText:
    """The text of a message that has this XML where its text stands."""
    written = encode(with_note(message(), tekst_notat_innhold=RichText(PLACE))).decode("utf-8")
    found = decode(written.replace(PLACE, inner).encode("utf-8"))
    assert isinstance(found, KithMessage)
    assert found.body
    text = found.body.notater[0].tekst_notat_innhold
    assert text is not None
    again = with_note(message(), tekst_notat_innhold=text)
    assert decode(encode(again)) == again
    return text


def test_text_without_elements_is_kept_letter_for_letter() -> None:
    assert read("  Hei\n\n   der  ") == RichText("  Hei\n\n   der  ")


def test_paragraphs_headings_and_items_become_blocks() -> None:
    text = read(
        f"<div {XHTML}><h2>Plan</h2><p>Vi  møtes\n kl. 9.</p><ul><li>Nav</li><li>Lege</li></ul></div>"
    )
    assert [(block.kind, block.text) for block in text.blocks] == [
        (BlockKind.HEADING, "Plan"),
        (BlockKind.PARAGRAPH, "Vi møtes kl. 9."),
        (BlockKind.ITEM, "Nav"),
        (BlockKind.ITEM, "Lege"),
    ]
    assert text.plain == "Plan\nVi møtes kl. 9.\n- Nav\n- Lege"


def test_bold_italic_and_underlined_words_keep_their_style() -> None:
    (block,) = read(f"<p {XHTML}>Husk <b>time <i>fredag</i></b>, <u>ikke</u> lørdag</p>").blocks
    assert block.runs == (
        Run("Husk "),
        Run("time ", bold=True),
        Run("fredag", bold=True, italic=True),
        Run(", "),
        Run("ikke", underline=True),
        Run(" lørdag"),
    )


def test_line_breaks_and_preformatted_lines_are_kept() -> None:
    assert read(f"<p {XHTML}>a<br/> b</p>").plain == "a\nb"
    assert read(f"<pre {XHTML}>a\n b</pre>").plain == "a\nb"
    assert read("a\nb <b>c</b>\nd").plain == "a\nb c\nd"


def test_a_table_is_read_row_by_row() -> None:
    cells = "<tr><th>Dag</th><th>Tid</th></tr><tr><td>Fredag</td><td>09</td></tr>"
    assert read(f"<table {XHTML}>{cells}</table>").plain == "Dag | Tid\nFredag | 09"


def test_an_empty_cell_keeps_its_place_and_the_last_one_has_no_bar() -> None:
    cells = "<td>a</td><td></td><td>c</td><td></td>"
    assert read(f"<table {XHTML}><tr>{cells}</tr></table>").plain == "a | | c"
    linked = '<td>a</td><td><a href="https://www.example.no"></a></td>'
    plain = read(f"<table {XHTML}><tr>{linked}</tr></table>").plain
    assert plain == "a | (https://www.example.no)"


@pytest.mark.parametrize("last", ["\xa0", "\u2003", " |"])
def test_what_somebody_wrote_at_the_end_of_a_block_is_kept(last: str) -> None:
    text = rich_text([Block((Run("a"), Run(last, bold=True)), BlockKind.HEADING)])
    sent = with_note(message(), tekst_notat_innhold=text)
    assert decode(encode(sent)) == sent


@settings(max_examples=200)
@given(RICH.filter(lambda text: text.plain.strip()))
def test_any_rich_text_of_ours_is_read_back_the_same(text: RichText) -> None:
    sent = with_note(message(), tekst_notat_innhold=text)
    assert decode(encode(sent)) == sent


def test_where_a_link_leads_is_said_in_letters() -> None:
    assert read(f'<p {XHTML}>Se <a href="https://www.example.no/x">siden</a></p>').plain == (
        "Se siden (https://www.example.no/x)"
    )
    same = f'<p {XHTML}><a href="https://www.example.no">https://www.example.no</a></p>'
    assert read(same).plain == "https://www.example.no"
    assert read(f'<p {XHTML}><a href="javascript:alert(1)">her</a></p>').plain == "her"


@pytest.mark.parametrize(
    "name", ["script", "SCRIPT", "iframe", "object", "img", "svg", "form", "video", "embed"]
)
def test_what_acts_fetches_or_embeds_is_left_out_and_named(name: str) -> None:
    text = read(
        f'<p {XHTML}>Før <{name} src="https://www.example.no" onload="x()">alert(1)</{name}>etter</p>'
    )
    assert text.plain == "Før etter"
    assert text.left_out == (name.lower(),)


def test_styles_and_handlers_do_not_come_along() -> None:
    text = read(f'<p {XHTML} style="background:url(https://www.example.no)" onclick="x()">Hei</p>')
    assert text == rich_text([Block((Run("Hei"),))])
    assert text.left_out == ()


def test_a_file_hidden_in_a_text_is_left_out() -> None:
    hidden = '<Base64Container xmlns="http://www.kith.no/xmlstds/base64container">JVBERi0x</Base64Container>'
    text = read(f"Hei{hidden}")
    assert (text.plain, text.left_out) == ("Hei", ("data",))


@given(some(BLOCKS))
def test_tidying_twice_changes_nothing_more(blocks: tuple[Block, ...]) -> None:
    once = rich_text(blocks)
    assert is_tidy(once)
    assert rich_text(once.blocks) == once


@given(some(BLOCKS))
def test_tidying_loses_no_letter_but_spaces(blocks: tuple[Block, ...]) -> None:
    before = "".join("".join(block.text.split()) for block in blocks)
    after = "".join("".join(block.text.split()) for block in rich_text(blocks).blocks)
    assert after == before


def test_a_question_of_the_older_version_is_a_text_and_has_nothing_beside_it() -> None:
    """There the schema has a plain string; where it takes any content, attributes say nothing."""
    written = encode(message(DialogKind.FORESPORSEL))
    with pytest.raises(KithRefused) as caught:
        decode(written.replace(b"<Sporsmal>", b'<Sporsmal DN="x">'))
    assert caught.value.fault is Fault.UNKNOWN_ATTRIBUTE
    newer = encode(message(DialogKind.HELSEFAGLIG))
    assert decode(newer.replace(b"<TekstNotatInnhold>", b'<TekstNotatInnhold x="1">')) == message()


def test_words_that_are_struck_out_are_said_to_be() -> None:
    """ "Take 10 5 mg" would be another dose."""
    assert read(f"<p {XHTML}>Ta <del>10</del> <ins>5</ins> mg</p>").plain == "Ta [strøket: 10] 5 mg"
    assert read(f"<p {XHTML}><s>a</s> <strike>b</strike></p>").plain == "[strøket: a] [strøket: b]"
    assert read(f"<p {XHTML}>a<del> </del>b</p>").plain == "a b"


def test_a_power_does_not_become_a_larger_number() -> None:
    assert (
        read(f"<p {XHTML}>6 · 10<sup>9</sup>/l og 10<sup>-3</sup></p>").plain == "6 · 10⁹/l og 10⁻³"
    )
    assert read(f"<p {XHTML}>e<sup>ax</sup></p>").plain == "e^ax"
    assert read(f"<p {XHTML}>e<sup><b>2</b></sup></p>").plain == "e^2"
    assert read(f"<p {XHTML}>H<sub>2</sub>O</p>").plain == "H2O"


def test_quoted_words_keep_their_marks() -> None:
    assert read(f"<p {XHTML}>Hun sa <q>ikke nå</q>.</p>").plain == "Hun sa «ikke nå»."


def test_items_that_are_numbered_keep_their_numbers() -> None:
    numbered = f"<ol {XHTML}><li>en</li><li>to<ul><li>under</li></ul></li><li><p>tre</p></li></ol>"
    assert read(numbered).plain == "- 1. en\n- 2. to\n- under\n- 3. tre"
    begun = f'<ol {XHTML} start="5"><li>fem</li><li value="9">ni</li><li>ti</li></ol>'
    assert read(begun).plain == "- 5. fem\n- 9. ni\n- 10. ti"
    assert read(f'<ol {XHTML} start="x"><li> </li><li>to</li></ol>').plain == "- 2. to"
    assert read(f"<ul {XHTML}><li>a</li></ul>").plain == "- a"


def test_what_is_ticked_is_told() -> None:
    form = '<input type="checkbox" checked="checked"/> Ja <INPUT TYPE="radio"/> Nei'
    text = read(f"<p {XHTML}>{form}</p>")
    assert (text.plain, text.left_out) == ("[x] Ja [ ] Nei", ())
    typed = read(f'<p {XHTML}>Navn: <input value="Kari"/></p>')
    assert (typed.plain, typed.left_out) == ("Navn:", ("input",))


@pytest.mark.parametrize("name", ["fieldset", "legend", "aside", "figcaption", "details", "center"])
def test_words_of_two_blocks_do_not_run_together(name: str) -> None:
    assert read(f"<div {XHTML}><{name}>Over</{name}>Under</div>").plain == "Over\nUnder"
