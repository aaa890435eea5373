"""What a contact can ask for beside answering, and why not."""

import pytest

from intake import applications
from intake.applications import State
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation import Bond
from intake.conversation.city import wishes
from intake.conversation.city.contacts import fitting
from intake.messages import Address
from intake.notices import (
    ContactWelcomed,
    HelpShown,
    Holdings,
    Received,
    StatusShown,
    SubmissionShown,
    WithdrawalAsked,
)
from tests.intake.conversation.town import (
    AFTER_CLOSING,
    ANNA,
    BEN,
    CARLA,
    EVE,
    Town,
    a_complete_town,
    a_file,
    a_shown_town,
    a_town,
)

ADD = "Please add ben@gdynia.example"
HAND_OVER = "Please hand over to ben@gdynia.example"


def test_status_and_help_are_letters_of_their_own() -> None:
    town = a_town()
    town.write(ANNA, "status", to=town.to(ANNA))
    assert town.notice(ANNA, StatusShown).state is State.OPEN
    town.write(ANNA, "help", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), HelpShown)


def test_an_answer_beside_a_wish_counts_in_the_same_letter() -> None:
    town = a_town()
    town.write(ANNA, "B1b: yes\n\nSTATUS", to=town.to(ANNA))
    assert town.notice(ANNA, StatusShown).receipt.understood
    assert "B1b" in town.file().current


def test_a_question_back_becomes_a_case_with_who_asked() -> None:
    town = a_town()
    town.write(ANNA, "How long does the pre-selection take?", to=town.to(ANNA))
    (case,) = town.cases
    assert (case.kind, case.contact, case.message) == (CaseKind.QUESTION, ANNA.key, "m2")
    assert town.remarks(ANNA) == {"question_passed_on"}


def test_pause_and_resume() -> None:
    town = a_town()
    town.write(ANNA, "Please pause our application.", to=town.to(ANNA))
    assert (town.file().state, town.remarks(ANNA)) == (State.PAUSED, {"paused"})
    town.write(ANNA, "B1b: yes", to=town.to(ANNA))
    assert "B1b" in town.file().current
    town.write(ANNA, "resume", to=town.to(ANNA))
    assert (town.file().state, town.remarks(ANNA)) == (State.OPEN, {"resumed"})
    town.write(ANNA, "resume", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"not_resting"}


def test_a_colleague_who_is_added_is_welcomed_with_a_reply_address_of_their_own() -> None:
    town = a_town()
    town.write(ANNA, ADD, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"contact_added"}
    welcome = town.notice(BEN, ContactWelcomed)
    assert (welcome.by, welcome.handed_over) == (ANNA.address, False)
    assert town.to(BEN).reply_to != town.to(ANNA).reply_to


def test_who_is_on_the_file_already_gets_their_letter_again_and_no_second_place() -> None:
    town = a_town()
    town.write(ANNA, ADD, to=town.to(ANNA))
    first = town.to(BEN).reply_to
    town.write(ANNA, "Please add Ben@Gdynia.example", to=town.to(ANNA))
    assert isinstance(town.said(BEN), ContactWelcomed)
    assert town.to(BEN).reply_to == first
    assert len(town.file().contacts) == 2


def test_a_colleague_whose_letters_came_back_is_tried_again_when_added_again() -> None:
    town = a_town()
    town.write(ANNA, ADD, to=town.to(ANNA))
    town.applications[1] = applications.bounce(town.file(), BEN)
    town.write(ANNA, ADD, to=town.to(ANNA))
    assert [one.standing for one in town.file().contacts] == [Standing.ACTIVE] * 2


@pytest.mark.parametrize(
    "text", ["Please add anna@gdynia.example", "Please hand over to ANNA@gdynia.example"]
)
def test_nobody_adds_or_hands_over_to_themself(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.addressees() == [ANNA.address]
    assert town.remarks(ANNA) == {"contact_needs_address"}
    assert [one.standing for one in town.file().contacts] == [Standing.ACTIVE]


def test_an_address_is_needed_and_only_one() -> None:
    town = a_town()
    town.write(ANNA, "Please add my colleague to the application.", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"contact_needs_address"}
    town.write(ANNA, "Please add a@x.example and b@x.example", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"contact_needs_address"}
    assert len(town.file().contacts) == 1


def test_no_more_than_ten_people_fit_on_a_file() -> None:
    town = a_town()
    for number in range(12):
        town.write(ANNA, f"Please add c{number}@gdynia.example", to=town.to(ANNA))
    assert len(town.file().contacts) == fitting.MOST_CONTACTS
    (refused,) = town.receipt(ANNA).remarks
    assert (refused.kind, refused.words) == ("contacts_full", "c11@gdynia.example")
    town.write(ANNA, "Please add c3@gdynia.example", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"contact_added"}
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"hand_over_asked"}


