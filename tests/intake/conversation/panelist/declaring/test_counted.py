"""No conflict with the others is of as many as are said; what was told of one beside it stays."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

NAMES = ("Gdynia", "Turku", "Lyon", "Osaka", "Nairobi", "Kazan", "Indore", "Recife", "Münster")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,), is_tied=place == 4)
    for place, name in enumerate(NAMES, start=1)
)
OTHERS = (1, 2, 3, 5, 6, 7, 8, 9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With the other eight cities I have no ties."),
        ("en", "I have no conflict with the other 8 cities."),
        ("en", "With the other cities I have no ties."),
        ("en", "Otherwise there are no conflicts of interest."),
        ("fr", "Avec les huit autres villes, je n'ai aucun lien."),
        ("fr", "Avec les autres villes, je n'ai aucun lien."),
        ("de", "Mit den acht anderen Städten habe ich keine Verbindung."),
        ("de", "Ansonsten bestehen keine Interessenkonflikte."),
        ("es", "Con las otras ocho ciudades no tengo ningún vínculo."),
        ("es", "No tengo ningún conflicto con las demás ciudades."),
        ("pt", "Com as outras oito cidades não tenho nenhuma ligação."),
        ("ru", "С остальными восемью городами конфликта интересов нет."),
        ("ru", "По остальным городам конфликта интересов не имею."),
        ("zh", "与其他八个城市没有利益冲突。"),
        ("zh", "我与其余8个城市没有任何关系。"),
        ("ja", "他の8都市とは利益相反はありません。"),
        ("ja", "それ以外の都市とは利害関係はございません。"),
        ("ko", "나머지 8개 도시와는 이해충돌이 없습니다."),
        ("ko", "나머지 여덟 도시와는 이해관계가 없습니다."),
        ("ar", "لا تعارض لدي مع المدن الثماني الأخرى."),
        ("tr", "Diğer sekiz şehirle çıkar çatışmam yok."),
        ("hi", "अन्य आठ शहरों से मेरा कोई संबंध नहीं है।"),
    ],
)
def test_it_is_of_all_but_the_one_told_before(language: str, text: str) -> None:
    assert _read(text, language) == ((), OTHERS, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no conflict with two other cities."),
        ("en", "I have no conflict with the other seven cities."),
        ("en", "With the other eight cities I have probably no ties."),
        ("fr", "Aucun conflit avec deux autres villes."),
        ("fr", "Avec les sept autres villes, je n'ai aucun lien."),
        ("de", "Mit zwei anderen Städten habe ich keinen Interessenkonflikt."),
        ("de", "Mit den 7 anderen Städten habe ich keinen Interessenkonflikt."),
        ("es", "Con otras dos ciudades no tengo ningún conflicto."),
        ("pt", "Com outras duas cidades não tenho nenhum conflito."),
        ("ru", "С двумя другими городами конфликта интересов нет."),
        ("zh", "我与其余7个城市没有任何关系。"),
        ("ja", "他の二つの都市とは利益相反はありません。"),
        ("ko", "나머지 7개 도시와는 이해충돌이 없습니다."),
        ("ar", "لا تعارض لدي مع المدن الثلاث الأخرى."),
        ("tr", "Diğer üç şehirle çıkar çatışmam yok."),
        ("hi", "अन्य दो शहरों से मेरा कोई संबंध नहीं है।"),
    ],
)
def test_who_counts_fewer_is_asked(language: str, text: str) -> None:
    told, clear, doubts = _read(text, language)
    assert (told, clear) == ((), ())
    assert doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I studied in Münster. With the other cities no conflict."),
        ("fr", "J'ai fait mes études à Münster. Aucun conflit avec les autres villes."),
        ("de", "Mit Münster verbindet mich, dass ich dort studiert habe. Ansonsten bestehen keine "
         "Interessenkonflikte."),
        ("es", "Estudié en Münster. No tengo ningún conflicto con las demás ciudades."),
        ("pt", "Estudei em Münster. Nenhum conflito com as demais cidades."),
        ("ru", "Мюнстер я знаю хорошо. С остальными городами конфликта интересов нет."),
    ],
)  # fmt: skip
def test_a_city_that_is_only_named_is_asked_about_and_the_others_are_not(
    language: str, text: str
) -> None:
    told, clear, doubts = _read(text, language)
    assert (told, clear, doubts) == ((), (1, 2, 3, 5, 6, 7, 8), ("unsure",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I know Münster well but have no conflict."),
        ("en", "I advise the city of Ozaka. No conflict with the others."),
        ("en", "My wife works for one of these cities. No conflict with the others."),
        ("fr", "Je connais bien Münster, mais je n'ai aucun conflit."),
        ("fr", "Mon employeur y a un marché. Avec les autres villes, aucun conflit."),
        ("de", "Ich kenne Münster gut. Keine Interessenkonflikte."),
        ("de", "Meine Frau arbeitet für eine der Städte. Ansonsten keine Interessenkonflikte."),
        ("es", "Conozco bien Münster, pero no tengo conflicto."),
        ("es", "Asesoré a una de las ciudades. Con las demás ciudades, ningún conflicto."),
        ("pt", "Conheço bem Münster. Não tenho conflitos."),
        ("ru", "Мюнстер я знаю хорошо. Конфликта интересов нет."),
        ("ja", "大阪はよく知っています。利益相反はありません。"),
    ],
)
def test_behind_a_tie_that_was_not_placed_nobody_is_cleared(language: str, text: str) -> None:
    assert _read(text, language)[1] == ()


def test_those_cleared_by_name_are_no_more_of_the_others() -> None:
    text = "No conflict with Gdynia and Turku. None with the other six cities."
    assert _read(text, "en") == ((), OTHERS, ())


def _read(text: str, language: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    reading = declarations.read_conflicts(text, LISTED, language)
    told = tuple(one.application for one in reading.conflicts)
    return told, reading.clear, tuple(one.why for one in reading.doubts)
