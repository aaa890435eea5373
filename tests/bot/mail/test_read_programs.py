"""Our letter quoted by every common program in every language, with and without it at hand."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.commands.letters import sample_letter
from bot.mail.read import read, read_file
from intake.calls import loading
from intake.calls.model import text_in
from intake.conversation.city import receipts
from intake.messages import Message
from intake.notices import CityNotice, Letter
from replies import page, samples
from replies.said import unescaped
from tests import mailbag
from tests.mailbag import programs
from tests.mailbag.programs import Reply

LETTERS = ["city/welcome", "city/received", "city/reminded"]
KNOWN = ["city/welcome", "city/reminded"]
"""Samples whose questions are those of the shipped call, word for word."""
DESK = "desk@cities.example"
CALL = loading.load(loading.shipped())


def letter(key: str) -> Letter:
    return sample_letter(samples.samples()[key])


def replies_to(letter: Letter, language: str) -> list[Reply]:
    html = page.html(letter.markdown, language="en", subject=letter.subject)
    plain = unescaped(letter.markdown)
    found = programs.replies(language, subject=letter.subject, plain=plain, html=html)
    return list(found)


def asking_in(language: str) -> Letter:
    """A letter that asks for two answers, and names the others that are missing."""
    addressed = samples.samples()["city/reminded"]
    assert isinstance(addressed.notice, CityNotice)
    ids = [one.id for one in CALL.questions]
    asked = tuple(receipts.item(CALL, id, language, optional=False) for id in ids[:2])
    labels = tuple(text_in(CALL.question(id).label, language) for id in ids[2:])
    receipt = replace(addressed.notice.receipt, asked=asked, missing=labels)
    notice = replace(addressed.notice, receipt=receipt)
    return sample_letter(replace(addressed, notice=notice), language)


def wrong(replies: Sequence[Reply], messages: Sequence[Message]) -> dict[str, tuple[str, ...]]:
    """What was read wrongly, by the name of the reply."""
    pairs = zip(replies, messages, strict=True)
    read = {reply: tuple(one.text for one in message.passages) for reply, message in pairs}
    return {reply.name: said for reply, said in read.items() if said != reply.said}


@pytest.mark.parametrize("key", LETTERS)
@pytest.mark.parametrize("language", programs.TONGUES)
def test_a_reply_of_any_program_says_what_was_typed_into_it(language: str, key: str) -> None:
    ours = letter(key)
    replies = replies_to(ours, language)
    kept = [mailbag.kept(reply.raw) for reply in replies]
    messages = [
        read(one, address=DESK, ours=lambda ids, writer=None: [ours.markdown]) for one in kept
    ]
    assert wrong(replies, messages) == {}


@pytest.mark.parametrize("key", KNOWN)
@pytest.mark.parametrize("language", programs.TONGUES)
def test_without_a_store_our_questions_and_marker_do_as_well(language: str, key: str) -> None:
    replies = replies_to(letter(key), language)
    messages = [read_file(mailbag.kept(reply.raw), address=DESK) for reply in replies]
    assert wrong(replies, messages) == {}


@pytest.mark.parametrize("language", programs.TONGUES)
def test_without_a_store_letters_in_their_language_are_known_as_well(language: str) -> None:
    """Their labels and questions are those of the call; one that names all the rest is enough."""
    ours = asking_in(language)
    replies = replies_to(ours, language)
    messages = [read_file(mailbag.kept(reply.raw), address=DESK) for reply in replies]
    assert wrong(replies, messages) == {}
