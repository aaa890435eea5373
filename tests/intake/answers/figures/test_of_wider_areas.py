"""A figure at the level of a province is asked about; the city's own is read beside it."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, NotAvailable, Unclear

COUNTRY = {"tr": "TR", "de": "CH", "fr": "FR", "es": "ES", "pt": "PT", "ru": "RU", "zh": "CN",
           "ko": "KR", "ja": "JP", "ar": "EG", "hi": "IN", "en": "US"}  # fmt: skip
WIDER = [
    ("tr", "İl bazında GSYH 2022'de 5 milyar ABD doları."),
    ("tr", "İl düzeyinde GSYH 5 milyar ABD doları."),
    ("de", "Auf kantonaler Ebene betrug das BIP 2022 5 Mrd. Franken."),
    ("fr", "Au niveau de la province, le PIB était de 5 milliards d'euros en 2022."),
    ("es", "A nivel autonómico el PIB fue de 5 mil millones de euros en 2022."),
    ("pt", "A nível distrital, o PIB foi de 5 mil milhões de euros em 2022."),
    ("ru", "На уровне области ВРП в 2022 году составил 5 млрд долларов."),
    ("zh", "按省口径，2022年GDP为50亿元。"),
    ("ko", "도 기준 GDP는 2022년 50억 달러입니다."),
    ("ja", "県ベースのGDPは2022年に50億ドルです。"),
    ("ar", "على مستوى المحافظة بلغ الناتج المحلي 5 مليارات دولار في 2022."),
    ("hi", "ज़िला स्तर पर जीडीपी 2022 में 5 अरब डॉलर थी।"),
    ("en", "At the level of the province the GDP was USD 5 billion in 2022."),
]
CITYS = [
    ("tr", "Şehrimizin GSYH'si 5 milyar ABD doları, il bazında üçüncü sıradayız."),
    ("tr", "İl bazında 12 milyar, şehirde 5 milyar ABD doları."),
    ("de", "Das BIP unserer Stadt beträgt 5 Mrd. CHF, Platz drei auf kantonaler Ebene."),
    ("de", "Die kantonale Statistik nennt für unsere Stadt 5 Mrd. CHF."),
    ("de", "Auf kantonaler Ebene sind es 80 Mrd. CHF, in der Stadt 5 Mrd. CHF."),
    ("fr", "Le PIB de la ville est de 5 milliards d'euros, le deuxième au niveau de la région."),
    ("es", "El PIB de la ciudad es de 5 mil millones de euros, tercero a nivel provincial."),
    ("pt", "O PIB da cidade é de 5 mil milhões de euros, terceiro a nível distrital."),
    ("ru", "ВГП города — 5 млрд долларов, второе место на уровне области."),
    ("ru", "На уровне области 80 млрд долларов, по городу 5 млрд долларов."),
    ("zh", "全市GDP为50亿元，在全省层面排名第三。"),
    ("ko", "우리 시 GDP는 50억 달러로 도 기준 2위입니다."),
    ("ja", "本市のGDPは50億ドルで、県内2位です。"),
    ("ar", "الناتج المحلي للمدينة 5 مليارات دولار، وهي الثانية على مستوى المحافظة."),
    ("hi", "शहर की जीडीपी 5 अरब डॉलर है, ज़िला स्तर पर दूसरे स्थान पर।"),
    ("en", "The city's GDP is USD 5 billion, third at the provincial level."),
]


@pytest.mark.parametrize(("language", "text"), WIDER)
def test_the_figure_of_a_wider_area_is_asked_about(language: str, text: str) -> None:
    value = read("amount", text, Context(language=language, country=COUNTRY[language]))
    assert value == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(("language", "text"), CITYS)
def test_the_citys_own_is_read_beside_it(language: str, text: str) -> None:
    value = read("amount", text, Context(language=language, country=COUNTRY[language]))
    assert isinstance(value, Amount)
    assert value.span.exact == Decimal("5e9")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city's GDP is USD 5 billion. It is not published at the county level."),
        (
            "es",
            "El PIB de la ciudad es de 5 mil millones de euros; a nivel autonómico no hay datos.",
        ),
        ("de", "Das BIP der Stadt: 5 Mrd. CHF; auf regionaler Ebene liegen keine Daten vor."),
        ("fr", "Le PIB de la ville est de 5 milliards ; au niveau du canton il n'est pas publié."),
        ("pt", "O PIB da cidade é de 5 mil milhões de euros; a nível distrital não há dados."),
        ("ru", "ВГП города — 5 млрд долларов. На уровне области данные не публикуются."),
        ("tr", "Şehrin GSYH'si 5 milyar dolar; il bazında veri yok."),
        ("zh", "全市GDP为50亿元；全省层面没有数据。"),
        ("ar", "الناتج المحلي للمدينة 5 مليارات دولار، ولا توجد بيانات على مستوى المحافظة."),
        ("hi", "शहर का जीडीपी 5 अरब डॉलर है; ज़िला स्तर पर आँकड़े उपलब्ध नहीं हैं।"),
    ],
)
def test_that_a_wider_area_has_none_takes_none_from_the_city(language: str, text: str) -> None:
    value = read("amount", text, Context(language=language, country=COUNTRY[language]))
    assert value != NotAvailable()


@pytest.mark.parametrize(
    "text",
    [
        "2022년도 기준 GRDP는 50억 달러입니다.",
        "2022연도 기준 50억 달러",
        "전년도 수준인 50억 달러입니다.",
    ],
)
def test_a_korean_year_is_no_province(text: str) -> None:
    value = read("amount", text, Context(language="ko", country="KR"))
    assert isinstance(value, Amount)
