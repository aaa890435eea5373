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
        ("hi", "2028 तक: स्टारलिंक। आज: 5G।"),
    ],
)  # fmt: skip
def test_only_what_is_there_today_is_chosen(language: str, text: str) -> None:
    assert choice(language, text, NETWORKS) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G and Starlink by 2028."), ("en", "By 2028, 5G and Starlink."),
        ("de", "Bis 2028 Starlink, heute 5G."), ("ru", "5G к 2028 году."),
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


def test_a_title_is_held_until_a_year_and_gained_by_one() -> None:
    assert choice("de", "Smart City bis 2028", TITLES) == Choice(numbers=(2,))
    said = choice("en", "By 2028, a smart city. Today, a digital city.", TITLES)
    assert said == Choice(numbers=(1,))
