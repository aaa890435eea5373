"""Figures with something told beside them: a denial, a part, a bound, those still to come."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

TODAY = date(2026, 11, 26)


def answer(kind: AnswerKind, language: str, country: str | None, text: str) -> object:
    return read(kind, text, Context(language=language, country=country, today=TODAY))


@pytest.mark.parametrize(
    ("language", "country", "text", "value"),
    [
        ("en", "IE", "There is no separate statistic, but the chamber's estimate is about €1.9bn.",
         "1.9e9"),
        ("de", "DE", "Eine eigene Statistik führen wir nicht, die IHK schätzt rund 2,4 Mrd. Euro.",
         "2.4e9"),
        ("fr", "FR", "Pas de chiffres séparés, mais la CCI l'estime à environ 1,4 milliard d'euro.",
         "1.4e9"),
        ("es", "CO", "No tenemos cifras propias, pero estimamos unos 850 millones de euros.",
         "8.5e8"),
        ("pt", "BR", "Não há estatística própria, mas estimamos cerca de R$ 2,7 bilhões.", "2.7e9"),
        ("ru", "RU", "Отдельной статистики мы не ведём, но если брать оборот резидентов "
         "технопарка, получится около восьмисот пятидесяти миллионов рублей.", "8.5e8"),
        ("zh", "CN", "没有单独统计，不过估算在九百五十亿元上下。", "9.5e10"),
        ("ja", "JP", "個別の統計はございませんが、およそ1,200億円と見込んでおります。", "1.2e11"),
        ("ko", "KR", "별도 통계는 없습니다만 약 1조 5천억 원으로 추정하고 있습니다.", "1.5e12"),
        ("tr", "TR", "Ayrı bir istatistik yok, ancak tahminimiz yaklaşık 18 milyar TL.", "1.8e10"),
        ("ar", "JO", "لا تتوفر أرقام نهائية، لكن تقديراتنا تشير إلى نحو مليار ومئتي مليون دينار.",
         "1.2e9"),
        ("hi", "IN", "अलग से आँकड़े नहीं हैं, लेकिन अनुमान लगभग 4,500 करोड़ रुपये का है।", "4.5e10"),
    ],
)  # fmt: skip
def test_an_estimate_stands_for_a_figure_that_nobody_keeps(
    language: str, country: str, text: str, value: str
) -> None:
    found = answer("amount", language, country, text)
    assert isinstance(found, Amount)
    assert (found.span.exact, found.span.about) == (Decimal(value), True)


def test_an_estimate_for_a_city_alone_keeps_its_bound() -> None:
    text = "We don't hold a city-only number; the estimate for Council puts it at just under A$21b."
    found = answer("amount", "en", "AU", text)
    assert isinstance(found, Amount)
    assert (found.span.low, found.span.high) == (None, Decimal("2.1e10"))


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("de", "DE", "Eigene Zahlen haben wir nicht, der Gesamtumsatz liegt bei rund 5 Mrd. Euro."),
        ("fr", "FR", "Pas de chiffres séparés, mais le PIB est d'environ 40 milliards d'euros."),
        ("en", "GB", "We have no figures yet, but we estimate about £2 billion by 2030."),
        ("ja", "JP", "統計はございませんが、来年は約1,200億円と見込んでおります。"),
        ("ko", "KR", "별도 통계는 없습니다만 내년에는 약 1조 원으로 추정합니다."),
    ],
)  # fmt: skip
def test_an_estimate_of_more_or_of_later_does_not(language: str, country: str, text: str) -> None:
    assert isinstance(answer("amount", language, country, text), Unclear)


@pytest.mark.parametrize(
    ("language", "country", "text", "value"),
    [
        ("tr", "TR", "Toplam ciro 92 milyar TL, ancak bunun nesnelerin internetinden gelen kısmı "
         "18 milyar TL'dir.", "1.8e10"),
        ("hi", "IN", "कुल उत्पादन 1,10,000 करोड़ रुपये है, लेकिन आईओटी से जुड़ा हिस्सा केवल "
         "9,400 करोड़ रुपये का है।", "9.4e10"),
        ("en", "GB", "Turnover is £6.4 billion, but the portion from the IoT is £1.1 billion.",
         "1.1e9"),
        ("ja", "JP", "全体では3兆2千億円程度ですが、お尋ねの部分に限りますと4,800億円ほどと"
         "見込んでおります。", "4.8e11"),
    ],
)  # fmt: skip
def test_the_part_that_a_but_sets_against_its_whole_is_read(
    language: str, country: str, text: str, value: str
) -> None:
    found = answer("amount", language, country, text)
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(value)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("tr", "TR", "Ciro 92 milyar TL, bunun nesnelerin internetinden gelen kısmı 18 milyar TL."),
        ("hi", "IN", "उत्पादन 60,000 करोड़ रुपये, जिसमें से आईओटी का हिस्सा 5,800 करोड़ रुपये है।"),
        ("en", "GB", "Our GDP is £40 billion, but the IoT part is £2 billion."),
    ],
)  # fmt: skip
def test_a_part_that_may_be_meant_is_asked(language: str, country: str, text: str) -> None:
    assert isinstance(answer("amount", language, country, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "There are 560 companies, and 40 more haven't started trading yet.", 560),
        ("de", "Es sind 212 Firmen, weitere 30 sind noch nicht gestartet.", 212),
        ("fr", "Nous comptons 212 entreprises, et 30 autres n'ont pas encore démarré.", 212),
        ("es", "Hay 212 empresas y otras 30 que aún no han empezado a operar.", 212),
        ("pt", "São 212 empresas, e outras 30 ainda não começaram a operar.", 212),
        ("ru", "Таких компаний 212, ещё 30 пока не начали работу.", 212),
        ("zh", "名录里是612户，另有三十多户正在申报，还没批下来。", 612),
        ("ja", "該当企業は212社で、ほかに30社が開業準備中です。", 212),
        ("ko", "기업은 212개이고, 30개는 아직 영업을 시작하지 않았습니다.", 212),
        ("tr", "212 firma var, 30 firma ise henüz faaliyete başlamadı.", 212),
        ("ar", "لدينا 212 شركة، وهناك 30 شركة أخرى لم تبدأ بعد.", 212),
        ("hi", "212 कंपनियाँ हैं, और 30 ने अभी काम शुरू नहीं किया है।", 212),
    ],
)
def test_those_that_have_not_begun_leave_the_count_sure(
    language: str, text: str, value: int
) -> None:
    assert answer("count", language, None, text) == answer("count", "en", None, str(value))


@pytest.mark.parametrize(
    "text",
    [
        "560 companies haven't started trading yet.",
        "560 companies and 40 more haven't started yet?",
        "560 companies are planned, 40 have been founded but haven't started trading yet.",
    ],
)
def test_a_count_of_those_that_have_not_begun_is_asked(text: str) -> None:
    assert isinstance(answer("count", "en", None, text), Unclear)


@pytest.mark.parametrize(
    ("language", "country", "text", "value"),
    [
        ("pt", "BR", "Não chega a R$ 900 milhões; o último levantamento apontou R$ 874.320.000,00.",
         "874320000"),
        ("fr", "FR", "On n'atteint pas les 700 millions d'euros ; la dernière enquête donnait "
         "684,5 millions d'euros.", "684500000"),
        ("es", "ES", "No llega a 500 millones de euros; según el último estudio fueron 482,6 "
         "millones de euros.", "482600000"),
        ("pt", "PT", "Em 2022 eram 3,1 mil M€; entretanto o INE já publicou o valor de 2023, que é "
         "de 3,4 mil M€.", "3.4e9"),
    ],
)  # fmt: skip
def test_the_figure_behind_a_bound_or_an_older_one_is_read(
    language: str, country: str, text: str, value: str
) -> None:
    found = answer("amount", language, country, text)
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("amount", "Almost £900 million; the 2019 survey gave £820 million."),
        ("count", "Fewer than 300 firms; there was a survey of 250 firms."),
    ],
)
def test_an_older_survey_and_whom_it_asked_are_asked(kind: AnswerKind, text: str) -> None:
    assert isinstance(answer(kind, "en", "GB", text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ja", "令和5年の調査では97社でしたが、その後増えまして、直近では112社です。", 112),
        ("ko", "작년 말까지는 98개였는데 올해 11개가 새로 늘어 지금은 109개입니다.", 109),
        ("de", "Wir zählen gut drei Dutzend, genau genommen 38 – allein im Umfeld der TU schon 14.",
         38),
        ("fr", "Nous en comptons 38, rien que sur le campus déjà 14.", 38),
        ("ko", "38개사이고, 대학 주변만 해도 14개사입니다.", 38),
        ("pt", "O parque tem mais de 350 empresas, mas com esse perfil contabilizamos 131.", 131),
        ("hi", "पार्क में 600 से अधिक कंपनियाँ हैं, पर इस श्रेणी में 147 ही आती हैं।", 147),
        ("de", "laut IHK Heilbronn-Franken 118", 118),
        ("es", "Según la Cámara de Ciudad Real 118", 118),
        ("zh", "全市一共287户。", 287),
        ("en", "The region counts 300 such firms, 12 of which are in our city.", 12),
        ("en", "The city counts 300 such firms, 12 of which are foreign.", 300),
    ],
)  # fmt: skip
def test_the_count_that_is_asked_for_is_read(language: str, text: str, value: int) -> None:
    found = answer("count", language, None, text)
    assert isinstance(found, Count)
    assert found.span.exact == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The region counts 300 such firms, 12 of which are large."),
        ("de", "Die Region zählt 300 solche Firmen, davon 12 große."),
        ("ar", "الشركة الألف"),
        ("ar", "استقبلت المدينة الشركة المئة هذا العام."),
        ("zh", "全市共有35万户"),
        ("zh", "600户居民"),
    ],
)
def test_a_wider_areas_count_a_rank_and_households_are_none(language: str, text: str) -> None:
    assert isinstance(answer("count", language, None, text), Unclear)


def test_rupees_in_hindi_are_indian_where_no_country_is_known() -> None:
    text = "कुल 92 हज़ार करोड़ रुपये"
    found = [answer("amount", "hi", country, text) for country in (None, "NP")]
    assert [one.currency for one in found if isinstance(one, Amount)] == ["INR", "NPR"]
