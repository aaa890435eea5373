"""The figure of a level above the city, or of its county, is asked; the city's own is read."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear


def _read(language: str, text: str, country: str) -> object:
    return read("amount", text, Context(language=language, country=country))


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("tr", "TR", "İlin toplam GSYH'si 420 milyar TL, ilçemizinki 58 milyar TL"),
        ("en", "AE", "Abu Dhabi emirate: AED 1.2 trillion"),
        ("en", "AE", "The Emirate of Sharjah has a GDP of AED 145 billion."),
        ("en", "JP", "The prefecture: USD 40 billion"),
        ("de", "DE", "Regierungsbezirk Köln: 96 Mrd. EUR"),
        ("fr", "FR", "La région : 40 milliards d'euros"),
        ("ru", "RU", "Самарская область: 40 млрд рублей"),
        ("ar", "AE", "إمارة أبوظبي: 1.2 تريليون درهم"),
        ("zh", "CN", "浙江省:8万亿元"),
        ("ja", "JP", "県全体:4兆円"),
    ],
)
def test_the_figure_of_a_level_above_is_asked(language: str, country: str, text: str) -> None:
    assert _read(language, text, country) == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("en", "AE", "Our city, the capital of the emirate, has a GDP of AED 145 billion."),
        ("en", "CN", "Hangzhou, Zhejiang Province: USD 40 billion"),
        ("en", "CN", "Prefecture-level city: CNY 40 billion"),
        ("en", "CN", "Anji County: CNY 58 billion"),
        ("zh", "CN", "安吉县:583亿元"),
        ("zh", "CN", "浙江省杭州市:400亿元"),
        ("zh", "CN", "省统计局:400亿元"),
        ("fr", "CH", "Genève (canton de Genève) : 40 milliards CHF"),
        ("tr", "TR", "İlçemizin GSYH'si 58 milyar TL"),
    ],
)
def test_the_citys_own_figure_is_read(language: str, country: str, text: str) -> None:
    assert isinstance(_read(language, text, country), Amount)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Emirate GDP AED 400 billion"),
        ("en", "The county's GDP is USD 40 billion"),
        ("en", "The county's GDP figures: USD 40 billion"),
        ("de", "Das BIP des Emirats beträgt 400 Mrd. Dirham"),
        ("de", "Das BIP des Landkreises beträgt 12 Mrd. Euro"),
        ("ar", "يبلغ الناتج المحلي للإمارة ٤٠٠ مليار درهم"),
        ("zh", "酋长国GDP为4000亿迪拉姆"),
        ("hi", "ज़िले का जीडीपी 24 हज़ार करोड़ रुपये है"),
    ],
)
def test_the_economy_of_an_emirate_or_a_county_is_not_the_citys(language: str, text: str) -> None:
    assert isinstance(_read(language, text, "AE"), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The emirate's statistics centre puts the GDP of the city at AED 90 billion"),
        ("en", "GDP of the region's capital: AED 90 billion"),
        ("en", "The county seat's GDP is AED 90 billion"),
        ("en", "According to the county's GDP tables our city has AED 90 billion"),
        ("en", "City GDP is AED 90 billion in the county's GDP tables"),
        ("ar", "يبلغ الناتج المحلي للمدينة ٩٠ مليار درهم حسب مركز إحصاء الإمارة"),
        ("zh", "阿拉伯联合酋长国迪拜市GDP为900亿迪拉姆"),
    ],
)
def test_a_city_of_an_emirate_or_a_county_has_its_own(language: str, text: str) -> None:
    found = _read(language, text, "AE")
    assert isinstance(found, Amount)
    assert found.span.exact == 90 * 10**9
