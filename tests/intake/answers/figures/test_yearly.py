"""Of one figure told for several full years the latest: "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €"."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear, Value

TODAY = date(2026, 12, 1)
LATEST = (
    ("es", "CR", "En 2024 fueron ₡1,9 billones y en 2025, ₡2,1 billones.", "2.1e12", 2025),
    ("de", "DE", "2023 waren es 18,9 Mrd. € und 2024 waren es 19,6 Mrd. €.", "19.6e9", 2024),
    ("ja", "JP", "令和5年度は6,120億円、令和6年度は6,345億円でした。", "634.5e9", 2024),
    ("pt", "BR", "Em 2021 foram R$ 41,2 bilhões e em 2022, R$ 45,9 bilhões.", "45.9e9", 2022),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €; 2024: 20,3 Mrd. €", "20.3e9", 2024),
    ("de", "DE", "Jahr\tBIP (Mio. EUR)\n2023\t18.044\n2024\t18.690", "18690e6", 2024),
    (
        "tr",
        "TR",
        "GSYH (cari fiyatlarla)\t2023\t341,7 milyar TL\t2024\t498,2 milyar TL",
        "498.2e9",
        2024,
    ),
    (
        "es",
        "MX",
        "PIB municipal (millones de pesos) | 2024: 188,214 | 2025: 196,730",
        "196730e6",
        2025,
    ),
    (
        "en",
        "DE",
        "GDP at current prices: 2023 – €4.1 bn (+3%), 2024 – €4.4 bn (+7%).",
        "4.4e9",
        2024,
    ),
    ("en", "US", "In 2024: USD 85 billion. In 2023: USD 80 billion.", "85e9", 2024),
    ("en", "GB", "In 2022 it was £61bn, in 2024 it was £64bn.", "64e9", 2024),
    ("fr", "FR", "PIB (en M€) : 2022 = 4 510 ; 2023 = 4 720", "4720e6", 2023),
    ("pt", "BR", "PIB: 2021 – R$ 41,2 bilhões; 2022 – R$ 45,9 bilhões", "45.9e9", 2022),
    ("ru", "RU", "ВРП города: 2022 год — 512 млрд руб., 2023 год — 561 млрд руб.", "561e9", 2023),
    ("ar", "TN", "الناتج المحلي: 2022: 4.1 مليار دينار، 2023: 4.4 مليار دينار", "4.4e9", 2023),
    ("hi", "IN", "जीडीपी: 2022 में 45,000 करोड़ रुपये, 2023 में 51,000 करोड़ रुपये", "510e9", 2023),
    ("ja", "JP", "市内総生産 2021年度:4兆2,100億円、2022年度:4兆3,500億円", "4.35e12", 2022),
    ("ko", "KR", "지역내총생산(GRDP) 2022년 12조 3천억원, 2023년 13조 1천억원", "13.1e12", 2023),
    ("zh", "CN", "地区生产总值：2022年 4501亿元；2023年 4698亿元", "469.8e9", 2023),
)
ASKED = (
    ("es", "CR", "En 2024 fueron ₡1,9 billones y en 2026, ₡2,1 billones."),
    ("es", "CR", "En 2024 no fueron ₡1,9 billones y en 2025, ₡2,1 billones."),
    ("es", "CR", "El puerto en 2024 fueron ₡1,9 billones y en 2025, ₡2,1 billones."),
    ("es", "CR", "Creo que en 2024 fueron ₡1,9 billones y en 2025, ₡2,1 billones."),
    ("de", "DE", "2023 waren es 18,9 Mrd. € und 2024 waren es im Land 19,6 Mrd. €."),
    ("de", "DE", "2023 waren es 18,9 Mrd. € und bis 2024 19,6 Mrd. €."),
    ("en", "GB", "In 2023 the county was £61bn, and in 2024 the city, £64bn."),
    ("fr", "FR", "Le budget était de 4,5 milliards d'euros en 2023 et de 4,7 milliards en 2024."),
    ("pt", "BR", "Em 2021 foram R$ 41,2 bilhões e em 2022, R$ 45,9 bilhões no estado."),
    ("ru", "RU", "В прошлом году было 640 млрд, в этом — 702 млрд руб."),
    ("hi", "IN", "2022 में 45,000 करोड़ रुपये था और 2023 में 51,000 करोड़ रुपये कर्ज।"),
    ("ja", "JP", "令和5年度は6,120億円、令和6年度は6,345億円でしたか。"),
    ("ja", "JP", "令和6年度は6,120億円、令和7年度は6,345億円でした。"),
    ("ko", "KR", "2024년 18조 4천억 원에서 2025년 19조 1천억 원으로 성장할 계획입니다."),
    ("zh", "CN", "2024年是4120.5亿美元,2025年为4356.8亿元。"),
    ("de", "DE", "2024: 18,9 Mrd. €; 2025: 19,6 Mrd. €; 2026: 20,3 Mrd. €"),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €; 2024: 20,3 Mrd. € (Prognose)"),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €; 2024: geplant 20,3 Mrd. €"),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mio. €"),
    ("de", "DE", "Hafen 2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €"),
    ("de", "DE", "BIP pro Kopf 2022: 38.000 €; 2023: 39.000 €"),
    ("de", "DE", "BIP 2023: –1,1 Mrd. €, 2024: –1,2 Mrd. €"),
    ("en", "GB", "2023: -£1.1bn; 2024: -£1.4bn"),
    ("ja", "JP", "2021年度:−42億円、2022年度:−43億円"),
    ("en", "GB", "GDP up £1.1bn in 2023, up £1.4bn in 2024."),
    ("de", "DE", "BIP 2022: 18,9 Mrd. €, regionales BIP 2023: 38,6 Mrd. €"),
    ("de", "DE", "BIP 2022: 18,9 Mrd. €; Bruttowertschöpfung 2023: 17,6 Mrd. €"),
    ("en", "GB", "GDP 2023: £4.1bn. Municipal total 2024: £4.4bn."),
    ("ru", "RU", "Городской продукт за 2022 год 41 млрд руб., ВРП за 2023 год 61 млрд руб."),
    ("ja", "JP", "市内総生産 2021年度:4兆円、GDP 2022年度:5兆円"),
    ("ko", "KR", "지역총생산 2022년 12조원, GDP 2023년 13조원"),
    ("zh", "CN", "全市生产总值2022年4501亿元；国内生产总值2023年5698亿元"),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €?"),
    ("de", "DE", "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. € (Land)"),
    ("de", "DE", "2022, 2023: 18,9 Mrd. €, 19,6 Mrd. €"),
    ("de", "DE", "Jahr\t2023\t2024\nBIP (Mio. EUR)\t18.044\t18.690"),
    ("en", "US", "2023: $4.1 bn; 2024: $4.4 bn; 2025 target $5 bn"),
    ("en", "US", "2023: $4.1 bn; 2024: $4.4 bn; total: $8.5 bn"),
    ("en", "US", "Not sure: 2023: $4.1 bn; 2024: $4.4 bn"),
    ("en", "US", "The county 2023: $4.1 bn; our city 2024: $4.4 bn"),
    ("en", "US", "Report 2023: $4.1 bn in 2022, $4.4 bn"),
    ("en", "PH", "PHP 318.4B in 2026, up 6.1% from PHP 300.1B the year before."),
    ("es", "MX", "PIB estatal (millones de pesos) | 2024: 188,214 | 2025: 196,730"),
    ("fr", "FR", "PIB : 2022 = 4,5 Md€ ; 2023 = 4,7 Md€ (provisoire)"),
    ("ja", "JP", "県内総生産 2021年度:4兆2,100億円、2022年度:4兆3,500億円"),
    ("ko", "KR", "도내총생산 2022년 12조 3천억원, 2023년 13조 1천억원"),
    ("zh", "CN", "地区生产总值增长(亿元)\t3398.7\t同比增长\t5.2%"),
    ("zh", "CN", "财政收入(亿元)\t3398.7\t同比增长\t5.2%"),
    ("zh", "CN", "第二产业增加值4,871.36亿元(上年为4,602.15亿元),其中工业2,103.40亿元。"),
)
BESIDE = (
    ("zh", "CN", "地区生产总值(亿元)\t3398.7\t同比增长\t5.2%", "339.87e9"),
    (
        "zh",
        "CN",
        "初步核算,全年地区生产总值4,871.36亿元(上年为4,602.15亿元),"
        "其中第二产业增加值2,103.40亿元。",
        "487.136e9",
    ),
)


def amount(language: str, country: str, text: str) -> Value | Unclear:
    return read("amount", text, Context(language=language, country=country, today=TODAY))


@pytest.mark.parametrize(("language", "country", "text", "value", "year"), LATEST)
def test_the_latest_full_year_is_read(
    language: str, country: str, text: str, value: str, year: int
) -> None:
    found = amount(language, country, text)
    assert isinstance(found, Amount)
    assert (found.span.exact, found.year) == (Decimal(value), year)


@pytest.mark.parametrize(("language", "country", "text"), ASKED)
def test_anything_else_beside_them_is_asked(language: str, country: str, text: str) -> None:
    assert isinstance(amount(language, country, text), Unclear)


@pytest.mark.parametrize(("language", "country", "text", "value"), BESIDE)
def test_growth_and_the_year_before_stand_beside_it(
    language: str, country: str, text: str, value: str
) -> None:
    found = amount(language, country, text)
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(value)
