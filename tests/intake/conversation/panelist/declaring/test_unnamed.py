"""A tie to a city that is not named, or told in one breath with a denial, clears nobody else."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

NAMES = ("Gdynia", "Turku", "Kazan", "Osaka")
LISTED = tuple(
    Listed(number=place, application=place, names=(name, "Казань") if name == "Kazan" else (name,))
    for place, name in enumerate(NAMES, start=1)
)
ALL = (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have ties with one city. No conflict with the others."),
        ("en", "I have a tie to one of the cities. No conflict with the others."),
        ("en", "I have ties with one city, no conflict with the others."),
        ("en", "I have links to two of them. No conflict with the rest."),
        ("fr", "J'ai des liens avec une ville. Aucun conflit avec les autres."),
        ("fr", "J'ai des liens avec l'une de ces villes. Aucun conflit avec les autres."),
        ("de", "Ich habe Verbindungen zu einer Stadt. Kein Konflikt mit den anderen."),
        ("es", "Tengo vínculos con una ciudad. Ningún conflicto con las demás."),
        ("pt", "Tenho laços com uma cidade. Nenhum conflito com as demais."),
        ("ru", "У меня есть связи с одним городом. С остальными конфликта нет."),
        ("zh", "我与其中一个城市有联系。与其他城市没有利益冲突。"),
        ("ja", "一つの都市と関係があります。その他とは利益相反はありません。"),
        ("ko", "한 도시와 관계가 있습니다. 나머지와는 이해충돌이 없습니다."),
        ("ar", "لدي علاقة مع إحدى المدن. لا تعارض مع البقية."),
        ("tr", "Bir şehirle bağım var. Diğerleriyle çıkar çatışmam yok."),
        ("hi", "एक शहर से मेरा संबंध है। बाकी के साथ कोई हित टकराव नहीं।"),
        ("ja", "1番から3番まで利益相反はありません、4番はあります"),
        ("ko", "1번부터 3번까지 이해충돌이 없습니다, 4번은 있습니다"),
    ],
)
def test_it_is_asked(language: str, text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert not read.clear
    assert {one.why for one in read.doubts} == {"unsure"}


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("en", "I have no ties to any of the cities. No conflict.", ALL),
        ("en", "No conflict with the cities.", ALL),
        ("fr", "Je n'ai aucun lien avec ces villes. Aucun conflit.", ALL),
        ("de", "Ich habe keine Verbindungen zu den Städten. Kein Konflikt.", ALL),
        ("es", "No tengo vínculos con ninguna de las ciudades. Ningún conflicto.", ALL),
        ("pt", "Nenhum conflito com as cidades.", ALL),
        ("ru", "У меня нет связей с этими городами. Конфликта нет.", ALL),
        ("ru", "Помимо этого, конфликта интересов нет.", ALL),
        ("ru", "Помимо прочего, конфликта интересов нет.", ALL),
        ("ru", "Кроме прочего, конфликта интересов нет.", ALL),
        ("ru", "Помимо прочих городов, конфликта с Казанью нет", (3,)),
        ("zh", "我与其中任何一个城市都没有联系。没有利益冲突。", ALL),
        ("ja", "どの都市とも利益相反はありません。", ALL),
        ("ko", "어느 도시와도 이해충돌이 없습니다.", ALL),
        ("ar", "لا تعارض مع المدن.", ALL),
        ("tr", "Hiçbir şehirle bağım yok. Çıkar çatışmam yok.", ALL),
        ("hi", "किसी शहर से मेरा संबंध नहीं है। कोई हित टकराव नहीं।", ALL),
        ("ja", "1番から3番まで利益相反はありません、4番はありません", ALL),
        ("ja", "1番から3番まで利益相反はありません", (1, 2, 3)),
        ("ko", "1번부터 3번까지 이해충돌이 없습니다, 4번도 없습니다", ALL),
        ("ko", "1번부터 3번까지 이해충돌이 없습니다, 질문이 있습니다", (1, 2, 3)),
    ],
)
def test_what_is_denied_is_cleared(language: str, text: str, clear: tuple[int, ...]) -> None:
    assert declarations.read_conflicts(text, LISTED, language).clear == clear


@pytest.mark.parametrize(
    "text",
    [
        "Помимо прочего, конфликта интересов с Казанью нет",
        "Кроме прочего, конфликта с Казанью нет",
    ],
)
def test_besides_else_ties_no_city(text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, "ru")
    assert not read.conflicts
    assert set(read.clear) <= {3}


def test_besides_a_city_ties_it() -> None:
    read = declarations.read_conflicts("Помимо Казань, конфликта интересов нет", LISTED, "ru")
    assert [one.application for one in read.conflicts] == [3]
