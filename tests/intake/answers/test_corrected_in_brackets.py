"""Figures, years and names that the writer puts right, or tells as they were and as they are."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Events, Place

COUNTS = [
    ("en", "120 (actually 131, correction)"),
    ("en", "It was 120, but it has become 131."),
    ("fr", "À l'origine 120, désormais 131."),
    ("fr", "120 (en fait 131, correction)"),
    ("es", "120 (en realidad 131, corrección)"),
    ("ru", "120 (на самом деле 131, поправка)"),
    ("de", "120 (tatsächlich 131, Korrektur)"),
    ("pt", "120 (na verdade 131, correção)"),
    ("tr", "120 (aslında 131, düzeltme)"),
]
YEARS = [
    ("en", "World Urban Forum, 2017 (actually 2018, correction)"),
    ("fr", "Forum mondial de l'eau 2017 (en réalité 2018, rectification)"),
    ("es", "Foro Mundial del Agua 2017 (en realidad 2018, corrección)"),
    ("ru", "Всемирный форум молодёжи, 2017 (на самом деле 2018, исправлено)"),
    ("de", "Weltwasserforum 2017 (richtig: 2018)"),
    ("pt", "Fórum Mundial da Água 2017 (na verdade 2018, correção)"),
    ("tr", "Dünya Su Forumu 2017 (aslında 2018, düzeltme)"),
]
NAMES = [
    ("en", "Formerly Nur-Sultan, now Astana, Kazakhstan", "Astana"),
    ("en", "It was Constantinople, now Istanbul", "Istanbul"),
    ("de", "früher Karl-Marx-Stadt, heute Chemnitz, Deutschland", "Chemnitz"),
    ("ru", "бывший Ленинград, ныне Санкт-Петербург, Россия", "Saint Petersburg"),
    ("pt", "Antiga Lourenço Marques, hoje Maputo, Moçambique", "Maputo"),
    ("pt", "Nursultan, rebatizada Astana, Cazaquistão", "Astana"),
    ("tr", "Eski adı Nur-Sultan olan Astana, Kazakistan", "Astana"),
]


@pytest.mark.parametrize(("language", "text"), COUNTS)
def test_of_two_counts_the_one_put_right_stands(language: str, text: str) -> None:
    value = read("count", text, Context(language=language))
    assert isinstance(value, Count)
    assert value.span.exact == 131


@pytest.mark.parametrize(("language", "text"), YEARS)
def test_of_two_years_the_one_put_right_stands(language: str, text: str) -> None:
    value = read("events", text, Context(language=language))
    assert isinstance(value, Events)
    assert [one.year for one in value.events] == [2018]
    assert not value.unread


@pytest.mark.parametrize(("language", "text", "city"), NAMES)
def test_of_two_names_the_present_one_stands(language: str, text: str, city: str) -> None:
    value = read("place", text, Context(language=language))
    assert isinstance(value, Place)
    assert value.city == city
