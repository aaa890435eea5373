"""A mail that only claims to be a contact's takes nothing from the contact."""

import pytest

from intake.desk import dossiers
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA = "anna@gdynia.example"


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
    begun: Desk, subject: str, headers: dict[str, str]
) -> None:
    begun.write(ANNA, "hello", subject=subject, **headers)
    file = begun.file()
    with begun.store.reading() as connection:
        latest = dossiers.latest(begun.office, connection, file)
    assert latest
    assert latest.subject == "Application"


def test_a_mail_that_names_no_sender_is_a_matter_for_a_person(begun: Desk) -> None:
    for city in ("Sopot", "Torun"):
        text = f"Subject: {city}\r\n\r\nThe city of {city} would like to take part.\r\n"
        begun.deliver(text.encode(), "nobody")
        begun.serve()
    assert len(begun.letters()) == 1
    assert [one.application for one in begun.cases()] == [None]
    assert "Sopot" in begun.cases()[0].text
