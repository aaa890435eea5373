"""A time counted on beside an option: from a year that is over, or from today."""

from datetime import date

import pytest

from intake import answers
from intake.answers.values import Choice, Context, Unclear
from intake.calls import loading
from intake.calls.model import option_words

CALL = loading.load(loading.shipped())
NAMED, NETWORKS = "B1a", "B2a"


def read(id: str, language: str, text: str) -> object:
    question = CALL.question(id)
    context = Context(
        language=language, options=option_words(question), several=True, today=date(2025, 4, 1)
    )
    return answers.read("choice", text, context)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The EU named us a smart city in 2019, and a green city two years later."),
        ("de", "2019 wurden wir als Smart City anerkannt, zwei Jahre später als Green City."),
        ("fr", "Reconnus ville intelligente en 2019 et, deux ans plus tard, ville verte."),
        ("es", "Fuimos reconocidos como ciudad inteligente en 2019 y dos años más tarde como "
               "ciudad verde."),
        ("pt", "Fomos reconhecidos como cidade inteligente em 2019 e dois anos mais tarde como "
               "cidade verde."),
        ("es", "Nos reconocieron como ciudad inteligente en 2019 y como ciudad verde en 2021."),
    ],
)  # fmt: skip
def test_what_came_years_after_a_year_that_is_over_is_no_plan(language: str, text: str) -> None:
    assert read(NAMED, language, text) == Choice(numbers=(2, 4))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G now, Starlink in two years"),
        ("de", "5G jetzt, Starlink in zwei Jahren"),
        ("fr", "5G aujourd'hui, Starlink dans deux ans"),
        ("ru", "5G есть, Starlink через два года"),
        ("ar", "الجيل الخامس متوفر، وستارلينك بعد سنتين"),
        ("tr", "5G var, Starlink iki yıl sonra"),
        ("zh", "已有5G，两年后有星链"),
        ("ja", "5Gあり、スターリンクは2年後"),
    ],
)
def test_what_comes_in_some_years_is_not_there(language: str, text: str) -> None:
    assert read(NETWORKS, language, text) in (Choice(numbers=(1,)), Unclear(reason="planned"))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G since 2020, 6G ten years later", (1,)),
        ("de", "Smart City seit 2019, Green City kommt zwei Jahre später.", (2,)),
        ("en", "smart city since 2019, green city in two years", (2,)),
    ],
)
def test_what_is_still_to_come_when_counted_on_is_none(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    id = NETWORKS if "G " in text else NAMED
    assert read(id, language, text) == Choice(numbers=numbers)


def test_years_that_a_work_took_are_no_plan() -> None:
    assert read(NETWORKS, "en", "We built 5G in two years.") == Choice(numbers=(1,))
    assert read(NETWORKS, "de", "5G seit zwei Jahren") == Choice(numbers=(1,))
