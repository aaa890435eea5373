"""Letters that came back, and mails that only say so."""

from datetime import timedelta

import pytest

from bot.mail.write import envelope_sender
from intake import desk, store
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.messages import Kept
from intake.notices import Letter, LetterState
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import DESK, Desk

ANNA, CLERK = "anna@gdynia.example", "clerk@sopot.example"


@pytest.fixture
def office(store: Store) -> Desk:
    """Two cities that have applied."""
    opened = Desk(store)
    opened.write(ANNA, APPLIES)
    opened.write(CLERK, APPLIES.replace("Gdynia", "Sopot"))
    return opened


def returned(
    office: Desk, letter: Letter, *recipients: str, status: str = "5.1.1", id: str = "bounce"
) -> None:
    """A report that this letter came back, taken in at these addresses and served."""
    raw = (
        "From: MAILER-DAEMON@relay.example\nSubject: Undelivered\n"
        f"Message-ID: <{id}@relay.example>\n\n"
        f"<{letter.to.address}> {status} not delivered\nMessage-ID: <{letter.message_id}>\n"
    )
    office.now += timedelta(minutes=1)
    kept = Kept(
        id=id, channel="mail", raw=raw.replace("\n", "\r\n").encode(), sender="",
        recipients=recipients, host="192.0.2.1", received_at=office.now,
    )  # fmt: skip
    desk.take(office.office, [kept])
    office.serve()


def standings(office: Desk) -> list[Standing]:
    return [office.file(number).contacts[0].standing for number in (1, 2)]


def acts(office: Desk, number: int) -> list[str]:
    with office.store.reading() as connection:
        return [entry.act for entry in store.journal.chain(connection, number)]


def failed(office: Desk) -> list[int | None]:
    return [one.application for one in office.letters() if one.state is LetterState.FAILED]


def test_a_letter_that_came_back_to_its_own_address_silences_its_contact(office: Desk) -> None:
    letter = office.to(ANNA)
    returned(office, letter, envelope_sender(letter, DESK))
    assert standings(office) == [Standing.BOUNCED, Standing.ACTIVE]
    assert failed(office) == [1]
    (case,) = office.cases()
    assert (case.kind, case.application) == (CaseKind.BOUNCED, 1)


def test_a_second_report_of_the_same_letter_is_no_second_matter(office: Desk) -> None:
    letter = office.to(ANNA)
    for id in ("first", "second"):
        returned(office, letter, envelope_sender(letter, DESK), id=id)
    assert len(office.cases()) == 1
    assert acts(office, 1).count("letter_returned") == 1


def test_a_later_report_that_the_address_is_wrong_still_silences_its_contact(
    office: Desk,
) -> None:
    letter = office.to(ANNA)
    for status in ("5.2.2", "5.1.1", "5.1.1"):
        returned(office, letter, envelope_sender(letter, DESK), status=status, id=f"b{office.now}")
    assert standings(office) == [Standing.BOUNCED, Standing.ACTIVE]
    assert acts(office, 1).count("letter_returned") == 2


def test_it_is_told_in_the_chain_of_its_own_file_whoever_else_is_named(office: Desk) -> None:
    letter = office.to(ANNA)
    returned(office, letter, office.to(CLERK).reply_to or "", envelope_sender(letter, DESK))
    assert standings(office) == [Standing.BOUNCED, Standing.ACTIVE]
    assert "letter_returned" in acts(office, 1)
    assert "letter_returned" not in acts(office, 2)


def test_a_full_mailbox_fails_the_letter_and_keeps_the_contact(office: Desk) -> None:
    letter = office.to(ANNA)
    returned(office, letter, envelope_sender(letter, DESK), status="5.2.2")
    assert standings(office) == [Standing.ACTIVE, Standing.ACTIVE]
    assert failed(office) == [1]


@pytest.mark.parametrize("told", ["", "+bounce-", "+bounce-{id}"])
def test_whoever_merely_names_a_letter_changes_nothing(office: Desk, told: str) -> None:
    letter = office.to(ANNA)
    tag = told.format(id=letter.message_id.partition("@")[0])
    returned(office, letter, DESK.replace("@", f"{tag}@"))
    assert standings(office) == [Standing.ACTIVE, Standing.ACTIVE]
    assert not failed(office)
    assert not office.cases()


@pytest.mark.parametrize(("status", "cases"), [("5.1.1", 1), ("4.4.1", 0)])
def test_a_report_to_a_reply_address_is_at_most_a_case_of_that_file(
    office: Desk, status: str, cases: int
) -> None:
    returned(office, office.to(ANNA), office.to(CLERK).reply_to or "", status=status)
    assert standings(office) == [Standing.ACTIVE, Standing.ACTIVE]
    assert not failed(office)
    assert [(one.kind, one.application) for one in office.cases()] == [
        (CaseKind.BOUNCED, 2)
    ] * cases
