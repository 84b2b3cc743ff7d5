"""Gives one content to the reader of letters: a post with every word must come of it, or a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from services.domain.letter_gaps import LetterIncomplete
from services.domain.letters import Letter, Post, Receipt, UnreadableLetter
from services.formats.kith import KithMessage, Unwritable, decode
from services.formats.kith_letters import Reception, answer_to, opened, read, write
from services.formats.kith_letters.plain import lines_of
from tests.formats.kith.trying import PromiseBroken, seeds
from tests.formats.kith_letters.signing import between, liv, signed
from tests.formats.kith_letters.told import (
    LETTER,
    MESSAGE,
    PDF,
    REPLY,
    UNDERSTOOD,
    UNIT,
    file_of,
    texts,
)

_HERE = Reception(
    "0c0c0c0c-0000-4000-8000-000000000001",
    datetime(2026, 11, 19, 7, 20, tzinfo=UTC),
    frozenset((UNIT.address,)),
)


def letter_outcome(content: bytes) -> str:
    """What became of it: "T02", "Letter dialogue", "Receipt". Raises `PromiseBroken`; lets all else through."""
    _answered(content)
    try:
        found = opened(content)
    except UnreadableLetter as refusal:
        return refusal.code.value
    post = found.post
    if isinstance(post, Letter):
        _keeps_all(content, post, set(found.files))
        return f"Letter {post.kind}{' with marks' if post.purpose else ''} {post.signature.state}"
    return type(post).__name__


def letter_seeds() -> list[bytes]:
    """Messages of other systems and of ours, with a file and with a signature."""
    plan = file_of(PDF)
    assert plan.attachment
    posts: list[Post] = [LETTER, REPLY, UNDERSTOOD]
    ours = [write(post) for post in posts]
    ours.append(write(replace(LETTER, parts=(MESSAGE, plan)), {plan.attachment.digest: PDF}))
    ours.append(signed(ours[0], liv("ec liv"), between()))
    return [*seeds(), *ours]


def _keeps_all(content: bytes, letter: Letter, digests: set[str]) -> None:
    source = decode(content)
    if not isinstance(source, KithMessage) or source.body is None:
        raise PromiseBroken("a letter from something else")
    told = [letter.theme, letter.urgent_reason, "Haster"]
    told += [line for part in letter.parts for line in (part.title, *part.lines)]
    heard = "".join("".join(told).split())
    for text in texts(source.body):
        for line in lines_of(text):
            if letter.purpose is None and "".join(line.split()) not in heard:
                raise PromiseBroken("a line is lost")
    if {part.attachment.digest for part in letter.parts if part.attachment} != digests:
        raise PromiseBroken("a file is lost")


def _answered(content: bytes) -> None:
    receipt = answer_to(content, _HERE, regarding="17")
    if receipt is None:
        return
    try:
        written = write(receipt)
    except (LetterIncomplete, Unwritable):
        return
    if not isinstance(read(written), Receipt):
        raise PromiseBroken("the answer is no receipt")
