"""The place of an event set against another one: "that winter, but in Almaty"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events


@pytest.mark.parametrize(
    ("language", "text", "name", "place"),
    [
        (
            "ru",
            "Прежде всего ЭКСПО-2017, а зимой того же года, только в Алматы, прошла Универсиада.",
            "Универсиада",
            "Алматы",
        ),
        (
            "ru",
            "ЭКСПО-2017, а в 2018 году, но в Алматы, прошла Универсиада",
            "Универсиада",
            "Алматы",
        ),
        ("en", "Expo 2017, and in 2018, but in Almaty, the Universiade.", "Universiade", "Almaty"),
        (
            "de",
            "Die Expo 2017, und 2018, allerdings in Köln, der Weltgipfel.",
            "Weltgipfel",
            "Köln",
        ),
        (
            "fr",
            "L'Expo 2017 et, en 2018, mais à Lyon, le Forum de l'eau.",
            "Forum de l'eau",
            "Lyon",
        ),
        ("es", "La Expo 2008 y, en 2018, aunque en Madrid, el Foro Agua.", "Foro Agua", "Madrid"),
        ("pt", "A Expo 1998 e, em 2018, mas no Porto, o Fórum da Água.", "Fórum da Água", "Porto"),
        ("tr", "2016'da EXPO, 2018'de ise, ama Ankara'da, Su Forumu.", "Su Forumu", "Ankara"),
        ("hi", "2023 में जी20 शिखर सम्मेलन भी दिल्ली में आयोजित हुआ।", "जी20 शिखर सम्मेलन", "दिल्ली"),
        ("hi", "2023 में जी20 शिखर सम्मेलन दिल्ली में आयोजित हुआ।", "जी20 शिखर सम्मेलन", "दिल्ली"),
        ("hi", "एशियाई खेल 2018 भी दिल्ली में हुए।", "एशियाई खेल", "दिल्ली"),
    ],
)
def test_the_place_is_kept_without_the_word_that_sets_it_off(
    language: str, text: str, name: str, place: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert (found.events[-1].name, found.events[-1].place) == (name, place)
