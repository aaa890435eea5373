"""A city that "no conflict" is said to be aside from is never cleared by it."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Kazan"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no conflicts aside from Kazan."),
        ("en", "I have no conflicts besides Kazan."),
        ("fr", "Aucun conflit en dehors de Kazan."),
        ("de", "Keine Konflikte neben Kasan."),
        ("es", "Ningún conflicto exceptuando Kazán."),
        ("es", "Ningún conflicto fuera de Kazán."),
        ("pt", "Nenhum conflito além de Kazan."),
        ("ru", "Конфликта интересов нет, не считая Казани."),
        ("ar", "لا يوجد تعارض سوى قازان."),
        ("tr", "Kazan haricinde çıkar çatışmam yok."),
        ("hi", "Kazan के सिवा कोई टकराव नहीं।"),
        ("zh", "喀山之外没有利益冲突。"),
        ("ja", "カザンのほかに利益相反はありません。"),
        ("ko", "카잔은 차치하고 이해충돌이 없습니다."),
    ],
)
def test_it_is_not_cleared(language: str, text: str) -> None:
    assert 3 not in declarations.read_conflicts(text, LISTED, language).clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Besides, I have no conflict with Kazan."),
        ("fr", "Aucun conflit avec Kazan."),
        ("de", "Mit Kasan besteht kein Interessenkonflikt."),
        ("es", "Además, no tengo conflicto con Kazán."),
        ("pt", "Nenhum conflito com Kazan."),
        ("ru", "С Казанью конфликта нет."),
        ("ar", "لا تعارض لدي مع قازان."),
        ("tr", "Kazan ile çıkar çatışmam yok."),
        ("hi", "Kazan के साथ कोई टकराव नहीं।"),
        ("zh", "我与喀山没有利益冲突。"),
        ("ja", "カザンとは利益相反はありません。"),
        ("ko", "카잔과는 이해충돌이 없습니다."),
    ],
)
def test_a_plain_denial_clears_it(language: str, text: str) -> None:
    assert declarations.read_conflicts(text, LISTED, language).clear == (3,)
