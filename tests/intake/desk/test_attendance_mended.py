"""The list of who comes is mended by the city's words or by an organizer; other mails leave it."""

import pytest

from intake.cases import CaseKind
from intake.ceremony import Attending, Consulted
from intake.desk import acts
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store import Store
from tests.intake.desk.acts.town import HOLD, reason
from tests.intake.desk.test_attendance import BOTH, Hosts

SET = acts.SetAttendance(
    city="1",
    people=("Eva Novák, Mayor", "Ján Kováč、副市长"),
    confirmed=True,
    reason="They told us.",
)


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def names(town: Hosts) -> list[str]:
    return [name for name, _ in town.people()]


# --- by the city --------------------------------------------------------------------------------


def test_only_one_of_the_list_takes_the_others_off_and_the_letter_says_so(town: Hosts) -> None:
    receipt = town.answer("After all only Ms Nowak will come.", to=town.answer(BOTH))
    assert town.people() == [("Anna Nowak", "Mayor")]
    assert "Your list takes the place of the one before." in receipt.markdown
    assert "Jan Kowal" not in receipt.markdown


def test_only_somebody_unknown_leaves_the_list_and_is_asked(town: Hosts) -> None:
    receipt = town.answer("After all only Mr Zych will come.", to=town.answer(BOTH))
    assert names(town) == ["Anna Nowak", "Jan Kowal"]
    assert "we changed nothing on our list" in receipt.markdown
    assert "Jan Kowal" in receipt.markdown
    assert "Please send the whole list once more" in receipt.markdown
    assert CaseKind.QUESTION in town.waiting()


def test_words_that_are_nobody_leave_the_list_and_the_confirmation_stands(town: Hosts) -> None:
    people = ("Anna Nowak, Mayor", "Visas Soon, Head of Office")
    town.done(acts.SetAttendance(city="1", people=people, confirmed=True, reason="So."), seed="s")
    town.now += HOLD
    town.carry()
    receipt = town.answer("“Visas Soon” is not a person.", to=town.of("attendance_set")[-1])
    assert town.people() == [("Anna Nowak", "Mayor")]
    assert town.ceremony().attending is Attending.NAMED
    assert "Visas Soon" not in receipt.markdown


def test_a_plain_list_takes_the_place_of_the_whole_one_and_the_letter_says_so(town: Hosts) -> None:
    text = "Ewa Lis, Head of Office\nIga Zych, Councillor"
    receipt = town.answer(text, to=town.answer(BOTH))
    assert names(town) == ["Ewa Lis", "Iga Zych"]
    assert "Your list takes the place of the one before." in receipt.markdown
    assert "reply with one word, YES" in receipt.markdown
    assert "Nothing is missing" in town.answer("YES", to=receipt).markdown


def test_the_same_list_again_keeps_the_confirmation(town: Hosts) -> None:
    text = "Jan Kowal, Deputy Mayor\nAnna Nowak, Mayor"
    receipt = town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.NAMED
    assert "takes the place of the one before" not in receipt.markdown


def test_a_line_with_a_missing_office_keeps_the_others(town: Hosts) -> None:
    first = town.answer("1. Anna Nowak, Mayor\n2. Jan Kowal")
    town.answer("Jan Kowal, Deputy Mayor", to=first)
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]


@pytest.mark.parametrize(
    "text",
    [
        "It is our wish that the next Convention take place here.",
        "Could we receive the certificate in Geneva instead of at the Convention?",
        "Our new museum opens in May. When does the announcement come out?",
    ],
)
def test_a_mail_about_something_else_leaves_list_and_confirmation(town: Hosts, text: str) -> None:
    town.answer(text, to=town.answer(BOTH))
    assert names(town) == ["Anna Nowak", "Jan Kowal"]
    assert town.ceremony().attending is Attending.NAMED


# --- by an organizer ----------------------------------------------------------------------------


def test_an_organizer_puts_the_list_right_and_the_city_reads_it(town: Hosts) -> None:
    town.answer("1. To Beijing\n2. Anna Nowak, Mayor")
    (letter,) = town.done(SET, seed="act-s").letters
    assert (letter.notice, letter.state) == ("attendance_set", LetterState.HELD)
    assert "- Eva Novák, Mayor\n- Ján Kováč, 副市长" in letter.markdown
    assert "> They told us." in letter.markdown
    assert town.ceremony().attending is Attending.NAMED
    assert reason(town.lay(SET, seed="act-s2")) == "set_already"


def test_a_list_that_is_not_confirmed_asks_for_a_yes_and_a_no_reaches_a_person(
    town: Hosts,
) -> None:
    act = acts.SetAttendance(city="1", people=("Eva Novák, Mayor",), reason="As told.")
    town.done(act, seed="act-s")
    town.now += HOLD
    town.carry()
    (letter,) = town.of("attendance_set")
    assert "reply with one word, YES" in letter.markdown
    town.answer("YES", to=letter)
    assert town.ceremony().attending is Attending.NAMED
    town.answer("No", to=letter)
    assert town.ceremony().attending is Attending.AWAITED
    assert CaseKind.QUESTION in town.waiting()


def test_taken_back_while_it_is_held_the_list_is_as_before(town: Hosts) -> None:
    town.answer(BOTH)
    (letter,) = town.done(SET, seed="act-s").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-w")
    assert names(town) == ["Anna Nowak", "Jan Kowal"]
    assert town.ceremony().attending is Attending.NAMED


