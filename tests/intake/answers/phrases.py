"""Phrases of yes and no, choices and venues in every language: none is read wrongly."""

from functools import cache
from pathlib import Path

from tests.benchmarks.reading import Outcome, outcomes, shown

ROWS = Path(__file__).parent / "phrases"
ASKED = 0.03
"""The share of rows of a kind and language that may be asked though they say something."""


@cache
def _read(code: str) -> tuple[Outcome, ...]:
    return tuple(outcomes(ROWS, [code]))


def hold(code: str, kind: str) -> None:
    """The rows of one kind and language are read as a careful reader would."""
    rows = [one for one in _read(code) if one.row["kind"] == kind]
    missed = [one for one in rows if one.verdict != "right"]
    assert not [one for one in missed if one.verdict == "wrong"], shown(missed)
    assert len(missed) <= ASKED * len(rows), shown(missed)
