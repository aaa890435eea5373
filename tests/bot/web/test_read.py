"""What a page sent becomes a message whole, or is told to be unreadable."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.web import read, receive
from bot.web.pages import Pressed, Voiced
from intake.contacts import Keys
from intake.errors import UnreadableError
from intake.messages import Address, Form, Kept, Passage

AT = datetime(2025, 9, 1, 12, tzinfo=UTC)
KEYS = Keys(secret=b"0123456789abcdef")


def voiced(**changes: Any) -> Voiced:
    row: dict[str, Any] = {
        "kind": "opinion", "city": "gdynia-2", "address": "Anna <a@one.example>",
        "host": "192.0.2.7", "language": "de", "at": AT, "text": "Gut.\n\nSehr gut.",
    }  # fmt: skip
    return Voiced(**row | changes)


def kept(raw: bytes) -> Kept:
    return Kept(id="1", channel="web", raw=raw, sender="", recipients=(), host="", received_at=AT)


def test_an_opinion_comes_out_as_it_was_written() -> None:
    message = read.read(receive.kept(KEYS, voiced(), id="1"))
    assert (message.id, message.channel, message.received_at) == ("1", "web", AT)
    assert message.sender == Address(address="Anna <a@one.example>")
    assert message.passages == (Passage(text="Gut.\n\nSehr gut."),)
    assert message.language == "de"
    assert message.form
    assert (message.form.kind, message.form.city, message.form.word) == ("opinion", "gdynia-2", "")


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"is_objection": True}, "objection"),
        ({"kind": "vote", "text": ""}, "vote"),
        ({}, "opinion"),
    ],
)
def test_each_form_is_of_its_kind(changes: dict[str, Any], kind: str) -> None:
    form = read.read(receive.kept(KEYS, voiced(**changes), id="1")).form
    assert form
    assert form.kind == kind


def test_a_press_is_nobodys_but_the_words() -> None:
    message = read.read(receive.kept(KEYS, Pressed(purpose="withdraw", word="w", at=AT), id="1"))
    assert message.form == Form(kind="withdraw", word="w")
    assert (message.sender.address, message.passages) == ("", ())


def test_of_the_network_only_a_digest_is_kept_that_neighbours_share() -> None:
    rows = [receive.kept(KEYS, voiced(host=host), id="1") for host in ("192.0.2.7", "192.0.2.9")]
    assert rows[0] == rows[1]
    assert (rows[0].host, b"192.0" in rows[0].raw) == ("", False)


def test_the_same_words_sent_twice_are_two_messages() -> None:
    assert receive.kept(KEYS, voiced(), id="1").raw != receive.kept(KEYS, voiced(), id="2").raw


@pytest.mark.parametrize(
    "raw",
    [b"", b"\n", b"[]", b"\n{}", b"\n3", b"\xff", b"From: a@one.example\n\nHello",
     b'{"kind":"approve","city":"","word":"","source":"","text":"","language":""}',
     b'{"kind":"vote","city":7,"word":"","source":"","text":"","language":""}'],
)  # fmt: skip
def test_what_no_page_of_ours_wrote_is_unreadable(raw: bytes) -> None:
    with pytest.raises(UnreadableError):
        read.read(kept(raw))


@given(text=some.text(), language=some.text(max_size=9), city=some.text())
def test_whatever_was_typed_comes_back(text: str, language: str, city: str) -> None:
    form = Form(kind="opinion", city=city)
    message = read.read(kept(read.write_down(form, text=text, language=language, nonce="n")))
    assert message.form == form
    assert message.reply == (text if text.strip() else "")


@given(raw=some.binary())
def test_any_bytes_are_read_or_told_to_be_unreadable(raw: bytes) -> None:
    try:
        read.read(kept(raw))
    except UnreadableError:
        return
