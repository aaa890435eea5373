"""A colleague who declines, through the whole desk: the letters as they are, the journal's word."""

import pytest

from intake.contacts import Standing
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA, BEN = "anna@gdynia.example", "ben@gdynia.example"


@pytest.fixture
def office(store: Store) -> Desk:
    """Anna has written for Gdynia and put Ben on the file."""
    made = Desk(store)
    made.write(ANNA, APPLIES)
    made.write(ANNA, f"Please add {BEN} to our application.", to=made.to(ANNA))
    return made


def is_left(office: Desk) -> bool:
    (ben,) = [one for one in office.file().contacts if one.address.key == BEN]
    return ben.standing is Standing.LEFT


def test_who_does_not_know_about_it_is_taken_off_and_who_added_them_told(office: Desk) -> None:
    told = office.write(
        BEN, "I do not know about this. Please stop writing to me.", to=office.to(BEN)
    )
    assert is_left(office)
    assert [(one.to.key, one.notice) for one in told] == [(BEN, "taken_off"), (ANNA, "received")]
    assert f"{BEN} told us that they do not write for your city" in told[1].markdown
    assert office.cases() == []


def test_one_word_settles_what_was_not_sure(office: Desk) -> None:
    (asked,) = office.write(BEN, "No thanks.", to=office.to(BEN))
    assert "Write NO: you do not write for the application of Gdynia" in asked.markdown
    assert not is_left(office)
    office.write(BEN, "NO", to=asked)
    assert is_left(office)


def test_what_they_write_later_goes_to_who_is_left(office: Desk) -> None:
    letter = office.to(BEN)
    office.write(BEN, "No thanks, I don't want to take part.", to=letter)
    told = office.write(BEN, "B1b: yes", to=letter)
    assert "B1b" not in office.file().current
    assert {one.to.key for one in told if one.notice != "urgent"} == {ANNA, BEN}
