"""`citydesk erase`: mails that nobody read, and reports on letters that did not arrive."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.mail.write import envelope_sender
from intake import store as rooms
from intake.messages import Kept
from intake.store import Store
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import DESK
from tests.intake.desk.test_bounces import returned

MARK = "parkedzebra"
COLLEAGUE = "jo@gdynia.example"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """A city with one contact."""
    played = Record(database, store, tmp_path)
    played.desk.write(ANNA, APPLIES)
    played.desk.write(ANNA, ENOUGH, to=played.desk.to(ANNA))
    return played


def _keeps(record: Record, sender: str, written: str) -> Kept:
    return _comes(record, sender, f"From: Anna Nowak <{written}>")


def _comes(record: Record, sender: str, heads: str, to: str = DESK) -> Kept:
    raw = f"{heads}\r\nSubject: p\r\n\r\n{MARK}\r\n".encode()
    kept = Kept(id="20270501000000000000-deadbeefdeadbeef", channel="mail", raw=raw, sender=sender,
                recipients=(to,), host="192.0.2.1", received_at=record.desk.now)  # fmt: skip
    with record.store.transaction() as connection:
        rooms.inbox.keep(connection, [kept])
    return kept


def _parks(record: Record, kept: Kept) -> None:
    with record.store.transaction() as connection:
        rooms.inbox.park(connection, kept.id, "unreadable", record.desk.now)


def _lays_aside(record: Record, kept: Kept, why: str = "spam") -> None:
    _parks(record, kept)
    with record.store.transaction() as connection:
        rooms.inbox.lay_aside(connection, kept.id, f"Laid aside by Ada: {why}")


SPELLED = [
    (ANNA, ANNA),
    ("anna+new@gdynia.example", "anna+new@gdynia.example"),
    ("Anna+new2@Gdynia.example", "Anna+new2@Gdynia.example"),
    ("bounce-77@list.example", ANNA),
    ("", f"Anna@{ANNA.partition('@')[2].upper()}"),
]


@pytest.mark.parametrize(("sender", "written"), SPELLED)
@pytest.mark.parametrize("state", [lambda *_: None, _parks])
def test_a_mail_of_theirs_in_any_spelling_is_waited_for(
    record: Record, sender: str, written: str, state: Callable[[Record, Kept], None]
) -> None:
    state(record, _keeps(record, sender, written))
    refused = record.run("erase", ANNA, *WHY, "--yes")
    assert refused.exit_code != 0
    assert "waits to be decided, or is parked" in refused.output
    assert MARK in everywhere(record.store)


@pytest.mark.parametrize(("sender", "written"), SPELLED)
def test_a_mail_that_was_laid_aside_goes_whole(record: Record, sender: str, written: str) -> None:
    _lays_aside(record, _keeps(record, sender, written))
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    held = everywhere(record.store)
    assert [one for one in (MARK, ANNA, "anna+new", "nowak") if one in held] == []


LAID_ASIDE = [("Name Surname wrote it again.", False), (f"{ANNA} asked.", False), ("spam", True)]


@pytest.mark.parametrize(("why", "is_kept"), LAID_ASIDE)
def test_why_it_was_laid_aside_stays_where_it_names_nobody(
    record: Record, why: str, is_kept: bool
) -> None:
    _lays_aside(record, _keeps(record, ANNA, ANNA), why)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert (f"laid aside by ada: {why}".casefold() in everywhere(record.store)) is is_kept


def test_a_mail_of_somebody_else_holds_nothing_up_and_stays(record: Record) -> None:
    _parks(record, _keeps(record, f"jo{ANNA}", f"jo{ANNA}"))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert MARK in everywhere(record.store)


OLA = "ola@gdynia.example"
BY_OLA = [
    (ANNA, f"From: {OLA}"),
    (OLA, f"From: Ola <{OLA}>\r\nSender: {ANNA}"),
    (OLA, f"From: Ola <{OLA}>, Anna Nowak <{ANNA}>"),
]


@pytest.mark.parametrize(("sender", "heads"), BY_OLA)
def test_a_mail_that_was_laid_aside_is_its_first_writers(
    record: Record, sender: str, heads: str
) -> None:
    _lays_aside(record, _comes(record, sender, heads))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert MARK in everywhere(record.store)


RETURNED = [
    ("", f"From: {OLA}", False),
    ("x@mx.example", "From: Mail <MAILER-DAEMON@mx.example>", False),
    ("x@mx.example", "From: x@mx.example\r\nAuto-Submitted: auto-replied", False),
    (OLA, f"From: {OLA}", True),
    (OLA, f"From: {OLA}\r\nAuto-Submitted: no", True),
]


@pytest.mark.parametrize(("sender", "heads", "stays"), RETURNED)
def test_what_came_to_a_return_address_and_was_laid_aside_goes_where_a_machine_sent_it(
    record: Record, sender: str, heads: str, stays: bool
) -> None:
    to = envelope_sender(record.desk.to(ANNA), DESK)
    _lays_aside(record, _comes(record, sender, heads, to))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert (MARK in everywhere(record.store)) is stays


def test_a_report_that_their_letter_did_not_arrive_goes_whole(record: Record) -> None:
    desk = record.desk
    desk.write(ANNA, f"Please add our colleague {COLLEAGUE} to the file.", to=desk.to(ANNA))
    desk.write(COLLEAGUE, "Yes", to=desk.to(COLLEAGUE))
    theirs, others = desk.to(ANNA), desk.to(COLLEAGUE)
    returned(desk, theirs, envelope_sender(theirs, DESK), id="first")
    returned(desk, others, envelope_sender(others, DESK), id="second")
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    held = everywhere(record.store)
    assert f"<{ANNA}> 5.1.1" not in held
    assert f"<{COLLEAGUE}> 5.1.1" in held
    assert record.run("journal", "verify").exit_code == 0


def test_a_letter_to_the_public_that_did_not_arrive_names_them_no_more(record: Record) -> None:
    desk, zoe = record.desk, "zoe@elsewhere.example"
    desk.write(zoe, "Please delete all my personal data from your records.")
    letter = desk.to(zoe)
    returned(desk, letter, envelope_sender(letter, DESK))
    with record.store.transaction() as connection:
        case, text = rooms.cases.waiting(connection)[0], f"A letter to Zoe <{zoe}> was not sent."
        fresh = replace(case, number=0, contact=None, message=None, text=text)
        rooms.cases.open(connection, fresh)
    assert zoe in everywhere(record.store)
    done = record.run("erase", zoe, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert zoe not in everywhere(record.store)