def test_who_has_left_needs_no_place() -> None:
    town = a_town()
    writer = ANNA
    for number in range(12):
        successor = Address(address=f"c{number}@gdynia.example")
        town.hand_over(writer, successor)
        writer = successor
    assert town.remarks(town.file().contacts[-2].address) == {"handed_over"}
    assert [one.standing for one in town.file().contacts].count(Standing.ACTIVE) == 1


def test_a_hand_over_welcomes_the_colleague_and_lets_the_writer_go() -> None:
    town = a_town()
    town.hand_over(ANNA, BEN)
    assert town.notice(BEN, ContactWelcomed).handed_over
    assert town.remarks(ANNA) == {"handed_over"}
    assert town.receipt(ANNA).asked == ()
    assert [one.standing for one in town.file().contacts] == [Standing.LEFT, Standing.ACTIVE]


def test_a_hand_over_to_somebody_on_the_file_tells_them_so() -> None:
    town = a_town()
    town.write(ANNA, ADD, to=town.to(ANNA))
    town.write(ANNA, HAND_OVER, to=town.to(ANNA))
    assert town.notice(BEN, ContactWelcomed).handed_over


def test_a_hand_over_ends_what_waited_for_a_word_of_who_leaves() -> None:
    town = a_shown_town()
    town.hand_over(ANNA, BEN)
    assert town.file().pending == ()


def test_who_left_comes_back_as_the_last_one() -> None:
    town = a_town()
    town.hand_over(ANNA, BEN)
    town.write(BEN, "Please add anna@gdynia.example", to=town.to(BEN))
    assert [one.address.key for one in town.file().contacts] == [BEN.key, ANNA.key]


def test_everything_held_goes_to_who_asks_on_the_file() -> None:
    town = a_town()
    town.write(ANNA, "B1b: yes", to=town.to(ANNA), files=(a_file("plan.pdf"),))
    town.write(ANNA, "B1b: no", to=town.to(ANNA))
    town.write(ANNA, "Please send me everything you hold on us.", to=town.to(ANNA))
    held = town.notice(ANNA, Holdings)
    assert [one.label for one in held.history].count("City managed through IoT") == 2
    assert [one.name for one in held.evidence] == ["plan.pdf"]
    assert (held.contacts, held.messages) == ((ANNA.address,), ("a mail",))
    assert town.addressees() == [ANNA.address]


def test_nobody_else_is_told_what_is_held() -> None:
    town = a_town()
    town.write(EVE, "Please send me everything you hold on us.", to=town.to(ANNA))
    assert town.to(EVE).notice == "told"


def test_a_submission_is_shown_whole_before_it_counts() -> None:
    town = a_shown_town()
    shown = town.notice(ANNA, SubmissionShown)
    assert len(shown.whole) == len(town.file().current)
    assert shown.receipt.asked == ()
    assert town.file().state is State.OPEN
    assert town.to(ANNA).pending == town.file().pending[0].id


def test_a_submission_with_missing_items_says_which_and_asks_them() -> None:
    town = a_town()
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), Received)
    assert town.remarks(ANNA) == {"submit_missing"}
    assert "Your name" in town.receipt(ANNA).missing
    assert town.receipt(ANNA).asked
    assert town.file().pending == ()


def test_answers_and_submit_in_one_mail_show_the_answers() -> None:
    town = a_complete_town()
    town.write(ANNA, "S1: USD 20 billion\n\nSUBMIT", to=town.to(ANNA))
    shown = town.notice(ANNA, SubmissionShown)
    assert any("20 billion" in one.words for one in shown.whole)


@pytest.mark.parametrize("text", ["SUBMIT", "withdraw", ADD, HAND_OVER])
@pytest.mark.parametrize("bond", [Bond.THREAD])
def test_what_binds_needs_the_reply_address(text: str, bond: Bond) -> None:
    town = a_complete_town()
    before = town.file()
    town.write(ANNA, text, to=town.to(ANNA), bond=bond)
    assert town.remarks(ANNA) == {"submit_needs_letter"}
    assert town.file() == before
    assert town.addressees() == [ANNA.address]


def test_a_newer_submission_takes_the_place_of_the_older() -> None:
    town = a_shown_town()
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert [one.id for one in town.file().pending] == [town.to(ANNA).pending]


def test_of_several_wishes_the_gravest_is_the_letter() -> None:
    town = a_complete_town()
    town.write(ANNA, "STATUS\n\nPlease withdraw our application.", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), WithdrawalAsked)
    assert town.to(ANNA).pending == town.file().pending[0].id


