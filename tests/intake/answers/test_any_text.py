"""Whatever is written: a value or a reason, never an exception, never a long wait."""

from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intake.answers import read, shapes
from intake.answers.choices.lists import options_of
from intake.answers.geography import places
from intake.answers.values import AnswerKind, Context, Unclear

KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
PIECES = [
    "USD", "US$", "€", "$", "85.3", "85.300", "1,2,3", "1e15", "9" * 60, "billion", "bn", "hundred",
    "a", "one", "and", "half", "point", "-", "–", "to", "between", "more than", "not", "no", "yes",
    "about", "%", "per head", "2024", "2023/24", "[1]", "¹", "(", ")", ".", ",", "\n", "all",
    "except", "5G", "①", "1-3", "Gdynia", "Poland", "city of", "in", "Valencia", "March", "31",
    "2026-02-30", "31/02/2026", "none", "UN headquarters", "٨٥", "½", "\u200f", "ß", "İ", "\x00",
    "or", "of", "third", "tomorrow", "10^99", "x10^9", "'", '"', "[x]",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
)
LANGUAGES = st.sampled_from(["en", "de", "ar", "zh", "xx", "", "zh-hant", "not a language"])


@example(kind="amount", text="BILLION B:1E10", language="en")
@given(kind=st.sampled_from(KINDS), text=TEXTS, language=LANGUAGES)
@settings(max_examples=600, deadline=None)
def test_any_text_gives_a_value_or_a_reason(kind: AnswerKind, text: str, language: str) -> None:
    reading = read(
        kind, text, Context(language=language, country="PL", options=options_of("sectors"))
    )
    shapes.to_json(reading)
    if not isinstance(reading, Unclear):
        assert shapes.load(shapes.dump(reading)) == reading


@given(text=TEXTS)
@settings(max_examples=200, deadline=None)
def test_any_text_may_be_searched_for_a_city(text: str) -> None:
    places.find_city(f"the city of {text} would like to apply", "en")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "piece", ["1 ", "1-", "1.", "(", "in ", "no ", "yes, ", "city of ", "and one ", "9", "a\u0301"]
)
def test_endless_repetition_comes_to_an_end(kind: AnswerKind, piece: str) -> None:
    read(kind, piece * 50_000, Context(options=options_of("sectors")))
