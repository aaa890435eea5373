"""Which text of a mail is the writer's, and what stands beside it."""

import base64

import pytest

from bot.mail.read import left_over, read
from intake.messages import Message
from tests import mailbag

HEAD = b"From: anna@gdynia.example\nSubject: s\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n"
ALTERNATIVE = HEAD + b"Content-Type: multipart/alternative; boundary=x\n\n"
HTML = b"--x\nContent-Type: text/html\n\n<p>We host 240.</p>\n--x--\n"


def of(raw: bytes) -> Message:
    return read(mailbag.kept(raw), address=mailbag.DESK)


def beside(raw: bytes) -> str:
    kept = mailbag.kept(raw)
    message = read(kept, address=mailbag.DESK)
    return f"{message.set_aside}\n{left_over(kept, message)}"


def named(raw: bytes) -> list[tuple[str, str, str | None]]:
    return [(one.name, one.type, one.reason) for one in of(raw).attachments]


@pytest.mark.parametrize(
    "raw",
    [
        HEAD + b"Content-Type: text/plain\n\nWe host 240.\n",
        HEAD + b"Content-Type: text\n\nWe host 240.\n",
        HEAD + b"Content-Type: plain/text\n\nWe host 240.\n",
        HEAD + b"Content-Type: text/enriched\n\n<bold>We</bold> host 240.\n",
        HEAD + b"Content-Type: text/plain\n\n<!DOCTYPE html><html><p>We host 240.</p></html>\n",
        HEAD + b"Content-Type: text/plain; name=a.txt\n\nWe host 240.\n",
        MIXED + b"--x\n\nWe host 240.\n",
        MIXED + b"--x\nContent-Type: application/plain\n\nWe host 240.\n--x--\n",
        ALTERNATIVE + b"--x\n\n \n" + HTML,
        ALTERNATIVE + b"--x\n\nYour program shows no HTML, please use another.\n" + HTML,
        # the boundary is another, or none is named
        MIXED.replace(b"=x", b"=y") + b"--x\nContent-Type: text/plain\n\nWe host 240.\n--x--\n",
        HEAD + b"Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\nWe host 240.\n",
        HEAD + b"Content-Type: multipart/mixed; boundary=x\n\nWe host 240.\n",
        HEAD + b"Content-Type: text/html\n\n<!DOCTYPE We host 240.\n",
    ],
)
def test_the_text_is_found(raw: bytes) -> None:
    assert of(raw).reply == "We host 240."


def test_a_placeholder_that_was_passed_over_stands_beside() -> None:
    raw = ALTERNATIVE + b"--x\n\nYour program shows no HTML, please use another.\n" + HTML
    assert "Your program shows no HTML" in beside(raw)


def test_words_outside_the_parts_stand_beside() -> None:
    raw = MIXED + b"Scanned at the gate.\n--x\n\nWe host 240.\n--x--\nList footer.\n"
    assert of(raw).reply == "We host 240."
    assert of(raw).set_aside == "Scanned at the gate.\n\nList footer."
    usual = raw.replace(b"Scanned at the gate.", b"This is a message in MIME format.")
    assert of(usual).set_aside == "List footer."


def test_quoted_text_and_its_frame_stand_beside() -> None:
    raw = HEAD + b"\nWe host 240.\n\nOn Monday, desk@cities.example wrote:\n> How many?\n"
    assert of(raw).reply == "We host 240."
    assert "How many?" in beside(raw)
    assert "desk@cities.example wrote:" in beside(raw)


def test_the_charset_of_an_html_page_is_its_own_where_none_is_declared() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Казань'
    raw = HEAD + b"Content-Type: text/html\n\n" + page.encode("cp1251")
    assert of(raw).reply == "Казань"


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (b'filename="=?utf-8?B?5biC6ZW3LnBkZg==?="', "市長.pdf"),
        (b"filename*=utf-8''%E5%B8%82%E9%95%B7.pdf", "市長.pdf"),
        (b"filename*0*=gb2312''%CA%D0%B3%A4;\n filename*1*=%DF%4D.pdf", "市长進.pdf"),
        (b"filename*=x-unknown''caf%E9.pdf", "café.pdf"),
        (b'filename*0="Award of "; filename*1="the city.pdf"', "Award of the city.pdf"),
        ('filename="市長.pdf"'.encode(), "市長.pdf"),
    ],
)
def test_a_file_has_the_name_that_was_meant(field: bytes, name: str) -> None:
    part = b"--x\nContent-Disposition: attachment; " + field + b"\n\n%PDF-1.7\n--x--\n"
    assert named(MIXED + part) == [(name, "application/pdf", None)]


def test_encrypted_mails_are_refused_by_name() -> None:
    pgp = HEAD + (
        b"Content-Type: multipart/encrypted; boundary=x; protocol=application/pgp-encrypted\n\n"
        b"--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
        b"--x\nContent-Type: application/octet-stream; name=encrypted.asc\n\n"
        b"-----BEGIN PGP MESSAGE-----\n--x--\n"
    )
    assert named(pgp) == [("encrypted.asc", "application/octet-stream", "encrypted")]
    inline = HEAD + b"\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"
    assert named(inline) == [("message.asc", "application/pgp-encrypted", "encrypted")]
    assert of(inline).reply == ""


def test_an_envelope_of_s_mime_is_refused_by_name() -> None:
    envelope = base64.encodebytes(bytes.fromhex("308006092a864886f70d010703a080"))
    head = b"Content-Type: application/pkcs7-mime; name=smime.p7m\n"
    raw = HEAD + head + b"Content-Transfer-Encoding: base64\n\n" + envelope
    assert named(raw) == [("smime.p7m", "application/pkcs7-mime", "encrypted")]


def test_a_uuencoded_file_in_the_text_is_a_file() -> None:
    raw = HEAD + b"\nWe host 240.\n\nbegin 644 proof.txt\n#86)C\n`\nend\n"
    assert of(raw).reply == "We host 240."
    assert named(raw) == [("proof.txt", "text/plain", None)]


def test_an_attached_mail_says_nothing_for_the_writer() -> None:
    inner = b"--x\nContent-Type: message/rfc822\n\nSubject: proof\n\n1. 999\n--x--\n"
    message = of(MIXED + b"--x\n\nWe host 240.\n" + inner)
    assert message.reply == "We host 240."
    assert [one.name for one in message.attachments] == ["proof.eml"]


def test_an_invitation_is_named_and_says_nothing() -> None:
    calendar = b"--x\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--x--\n"
    message = of(MIXED + b"--x\n\nWe host 240.\n" + calendar)
    assert (message.reply, message.automatic) == ("We host 240.", None)
    assert [one.type for one in message.attachments] == ["text/calendar"]
