"""Whole mails read: the bag of the common programs' shapes, and what stands beside the text."""

from collections.abc import Sequence
from typing import Any

import pytest

from bot.mail.read import none_of_ours, read
from intake.errors import UnreadableError
from intake.messages import Message
from tests import mailbag

EXPECTED = mailbag.expected()
TOKEN = "mfrggzdfmztwq2lknnwg23tpobyxg5dv"  # noqa: S105


def our_letter(ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]:
    return [mailbag.letter()] if mailbag.LETTER_ID in ids else []


def read_raw(raw: bytes, **envelope: Any) -> Message:
    return read(mailbag.kept(raw, **envelope), address=mailbag.DESK, ours=our_letter)


def with_crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def last_line(text: str) -> str:
    return text.splitlines()[-1] if text else ""


def test_every_mail_of_the_bag_has_its_expectation() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in mailbag.BAG.glob("*.eml"))


@pytest.mark.parametrize("end_lines", [bytes, with_crlf], ids=["as_stored", "crlf"])
@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_says_what_its_writer_wrote(name: str, end_lines: Any) -> None:
    message, wanted = read_raw(end_lines(mailbag.raw(name))), EXPECTED[name]
    assert [passage.text for passage in message.passages] == wanted["reply"]
    unders = [last_line(passage.under) for passage in message.passages]
    assert unders == wanted.get("under", [""] * len(unders))
    assert message.set_aside == wanted.get("set_aside", "")


@pytest.mark.parametrize("name", EXPECTED)
def test_beside_the_text_stands_who_wrote_about_what(name: str) -> None:
    message, wanted = read_raw(mailbag.raw(name)), EXPECTED[name]
    assert message.subject == wanted["subject"]
    assert message.sender.name == wanted.get("name", "Anna Nowak")
    assert message.automatic == wanted.get("automatic")
    assert message.language == wanted.get("language")
    files = [[one.name, one.type, one.reason or "accepted"] for one in message.attachments]
    assert files == wanted.get("attachments", [])


@pytest.mark.parametrize("name", EXPECTED)
def test_without_our_letter_at_hand_frames_and_marks_still_cut_the_quote(name: str) -> None:
    message = read(mailbag.kept(mailbag.raw(name)), address=mailbag.DESK, ours=none_of_ours)
    wanted = EXPECTED[name]
    assert message.reply == wanted.get("alone", "\n\n".join(wanted["reply"]))


@pytest.mark.parametrize("name", EXPECTED)
def test_no_telephone_number_of_a_signature_is_taken_for_something_said(name: str) -> None:
    assert "+48" not in read_raw(mailbag.raw(name)).reply
    assert "58 620 97 98" not in read_raw(mailbag.raw(name)).reply


def test_the_quoted_text_above_a_passage_is_bounded_and_free_of_marks() -> None:
    for passage in read_raw(mailbag.raw("gmail_inline")).passages:
        assert len(passage.under) <= 2_000
        assert ">" not in passage.under


def test_the_token_comes_from_the_envelope_before_any_header() -> None:
    raw = mailbag.raw("gmail_top")
    assert read_raw(raw).token == TOKEN
    envelope = ("other@cities.example", "Desk+ABCdef234@Cities.Example")
    assert read_raw(raw, recipients=envelope).token == "abcdef234"  # noqa: S105


@pytest.mark.parametrize("field", ["Cc", "Delivered-To", "X-Original-To"])
def test_the_token_is_found_in_other_fields_of_the_header(field: str) -> None:
    raw = f"To: x@y.example\n{field}: <desk+abc@cities.example>\n\nhello\n".encode()
    assert read_raw(raw).token == "abc"  # noqa: S105


@pytest.mark.parametrize(
    "address", ["desk@cities.example", "desk+x@other.example", "desk+@cities.example", "d+x@x"]
)
def test_an_address_that_is_not_ours_or_has_no_token_gives_none(address: str) -> None:
    assert read_raw(f"To: {address}\n\nhello\n".encode()).token is None


def test_references_come_nearest_first_without_brackets_and_bounded() -> None:
    ids = " ".join(f"<r{number}@x.example>" for number in range(200))
    raw = f"In-Reply-To: <near@x.example>\nReferences: {ids} <near@x.example>\n\nhello\n".encode()
    references = read_raw(raw).references
    assert references[:3] == ("near@x.example", "r199@x.example", "r198@x.example")
    assert len(references) == 50


def test_the_store_is_asked_for_what_is_answered_and_then_by_the_reply_address() -> None:
    asked: list[Sequence[str]] = []

    def look_up(ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]:
        asked.append((*ids, *([writer] if writer else [])))
        return []

    read(mailbag.kept(mailbag.raw("gmail_top")), address=mailbag.DESK, ours=look_up)
    read(mailbag.kept(mailbag.raw("first_plain")), address=mailbag.DESK, ours=look_up)
    trace = (mailbag.LETTER_ID, "first@mail.gdynia.example")
    assert asked == [trace, (TOKEN,), (*trace, TOKEN, "anna.nowak@gdynia.example")]


def test_without_from_the_envelope_names_the_sender() -> None:
    assert read_raw(mailbag.raw("no_from"), sender="a@b.example").sender.address == "a@b.example"
    assert read_raw(mailbag.raw("no_from"), sender="").sender.address == ""


