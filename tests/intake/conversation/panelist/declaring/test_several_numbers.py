"""Conflicts with cities by several numbers of the letter, in prose; no other number is one."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

NAMES = ("Nagpur", "Riyadh", "Chengdu", "Daegu", "Şanlıurfa", "Tbilisi", "Turku", "Haifa")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(NAMES, start=1)
)
OTHERS = (1, 2, 3, 4, 5, 7)


def _read(text: str, language: str) -> tuple[tuple[int, ...], tuple[int, ...], bool]:
    """The conflicts, the cities cleared, and whether anything is asked."""
    found = declarations.read_conflicts(text, LISTED, language)
    return tuple(one.application for one in found.conflicts), found.clear, bool(found.doubts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We advised numbers 6 and 8. Nothing with the others."),
        ("en", "We advised numbers 6 and 8, nothing with the others."),
        ("en", "I advised nos. 6 and 8. No conflict with the others."),
        ("de", "Ich habe die Nummern 6 und 8 beraten. Mit den anderen nichts."),
        ("de", "Ich habe Nr. 6 und 8 beraten. Mit den anderen nichts."),
        ("de", "Keine, außer dass meine Firma die Nummern 6 und 8 beraten hat."),
        ("fr", "J'ai conseillé les numéros 6 et 8. Rien avec les autres."),
        ("fr", "Aucun, sauf que mon cabinet a conseillé les numéros 6 et 8 l'an dernier."),
        ("es", "He asesorado a los números 6 y 8. Nada con los demás."),
        ("pt", "Assessorei os números 6 e 8. Nada com os outros."),
        ("ru", "Я консультировал номера 6 и 8. С остальными ничего."),
        ("zh", "我曾为6号和8号提供咨询。与其他城市没有关系。"),
        ("ja", "6番と8番の都市で顧問をしていました。他はありません。"),
        ("ko", "6번과 8번 도시에 자문했습니다. 나머지는 없습니다."),
        ("ar", "قدمت المشورة للرقمين 6 و 8. لا شيء مع الباقي."),
        ("tr", "6 ve 8 numaralı şehirlere danışmanlık yaptım. Diğerleriyle bağım yok."),
        ("hi", "मैंने नंबर 6 और 8 को सलाह दी है। बाकी से कुछ नहीं।"),
    ],
)
def test_several_are_told_and_the_others_are_cleared(language: str, text: str) -> None:
    assert _read(text, language) == ((6, 8), OTHERS, False)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "My firm advises numbers 6 to 8.", (6, 7, 8)),
        ("en", "Conflict with numbers 6, 7 and 8.", (6, 7, 8)),
        ("en", "6: advised in May.", (6,)),
        ("de", "Ich berate die Städte Nr. 6 und Nr. 8.", (6, 8)),
        ("fr", "J'ai travaillé pour les n° 6 et 8.", (6, 8)),
        ("es", "Asesoré a las ciudades n.º 6 y 8.", (6, 8)),
        ("pt", "Trabalhei para os n.os 6 e 8.", (6, 8)),
        ("ru", "Работал на города под номерами 6 и 8.", (6, 8)),
        ("zh", "我是第6号和第8号城市的顾问。", (6, 8)),
        ("ja", "6番と8番とは顧問契約があります。", (6, 8)),
        ("ko", "6번, 8번과 이해충돌이 있습니다.", (6, 8)),
        ("ar", "لدي تعارض مع الأرقام 6 و7 و8.", (6, 7, 8)),
        ("tr", "6. ve 8. şehirlerin danışmanıyım.", (6, 8)),
        ("de", "Die 6. und 8. Stadt habe ich beraten.", ()),
        ("hi", "क्रमांक 6 और 8 के साथ टकराव है।", (6, 8)),
    ],
)
def test_each_told_number_is_noted(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert _read(text, language)[0] == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with numbers 6 and 8."),
        ("de", "Kein Konflikt mit den Nummern 6 und 8."),
        ("fr", "Aucun conflit avec les numéros 6 et 8."),
        ("es", "Ningún conflicto con los números 6 y 8."),
        ("pt", "Nenhum conflito com os números 6 e 8."),
        ("ru", "Нет конфликта с номерами 6 и 8."),
        ("zh", "我与6号和8号没有利益冲突。"),
        ("ja", "6番と8番とは利益相反はありません。"),
        ("ko", "6번과 8번과는 이해충돌이 없습니다."),
        ("ar", "لا يوجد تعارض مع الرقمين 6 و8."),
        ("tr", "6 ve 8 numaralı şehirlerle bağım yok."),
        ("hi", "नंबर 6 और 8 से मेरा कोई संबंध नहीं है।"),
    ],
)
def test_several_are_cleared_by_their_numbers(language: str, text: str) -> None:
    assert _read(text, language) == ((), (6, 8), False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advised 6 cities last year."),
        ("en", "6 cities were advised by me."),
        ("en", "6 and 8 of March I advised."),
        ("en", "6 March: I advised them."),
        ("en", "I advised in 2006 and 2008."),
        ("en", "No conflict with 6 and 8 cities."),
        ("de", "8 Jahre habe ich beraten."),
        ("de", "Am 6. und 8. März habe ich beraten."),
        ("de", "Kein Konflikt mit 6 und 8 Städten."),
        ("fr", "Nos 6 collègues ont conseillé une ville."),
        ("fr", "6 et 8 mars : j'étais conseiller."),
        ("es", "6 y 8 de marzo asesoré."),
        ("es", "Asesoré a 6 ciudades."),
        ("pt", "6 e 8 anos de consultoria."),
        ("pt", "6 de março: prestei consultoria."),
        ("ru", "6 и 8 марта консультировал."),
        ("ru", "6 лет работал консультантом."),
        ("zh", "3月6号和8号我在咨询。"),
        ("ja", "6月と8月に顧問をしました。"),
        ("ko", "6년 동안 자문했습니다."),
        ("ar", "عملت مستشارا 6 سنوات."),
        ("tr", "6 yıl danışmanlık yaptım."),
        ("tr", "6 Mart'ta danışmanlık yaptım."),
        ("hi", "6 साल सलाह दी।"),
    ],
)
def test_a_date_a_count_or_a_year_is_no_city(language: str, text: str) -> None:
    told, clear, is_asked = _read(text, language)
    assert (told, clear) == ((), ())
    assert is_asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise Riyadh and have no conflict with the others."),
        ("en", "We advised numbers 6 and 8 and nothing with the others."),
        ("en", "I advise Riyadh and have no conflict with Daegu."),
        ("de", "Ich berate Riyadh und habe mit den anderen keinen Interessenkonflikt."),
        ("fr", "Je conseille Riyadh et n'ai aucun conflit avec les autres."),
        ("es", "Asesoro a Riyadh y no tengo conflicto con las demás."),
        ("pt", "Assessoro Riyadh e não tenho conflito com as outras."),
        ("ru", "Я консультировал Riyadh и с остальными конфликта нет."),
        ("ar", "أعمل مستشارا لدى الرياض ولا تعارض مع الباقي."),
        ("tr", "Riyadh'a danışmanlık yaptım ve diğerleriyle çıkar çatışmam yok."),
        ("ko", "Riyadh에 자문했고 나머지와는 이해충돌이 없습니다."),
        ("hi", "मैंने Riyadh को सलाह दी और बाकी से कोई टकराव नहीं।"),
        ("ja", "Riyadhの顧問でその他とは利益相反はありません。"),
        ("zh", "我是Riyadh的顾问与其他城市没有利益冲突。"),
    ],
)
def test_a_tie_beside_a_denial_in_one_clause_clears_not_its_city(language: str, text: str) -> None:
    told, clear, is_asked = _read(text, language)
    assert not {2, 6, 8} & {*clear}
    assert told or is_asked
