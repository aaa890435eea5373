"""Words of an organizer in letters of another language: said before they go, whatever the act."""

from dataclasses import replace

import pytest

from tests.bot.commands.house import House

WORDS = "All four cities go to the public consultation now."
MOVE = ("--to", "pre-selection", "--reason")


def speaking(house: House, number: int, language: str) -> None:
    placed = house.city(number)
    (contact,) = placed.contacts
    house.place(replace(placed, contacts=(replace(contact, language=language),)))


def noted(house: House, *words: str) -> list[str]:
    lines = house.run(*words, "--dry-run").stdout.splitlines()
    return [one for one in lines if one.startswith("Note: Your words are in ")]


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("en", "en"), []),
        (("en", "tr"), ["Note: Your words are in English; the letter in which they stand is in "
                        "Turkish."]),
        (("ar", "tr"), ["Note: Your words are in English; the letters in which they stand are in "
                        "Arabic and Turkish."]),
    ],
)  # fmt: skip
def test_a_reason_that_goes_into_letters_of_other_languages_is_noted(
    house: House, languages: tuple[str, str], expected: list[str]
) -> None:
    for number, language in enumerate(languages, start=1):
        speaking(house, number, language)
    assert noted(house, "move", "1", "2", *MOVE, WORDS) == expected


def test_words_that_stand_in_no_letter_are_not_noted(house: House) -> None:
    speaking(house, 1, "tr")
    assert noted(house, "move", "1", "--to", "pre-selection") == []
    assert noted(house, "move", "1", *MOVE, "OK") == []


def test_each_letter_says_in_which_language_it_is(house: House) -> None:
    speaking(house, 1, "tr")
    told = house.run("move", "1", *MOVE, WORDS, "--dry-run").stdout
    assert ", in Turkish\nSubject: " in told
