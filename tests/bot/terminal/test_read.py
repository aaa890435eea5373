from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal import read as terminal_read
from bot.terminal.read import write_down
from intake.errors import UnreadableError
from intake.messages import Kept, Message
from intake.store.fingerprint import fingerprint

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


def kept(raw: bytes) -> Kept:
    return Kept(
        id="1", channel="terminal", raw=raw, sender="you@terminal.invalid", recipients=(),
        host="terminal", received_at=NOW,
    )  # fmt: skip


def read(raw: Kept) -> Message:
    return terminal_read.read(raw, language_of=lambda text: "es" if "Estimados" in text else None)


def test_what_was_typed_is_read_in_its_own_language() -> None:
    raw = write_down("Estimados señores:", reply_to="", answers=None, nonce="7")
    assert read(kept(raw)).language == "es"


def test_what_was_typed_answers_the_letter_that_was_shown() -> None:
    raw = write_down("1. yes", reply_to="desk+abc@cities.example", answers="x@y", nonce="7")
    message = read(kept(raw))
    assert (message.reply, message.token, message.references) == ("1. yes", "abc", ("x@y",))
    assert message.sender.address == "you@terminal.invalid"


def test_the_first_words_answer_no_letter() -> None:
    message = read(kept(write_down("Hello", reply_to="", answers=None, nonce="7")))
    assert (message.token, message.references) == (None, ())


def test_bytes_that_are_no_text_become_question_marks() -> None:
    raw = write_down("caf\udce9", reply_to="", answers=None, nonce="7")
    assert read(kept(raw)).reply == "caf?"


def test_the_same_words_typed_twice_are_two_messages() -> None:
    first, second = (write_down("yes", reply_to="", answers=None, nonce=one) for one in "12")
    assert fingerprint(first) != fingerprint(second)


@given(st.text())
def test_any_words_can_be_typed(text: str) -> None:
    raw = write_down(text, reply_to="", answers=None, nonce="7")
    assert read(kept(raw)).reply == (text if text.strip() else "")


@given(st.binary() | st.sampled_from([b"[]", b"{}", b"1", b'{"text": 1}', b"null"]))
def test_other_bytes_are_unreadable_and_never_a_crash(raw: bytes) -> None:
    try:
        assert isinstance(read(kept(raw)), Message)
    except UnreadableError:
        return


@pytest.mark.parametrize("said", [b'{"text": 1, "reply_to": "", "answers": null}',
                                  b'{"text": "x", "reply_to": 7, "answers": null}',
                                  b'{"text": "x", "reply_to": "", "answers": 7}'])  # fmt: skip
def test_a_wrong_kind_of_value_is_unreadable(said: bytes) -> None:
    with pytest.raises(UnreadableError):
        read(kept(said))
