"""An option told by its number and a verb that says it fits: "the second one is correct"."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

GIVERS = (("Ministry",), ("Association",), ("International organisation",))


def choice(language: str, text: str) -> object:
    return read("choice", text, Context(options=GIVERS, language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The second option fits us best."),
        ("en", "Option 2 is correct."),
        ("en", "The second one is correct."),
        ("de", "Die zweite Möglichkeit trifft zu."),
        ("de", "Nummer 2 ist richtig."),
        ("fr", "La deuxième option nous convient."),
        ("fr", "La deuxième est la bonne."),
        ("es", "La segunda opción es correcta."),
        ("pt", "A segunda opção está correta."),
        ("ru", "Второй вариант нам подходит."),
        ("ar", "الخيار الثاني هو الصحيح."),
        ("zh", "第二项符合。"),
        ("tr", "İkinci seçenek bize uygun."),
        ("hi", "दूसरा विकल्प सही है।"),
    ],
)
def test_it_is_that_option(language: str, text: str) -> None:
    assert choice(language, text) == Choice(numbers=(2,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The second option is unclear to us."),
        ("en", "Option 2 is not correct."),
        ("en", "Option 2 is correct only in part."),
        ("en", "Which option is correct, 2 or 3?"),
        ("en", "We are not sure that option 2 is correct."),
        ("en", "The second option was dropped last year."),
        ("en", "Option 2 is correct for large cities."),
        ("en", "Option 2 is right around the corner."),
        ("fr", "La 2 est la bonne voie."),
        ("de", "Nummer 2 ist richtig schwer."),
        ("en", "I think option 2 is correct."),
        ("en", "The figure of 3 is correct."),
        ("de", "Die zweite Möglichkeit prüfen wir noch."),
        ("de", "Die zweite Möglichkeit trifft nicht zu."),
        ("fr", "La deuxième option ne nous convient pas."),
        ("es", "La segunda opción no es correcta."),
        ("es", "¿La segunda opción es correcta?"),
        ("pt", "A segunda opção não está correta."),
        ("ru", "Второй вариант нам не подходит."),
        ("ar", "الخيار الثاني ليس هو الصحيح."),
        ("zh", "第二项不符合。"),
        ("zh", "两项符合。"),
        ("tr", "İkinci seçenek bize uygun değil."),
        ("ko", "두 번째가 맞지 않습니다."),
        ("ko", "2번이 맞습니까?"),
        ("ko", "2명이 맞습니다."),
        ("hi", "दूसरा विकल्प सही नहीं है।"),
        ("ko", "네, 맞습니다"),
        ("ko", "네 맞습니다."),
        ("ko", "네. 맞습니다."),
        ("ko", "네, 두 번째가 맞습니다"),
        ("ko", "네, 1번이 맞습니다"),
        ("ko", "하나만 맞습니다"),
        ("en", "Only one is correct"),
        ("en", "One option fits us best"),
        ("en", "None is correct"),
        ("es", "Solo una es correcta"),
        ("pt", "Só uma está correta"),
        ("fr", "Une seule est correcte"),
        ("fr", "Une option convient"),
        ("de", "Eine ist richtig"),
        ("de", "Keine ist richtig"),
        ("ru", "Один вариант подходит"),
        ("tr", "Bir seçenek doğru"),
        ("hi", "एक विकल्प सही है"),
        ("zh", "一项是正确的"),
    ],
)
def test_what_is_denied_counted_or_open_is_asked(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)
