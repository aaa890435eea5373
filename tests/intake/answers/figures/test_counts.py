"""Counts: real phrasings with the one right reading, or the reason for asking."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import (
    Amount,
    AnswerKind,
    Context,
    Count,
    NotAvailable,
    Span,
    Unclear,
)


def count(text: str) -> object:
    return read("count", text, Context())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("240", 240),
        ("240 companies", 240),
        ("101", 101),
        ("1,200", 1200),
        ("1.200 companies", 1200),
        ("12 345", 12345),
        ("1.5 thousand", 1500),
        ("1.2k", 1200),
        ("a dozen", 12),
        ("fifteen hundred", 1500),
        ("two hundred and forty", 240),
        ("two hundred and forty (240) companies", 240),
        ("one hundred and one", 101),
        ("exactly one hundred", 100),
        ("ninety-nine", 99),
        ("none", 0),
        ("we have no such companies", 0),
        ("0", 0),
        ("240 in 2024", 240),
        ("As of 2024, 312 enterprises operate such models", 312),
        ("120 as of 01.03.2026", 120),
        ("120 companies as of 1 March 2026", 120),
        ("240 companies with 12,000 employees", 240),
        ("240 companies in 12 districts", 240),
        ("5G companies: 240", 240),
        ("Annex 3 lists 240 companies", 240),
        ("240 companies, see annex 3", 240),
        ("240*", 240),
        ("240 [1]", 240),
        ("currently 96", 96),
        ("Of our 5,000 companies, 240 qualify", 240),
        ("currently 96, expected 130", 96),
        ("Currently 96, but we expect to have 130 in the next year.", 96),
        ("No, only 45", 45),
        ("we have 120 in industry and 130 in logistics, 250 in total", 250),
        ("65 small firms and 12 large ones, which makes 77", 77),
        ("120 companies, i.e. one hundred and twenty", 120),
        ("١٢٠", 120),
        ("１２０", 120),
    ],
)
def test_a_clear_count_is_read(text: str, value: int) -> None:
    reading = count(text)
    assert isinstance(reading, Count), reading
    assert (reading.span.exact, reading.span.about) == (Decimal(value), False)


@pytest.mark.parametrize(
    "text", ["about 240", "some 240", "ca. 240", "240 or so", "240-odd", "~240"]
)
def test_about_is_kept(text: str) -> None:
    reading = count(text)
    assert isinstance(reading, Count), reading
    assert (reading.span.exact, reading.span.about) == (Decimal(240), True)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("more than 100", Span(low=Decimal(100), high=None, low_open=True)),
        ("over a hundred", Span(low=Decimal(100), high=None, low_open=True)),
        ("over hundred companies", Span(low=Decimal(100), high=None, low_open=True)),
        ("We exceed the threshold of 100", Span(low=Decimal(100), high=None, low_open=True)),
        ("not only talent but more than 100", Span(low=Decimal(100), high=None, low_open=True)),
        ("at least 100", Span(low=Decimal(100), high=None)),
        ("100 companies at least", Span(low=Decimal(100), high=None)),
        ("100+", Span(low=Decimal(100), high=None)),
        ("no fewer than 101", Span(low=Decimal(101), high=None)),
        ("fewer than 100", Span(low=None, high=Decimal(100), high_open=True)),
        ("nearly 100", Span(low=None, high=Decimal(100), high_open=True)),
        ("not even 100", Span(low=None, high=Decimal(100), high_open=True)),
        ("not more than 100", Span(low=None, high=Decimal(100))),
        ("We do not have more than 100 companies", Span(low=None, high=Decimal(100))),
        ("between 100 and 120", Span(low=Decimal(100), high=Decimal(120))),
        ("between one hundred and two hundred", Span(low=Decimal(100), high=Decimal(200))),
        ("100-120", Span(low=Decimal(100), high=Decimal(120))),
        (
            "more than 100 but fewer than 150",
            Span(low=Decimal(100), high=Decimal(150), low_open=True, high_open=True),
        ),
    ],
)
def test_a_bound_or_range_keeps_its_strictness(text: str, span: Span) -> None:
    assert count(text) == Count(span=span)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("up from 90 to 120", "several_figures"),
        ("120 large and 120 small companies", "several_figures"),
        ("240 of 300", "several_figures"),
        ("100 or 120", "several_figures"),
        ("We expect to reach 130", "planned"),
        ("We plan to have 130 companies by 2027", "planned"),
        ("hundreds", "vague"),
        ("several hundred", "vague"),
        ("many", "vague"),
        ("hundreds of companies", "vague"),
        ("20 % of 600 companies", "hedged"),
        ("600 companies, 20 % of them", "hedged"),
        ("half of 500", "hedged"),
        ("we do not have exactly 100", "hedged"),
        ("100 < x", "hedged"),
        ("USD 5 million", "wrong_figure"),
        ("20 %", "wrong_figure"),
        ("12,000 employees", "wrong_figure"),
        ("3.5", "implausible"),
        ("1 billion companies", "implausible"),
        ("2024", "no_figure"),
        ("since 2019", "no_figure"),
        ("1, 2, 3", "several_figures"),
        ("15 of them left, 20 stayed, of 35 firms.", "several_figures"),
        ("5 in the port, 7 in the centre, 12 in the suburbs", "several_figures"),
        ("no", "no_figure"),
        ("", "empty"),
    ],
)
def test_what_is_not_beyond_doubt_is_asked(text: str, why: str) -> None:
    reading = count(text)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == why


@pytest.mark.parametrize("text", ["n/a", "We do not know", "not counted", "no statistics"])
def test_a_count_that_is_not_to_be_had_is_an_answer(text: str) -> None:
    assert count(text) == NotAvailable()


def test_schools_beside_firms_are_asked_about() -> None:
    reading = read("count", "45 of our schools and 12 firms have signed up", Context())
    assert reading == Unclear(reason="several_figures", candidates=("45", "12"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "共收回420家企业的问卷"), ("hi", "पहले से दोगुनी: 420 कंपनियाँ")],
)
def test_what_is_handed_in_or_has_doubled_is_counted(language: str, text: str) -> None:
    reading = read("count", text, Context(language=language))
    assert isinstance(reading, Count)
    assert reading.span.exact == Decimal(420)


@pytest.mark.parametrize("text", ["to be confirmed", "none yet, to be confirmed", "will follow"])
def test_a_count_still_to_come_is_pending(text: str) -> None:
    assert read("count", text, Context()) == Unclear(reason="pending")


def test_enterprises_that_work_with_models_are_no_workers() -> None:
    context = Context(language="tr")
    text = "Gelişmiş dijital modellerle çalışan işletme sayısı: 475"
    assert isinstance(read("count", text, context), Count)
    assert isinstance(read("count", "çalışan sayısı: 475", context), Unclear)


@pytest.mark.parametrize(
    ("kind", "language", "country", "text", "low"),
    [
        ("count", "en", "GB", "We know of 134 such enterprises, 27 of them in the port area.", 134),
        ("count", "tr", "TR", "Yüzü aşkın işletme var, bunların 40 kadarı OSB'de.", 100),
        ("amount", "en", "GB", "£14.2 billion last year, up from £12.9 billion the year before.",
         14_200_000_000),
        ("amount", "ru", "RU", "ВРП за 2024 год составил 1,35 трлн руб. Предприятий у нас 121.",
         1_350_000_000_000),
    ],
)  # fmt: skip
def test_what_stands_beside_a_figure_leaves_it(
    kind: AnswerKind, language: str, country: str, text: str, low: int
) -> None:
    value = read(kind, text, Context(language=language, country=country))
    assert isinstance(value, Count | Amount), value
    assert value.span.low == low


def test_a_bounded_whole_is_offered_beside_its_part() -> None:
    found = count("Over 2,400 firms, of which 300 in the valley; last year 280.")
    assert isinstance(found, Unclear)
    assert "2400" in found.candidates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Per the county business register we have 1,160 companies, of which 340 were "
               "licensed only last year."),
        ("fr", "Le registre compte 1 160 entreprises, dont 340 créées l'an dernier."),
        ("de", "Laut Register sind es 1.160 Unternehmen, davon 340 neu gegründet."),
    ],
)  # fmt: skip
def test_of_a_whole_from_a_register_a_part_by_age_is_no_other_answer(
    language: str, text: str
) -> None:
    found = read("count", text, Context(language=language, whole=True))
    assert isinstance(found, Count)
    assert found.span.exact == Decimal(1160)


def test_of_a_register_of_all_a_part_by_branch_may_be_the_answer() -> None:
    text = "The register lists 1,160 firms of every kind, of which 340 use the internet of things."
    assert isinstance(read("count", text, Context(whole=True)), Unclear)
