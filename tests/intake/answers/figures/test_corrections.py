"""Two figures in one answer, of which the writer says that only one holds."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear, Value


def count(text: str, language: str) -> Value | Unclear:
    return read("count", text, Context(language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not 86 but 131"),
        ("en", "131, not 86"),
        ("en", "131 companies instead of 86"),
        ("en", "131 companies, up from 86 in 2022"),
        ("en", "We had 86 and now have 131"),
        ("en", "131 companies (2022: 86)"),
        ("de", "Nicht 86, sondern 131"),
        ("de", "131 statt 86"),
        ("fr", "Non pas 86 mais 131"),
        ("fr", "131, et non 86"),
        ("es", "No son 86 sino 131"),
        ("es", "Eran 86 y ahora son 131"),
        ("pt", "N\u00e3o s\u00e3o 86, mas 131"),
        ("pt", "Passamos de 86 para 131 empresas"),
        ("ru", "Не 86, а 131"),
        ("ru", "Было 86, стало 131"),
        ("ar", "ليست 86 بل 131"),
        ("tr", "86 değil, 131"),
        ("tr", "86'dan 131'e çıktı"),
        ("hi", "86 नहीं, 131"),
        ("hi", "पहले 86 थीं, अब 131 हैं"),
        ("zh", "不是86家，而是131家"),
        ("zh", "由原来的86家增加到131家"),
        ("ja", "86社ではなく、131社です"),
        ("ja", "86社から131社に増えました"),
        ("ko", "86개가 아니라 131개입니다"),
        ("ko", "86개에서 131개로 늘었습니다"),
    ],
)
def test_the_figure_that_holds_is_read(language: str, text: str) -> None:
    reading = count(text, language)
    assert isinstance(reading, Count), reading
    assert reading.span.exact == 131


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They were 86 but 12 have now closed"),
        ("en", "We had 86 and now 12 more"),
        ("en", "We have not less than 86 but 131"),
        ("en", "The number of employees rose from 86 to 131"),
        ("en", "It is to rise from 86 to 131 by 2030"),
        ("es", "Eran 86, y ahora han cerrado 12"),
        ("fr", "Elles étaient 86, maintenant 12 de moins"),
        ("ru", "Было 86, сейчас закрыто 12"),
        ("ru", "Предприятий было 86, стало на 45 больше"),
        ("hi", "पहले 86 थीं, अब 12 बंद हो गईं"),
        ("tr", "Önceden 86 idi, şimdi 12 tanesi kapandı"),
        ("zh", "从86家增加了131家"),
        ("zh", "以前86家，现在关闭了12家"),
        ("ja", "86社から131社に増える見込みです"),
    ],
)
def test_what_is_not_set_against_another_figure_is_asked(language: str, text: str) -> None:
    assert isinstance(count(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La deuda era de 8 mil millones de euros y ahora es de 12 mil millones de euros"),
        ("de", "Die Schulden stiegen von 8 auf 12 Mrd. Euro"),
        ("en", "The national GDP rose from USD 800 billion to USD 900 billion"),
        ("de", "Nicht 85 Mrd. Euro, sondern 91 Mio. Euro"),
        ("en", "EUR 80 billion last year, USD 86 billion"),
        ("en", "So far USD 8 billion this year, last year USD 17 billion"),
    ],
)
def test_two_amounts_of_another_thing_or_scale_are_asked(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language)), Unclear)


def test_a_bound_stays_with_the_figure_that_holds() -> None:
    text = "No 85 sino más de 91 mil millones de euros"
    reading = read("amount", text, Context(language="es"))
    assert isinstance(reading, Amount)
    bounds = (reading.span.low, reading.span.high, reading.span.low_open)
    assert bounds == (Decimal(91 * 10**9), None, True)


def test_the_year_of_the_figure_that_holds_is_kept() -> None:
    text = "USD 85 billion in 2024, up from USD 80 billion in 2023"
    reading = read("amount", text, Context(language="en"))
    assert isinstance(reading, Amount)
    assert (reading.span.exact, reading.year) == (Decimal(85 * 10**9), 2024)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "131 at the last count (up from 86)"),
        ("en", "131 companies; a year earlier there were 86"),
        ("en", "Last year there were 86 companies, this year 131"),
        ("de", "Wir haben 131, letztes Jahr waren es 86"),
        ("fr", "131 entreprises, contre 86 l'an passé"),
        ("es", "Son 131; el año pasado eran 86"),
        ("pt", "São 131, ante 86 no ano passado"),
        ("ru", "131 предприятие (в прошлом году — 86)"),
        ("ar", "131 شركة مقابل 86 في العام السابق"),
        ("tr", "131 adet (geçen yıl 86 idi)"),
        ("hi", "131 इकाइयाँ, पिछले वर्ष 86 थीं"),
        ("zh", "目前131家，上年同期86家"),
        ("ja", "131社（前年度は86社）です"),
        ("ko", "131개 기업이며 전년(86개) 대비 늘었습니다"),
    ],
)
def test_last_year_s_figure_is_left_out(language: str, text: str) -> None:
    assert count(text, language) == count("131", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It grew by 45 from 86"),
        ("en", "From 86 it grew by 45"),
        ("ru", "С 86 выросло на 45"),
        ("tr", "86'dan 45 arttı"),
        ("ja", "86社から45社増えました"),
        ("ko", "86개에서 45개 늘었습니다"),
        ("zh", "在原有86家的基础上增加了45家"),
        ("es", "Se sumaron 45 a 86"),
        ("ar", "أضيفت 45 شركة إلى 86 قائمة"),
        ("en", "131, but only 86 of them last year met the criteria"),
        ("en", "In 2022 we had 86; last year 131"),
        ("en", "12 new ones joined; last year there were 86"),
        ("en", "Population 500,000, last year 86 companies"),
        ("zh", "新增12家，去年86家"),
        ("ja", "2022年は86社、昨年は131社です"),
    ],
)
def test_a_sum_that_is_left_to_the_reader_is_asked(language: str, text: str) -> None:
    assert isinstance(count(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Aumentaron de 86 a 131"),
        ("ja", "86社から131社になりました"),
        ("ko", "86개에서 131개가 되었습니다"),
        ("hi", "86 से 131 हो गई"),
    ],
)
def test_what_it_became_is_no_range(language: str, text: str) -> None:
    assert count(text, language) == count("131", language)
