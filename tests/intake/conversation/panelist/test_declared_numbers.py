"""Several cities by their numbers, and ties denied in one's own words: each is noted or asked."""

import pytest

from intake.conversation.panelist import accepting, declarations
from intake.conversation.panelist.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Kazan", "Seville", "Kobe", "Turku"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("ja", "1と3については利益相反はありません", (1, 3)),
        ("es", "No tengo conflicto con el 2 ni con el 3", (2, 3)),
        ("fr", "Aucun conflit avec le 2 et le 3", (2, 3)),
        ("en", "1-3: no conflict", (1, 2, 3)),
        ("en", "No conflict with 1 to 3", (1, 2, 3)),
        ("en", "No conflict with 1 and 3, 4", (1, 3, 4)),
        ("ru", "С Севильей меня ничего не связывает", (2,)),
        ("ar", "ليس لي أي علاقة بقازان", (1,)),
    ],
)
def test_each_of_them_is_cleared(language: str, text: str, clear: tuple[int, ...]) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == (clear, (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no conflict with 2 or 3"),
        ("de", "Mit 1 bis 3 kein Interessenkonflikt"),
        ("zh", "1到3没有利益冲突"),
        ("ko", "1부터 3까지 이해충돌이 없습니다"),
    ],
)
def test_a_number_that_is_not_read_is_asked_in_its_own_words(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert not reading.clear
    assert [one.words for one in reading.doubts] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gerne wirke ich in der Jury mit"),
        ("fr", "c'est d'accord, je participe au jury"),
    ],
)
def test_natural_words_take_the_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


_THREE = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku", "Nantes"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 1, 2 and 3 I have no conflict."),
        ("pt", "Com 1, 2 e 3 não tenho qualquer conflito."),
        ("es", "Con 1, 2 y 3 no tengo ningún conflicto."),
        ("fr", "Avec 1, 2 et 3, je n'ai aucun conflit."),
        ("de", "Mit 1, 2 und 3 habe ich keinen Interessenkonflikt."),
        ("de", "Kein Konflikt mit 1, 2 und 3."),
        ("ru", "С 1, 2 и 3 конфликта интересов нет."),
        ("tr", "1, 2 ve 3 ile çıkar çatışmam yok."),
        ("ar", "لا يوجد لدي تضارب مصالح مع 1 و2 و3."),
        ("zh", "与1、2和3没有利益冲突。"),
        ("ja", "1、2、3とは利益相反はありません。"),
        ("ko", "1, 2, 3과는 이해충돌이 없습니다."),
        ("hi", "1, 2 और 3 के साथ मेरा कोई टकराव नहीं है।"),
    ],
)
def test_no_conflict_with_several_numbers_in_a_sentence(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, _THREE, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2, 3), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich arbeite mit 2 Kollegen an einem Buch."),
        ("ru", "С 1 по 3 марта меня не будет."),
        ("fr", "Je suis absent du 1 à 3 heures."),
    ],
)
def test_a_number_of_something_else_is_no_city(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, _THREE, language)
    assert (reading.clear, reading.conflicts) == ((), ())