def test_a_list_that_the_city_has_changed_since_is_not_taken_back(town: Hosts) -> None:
    (letter,) = town.done(SET, seed="act-s").letters
    town.answer("Eva Novák cannot come.")
    assert isinstance(town.lay(acts.Withhold(letters=(letter.id,)), seed="act-w"), Refusal)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (acts.SetAttendance(city="1", people=("A, B",), reason=" "), "no_reason"),
        (acts.SetAttendance(city="1", people=(), confirmed=True, reason="So."), "nobody"),
        (acts.SetAttendance(city="1", people=(", Mayor",), reason="So."), "no_name"),
        (acts.SetAttendance(city="1", people=(), reason="So."), "set_already"),
        (acts.SetAttendance(city="2", people=("A, B",), reason="So."), "not_titled"),
    ],
)
def test_what_is_no_list_is_refused(town: Hosts, act: acts.Act, why: str) -> None:
    town.city(2)
    assert reason(town.lay(act, seed="act-r")) == why


# --- another place of receipt after the award ---------------------------------------------------


def test_a_wish_for_another_place_after_the_award_is_consulted_on(town: Hosts) -> None:
    text = "Could we receive the certificate in Geneva instead of at the Convention?"
    receipt = town.answer(text)
    assert receipt.notice == "place_noted"
    assert f"> {text}" in receipt.markdown
    assert "Until they agree to it, the Convention is the place." in receipt.markdown
    place = town.ceremony().place
    assert place
    assert (place.asked, place.state) == ("Geneva", Consulted.ASKED)
    assert town.waiting() == [CaseKind.PLACE_ASKED]
    assert town.ceremony().attending is Attending.AWAITED
    town.done(acts.SettlePlace(city="1", agrees=True, reason="It is near."), seed="act-p")
    assert town.ceremony().attending is Attending.LIFTED
    assert town.waiting() == []


def test_at_home_is_the_citys_own_place_and_who_comes_is_read_beside_it(town: Hosts) -> None:
    receipt = town.answer(f"{BOTH} Could we be handed the certificate in our city?")
    assert receipt.notice == "attendance_noted"
    assert "you ask for another place to receive the certificate" in receipt.markdown
    assert names(town) == ["Anna Nowak", "Jan Kowal"]
    place = town.ceremony().place
    assert place
    assert place.asked == "City 1"
    assert town.waiting() == [CaseKind.PLACE_ASKED]


def test_an_agreed_place_is_not_lost_by_another_wish(town: Hosts) -> None:
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    town.done(agree, seed="act-p")
    town.answer("Could we receive the certificate in Geneva?")
    assert town.ceremony().attending is Attending.LIFTED
    assert CaseKind.QUESTION in town.waiting()


# --- somebody is spoken of without a name -------------------------------------------------------

BESIDE = "Mayor Anna Nowak will come with me. All confirmed."


def test_who_was_not_read_is_asked_for_and_the_list_is_not_complete(town: Hosts) -> None:
    receipt = town.answer(BESIDE)
    assert names(town) == ["Anna Nowak"]
    assert "Nothing is missing" not in receipt.markdown
    assert "of whom you wrote: “Mayor Anna Nowak will come with me.”" in receipt.markdown
    assert "your confirmation" not in receipt.markdown
    assert "Nothing is missing" not in town.answer("YES", to=receipt).markdown
    assert town.ceremony().attending is Attending.AWAITED
    assert CaseKind.QUESTION in town.waiting()


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kowal, Deputy Mayor, will also attend.",
        "Anna Nowak, Mayor\nJan Kowal, Deputy Mayor",
        "Only Anna Nowak, Mayor, will attend.",
    ],
)
def test_a_name_or_a_list_tells_who_was_meant(town: Hosts, text: str) -> None:
    receipt = town.answer(text, to=town.answer(BESIDE))
    attendance = town.ceremony().attendance
    assert attendance
    assert attendance.unread == ()
    assert "of whom you wrote" not in receipt.markdown


def test_who_stands_in_for_another_does_not_tell_who_was_meant(town: Hosts) -> None:
    first = town.answer(BESIDE)
    text = "Ewa Lis, Head of Office, will come instead of Anna Nowak."
    receipt = town.answer(text, to=first)
    assert names(town) == ["Ewa Lis"]
    assert "of whom you wrote: “Mayor Anna Nowak will come with me.”" in receipt.markdown


def test_a_question_beside_the_list_goes_to_a_person_and_the_letter_says_so(town: Hosts) -> None:
    text = ("届时将由吴庆文市长率团出席，我局副局长周敏随行。出席一事可以确认。"
            "另外想请问能否带翻译？")  # fmt: skip
    receipt = town.answer(text)
    assert town.people() == [("吴庆文", "市长"), ("周敏", "副局长")]
    assert town.ceremony().attending is Attending.NAMED
    assert "> 另外想请问能否带翻译？" in receipt.markdown
    assert CaseKind.QUESTION in town.waiting()
    text = "更正：周敏副局长因故不能成行，改派总工程师李响参加。"
    town.answer(text, to=receipt)
    assert town.people() == [("吴庆文", "市长"), ("李响", "总工程师")]


def test_an_organizers_list_leaves_nobody_open(town: Hosts) -> None:
    town.answer(BESIDE)
    town.done(SET, seed="s")
    assert town.ceremony().attending is Attending.NAMED


@pytest.mark.parametrize("name", ["Anna", "Moira", "Алина", "राहुल", "Anna Nowak"])
def test_the_name_under_an_answer_is_no_question_for_anybody(town: Hosts, name: str) -> None:
    told = town.answer(f"Mayor Jan Kowal will attend.\n\n{name}")
    assert town.people() == [("Jan Kowal", "Mayor")]
    assert f"> {name}" not in told.markdown
    assert CaseKind.QUESTION not in town.waiting()