def test_a_colleague_can_submit_for_all() -> None:
    town = a_complete_town()
    town.write(ANNA, "Please add carla@gdynia.example", to=town.to(ANNA))
    town.write(CARLA, "SUBMIT", to=town.to(CARLA))
    town.write(CARLA, "CONFIRM", to=town.to(CARLA))
    assert town.file().state is State.REGISTERED
    assert sorted(town.addressees()) == [ANNA.address, CARLA.address]


def test_the_same_file_twice_does_not_change_what_is_confirmed() -> None:
    town = a_complete_town()
    town.write(ANNA, "", to=town.to(ANNA), files=(a_file("plan.pdf"),))
    before = wishes.fingerprint(town.file())
    town.write(ANNA, "", to=town.to(ANNA), files=(a_file("plan.pdf"),))
    assert wishes.fingerprint(town.file()) == before


def test_who_takes_over_is_asked_who_they_are() -> None:
    town = a_complete_town()
    town.hand_over(ANNA, BEN)
    asked = [one.question for one in town.receipt(BEN).asked]
    assert asked[:3] == ["V11_writer", "V11_office", "V11_authority"]
    town.write(BEN, "I'm Ayşe Demir, Director of Data.", to=town.to(BEN))
    current = town.file().current
    assert current["V11_writer"].words == "Ayşe Demir"
    assert current["V11_office"].words == "Director of Data"
    assert "V11_writer" not in [one.question for one in town.receipt(BEN).asked]
    town.write(BEN, "SUBMIT", to=town.to(BEN))
    assert town.remarks(BEN) == {"submit_missing"}
    town.write(BEN, "V11_authority: yes", to=town.to(BEN))
    town.write(BEN, "SUBMIT", to=town.to(BEN))
    assert town.file().pending


def test_the_signature_of_who_takes_over_counts() -> None:
    town = a_complete_town()
    town.hand_over(ANNA, BEN)
    town.write(BEN, "B2b: yes\n\nBest regards\nSunita Joshi\nDeputy Commissioner", to=town.to(BEN))
    assert town.file().current["V11_writer"].by == BEN.key


@pytest.mark.parametrize(
    "text",
    [
        "As requested we stop our participation.",
        "Following your letter our mayor has decided that we will not participate any longer.",
        "We are not interested in participating anymore.",
        "The number of companies engaged in the interconnected digital economy is 320, "
        "and please withdraw us.",
    ],
)
def test_a_polite_withdrawal_is_asked_about_once_more(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert isinstance(town.said(ANNA), WithdrawalAsked)
    assert town.file().state is State.OPEN
    assert len(town.receipt(ANNA).understood) == text.count("320")


def test_a_candidacy_is_submitted_when_all_is_there_and_only_announced_before() -> None:
    text = "We would like to submit our candidacy now"
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert isinstance(town.said(ANNA), SubmissionShown)
    town = Town()
    town.write(ANNA, f"We are the city of Gdynia, Poland. {text}.")
    assert town.remarks(ANNA) == set()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"submit_missing"}


@pytest.mark.parametrize(
    "text",
    [
        "We ask you to prolong the term till 1st of March 2027, because of New Year holidays",
        "Please extend the deadline for two weeks. S1: USD 12.1 billion (2024)",
        "We need more time",
        "the deadline is too short",
        "Have a nice day, the deadline is too short for us. We will answer only if it is extended.",
        "Could you please give us two more weeks?",
        "We need more time. Please extend the deadline.",
        "Please give us more time until 1 March.",
        "The deadline is too early for our city council.",
        "We cannot meet the deadline.",
    ],
)
def test_a_wish_for_more_time_goes_to_a_person_with_the_whole_mail(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"more_time_asked"}
    (case,) = town.turn.cases
    assert (case.kind, case.text) == (CaseKind.QUESTION, text)
    assert not town.turn.fruitless
    assert len(town.receipt(ANNA).understood) == text.count("S1")


@pytest.mark.parametrize("before", ["pause", "SUBMIT"])
def test_more_time_is_asked_for_on_a_paused_or_shown_application(before: str) -> None:
    town = a_complete_town()
    town.write(ANNA, before, to=town.to(ANNA))
    town.write(ANNA, "Please extend the deadline.", to=town.to(ANNA))
    assert "more_time_asked" in town.remarks(ANNA)
    assert [one.kind for one in town.turn.cases] == [CaseKind.QUESTION]


def test_after_the_closing_a_wish_for_more_time_is_one_case() -> None:
    town = a_town()
    town.now = AFTER_CLOSING
    town.write(ANNA, "Please extend the deadline.", to=town.to(ANNA))
    assert "more_time_asked" in town.remarks(ANNA)
    assert [one.kind for one in town.turn.cases] == [CaseKind.LATE]
