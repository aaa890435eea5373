"""Who writes on behalf of a city has not said yet that they may: it is asked in every language."""

import pytest

from tests.intake.conversation.town import ANNA, Town

OPENINGS = [
    ("en", "I apply on behalf of the City of Leeds."),
    ("de", "Ich bewerbe mich im Namen der Stadt Leipzig."),
    ("fr", "Je dépose une candidature au nom de la ville de Lyon."),
    ("es", "Presento la solicitud en nombre de la ciudad de Sevilla."),
    ("pt", "Apresento a candidatura em nome da cidade de Braga."),
    ("ru", "Подаю заявку от имени города Перми."),
    ("ar", "أتقدم بالطلب نيابة عن مدينة سوسة."),
    ("tr", "Bursa şehri adına başvuruyorum."),
    ("zh", "我代表无锡市提出申请。"),
    ("ja", "広島市を代表して申請します。"),
    ("ko", "인천광역시를 대표하여 신청합니다."),
    ("hi", "मैं इंदौर शहर की ओर से आवेदन करता हूँ।"),
]


@pytest.mark.parametrize(("language", "text"), OPENINGS)
def test_an_opening_names_the_city_and_no_authority(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert "V11_city" in town.file().current
    assert "V11_authority" not in town.file().current
