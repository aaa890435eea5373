"""What names the one question asked as well as another of its kind answers the one asked."""

import pytest

from tests.intake.conversation.city.chats import after

HAN = "本市有134家企業採用先進的數位經濟模式。"
HINDI = "हमारे शहर में उन्नत, IoT संचालित डिजिटल अर्थव्यवस्था है।"


@pytest.mark.parametrize(
    ("language", "asked", "text", "told"),
    [
        ("zh", "B4", HAN, "B4"),
        ("zh", "S4_companies", HAN, "S4_companies"),
        ("zh", "B4", "本市有134家企业采用先进的数字经济模式。", "B4"),
        ("zh", "S2", "本市有134家企业采用先进的数字经济模式。", "B4"),
        ("hi", "B3a_economy", HINDI, "B3a_economy"),
        (
            "en",
            "B3a_economy",
            "Our city has an advanced, IoT-driven digital economy.",
            "B3a_economy",
        ),
    ],
)
def test_the_question_asked_is_meant(language: str, asked: str, text: str, told: str) -> None:
    found = after(language, asked, text).file().current.keys()
    figures = {"B3a_economy", "B4", "S3c", "S4_companies"}
    assert figures & found == {told}
