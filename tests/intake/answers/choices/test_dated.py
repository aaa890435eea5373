"""What stands under a year to come, beside what is there today, is not there yet."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def _read(language: str, text: str) -> object:
    today = date(2026, 12, 1)
    context = Context(language=language, options=NETWORKS, today=today, alone=True)
    return read("choice", text, context)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By 2028: Starlink. Today: 5G."),
        ("en", "By 2028, Starlink; today, 5G."),
        ("en", "5G today, Starlink by 2028."),
        ("en", "Today: 5G. By 2028: Starlink and quantum communication."),
        ("fr", "D'ici 2028 : Starlink. Aujourd'hui : 5G."),
        ("es", "Para 2028: Starlink. Hoy: 5G."),
        ("ru", "К 2028 году: Starlink. Сегодня: 5G."),
        ("ar", "بحلول 2028: ستارلينك. اليوم: الجيل الخامس."),
        ("ja", "2028年までに：Starlink。現在：5G。"),
    ],
)
def test_what_comes_by_a_year_is_left_out_beside_what_is_there_today(
    language: str, text: str
) -> None:
    assert _read(language, text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bis 2028: Starlink."),
        ("de", "Heute 5G, Starlink bis 2030."),
        ("tr", "2028'e kadar: Starlink. Bugün: 5G."),
        ("de", "Bis 2028: Starlink. Heute: 5G."),
        ("pt", "Até 2028: Starlink. Hoje: 5G."),
        ("zh", "2028年前：星链。目前：5G。"),
        ("ko", "2028년까지: 스타링크. 현재: 5G."),
        ("hi", "2028 तक: स्टारलिंक। आज: 5G।"),
        ("es", "Hasta 2028: Starlink. Hoy: 5G."),
        ("ru", "До 2028: Starlink. Сегодня: 5G."),
        ("de", "Heute: 5G. Starlink: bis 2028."),
        ("en", "Currently 5G under a contract that runs until 2029, and Starlink."),
    ],
)
def test_a_year_that_it_may_last_until_is_asked_about(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "In operation by 2025: 5G and Starlink.", (1, 3)),
        ("en", "2020: 5G. 2024: Starlink.", (1, 3)),
        ("de", "Starlink bis 2028, 5G.", (1, 3)),
        ("de", "Heute 5G und Starlink, beide bis 2030 vertraglich gesichert.", (1, 3)),
        ("zh", "目前有5G和星链，星链合同到2028年。", (1, 3)),
        ("ja", "現在は5GとStarlink、契約は2028年までです。", (1, 3)),
    ],
)
def test_what_lasts_until_a_year_is_there(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text) == Choice(numbers=numbers)
