"""What comes out of "the IoT-driven industry" answers S1 in every language; its firms do not."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, a_town

ASKED = {"S1": "?", "S2": "?", "S4_output": "?"}
COUNTED = {"B4": "?", "S4_companies": "?"}


def _answered(language: str, text: str) -> dict[str, str]:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return said(town)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Output of the IoT-driven industry: USD 14.2 billion (2024)"),
        ("de", "Produktionswert der IoT-getriebenen Industrie: 14,2 Mrd. US-Dollar (2024)"),
        ("fr", "Valeur de production de l'industrie portée par l'IoT : 14,2 Mds USD (2024)"),
        (
            "es",
            "Valor de producción de la industria impulsada por el IoT: 14.200 millones de USD",
        ),
        (
            "pt",
            "Valor da produção da indústria impulsionada pela IoT: 14,2 mil milhões de USD (2024)",
        ),
        (
            "ru",
            "Объём производства отрасли на основе интернета вещей: 14,2 млрд долларов США (2024)",
        ),
        ("zh", "物联网驱动的产业产值：142亿美元（2024年）"),
        ("ja", "IoT主導産業の生産額：142億米ドル（2024年）"),
        ("ko", "IoT 기반 산업의 생산액: 142억 달러 (2024년)"),
        ("tr", "IoT odaklı sanayinin üretim değeri: 14,2 milyar ABD doları (2024)"),
        ("ar", "قيمة إنتاج الصناعة القائمة على إنترنت الأشياء: 14.2 مليار دولار أمريكي (2024)"),
        ("hi", "IoT संचालित उद्योग का उत्पादन मूल्य: 14.2 अरब अमेरिकी डॉलर (2024)"),
        ("de", "Die Wertschöpfung der IoT-getriebenen Industrie lag 2024 bei 14,2 Mrd. US-Dollar."),
    ],
)
def test_the_iot_driven_industry_is_named_by_no_more_than_that(language: str, text: str) -> None:
    assert _answered(language, text) == {"S1": "14.2bn USD"}


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("zh", "物联网驱动的产业园产值：142亿美元（2024年）", ASKED),
        ("ko", "IoT 기반 산업단지 생산액: 142억 달러 (2024년)", ASKED),
        ("ja", "IoT主導の産業団地の生産額は142億米ドルです（2024年）。", ASKED),
        ("tr", "IoT odaklı sanayi bölgesinin üretim değeri: 14,2 milyar ABD doları (2024)", ASKED),
        ("de", "In der IoT-basierten Industrie arbeiten 140 Unternehmen.", COUNTED),
        ("fr", "L'industrie fondée sur l'IoT compte 140 entreprises.", COUNTED),
        ("es", "La industria impulsada por el IoT cuenta con 140 empresas.", COUNTED),
        ("pt", "A indústria baseada em IoT tem 140 empresas.", COUNTED),
        ("ru", "В отраслях на основе IoT работает 140 компаний.", COUNTED),
        ("zh", "物联网驱动的产业有企业140家。", COUNTED),
        ("ko", "IoT 기반 산업에 140개 기업이 있습니다.", COUNTED),
        ("tr", "IoT odaklı sektörlerde 140 şirket çalışıyor.", COUNTED),
        ("ar", "تضم الصناعة القائمة على إنترنت الأشياء 140 شركة.", COUNTED),
        ("hi", "IoT संचालित उद्योग में 140 कंपनियाँ हैं।", COUNTED),
        ("fr", "Investissements dans l'industrie fondée sur l'IoT : 3 Mds USD (2024)", {}),
        ("zh", "物联网驱动的产业投资：30亿美元（2024年）", {}),
        ("ko", "IoT 기반 산업 예산: 30억 달러 (2024년)", {}),
        ("de", "Unsere IoT-getriebene Industrie ist fortgeschritten.", {}),
    ],
)
def test_a_park_a_count_and_money_spent_are_read_as_before(
    language: str, text: str, read: dict[str, str]
) -> None:
    assert _answered(language, text) == read
