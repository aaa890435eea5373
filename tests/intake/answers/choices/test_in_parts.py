"""Parts of a city that are told beside an option are no other option."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G in the whole centre and the quarters of Old Town and Seaside"),
        ("en", "5G in the harbour and the districts Oksywie, Orłowo and Redłowo"),
        ("es", "Tenemos 5G en todo el centro y los barrios Isla Teja y Las Ánimas."),
        ("fr", "La 5G dans l'hypercentre et les quartiers Malakoff et Chantenay"),
        ("de", "5G im Zentrum und den Stadtteilen Böfingen und Wiblingen"),
        ("pt", "5G no centro e nos bairros Batel e Água Verde"),
        ("ru", "5G в центре и районах Вахитовский и Приволжский"),
    ],
)
def test_what_is_joined_to_a_part_of_the_city_is_one_more(language: str, text: str) -> None:
    assert read("choice", text, Context(language=language, options=NETWORKS)) == Choice(
        numbers=(1,)
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G and Seaside"),
        ("en", "5G in the whole centre and Seaside"),
        ("en", "5G in the harbour. Seaside and the quarters of Old Town"),
        ("es", "5G y Teja Ánimas"),
        ("fr", "La 5G et Chantenay"),
        ("de", "5G und Böfingen"),
    ],
)
def test_any_other_thing_beside_an_option_is_asked(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS))
    assert isinstance(found, Unclear)
