"""A figure of another sentence takes from no sentence what it states by itself."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, a_town


def _answered(language: str, text: str) -> dict[str, str]:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return said(town)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "2024年全市GDP为914亿美元。我市拥有先进的、物联网驱动的智能互联数字经济。"),
        ("ja", "市のGDPは2024年に914億米ドルでした。IoTが牽引する先進的なデジタル経済があります。"),
        ("ko", "시의 GDP는 2024년에 914억 달러였습니다. IoT가 이끄는 첨단 디지털 경제가 있습니다."),
        (
            "de",
            "Das BIP betrug 91,4 Mrd. USD. Wir haben eine fortgeschrittene, vom IoT "
            "getragene Digitalwirtschaft.",
        ),
        (
            "en",
            "Our GDP was USD 91.4 billion in 2024. We have an advanced, IoT-driven digital "
            "economy.",
        ),
        (
            "en",
            "We have an advanced, IoT-driven digital economy. Our GDP was USD 91.4 billion "
            "in 2024.",
        ),
        (
            "fr",
            "Le PIB était de 91,4 Mds USD en 2024. Nous avons une économie numérique "
            "avancée, portée par l'IoT.",
        ),
        (
            "es",
            "El PIB fue de 91.400 millones de USD en 2024. Tenemos una economía digital "
            "avanzada e impulsada por el IoT.",
        ),
        (
            "pt",
            "O PIB foi de 91,4 mil milhões de USD em 2024. Temos uma economia digital "
            "avançada e impulsionada pela IoT.",
        ),
        (
            "ru",
            "ВВП составил 91,4 млрд долларов США в 2024 году. У нас развитая цифровая "
            "экономика на основе интернета вещей.",
        ),
        (
            "ar",
            "بلغ الناتج المحلي الإجمالي 91.4 مليار دولار أمريكي في 2024. لدينا اقتصاد رقمي "
            "متقدم قائم على إنترنت الأشياء.",
        ),
        (
            "tr",
            "GSYH 2024'te 91,4 milyar ABD dolarıydı. IoT odaklı gelişmiş bir dijital "
            "ekonomimiz var.",
        ),
        (
            "hi",
            "2024 में जीडीपी 91.4 अरब अमेरिकी डॉलर थी। हमारी IoT आधारित उन्नत डिजिटल अर्थव्यवस्था है।",
        ),
    ],
)
def test_a_gdp_beside_it_leaves_an_advanced_economy_said(language: str, text: str) -> None:
    assert _answered(language, text) == {"B3a_gdp": "91.4bn USD", "B3a_economy": "yes"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GDP was USD 91.4 billion in 2024. IoT is used in the economy and society."),
        ("zh", "2024年GDP为914亿美元。物联网用于经济社会治理。"),
        ("ja", "GDPは914億米ドル（2024年）です。IoTを経済と社会の運営に活用しています。"),
        (
            "ru",
            "ВВП 91,4 млрд долларов США (2024). Интернет вещей используется для управления "
            "экономикой и обществом.",
        ),
        (
            "es",
            "El PIB fue de 91.400 millones de USD (2024). El IoT se usa para la gobernanza "
            "de la economía y la sociedad.",
        ),
    ],
)
def test_so_it_does_governing_by_iot(language: str, text: str) -> None:
    assert _answered(language, text) == {"B3a_gdp": "91.4bn USD", "S3c": "yes"}


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        (
            "en",
            "The IoT-driven digital economy brings about an output of USD 14.2 billion in 2024.",
            {"S1": "14.2bn USD"},
        ),
        (
            "en",
            "USD 14.2 billion (2024).\nThis is the output of the advanced IoT-driven economy.",
            {},
        ),
        (
            "en",
            "GDP of USD 91.4 billion (2024), an advanced IoT-driven economy",
            {"B3a_gdp": "91.4bn USD"},
        ),
        (
            "en",
            "GDP was USD 91.4 billion (2024). We do not have an advanced IoT-driven economy yet.",
            {"B3a_gdp": "91.4bn USD", "B3a_economy": "no"},
        ),
        (
            "en",
            "GDP was USD 91.4 billion (2024). By 2030 we want an advanced IoT-driven economy.",
            {"B3a_gdp": "91.4bn USD", "B3a_economy": "?"},
        ),
        (
            "de",
            "Das BIP lag 2024 bei 91,4 Mrd. USD. Bis 2030 wollen wir eine fortgeschrittene "
            "IoT-Wirtschaft.",
            {"B3a_gdp": "91.4bn USD"},
        ),
        ("zh", "2024年GDP为914亿美元。我们计划建设先进的物联网经济。", {"B3a_gdp": "91.4bn USD"}),
        (
            "ja",
            "GDPは914億米ドル（2024年）です。先進的なIoT経済を目指しています。",
            {"B3a_gdp": "91.4bn USD", "B3a_economy": "?"},
        ),
        (
            "fr",
            "Le PIB était de 91,4 Mds USD (2024). Nous n'avons pas encore d'économie avancée "
            "portée par l'IoT.",
            {"B3a_gdp": "91.4bn USD", "B3a_economy": "no"},
        ),
        (
            "en",
            "Traffic and water are managed through IoT. The network's output is USD 103 "
            "billion (2024).",
            {"B1b": "yes", "S2": "103bn USD"},
        ),
        (
            "zh",
            "2024年全市产值880亿美元。物联网广泛应用于经济社会各领域。",
            {"S4_output": "88bn USD", "S4_applied": "yes"},
        ),
    ],
)
def test_other_sentences_are_read_as_before(language: str, text: str, read: dict[str, str]) -> None:
    assert _answered(language, text) == read
