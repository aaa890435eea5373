"""Bounded work: twice the text takes about twice the calls, and a long list is asked about.

Calls are counted, not time, so that each machine sees the same.
"""

from collections.abc import Callable
from functools import partial
from itertools import cycle
from typing import get_args

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.folding import LONGEST
from intake.answers.lexicon import entries
from intake.answers.values import AnswerKind, Context, Events, Unclear
from intake.languages import all_read
from tests import work

KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
HALF = LONGEST // 2
SHAPES = [
    "7", "1,234.5 ", "1.", "a ", "a", "市", "क", "م", "a\u0301\u0302", "\u200f5", "5\ufe0f\u20e3 ",
    ",", "a\n", "1\n", "<div>", "> ", "(1", ")", "| 5 | USD |\n", "Aa, Bb, ", "Expo; ", "2019, ",
    "Expo 2019 and ", "(2019), ", "一百二十三", "万亿", "1-2 ", "12/03/2024 ", ".", "not ", "no, ",
    "Paris, ", "we hosted ", "name: ", "every year, ", "x'",
]  # fmt: skip
WORDS = ("numerals", "scales", "yesno", "figures", "dates", "places", "events")
LITTLE = 10_000
"""Calls that may double and double again."""
MOST = 700_000
"""Calls that the longest text which is read takes at most."""


def reading(kind: AnswerKind, language: str) -> Callable[[str], object]:
    context = Context(language=language, country="PL", options=options_of("sectors"))
    read(kind, "Expo 2019, USD 5 billion in Gdynia, 12 March 市", context)  # tables are read once
    return lambda text: read(kind, text, context)


def filled(pieces: list[str], length: int) -> str:
    """Whole pieces over and over, about so many letters."""
    text, left = "", cycle(pieces)
    while len(text) + len(piece := next(left)) <= length:
        text += piece
    return text


def is_bounded(run: Callable[[str], object], pieces: list[str]) -> bool:
    """Whether the longest text that is read takes about twice the work of half of it."""
    once, twice = (work.calls(partial(run, filled(pieces, n))) for n in (HALF, LONGEST))
    return twice <= min(max(work.LINEAR * once, LITTLE), MOST)


@pytest.mark.parametrize("kind", KINDS)
def test_no_shape_takes_more_than_its_length(kind: AnswerKind) -> None:
    run = reading(kind, "ar")  # the tables of most spellings
    assert [piece for piece in SHAPES if not is_bounded(run, [piece])] == []


@pytest.mark.parametrize("language", sorted(all_read()))
def test_no_list_of_words_takes_more_than_is_allowed(language: str) -> None:
    said = {phrase for matter in WORDS for _, phrase in entries(matter, language)}
    phrases = [f"{phrase}, " for phrase in sorted(said)[::5]]
    for kind in ("amount", "events", "yesno"):
        run = reading(kind, language)
        run(filled(phrases, HALF))
        work.calls(partial(run, filled(phrases, LONGEST)), most=MOST)


@pytest.mark.parametrize("joint", ["\n", "; ", ", "])
def test_a_list_of_a_hundred_events_is_read_and_a_longer_one_is_asked_about(joint: str) -> None:
    events = [f"Forum {chr(65 + n % 26)}{chr(97 + n // 26)} (2019)" for n in range(101)]
    found = read("events", joint.join(events[:100]), Context())
    assert isinstance(found, Events)
    assert len(found.events) == 100
    assert read("events", joint.join(events), Context()) == Unclear(reason="too_long")


def test_a_long_line_of_names_without_years_is_asked_for_again() -> None:
    found = read("events", ", ".join(["Peace and Security"] * 200), Context())
    assert found == Unclear(reason="too_long")
