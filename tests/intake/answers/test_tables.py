"""The tables of real answers, one file a language: nothing is read wrongly, most is read.

Where a row has a value that is asked for instead, that is a question too many; a definite false
value is a fault, whichever row it is.
"""

import pytest

from intake import languages
from tests.benchmarks.reading import HELD, TABLES, outcomes, shown

RIGHT = 0.95
"""The share of rows of a language that must be right (issue: 95 % right, 1 % wrong at most)."""
WRONG = 0.01
FEWEST = 40


@pytest.mark.parametrize("code", languages.all_read())
def test_a_language_is_read(code: str) -> None:
    rows = list(outcomes(TABLES, [code]))
    missed = [one for one in rows if one.verdict != "right"]
    wrong = [one for one in missed if one.verdict == "wrong"]
    assert len(rows) >= FEWEST
    assert not wrong, shown(wrong)
    assert len(missed) <= (1 - RIGHT) * len(rows), shown(missed)


def test_rows_that_were_held_back_are_read_nearly_as_well() -> None:
    rows = list(outcomes(HELD))
    wrong = [one for one in rows if one.verdict == "wrong"]
    right = sum(one.verdict == "right" for one in rows)
    assert len(wrong) <= WRONG * len(rows), shown(wrong)
    assert right >= RIGHT * len(rows)
