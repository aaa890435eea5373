"""Outlook's winmail.dat opened."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from bot.mail.reading.mime.tnef import SIGNATURE, opened
from tests import work

OPENS, TITLE, CONTENT, PROPERTIES, BODY = 0x69002, 0x18010, 0x6800F, 0x69005, 0x2800C


def attribute(name: int, value: bytes) -> bytes:
    return struct.pack("<BII", 2, name, len(value)) + value + b"\0\0"


def tnef(*attributes: bytes) -> bytes:
    return SIGNATURE + b"\1\0" + b"".join(attributes)


def long_name(name: str) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    number = struct.pack("<IHHI", 2, 3, 0x3705, 1)
    words = struct.pack("<HHII", 0x1F, 0x3707, 1, len(raw))
    return number + words + raw + b"\0" * (-len(raw) % 4)


def test_files_are_found_with_their_names() -> None:
    found = opened(
        tnef(
            attribute(OPENS, b"\0" * 14),
            attribute(TITLE, b"PROOF~1.PDF\0"),
            attribute(CONTENT, b"%PDF-1.7"),
            attribute(PROPERTIES, long_name("Beweis für die Stadt.pdf")),
            attribute(OPENS, b"\0" * 14),
            attribute(TITLE, b"b.txt\0"),
            attribute(CONTENT, b"b"),
        )
    )
    assert found.files == [("Beweis für die Stadt.pdf", b"%PDF-1.7"), ("b.txt", b"b")]


def test_plain_text_is_found() -> None:
    assert opened(tnef(attribute(BODY, b"We host 240.\0"))).text == "We host 240."


def test_what_is_cut_off_ends_the_reading() -> None:
    whole = tnef(attribute(OPENS, b""), attribute(TITLE, b"a"), attribute(CONTENT, b"x" * 100))
    assert opened(whole[:-50]).files == [("a", b"x" * 52)]
    assert opened(whole[:20]).files == []
    assert opened(b"no tnef").files == []


@given(rest=st.binary(max_size=300))
def test_any_bytes_are_read(rest: bytes) -> None:
    opened(tnef(rest))
    opened(tnef(attribute(OPENS, b""), attribute(PROPERTIES, rest), attribute(CONTENT, rest)))


def test_the_work_is_bounded() -> None:
    work.calls(lambda: opened(tnef(attribute(OPENS, b"") * 500_000)), most=100_000)
    many = struct.pack("<I", 2**31) + struct.pack("<HHI", 0x101F, 0x3707, 2**31)
    work.calls(
        lambda: opened(tnef(attribute(OPENS, b""), attribute(PROPERTIES, many + b"\0" * 10**6))),
        most=100_000,
    )
