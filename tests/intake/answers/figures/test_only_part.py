"""A whole and one part of which nothing is said: the part is what the question asks for."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Count


def count(text: str, language: str, *, whole: bool = False) -> int | None:
    value = read("count", text, Context(language=language, whole=whole))
    return int(value.span.exact or 0) if isinstance(value, Count) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 1,200 companies here, of these 80."),
        ("en", "We counted 1,200 companies. Out of these, 80 qualify."),
        ("fr", "1 200 entreprises, dont 80."),
        ("es", "Tenemos 1.200 empresas; 80 de ellas."),
        ("ru", "Всего 1200 компаний, из них 80."),
        ("de", "1.200 Firmen, davon 80."),
        ("pt", "1.200 empresas, das quais 80."),
        ("tr", "1.200 firma, bunların 80'i."),
    ],
)
def test_the_part_is_asked_for_unless_the_whole_is(language: str, text: str) -> None:
    assert count(text, language) == 80
    assert count(text, language, whole=True) == 1200


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,200 companies, 80 of them start-ups."),
        ("de", "1.200 Firmen, davon 80 Start-ups."),
    ],
)
def test_a_part_of_a_kind_of_its_own_leaves_the_whole(language: str, text: str) -> None:
    assert count(text, language) == 1200
