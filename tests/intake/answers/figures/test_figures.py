"""Amounts and counts in twelve languages: short answers with the one right reading, or a question.

Rows were written before the reader was tried on them. Amounts are in billions; ">" is more than,
">=" at least, "70..75" a range, "ask" what has to be asked.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from intake import languages
from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Span, Unclear, Value

FIGURES = Path(__file__).parent / "tables"
KINDS: dict[str, AnswerKind] = {"amount": "amount", "count": "count"}
TOO_MANY_ASKED = 0.04


def _rows(code: str) -> Iterator[tuple[AnswerKind, Context, str, str]]:
    for line in (FIGURES / f"{code}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, country, wanted, text = line.split("\t")
            context = Context(language=code, country=None if country == "-" else country)
            yield KINDS[kind], context, wanted, text.replace("\\t", "\t").replace("\\n", "\n")


def _shown(reading: Value | Unclear) -> str:
    """A reading in few letters."""
    if isinstance(reading, Amount):
        return _span(reading.span, f"{reading.currency} ", Decimal("1e9"))
    return _span(reading.span, "", Decimal(1)) if isinstance(reading, Count) else "ask"


def _span(span: Span, unit: str, scale: Decimal) -> str:
    low, high = (
        "" if end is None else f"{(end / scale).normalize():f}" for end in (span.low, span.high)
    )
    if span.low == span.high:
        return unit + low
    if span.high is None:
        return f"{'>' if span.low_open else '>='}{unit}{low}"
    if span.low is None:
        return f"{'<' if span.high_open else '<='}{unit}{high}"
    return f"{unit}{low}..{high}"


@pytest.mark.parametrize("code", languages.all_read())
def test_figures_of_a_language_are_read_or_asked(code: str) -> None:
    rows = list(_rows(code))
    read_so = [(text, wanted, _shown(read(kind, text, c))) for kind, c, wanted, text in rows]
    missed = [one for one in read_so if one[1] != one[2]]
    assert [one for one in missed if one[2] != "ask"] == []
    assert len(missed) <= TOO_MANY_ASKED * len(rows), missed
