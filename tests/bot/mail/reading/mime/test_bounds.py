"""The header block put right before anything parses it."""

import codecs
from email import message_from_bytes

import pytest

from bot.mail.limits import Limits
from bot.mail.reading.mime.bounds import bounded
from tests import work

MAIL = b"From: anna@gdynia.example\nSubject: Our city\n\nWe host 240.\n"


def fields(raw: bytes) -> dict[str, str]:
    message = message_from_bytes(bounded(raw, Limits()))
    assert str(message.get_payload()).replace("\r", "").endswith("We host 240.\n")
    return {name.lower(): " ".join(value.split()) for name, value in message.items()}


@pytest.mark.parametrize(
    "raw",
    [
        MAIL,
        codecs.BOM_UTF8 + MAIL,
        b"\n\r\n" + MAIL,
        b"From anna@gdynia.example Mon Mar  3 10:00:00 2025\n" + MAIL,
        b">From anna@gdynia.example Mon Mar  3 10:00:00 2025\n" + MAIL,
        MAIL.replace(b"From:", b"From :").replace(b"Subject:", b"Subject\t :"),
        MAIL.replace(b"\n", b"\r\n"),
        MAIL.replace(b"\n\n", b"\n \t\n"),
        MAIL.decode().encode("utf-16"),
    ],
)
def test_what_stands_before_or_in_the_fields_hides_none(raw: bytes) -> None:
    if b" \t\n" in raw:
        assert b"We host 240." in bounded(raw, Limits())
    found = fields(raw)
    assert (found["from"], found["subject"]) == ("anna@gdynia.example", "Our city")


def test_a_line_broken_without_its_blank_goes_on_with_the_field_above() -> None:
    raw = b"Received: from a.example\nby b.example; Monday\n" + MAIL
    assert fields(raw)["received"] == "from a.example by b.example; Monday"
    assert fields(raw)["subject"] == "Our city"


def test_a_body_without_the_blank_line_stays_the_body() -> None:
    raw = b"From: anna@gdynia.example\nDear desk\nnote: it is late\nWe host 240.\n"
    assert fields(raw) == {"from": "anna@gdynia.example"}


def test_a_text_without_a_header_is_left_alone() -> None:
    raw = b"Dear desk\n\nSubject: none\nWe host 240.\n"
    assert bounded(raw, Limits()) == raw


def test_the_work_is_linear() -> None:
    for piece in ("a : b\n", "lost\n", "lost\nto: x\n", "\n \n", "-- \n"):
        assert work.is_linear(lambda text: bounded(text.encode(), Limits()), piece, 3_000)
