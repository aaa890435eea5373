"""Mail of machines named as such, and bounces taken apart."""

from collections.abc import Sequence

import pytest

from bot.mail.read import read
from bot.mail.reading.machines.automatic import bounced
from intake.messages import Bounce
from tests import mailbag


def reason(header: str, *, sender: str = "a@b.example") -> str | None:
    raw = f"{header}\n\nhello\n".encode()
    return read(mailbag.kept(raw, sender=sender), address=mailbag.DESK).automatic


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("From: a@b.example", None),
        ("X-Auto-Response-Suppress: All", None),
        ("Auto-Submitted: no", None),
        ("X-Autoreply: no", None),
        ("From: postmaster@x.example", None),
        ("From: Postmaster <>\nReturn-Path: <MAILER-DAEMON@x.example>", None),
        ("From: no-reply@x.example", "no_reply"),
        ("From: no-reply@x.example\nReply-To: anna@x.example", None),
        ("From: anna@x.example\nReply-To: no-reply@x.example", None),
        ("X-TMDA-Confirm-Done: x", "challenge"),
        ("List-Id: <x.example>\nSubject: Out of office", "out_of_office"),
        ("From: MAILER-DAEMON@x.example\nSubject: Undeliverable", "mailer_daemon"),
        ("From: postmaster@x.example\nSubject: Undeliverable: x", "report"),
        ("Precedence: first-class", None),
        ("Subject: Re: Out of office rules of our city", None),
        ("Auto-Submitted: auto-replied; owner-email=x", "auto_submitted"),
        ("X-Autoreply: yes", "auto_submitted"),
        ("Precedence: bulk", "precedence"),
        ("List-Id: <x.example>", "list"),
        ("List-Unsubscribe: <https://x.example>", "list"),
        ("From: MAILER-DAEMON@x.example", "mailer_daemon"),
        ("X-Failed-Recipients: a@b.example", "mailer_daemon"),
        ("Subject: Automatic reply: hello", "out_of_office"),
        ("Subject: Abwesenheitsnotiz: hallo", "out_of_office"),
        ("Subject: =?utf-8?B?6Ieq5Yqo5Zue5aSNOiBoZWxsbw==?=", "out_of_office"),
        ("Subject: Réponse automatique : bonjour", "out_of_office"),
        ("Subject: Автоответ: письмо", "out_of_office"),
        ("Subject: 自動応答: x", "out_of_office"),
        ("Subject: Otomatik yanıt: x", "out_of_office"),
        ("From: desk+abc@cities.example", "our_own"),
        ("Message-ID: <x@cities.example>\nAuto-Submitted: auto-generated", "our_own"),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", "report"),
        ("Content-Type: message/disposition-notification", "read_receipt"),
    ],
)
def test_the_sign_that_says_most_is_the_reason(header: str, wanted: str | None) -> None:
    assert reason(header) == wanted
    assert reason(header, sender="") == (wanted or "null_return_path")


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("List-Unsubscribe: <https://x.example>", None),
        ("List-Help: <https://x.example>", None),
        ("List-Id: <x.example>", "list"),
        ("List-Unsubscribe: <https://x.example>\nPrecedence: bulk", "precedence"),
        ("List-Unsubscribe: <https://x.example>\nAuto-Submitted: auto-replied", "auto_submitted"),
    ],
)
def test_what_gateways_add_makes_no_list_of_a_mail_that_answers_our_letter(
    field: str, wanted: str | None
) -> None:
    raw = f"From: a@b.example\n{field}\nIn-Reply-To: <l1@cities.example>\n\nhello\n".encode()
    kept = mailbag.kept(raw, sender="a@b.example")
    ours = {"l1@cities.example": "Dear colleague,"}

    def known(ids: Sequence[str], *, writer: str | None = None) -> list[str]:
        return [ours[id] for id in ids if id in ours]

    assert read(kept, address=mailbag.DESK, ours=known).automatic == wanted
    assert read(kept, address=mailbag.DESK).automatic is not None


TAG = "mq4tz7ae2kd5wfr6hxpn3cvb2y"
VERP = f"desk+bounce-{TAG}@cities.example"
ANNA = "anna.nowak@gdynia.example"
SAID = "550 5.1.1 no such user"
FULL = "550 4.2.2 no such user"


@pytest.mark.parametrize(
    ("name", "wanted", "is_permanent"),
    [
        ("bounce_dsn", Bounce(status="5.1.1", recipient=ANNA, said=SAID), True),
        ("bounce_full", Bounce(status="4.2.2", recipient=ANNA, said=FULL), False),
        ("bounce_exim", Bounce(status="5.1.1", recipient=ANNA), True),
    ],
)
def test_a_bounce_says_who_was_not_reached_and_with_what(
    name: str, wanted: Bounce, is_permanent: bool
) -> None:
    found = bounced(mailbag.raw(name))
    assert found == wanted
    assert wanted.is_permanent is is_permanent


