"""What an organizer does by hand: a turn with its letters, or why it may not be."""

from dataclasses import replace

import pytest

from intake import stages
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import ANSWERABLE, Case, CaseKind
from intake.contacts import Standing
from intake.conversation.organizer import organizer
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.notices import CaseAnswered, ItemsAsked
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    NOW,
    Town,
    a_shown_town,
    a_town,
    shipped,
)


def a_case(**changes: object) -> Case:
    case = Case(
        kind=CaseKind.QUESTION, text="How long?", at=NOW, application=1, message="m2",
        contact=ANNA.key, number=7,
    )  # fmt: skip
    return replace(case, **changes)  # type: ignore[arg-type]


def answer(town: Town, case: Case, text: str = "Two months.") -> Turn | Refusal:
    message = town.messages.get(case.message or "")
    return organizer.answer_case(
        case, town.file(), message, text=text, organizer="desk@committee.example", call=shipped()
    )


def ask(town: Town, *ids: str) -> Turn | Refusal:
    return organizer.ask_items(
        town.file(), town.messages["m1"], ids, organizer="desk@committee.example", call=shipped()
    )


def test_an_answer_goes_to_who_asked_in_the_thread_of_the_question_and_is_held() -> None:
    town = a_town()
    town.write(ANNA, "Please add ben@gdynia.example", to=town.to(ANNA))
    town.write(BEN, "How long does it take?", to=town.to(BEN))
    turn = answer(town, replace(town.cases[0], number=7))
    assert isinstance(turn, Turn)
    (letter,) = turn.letters
    assert (letter.to, letter.hold, letter.message) == (BEN, True, "m3")
    assert letter.in_reply_to == town.messages["m3"].message_id
    assert isinstance(letter.notice, CaseAnswered)
    assert letter.notice.question == "How long does it take?"
    assert turn.closes == (7,)
    assert turn.about == 1


def test_an_answer_says_that_the_form_waits_for_a_yes_and_a_yes_to_it_submits_nothing() -> None:
    town = a_shown_town()
    turn = answer(town, a_case())
    assert isinstance(turn, Turn)
    (letter,) = turn.letters
    assert isinstance(letter.notice, CaseAnswered)
    receipt = letter.notice.receipt
    assert [one.kind for one in receipt.remarks] == ["submit_waits", "word_there"]
    assert (receipt.asked, receipt.findings, receipt.missing) == ((), (), ())
    assert letter.pending is None


def test_an_answer_names_no_form_that_was_changed_since_or_shown_to_somebody_else() -> None:
    town = a_shown_town()
    town.write(ANNA, "B4_enterprises: 150", to=town.to(ANNA))
    changed = answer(town, a_case())
    town = a_shown_town()
    town.write(ANNA, f"Please add {BEN.address}", to=town.to(ANNA))
    of_other = answer(town, a_case(contact=BEN.key))
    for turn in (changed, of_other):
        assert isinstance(turn, Turn)
        (letter,) = turn.letters
        assert isinstance(letter.notice, CaseAnswered)
        assert letter.notice.receipt.remarks == ()


@pytest.mark.parametrize(
    ("kind", "is_asked"),
    [(CaseKind.QUESTION, True), (CaseKind.AFTER_REGISTRATION, False), (CaseKind.LATE, False)],
)
def test_who_corrected_an_answer_is_not_told_that_they_asked(
    kind: CaseKind, is_asked: bool
) -> None:
    town = a_town()
    turn = answer(town, a_case(kind=kind, message="m1", text="Correction: it was 14.6 bn."))
    assert isinstance(turn, Turn)
    notice = turn.letters[0].notice
    assert isinstance(notice, CaseAnswered)
    assert notice.further is not is_asked


def test_the_first_contact_gets_the_answer_where_who_asked_has_left() -> None:
    town = a_town()
    town.write(ANNA, "How long?", to=town.to(ANNA))
    town.hand_over(ANNA, BEN)
    turn = answer(town, replace(town.cases[0], number=7))
    assert isinstance(turn, Turn)
    assert turn.letters[0].to == BEN
    assert (turn.letters[0].in_reply_to, turn.letters[0].subject) == (None, "")


