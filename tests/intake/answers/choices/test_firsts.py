"""The first ones of a list: "the first two", "les deux premiers", "İlk ikisi"."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def choice(language: str, text: str, count: int = 4) -> object:
    return read("choice", text, Context(options=NETWORKS[:count], language=language))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "First, two", (1, 2)),
        ("zh", "前两项", (1, 2)),
        ("fr", "Tous sauf les deux premiers", (3, 4)),
        ("fr", "les trois premiers", (1, 2, 3)),
        ("fr", "la première et la deuxième", (1, 2)),
        ("ru", "Первые два", (1, 2)),
        ("ru", "первый и четвёртый", (1, 4)),
        ("ar", "الخيار الأول", (1,)),
        ("de", "den ersten", (1,)),
        ("ja", "最初の二つ", (1, 2)),
        ("tr", "ilk seçenek", (1,)),
        ("ko", "처음 두 개", (1, 2)),
        ("ko", "첫 번째", (1,)),
        ("hi", "पहला", (1,)),
        ("en", "The first two.", (1, 2)),
        ("en", "The first three", (1, 2, 3)),
        ("en", "First two", (1, 2)),
        ("zh", "头两项", (1, 2)),
        ("fr", "Les deux premiers.", (1, 2)),
        ("fr", "Les deux premières", (1, 2)),
        ("fr", "Les deux premiers et le quatrième", (1, 2, 4)),
        ("es", "Los dos primeros", (1, 2)),
        ("es", "Las dos primeras", (1, 2)),
        ("pt", "Os dois primeiros", (1, 2)),
        ("pt", "As duas primeiras", (1, 2)),
        ("ar", "أول خيارين", (1, 2)),
        ("ar", "الخياران الأولان", (1, 2)),
        ("de", "Die ersten beiden", (1, 2)),
        ("de", "Die beiden ersten", (1, 2)),
        ("tr", "İlk ikisi.", (1, 2)),
        ("tr", "ilk ikisi ve dördüncü", (1, 2, 4)),
        ("en", "first two and last", (1, 2, 4)),
        ("en", "the last two", (3, 4)),
        ("de", "Die ersten beiden und die letzte", (1, 2, 4)),
    ],
)
def test_they_are_as_many_as_is_said(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All but the first two"),
        ("ru", "Обе первые"),
        ("de", "Alle außer den ersten beiden"),
        ("tr", "İlk üçü"),
        ("hi", "पहले दोनों"),
        ("de", "Eine der ersten beiden"),
        ("en", "The first two are planned"),
        ("fr", "Les deux premiers sont prévus"),
        ("fr", "les premiers"),
        ("fr", "Les premières options"),
        ("fr", "Aucune des deux premières"),
        ("es", "Los primeros"),
        ("es", "No las dos primeras"),
        ("pt", "os primeiros"),
        ("ru", "первые"),
        ("de", "Die ersten"),
        ("de", "die ersten und die vierte"),
        ("ar", "الخيارات الأولى"),
        ("en", "the first ones"),
        ("en", "the first both"),
        ("en", "First 3, then 1"),
        ("en", "The first two years"),
        ("en", "In the first three months"),
        ("en", "The first two are not there"),
    ],
)
def test_several_are_not_the_first_alone(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "Les premiers sites 5G sont en service", (1,)),
        ("de", "Die ersten 5G-Netze sind in Betrieb", (1,)),
        ("en", "In the first two districts we have Starlink", (3,)),
        ("zh", "头两年有5G", (1,)),
    ],
)
def test_beside_a_name_they_choose_nothing(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), [("fr", "les deux"), ("tr", "ikisi")])
def test_both_of_two_are_both(language: str, text: str) -> None:
    assert choice(language, text, count=2) == Choice(numbers=(1, 2))
