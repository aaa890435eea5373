"""Handing over: the new address is asked, and takes over with its own yes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.contacts import Standing
from intake.conversation import Bond
from intake.conversation.questions.taking import WRITER
from intake.messages import Address
from intake.notices import Letter, MailboxAsked, Received
from tests.intake.conversation.town import ANNA, BEN, CARLA, EVE, Town, a_town

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


def test_what_the_address_wrote_before_its_yes_counts_with_it() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(BEN, "B1b: no", to=town.to(BEN))
    asked = town.said(BEN)
    assert isinstance(asked, MailboxAsked)
    assert asked.is_kept
    assert "B1b" not in town.file().current
    town.write(BEN, "YES", to=town.to(BEN))
    assert town.file().current["B1b"].words == "no"
    assert standing(town, BEN) is Standing.ACTIVE


def test_a_yes_with_a_question_in_brackets_hands_nothing_over() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(BEN, "YES (who are you?)", to=town.to(BEN))
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.ACTIVE, Standing.ASKED)


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


def test_of_two_who_hand_over_to_the_same_person_each_leaves_by_a_yes_of_their_own() -> None:
    town, wish = a_town(), f"Please hand over to {CARLA.address}"
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    town.write(ANNA, wish, to=town.to(ANNA))
    of_anna = town.to(CARLA)
    town.write(BEN, wish, to=town.to(BEN))
    assert town.remarks(BEN) == {"hand_over_asked"}
    of_ben = town.to(CARLA)
    assert [one.address for one in town.file().pending] == [ANNA, BEN]
    town.write(CARLA, "YES", to=of_anna)
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.LEFT, Standing.ACTIVE)
    town.write(CARLA, "YES", to=of_ben)
    assert (standing(town, BEN), standing(town, CARLA)) == (Standing.LEFT, Standing.ACTIVE)
    assert town.file().pending == ()


def test_who_asks_again_within_the_hour_sends_no_second_letter() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"hand_over_asked"}
    assert town.addressees() == [ANNA.address]


def asked_twice() -> tuple[Town, list[Letter]]:
    """Anna has asked Ben to take over, and again the next day."""
    town, letters = a_town(), []
    for _ in range(2):
        town.write(ANNA, HAND_OVER, to=town.to(ANNA))
        letters.append(town.to(BEN))
        town.now += timedelta(days=1)
    return town, letters


@pytest.mark.parametrize("at", [0, 1])
def test_a_yes_to_either_of_two_letters_hands_over(at: int) -> None:
    town, letters = asked_twice()
    town.write(BEN, "YES", to=letters[at])
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.LEFT, Standing.ACTIVE)
    assert town.remarks(ANNA) == {"handed_over"}
    assert town.file().pending == ()


def test_a_no_to_the_first_of_two_letters_counts() -> None:
    town, (first, _) = asked_twice()
    town.write(BEN, "NO", to=first)
    assert town.remarks(ANNA) == {"hand_over_refused"}


@pytest.mark.parametrize("word", ["YES", "NO"])
def test_a_word_on_what_another_asked_before_settles_nothing_and_is_asked_again(word: str) -> None:
    town, wish = a_town(), f"Please hand over to {CARLA.address}"
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    town.write(ANNA, wish, to=town.to(ANNA))
    of_anna = town.to(CARLA)
    town.write(ANNA, f"Please hand over to {EVE.address}", to=town.to(ANNA))
    town.write(BEN, wish, to=town.to(BEN))
    town.write(CARLA, word, to=of_anna)
    assert isinstance(town.said(CARLA), MailboxAsked)
    assert standing(town, CARLA) is Standing.ASKED
    assert [one.address for one in town.file().pending] == [ANNA, BEN]
    town.write(CARLA, "YES", to=town.to(CARLA))
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.ACTIVE, Standing.LEFT)


def test_a_no_refuses_what_its_letter_asked_and_nothing_else() -> None:
    town, wish = a_town(), f"Please hand over to {CARLA.address}"
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    town.write(ANNA, wish, to=town.to(ANNA))
    town.write(BEN, wish, to=town.to(BEN))
    town.write(CARLA, "NO", to=town.to(CARLA))
    assert town.remarks(BEN) == {"hand_over_refused"}
    assert set(town.addressees()) == {BEN.address, CARLA.address}
    (waits,) = [one for one in town.file().pending if one.asked]
    assert waits.address == ANNA


def test_a_no_to_a_hand_over_leaves_the_question_of_a_mailbox_as_it_is() -> None:
    town = a_town()
    town.write(ANNA, f"Please add {EVE.address}", to=town.to(ANNA))
    town.write(EVE, f"Please hand over to {CARLA.address}", to=town.to(EVE))
    file, letter = town.file(), town.to(CARLA)
    (asked,) = file.pending
    before = replace(asked, id="mailbox:m0", kind="mailbox", address=ANNA)
    town.applications[1] = replace(file, pending=(before, asked))
    town.write(CARLA, "NO", to=letter)
    waits = {one.id for one in town.file().pending if one.asked}
    assert waits == {"mailbox:m0"}


def test_what_was_kept_stands_before_what_the_mail_with_the_yes_says() -> None:
    town = a_town()
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    town.write(BEN, "S1: USD 10 billion\nS2: USD 104 billion", to=town.to(BEN))
    town.write(BEN, "YES\n\nS2: USD 110 billion\n\nB1b: yes", to=town.to(BEN))
    answered = [(one.question, one.words) for one in town.file().answers][-4:]
    assert answered == [
        ("S1", "USD 10 billion"), ("S2", "USD 104 billion"),
        ("S2", "USD 110 billion"), ("B1b", "yes"),
    ]  # fmt: skip


def test_a_mail_without_the_reply_address_stands_before_what_the_yes_says() -> None:
    town = a_town()
    town.write(ANNA, "S2: USD 104 billion", bond=Bond.ADDRESS)
    town.write(ANNA, "YES\n\nS2: USD 110 billion", to=town.to(ANNA))
    answered = [one.words for one in town.file().answers if one.question == "S2"]
    assert answered[-1] == "USD 110 billion"


def test_what_a_colleague_wrote_stands_before_what_the_yes_says() -> None:
    town = a_town()
    town.write(CARLA, "S2: USD 104 billion", to=town.to(ANNA))
    town.write(ANNA, "YES\n\nS2: USD 110 billion", to=town.to(ANNA))
    answered = [one.words for one in town.file().answers if one.question == "S2"]
    assert answered == ["USD 104 billion", "USD 110 billion"]
