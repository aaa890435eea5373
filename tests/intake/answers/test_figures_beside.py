"""Figures that are told beside the one asked for: another's, a wider area's, of another time."""

from datetime import date
from pathlib import Path

import pytest

from intake import languages
from intake.answers import read
from intake.answers.values import AnswerKind, Context, Count, NotAvailable, Unclear
from tests.benchmarks.reading import outcomes, shown

ROWS = Path(__file__).parent / "beside"
TODAY = date(2026, 11, 26)


@pytest.mark.parametrize("code", languages.all_read())
def test_the_one_asked_for_is_read_among_others(code: str) -> None:
    missed = [one for one in outcomes(ROWS, [code]) if one.verdict != "right"]
    assert not missed, shown(missed)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("en", "IE", "No such statistic is compiled here. For the whole region it is €38bn."),
        ("de", "DE", "Das wird hier nicht erhoben, nur für das gesamte Bundesland: 74 Mrd. €."),
        ("fr", "FR", "Nous n'avons pas cette donnée ; toute la région : 189 milliards d'euros."),
        ("hi", "IN", "शहर का कोई आँकड़ा नहीं है; पूरे राज्य का 74,000 करोड़ रुपये है।"),
        ("ko", "KR", "시 단위 통계는 없습니다. 도 전체는 74조 원입니다."),
    ],
)
def test_a_figure_of_a_wider_area_alone_leaves_the_citys_unavailable(
    language: str, country: str, text: str
) -> None:
    found = read("amount", text, Context(language=language, country=country, today=TODAY))
    assert found == NotAvailable()


def test_a_figure_of_a_wider_area_that_is_disowned_is_another_one() -> None:
    text = "省统计局公布的是4300亿元,但那是全省的口径,不能代表我市。"
    found = read("amount", text, Context(language="zh", country="CN", today=TODAY))
    assert found == Unclear(reason="wrong_figure")


def test_an_only_figure_that_nobody_confirms_is_another_one() -> None:
    text = "The trade association says 400, which we cannot confirm."
    assert read("count", text, Context(language="en")) == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("count", "en", "Last year we had 87 companies; now 45 more have joined."),
        ("count", "en", "USD 91 billion is the GDP; our own register shows 226, the ministry 310."),
        ("amount", "de", "Der Verband nennt 14 Mrd. Euro, wir selbst haben dazu keine Zahl."),
        ("count", "fr", "L'an dernier 87 entreprises, désormais 12 de plus."),
        ("count", "ru", "В 2022 году было 87 предприятий, сейчас ещё 40 готовятся."),
        ("count", "de", "Inklusive Umland 130, sonst 112"),
        ("count", "es", "El censo cuenta 300 en toda la provincia; en la ciudad no lo sabemos."),
    ],
)
def test_what_may_be_the_one_or_the_other_is_not_guessed(
    kind: AnswerKind, language: str, text: str
) -> None:
    found = read(kind, text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear | NotAvailable), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There are 120 firms in the city, 300 in the surrounding counties."),
        ("zh", "全省共有3000家,我市有120家。"),
        ("ar", "في المحافظة بأكملها 1200 شركة، وفي مدينتنا 120 شركة."),
        ("tr", "Bölgenin tamamında 1.200, ilçemizde 120 firma var."),
    ],
)
def test_of_a_city_and_a_wider_area_the_citys_is_read(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert found.span.exact == 120
