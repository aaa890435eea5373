"""Figures that may be reached or not, and remarks that no final one is out."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

ROWS = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "text"), _rows("verging"))
def test_what_may_be_reached_or_not_is_asked(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language, country="US")), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("reached"))
def test_what_was_reached_or_not_is_read(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language, country="US")), Amount)


@pytest.mark.parametrize(("language", "country", "text"), _rows("remarks"))
def test_a_bound_stands_beside_a_remark_that_no_final_figure_is_out(
    language: str, country: str, text: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount)
    assert (found.span.low, found.span.high) == (Decimal(80 * 10**9), None)


@pytest.mark.parametrize(("language", "country", "text"), _rows("remarks_asked"))
def test_an_exact_figure_beside_such_a_remark_is_asked(
    language: str, country: str, text: str
) -> None:
    assert isinstance(read("amount", text, Context(language=language, country=country)), Unclear)


def test_a_range_stands_where_only_another_can_say_more_exactly() -> None:
    text = "Порядка 7–7,5 млрд долларов, точнее скажет только министерство."
    found = read("amount", text, Context(language="ru", country="KZ"))
    assert isinstance(found, Amount)
    assert (found.span.low, found.span.high) == (Decimal(7 * 10**9), Decimal(75 * 10**8))


def test_a_sign_of_money_with_a_point_is_the_same() -> None:
    text = "Kshs. 3.9 trillion, i.e. approx. US$ 30.2 bn"
    found = read("amount", text, Context(language="en", country="KE"))
    assert isinstance(found, Amount)
    assert (found.span.low, found.currency) == (Decimal("30200000000"), "USD")


@pytest.mark.parametrize(
    "text", ["Scrap the 118 in my earlier note: it's 116.", "Scrap the 118; we will recount."]
)
def test_a_figure_to_be_scrapped_is_never_the_count(text: str) -> None:
    assert isinstance(read("count", text, Context(language="en")), Unclear)
