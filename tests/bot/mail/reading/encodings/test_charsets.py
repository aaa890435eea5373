"""Bytes to text in the order: declared, UTF-8, a guess."""

import pytest

from bot.mail.reading.encodings.charsets import decode


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
        ("香港㗎喺", "big5hkscs", "big5"),
        ("碁銹裏", "cp950", "big5"),
        ("Привіт, місто Київ", "koi8-u", "KOI8-RU"),
        ("ไทยแลนด์", "cp874", "tis-620"),
        ("π≈3", "utf-7", "unicode-1-1-utf-7"),
        ("naïve – café", "mac_roman", "x-mac-roman"),
        ("日本 abc", "utf-16", "utf-8"),
        ("hello there", "utf-16-le", None),
        ("日本", "utf-16-be", "utf-16"),
        ("日本", "utf-8-sig", "gb2312"),
        ("Größe", "latin-1", "ISO-8859-1 (western)"),
        ("Größe", "utf-8", 'charset="utf-8"'),
        ("İstanbul Büyükşehir çalışanları", "cp1254", "iso-8859-1"),
        ("Þórður býr á Íslandi, ýmist það", "cp1252", "iso-8859-1"),
        ("·········· Málaga", "cp1252", "iso-8859-1"),
        # declared wrongly
        ("Привет, город", "utf-8", "windows-1251"),
        ("市長室のご案内", "utf-8", "gb2312"),
        ("Hélène, à côté", "latin-1", "utf-8"),
        ("市长办公室：人口二百万", "gb18030", "iso-8859-1"),
        ("서울특별시 시장", "cp949", "us-ascii"),
        ("مرحبا بكم في المدينة", "cp1256", "iso-8859-1"),
        ("Привет, как дела? Город Казань", "koi8-r", "windows-1251"),
        ("Привет, как дела? Город Казань", "cp1251", "koi8-r"),
        ("ПРИВЕТ, ГОРОД КАЗАНЬ", "cp1251", "windows-1251"),
        ("スマートシティに2021年に認定されました。", "euc-jp", "shift_jis"),
        ("はい、市長から委任を受けております。", "cp932", "euc-jp"),
        ("نعم، وقّع رئيس البلدية على التفويض.", "cp1256", "iso-8859-6"),
        ("نعم وقع رئيس البلدية على التفويض", "iso-8859-6", "iso-8859-6"),
        ("Evet, başkanımız imzaladı. Şehrimiz akıllı oldu.", "cp1254", "iso-8859-1"),
        ("Það er ýmist þar við Borg, þorp á Norðurlandi", "cp1252", "iso-8859-1"),
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


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\x1b$B;TD9<<\x1b(B", "市長室"),
        (b"\x1b$B-!|b-j\x1b(B", "①髙㈱"),  # NEC's row, and the one of IBM's signs
        (b"\x1b(I3YCY\x1b(B", "ｳﾙﾃﾙ"),
        (b"\x0e3YCY\x0f ok", "ｳﾙﾃﾙ ok"),
        (b"\x1b$B;TD9\n\x1b(Bab", "市長\nab"),
        (b"\x1b$(D0!\x1b(B", "丂"),
        (b"\x1b$)A", "\x1b$)A"),
    ],
)
def test_iso_2022_jp_is_read_with_its_additions(raw: bytes, text: str) -> None:
    assert decode(raw, "iso-2022-jp") == text


def test_escapes_say_what_they_are_whatever_is_declared() -> None:
    for declared in ("us-ascii", "iso-8859-1", None):
        assert decode(b"\x1b$B;TD9<<\x1b(B", declared) == "市長室"


@pytest.mark.parametrize("text", ["Café déjà vu", "東京都庁", "Привет"])
def test_text_that_went_through_utf_8_twice_is_read_once(text: str) -> None:
    twice = text.encode().decode("latin-1").encode()
    assert decode(twice, "utf-8") == text
    assert decode(f"{text} Ã©".encode(), "utf-8") == f"{text} Ã©"


def test_a_footer_in_another_charset_spoils_nothing() -> None:
    raw = "Größe und Straße, schöne Grüße".encode() + b"\nM\xfcller AG"
    assert decode(raw, "utf-8") == "Größe und Straße, schöne Grüße\nMüller AG"


@pytest.mark.parametrize(("encoding", "declared"), [("gb18030", "gb2312"), ("utf-8", "utf-8")])
def test_a_cut_end_costs_one_letter(encoding: str, declared: str) -> None:
    raw = "市长办公室：人口二百万".encode(encoding)[:-1]
    assert decode(raw, declared).startswith("市长办公室：人口二百")


def test_a_hint_counts_where_the_declaration_fails() -> None:
    raw = "Казань".encode("koi8-r")
    assert decode(raw, None, "koi8-r") == decode(raw, "x-unknown", "koi8-r") == "Казань"
    assert decode("Zażółć".encode(), None, "iso-8859-2") == "Zażółć"


def test_utf_7_is_read_line_by_line() -> None:
    assert decode(b"+AD4- no\niQEz+Ba=+9x\n+AD4 ok", "utf-7") == "> no\niQEz+Ba=+9x\n> ok"
