"""An answer for all: what is left out of it, and who reads it."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.answers.values import Place, Text
from intake.applications import Application, State, record
from intake.cases import Case, CaseKind
from intake.contacts import Contact
from intake.conversation.organizer import sharing
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import AnswerShared
from tests.intake.conversation.registered import (
    NOW,
    OPENED,
    PAST,
    a_city,
    a_proceeding,
    an_answer,
    loaded,
    mayor,
)

CALL = loaded(PAST)
ANNA = Contact(
    address=Address(address="a.nowak@um.gdansk.example", name="Anna Nowak-Wójcik"),
    token="t1",  # noqa: S106
)
HALL = replace(ANNA, address=Address(address="office@gdansk.example", name="City Hall Office"))


def gdansk() -> Application:
    base = a_city(1, {}, call=CALL, city="Gdańsk", contacts=())
    return record(
        replace(base, contacts=(ANNA, HALL)),
        replace(an_answer("V11_city", Place(city="Gdańsk", country="PL")), words="Danzig"),
        replace(an_answer("V11_city", Place(city="Gdańsk", country="PL")), words="格但斯克"),
        replace(an_answer("V11_office", Text(text="Deputy Mayor")), words="Deputy Mayor for Water"),
    )


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        ("May Gdańsk send two figures?", "May a city send two figures?"),
        ("May GDANSK send two figures?", "May a city send two figures?"),
        ("Danzig was its name.", "A city was its name."),
        ("We, the City of Gdansk, ask you.", "We, a city, ask you."),
        ("Gdańsk's port is large.", "A city's port is large."),
        ("Is a city in Poland too small?", "Is a city in a country too small?"),
        ("Thank you. Gdańsk waits.", "Thank you. A city waits."),
        ("Write to a.nowak@um.gdansk.example.", "Write to …."),
        ("Call +48 58 123 45 67 or see www.gdansk.example/plan.", "Call … or see …."),
        ("Dear Ms Nowak, yes.", "Dear Ms …, yes."),
        ("Yes, Anna Nowak-Wójcik may.", "Yes, … may."),
        ("Anna, the deadline stands.", "…, the deadline stands."),
        ("The Deputy Mayor for Water asks.", "The … asks."),
        ("The office of a city is a city hall.", "The office of a city is a city hall."),
        ("The GDP of 2024 counts, not 2023.", "The GDP of 2024 counts, not 2023."),
        ("The City Hall may decide.", "The City Hall may decide."),
        ("Gda\u00adn\u0301sk may.", "A city may."),
        ("我们是格但斯克市。", "我们是a city市。"),
        ("", ""),
    ],
)
def test_nothing_that_tells_who_asked_is_left(said: str, shared: str) -> None:
    assert sharing.anonymised(said, gdansk(), is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        ("Gdanskian firms and #Gdansk2030 count.", "… firms and #… count."),
        ("W Gdyni nie.", "W Gdyni nie."),
        ("See gdansk.example/plan or gdansk.pl.", "See … or …."),
        ("Mail a.nowak (at) um.gdansk.example or call.", "Mail … or call."),
        ("Ask @gdansk_official.", "Ask …."),
        ("Call 58 123 45 67, 0048 58 123 45 67 or (58)123-45-67.", "Call … or …."),
        ("Write to the ministry at min@gov.example.", "Write to the ministry at …."),
        (
            "By 2025-06-15 or 15.06.2025, in 2024/2025.",
            "By 2025-06-15 or 15.06.2025, in 2024/2025.",
        ),
        ("140 enterprises, USD 10,000,000,000.", "140 enterprises, USD 10,000,000,000."),
    ],
)
def test_in_the_words_of_who_asked_nothing_leads_to_them(said: str, shared: str) -> None:
    assert sharing.anonymised(said, gdansk(), is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        (
            "See https://committee.example/rules.html, write to help@committee.example.",
            "See https://committee.example/rules.html, write to help@committee.example.",
        ),
        ("Call +48 22 123 45 67 or @committee.", "Call +48 22 123 45 67 or @committee."),
        ("As a.nowak@um.gdansk.example says on www.gdansk.example.", "As … says on …."),
        ("Gdańsk, its Gdanskian port and gdansk.pl may.", "A city, its … port and … may."),
        ("Dear Anna Nowak-Wójcik, see committee.example.", "Dear …, see committee.example."),
    ],
)
def test_the_organizers_own_addresses_stay_in_their_answer(said: str, shared: str) -> None:
    assert sharing.anonymised(said, gdansk()).text == shared


def test_a_name_in_another_case_is_found() -> None:
    gdynia = a_city(1, {}, call=CALL, city="Gdynia")
    assert sharing.anonymised("W Gdyni to możliwe.", gdynia).text == "W … to możliwe."


def test_an_office_of_one_word_is_no_secret() -> None:
    mayors = record(gdansk(), replace(an_answer("V11_office", Text(text="Mayor")), words="Mayor"))
    assert sharing.anonymised("The Mayor signs.", mayors).text == "The Mayor signs."


@pytest.mark.parametrize("office", ["Deputy Mayor", "City Manager", "town clerk"])
def test_an_office_that_thousands_hold_is_no_secret(office: str) -> None:
    held = record(
        a_city(1, {}, call=CALL, city="Gdynia"),
        replace(an_answer("V11_office", Text(text=office)), words=office),
    )
    asked = f"Can our {office} sign the letter of intent instead of the mayor?"
    assert sharing.anonymised(asked, held, is_theirs=True).text == asked


def test_what_was_masked_is_told_once() -> None:
    masked = sharing.anonymised("Gdańsk, Gdańsk, Nowak.", gdansk()).masked
    assert sorted(masked) == ["Gdańsk", "Nowak"]


def test_a_name_with_an_apostrophe_is_found_however_it_is_typed() -> None:
    aquila = a_city(1, {}, call=CALL, city="L'Aquila", country="IT")
    for typed in ("L'Aquila", "L’Aquila", "l`aquila"):
        assert sharing.anonymised(f"May {typed} ask?", aquila).text == "May a city ask?"


@settings(deadline=None)  # tables are read once
@given(st.text(max_size=300))
def test_any_words_can_be_made_anonymous(text: str) -> None:
    anonymous = sharing.anonymised(f"{text} Gdańsk {text}", gdansk())
    assert "Gdańsk" not in anonymous.text.split()


def a_case(**changes: Any) -> Case:
    base = Case(
        kind=CaseKind.QUESTION,
        text="May Gdańsk send two figures?",
        at=OPENED,
        application=1,
        number=5,
        closed_at=NOW,
        answer="Yes.",
    )
    return replace(base, **changes)


def shared(case: Case, *others: Application, **words: str) -> Turn | Refusal:
    audience = [a_proceeding(one, CALL) for one in (gdansk(), *others)]
    given = {"question": "", "text": ""} | words
    return sharing.share(case, gdansk(), audience, **given)


def test_everybody_but_who_asked_reads_it_and_it_is_in_their_journals() -> None:
    two = a_city(2, {}, call=CALL, state=State.PAUSED)
    three = a_city(3, call=CALL)
    turn = shared(a_case(), two, three)
    assert isinstance(turn, Turn)
    assert [one.to.address for one in turn.letters] == [mayor(2), mayor(3)]
    assert [(one.application, one.act, one.words["case"]) for one in turn.entries] == [
        (2, "shared", 5),
        (3, "shared", 5),
    ]
    assert (turn.shares, turn.applications) == ((5,), ())
    notice = turn.letters[0].notice
    assert isinstance(notice, AnswerShared)
    assert (notice.question, notice.answer) == ("May a city send two figures?", "Yes.")
    assert notice.receipt.asked == ()


def test_who_has_no_contact_is_passed_over() -> None:
    turn = shared(a_case(), a_city(2, call=CALL), replace(a_city(3, call=CALL), contacts=()))
    assert isinstance(turn, Turn)
    assert [one.application for one in turn.entries] == [2]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"closed_at": None, "answer": None}, "unanswered"),
        ({"closed_at": None}, "unanswered"),
        ({"answer": None}, "unanswered"),
        ({"shared_at": NOW}, "shared_before"),
    ],
)
def test_what_cannot_be_shared_says_why(changes: dict[str, Any], reason: str) -> None:
    refused = shared(a_case(**changes), a_city(2, call=CALL))
    assert isinstance(refused, Refusal)
    assert refused.reason == reason


@pytest.mark.parametrize(
    ("text", "words", "reason", "told"),
    [
        ("May our Deputy Mayor for Water sign?", {}, "gap_in_question", "--question"),
        ("May it?", {"question": "May Gdańsk send two?"}, "tells_who", "“Gdańsk”"),
        ("May it?", {"text": "Yes, Ms Nowak, it may."}, "tells_who", "“Nowak”"),
    ],
)
def test_words_with_a_gap_or_a_name_wait_for_better_ones(
    text: str, words: dict[str, str], reason: str, told: str
) -> None:
    refused = shared(a_case(text=text), a_city(2, call=CALL), **words)
    assert isinstance(refused, Refusal)
    assert (refused.reason, told in refused.text) == (reason, True)
    better = {"question": "Who may sign?", "text": "A deputy, too."}
    turn = shared(a_case(text=text), a_city(2, call=CALL), **better)
    assert isinstance(turn, Turn)


def test_alone_there_is_nobody_to_tell() -> None:
    refused = shared(a_case())
    assert isinstance(refused, Refusal)
    assert refused.reason == "nobody_else"
