"""A mail that only claims to be a contact's takes nothing from the contact."""

from typing import TypedDict

import pytest

from intake import store as store_of
from intake.desk import readings
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA = "anna@gdynia.example"


class Marks(TypedDict, total=False):
    """Headers by which a mail says that a machine wrote it."""

    Auto_Submitted: str


@pytest.fixture
def begun(store: Store) -> Desk:
    office = Desk(store)
    office.write(ANNA, APPLIES)
    return office


def forge(office: Desk, count: int) -> None:
    for number in range(count):
        office.write(ANNA, f"B4: {number} enterprises", subject=f"forged {number}")


def test_forged_mails_silence_nobody_with_the_reply_address(begun: Desk) -> None:
    letter = begun.to(ANNA)
    forge(begun, 20)
    (answer,) = begun.write(ANNA, "hmm zzz qqq.", to=letter)
    assert answer.notice == "received"


def test_what_nobody_is_asked_about_waits_for_no_word(begun: Desk) -> None:
    forge(begun, 9)
    asked = [one for one in begun.letters() if one.notice == "confirm_message"]
    assert len(asked) == 5
    assert [one.id for one in begun.file().pending] == [one.pending for one in asked]


@pytest.mark.parametrize(
    ("subject", "headers"),
    [("URGENT: pay the fee", {}), ("Away", {"Auto_Submitted": "auto-replied"})],
)
def test_a_letter_goes_in_the_thread_of_mails_that_are_surely_the_contacts(
    begun: Desk, subject: str, headers: Marks
) -> None:
    begun.write(ANNA, "hello", subject=subject, **headers)
    file = begun.file()
    with begun.store.reading() as connection:
        latest = readings.latest(begun.office, connection, file)
    assert latest
    assert latest.subject == "Application"


def test_a_notice_goes_in_no_thread_of_a_mail_that_may_be_forged(begun: Desk) -> None:
    begun.write(ANNA, "hello", subject="URGENT: pay the fee")
    with begun.store.reading() as connection:
        threads = store_of.outbox.threads(connection, begun.file().number)
    (last,) = threads.values()
    assert "URGENT" not in last.subject
    assert last.notice != "confirm_message"


@pytest.mark.parametrize(
    "sender", ["u1@t1.slack.invalid", "=?utf-8?Q?u1=40t1.slack.invalid?=", "u1@t1.ｓlack.invalid"]
)
def test_a_mail_of_somebody_in_a_chat_binds_and_reaches_nobody_there(
    store: Store, sender: str
) -> None:
    office = Desk(store)
    text = f"From: {sender}\r\nSubject: Sopot\r\n\r\n{APPLIES}\r\n"
    office.deliver(text.encode(), "")
    office.serve()
    assert [one for one in office.letters() if one.channel == "slack"] == []
    with store.reading() as connection:
        assert store_of.applications.load(connection, 1) is None


@pytest.mark.parametrize("address", ["u1@t1.slack.invalid", "U1@T1.Slack.Invalid"])
def test_no_word_of_a_mail_adds_somebody_in_a_chat(begun: Desk, address: str) -> None:
    text = f"Please add my colleague {address} as a contact."
    begun.write(ANNA, text, to=begun.to(ANNA), cc=address)
    assert [one.address.address for one in begun.file().contacts] == [ANNA]
    assert [one for one in begun.letters() if one.channel == "slack"] == []


def test_a_mail_that_names_no_sender_is_a_matter_for_a_person(begun: Desk) -> None:
    for city in ("Sopot", "Torun"):
        text = f"Subject: {city}\r\n\r\nThe city of {city} would like to take part.\r\n"
        begun.deliver(text.encode(), "nobody")
        begun.serve()
    assert len(begun.letters()) == 1
    assert [one.application for one in begun.cases()] == [None]
    assert "Sopot" in begun.cases()[0].text
