"""What an answer about lines leaves open agrees to none, and what it names may come off."""

import pytest

from intake.conversation.titled.lines import half_read, narrowing, publishing_reading
from intake.conversation.titled.lines.unpublishing_numbers import read as numbers_in
from intake.conversation.titled.lines.unpublishing_words import plain

COUNT = 4


@pytest.mark.parametrize(
    "words",
    [
        "4 lines – all fine!",
        "We agree with lines 1 to 4 except those with money.",
        "Lines 1 to 3 except the one with our output.",
    ],
)
def test_a_count_and_an_unread_exception_agree_to_no_line(words: str) -> None:
    choice = publishing_reading.read(words, COUNT, "en")
    assert choice == publishing_reading.UNCLEAR


@pytest.mark.parametrize(
    ("words", "agreed"),
    [("2 and 3 are fine.", {2, 3}), ("All except 4.", {1, 2, 3}), ("4", {4}), ("Line 4", {4})],
)
def test_plain_numbers_are_read_as_before(words: str, agreed: set[int]) -> None:
    choice = publishing_reading.read(words, COUNT, "en")
    assert choice is not None
    assert choice.is_clear
    assert choice.agreed == agreed


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "We have changed our minds about 2."),
        ("fr", "Nous avons changé d'avis sur la 2."),
        ("es", "Hemos cambiado de opinión sobre la 2."),
        ("pt", "Mudámos de ideias sobre a 2."),
        ("ja", "2については考えが変わりました。"),
        ("ar", "غيرنا رأينا بشأن 2."),
        ("hi", "2 के बारे में हमने विचार बदल दिया है।"),
    ],
)
def test_a_change_of_mind_about_a_line_may_be_of_any(language: str, words: str) -> None:
    found = narrowing.chosen(words, COUNT, language, ())
    assert found is not None
    assert not found.is_known
    assert found.lines == {1, 2, 3, 4}


def test_a_change_of_mind_before_what_stays_is_read_as_before() -> None:
    found = narrowing.chosen("We have changed our minds: only 2 and 3.", COUNT, "en", ())
    assert found is not None
    assert found.lines == {1, 4}


def test_a_turkish_range_of_lines_is_read_whole() -> None:
    assert numbers_in(plain("6. satırdan 8. satıra kadar kaldırın.")) == {6, 7, 8}


@pytest.mark.parametrize(
    ("language", "words", "lines"),
    [
        ("en", "3 makes us uneasy.", {3}), ("en", "We regret 2.", {2}), ("en", "Off with 3.", {3}),
        ("de", "Weg mit 3.", {3}), ("fr", "À bas la 3.", {3}), ("es", "Fuera la 3.", {3}),
        ("pt", "Fora com a 3.", {3}), ("ru", "Долой 3.", {3}), ("en", "4 lines – fine!", set()),
    ],
)  # fmt: skip
def test_what_agrees_to_no_line_plainly_names_those_that_may_go(
    language: str, words: str, lines: set[int]
) -> None:
    assert half_read.named(words, COUNT, language) == lines
