"""Several cities by their numbers, and ties denied in one's own words: each is noted or asked."""

import pytest

from intake.conversation.panelist import accepting
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

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
        ("fr", "1, 3 et 4 : aucun lien.", (1, 3, 4)),
        ("de", "1, 3 und 4: keine Verbindung.", (1, 3, 4)),
        ("es", "1, 3 y 4: ningún vínculo.", (1, 3, 4)),
        ("pt", "1, 3 e 4: nenhuma ligação.", (1, 3, 4)),
        ("hi", "1, 3 और 4: कोई संबंध नहीं", (1, 3, 4)),
        ("en", "1, 3 and 4: no ties.", (1, 3, 4)),
        ("zh", "1、2、3没有利益冲突", (1, 2, 3)),
        ("zh", "1和3没有利益冲突。", (1, 3)),
        ("zh", "1到3没有利益冲突", (1, 2, 3)),
        ("tr", "1, 2, 3 ve 4: yok.", (1, 2, 3, 4)),
        ("en", "1, 2, 3 ve 4: yok.\n\nAhmet", (1, 2, 3, 4)),
        ("en", "1, 3 et 4 : aucun lien.", (1, 3, 4)),
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
        ("en", "1 no link works"),
        ("fr", "1 : aucun lien ne fonctionne"),
        ("fr", "2 et 3 : aucun lien pour le moment"),
        ("fr", "1, 3 et 4 : aucun lien sauf avec 3."),
        ("fr", "1, 3 et 9 : aucun lien."),
        ("zh", "3没有意见"),
        ("zh", "1、2没有利益冲突吗？"),
        ("zh", "2023年1、2月没有利益冲突"),
        ("tr", "1, 2 ve 3: yok mu?"),
        ("tr", "1, 2: yok sayılır"),
    ],
)
def test_numbers_beside_what_denies_no_tie_clear_nobody(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert not reading.clear
    assert reading.doubts


def test_a_yes_and_a_none_by_number_in_one_mail_are_each_read() -> None:
    text = "2 : oui, conflit possible (appel d'offres de 2023). 1, 3 et 4 : aucun lien."
    reading = declarations.read_conflicts(text, LISTED, "fr")
    assert reading.clear == (1, 3, 4)
    assert [one.application for one in reading.conflicts] == [2]


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
