"""A list of cities answered between its lines: each answer is of the city above it."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.messages import Passage
from intake.notices import ConflictsNoted, SeatAnswered
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

CITIES = (application(1), application(2, "Turku", "FI"), application(3, "Lyon", "FR"))


def seated(language: str) -> Bench:
    """They have accepted, and the letter that answers asks about three cities."""
    invited = replace(panelist(1, "CN", seat=Seat.INVITED), languages=(language,))
    made = Bench(invited, *CITIES)
    made.write("I accept.", to=made.post(panelist_letters.invitation(made.panelist)))
    return made


@pytest.fixture
def bench() -> Bench:
    return seated("en")


def between(bench: Bench, *answers: str, last: str = "") -> dict[int, Kind | None]:
    """What is declared by answers under the first, second and third city of the list."""
    asked = bench.letters[-1][1]
    assert asked.notice == SeatAnswered.name
    named = {str(one.number): one.city for one in CITIES}
    lines = [f"{at}. {named[id]}" for at, id in enumerate(asked.questions, start=1)]
    stretches = [
        Passage(text=said, under=("Which conflicts do you have?\n" if at == 0 else "") + line)
        for at, (line, said) in enumerate(zip(lines, answers, strict=True))
    ]
    stretches += [Passage(text=last, under="You can correct it until the close.")] if last else []
    bench.write("", to=asked, passages=tuple(one for one in stretches if one.text))
    return {one.application: one.kind for one in bench.declared}


@pytest.mark.parametrize(
    ("language", "no", "tie"),
    [
        ("en", "no", "yes, I advise it"),
        ("en", "No.", "Yes, I am its adviser."),
        ("de", "nein", "ja, ich berate sie"),
        ("fr", "non", "oui, je la conseille"),
        ("ru", "нет", "да, консультирую"),
        ("ja", "いいえ", "はい、助言しています"),
    ],
)
def test_an_answer_under_a_city_is_of_that_city(language: str, no: str, tie: str) -> None:
    bench = seated(language)
    assert between(bench, no, no, tie) == {1: None, 2: None, 3: Kind.ADVISORY}
    assert bench.letters[-1][1].notice == ConflictsNoted.name


def test_a_city_without_an_answer_stays_open(bench: Bench) -> None:
    assert between(bench, "no", "", "yes, I advise it") == {1: None, 3: Kind.ADVISORY}


@pytest.mark.parametrize("words", ["who knows", "Thanks.", "ok", "see below"])
def test_a_word_that_tells_neither_leaves_its_city_open(bench: Bench, words: str) -> None:
    assert between(bench, "no", "no", words) == {1: None, 2: None}
    assert bench.letters[-1][1].questions == ("3",)


def test_an_answer_under_one_city_alone_may_be_of_all_and_notes_nothing(bench: Bench) -> None:
    assert between(bench, "no", "", "") == {}


def test_who_signs_below_declares_nothing_by_it(bench: Bench) -> None:
    said = between(bench, "no", "no", "no", last="Best regards\nPanelist 1")
    assert said == dict.fromkeys((1, 2, 3))


def test_a_line_with_another_citys_name_is_none_of_the_list(bench: Bench) -> None:
    asked = bench.letters[-1][1]
    first, other = Passage(text="no", under="1. Gdynia"), Passage(text="no", under="2. Porto")
    bench.write("", to=asked, passages=(first, other))
    assert bench.declared == []
