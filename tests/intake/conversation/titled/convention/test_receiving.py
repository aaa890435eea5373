"""The place that a titled city asks for stands within a sentence of our letters."""

import pytest

from intake.conversation.titled.convention import receiving, receiving_reading
from tests.intake.panel.people import application


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Просим вручить сертификат в Пекине.", "ru", "Просим вручить сертификат в Пекине"),
        ("我们希望在北京领取证书。", "zh", "我们希望在北京领取证书"),
        ("We would like to receive the certificate in Beijing.", "en", "Beijing"),
        ("Wir möchten das Zertifikat in Peking erhalten.", "de", "Peking"),
        ("Could we receive the certificate at home instead?", "en", "Gdynia"),
        (
            "Please hand us the certificate at another place, in Geneva, in spring.",
            "en",
            "Please hand us the certificate at another place, in Geneva, in spring",
        ),
    ],
)
def test_a_place_in_a_citys_own_words_ends_without_a_stop(
    text: str, language: str, place: str
) -> None:
    wish = receiving_reading.read(text, language)
    assert wish
    assert receiving.place_in(wish, application(1)) == place
