"""Places on a file that addresses take which never said yes."""

from datetime import timedelta

from intake.contacts import Standing
from intake.conversation.city.contacts import fitting
from intake.notices import MailboxAsked
from tests.intake.conversation.test_by_mail_beside import GUIDO
from tests.intake.conversation.town import ANNA, APPLIES, BEN, Town, a_town

DAY = timedelta(days=1)


def names(town: Town, box: str) -> set[str]:
    """What Guido hears when he names another mailbox, and nobody is written to but that one."""
    text = f"continue by mail {box}@gdynia.example"
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", is_vouched=True)
    return town.remarks(GUIDO)


def filled() -> Town:
    """Guido has named nine mailboxes, and none of them says anything."""
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack", is_vouched=True)
    for number in range(fitting.MOST_CONTACTS - 1):
        assert names(town, f"box{number}") == {"mail_asked"}
    return town


def asked(town: Town) -> int:
    return len([one for one in town.turn.letters if isinstance(one.notice, MailboxAsked)])


def test_unanswered_addresses_take_places_at_first() -> None:
    town = filled()
    assert names(town, "right") == {"contacts_full"}
    assert asked(town) == 0
    assert names(town, "box3") == {"mail_asked"}


def test_a_day_later_one_more_can_be_asked_and_no_second_one() -> None:
    town = filled()
    town.now += DAY
    assert names(town, "right") == {"mail_asked"}
    assert asked(town) == 1
    assert names(town, "other") == {"contacts_full"}
    town.now += DAY / 2
    assert names(town, "other") == {"contacts_full"}
    town.now += DAY
    assert names(town, "other") == {"mail_asked"}


def test_who_adds_a_colleague_then_finds_room() -> None:
    town = filled()
    text = f"Please add {BEN.address}"
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", is_vouched=True)
    assert town.remarks(GUIDO) == {"contacts_full"}
    town.now += DAY
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", is_vouched=True)
    assert town.remarks(GUIDO) == {"contact_added"}


def test_the_address_asked_last_keeps_its_place_for_a_week() -> None:
    town = filled()
    town.now += 2 * DAY
    keys = {f"box{number}@gdynia.example" for number in range(8)}
    file = town.file()
    assert {one.address.key for one in fitting.lapsed(file, town.now)} == keys
    later = town.now + fitting.AWAITED
    assert len(list(fitting.lapsed(file, later))) == 9


def test_people_who_write_keep_their_places() -> None:
    town = a_town()
    for number in range(fitting.MOST_CONTACTS - 1):
        town.write(ANNA, f"Please add c{number}@gdynia.example", to=town.to(ANNA))
    town.now += 30 * DAY
    town.write(ANNA, "Please add c11@gdynia.example", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"contacts_full"}
    assert {one.standing for one in town.file().contacts} == {Standing.ACTIVE}


def test_too_many_silent_addresses_end_the_asking_for_good() -> None:
    town = filled()
    for number in range(fitting.MOST_SILENT):
        town.now += DAY
        names(town, f"more{number}")
    silent = [one for one in town.file().contacts if one.standing is Standing.ASKED]
    assert len(silent) == fitting.MOST_SILENT
    assert "contacts_full" in names(town, "last")
