"""What names the one question asked as well as another of its kind answers the one asked."""

from dataclasses import replace

import pytest

from intake.answers.values import YesNo
from intake.notices import Receipt
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

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
    ("language", "asked", "text"),
    [
        ("en", "S3b", "Yes, the people of our city brain see to that"),
        ("en", "S3b", "Yes the staff of the city brain do it. There are 40 of them."),
        ("en", "S3b", "No, the city brain is too young for that."),
        ("en", "S3b", "Yes, the city brain has been abolished."),
        ("en", "S3c", "yes - by way of the city brain"),
        ("fr", "S3c", "Oui, au moyen du cerveau urbain"),
        ("pt", "S3b", "Não, o cérebro da cidade ainda é novo demais"),
        ("ru", "S3b", "Да, этим занимается центр городского мозга"),
        ("ar", "S3c", "نعم، بواسطة دماغ المدينة"),
        ("zh", "S3b", "有，城市大脑部门在做"),
        ("zh", "S3b", "没有，城市大脑还太新"),
        ("ja", "S3b", "はい、シティブレインの部署が担当しています"),
        ("tr", "S3c", "Evet, şehir beyni ile"),
        ("hi", "S3b", "हाँ, सिटी ब्रेन विभाग यह करता है"),
    ],
)
def test_a_yes_or_no_ahead_of_what_only_names_another_question_is_asked_about(
    language: str, asked: str, text: str
) -> None:
    town = after(language, asked, text)
    assert not {"B2a", "B2b", "S3b", "S3c"} & town.file().current.keys()
    assert _misread(town) == [("which_question", text.partition(". ")[0].rstrip("."))]
    assert town.letters[-1].questions == (asked,)


def test_the_word_alone_then_answers_the_question_asked() -> None:
    town = after("en", "S3b", "Yes, the people of our city brain see to that")
    town.write(GUIDO, "Yes", to=town.to(GUIDO), channel="slack")
    assert town.file().current["S3b"].value == YesNo(yes=True)
    assert "B2b" not in town.file().current


@pytest.mark.parametrize(
    ("language", "asked", "text", "told"),
    [
        ("en", "B2b", "Yes, we have 5G", "B2a"),
        ("en", "B2b", "Yes: Starlink.", "B2a"),
        ("en", "B2b", "No, we only have 5G", "B2a"),
        ("zh", "B2b", "有，我们有5G", "B2a"),
        ("ko", "B2b", "네, 5G가 있습니다", "B2a"),
        ("ja", "B2b", "はい、5Gがあります", "B2a"),
        ("ru", "B2b", "Да, у нас есть 5G", "B2a"),
        ("en", "V11_authority", "Yes, and we have a city brain.", "B2b"),
        ("en", "V11_authority", "Yes, Starlink and 5G", "B2a"),
        ("en", "V11_authority", "Yes, the head of the city brain office is authorised", "B2b"),
        ("de", "V11_authority", "Ja, und wir haben ein City Brain.", "B2b"),
        ("fr", "V11_authority", "Oui, et nous avons aussi un cerveau urbain.", "B2b"),
        ("zh", "V11_authority", "是的，我市有城市大脑", "B2b"),
        ("en", "S3b", "Yes, we have a city brain. But no department.", "B2b"),
        ("de", "S3b", "Ja, ein City Brain haben wir, aber niemand betreut es.", "B2b"),
        ("fr", "S3b", "Oui, nous avons un cerveau urbain", "B2b"),
        ("ko", "S3b", "네, 시티브레인이 있습니다", "B2b"),
    ],
)
def test_what_a_yes_or_no_leads_up_to_stays_told_and_the_question_is_put_again(
    language: str, asked: str, text: str, told: str
) -> None:
    town = after(language, asked, text)
    assert {"B2a", "B2b", "S3b", "V11_authority"} & town.file().current.keys() == {told}
    assert [why for why, _ in _misread(town)] == ["hedged"]


def _misread(town: Town) -> list[tuple[str, str]]:
    receipt: Receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
    return [(one.unclear.reason, one.words.rstrip(".")) for one in receipt.misread]


def test_a_yes_ahead_leaves_what_else_is_told() -> None:
    text = "Yes, our city brain team does that. Our GDP is USD 85 billion (2024)."
    town = after("en", "S3b", text)
    assert "B3a_gdp" in town.file().current
    assert town.letters[-1].questions == ("S3b",)


def test_a_no_ahead_of_what_contradicts_it_is_asked_about() -> None:
    found = after("en", "S3b", "No, we have a city brain").file().current
    assert not {"B2b", "S3b"} & found.keys()


def test_a_no_ahead_of_a_correction_is_not_to_the_question_asked() -> None:
    told = after("en", "B2b", "There is no city brain.")
    told.letters[-1] = replace(told.letters[-1], questions=("S3b",))
    told.write(GUIDO, "No, we do have a city brain", to=told.to(GUIDO), channel="slack")
    assert "S3b" not in told.file().current
