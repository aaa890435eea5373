"""Networks that are named by their generation in words."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (
    ("5G",),
    ("6G",),
    ("Starlink", "satellite internet"),
    ("quantum communication", "quantum"),
)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        (
            "ru",
            "Связь пятого поколения развёрнута во всех районах, квантовая линия работает с 2024"
            " года.",
            (1, 4),
        ),
        ("en", "Fifth-generation mobile is available, and a quantum line is in operation.", (1, 4)),
        ("fr", "Le réseau de cinquième génération couvre toute la ville.", (1,)),
        ("es", "Tenemos red de quinta generación y Starlink.", (1, 3)),
        ("pt", "Temos a quinta geração e Starlink.", (1, 3)),
        ("de", "Wir haben die fünfte Generation.", (1,)),
        ("zh", "第五代和星链", (1, 3)),
        ("ja", "第5世代を導入しています。", (1,)),
        ("ko", "5세대와 스타링크가 있습니다.", (1, 3)),
        ("tr", "Beşinci nesil şebeke ve Starlink var.", (1, 3)),
        ("ar", "الجيل الخامس وستارلينك", (1, 3)),
        ("hi", "पाँचवीं पीढ़ी का नेटवर्क उपलब्ध है।", (1,)),
        ("en", "Sixth generation", (2,)),
        ("ru", "шестого поколения", (2,)),
        ("en", "We do not have fifth generation, only Starlink.", (3,)),
    ],
)
def test_a_generation_in_words_names_its_network(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS))
    assert found == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have a fourth-generation network."),
        ("fr", "quatrième génération"),
        ("es", "cuarta generación"),
        ("pt", "quarta geração"),
        ("de", "vierte Generation"),
        ("ru", "Связь четвёртого поколения работает во всех районах."),
        ("zh", "第四代"),
        ("ja", "第4世代"),
        ("ko", "4세대"),
        ("tr", "dördüncü nesil"),
        ("ar", "لدينا الجيل الرابع"),
        ("hi", "चौथी पीढ़ी"),
        ("en", "Next generation"),
    ],
)
def test_another_generation_names_none(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS))
    assert isinstance(found, Unclear), found


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "la 5 G et Starlink", (1, 3)),
        ("fr", "Pas de 6\u202fG, mais la 5\u00a0G.", (1,)),
        ("en", "5-G and Starlink", (1, 3)),
        ("de", "5 G, kein 6 G", (1,)),
        ("es", "5 G y Starlink", (1, 3)),
        ("pt", "5 G e Starlink", (1, 3)),
        ("ru", "5 G и Starlink", (1, 3)),
        ("tr", "5 G'miz var ve starlink", (1, 3)),
        ("ar", "5 G وستارلينك", (1, 3)),
        ("ar", "5 جي", (1,)),
        ("hi", "5 G और स्टारलिंक", (1, 3)),
        ("zh", "5 G和星链", (1, 3)),
        ("ja", "5 Gとスターリンク", (1, 3)),
        ("ko", "5 G와 스타링크", (1, 3)),
    ],
)
def test_a_generation_is_named_with_its_letter_apart(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS))
    assert found == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "No 5 G yet."), ("en", "4 G"), ("en", "5 GHz"), ("en", "4.5 G"), ("es", "No hay 5 G.")],
)
def test_a_letter_apart_is_no_network_that_is_not_there(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS))
    assert isinstance(found, Unclear) or found == Choice(numbers=())
