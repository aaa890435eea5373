"""Handing over: the new address is asked, and takes over with its own yes."""

from dataclasses import replace
from datetime import timedelta

from intake.contacts import Standing
from intake.conversation.questions.taking import WRITER
from intake.messages import Address
from intake.notices import MailboxAsked, Received
from tests.intake.conversation.town import ANNA, BEN, CARLA, Town, a_town

HAND_OVER = f"Please hand over to {BEN.address}"


def standing(town: Town, who: Address) -> Standing:
    return next(one.standing for one in town.file().contacts if one.address.key == who.key)


def test_the_new_address_is_asked_and_told_nothing_of_the_file() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"hand_over_asked"}
    asked = town.said(BEN)
    assert isinstance(asked, MailboxAsked)
    assert asked.is_handed_over
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.ACTIVE, Standing.ASKED)


def test_until_its_yes_the_writer_goes_on_and_the_address_can_do_nothing() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(ANNA, "B1b: yes", to=town.to(ANNA))
    town.write(BEN, "B1b: no", to=town.to(BEN))
    assert town.file().current["B1b"].words == "yes"
    assert standing(town, ANNA) is Standing.ACTIVE


def test_a_no_changes_nothing_and_is_remembered() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(BEN, "NO", to=town.to(BEN))
    assert town.remarks(ANNA) == {"hand_over_refused"}
    assert standing(town, ANNA) is Standing.ACTIVE
    town.now += timedelta(days=1)
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"hand_over_refused"}


def test_a_corrected_address_takes_the_place_of_the_mistyped_one() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    mistyped = town.to(BEN)
    town.write(ANNA, f"Please hand over to {CARLA.address}", to=town.to(ANNA))
    town.write(BEN, "YES", to=mistyped)
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.ACTIVE, Standing.ASKED)
    town.write(CARLA, "YES", to=town.to(CARLA))
    assert (standing(town, ANNA), standing(town, CARLA)) == (Standing.LEFT, Standing.ACTIVE)


def test_who_hands_over_to_another_address_of_their_own_need_not_say_their_name_again() -> None:
    town = a_town()
    town.write(ANNA, "V11_writer: Anna Nowak\n\nV11_office: Head of office", to=town.to(ANNA))
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(replace(BEN, name="Anna Nowak"), "YES", to=town.to(BEN))
    assert town.file().current[WRITER].by == BEN.key
    town.write(BEN, "status", to=town.to(BEN))
    assert WRITER not in {one.question for one in town.receipt(BEN).asked}


def test_somebody_else_is_asked_for_their_own_name() -> None:
    town = a_town()
    town.write(ANNA, "V11_writer: Anna Nowak", to=town.to(ANNA))
    town.hand_over(ANNA, BEN)
    assert WRITER in {one.question for one in town.receipt(BEN).asked}
    assert not isinstance(town.said(BEN), Received)
