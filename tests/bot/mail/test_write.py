import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.recipients import BOUNCE_TAG
from bot.mail.write import envelope_sender, write
from intake.messages import Address, Attachment
from intake.notices import Letter
from replies.said import quoted, said, unescaped
from tests.replies.writing import ADDRESS, SAMPLES, sample

LETTER = sample("city/received")
HEADERS = [
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Reply-To",
    "Auto-Submitted", "Content-Language", "X-Auto-Response-Suppress", "MIME-Version",
    "Content-Type",
]  # fmt: skip


def read(letter: Letter) -> EmailMessage:
    message = message_from_bytes(write(letter, address=ADDRESS), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_a_letter_carries_everything_that_keeps_its_thread() -> None:
    message = read(LETTER)
    assert message.keys() == HEADERS
    assert message["From"] == f"Citydesk <{LETTER.reply_to}>"
    assert message["Reply-To"] == LETTER.reply_to
    assert message["To"] == "Office of the Mayor <digital@gdynia.example>"
    assert message["Subject"] == "Re: Application of Gdynia"
    assert message["Message-ID"] == f"<{LETTER.message_id}>"
    assert message["In-Reply-To"] == "<m1@gdynia.example>"
    assert message["References"] == "<m0@gdynia.example> <m1@gdynia.example>"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["Date"].datetime == LETTER.created_at


@pytest.mark.parametrize("key", SAMPLES)
def test_both_parts_are_there_and_the_text_is_the_markdown_without_escapes(key: str) -> None:
    letter = sample(key)
    message = read(letter)
    text, html = message.iter_parts()
    assert message.get_content_type() == "multipart/alternative"
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text.get_content().replace("\r\n", "\n") == unescaped(letter.markdown)
    assert html.get_content().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("key", SAMPLES)
def test_every_line_is_short_ascii_and_ends_in_crlf(key: str) -> None:
    raw = write(sample(key), address=ADDRESS)
    assert raw.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 78


def test_a_letter_that_answers_nothing_is_generated_not_replied() -> None:
    message = read(replace(LETTER, in_reply_to=None, references=()))
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["In-Reply-To"] is None
    assert message["References"] is None


def test_the_same_letter_is_always_the_same_bytes() -> None:
    assert write(LETTER, address=ADDRESS) == write(replace(LETTER, attempts=3), address=ADDRESS)


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Aplikacja miasta Gdynia – ważne",
        "Re: 申请 " * 20,
        "Re: طلب المدينة",
        "word " * 60,
        "x" * 300,
        "Re: =?utf-8?q?not_encoded?=",
        "a, <b> \"c\" (d)",
    ],
)  # fmt: skip
def test_a_subject_survives_as_it_is(subject: str) -> None:
    message = read(replace(LETTER, subject=subject))
    assert message["Subject"] == subject.strip()


@pytest.mark.parametrize(
    "name",
    [
        "Büro des Oberbürgermeisters",
        '"Quoted", Clerk',
        "back\\slash",
        "市政府",
        "a@b",
        "=?x?=",
        ".",
    ],
)
def test_a_display_name_survives_as_it_is(name: str) -> None:
    message = read(replace(LETTER, to=Address(address="clerk@city.example", name=name)))
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == (name, "clerk@city.example")


@pytest.mark.parametrize(
    ("domain", "written"),
    [("münchen.example", "xn--mnchen-3ya.example"), ("groß.example", "xn--gro-7ka.example")],
)
def test_a_domain_of_another_script_is_written_as_dns_knows_it(domain: str, written: str) -> None:
    message = read(replace(LETTER, to=Address(address=f"clerk@{domain}")))
    assert message["To"] == f"clerk@{written}"


def test_a_long_thread_is_kept_whole() -> None:
    thread = tuple(f"{number}.{'x' * 60}@city.example" for number in range(60))
    message = read(replace(LETTER, references=thread))
    assert re.findall("<(.*?)>", message["References"]) == list(thread)


EVIL = "x\r\nBcc: evil@evil.example\r\n\r\nbody"


@pytest.mark.parametrize(
    "letter",
    [
        replace(LETTER, subject=EVIL),
        replace(LETTER, to=Address(address="a@b.example", name=EVIL)),
        replace(LETTER, to=Address(address=f"a@b.example{EVIL}")),
        replace(LETTER, in_reply_to=EVIL),
        replace(LETTER, references=(EVIL, "a> <b@c.example")),
        replace(LETTER, message_id=EVIL),
        replace(LETTER, reply_to=EVIL),
        replace(LETTER, subject="x\u2028Bcc: evil@evil.example"),
    ],
)
def test_no_field_can_add_a_header(letter: Letter) -> None:
    message = message_from_bytes(write(letter, address=ADDRESS), policy=policy.compat32)
    assert message.keys() == HEADERS
    assert len(message.get_payload()) == 2


@given(st.text(), st.text(), st.text())
def test_any_text_makes_one_mail_with_our_headers(subject: str, name: str, text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    letter = replace(
        LETTER, subject=subject, to=Address(address="a@b.example", name=name), markdown=text
    )
    raw = write(letter, address=ADDRESS)
    message = message_from_bytes(raw, policy=policy.compat32)
    assert message.keys() == HEADERS
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_a_bounce_names_its_letter_by_what_its_text_does_not_tell() -> None:
    tag = LETTER.return_tag
    assert envelope_sender(LETTER, ADDRESS) == f"desk+{BOUNCE_TAG}{tag}@cities.example"
    assert tag.encode() not in write(LETTER, address=ADDRESS)
    assert len(envelope_sender(LETTER, ADDRESS).partition("@")[0]) <= 64


def test_neither_part_shows_the_escape_of_a_quoted_list() -> None:
    words = "1. yes\n2) no\n# B1b\n[a](https://evil.example)"
    written = f"- You wrote “{said('1. yes')}”\n\n{quoted(words)}\n"
    text, html = read(replace(LETTER, markdown=written)).iter_parts()
    shown = text.get_content().replace("\r\n", "\n")
    assert (
        shown == "- You wrote “1. yes”\n\n> 1. yes\n> 2) no\n> # B1b\n> [a](https://evil.example)\n"
    )
    assert "\\" not in html.get_content()
    assert not re.search("<(ol|h1|a)[ >]", html.get_content())


def test_files_come_with_the_letter_and_keep_their_names() -> None:
    content = bytes(range(256)) * 40
    file = Attachment(
        name='Отчёт "1".pdf', type="application/pdf", size=len(content), digest="", accepted=True,
        content=content,
    )  # fmt: skip
    odd = replace(file, name="a\r\nBcc: x", type="multipart/mixed\r\nX: y")
    raw = write(LETTER, address=ADDRESS, files=[file, odd])
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 200
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.get_content_type() == "multipart/mixed"
    assert "Bcc" not in message
    first, second = message.iter_attachments()
    assert (first.get_filename(), first.get_content()) == ('Отчёт "1".pdf', content)
    assert second.get_content_type() == "application/octet-stream"
    body = message.get_body(("plain",))
    assert body
    assert body.get_content().replace("\r\n", "\n") == unescaped(LETTER.markdown)
