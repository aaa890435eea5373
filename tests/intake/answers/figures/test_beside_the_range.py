"""What stands beside a figure or a range and leaves it what it is, and what does not."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Span, Unclear

RANGE = Span(low=Decimal(110), high=Decimal(130))
ABOVE = Span(low=Decimal(100), high=None, low_open=True)


def counted(language: str, text: str) -> Span:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    return found.span


def test_who_says_so_leaves_a_range() -> None:
    assert counted("de", "Nach Angaben des Amtes waren es 110 bis 130 Betriebe.") == RANGE
    assert counted("de", "Unserer Zählung nach sind es 110 bis 130 Betriebe.") == RANGE
    known = counted("de", "Unseres Wissens nach sind es 110 bis 130 Betriebe.")
    assert (known.low, known.high, known.about) == (RANGE.low, RANGE.high, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least more than 100 companies."),
        ("fr", "Au moins plus de 100 entreprises."),
        ("de", "Mindestens über 100 Unternehmen."),
        ("ko", "최소 100개는 넘습니다."),
        ("zh", "至少有100多家。"),
        ("hi", "कम से कम 100 से अधिक।"),
    ],
)
def test_of_two_bounds_of_one_side_the_open_one_holds(language: str, text: str) -> None:
    assert counted(language, text) == ABOVE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From 110 to 130 last year."),
        ("en", "Compared with last year between 110 and 130."),
        ("de", "Nach 96 im Jahr 2022 sind es 110 bis 130."),
        ("de", "Unseres Wissens nach 96 im Vorjahr heute 110 bis 130."),
        ("de", "Unseres Wissens: nach 96 nun 110 bis 130."),
        ("en", "Not at least more than 100 companies."),
        ("en", "Between 110 and 130 last year."),
        ("de", "Im Vorjahr zwischen 110 und 130."),
        ("de", "Im Vorjahr waren es nach Angaben des Amtes 110 bis 130 Betriebe."),
    ],
)
def test_another_time_or_a_denial_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
