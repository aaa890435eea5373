"""A network that is to be there by a year to come is not there; how long one lasts says nothing."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context, Unclear

TODAY = date(2026, 5, 4)
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


def choice(language: str, text: str, options: lists.Options) -> Choice | Unclear:
    value = read("choice", text, Context(options=options, language=language, today=TODAY))
    assert isinstance(value, Choice | Unclear)
    return value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By 2028: Starlink. Today: 5G."), ("en", "Today: 5G. By 2028: Starlink."),
        ("en", "By 2028, Starlink. Today, 5G."), ("de", "Bis 2028: Starlink. Heute: 5G."),
        ("es", "Para 2028, Starlink. Hoy, 5G."), ("pt", "Até 2028: Starlink. Hoje: 5G."),
        ("ru", "К 2028 году — Starlink. Сегодня — 5G."),
        ("hi", "2028 तक: स्टारलिंक। आज: 5G।"), ("ar", "حتى 2028: 6G. اليوم: 5G."),
        ("ja", "2028年までに6G。現在は5G。"), ("ja", "現在は5G。2030年までにスターリンク。"),
        ("es", "Hasta 2028: Starlink. Hoy: 5G."), ("es", "Por ahora 5G; 6G hasta 2028."),
    ],
)  # fmt: skip
def test_only_what_is_there_today_is_chosen(language: str, text: str) -> None:
    assert choice(language, text, NETWORKS) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G and Starlink by 2028."), ("en", "By 2028, 5G and Starlink."),
        ("de", "Bis 2028 Starlink, heute 5G."), ("ru", "5G к 2028 году."),
        ("ja", "2028年までに6G。"), ("es", "6G hasta 2030"), ("de", "Starlink bis 2029"),
    ],
)  # fmt: skip
def test_what_is_there_by_a_year_to_come_is_asked(language: str, text: str) -> None:
    assert choice(language, text, NETWORKS) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G by 2022.", (1,)), ("en", "Since 2022, 5G and Starlink.", (1, 3)),
        ("de", "5G, bis 2028 flächendeckend.", (1,)), ("en", "5G, 95 % coverage by 2028.", (1,)),
        ("de", "5G; bis 2028 kommt 6G.", (1,)),
    ],
)  # fmt: skip
def test_a_year_of_something_else_leaves_the_network(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(language, text, NETWORKS) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Smart City bis 2028", 2), ("ru", "Умный город до 2028 года", 2),
        ("en", "By 2028, a smart city. Today, a digital city.", 1),
        ("de", "Bis 2030: grüne Stadt. Heute: Smart City.", 2),
        ("tr", "2030'a kadar yeşil şehir. Bugün akıllı şehir.", 2),
        ("ko", "2030년까지 녹색 도시. 현재 스마트시티.", 2),
        ("es", "Hasta 2030: ciudad verde. Hoy: ciudad digital.", 1),
        ("ja", "2028年までにデジタル都市。現在はスマートシティ。", 2),
        ("ar", "حتى 2030: مدينة خضراء. اليوم: مدينة ذكية.", 2),
    ],
)  # fmt: skip
def test_a_title_is_held_until_a_year_and_gained_by_one(
    language: str, text: str, number: int
) -> None:
    assert choice(language, text, TITLES) == Choice(numbers=(number,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "2028年までにスマートシティになります。"),
        ("ko", "2028년까지 스마트시티"), ("tr", "2028 yılına kadar akıllı şehir"),
    ],
)  # fmt: skip
def test_a_title_by_a_year_to_come_is_asked(language: str, text: str) -> None:
    assert choice(language, text, TITLES) == Unclear(reason="planned")
