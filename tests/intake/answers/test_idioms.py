"""The usual ways to say a thing, and sentences beside them that only look alike: each is read."""

from pathlib import Path

import pytest

from intake import languages
from tests.benchmarks.reading import outcomes, shown

IDIOMS = Path(__file__).with_name("idioms")
FEWEST = 40


@pytest.mark.parametrize("code", languages.all_read())
def test_every_way_to_say_it_is_read(code: str) -> None:
    rows = list(outcomes(IDIOMS, [code]))
    missed = [one for one in rows if one.verdict != "right"]
    assert len(rows) >= FEWEST
    assert not missed, shown(missed)
