"""Cities that are called by a word of every day, in a panelist's mail: a capital tells them."""

import pytest

from intake.conversation.ballots import named_cities


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "У меня конфликт интересов с Сумами:", "Sumy"),
        ("ru", "По Сумам: S1 выполнен.", "Sumy"),
        ("ru", "С Ровно всё иначе:", "Rivne"),
        ("fr", "J'ai un conflit d'intérêts avec Trente :", "Trento"),
        ("es", "Tengo un conflicto de interés con Tiro:", "Tyre"),
        ("pt", "Tenho um conflito com Tiro:", "Tyre"),
    ],
)
def test_a_capital_amid_a_sentence_tells_a_city(language: str, text: str, name: str) -> None:
    assert any(one.means([name]) for one in named_cities.found(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Думаю, S1 выполнен."),
        ("ru", "S1 выполнен. Ровно это и сказано."),
        ("ru", "S1 выполнен, суммы и темы указаны ровно."),
        ("fr", "S1 est rempli. Trente lignes le montrent."),
        ("es", "Para S1: cumplido, solo en parte."),
        ("de", "S1 ist im Namen und im Rest erfüllt."),
    ],
)
def test_a_word_of_every_day_is_none(language: str, text: str) -> None:
    assert not named_cities.found(text, language)
