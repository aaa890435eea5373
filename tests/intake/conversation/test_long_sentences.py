"""Sentences that never end, and runs of one sign: the work grows with the length, and no faster."""

import time
from dataclasses import replace
from functools import partial

import pytest

from intake.conversation import sentences
from intake.conversation.questions import corrections
from intake.conversation.sentences import Piece
from tests import work
from tests.intake.conversation.town import ANNA, Town, a_town

MOST = 8_000_000
"""Calls of a whole mail of fifty thousand signs; before they were a hundred times as many."""
SIGNS = 20_000
SECONDS = 4.0
"""For a run of so many signs, on a busy machine; before they were minutes."""


def _write(language: str, text: str, asked: tuple[str, ...] = ("B2a", "B3a_gdp", "B4")) -> Town:
    town = a_town()
    letter = replace(town.to(ANNA), questions=asked)
    town.write(ANNA, text, to=letter, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "head", "unit"),
    [
        ("en", "", "5G, "),
        ("en", "City / country: ", "X, "),
        ("en", "", "we have not "),
        ("zh", "", "本市建设了智慧城市平台并推进数字经济发展企业众多"),
        ("ja", "", "市長の田中と申します"),
    ],
)
def test_a_sentence_without_an_end_is_read_in_bounded_time(
    language: str, head: str, unit: str
) -> None:
    _write(language, head + unit)  # word tables are read once
    text = head + unit * (50_000 // len(unit))
    work.calls(partial(_write, language, text), most=MOST)


@pytest.mark.parametrize("unit", [" ", "1,", "1", "(", "5 bn ", "EUR 1 "])
def test_a_run_of_signs_is_looked_through_once_for_what_is_taken_back(unit: str) -> None:
    piece = Piece(text=f"It is not EUR 12 {unit * (SIGNS // len(unit))} x")
    corrections.undoes(Piece(text="not 12 but 13"), "en")
    began = time.process_time()
    corrections.undoes(piece, "en")
    corrections.standing(piece, "en")
    corrections.matter(piece, "en")
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("unit", [".", "!", "…", "?!"])
def test_a_run_of_stops_is_looked_through_once(unit: str) -> None:
    began = time.process_time()
    assert sentences.split(f"a{unit * SIGNS}b c", "en")
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("not EUR 12.5 billion but EUR 8.9 billion", "EUR 8.9 billion"),
        ("not  96,  but 130", "130"),
        ("instead of 80 it is 1 234 567", "it is 1 234 567"),
        ("The GDP is 85.3 billion", "The GDP is 85.3 billion"),
    ],
)
def test_what_is_taken_back_is_left_out_as_before(text: str, left: str) -> None:
    assert corrections.without(text, "en").removeprefix("but ") == left


def test_a_long_sentence_is_still_cut_at_its_joints() -> None:
    said = "Our city has 5G in all districts"
    more = "the GDP of the city is USD 85 billion (2024)"
    beside = "and the ring road was rebuilt with much patience " * 15
    town = _write("en", f"{said}, {more}, {beside}, and 134 enterprises use advanced models.")
    assert {"B2a", "B3a_gdp"} <= town.file().current.keys()


def test_stops_end_sentences_as_before() -> None:
    text = 'It is so... Is it? Yes!! "No.") Good.'
    assert sentences.split(text, "en") == ("It is so...", "Is it?", "Yes!!", '"No.")', "Good.")
