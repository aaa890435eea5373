"""Any bytes give a message or `UnreadableError`, with bounded work: bombs, splices, noise."""

import random
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.mail.read import left_over, read
from bot.mail.reading.machines.automatic import bounced
from bot.mail.reading.mime.sealed import SIGNED
from intake.errors import UnreadableError
from intake.messages import Message
from tests import mailbag, work

CALLS = 20_000_000  # a bound against quadratic work; twenty million line ends take 12 million

HEAD = b"From: a@b.example\nTo: desk@cities.example\nSubject: s\nReferences: <x@cities.example>\n"
HTML = HEAD + b"Content-Type: text/html\n\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n"
NEST = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(20_000)
)
FORMATS = b"".join(b"<b a=%d>" % number for number in range(240))

BOMBS = {
    "one header of ten megabytes": b"X-A: " + b"a" * 10_000_000 + b"\n" + HEAD + b"\nhello\n",
    "a header folded a million times": HEAD + b"X-A: " + b"a\n b" * 1_000_000 + b"\n\nhello\n",
    "a million headers": HEAD + b"a: b\n" * 1_000_000 + b"\nhello\n",
    "a From of many addresses": b"From: " + b"a@b.example, " * 100_000 + b"\n\nhello\n",
    "a From of open quotes": b"From: " + b'"\\' * 100_000 + b"\n\nhello\n",
    "a From of open comments": b"From: " + b"(" * 100_000 + b"\n\nhello\n",
    "a From of open words": b"From: " + b"=?utf-8?q?" * 20_000 + b"\n\nhello\n",
    "many references": HEAD + b"In-Reply-To: " + b"<a@b> " * 100_000 + b"\n\nhello\n",
    "deep containers": HEAD + NEST + b"\nhello\n",
    "deep messages": HEAD + b"Content-Type: message/rfc822\n\n" * 20_000 + b"\nhello\n",
    "deep folded messages": HEAD + b"Content-Type:\n message/rfc822\n\n" * 20_000 + b"\nhello\n",
    "a hundred thousand parts": MIXED + b"--x\n\nhi\n" * 100_000 + b"--x--\n",
    "parts with a hidden boundary": HEAD
    + b"Content-Type: multipart/mixed; boundary*=us-ascii''%78\n\n"
    + b"--x\n\nhi\n" * 100_000,
    "a hundred thousand files": MIXED
    + b"--x\nContent-Disposition: attachment; filename=a.txt\n\nhi\n" * 100_000,
    "twenty megabytes of text": HEAD + b"\n" + b"the city of Gdynia has 240\n" * 700_000,
    "one line of twenty megabytes": HEAD + b"\n" + b"a" * 20_000_000,
    "twenty million line ends": HEAD + b"\n" + b"\n" * 20_000_000,
    "one line of quote marks": HEAD + b"\n" + b">" * 1_000_000,
    "one long word": HEAD + b"\nhi\n\nx\n" + b"a" * 190_000,
    "one long number": HEAD + b"\nhi\n\nx\n" + b"+1 " * 60_000,
    "one long rule": HEAD + b"\nhi\n\nx\n" + b"- " * 90_000 + b"x\n",
    "endless header blocks": HEAD + b"\n" + b"A: b@c 10:10 2025 03\n" * 10_000,
    "html of open blocks": HTML + b"<div>x" * 500_000,
    "html of open headings": HTML + b"<h1><dl><dd><label>" * 100_000,
    "html of open tables": HTML + b"<table><tr><td>" * 100_000,
    "html with false ends": HTML + b"<div></x>" * 150_000,
    "html with hidden ends": HTML + b"<div><!--</div>-->" * 80_000,
    "html of formats": HTML + FORMATS + b"<p>x</p>" * 100_000,
    "html of brackets": HTML + b"<" * 1_000_000,
    "html of attributes": HTML + b"<p " + b"a=b " * 300_000,
    "parameters": HEAD + b"Content-Type: text/plain; charset*99999999999999999999=b\n\nhi\n",
    "semicolons": HEAD + b"Content-Type: text/plain" + b';"' * 19_000 + b"\n\nhi\n",
    "a slow charset": HEAD + b"Content-Type: text/plain; charset=punycode\n\n" + b"a-9" * 100_000,
    "an odd transfer": HEAD
    + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n"
    + b"\xff" * 99,
    "blocks of uuencode": HEAD + b"\n" + b"begin 644 x\nM####\n" * 60_000,
    "armour without end": HEAD + b"\n" + b"-----BEGIN PGP SIGNED MESSAGE-----\n" * 60_000,
    "base64 of ends": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"=A" * 500_000,
    "base64 of words": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"a b\n" * 300_000,
    "boundaries that are lost": HEAD
    + b"Content-Type: multipart/mixed\n\n"
    + b"--x\nContent-Type: multipart/mixed\n\n" * 20_000,
    "html that shows nothing": HTML + b"<title>" + b"<!--<style " * 60_000,
    "a header of lines that are no fields": HEAD + b"lost\n" * 50_000 + b"To: a@b.example\n\nhi\n",
    "an envelope of envelopes": HEAD
    + b"Content-Type: application/pkcs7-mime\n\n\x30\x80\x06\x09"
    + SIGNED
    + b"\xa0\x80\x30\x80" * 100_000,
    "a winmail of attributes": HEAD
    + b"Content-Type: application/ms-tnef\n\n\x78\x9f\x3e\x22\1\0"
    + b"\2\2\x90\6\0\0\0\0\0\0\0" * 100_000,
    "words that are twice encoded": HEAD + b"\n" + "Ã©".encode() * 500_000,
    "nothing but noise": random.Random(1).randbytes(1_000_000),  # noqa: S311
}

