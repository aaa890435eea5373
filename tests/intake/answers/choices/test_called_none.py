"""An option that is itself called "none": the denial of the list is no denial of it."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import Options
from intake.answers.values import Choice, Context, Unclear

NONE = Choice(numbers=())


def choice(language: str, text: str, last: str) -> object:
    listed: Options = (("Transport",), ("Energy",), ("Water",), (last,))
    return read("choice", text, Context(language=language, options=listed))


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("tr", "Hiçbiri henüz mevcut değil.", "Hiçbiri"),
        ("tr", "Hiçbiri şehrimizde bulunmamaktadır.", "Hiçbiri"),
        ("de", "Leider ist bei uns noch keine davon verfügbar.", "Keine"),
        ("en", "None of these is available yet.", "None of these"),
        ("en", "None.", "None"),
    ],
)
def test_a_denied_list_is_none(language: str, text: str, last: str) -> None:
    assert choice(language, text, last) == NONE


@pytest.mark.parametrize(
    ("text", "last", "numbers"),
    [
        ("4", "None", (4,)),
        ("None of the above, but planned", "None of the above, but planned", (4,)),
        ("Energy; none of the others.", "None", (2,)),
        ("None but energy", "None", (2,)),
    ],
)
def test_what_is_chosen_stays(text: str, last: str, numbers: tuple[int, ...]) -> None:
    assert choice("en", text, last) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("tr", "Hiçbiri eksik değil, hepsi var", "Hiçbiri"),
        ("en", "None is missing.", "None"),
        ("en", "None of these labels but Energy is planned.", "None"),
        ("en", "None of these nonprofits is here.", "Nonprofits"),
    ],
)
def test_what_says_more_is_asked_about(language: str, text: str, last: str) -> None:
    assert isinstance(choice(language, text, last), Unclear)
