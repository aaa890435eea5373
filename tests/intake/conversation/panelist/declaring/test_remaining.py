"""No conflict with "the others" leaves out the cities with one that was declared before."""

from dataclasses import replace

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed
from intake.notices.panel import ConflictsNoted
from tests.intake.conversation.panelist.test_panelist import seated

LISTED = tuple(
    Listed(number=place, application=place, names=(name,), is_tied=place == 1)
    for place, name in enumerate(("Gdynia", "Turku", "Nantes"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with the remaining cities."),
        ("en", "No ties to any of the other cities."),
        ("de", "Mit den übrigen Städten bestehen keine Interessenkonflikte."),
        ("de", "Keine Interessenkonflikte mit den anderen Städten."),
        ("fr", "Aucun conflit d'intérêts avec les autres villes."),
        ("fr", "Je n'ai aucun conflit d'intérêts avec les villes restantes."),
        ("es", "No tengo conflicto de intereses con las demás ciudades."),
        ("es", "Con el resto de las ciudades no tengo ningún conflicto de intereses."),
        ("pt", "Não tenho conflito de interesses com as restantes cidades."),
        ("pt", "Nenhum conflito de interesses com as demais cidades."),
        ("ru", "С остальными городами конфликта интересов нет."),
        ("ru", "С другими городами конфликта интересов нет."),
        ("zh", "与其他城市没有利益冲突。"),
        ("zh", "与其余城市均无利益冲突。"),
        ("ja", "その他の都市とは利益相反はありません。"),
        ("ja", "残りの都市とは利益相反はありません。"),
        ("ko", "나머지 도시와는 이해충돌이 없습니다."),
        ("ko", "다른 도시와는 이해충돌이 없습니다."),
        ("ar", "لا يوجد لدي تضارب مصالح مع بقية المدن."),
        ("ar", "لا يوجد لدي تضارب مصالح مع المدن الأخرى."),
        ("tr", "Diğer şehirlerle çıkar çatışmam yok."),
        ("tr", "Geri kalan şehirlerle çıkar çatışmam yok."),
        ("hi", "बाकी शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
        ("hi", "अन्य शहरों के साथ मेरा कोई हितों का टकराव नहीं है।"),
    ],
)
def test_the_others_are_those_without_a_conflict(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((2, 3), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with any of these cities."),
        ("de", "Mit keiner dieser Städte habe ich einen Interessenkonflikt."),
        ("zh", "我与名单上的任何城市都不存在利益冲突。"),
    ],
)
def test_all_of_them_are_all(language: str, text: str) -> None:
    assert declarations.read_conflicts(text, LISTED, language).clear == (1, 2, 3)


def test_no_organizer_is_told_that_a_declared_conflict_is_denied() -> None:
    bench = seated(1)  # with a conflict with Turku
    bench.panelist = replace(bench.panelist, languages=("de",))
    bench.write("Mit den übrigen Städten bestehen keine Interessenkonflikte.")
    assert not bench.said(ConflictsNoted).kept
    assert not bench.turn.cases
    bench.write("Mit Turku besteht kein Interessenkonflikt.")
    assert [one.name for one in bench.said(ConflictsNoted).kept] == ["Turku"]
