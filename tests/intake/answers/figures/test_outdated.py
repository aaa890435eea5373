"""What used to be, or is a whole emirate's or county's, is no figure of the city of now."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear


def _read(kind: AnswerKind, language: str, text: str, country: str = "AE") -> int | None:
    context = Context(language=language, country=country, today=date(2026, 11, 26), alone=True)
    found = read(kind, text, context)
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Amount | Count)
    return int(found.span.exact or 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There used to be 140 of them, but after the merger wave we are down to 97."),
        ("de", "Früher waren es 140."),
        ("de", "Früher gab es etwa 140 Betriebe"),
        ("fr", "Autrefois 140."),
        ("es", "Antes eran 140"),
        ("pt", "Antes eram 140"),
        ("ru", "Раньше было 140"),
        ("ja", "以前は140社ありました。"),
        ("ko", "예전에는 140개였습니다"),
        ("tr", "Eskiden 140 firma vardı"),
        ("zh", "以前有140家"),
    ],
)
def test_a_figure_of_former_times_alone_is_asked(language: str, text: str) -> None:
    assert _read("count", language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "It used to be 140, it is 97 now", 97),
        ("en", "The method used to count gives 140.", 140),
        ("en", "There used to be 140 in 2019", 140),
        ("en", "It used to be hard to count, but 140 firms are registered.", 140),
        ("fr", "Autrefois ville minière, nous comptons 140 entreprises.", 140),
        ("ja", "以前は140社でしたが、現在は97社です。", 97),
        ("en", "What used to be a village is home to 140 firms", 140),
        ("es", "Hay 140 empresas donde antes había fábricas", 140),
        ("fr", "140 entreprises dans une ville autrefois minière", 140),
        ("tr", "Eskiden beri 140 firma var", 140),
        ("zh", "曾经有矿业的我市有140家企业", 140),
    ],
)
def test_a_figure_beside_former_times_stands(language: str, text: str, number: int) -> None:
    assert _read("count", language, text) == number


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
    assert _read("amount", language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The emirate's statistics centre puts the GDP of the city at AED 90 billion", 90),
        ("en", "GDP of the region's capital: AED 90 billion", 90),
        ("en", "The county seat's GDP is AED 90 billion", 90),
        ("en", "According to the county's GDP tables our city has AED 90 billion", 90),
        ("en", "City GDP is AED 90 billion in the county's GDP tables", 90),
        ("ar", "يبلغ الناتج المحلي للمدينة ٩٠ مليار درهم حسب مركز إحصاء الإمارة", 90),
        ("zh", "阿拉伯联合酋长国迪拜市GDP为900亿迪拉姆", 90),
    ],
)  # fmt: skip
def test_a_city_of_an_emirate_or_a_county_has_its_own(
    language: str, text: str, number: int
) -> None:
    assert _read("amount", language, text) == number * 10**9
