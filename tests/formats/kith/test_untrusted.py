"""XML from outside: whatever it is made of, it is refused with a type and soon; nothing is fetched."""

from __future__ import annotations

import tracemalloc

import pytest

from services.formats.kith import Fault, KithRefused, Limits, decode, encode
from services.formats.kith.model import DialogKind
from tests.formats.kith.invented import PDF, attachment, message

WRITTEN = encode(message(DialogKind.HELSEFAGLIG, attachment()))
BODY = WRITTEN.split(b"\n", 1)[1]
HEAD = b'<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">'
MEBIBYTE = 1024 * 1024


def refusal(content: bytes, limits: Limits | None = None) -> KithRefused:
    with pytest.raises(KithRefused) as caught:
        decode(content, limits)
    return caught.value


_MALFORMED = {
    "nothing": (b"", Fault.EMPTY),
    "words": (b"Hei", Fault.NOT_WELL_FORMED),
    "half": (WRITTEN[:-20], Fault.NOT_WELL_FORMED),
    "two roots": (WRITTEN + BODY, Fault.NOT_WELL_FORMED),
    "space before the declaration": (b"\n" + WRITTEN, Fault.NOT_WELL_FORMED),
    "NUL": (WRITTEN.replace(b"Jonas", b"Jo\x00nas"), Fault.HOLDS_NUL),
    "a control letter": (WRITTEN.replace(b"Jonas", b"Jo\x01nas"), Fault.NOT_WELL_FORMED),
    "NUL as a reference": (WRITTEN.replace(b"Jonas", b"Jo&#0;nas"), Fault.NOT_WELL_FORMED),
    "a lone surrogate": (WRITTEN.replace(b"Jonas", b"Jo\xed\xa0\x80nas"), Fault.NOT_WELL_FORMED),
    "a surrogate reference": (WRITTEN.replace(b"Jonas", b"Jo&#xD800;"), Fault.NOT_WELL_FORMED),
    "no such entity": (WRITTEN.replace(b"Jonas", b"&jonas;"), Fault.NOT_WELL_FORMED),
    "latin letters called UTF-8": (WRITTEN.replace(b"Jonas", b"J\xf8rn"), Fault.NOT_WELL_FORMED),
    "UTF-16": (BODY.decode().encode("utf-16"), Fault.UNKNOWN_ENCODING),
    "UTF-16 unmarked": (BODY.decode().encode("utf-16-le"), Fault.HOLDS_NUL),
    "UTF-32": (BODY.decode().encode("utf-32"), Fault.UNKNOWN_ENCODING),
    "UTF-7": (b'<?xml version="1.0" encoding="UTF-7"?>' + BODY, Fault.UNKNOWN_ENCODING),
    "EBCDIC": (BODY.decode().encode("cp500"), Fault.NOT_WELL_FORMED),
    "an encoding nobody knows": (
        b'<?xml version="1.0" encoding="kaffe"?>' + BODY,
        Fault.UNKNOWN_ENCODING,
    ),
}


@pytest.mark.parametrize(("content", "fault"), _MALFORMED.values(), ids=_MALFORMED)
def test_what_is_not_plain_xml_is_refused_as_unreadable(content: bytes, fault: Fault) -> None:
    found = refusal(content)
    assert (found.fault, found.code) == (fault, "T01")


_BOMB = b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"ha" * 100) for n in range(12)
)
_DOCTYPES = {
    "a bomb": b"<!DOCTYPE MsgHead [" + _BOMB + b"]>",
    "a file": b'<!DOCTYPE MsgHead [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    "an address": b'<!DOCTYPE MsgHead SYSTEM "http://127.0.0.1:9/x.dtd">',
    "a parameter entity": b'<!DOCTYPE MsgHead [<!ENTITY % x SYSTEM "http://127.0.0.1:9/">%x;]>',
    "a default": b'<!DOCTYPE MsgHead [<!ATTLIST Consent V CDATA "1">]>',
    "an unfinished one": b"<!DOCTYPE MsgHead [",
    "one after a comment": b"<!-- <a/> --> <?x <b/>?>\n<!DOCTYPE MsgHead>",
}


@pytest.mark.parametrize("doctype", _DOCTYPES.values(), ids=_DOCTYPES)
def test_a_doctype_is_refused_before_anything_in_it_is_read(doctype: bytes) -> None:
    content = b'\xef\xbb\xbf<?xml version="1.0"?>' + doctype + BODY.replace(b"Jonas", b"&a11;&x;")
    found = refusal(content)
    assert (found.fault, found.code) == (Fault.DOCTYPE, "T01")


def test_a_doctype_inside_the_message_is_no_xml() -> None:
    content = WRITTEN.replace(b"<MsgInfo>", b'<!DOCTYPE a [<!ENTITY b "c">]><MsgInfo>')
    assert refusal(content).fault in (Fault.NOT_WELL_FORMED, Fault.DOCTYPE)


def test_the_word_doctype_in_a_text_is_only_a_word() -> None:
    text = WRITTEN.replace(b"Utskriving", b"<![CDATA[<!DOCTYPE a>]]>&lt;!DOCTYPE a>")
    assert decode(text) != decode(WRITTEN)