@pytest.mark.parametrize("name", ["bounce_dsn", "bounce_full", "bounce_exim"])
def test_only_the_address_it_came_to_says_which_letter_came_back(name: str) -> None:
    raw = mailbag.raw(name)
    assert mailbag.LETTER_ID.encode() in raw
    for recipients, tag in [(("desk@cities.example",), None), ((VERP,), TAG)]:
        kept = mailbag.kept(raw, sender="", recipients=recipients)
        found = read(kept, address=mailbag.DESK).bounce
        assert found is not None
        assert found.return_tag == tag


@pytest.mark.parametrize("name", ["gmail_top", "out_of_office", "read_receipt", "mailing_list"])
def test_other_mail_is_no_bounce(name: str) -> None:
    assert bounced(mailbag.raw(name)) is None


def test_a_delivered_report_is_no_bounce() -> None:
    raw = mailbag.raw("bounce_dsn").replace(b"5.1.1", b"2.0.0")
    assert bounced(raw) is None


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("Content-Type: text/calendar; method=REPLY\n", "calendar"),
        ("Content-Type: text/calendar\n", "calendar"),
        ("Content-Type: text/plain\n", None),
    ],
)
def test_an_answer_to_an_invitation_is_known_by_its_method(head: str, wanted: str | None) -> None:
    raw = f"From: a@b.example\n{head}\nBEGIN:VCALENDAR\nMETHOD:REPLY\n".encode()
    assert read(mailbag.kept(raw), address=mailbag.DESK).automatic == wanted


def test_a_report_in_words_alone_is_a_bounce() -> None:
    raw = (
        b"From: postmaster@gdynia.example\nSubject: Unzustellbar: Ihre Bewerbung\n\n"
        b"<anna.nowak@gdynia.example>: Empf\xe4nger unbekannt (550 5.1.1)\n"
    )
    assert bounced(raw) == Bounce(status="5.1.1", recipient=ANNA)


@pytest.mark.parametrize(
    "words",
    [
        "Message-ID: <rtl2x@cities.example>\nFinal-Recipient: rfc822; {}\nStatus: 5.1.1\n",
        "Your message <rtl2x@cities.example> was not delivered to <{}>: 5.1.1\n",
        "Status: 5.1.1\n> References: <a@elsewhere.example>\n<{}>: no such user\n",
    ],
)
def test_a_report_in_words_names_the_person_and_not_our_letter(words: str) -> None:
    head = "From: mailer-daemon@gdynia.example\nSubject: Undelivered\n\n"
    found = bounced(f"{head}{words.format(ANNA)}".encode(), mailbag.DESK)
    assert found == Bounce(status="5.1.1", recipient=ANNA)


def test_a_report_that_is_not_called_one_is_read_by_its_fields() -> None:
    raw = mailbag.raw("bounce_dsn").replace(b"multipart/report", b"multipart/mixed")
    assert bounced(raw, mailbag.DESK) == bounced(mailbag.raw("bounce_dsn"), mailbag.DESK)


def test_a_report_with_its_status_in_words_alone_names_whom_its_fields_name() -> None:
    raw = (
        "From: MAILER-DAEMON@gdynia.example\nContent-Type: multipart/report; boundary=b;\n"
        " report-type=delivery-status\n\n--b\n\n<rtl2x@cities.example> failed: 5.1.1\n\n--b\n"
        f"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; {ANNA}\n\n--b--\n"
    )
    assert bounced(raw.encode(), mailbag.DESK) == Bounce(status="5.1.1", recipient=ANNA)


def test_a_report_that_names_only_our_letter_names_nobody() -> None:
    raw = b"From: mailer-daemon@b.example\n\n<rtl2x@cities.example> failed: 5.1.1\n"
    assert bounced(raw, mailbag.DESK) == Bounce(status="5.1.1")


def test_what_is_quoted_makes_nobody_a_machine() -> None:
    raw = (
        b"From: a@b.example\nSubject: Re: Receipt\n\nWe host 240.\n\n"
        b"On Monday, desk@cities.example wrote:\n"
        b"> This is an automated message, please do not reply to this email.\n"
        b"> Your request has been received under ticket 7.\n"
    )
    assert read(mailbag.kept(raw), address=mailbag.DESK).automatic is None


def test_who_answers_beside_a_calendars_reply_is_no_machine() -> None:
    raw = (
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n{}\n--x\n"
        "Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--x--\n"
    )
    for text, wanted in (("Our GDP is 85 billion US dollars.", None), ("", "calendar")):
        kept = mailbag.kept(raw.format(text).encode())
        assert read(kept, address=mailbag.DESK).automatic == wanted
