"""An answer for all: what is left out of it, and who reads it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from intake.applications import Application, State
from intake.cases import Case, CaseKind
from intake.conversation.organizer import sharing
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.notices import AnswerShared
from tests.intake.conversation.organizer.test_anonymity import gdansk
from tests.intake.conversation.registered import (
    NOW,
    OPENED,
    PAST,
    a_city,
    a_proceeding,
    loaded,
    mayor,
)

CALL = loaded(PAST)


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


def shared(case: Case, *others: Application, question: str = "", text: str = "") -> Turn | Refusal:
    audience = [a_proceeding(one, CALL) for one in (gdansk(), *others)]
    zone = CALL.timezone
    return sharing.share(case, gdansk(), audience, question=question, text=text, zone=zone)


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


def test_when_it_was_shared_is_told_in_the_zone_of_the_call() -> None:
    refused = shared(a_case(shared_at=datetime(2026, 5, 4, 22, 30, tzinfo=UTC)))
    assert isinstance(refused, Refusal)
    at = "5 May 2026, 06:30 (UTC+08:00)"
    assert refused.text == f"The answer to case 5 was shared on {at}."


@pytest.mark.parametrize(
    ("text", "words", "reason", "told"),
    [
        ("May our Deputy Mayor for Water sign?", {}, "gap_in_question", "--question"),
        ("May it?", {"question": "May Gdańsk send two?"}, "question_tells_who", "“Gdańsk”"),
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


def test_a_line_that_is_but_a_moment_is_read_by_all_as_the_city_wrote_it() -> None:
    text = "Which is the last:\n31 May 2025, 23:59 (UTC+08:00)\n1 June 2025, 23:59 (UTC+08:00)\n?"
    turn = shared(a_case(text=text), a_city(3, call=CALL))
    assert isinstance(turn, Turn)
    notice = turn.letters[0].notice
    assert isinstance(notice, AnswerShared)
    assert notice.question == text
