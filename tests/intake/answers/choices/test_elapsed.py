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
    ],
)  # fmt: skip
def test_what_came_years_after_a_year_that_is_over_is_no_plan(language: str, text: str) -> None:
    assert read(NAMED, language, text) == Choice(numbers=(2, 4))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We now have 5G, Starlink in two years."),
        ("ru", "5G есть, Starlink через два года"),
        ("ar", "الجيل الخامس متوفر، وستارلينك بعد سنتين"),
        ("tr", "5G var, Starlink iki yıl sonra"),
        ("zh", "已有5G，两年后有星链"),
        ("ja", "5Gあり、スターリンクは2年後"),
        ("en", "We have 5G, Starlink in one year."),
        ("de", "5G haben wir, Starlink in einem Jahr."),
        ("fr", "Nous avons la 5G, et Starlink dans un an."),
        ("es", "Tenemos 5G, Starlink dentro de un año."),
        ("pt", "Temos 5G, Starlink daqui a dois anos."),
        ("es", "Tenemos 5G; Starlink entrará en servicio en junio."),
        ("ru", "5G есть, Starlink со следующего года"),
    ],
)
def test_what_comes_in_some_years_is_not_there(language: str, text: str) -> None:
    assert read(NETWORKS, language, text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G now, Starlink in two years"),
        ("de", "5G jetzt, Starlink in zwei Jahren"),
        ("fr", "5G aujourd'hui, Starlink dans deux ans"),
    ],
)
def test_what_comes_in_some_years_is_asked_beside_no_verb(language: str, text: str) -> None:
    assert read(NETWORKS, language, text) == Unclear(reason="planned")


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


@pytest.mark.parametrize(
    ("id", "language", "text", "numbers"),
    [
        (NETWORKS, "en", "We built 5G in two years, Starlink in one year.", (1, 3)),
        (NETWORKS, "en", "5G was rolled out in two years, Starlink in three years", (1, 3)),
        (NETWORKS, "fr", "Nous avons déployé la 5G en deux ans, Starlink en un an.", (1, 3)),
        (NETWORKS, "en", "5G and Starlink, both in one year", (1, 3)),
        (NETWORKS, "en", "In two years we have built 5G, Starlink.", (1, 3)),
        (NETWORKS, "de", "Wir haben 5G, Starlink in einem Jahr aufgebaut.", (1, 3)),
        (NETWORKS, "es", "5G en dos años", (1,)),
        (NETWORKS, "en", "We built 5G in two years.", (1,)),
        (NETWORKS, "de", "5G seit zwei Jahren", (1,)),
        (NAMED, "en", "We won smart city, and in one year green city.", (2, 4)),
        (NAMED, "de", "Wir wurden in zwei Jahren Smart City, in drei Jahren Green City.", (2, 4)),
    ],
)
def test_years_that_a_work_took_are_no_plan(
    id: str, language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert read(id, language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("id", "language", "text"),
    [
        (NAMED, "en", "Smart city was refused in 2019. Two years later: green city."),
        (NAMED, "en", "We bid for smart city in 2019, green city two years later."),
        (NAMED, "en", "The jury was named in 2019, smart city two years later."),
        (NETWORKS, "en", "The 2018 roadmap foresaw 5G first. Starlink two years later."),
        (NETWORKS, "de", "Masterplan 2019: 5G, zwei Jahre später Starlink"),
        (NETWORKS, "zh", "根据2018年规划，两年后星链"),
    ],
)
def test_years_after_a_year_in_which_nothing_was_given_are_asked(
    id: str, language: str, text: str
) -> None:
    assert isinstance(read(id, language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Tenemos 5G. Con Starlink, cada barrio entrará en la red."),
        ("es", "5G; nadie entrará sin Starlink, que ya tenemos"),
        ("ru", "5G есть; Starlink со следующего года бесплатно"),
        ("ru", "5G есть, Starlink со следующего года охватит пригороды"),
        ("ru", "5G и Starlink есть, со следующего года платные"),
        ("ru", "5G, Starlink (со следующего года по всему городу)"),
    ],
)
def test_a_time_told_of_something_else_puts_off_no_network(language: str, text: str) -> None:
    found = read(NETWORKS, language, text)
    assert isinstance(found, Unclear) or (isinstance(found, Choice) and 3 in found.numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La 5G, dans un an la 6G, et Starlink"),
        ("en", "5G, in one year 6G, and Starlink"),
        ("ru", "У нас есть 5G, со следующего года 6G, и Starlink"),
        ("de", "Wir haben beides: 5G, Starlink in einem Jahr"),
        ("en", "We have both, 5G, Starlink in one year"),
        ("de", "Wir haben 5G, Starlink und 6G in einem Jahr"),
        ("pt", "Temos 5G e, daqui a um ano, Starlink."),
    ],
)
def test_a_time_between_options_or_beside_all_of_them_is_asked(language: str, text: str) -> None:
    assert read(NETWORKS, language, text) == Unclear(reason="which_option")


@pytest.mark.parametrize(
    "text", ["5G работает, со следующего года бесплатно", "5G есть, со следующего года дешевле"]
)
def test_what_is_there_and_changes_next_year_is_there(text: str) -> None:
    assert read(NETWORKS, "ru", text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In two years we have 5G, Starlink"),
        ("de", "In zwei Jahren haben wir 5G und Starlink."),
        ("pt", "Daqui a dois anos temos 5G e Starlink."),
        ("ru", "Через два года у нас 5G и Starlink."),
    ],
)
def test_an_answer_led_by_a_time_to_come_tells_of_then(language: str, text: str) -> None:
    assert read(NETWORKS, language, text) == Unclear(reason="planned")


@pytest.mark.parametrize(
    "text", ["In two years we have built 5G and Starlink.", "We built 5G and Starlink in two years"]
)
def test_what_was_built_in_some_years_is_there(text: str) -> None:
    assert read(NETWORKS, "en", text) == Choice(numbers=(1, 3))