def test_what_is_for_organizers_is_mailed_to_no_city() -> None:
    town = a_town()
    town.write(BEN, APPLIES, subject="Ben's own subject")
    refusal = answer(town, replace(town.cases[0], number=7))
    assert isinstance(refusal, Refusal)
    assert "citydesk close" in refusal.text


@pytest.mark.parametrize(
    ("case", "text", "reason"),
    [
        (a_case(closed_at=NOW), "Two months.", "case_closed"),
        (a_case(), " \n", "no_text"),
        (a_case(contact=None), "Two months.", "not_asked"),
        *(
            (a_case(kind=kind), "Two months.", "not_asked")
            for kind in CaseKind
            if kind not in ANSWERABLE
        ),
    ],
)
def test_why_a_case_may_not_be_answered(case: Case, text: str, reason: str) -> None:
    refusal = answer(a_town(), case, text)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason


def test_nobody_to_write_to_is_said() -> None:
    town = a_town()
    gone = replace(town.file().contacts[0], standing=Standing.LEFT)
    town.applications[1] = replace(town.file(), contacts=(gone,))
    for refusal in (answer(town, a_case()), ask(town, "S1")):
        assert isinstance(refusal, Refusal)
        assert refusal.reason == "no_contact"


def test_items_asked_for_are_the_letters_numbered_questions() -> None:
    turn = ask(a_town(), "S2", "V6_place")
    assert isinstance(turn, Turn)
    (letter,) = turn.letters
    assert isinstance(letter.notice, ItemsAsked)
    asked = letter.notice.receipt.asked
    assert [(one.question, one.optional) for one in asked] == [("S2", False), ("V6_place", False)]
    assert (letter.to, letter.hold) == (ANNA, True)


@pytest.mark.parametrize("stage", Stage)
def test_a_letter_that_asks_says_by_when_in_every_stage(stage: Stage) -> None:
    town = a_town()
    town.applications[1] = replace(town.file(), state=State.REGISTERED, stage=stage)
    turn = ask(town, "V6_place")
    assert isinstance(turn, Turn)
    (letter,) = turn.letters
    assert isinstance(letter.notice, ItemsAsked)
    assert letter.notice.receipt.by == stages.deadline(shipped(), town.file())


@pytest.mark.parametrize(("ids", "reason"), [(("S1", "S9"), "no_such_question")])
def test_only_questions_of_the_call_can_be_asked(ids: tuple[str, ...], reason: str) -> None:
    refusal = ask(a_town(), *ids)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason
    assert "S9" in refusal.text
    assert "S1" not in refusal.text


def test_an_ended_application_is_asked_nothing() -> None:
    town = a_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    refusal = ask(town, "S1")
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "application_over"


def test_after_a_case_is_settled_the_city_gets_one_more_letter_which_settles_nothing() -> None:
    town = a_town()
    case = a_case(message="m1", closed_at=NOW, answer="Two months.")
    turn = organizer.write_again(
        case, town.file(), town.messages["m1"], text="Or three.", organizer="Anna", call=shipped()
    )
    assert isinstance(turn, Turn)
    (letter,) = turn.letters
    assert isinstance(letter.notice, CaseAnswered)
    assert (letter.notice.further, letter.notice.corrects, letter.notice.question) == (
        True, False, "",
    )  # fmt: skip
    assert (turn.closes, turn.amends, turn.answer) == ((), (), None)
    assert [one.act for one in turn.entries] == ["written_again"]


@pytest.mark.parametrize(
    ("case", "text", "reason"),
    [
        (a_case(), "Or three.", "case_waits"),
        (a_case(closed_at=NOW), " ", "no_text"),
        (a_case(closed_at=NOW, kind=CaseKind.PARKED), "Or three.", "not_asked"),
    ],
)
def test_what_is_no_further_letter(case: Case, text: str, reason: str) -> None:
    town = a_town()
    turn = organizer.write_again(
        case, town.file(), None, text=text, organizer="Anna", call=shipped()
    )
    assert isinstance(turn, Refusal)
    assert turn.reason == reason