SECONDS = 3.0  # of CPU; each took longer, up to minutes, most of it inside one regular expression
SLOW = {
    "html of rules": HTML + b"hi" + b"<hr>" * 20_000 + b"x",
    "markers under blank lines": HEAD + b"\n" * 90_000 + "— aaaa bbbb cc. —\n".encode() * 4_000,
    "comparisons": HEAD + b"\nhi\n" + b"> 5\n" * 49_000,
    "rules of spaces": HEAD + b"\nhi\n" + (b"--" + b" " * 900 + b"x\n") * 200,
    "rules of dashes": HEAD + b"\nhi\n" + (b"-" * 480 + b"1\n") * 400,
    "a quoted line of dots": HEAD + b"\nhi\n> " + b"." * 190_000 + b"x\na\n> b\n",
    "a link of dots": HEAD + b"\nhi\n> x\nhttp://" + b"." * 190_000 + b" a\n> b\n",
    "names of boundaries": MIXED
    + b"--x\n\n"
    + b"".join(b"boundary=q%d\n" % number for number in range(50_000))
    + b"--zz\n" * 50_000,
    "lines of spaces": HEAD + b"\nhi\n" + (b" " * 900 + b"x\n") * 220,
    "armour of many kinds": HEAD
    + b"\n-----END PGP Z BLOCK-----\n"
    + b"-----BEGIN PGP Z BLOCK-----\n" * 60_000,
}

MAILS = [mailbag.raw(name) for name in mailbag.expected()]
BITS = st.sampled_from(
    [b"\r\n", b"\n", b"\r", b"\x00", b"--000000000000a1b2c3062f\n", b"Content-Type: ", b"> ",
     b"=?utf-8?Q?", b"?=", b"charset=", b"base64", b"\xff", b"<div", b"</blockquote>", b"\n\n",
     b"multipart/", b"message/rfc822", b"boundary=", b"\xe2\x80", b"begin 644 x\n#86)C\n",
     b"-----BEGIN PGP MESSAGE-----\n", b"=ybegin line=128 size=5 name=x\n", b"charset=utf-7",
     b"charset=iso-2022-jp", b"\x1b$B", b"charset=utf-16", b"application/pkcs7-mime",
     b"x-uuencode", b"application/ms-tnef", b"\x78\x9f\x3e\x22", b"text/calendar"]
)  # fmt: skip


def read_raw(raw: bytes) -> Message | None:
    """The message, or None for `UnreadableError`; anything else is a fault of ours."""
    try:
        kept = mailbag.kept(raw)
        return read(kept, address=mailbag.DESK, ours=lambda ids, writer=None: [mailbag.letter()])
    except UnreadableError:
        return None


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_bounded(name: str) -> None:
    found: list[Message | None] = []
    work.calls(lambda: found.append(read_raw(BOMBS[name])), most=CALLS)
    work.calls(lambda: bounced(BOMBS[name]), most=CALLS)
    if message := found[0]:
        assert len(message.reply) <= 210_000
        assert len(message.attachments) <= 60


@st.composite
def spliced(draw: st.DrawFn) -> bytes:
    """Two mails cut and put together, with bits of others strewn in."""
    raw = bytearray(draw(st.sampled_from(MAILS)))
    other = draw(st.sampled_from(MAILS))
    at = draw(st.integers(0, len(raw)))
    raw[at : draw(st.integers(at, len(raw)))] = other[draw(st.integers(0, len(other))) :]
    for bit in draw(st.lists(BITS, max_size=6)):
        place = draw(st.integers(0, len(raw)))
        raw[place : place + draw(st.integers(0, 30))] = bit
    return bytes(raw)


@pytest.mark.parametrize("name", SLOW)
def test_no_shape_of_text_takes_long(name: str) -> None:
    start = process_time()
    read_raw(SLOW[name])
    assert process_time() - start < SECONDS


@st.composite
def swapped(draw: st.DrawFn) -> bytes:
    """A mail whose blocks stand in another order."""
    blocks = draw(st.sampled_from(MAILS)).split(b"\n\n")
    return b"\n\n".join(draw(st.permutations(blocks)))


@st.composite
def truncated(draw: st.DrawFn) -> bytes:
    raw = draw(st.sampled_from(MAILS))
    return raw[draw(st.integers(0, len(raw))) : draw(st.integers(0, len(raw)))]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(raw=spliced() | swapped() | truncated())
def test_broken_mails_are_read_or_unreadable(raw: bytes) -> None:
    message = read_raw(raw)
    bounced(raw)
    if message:
        rest = left_over(mailbag.kept(raw), message)
        said = [message.subject, message.reply, message.set_aside, message.sender.name, rest]
        assert not any("\x00" in text or "\r" in text for text in said)
        "".join(said).encode()  # no lone surrogates


@settings(max_examples=200, deadline=None)
@given(raw=st.binary(max_size=2_000))
def test_random_bytes_are_read_or_unreadable(raw: bytes) -> None:
    read_raw(raw)
    read_raw(HEAD + b"\n" + raw)
    read_raw(HTML + raw)
    bounced(raw)


@settings(max_examples=200, deadline=None)
@given(value=st.text(max_size=200))
def test_any_header_text_is_read(value: str) -> None:
    line = value.replace("\n", " ").replace("\r", " ").encode("utf-8", "replace")
    for name in (b"From", b"To", b"Subject", b"Message-ID", b"Content-Type", b"References"):
        read_raw(name + b": " + line + b"\n\nhello\n")
