"""A share of a whole, a rate, or what would have been: "of our 150 firms, half", "20 a ward".

Each row is a kind, a language, a country and an answer; those read state 145, or 36 or 85 billion.
"""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

Row = tuple[AnswerKind, str, str, str]
_ROWS = Path(__file__).parent
_READ = {Decimal(145), Decimal("36e9"), Decimal("85e9"), Decimal("85e10"), Decimal("85e12")}


def rows(name: str) -> list[Row]:
    lines = (_ROWS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        (kind, language, country, text) for kind, language, country, text in map(json.loads, lines)
    ]


@pytest.mark.parametrize(
    ("kind", "language", "country", "text"),
    [*rows("shares_asked"), *rows("rated_asked"), *rows("unreal_asked")],
)
def test_what_is_no_figure_of_the_city_alone_is_asked(
    kind: AnswerKind, language: str, country: str, text: str
) -> None:
    assert isinstance(read(kind, text, Context(language=language, country=country)), Unclear)


@pytest.mark.parametrize(
    ("kind", "language", "country", "text"),
    [*rows("shares_read"), *rows("rated_read"), *rows("unreal_read")],
)
def test_what_is_told_beside_leaves_the_figure(
    kind: AnswerKind, language: str, country: str, text: str
) -> None:
    value = read(kind, text, Context(language=language, country=country))
    assert isinstance(value, Amount | Count)
    assert value.span.exact in _READ


def test_the_whole_is_read_where_the_whole_is_asked_for() -> None:
    value = read("count", "Of our 150 firms, half use them.", Context(whole=True))
    assert isinstance(value, Count)
    assert value.span.exact == 150
