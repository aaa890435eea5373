"""Scale words in Arabic that end alike in "two of them" and in a case of "one"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count


@pytest.mark.parametrize(
    ("said", "millions"),
    [
        ("ملياراً ومائتي مليون", 1200),
        ("مليارا ومائتي مليون", 1200),
        ("ملياراً و200 مليون", 1200),
        ("ملياراً ونصف", 1500),
        ("مليارين ومائتي مليون", 2200),
        ("ملياران", 2000),
        ("مليارا", 2000),
        ("85 ملياراً و300 مليون", 85300),
    ],
)
def test_a_scale_word_is_two_only_right_before_what_is_counted(said: str, millions: int) -> None:
    found = read("amount", f"بلغ الإنتاج {said} دينار كويتي", Context(language="ar"))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(millions) * 10**6


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("ألفاً ومائتي شركة", 1200),
        ("ألفا ومئتي شركة", 1200),
        ("ألفا شركة", 2000),
        ("ألفا وحدة", 2000),
    ],
)
def test_so_is_one_of_a_count(said: str, number: int) -> None:
    found = read("count", f"لدينا {said}", Context(language="ar"))
    assert isinstance(found, Count)
    assert found.span.exact == number
