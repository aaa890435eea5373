"""Indifference where the certificate is received: the Convention only where it is named."""

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Context, Unclear, Venue


def told(language: str, text: str) -> object:
    return read("venue", text, Context(language=language, options=lists.options_of("venues")))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wherever the Convention is held is fine with us."),
        ("de", "Dort, wo der Kongress stattfindet."),
        ("fr", "Là où se tiendra la Convention, cela nous convient."),
        ("es", "Nos da igual, donde ustedes organicen la Convención está perfecto."),
        ("pt", "Tanto faz; o local da própria Convenção serve perfeitamente."),
        ("ru", "Где пройдёт сама Конвенция, там и получим."),
        ("ar", "لا فرق، حيث يقام المؤتمر سيكون مناسباً لنا."),
        ("tr", "Fark etmez, Kongre nerede yapılacaksa orada alırız."),
        ("hi", "हमें कोई फ़र्क नहीं पड़ता, सम्मेलन स्थल पर ही ठीक है।"),
        ("zh", "都可以,大会在哪里举行就在哪里领取。"),
        ("ko", "어디든 상관없습니다. 대회가 열리는 곳에서 받겠습니다."),
    ],
)
def test_wherever_the_convention_is_held_is_the_convention(language: str, text: str) -> None:
    assert told(language, text) == Venue(number=1, words="")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Whatever suits the organizers."),
        ("de", "Uns ist jeder Ort recht."),
        ("de", "Egal, nur nicht auf der Konferenz."),
        ("fr", "Peu importe, la France ou la Chine."),
        ("es", "Francia o Alemania, nos da igual."),
        ("zh", "法国、德国都可以。"),
        ("ja", "主催者にお任せします。"),
        ("ko", "장소는 주최 측에서 정해 주시는 대로 따르겠습니다."),
    ],
)
def test_mere_indifference_or_two_places_are_asked(language: str, text: str) -> None:
    assert isinstance(told(language, text), Unclear)


def test_a_wish_behind_indifference_is_the_wish() -> None:
    assert told("pt", "Tanto faz, mas preferimos a França.") == Venue(number=5, words="")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        (
            "fr",
            "Nous préférerions Paris, où notre maire se rendra de toute façon pour le Congrès de "
            "l'AIMF.",
            5,
        ),
        ("es", "Preferimos París, adonde nuestro alcalde viajará en junio para un congreso.", 5),
        ("de", "Paris, wo unser Bürgermeister im Mai ohnehin auf der Konferenz ist.", 5),
        ("ru", "Мы бы предпочли Париж, где наш мэр будет на конгрессе.", 5),
        ("en", "Geneva, where our mayor attends a conference in May.", 6),
    ],
)
def test_what_is_told_of_a_place_behind_it_is_no_second_wish(
    language: str, text: str, number: int
) -> None:
    assert told(language, text) == Venue(number=number, words="")
