"""What a "no conflict" is only in part of: other cities, some of them, or one sort of tie."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

NAMES = {
    1: ("Gdynia", "Гдыня", "格丁尼亚", "グディニャ", "그디니아", "غدينيا", "ग्दीनिया"),
    2: ("Turku", "Турку", "图尔库", "トゥルク", "투르쿠", "توركو", "तुर्कू"),
    3: ("Kazan", "Казань", "喀山", "カザン", "카잔", "قازان", "कज़ान"),
}
LISTED = tuple(Listed(number=id, application=id, names=names) for id, names in NAMES.items())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have a conflict with Kazan and no conflict with Turku."),
        ("fr", "J'ai un conflit avec Kazan et aucun conflit avec Turku."),
        ("de", "Ich habe einen Konflikt mit Kazan und keinen Konflikt mit Turku."),
        ("es", "Tengo un conflicto con Kazan y ningún conflicto con Turku."),
        ("pt", "Tenho um conflito com Kazan e nenhum conflito com Turku."),
        ("en", "Outside of Kazan I have no conflict."),
        ("fr", "Hors Kazan, aucun conflit"),
        ("zh", "撇开喀山没有利益冲突"),
        ("pt", "Não tenho nenhuma relação com Kazan além da académica"),
    ],
)
def test_a_city_that_is_told_or_spared_is_not_cleared(language: str, text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert 3 not in read.clear
    assert read.conflicts or read.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with most of the cities."),
        ("en", "No conflict with some of the cities."),
        ("en", "No conflict with half of the cities."),
        ("en", "No conflict with the European cities."),
        ("fr", "Aucun conflit avec la plupart des villes."),
        ("de", "Kein Interessenkonflikt mit den meisten Städten."),
        ("es", "Ningún conflicto con la mayoría de las ciudades."),
        ("pt", "Nenhum conflito com a maioria das cidades."),
        ("ru", "Нет конфликта интересов с большинством городов."),
        ("zh", "与大多数城市没有利益冲突。"),
        ("ja", "ほとんどの都市と利益相反はありません。"),
        ("ko", "대부분의 도시와 이해충돌이 없습니다."),
        ("en", "No direct link with Kazan."),
        ("fr", "Aucun lien professionnel avec Kazan."),
        ("de", "Ich habe keine beruflichen Beziehungen zu Kazan."),
        ("pt", "Nenhuma relação laboral com Kazan, só familiar."),
        ("es", "Ninguna relación laboral con Kazan, solo familiar."),
    ],
)
def test_a_part_clears_nobody(language: str, text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert read.clear == ()
    assert read.doubts


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("en", "I have no conflict with Kazan and no conflict with Turku.", (2, 3)),
        ("en", "I have no conflict of interest with Kazan or Turku.", (2, 3)),
        ("en", "I have no conflicts with any of the cities.", (1, 2, 3)),
        ("en", "No conflict with any of these three cities.", (1, 2, 3)),
        ("en", "No conflict with Kazan, direct or indirect.", (3,)),
        ("fr", "Aucun conflit avec Kazan ni avec Turku.", (2, 3)),
        ("fr", "Aucun lien personnel ni professionnel avec ces villes.", (1, 2, 3)),
        ("de", "Ich habe keine beruflichen oder privaten Beziehungen zu den Städten.", (1, 2, 3)),
        ("es", "No tengo vínculos personales ni laborales con las ciudades.", (1, 2, 3)),
        ("pt", "Não tenho conflito pessoal ou profissional com as cidades.", (1, 2, 3)),
        ("fr", "Je n'ai aucun conflit d'intérêts avec ces villes.", (1, 2, 3)),
        ("de", "Kein Interessenkonflikt mit Kazan und kein Konflikt mit Turku.", (2, 3)),
        ("de", "Ich habe keine Interessenkonflikte mit den Städten.", (1, 2, 3)),
        ("es", "No tengo ningún conflicto con Kazan ni con Turku.", (2, 3)),
        ("es", "No tengo conflictos de interés con ninguna ciudad.", (1, 2, 3)),
        ("pt", "Não tenho nenhum conflito com Kazan nem com Turku.", (2, 3)),
        ("pt", "Não tenho nenhuma relação com Kazan.", (3,)),
        ("pt", "Não tenho conflitos de interesse com nenhuma cidade.", (1, 2, 3)),
        ("ru", "Конфликта интересов с Казанью нет.", (3,)),
        ("ru", "Нет конфликта интересов ни с одним из городов.", (1, 2, 3)),
        ("zh", "我与喀山没有利益冲突。", (3,)),
        ("zh", "我与所有城市均无利益冲突。", (1, 2, 3)),
        ("ja", "すべての都市と利益相反はありません。", (1, 2, 3)),
        ("ko", "모든 도시와 이해충돌이 없습니다.", (1, 2, 3)),
    ],
)
def test_the_whole_is_cleared(language: str, text: str, clear: tuple[int, ...]) -> None:
    assert declarations.read_conflicts(text, LISTED, language).clear == clear
