"""What "no conflict" leaves out by numbers of the list is noted in every language, or asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import ConflictReading, Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Lyon", "Osaka", "Nairobi"), start=1)
)
NOTED = [
    ("en", "No conflicts, except 3 and 5."),
    ("en", "None, except for numbers 3 and 5."),
    ("de", "Keine Konflikte, außer 3 und 5."),
    ("de", "Keine Konflikte, außer mit Nr. 3 und 5."),
    ("de", "Keine Konflikte außer bei 3 und 5."),
    ("fr", "Aucun conflit, sauf 3 et 5"),
    ("fr", "Aucun conflit sauf les numéros 3 et 5."),
    ("es", "Ninguno, salvo 3 y 5."),
    ("es", "No tengo conflictos, excepto los números 3 y 5."),
    ("pt", "Não tenho conflitos, exceto 3 e 5"),
    ("pt", "Nenhum, exceto os números 3 e 5."),
    ("ru", "Конфликтов нет, кроме 3 и 5."),
    ("ru", "Конфликтов нет, за исключением № 3 и 5."),
    ("ar", "لا يوجد تضارب باستثناء 3 و5."),
    ("tr", "3 ve 5 hariç çıkar çatışmam yok."),
    ("tr", "3 ve 5 dışında çıkar çatışmam yok."),
    ("zh", "除3和5外没有利益冲突。"),
    ("zh", "除了3和5以外，没有利益冲突。"),
    ("ja", "3と5を除き、利益相反はありません。"),
    ("ja", "3と5以外、利益相反はありません。"),
    ("ko", "3번과 5번을 제외하고 이해충돌이 없습니다."),
    ("ko", "3과 5를 제외하고 이해충돌이 없습니다."),
    ("ko", "3번, 5번 외에는 이해충돌이 없습니다."),
    ("hi", "3 और 5 को छोड़कर कोई हितों का टकराव नहीं।"),
]
ASKED = [
    ("ja", "3を除き、利益相反はありません、弟が市役所で働いています。"),
    ("tr", "3 hariç çıkar çatışmam yok, kardeşim bir belediyede çalışıyor."),
    ("zh", "除3外没有利益冲突，我弟弟在市政府工作。"),
    ("en", "No conflict with 1, except 3 and 5."),
    ("en", "No conflicts, except perhaps 3 and 5."),
    ("en", "No conflicts except 3 and 5?"),
    ("en", "No conflicts, except 3 and 9."),
    ("de", "Keine Konflikte, außer 3 Jahren Beratung."),
    ("de", "Kein Konflikt mit Lyon, außer 5."),
    ("de", "Keine Konflikte, außer vielleicht 3 und 5."),
    ("fr", "Aucun conflit, sauf 3 missions de conseil."),
    ("fr", "Aucun conflit avec Lyon, sauf 5."),
    ("es", "Ningún conflicto, salvo 3 viajes."),
    ("es", "Ninguno, salvo quizás 3 y 5."),
    ("pt", "Nenhum conflito, exceto 3 viagens."),
    ("pt", "Nenhum conflito com 1, exceto 3 e 5."),
    ("ru", "Конфликтов нет, кроме 3 поездок."),
    ("ru", "Конфликтов нет, кроме 3 и 9."),
    ("ar", "لا يوجد تضارب باستثناء 3 مشاريع."),
    ("tr", "3 proje dışında çıkar çatışmam yok."),
    ("tr", "3 ve 5 hariç 1 ile çıkar çatışmam yok."),
    ("zh", "除3个项目外没有利益冲突。"),
    ("zh", "除3和5外没有利益冲突吗？"),
    ("ja", "3件を除き、利益相反はありません。"),
    ("ja", "3月以外、利益相反はありません。"),
    ("ko", "3개 사업을 제외하고 이해충돌이 없습니다."),
    ("hi", "3 परियोजनाओं को छोड़कर कोई हितों का टकराव नहीं।"),
]


def read(language: str, text: str) -> ConflictReading:
    return declarations.read_conflicts(text, LISTED, language)


@pytest.mark.parametrize(("language", "text"), NOTED)
def test_numbers_that_are_excepted_are_conflicts_and_the_others_clear(
    language: str, text: str
) -> None:
    reading = read(language, text)
    assert [one.application for one in reading.conflicts] == [3, 5]
    assert (reading.clear, reading.doubts) == ((1, 2, 4), ())


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_may_be_no_number_of_the_list_is_asked(language: str, text: str) -> None:
    reading = read(language, text)
    assert not reading.clear
    assert reading.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts, except Lyon and Nairobi."),
        ("de", "Keine Konflikte, außer mit Lyon und Nairobi."),
        ("fr", "Aucun conflit, sauf avec Lyon et Nairobi."),
        ("pt", "Não tenho conflitos, exceto Lyon e Nairobi."),
    ],
)
def test_cities_that_are_excepted_by_name_stay_so(language: str, text: str) -> None:
    reading = read(language, text)
    assert [one.application for one in reading.conflicts] == [3, 5]
    assert (reading.clear, reading.doubts) == ((1, 2, 4), ())


def test_a_range_that_is_excepted_is_of_all_its_numbers() -> None:
    reading = read("de", "Keine Konflikte, ausgenommen 2 bis 4.")
    assert [one.application for one in reading.conflicts] == [2, 3, 4]
    assert reading.clear == (1, 5)


def test_a_number_behind_its_short_word_begins_no_sentence() -> None:
    reading = read("de", "Kein Konflikt mit Nr. 1. Mit Nr. 3 arbeite ich zusammen.")
    assert [one.application for one in reading.conflicts] == [3]
    assert (reading.clear, reading.doubts) == ((1,), ())