def test_a_subject_is_one_bounded_line_without_controls() -> None:
    raw = "Subject: =?utf-8?Q?a=0D=0ABcc:_x=00=E2=80=AEb?= {}\n\nhi\n".format("long " * 200)
    subject = read_raw(raw.encode()).subject
    assert subject.startswith("a Bcc: xb long")
    assert len(subject) == 300


@pytest.mark.parametrize("raw", [b"", b"\n", b"\r\n\r\n", b"\x00" * 1000, b"\xff\xfe\x00" * 500])
def test_bytes_that_hold_no_mail_are_unreadable(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="no header field and no text"):
        read_raw(raw)


def test_a_text_without_any_header_is_still_a_message() -> None:
    assert read_raw(b"\nWe host 240 enterprises.\n").reply == "We host 240 enterprises."


def test_the_null_return_path_is_the_envelopes() -> None:
    assert read_raw(mailbag.raw("gmail_top"), sender="").automatic == "null_return_path"
    assert read_raw(mailbag.raw("gmail_top")).automatic is None


def _again(text: str, letter: str) -> Message:
    raw = (
        "From: chen@suzhou.example\r\nTo: desk@cities.example\r\n"
        "In-Reply-To: <l1@cities.example>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()
    return read(mailbag.kept(raw), address=mailbag.DESK, ours=lambda ids, writer=None: [letter])


@pytest.mark.parametrize(
    "shown", ["You asked: “{}” We passed it on.", "We could not place:\n\n> {}"]
)
def test_what_our_letter_quotes_of_its_reader_can_be_written_again(shown: str) -> None:
    asks = "请问评审组给我们苏州打了多少分？"
    assert _again(asks, f"Thank you.\n\n{shown.format(asks)}\n\nThe desk").reply == asks


def test_a_line_of_our_own_is_no_answer() -> None:
    asks = "How many firms do you have?"
    assert _again(asks, f"Thank you.\n\n{asks}\n\nThe desk").reply == ""


PUBLIC = "<desk+public@cities.example>"


@pytest.mark.parametrize(
    "last",
    [
        f"No, not before 30.11.2026 10:12 Citydesk {PUBLIC} ok:",
        f"Publish nothing before 30.11.2026 10:12, Citydesk {PUBLIC} please:",
        f"Erst ab 30.11.2026 um 10:12, Citydesk {PUBLIC} bitte:",
        f"No antes del 30/11/2026 10:12, Citydesk {PUBLIC} gracias:",
        "Not yet: only on 30.11.2026 at 10:12, dear Citydesk <desk@cities.example>:",
        f"At 2026-11-30 10:12:00 my vote was withdrawn by Citydesk {PUBLIC}, please count it:",
        f"Am 30.11.2026 um 10:12 habe ich an Citydesk {PUBLIC} geschrieben:",
        f"Le 30.11.2026 à 10:12, Citydesk {PUBLIC} a mal lu mon vote:",
        f"You asked on 30 Nov 2026 at 10:12, Citydesk {PUBLIC}, this:",
        "At ten, Citydesk <desk+4@cities.example> wrote 30.11.2026 10:12:",
        "We wrote to desk@cities.example on 3 March 2025 at 10:15:",
        "Your address is <desk@cities.example>:",
        "We met on 30.11.2026 at 10:12, Citydesk <office@other.example> and we:",
    ],
)
def test_a_last_line_that_names_us_with_a_day_and_a_clock_is_the_writers(last: str) -> None:
    raw = f"From: a@reader.example\r\nSubject: Re: Your vote\r\n\r\nYes\r\n\r\n{last}\r\n"
    assert last in read_raw(raw.encode()).reply


@pytest.mark.parametrize(
    "said",
    [
        "Our answers:\n\nOn 12 May 2026 at 10:15 Jan Kowal <jan@gdynia.example> counted:   240"
        " firms\n\nEvents a year: 12\n\nBudget: 3 million EUR",
        "S1 met.\n\nOn 12.05.2026, 10:15, Anna Nowak <anna@x.example> replied:   she agrees\n\n"
        "S2 not met, few\nS3 met",
        "Ja\n\nAm 30.11.2026 um 10:12 habe ich, Anna <anna@x.example> ergänzt:   Zeile 2 muss weg.",
        "1. Events: 12. 2. Contact: Ola <ola@x.example> tel:   555\n3. Firms: 240",
    ],
)
def test_what_goes_on_behind_an_address_and_a_colon_is_the_writers(said: str) -> None:
    raw = f"From: a@reader.example\r\nSubject: Re: Your vote\r\n\r\n{said}\r\n"
    assert read_raw(with_crlf(raw.encode())).reply == said


def test_what_stands_below_a_quote_in_the_line_of_its_attribution_is_heard() -> None:
    head = f"On Mon, Nov 30, 2026 at 10:12, Citydesk{PUBLIC} wrote:   Hello,"
    said = f"Yes\r\n\r\n{head}\r\n\r\n we asked\r\n\r\nNo, wait: I take my yes back."
    raw = f"From: a@reader.example\r\nSubject: Re: Your vote\r\n\r\n{said}\r\n"
    assert "No, wait: I take my yes back." in read_raw(raw.encode()).reply
