"""The words by which other languages than English speak of the programme's questions."""

from itertools import combinations

import pytest

from intake import languages
from intake.calls import loading, spoken
from intake.calls.model import Call, Question

OTHERS = [code for code in languages.all_read() if code != "en"]
DIFFERENT = ("B3a_gdp", "S1", "S2", "S4_output", "B4", "S4_companies")
"""Figures that must never be taken for one another (T1)."""


@pytest.fixture(scope="module")
def call() -> Call:
    return loading.load(loading.shipped())


def question(call: Call, id: str) -> Question:
    return next(one for one in call.questions if one.id == id)


@pytest.mark.parametrize("code", OTHERS)
def test_every_question_has_cues_in_every_language(call: Call, code: str) -> None:
    assert [one.id for one in call.questions if not one.cues.get(code)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_words_are_given_for_a_question_that_is_none(call: Call, code: str) -> None:
    known = {one.id for one in call.questions}
    assert {*spoken._cues(code), *spoken._names(code)} <= known


@pytest.mark.parametrize("code", OTHERS)
def test_the_figures_share_no_cue(call: Call, code: str) -> None:
    for one, two in combinations(DIFFERENT, 2):
        shared = {*question(call, one).cues[code]} & {*question(call, two).cues[code]}
        assert not shared, (one, two)


@pytest.mark.parametrize("code", OTHERS)
def test_every_option_has_a_name_in_every_language(call: Call, code: str) -> None:
    for id in ("B1a", "B2a"):
        assert all(option.aliases.get(code) for option in question(call, id).options), id


def test_what_a_call_says_itself_goes_before() -> None:
    text = loading.shipped().replace(
        'cues.en = ["country",', 'cues.fr = ["patrie"]\ncues.en = ["country",'
    )
    country = question(loading.load(text), "V11_country")
    assert country.cues["fr"] == ("patrie",)
    assert country.cues["de"] == question(loading.load(loading.shipped()), "V11_country").cues["de"]


def test_a_table_that_does_not_hold_is_left_to_be_refused() -> None:
    assert spoken.completed({"questions": 3}) == {"questions": 3}
    odd = spoken.completed({"questions": [1, {"id": [], "options": 2}], "lists": {"a": 1}})
    assert odd["questions"][0] == 1
