"""The time to read what is declared grows with its length, however it is drawn out."""

import time

import pytest

from intake.conversation.panelist.declaring import declarations, numbered
from tests.intake.conversation.panelist.declaring.test_remaining import LISTED

FACTOR = 40
"""Times that eight times the text may take: eight are for each character, 64 for each pair."""


def _seconds(text: str, language: str) -> float:
    """The least of three: a worker may collect its garbage meanwhile, which takes far longer."""
    return min(_once(text, language) for _ in range(3))


def _once(text: str, language: str) -> float:
    before = time.process_time()
    declarations.read_conflicts(text, LISTED, language)
    return time.process_time() - before


@pytest.mark.parametrize(
    ("language", "head", "long", "tail"),
    [
        ("en", "No conflicts except 1, 2, 3", " ", "and"),
        ("en", "No conflicts except 3", "\u00a0", "and 2"),
        ("en", "No conflicts except 3", "\t", "and 2"),
        ("en", "No conflicts except 3", ", 3", " and x"),
        ("en", "No conflicts except 3", " and 3", " and x"),
        ("de", "Keine Konflikte außer 3", " ", "und"),
        ("zh", "除3", "\u3000", "和5外，无利益冲突"),
        ("ja", "3と5", " ", "を除き利益相反なし"),
        ("ko", "3번과 5번", " ", "외에는 이해충돌 없음"),
        ("en", "", "Is Turku a conflict? ", ""),
        ("en", "I advise Turku. ", "Does that count as a conflict? ", ""),
        ("fr", "", "Est-ce que Turku est un conflit ? ", ""),
        ("zh", "", "我是Turku的顾问。这算冲突吗？", ""),
    ],
)
def test_it_is_linear(language: str, head: str, long: str, tail: str) -> None:
    short, longer = (head + long * (many // len(long)) + tail for many in (900, 7200))
    _seconds(short, language)  # its words are built
    assert _seconds(longer, language) < max(FACTOR * _seconds(short, language), 1.0)


@pytest.mark.parametrize("blanks", [" ", "  ", "\t", " " * 300, "\u00a0" * 300])
def test_blanks_change_nothing(blanks: str) -> None:
    text = f"No conflicts except{blanks}1{blanks}and{blanks}3."
    reading = declarations.read_conflicts(text, LISTED, "en")
    assert reading.clear == (2,)
    assert [one.application for one in reading.conflicts] == [1, 3]
    assert not reading.doubts


def test_a_list_as_long_as_two_digits_reach_is_read_whole() -> None:
    said = ", ".join(map(str, range(10, 100)))
    assert len(next(numbered.runs(f"except {said}", "en")).split(",")) == 90


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("en", "No conflict with any city.\n{}", ()),
        ("en", "No conflict with any city.\n{}\nI advise Turku.", ()),
        ("de", "Kein Interessenkonflikt.\n{}", ()),
        ("zh", "无利益冲突。\n{}", ()),
    ],
)
def test_a_denial_in_a_text_that_is_not_read_to_its_end_is_asked(
    language: str, text: str, clear: tuple[int, ...]
) -> None:
    reading = declarations.read_conflicts(text.format("\n..." * 4_000), LISTED, language)
    assert reading.clear == clear
    assert [one.why for one in reading.doubts] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflict with any city.\n{}"),
        ("en", "{}\nNo conflict with any city."),
        ("de", "Kein Interessenkonflikt.\n{}"),
        ("zh", "无利益冲突。\n{}"),
    ],
)
@pytest.mark.parametrize("between", ["", "\n..." * 100, " " * 20_000])
def test_one_that_is_read_whole_clears_all(language: str, text: str, between: str) -> None:
    reading = declarations.read_conflicts(text.format(between), LISTED, language)
    assert reading.clear == (1, 2, 3)
    assert not reading.doubts
