import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.store.fingerprint import fingerprint
from tests import work
from tests.intake.store.samples import raw

MAIL = raw(1)


@pytest.mark.parametrize(
    "same",
    [
        b"Return-Path: <x@gdynia.example>\r\n" + MAIL,
        b"DKIM-Signature: v=1;\r\n b=abc\r\n" + MAIL,
        b"From mayor@gdynia.example Sat Feb 15 09:30:00 2025\n" + MAIL,
        MAIL.replace(b"\r\n", b"\n"),
        MAIL.replace(b"From: ", b"FROM:   "),
        MAIL.replace(b"Subject: Gdynia", b"Subject:\r\n Gdynia"),
        MAIL.replace(b"mx.gdynia", b"mx2.gdynia"),
    ],
)
def test_how_a_mail_travelled_does_not_count(same: bytes) -> None:
    assert fingerprint(same) == fingerprint(MAIL)


@pytest.mark.parametrize(
    "other",
    [
        raw(2),
        raw(1, "Something else."),
        MAIL.replace(b"Subject: Gdynia", b"Subject: Sopot"),
        MAIL.replace(b"\r\n\r\n", b"\r\nDate: today\r\n\r\n"),
        MAIL.replace(b"To: desk", b"To: other"),
        MAIL.replace(b"\r\n\r\n", b"\r\nIn-Reply-To: <l1@cities.example>\r\n\r\n"),
        MAIL.replace(b"\r\n\r\n", b"\r\nReferences: <l1@cities.example>\r\n\r\n"),
        MAIL + b" ",
    ],
)
def test_what_a_mail_says_counts(other: bytes) -> None:
    assert fingerprint(other) != fingerprint(MAIL)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b"no headers at all", b"none here either"),
        (b"From: a\njunk line 1\nFrom: b", b"From: a\njunk line 2\nFrom: b"),
        (b"From: a", b"From: a\n\nFrom: a"),
        (b"From: a\nSubject: b\n\n", b"From: a Subject: b\n\n"),
        (b"X-Sign : 1", b"X-Sign : 2"),
        (b":1", b":2"),
        (b"", b" "),
    ],
)
def test_bytes_that_are_hardly_a_mail_are_still_told_apart(one: bytes, other: bytes) -> None:
    assert fingerprint(one) != fingerprint(other)


@given(st.binary() | st.lists(st.sampled_from([b"From:", b"\n", b" ", b"a", b"\r", b"\xff"])))
def test_any_bytes_have_a_fingerprint(some: bytes | list[bytes]) -> None:
    octets = some if isinstance(some, bytes) else b"".join(some)
    assert len(fingerprint(octets)) == 64


@given(st.binary(min_size=1), st.binary(min_size=1))
def test_two_bodies_never_share_one(one: bytes, other: bytes) -> None:
    head = b"From: a\n\n"
    same = one.replace(b"\r\n", b"\n") == other.replace(b"\r\n", b"\n")
    assert (fingerprint(head + one) == fingerprint(head + other)) is same


@pytest.mark.parametrize("filler", [b"a: b\n", b"a:\n b\n", b"a", b"a:", b"\n", b" \n", b"\r"])
def test_large_and_odd_bytes_are_read_in_one_pass(filler: bytes) -> None:
    size = 4_000_000
    work.calls(lambda: fingerprint(filler * (size // len(filler))), most=size)


def test_bytes_that_are_no_mail_are_told_apart_whole() -> None:
    assert fingerprint(b'{"text": "yes"}') != fingerprint(b'{"text": "no"}')
    assert fingerprint(b"X-Only: one\n") != fingerprint(b"X-Only: two\n")


def test_one_text_to_two_files_of_the_desk_is_two_mails() -> None:
    one, other = "desk+aaaa@cities.example", "desk+bbbb@cities.example"
    assert len({fingerprint(MAIL, to) for to in ((), (one,), (other,), (one, other))}) == 4


@pytest.mark.parametrize(
    "same",
    [
        ("DESK+aaaa@cities.example",),
        ("desk+aaaa@cities.example", "desk+aaaa@cities.example"),
        ("desk@cities.example", " desk+aaaa@cities.example"),
    ],
)
def test_how_an_envelope_spells_its_recipients_does_not_count(same: tuple[str, ...]) -> None:
    assert fingerprint(MAIL, same) == fingerprint(MAIL, ("desk+aaaa@cities.example",))


def test_a_broken_recipient_has_a_fingerprint() -> None:
    assert fingerprint(MAIL, ("x+\udcff@\udcff",)) != fingerprint(MAIL)
