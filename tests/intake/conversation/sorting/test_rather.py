"""What names the one question asked as well as another of its kind answers the one asked."""

from dataclasses import replace

import pytest

from intake.answers.values import YesNo
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

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


@pytest.mark.parametrize(
    ("language", "asked", "text", "yes"),
    [
        ("en", "S3b", "Yes, the people of our city brain see to that", True),
        ("en", "S3b", "Yes the staff of the city brain do it. There are 40 of them.", True),
        ("en", "S3b", "No, the city brain is too young for that.", False),
        ("en", "S3c", "yes - by way of the city brain", True),
        ("en", "S3c", "Yes, with 5G and sensors in every street", True),
        ("en", "V11_authority", "Yes, the head of the city brain office is authorised", True),
        ("de", "S3b", "Ja, das macht die Abteilung City Brain", True),
        ("fr", "S3c", "Oui, au moyen du cerveau urbain", True),
        ("pt", "S3b", "Não, o cérebro da cidade ainda é novo demais", False),
        ("ru", "S3b", "Да, этим занимается центр городского мозга", True),
        ("ar", "S3c", "نعم، بواسطة دماغ المدينة", True),
        ("zh", "S3b", "有，城市大脑部门在做", True),
        ("zh", "S3b", "没有，城市大脑还太新", False),
        ("ja", "S3b", "はい、シティブレインの部署が担当しています", True),
        ("ko", "S3b", "네, 시티브레인 부서에서 맡고 있습니다", True),
        ("tr", "S3c", "Evet, şehir beyni ile", True),
        ("hi", "S3b", "हाँ, सिटी ब्रेन विभाग यह करता है", True),
    ],
)
def test_a_yes_or_no_ahead_is_to_the_question_asked(
    language: str, asked: str, text: str, yes: bool
) -> None:
    found = after(language, asked, text).file().current
    assert found[asked].value == YesNo(yes=yes)
    assert {"B2b", "B2a", "S3b", "S3c"} & found.keys() <= {asked}


def test_a_yes_ahead_leaves_what_else_is_told() -> None:
    text = "Yes, our city brain team does that. Our GDP is USD 85 billion (2024)."
    found = after("en", "S3b", text).file().current
    assert "B3a_gdp" in found
    assert found["S3b"].value == YesNo(yes=True)


def test_a_no_ahead_of_what_contradicts_it_is_asked_about() -> None:
    found = after("en", "S3b", "No, we have a city brain").file().current
    assert not {"B2b", "S3b"} & found.keys()


def test_a_no_ahead_of_a_correction_is_not_to_the_question_asked() -> None:
    told = after("en", "B2b", "There is no city brain.")
    told.letters[-1] = replace(told.letters[-1], questions=("S3b",))
    told.write(GUIDO, "No, we do have a city brain", to=told.to(GUIDO), channel="slack")
    assert "S3b" not in told.file().current
