"""Words that change everything in an answer: no value is taken past one."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import (
    Amount,
    AnswerKind,
    Choice,
    Context,
    Count,
    Events,
    NotAvailable,
    Unclear,
    YesNo,
)

TODAY = date(2026, 11, 26)
ROWS = Path(__file__).parent / "changing"


def _rows(name: str) -> list[list[str]]:
    """The rows of one file: a language, perhaps a country, a text, and what is to be seen in it."""
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


EITHER_COMMA = ["The output was R1,250 billion.", "GDP: R 1,250 billion"]
ONE_COMMA = [
    ("GDP: R1 250 billion", "1250000000000"),
    ("GDP: R1,25 trillion", "1250000000000"),
    ("GDP: R87.5 billion", "87500000000"),
    ("GDP: R125,400,000,000", "125400000000"),
]


def _context(language: str, country: str | None = None) -> Context:
    return Context(language=language, country=country, today=TODAY)


@pytest.mark.parametrize(("language", "country", "text", "value"), _rows("scales_put_right"))
def test_a_scale_put_right_is_that_of_the_figure(
    language: str, country: str, text: str, value: str
) -> None:
    amount = read("amount", text, _context(language, country))
    assert isinstance(amount, Amount)
    assert amount.span.exact == Decimal(value)


@pytest.mark.parametrize(("language", "text"), _rows("taken_back"))
def test_a_figure_that_is_taken_back_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, _context(language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("only_late"))
def test_an_apology_for_the_delay_takes_nothing_back(language: str, text: str) -> None:
    value = read("count", text, _context(language))
    assert isinstance(value, Count)
    assert value.span.exact == 132


@pytest.mark.parametrize(("language", "text"), _rows("corrected_counts"))
def test_the_figure_before_a_correction_is_never_the_count(language: str, text: str) -> None:
    value = read("count", text, _context(language))
    assert isinstance(value, Unclear) or (isinstance(value, Count) and value.span.exact == 123)


@pytest.mark.parametrize("kind", ["count", "amount", "yesno", "events"])
@pytest.mark.parametrize(("language", "text"), _rows("no_record"))
def test_no_record_is_neither_none_nor_no(language: str, text: str, kind: AnswerKind) -> None:
    value = read(kind, text, _context(language))
    assert not isinstance(value, Count | YesNo)
    assert not isinstance(value, Events) or value.unread


@pytest.mark.parametrize(("language", "text"), _rows("none_on_record"))
def test_none_on_the_records_is_none(language: str, text: str) -> None:
    value = read("count", text, _context(language))
    assert isinstance(value, Count)
    assert value.span.exact == 0


@pytest.mark.parametrize(("language", "text"), _rows("undecided"))
def test_a_yes_beside_a_decision_to_come_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, _context(language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("decided"))
def test_a_decision_that_was_taken_leaves_the_yes(language: str, text: str) -> None:
    assert read("yesno", text, _context(language)) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "country", "text", "end"), _rows("bounds"))
def test_a_verb_makes_a_figure_a_bound(language: str, country: str, text: str, end: str) -> None:
    amount = read("amount", text, _context(language, country))
    assert isinstance(amount, Amount)
    assert (amount.span.low is None, amount.span.high is None) == (end == "max", end == "min")


@pytest.mark.parametrize(("language", "country", "text"), _rows("other_money"))
def test_money_for_another_thing_is_no_answer(language: str, country: str, text: str) -> None:
    assert isinstance(read("amount", text, _context(language, country)), Unclear | NotAvailable)


@pytest.mark.parametrize(("language", "text"), _rows("at_a_sitting"))
def test_what_a_council_decided_at_its_sitting_is_no_plan(language: str, text: str) -> None:
    assert read("yesno", text, _context(language)) == YesNo(yes=True)


@pytest.mark.parametrize(("language", "country", "kind", "text"), _rows("fresh"))
def test_a_word_that_changes_everything_is_seen(
    language: str, country: str, kind: AnswerKind, text: str
) -> None:
    value = read(kind, text, _context(language, country))
    assert isinstance(value, Unclear | NotAvailable)


@pytest.mark.parametrize("text", EITHER_COMMA)
def test_a_comma_that_may_be_either_sign_is_asked(text: str) -> None:
    assert read("amount", text, _context("en", "ZA")) == Unclear(reason="which_separator")


@pytest.mark.parametrize(("text", "value"), ONE_COMMA)
def test_a_comma_that_can_be_one_sign_only_is_read(text: str, value: str) -> None:
    amount = read("amount", text, _context("en", "ZA"))
    assert isinstance(amount, Amount)
    assert amount.span.exact == Decimal(value)


def _listed(language: str, options: str | list[str]) -> Context:
    """The context of a choice from a list of the programme's, or from these names."""
    if isinstance(options, str):
        return Context(language=language, options=lists.options_of(options), alone=True)
    known = tuple((name,) for name in options)
    return Context(language=language, options=known, alone=True)


@pytest.mark.parametrize(("language", "options", "text"), _rows("joined_asked"))
def test_a_thing_that_is_joined_to_an_option_is_never_dropped(
    language: str, options: str | list[str], text: str
) -> None:
    assert isinstance(read("choice", text, _listed(language, options)), Unclear)


@pytest.mark.parametrize(("language", "options", "text", "numbers"), _rows("joined_read"))
def test_a_part_of_one_name_alone_names_its_option(
    language: str, options: str | list[str], text: str, numbers: list[int]
) -> None:
    value = read("choice", text, _listed(language, options))
    assert value == Choice(numbers=tuple(numbers))


def test_what_is_joined_is_told_in_the_question() -> None:
    value = read("choice", "energy and mining", _listed("en", "sectors"))
    assert value == Unclear(reason="which_option", candidates=("mining",))


@pytest.mark.parametrize(("language", "text"), _rows("declined"))
def test_a_no_in_polite_words_is_no(language: str, text: str) -> None:
    willing = replace(_context(language), willing=True)
    assert read("yesno", text, willing) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We must decline."),
        ("en", "I would rather not."),
        ("de", "Da müssen wir passen."),
        ("fr", "Nous passons notre tour."),
        ("ja", "今回は見送らせていただきます。"),
    ],
)
def test_who_declines_a_question_of_fact_has_not_answered_it(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, _context(language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("not_declined"))
def test_polite_words_beside_anything_else_are_no_answer(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, _context(language)), Unclear)


@pytest.mark.parametrize(("language", "text"), _rows("departed"))
def test_firms_that_are_gone_leave_the_figure_of_all_open(language: str, text: str) -> None:
    assert isinstance(read("count", text, _context(language)), Unclear)


def test_the_active_ones_are_read_beside_those_that_are_gone() -> None:
    value = read("count", "131 firms are active; 12 of them opened last month.", _context("en"))
    assert isinstance(value, Count)
