import csv
import io
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.export import tables


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uff1d1"]
)
def test_what_a_spreadsheet_would_run_is_words(words: str) -> None:
    assert tables.guarded(words) == "'" + words


@pytest.mark.parametrize("words", ["", "Gdynia", "a=b", "'=1", "10 %", "Łódź"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert tables.guarded(words) == words


@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
)
def test_no_cell_begins_a_formula_and_every_word_comes_back(words: list[str]) -> None:
    content = tables.csv_of(["words"], [[one] for one in words]).decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(content, newline=""))
    cells = [row[0] if row else "" for row in rows]
    assert [cell.removeprefix("'") if cell != one else cell
            for cell, one in zip(cells, words, strict=True)] == words  # fmt: skip
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_a_time_is_in_one_zone_and_nothing_is_an_empty_cell() -> None:
    at = datetime(2025, 9, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
    written = tables.csv_of(["at", "by"], [[at, None]])
    assert written == "\ufeffat,by\r\n2025-09-01T01:00:00+00:00,\r\n".encode()
