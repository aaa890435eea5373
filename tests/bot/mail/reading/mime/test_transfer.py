"""Bytes out of their transfer encoding, named rightly or not."""

import base64

import pytest

from bot.mail.reading.mime.transfer import content_of

TEXT = b"We host 240 enterprises in our city, and more come every year.\n"
BASE64 = base64.encodebytes(TEXT)


@pytest.mark.parametrize(
    ("body", "encoding", "raw"),
    [
        (BASE64, "base64", TEXT),
        (BASE64, " Base64 (as always)", TEXT),
        (b"caf=C3=A9=\n s", "quoted/printable", "café s".encode()),
        (b"a=3Db", "QUOTED-PRINTABLE;", b"a=b"),
        (b"a=3Db", "8 bit", b"a=3Db"),
        (b"a=3Db", "", b"a=3Db"),
        (b"begin 644 x\n#86)C\n`\nend\n", "x-uuencode", b"abc"),
        (b"no begin\n", "uuencode", b"no begin\n"),
    ],
)
def test_the_encoding_is_told_by_what_its_name_means(
    body: bytes, encoding: str, raw: bytes
) -> None:
    assert content_of(body, encoding, is_text=True).raw == raw


def test_text_that_is_no_base64_stays_text() -> None:
    found = content_of(TEXT, "base64", is_text=True)
    assert (found.raw, found.is_damaged) == (TEXT, True)


def test_a_footer_under_base64_stays_text() -> None:
    footer = b"_______________\nOur list\nhttp://lists.example/ours\n"
    assert content_of(BASE64 + footer, "base64", is_text=True).raw == TEXT + b"\n" + footer


def test_two_runs_of_base64_are_both_read() -> None:
    found = content_of(base64.b64encode(b"one!") + b"\n" + BASE64, "base64", is_text=True)
    assert found.raw == b"one!" + TEXT


def test_a_stray_letter_costs_no_more_than_itself() -> None:
    body = BASE64[:40] + b"!" + BASE64[40:]
    found = content_of(body, "base64", is_text=True)
    assert (found.raw, found.is_damaged) == (TEXT, True)
    assert content_of(body, "base64", is_text=False) == found


def test_an_end_cut_off_is_damage() -> None:
    assert content_of(base64.b64encode(b"%PDF-1.7 x")[:-3], "base64", is_text=False).is_damaged
