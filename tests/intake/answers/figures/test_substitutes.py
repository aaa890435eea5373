"""A figure given in place of the one asked for: a wider area's, or that of other firms."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        (
            "en",
            "ZA",
            "I'm afraid we only have the provincial figure, R1.9 trillion for Gauteng as a whole; "
            "the city's own share has not been worked out.",
        ),
        ("en", "US", "We only have the state figure: USD 190 billion."),
        ("en", "KE", "We only have the county figure, KES 190 billion."),
        ("de", "DE", "Wir haben leider nur den Landeswert, 74 Mrd. Euro."),
        ("fr", "FR", "Nous n'avons que le chiffre régional, 189 milliards d'euros."),
        ("es", "ES", "Solo disponemos de la cifra provincial, 45.000 millones de euros."),
        ("pt", "BR", "Só temos o valor estadual, 300 mil milhões de reais."),
        ("ru", "RU", "У нас есть только областной показатель — 2,1 трлн рублей."),
        ("ar", "SA", "لدينا فقط رقم المنطقة، وهو 190 مليار ريال."),
        ("ja", "JP", "手元にあるのは県の数値で、9兆円です。"),
        ("ko", "KR", "도 단위 통계만 있으며 74조 원입니다."),
        ("tr", "TR", "Elimizde yalnızca il verisi var: 900 milyar TL."),
        ("hi", "IN", "हमारे पास केवल राज्य का आँकड़ा है, 74,000 करोड़ रुपये।"),
        ("zh", "CN", "我们只有全省数据，4300亿元。"),
    ],
)
def test_an_only_figure_of_a_wider_area_is_asked_about(
    language: str, country: str, text: str
) -> None:
    found = read("amount", text, Context(language=language, country=country, today=TODAY))
    assert found == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(
    ("country", "text", "billions"),
    [
        ("ZA", "The provincial figure is R1.9 trillion; ours is R800 billion.", 800),
        ("US", "The state figure is USD 190 billion, of which USD 80 billion is our city's.", 80),
        ("ZA", "According to the provincial statistics office, R800 billion.", 800),
    ],
)
def test_the_citys_own_beside_it_is_read(country: str, text: str, billions: int) -> None:
    found = read("amount", text, Context(language="en", country=country, today=TODAY))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(billions) * 10**9


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The exact number is being compiled, but 58 firms hold smart factory certification.",
        ),
        ("en", "The exact number is not known, but 58 firms are certified smart factories."),
        ("de", "Die genaue Zahl wird derzeit ermittelt, zertifiziert sind 58 Unternehmen."),
        ("fr", "Le nombre exact n'est pas connu, mais 58 entreprises sont labellisées."),
        ("es", "El número exacto no se conoce, pero 58 empresas están certificadas."),
        ("pt", "O número exato não é conhecido, mas 58 empresas estão certificadas."),
        ("ru", "Точное число уточняется, но сертификат умного завода имеют 58 предприятий."),
        ("ar", "العدد الدقيق قيد الحصر، لكن 58 شركة حاصلة على شهادة المصنع الذكي."),
        ("ja", "正確な数は調査中ですが、スマート工場認定を受けた企業は58社ございます。"),
        ("ko", "정확한 수는 조사 중이나, 스마트공장 인증을 받은 기업은 58개입니다."),
        ("tr", "Kesin sayı hesaplanıyor, ancak 58 firma akıllı fabrika sertifikasına sahiptir."),
        ("hi", "सटीक संख्या संकलित की जा रही है, लेकिन 58 कंपनियाँ स्मार्ट फैक्ट्री प्रमाणित हैं।"),
        ("zh", "准确数字正在统计，获得智能工厂认定的企业有58家。"),
    ],
)
def test_certified_firms_in_place_of_a_number_still_compiled_are_asked_about(
    language: str, text: str
) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    "text",
    [
        "The exact number is being compiled, but there are about 58 firms.",
        "The official number is 58, certified by the auditor.",
    ],
)
def test_a_number_of_the_firms_asked_for_is_read(text: str) -> None:
    found = read("count", text, Context(language="en", today=TODAY))
    assert isinstance(found, Count)
    assert found.span.exact == 58


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "pt",
            "Temos 1.347 CNPJs ativos no segmento de TIC; com modelos avançados, propriamente, "
            "seriam 92.",
        ),
        ("pt", "Temos 1.347 empresas de TIC; em 2027, com modelos avançados, seriam 92."),
        ("en", "We have 1,347 ICT firms; with advanced models, strictly speaking, it would be 92."),
        ("fr", "Nous avons 1 347 entreprises TIC ; avec de tels modèles, ce seraient 92."),
        ("es", "Tenemos 1.347 empresas TIC; con modelos avanzados, propiamente, serían 92."),
        ("ru", "У нас 1347 ИКТ-компаний; с такими моделями, строго говоря, было бы 92."),
        ("ar", "لدينا 1347 شركة نشطة؛ أما ذات النماذج المتقدمة تحديداً فستكون 92."),
        ("ja", "ICT企業は1,347社ありますが、先進的なモデルを持つのは厳密には92社でしょう。"),
        ("de", "Wir haben 1.347 IKT-Firmen; mit solchen Modellen wären es streng genommen 92."),
        ("ko", "ICT 기업은 1,347개이며, 첨단 모델을 갖춘 곳은 엄밀히 말해 92개일 것입니다."),
        ("tr", "1.347 aktif BT firmamız var; bu tür modellere sahip olanlar ise 92 olur."),
        ("hi", "हमारे यहाँ 1,347 आईसीटी कंपनियाँ हैं; उन्नत मॉडल वाली, सही मायने में, 92 होंगी।"),
        ("zh", "我市有1347家信息通信企业；真正具有先进模式的应为92家。"),
    ],
)
def test_a_narrower_number_is_read_or_asked_about_and_never_the_wider(
    language: str, text: str
) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear) or (isinstance(found, Count) and found.span.exact == 92)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Today we have 40 firms; by 2030 we will have 100 firms with such models.", 40),
        ("en", "We have 118 such firms; there would be 150 with the new programme.", 118),
        ("pt", "Temos 92 empresas com modelos avançados; em 2027 seriam 150.", 92),
    ],
)
def test_a_plan_is_no_narrower_number(language: str, text: str, number: int) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert found.span.exact == number