_OVER = {
    "deep": (HEAD + b"<Document>" * 10_000, Fault.TOO_DEEP),
    "many": (HEAD + b"<Document/>" * 30_000 + b"</MsgHead>", Fault.TOO_MANY_ELEMENTS),
    "attributes": (
        b"<MsgHead " + b" ".join(b'a%d=""' % n for n in range(5000)) + b"/>",
        Fault.TOO_MANY_ATTRIBUTES,
    ),
    "a million attributes": (
        b"<MsgHead " + b" ".join(b'a%d=">"' % n for n in range(1_000_000)) + b"/>",
        Fault.TOO_MANY_ATTRIBUTES,
    ),
    "letters one by one": (HEAD + b"&#97;" * 1_000_000, Fault.TOO_MUCH_TEXT),
    "prefixes": (
        b"<MsgHead " + b" ".join(b'xmlns:a%d="b"' % n for n in range(5000)) + b"/>",
        Fault.TOO_MANY_ATTRIBUTES,
    ),
    "text": (HEAD + b"ha " * (2 * MEBIBYTE) + b"</MsgHead>", Fault.TOO_MUCH_TEXT),
    "one value": (b'<MsgHead a="' + b"a" * (5 * MEBIBYTE) + b'"/>', Fault.TOO_MUCH_TEXT),
    "a name": (b"<" + b"a" * (9 * MEBIBYTE) + b"/>", Fault.NOT_WELL_FORMED),
    "a prolog": (b"<!---->" * 100_000 + b"<a/>", Fault.TOO_MUCH_TEXT),
    "spaces": (b" " * (30 * MEBIBYTE) + b"<a/>", Fault.TOO_MUCH_TEXT),
    "100 MB": (HEAD + b"a" * 100_000_000, Fault.TOO_LARGE),
}


@pytest.mark.parametrize(("content", "fault"), _OVER.values(), ids=_OVER)
def test_what_is_over_a_cap_is_refused_and_takes_no_memory(content: bytes, fault: Fault) -> None:
    tracemalloc.start()
    found = refusal(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.fault, found.code) == (fault, "T01")
    assert peak < 16 * MEBIBYTE


def test_comments_and_instructions_cost_next_to_nothing_and_say_nothing() -> None:
    many = b"<!--a-->" * 200_000 + b"<?a b?>" * 200_000
    assert decode(WRITTEN.replace(b"<MsgInfo>", many + b"<MsgInfo>")) == decode(WRITTEN)


@pytest.mark.parametrize("name", ["windows-1252", "ISO-8859-15", "latin1"])
def test_western_encodings_are_read_as_they_say(name: str) -> None:
    declared = f'<?xml version="1.0" encoding="{name}"?>'.encode()
    assert decode(declared + BODY.decode("utf-8").encode(name)) == decode(WRITTEN)


def test_the_caps_are_the_callers_to_choose() -> None:
    assert refusal(WRITTEN, Limits(bytes=100)).fault is Fault.TOO_LARGE
    assert refusal(WRITTEN, Limits(depth=3)).fault is Fault.TOO_DEEP
    assert refusal(WRITTEN, Limits(elements=10)).fault is Fault.TOO_MANY_ELEMENTS
    assert refusal(WRITTEN, Limits(attributes=1)).fault is Fault.TOO_MANY_ATTRIBUTES
    assert refusal(WRITTEN, Limits(equals=10)).fault is Fault.TOO_MANY_ATTRIBUTES
    assert refusal(WRITTEN, Limits(text=100)).fault is Fault.TOO_MUCH_TEXT


@pytest.mark.parametrize("size", [0, 1, 2, 3, 48_000, 65_533, 200_001])
def test_a_file_of_any_size_comes_through_whole(size: int) -> None:
    data = PDF + bytes(n % 251 for n in range(size))
    sent = message(DialogKind.HELSEFAGLIG, attachment(data), attachment(PDF))
    assert decode(encode(sent)) == sent


@pytest.mark.parametrize(
    "letters", [b"JVBERi0=JVBERi0=", b"=", b"JVBE====", b"JVB\xc3\xb8", b"!", b"JVBER"]
)
def test_letters_that_are_not_base64_are_refused_and_never_guessed(letters: bytes) -> None:
    start = WRITTEN.index(b"JVBERi0x")
    end = WRITTEN.index(b"</Base64Container>")
    found = refusal(WRITTEN[:start] + letters + WRITTEN[end:])
    assert (found.fault, found.code) == (Fault.BROKEN_DATA, "T02")


@pytest.mark.parametrize("letters", [b"", b" \n", b"<!-- a -->"])
def test_a_file_with_nothing_in_it_is_refused(letters: bytes) -> None:
    start = WRITTEN.index(b"JVBERi0x")
    end = WRITTEN.index(b"</Base64Container>")
    assert refusal(WRITTEN[:start] + letters + WRITTEN[end:]).fault is Fault.EMPTY_DATA


def test_letters_after_the_padding_are_seen_even_when_they_come_much_later() -> None:
    data = encode(message(DialogKind.HELSEFAGLIG, attachment(PDF + bytes(100_000))))
    end = data.index(b"</Base64Container>")
    assert refusal(data[:end] + b"=" * 4 + b"A" * 70_000 + data[end:]).fault is Fault.BROKEN_DATA
