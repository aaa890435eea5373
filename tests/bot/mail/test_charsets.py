"""Bytes to text in the order: declared, UTF-8, a guess."""

import pytest

from bot.mail.charsets import decode


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Zażółć", "utf-8", "utf-8"),
        ("Zażółć", "utf-8", None),
        ("“smart” – 85 €", "cp1252", "iso-8859-1"),
        ("Hélène", "utf-8", "us-ascii"),
        ("Hélène", "utf-8", "iso-8859-1"),
        ("㐀王", "gb18030", "gb2312"),
        ("똠방각하", "cp949", "ks_c_5601-1987"),
        ("①髙", "cp932", "x-sjis"),
        ("市長室", "iso-2022-jp", "ISO-2022-JP"),
        ("Привет, город", "koi8-r", '"koi8-r"'),
        ("Zażółć", "utf-8", "x-klingon"),
        ("Zażółć", "utf-8", "base64"),
        ("Zażółć", "utf-8", "utf\x008"),
        ("日本", "utf-8", "shift_jis-of-my-own"),
    ],
)
def test_text_is_read_as_meant(text: str, encoding: str, declared: str | None) -> None:
    assert decode(text.encode(encoding), declared) == text


def test_an_undeclared_charset_is_guessed() -> None:
    text = "Наш город хотел бы принять участие в программе и просит прислать условия."
    assert decode(text.encode("cp1251")) == text


def test_what_fits_nothing_is_still_text() -> None:
    assert isinstance(decode(bytes(range(256)), "utf-8"), str)
    assert decode(b"") == ""
