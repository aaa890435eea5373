"""Events that a city declined to host."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2026, 12, 1)
DECLINED = (
    ("en", "World Games 2022; we declined the 2025 Ocean Summit."),
    ("fr", "Jeux mondiaux 2022 ; nous avons décliné le Sommet des océans 2025."),
    ("es", "Juegos Mundiales 2022; rechazamos la Cumbre de los Océanos 2025."),
    ("pt", "Jogos Mundiais 2022; recusámos a Cimeira dos Oceanos 2025."),
    ("de", "World Games 2022; den Ozean-Gipfel 2025 haben wir abgelehnt."),
    ("ru", "Всемирные игры 2022; от саммита океанов 2025 года отказались."),
    ("tr", "Dünya Oyunları 2022; Okyanus Zirvesi 2025'i geri çevirdik."),
    ("hi", "विश्व खेल 2022; महासागर सम्मेलन 2025 को हमने मना कर दिया।"),
    ("zh", "2022年世界运动会；2025年海洋峰会我市婉拒了。"),
)


@pytest.mark.parametrize(("language", "text"), DECLINED)
def test_an_event_that_was_declined_is_not_listed(language: str, text: str) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Events)
    assert [one.year for one in found.events] == [2022]


def test_a_list_that_may_all_have_been_declined_is_asked() -> None:
    text = "The Davis Cup Finals 2023 and the Ocean Summit 2025, which we had to decline."
    assert isinstance(read("events", text, Context(language="en", today=TODAY)), Unclear)


def test_a_cancellation_behind_a_bracket_is_a_sentence_of_its_own() -> None:
    text = "世界陸上（2007年）、G20サミット（2019年）。2020年の国際花博は中止となりました。"
    found = read("events", text, Context(language="ja", today=TODAY))
    assert isinstance(found, Events)
    assert [one.year for one in found.events] == [2007, 2019]


def test_initials_with_a_figure_open_a_list() -> None:
    found = read("events", "G20 in 2018, Energy Expo in 2019.", Context(language="en", today=TODAY))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == ["G20", "Energy Expo"]
