"""Figures that are about so much ("une centaine", "(avance)"), and what says: that is the most."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Span, Unclear

ABOUT: list[tuple[str, str, int]] = [
    ("fr", "Une petite centaine.", 100),
    ("fr", "Une petite vingtaine d'entreprises", 20),
    ("fr", "Une centaine d'entreprises.", 100),
    ("es", "Un centenar de empresas.", 100),
    ("es", "Una decena.", 10),
    ("pt", "Uma dezena de empresas.", 10),
    ("ru", "Сотня компаний.", 100),
    ("ru", "Десяток.", 10),
    ("de", "An die hundert.", 100),
    ("en", "About 120 firms, no more data is available.", 120),
]
PROVISIONAL: list[tuple[str, str]] = [
    ("fr", "9,4 milliards d'euros (estimation)"),
    ("es", "9.400 millones de euros (avance 2024)"),
    ("pt", "9,4 mil milhões de euros (estimativa)"),
    ("ru", "9,4 млрд евро (оценка)"),
    ("de", "9,4 Mrd. Euro (vorläufig)"),
    ("tr", "9,4 milyar avro (geçici)"),
    ("ar", "9.4 مليار يورو (مؤقت)"),
    ("hi", "9.4 अरब यूरो (तदर्थ)"),
    ("zh", "94亿欧元（初步）"),
    ("ja", "94億ユーロ（暫定）"),
    ("ko", "94억 유로 (추정)"),
]
SETTLED: list[tuple[str, str]] = [
    ("es", "9.400 millones de euros, un avance de dos puntos"),
    ("zh", "94亿欧元（初级统计局）"),
    ("de", "Umsatz der Stadtwerke nicht eingerechnet: 9,4 Mrd. EUR"),
    ("de", "9,4 Mrd. EUR ohne den Umsatz der Stadtwerke"),
    ("de", "9,4 Mrd. EUR inklusive Umsatz unserer Stadtwerke"),
    ("en", "EUR 9.4 billion, excluding the turnover of the utilities"),
    ("de", "9,4 Mrd. Euro (endgültig)"),
]
OF_UTILITIES: list[tuple[str, str]] = [
    ("de", "Umsatz der Stadtwerke 3,1 Mrd. EUR; das BIP ist uns nicht bekannt."),
    ("en", "Turnover of the municipal utilities: EUR 3.1 billion."),
    ("de", "Ohne Umsatz der Stadtwerke in Höhe von 3,1 Mrd. EUR"),
    ("fr", "Chiffre d'affaires de la régie : 3,1 milliards d'euros."),
    ("es", "Facturación de la empresa municipal: 3.100 millones de euros."),
    ("zh", "市属企业营业收入31亿欧元。"),
]
EXACT: list[tuple[str, str, int]] = [
    ("fr", "Cent.", 100),
    ("fr", "120, pas davantage.", 120),
    ("fr", "Une petite commune avec 12 entreprises.", 12),
    ("de", "Zwei Dutzend.", 24),
    ("ru", "Сто компаний.", 100),
    ("en", "120, no more.", 120),
    ("ar", "95 مكتب مؤقت", 95),
    ("es", "95 (avance técnico)", 95),
    ("zh", "95家（初步培训）", 95),
    ("ru", "14 за десяток лет", 14),
    ("ru", "14 на сотню районов", 14),
]
MOST: list[tuple[str, str, int]] = [
    ("fr", "Une petite centaine, pas davantage.", 100),
    ("fr", "Une vingtaine d'entreprises, pas plus.", 20),
    ("es", "Un centenar, no más.", 100),
    ("pt", "Uma centena, não mais do que isso.", 100),
    ("de", "Rund 120 Firmen, mehr nicht.", 120),
    ("ru", "Сотня компаний, не больше.", 100),
    ("en", "About a hundred, no more than that.", 100),
    ("tr", "Yaklaşık yüz, daha fazla değil.", 100),
    ("ar", "نحو مئة، لا أكثر", 100),
    ("hi", "लगभग सौ, इससे ज़्यादा नहीं", 100),
    ("zh", "一百家左右，不会更多", 100),
    ("ja", "約100社、それ以上ではありません", 100),
    ("ko", "약 100개, 그 이상은 아닙니다", 100),
]
ASKED: list[tuple[str, str]] = [
    ("fr", "Quelques petites dizaines."),
    ("fr", "Une centaine, pas plus de 90 en 2020."),
    ("de", "Ein paar Dutzend."),
    ("ru", "Пара десятков."),
    ("en", "Formerly about 80, no more."),
    ("de", "Damals rund 80, nicht mehr"),
    ("pt", "Cerca de 80, não mais."),
]


def _span(language: str, text: str) -> Span:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    return found.span


@pytest.mark.parametrize(("language", "text", "worth"), ABOUT)
def test_a_noun_for_so_many_is_about(language: str, text: str, worth: int) -> None:
    span = _span(language, text)
    assert (span.exact, span.about) == (Decimal(worth), True)


def _amount(language: str, text: str) -> Span:
    found = read("amount", text, Context(language=language))
    assert isinstance(found, Amount)
    return found.span


@pytest.mark.parametrize(("language", "text"), PROVISIONAL)
def test_a_provisional_amount_is_about(language: str, text: str) -> None:
    span = _amount(language, text)
    assert (span.exact, span.about) == (Decimal(9_400_000_000), True)


@pytest.mark.parametrize(("language", "text"), SETTLED)
def test_a_word_that_only_looks_provisional_is_none(language: str, text: str) -> None:
    assert not _amount(language, text).about


@pytest.mark.parametrize(("language", "text"), OF_UTILITIES)
def test_what_the_citys_utilities_turn_over_is_another_figure(language: str, text: str) -> None:
    found = read("amount", text, Context(language=language))
    assert found == Unclear(reason="wrong_figure")


def test_what_a_sector_turns_over_is_no_such_figure() -> None:
    assert _amount("de", "Umsatz der Branche 3,1 Mrd. EUR").exact == 3_100_000_000


@pytest.mark.parametrize(("language", "text", "worth"), EXACT)
def test_a_number_stays_exact(language: str, text: str, worth: int) -> None:
    span = _span(language, text)
    assert (span.exact, span.about) == (Decimal(worth), False)


@pytest.mark.parametrize(("language", "text", "worth"), MOST)
def test_no_more_behind_about_so_many_is_the_most(language: str, text: str, worth: int) -> None:
    span = _span(language, text)
    assert (span.low, span.high, span.high_open) == (None, Decimal(worth), False)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_few_of_them_or_two_figures_are_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
