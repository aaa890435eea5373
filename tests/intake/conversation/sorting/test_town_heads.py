"""Towns of two words, whose names end no mail that tells of their mayor."""

import pytest

from intake.conversation.sorting import naming


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("ru", "Глава города Лодейное Поле направляет заявку.", "Лодейное Поле"),
        ("ru", "Глава города Советская Гавань направляет заявку.", "Советская Гавань"),
        ("ru", "Мэр города Белая Калитва направляет заявку.", "Белая Калитва"),
        ("ru", "Глава города Павловский Посад направляет заявку.", "Павловский Посад"),
        ("de", "Der Bürgermeister der Stadt Wiener Neustadt möchte teilnehmen.", "Wiener Neustadt"),
        ("de", "Der Bürgermeister der Stadt Groß Gerau möchte teilnehmen.", "Groß Gerau"),
        ("en", "The mayor of the city San Marcos wants to apply.", "San Marcos"),
    ],
)
def test_a_town_of_two_words_is_no_mayor(language: str, text: str, city: str) -> None:
    found = naming.find(text, language)
    assert found is not None
    assert found.city == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Глава города Олег Власов знает о заявке."),
        ("ru", "Глава города Белла Гаврилова знает о заявке."),
        ("de", "Der Bürgermeister der Stadt Karl Ott hat mich beauftragt, uns zu bewerben."),
        ("en", "The mayor of the city Lisa Brandt has asked me to apply."),
    ],
)
def test_a_mayor_is_no_town(language: str, text: str) -> None:
    assert naming.find(text, language) is None
