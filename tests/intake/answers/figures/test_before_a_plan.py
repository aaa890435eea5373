"""A count of the past that only a plan stands beside is asked; one of now, or dated, is read."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


def _read(language: str, text: str) -> object:
    return read("count", text, Context(language=language, today=date(2026, 3, 1)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There were 80 and there will be 133."),
        ("en", "We had 95 in 2021 and hope to reach 150 by 2028."),
        ("de", "Es waren 80, bis 2028 sollen es 133 werden."),
        ("fr", "Il y en avait 80 ; il y en aura 133."),
        ("es", "Eran 80 y serán 133."),
        ("pt", "Eram 80 e serão 133."),
        ("tr", "80 idi, 133 olacak."),
        ("ru", "Было 80, будет 133."),
        ("ar", "كان 80 وسيصبح 133"),
        ("hi", "80 थीं और 133 हो जाएँगी।"),
        ("zh", "企业数过去为80家"),
        ("zh", "过去有80家"),
    ],
)
def test_what_was_before_a_plan_is_asked(language: str, text: str) -> None:
    assert _read(language, text) == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 133 and hope to reach 150 by 2028."),
        ("en", "At the last census there were 133; we plan 150."),
        ("en", "We had 133 in 2025 and hope to reach 150 by 2028."),
        ("en", "Last year we had 133 and plan to have 150."),
        ("de", "Ende 2025 waren es 133, geplant sind 150."),
        ("de", "Bei der letzten Zählung waren es 133, bis 2028 sollen es 150 werden."),
        ("fr", "Fin 2025, il y en avait 133 ; il y en aura 150."),
        ("es", "Son 133 y serán 150."),
        ("tr", "Şu an 133, 2028'de 150 olacak."),
        ("ar", "لدينا 133 وسيصبح 150"),
        ("zh", "企业数过去为80家，目前为133家。"),
        ("pt", "Eram 70 antes da pandemia; hoje são 133."),
    ],
)
def test_what_is_or_was_of_late_is_read(language: str, text: str) -> None:
    found = _read(language, text)
    assert isinstance(found, Count)
    assert found.span.exact == Decimal(133)
