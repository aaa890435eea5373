"""The year of a figure: named, told by the day of the mail, or left open."""

from dataclasses import replace
from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

TODAY = date(2026, 5, 1)


def year(text: str, today: date | None = TODAY) -> int | None:
    value = read("amount", text, Context(country="TR", today=today))
    assert isinstance(value, Amount), value
    return value.year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5 trillion TL this year", 2026),
        ("2.5 trillion TL last year", 2025),
        ("Last year it was 2.5 trillion TL.", 2025),
        ("2.5 trillion TL in the past year", 2025),
        ("the figure of the previous year is 90 billion EUR", 2025),
        ("2.5 trillion TL, previous fiscal year", 2025),
        ("2.5 trillion TL (last financial year)", 2025),
        ("2.5 trillion TL the year before last", 2024),
        ("the GDP in the year before last was 90 billion EUR", 2024),
        ("2.5 trillion TL two years ago", 2024),
        ("2.5 trillion TL last year, 2024", 2024),
        ("2.5 trillion TL in 2023", 2023),
        ("2.5 trillion TL", None),
    ],
)
def test_a_year_is_read_against_the_day_of_the_mail(text: str, expected: int | None) -> None:
    assert year(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2.5 trillion TL, more than last year",
        "2.5 trillion TL, 5% more than last year",
        "2.5 trillion TL, up 10 percent from last year",
        "2.5 trillion TL compared with last year",
    ],
)
def test_the_year_a_figure_is_compared_with_is_not_its_own(text: str) -> None:
    assert year(text) is None


def test_without_the_day_of_the_mail_last_year_is_no_year() -> None:
    assert year("2.5 trillion TL last year", today=None) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was 41 billion TL in that same year."),
        ("es", "La infraestructura aportó 41 mil millones de liras turcas en ese mismo año."),
        ("pt", "A infraestrutura gerou 41 bilhões de liras turcas no mesmo ano."),
        ("tr", "Aynı yıl 41 milyar TL olmuştur."),
        ("zh", "同年产值为410亿土耳其里拉。"),
    ],
)
def test_the_same_year_is_that_of_the_sentence_before_or_asked_for(
    language: str, text: str
) -> None:
    context = Context(language=language, country="TR", today=TODAY)
    assert read("amount", text, context) == Unclear(reason="which_year")
    told = read("amount", text, replace(context, prose=f"2023: GDP. {text}"))
    assert isinstance(told, Amount)
    assert told.year == 2023


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("사물인터넷 네트워크 인프라 구축에 따른 생산액은 2024년에 7,500억 원입니다.", 2024),
        ("통계청 자료에 따른 2024년 보고서 기준 생산액은 7,500억 원입니다.", None),
    ],
)
def test_what_brings_about_a_figure_is_no_source_of_it(text: str, expected: int | None) -> None:
    value = read("amount", text, Context(language="ko", country="KR", today=TODAY))
    assert isinstance(value, Amount), value
    assert value.year == expected


@pytest.mark.parametrize(
    ("language", "country", "text", "year"),
    [
        ("tr", "TR", "TÜİK verilerine göre 2023 yılında GSYH'miz 1,1 trilyon TL oldu.", 2023),
        ("tr", "TR", "Ticaret Odası'ndan gelen yanıta göre 2024'te 118 milyar TL.", 2024),
        ("tr", "TR", "2023 raporuna göre GSYH'miz 1,1 trilyon TL.", None),
        ("tr", "TR", "118 milyar TL (kaynak: TÜİK yıllığı 2024).", None),
        ("en", "GB", "According to the ONS, in 2023 our GDP was £33.2 billion.", 2023),
        ("en", "GB", "According to the ONS our 2023 GDP was £33.2 billion.", 2023),
        ("en", "GB", "GDP was £33.2 billion (source: statistical yearbook 2024).", None),
        ("en", "GB", "According to the 2024 report, GDP was £33.2 billion.", None),
        ("en", "GB", "A survey of 2023 firms by the chamber put it at £33.2 billion.", None),
        ("de", "DE", "Laut Statistikamt lag das BIP 2023 bei 33,2 Mrd. Euro.", 2023),
        ("de", "DE", "Dem Statistikamt zufolge 2023 rund 33,2 Mrd. Euro.", 2023),
        ("de", "DE", "Laut Jahrbuch 2024 lag das BIP bei 33,2 Mrd. Euro.", None),
        ("fr", "FR", "Selon l'Insee, en 2022 le PIB était de 95,4 milliards d'euros.", 2022),
        ("fr", "FR", "Selon l'annuaire statistique 2023, 95,4 milliards d'euros.", None),
        ("es", "ES", "Según el INE, en 2022 el PIB fue de 95.400 millones de euros.", 2022),
        ("pt", "PT", "Segundo o INE, em 2022 o PIB foi de 95,4 mil milhões de euros.", 2022),
        ("ru", "RU", "По данным Росстата, в 2023 году ВРП составил 1,2 трлн рублей.", 2023),
        ("ru", "RU", "По данным сборника 2024 года ВРП составил 1,2 трлн рублей.", None),
        ("ar", "SA", "حسب الهيئة العامة للإحصاء بلغ الناتج عام 2023 نحو 85 مليار دولار.", 2023),
        ("ja", "JP", "統計局の資料によると、2022年の市内総生産は7兆820億円です。", 2022),
        ("ja", "JP", "県民経済計算によれば2022年度は7兆820億円です。", 2022),
        ("zh", "CN", "根据统计局数据，2023年地区生产总值为8500亿元。", 2023),
        ("zh", "CN", "据统计公报，2023年全市地区生产总值8500亿元。", 2023),
        ("ko", "KR", "통계청 발표에 따르면 2022년 지역내총생산은 85조 원입니다.", 2022),
        ("hi", "IN", "सांख्यिकी विभाग के अनुसार वर्ष 2023 में सकल घरेलू उत्पाद 1.35 लाख करोड़ रुपये था।", 2023),
    ],
)  # fmt: skip
def test_a_source_that_opens_the_sentence_leaves_the_figure_its_year(
    language: str, country: str, text: str, year: int | None
) -> None:
    value = read("amount", text, Context(language=language, country=country, today=TODAY))
    assert isinstance(value, Amount), value
    assert value.year == year


@pytest.mark.parametrize(
    ("language", "country", "text", "before", "year"),
    [
        ("en", "GB", "£2.6 billion for the same year", "The total was £3.1 billion in 2024.", 2024),
        ("fr", "FR", "2,6 milliards d'euros pour la même année", "Le total : 3,1 en 2024.", 2024),
        ("ar", "SA", "2.6 مليار ريال في العام نفسه", "الناتج ٨٥ مليار دولار عام ٢٠٢٤.", 2024),
        ("de", "DE", "2,6 Mrd. Euro im selben Jahr", "Das BIP lag 2023 bei 85 Mrd. Euro.", 2023),
        ("en", "GB", "£2.6 billion for the same year", "From 2019 to 2023 it grew.", None),
        ("en", "GB", "£2.6 billion for the same year", "", None),
    ],
)  # fmt: skip
def test_the_same_year_is_that_of_the_figure_named_before(
    language: str, country: str, text: str, before: str, year: int | None
) -> None:
    context = Context(language=language, country=country, today=TODAY, before=before)
    value = read("amount", text, context)
    assert (value.year if isinstance(value, Amount) else None) == year
