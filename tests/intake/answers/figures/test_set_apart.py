"""A bound or "about" that a sign parts from its figure: "150 firms, at most", "150 (ca.)"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Span, Unclear

MOST: list[tuple[str, str]] = [
    ("en", "150 firms, at most."),
    ("en", "150, at the very most."),
    ("en", "150, tops."),
    ("en", "150 (max.)"),
    ("en", "150 firms – at most."),
    ("en", "(at most) 150 firms"),
    ("en", "150 firms in our city, or fewer."),
    ("en", "150, that is the maximum."),
    ("en", "150 firms (incl. start-ups), at most."),
    ("zh", "150家，最多。"),
    ("zh", "150家，至多如此。"),
    ("zh", "（顶多）150家"),
    ("fr", "150 entreprises, tout au plus."),
    ("fr", "150, au grand maximum."),
    ("fr", "150, c'est le maximum."),
    ("es", "150 empresas, como máximo."),
    ("es", "150 (a lo sumo)"),
    ("ru", "150 компаний, не более."),
    ("ru", "150, от силы."),
    ("ru", "150 — это максимум."),
    ("ar", "150 شركة، كحد أقصى."),
    ("ar", "150 (على الأكثر)"),
    ("de", "150 Betriebe, höchstens."),
    ("de", "Höchstens, 150 Betriebe."),
    ("ja", "150社、多くても。"),
    ("ja", "150社（最大で）です。"),
    ("pt", "150 empresas, quando muito."),
    ("pt", "150 (no máximo)"),
    ("tr", "150 firma, en fazla."),
    ("ko", "150개, 많아야."),
    ("ko", "150개 (최대)"),
    ("hi", "150 कंपनियाँ, ज़्यादा से ज़्यादा।"),
    ("hi", "150 (अधिकतम)"),
]
LEAST: list[tuple[str, str]] = [
    ("en", "150, at least."),
    ("en", "150, a minimum."),
    ("en", "150 firms (at the very least)"),
    ("en", "150 firms, or more."),
    ("zh", "150家，至少。"),
    ("fr", "150, au moins."),
    ("fr", "150, c'est un minimum."),
    ("es", "150, por lo menos."),
    ("ru", "150 (как минимум)"),
    ("ar", "150، على الأقل."),
    ("de", "150, mindestens."),
    ("ja", "150社（少なくとも）"),
    ("pt", "150, pelo menos."),
    ("tr", "150 firma (en az)"),
    ("ko", "150개(최소)"),
    ("hi", "150, कम से कम।"),
]
ABOUT: list[tuple[str, str]] = [
    ("en", "150, about."),
    ("zh", "150家，大约。"),
    ("fr", "150 entreprises (environ)"),
    ("es", "150, aproximadamente."),
    ("ru", "150, примерно."),
    ("ar", "150، تقريبا."),
    ("de", "150 (ca.)"),
    ("ja", "150社、およそ。"),
    ("pt", "150, mais ou menos."),
    ("tr", "150, yaklaşık."),
    ("ko", "150개, 약."),
    ("hi", "150, करीब।"),
]
EXACT: list[tuple[str, str]] = [
    ("en", "150 firms, at least 20 of them foreign."),
    ("en", "150, of which at most 20 are foreign."),
    ("en", "150, at least by our count."),
    ("en", "150 firms, more than last year."),
    ("en", "150, no more and no less."),
    ("en", "150 firms, and growing."),
    ("en", "150, a minimum of them foreign."),
    ("en", "150 firms. Regards, Max"),
    ("en", "150 – Max"),
    ("zh", "150家，至少目前是这样。"),
    ("zh", "150家，以上。"),
    ("fr", "150, dont au moins 20 étrangères."),
    ("fr", "150, pas plus."),
    ("es", "150, al menos según nuestro registro."),
    ("es", "150, y subiendo."),
    ("ru", "150, по крайней мере по нашим данным."),
    ("ru", "150, ни больше ни меньше."),
    ("ru", "150, сила города в кадрах."),
    ("ar", "150، لا غير."),
    ("de", "150 Betriebe, Tendenz steigend."),
    ("de", "150, zumindest nach unserer Zählung."),
    ("en", "150 firms with a few employees, at most"),
    ("de", "150 Betriebe in wenigen Bezirken, höchstens"),
    ("es", "150 empresas con pocos empleados, como máximo"),
    ("fr", "150, du moins."),
    ("ja", "150社、以上です。"),
    ("pt", "150, pelo menos segundo o cadastro."),
    ("tr", "150, fazla değil."),
    ("ko", "150개, 이상입니다."),
    ("hi", "150, कम से कम हमारी गणना में।"),
]
ASKED: list[tuple[str, str]] = [
    ("en", "150, at most, 20 of them foreign."),
    ("en", "150, at most 160."),
    ("en", "150 firms or, at most, 160."),
    ("en", "Not 150, at most."),
    ("en", "150 firms and a few universities, at least."),
    ("en", "150, almost."),
    ("en", "Officially, at least, 150 firms."),
    ("en", "150 firms on paper, at least."),
    ("fr", "150 entreprises sur le papier, au moins."),
    ("ru", "Официально, по крайней мере, 150."),
    ("zh", "目前，至少，150家。"),
    ("zh", "150家，最高。"),
    ("zh", "150家，不足。"),
    ("ja", "150社、最大。"),
    ("ko", "150개, 최고!"),
    ("tr", "150 firma, en yüksek."),
]
MONEY: list[tuple[str, str, bool]] = [
    ("en", "USD 72 billion (at most)", False),
    ("en", "USD 72 billion, at least.", True),
    ("en", "USD 72 billion (EUR 66 billion), at most.", False),
    ("en", "USD 72 billion in 2024, at least.", True),
    ("zh", "720亿美元（最多）", False),
    ("fr", "72 milliards de dollars américains, au moins.", True),
    ("es", "72.000 millones de dólares estadounidenses, como mínimo.", True),
    ("ru", "72 млрд долларов США, не более.", False),
    ("ar", "72 مليار دولار أمريكي، على الأقل.", True),
    ("de", "72 Mrd. US-Dollar (höchstens)", False),
    ("ja", "720億米ドル、多くても。", False),
    ("pt", "72 mil milhões de dólares americanos, no máximo.", False),
    ("tr", "72 milyar ABD doları, en az.", True),
    ("ko", "720억 미국 달러, 최소.", True),
    ("hi", "72 अरब अमेरिकी डॉलर, अधिकतम।", False),
]


def _span(language: str, text: str) -> Span:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    return found.span


@pytest.mark.parametrize(("language", "text"), MOST)
def test_a_most_behind_a_sign_is_the_figures(language: str, text: str) -> None:
    span = _span(language, text)
    assert (span.low, span.high, span.high_open) == (None, Decimal(150), False)


@pytest.mark.parametrize(("language", "text"), LEAST)
def test_a_least_behind_a_sign_is_the_figures(language: str, text: str) -> None:
    span = _span(language, text)
    assert (span.low, span.high, span.low_open) == (Decimal(150), None, False)


@pytest.mark.parametrize(("language", "text"), ABOUT)
def test_an_about_behind_a_sign_is_the_figures(language: str, text: str) -> None:
    span = _span(language, text)
    assert (span.exact, span.about) == (Decimal(150), True)


@pytest.mark.parametrize(("language", "text"), EXACT)
def test_what_says_more_behind_a_sign_bounds_nothing(language: str, text: str) -> None:
    assert _span(language, text).exact == Decimal(150)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_bound_that_may_be_anothers_or_none_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text", "is_low"), MONEY)
def test_a_bound_behind_a_sign_is_the_amounts(language: str, text: str, is_low: bool) -> None:
    found = read("amount", text, Context(language=language))
    assert isinstance(found, Amount), found
    worth = Decimal(72_000_000_000)
    assert (found.span.low, found.span.high) == ((worth, None) if is_low else (None, worth))


def test_a_range_stays_what_it_is_before_a_bound() -> None:
    span = _span("en", "100 to 150, at most.")
    assert (span.low, span.high) == (Decimal(100), Decimal(150))


def test_two_figures_with_a_bound_each_are_a_range() -> None:
    span = _span("en", "150, at most, and at least 100.")
    assert (span.low, span.high) == (Decimal(100), Decimal(150))


@pytest.mark.parametrize(
    "text",
    [
        "Zwischen 95 und 105, je nach Abgrenzung.",
        "95 bis 105 Betriebe, nach unserer Zählung.",
        "Nach eigener Schätzung zwischen 95 und 105.",
    ],
)
def test_who_counted_and_how_moves_no_range(text: str) -> None:
    span = _span("de", text)
    assert (span.low, span.high) == (Decimal(95), Decimal(105))


@pytest.mark.parametrize(
    "text", ["Zwischen 95 und 105 nach 80 im Vorjahr.", "Je nach Zählweise 95 oder 105."]
)
def test_a_range_after_another_figure_is_asked(text: str) -> None:
    assert isinstance(read("count", text, Context(language="de")), Unclear)


def test_a_figure_after_last_years_is_the_new_one() -> None:
    assert _span("de", "118 nach 95 im Vorjahr").exact == Decimal(118)
