"""Encoded words as programs break them."""

import pytest

from bot.mail.reading.mime.encoded import decoded, lenient_base64


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?Q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?Wm/Fgg==?=\n =?utf-8?B?xIU=?=", "Zołą"),
        ("=?utf-8?Q?caf=C3?==?utf-8?Q?=A9?=", "café"),  # one letter split between two words
        ("=?utf-8?Q?Anna Nowak?=", "Anna Nowak"),  # blanks inside
        ("=?utf-8?B?QW5uYQ?= N", "Anna N"),  # no padding
        ("a =?utf-8?Q?b?= c", "a b c"),
        ("=?gb2312?B?zfU=?=", "王"),
        ("=?x-unknown?Q?=C3=A9?=", "é"),
        ("=?iso-8859-1?Q?H=E9l=E8ne?=", "Hélène"),
        ("=?utf-8?Q?half", "half"),
        ("a ?= b =?", "a ?= b =?"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("=?utf-8?B?5biC6ZW3?", "市長"),
        ("=?utf-8?B?5biC6ZW3", "市長"),
        ("=?utf-8?Q?abc =?utf-8?Q?d=C3=A9f?=", "abc déf"),
        ("=?UTF-8? B ?5biC6ZW3?=", "市長"),
        ("=? utf-8 ?q?a=20b?=", "a b"),
        ("=?utf-8*en?Q?caf=C3=A9?=", "café"),
        ("=?utf-8?B?5biC6?= =?utf-8?B?ZW35a6k?=", "市長室"),  # base64 itself split
        ("=?utf-8?Q?x?==?koi8-r?B?8NLJ18XU?=", "xПривет"),
        ("Re:=?utf-8?q?caf=C3=A9?=:x", "Re:café:x"),
        ("=?utf-8?Q?=3D=3Futf-8=3FQ=3Fcaf=3DC3=3DA9=3F=3D?=", "café"),  # encoded twice
        ("=?utf-8?Q?Really??=", "Really?"),
        ("=?utf-8?Q?abc? =", "abc"),
        ("=?iso-2022-jp?B?GyRCO1REORsoQg==?=", "市長"),
    ],
)
def test_encoded_words_are_decoded_also_where_they_are_broken(value: str, text: str) -> None:
    assert decoded(value.replace("\n", "")) == text


def test_base64_without_its_end_gives_what_it_holds() -> None:
    assert lenient_base64("aGVsb G8=!") == b"hello"
    assert lenient_base64("aGVsbG") == b"hell"
    assert lenient_base64("a") == b""
