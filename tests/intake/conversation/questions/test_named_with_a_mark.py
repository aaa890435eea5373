"""A figure that is named with a question mark and told at once is no question to us."""

import pytest

from intake.conversation.sorting import matching
from tests.intake.conversation.sorting.mails import CALL, mail


def match(text: str, language: str) -> matching.Matches:
    return matching.match(mail(text), CALL, asked=("V11_city",), language=language)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Our GDP? About 9 billion euro in 2023.", "About 9 billion euro in 2023."),
        ("en", "GDP? 9 billion euro (2023).", "9 billion euro (2023)."),
        ("fr", "Notre PIB ? Environ 9 milliards d'euros.", "Environ 9 milliards d'euros."),
        ("es", "¿Nuestro PIB? Unos 9.000 millones de euros.", "Unos 9.000 millones de euros."),
        ("ru", "Наш ВВП? Около 12 млрд долларов.", "Около 12 млрд долларов."),
        ("zh", "我们的GDP？大约3050亿元人民币。", "大约3050亿元人民币。"),
        ("ja", "当市のGDP？約50億米ドルです。", "約50億米ドルです。"),
    ],
)
def test_it_is_told_of_what_was_named(language: str, text: str, words: str) -> None:
    found = match(text, language)
    assert [(one.question, one.words) for one in found.hits] == [("B3a_gdp", words)]
    assert len(found.echoes) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our GDP?"),
        ("en", "Our GDP? Which year do you need?"),
        ("en", "GDP? Is it enough to send 9 billion euro?"),
        ("en", "Which GDP? 9 billion euro?"),
        ("en", "The GDP? We have 120 companies."),
        ("en", "Our GDP? See page 3."),
        ("en", "GDP? We will ask in 2 weeks."),
        ("fr", "Notre PIB ? Faut-il celui de 2023 ?"),
        ("fr", "Le PIB ? 2022 ou 2023 ?"),
        ("de", "BIP? Welches Jahr?"),
        ("es", "¿El PIB? ¿De qué año?"),
        ("ru", "ВВП? За какой год?"),
        ("zh", "GDP？哪一年的？"),
        ("ja", "GDPは？何年のですか？"),
    ],
)
def test_a_question_stays_one(language: str, text: str) -> None:
    assert not match(text, language).echoes


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "A city brain? No, not at present.", "No, not at present."),
        ("en", "A city brain? We had one until 2019.", "We had one until 2019."),
        ("de", "City Brain? Nein, haben wir nicht.", "Nein, haben wir nicht."),
        ("tr", "Şehir beyni? Henüz yok.", "Henüz yok."),
        ("zh", "城市大脑？还没有。", "还没有。"),
        ("ar", "دماغ المدينة؟ لا، ليس بعد.", "لا، ليس بعد."),
    ],
)
def test_a_yes_or_a_no_is_told_of_what_was_named(language: str, text: str, words: str) -> None:
    found = match(text, language)
    assert [(one.question, one.words) for one in found.hits] == [("B2b", words)]


@pytest.mark.parametrize(
    "text",
    [
        "A city brain? What is that?",
        "A city brain? No idea what you mean.",
        "A city brain? Yes, but only on paper.",
        "A city brain? Our neighbours have one.",
        "Do you mean a city brain? No, I guess.",
    ],
)
def test_what_is_no_verdict_behind_a_name_answers_nothing(text: str) -> None:
    assert not match(text, "en").hits


def test_a_label_behind_it_on_its_line_changes_nothing() -> None:
    found = match("A city brain? No, not yet. GDP: 9 billion euro in 2023.", "en")
    assert {one.question: one.words for one in found.hits} == {
        "B2b": "No, not yet.",
        "B3a_gdp": "9 billion euro in 2023.",
    }
