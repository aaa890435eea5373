"""What is said of another city than the file's answers nothing, and a person is shown it."""

import pytest

from intake.cases import CaseKind
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "For Lahti: yes, we are authorised", "Lahti"),
        ("de", "Für Lahti: ja", "Lahti"),
        ("fr", "Pour Lahti : oui", "Lahti"),
        ("es", "Para Lahti: sí", "Lahti"),
        ("pt", "Para Lahti: sim", "Lahti"),
        ("ru", "Для Казани: да", "Kazan"),
        ("ar", "بالنسبة لمدينة جدة: نعم", "Jeddah"),
        ("tr", "Bursa için: evet", "Bursa"),
        ("zh", "关于宁波:是的", "Ningbo"),
        ("zh", "關於寧波:是的", "Ningbo"),
        ("ja", "神戸市:はい", "Kobe"),
        ("ko", "대전의 경우: 예", "Daejeon"),
        ("hi", "पुणे के लिए: हाँ", "Pune"),
        ("en", "I also work for Lahti, Finland, and Lahti wants to apply too", "Lahti"),
        ("de", "Lahti möchte sich auch bewerben.", "Lahti"),
        ("fr", "Nantes veut aussi candidater", "Nantes"),
        ("es", "Zaragoza también quiere participar", "Zaragoza"),
        ("pt", "Curitiba também quer participar", "Curitiba"),
        ("ru", "Казань тоже хочет участвовать", "Kazan"),
        ("ar", "جدة تريد المشاركة أيضا", "Jeddah"),
        ("tr", "Bursa da başvurmak istiyor", "Bursa"),
        ("zh", "宁波也想申请", "Ningbo"),
        ("zh", "寧波也想申請", "Ningbo"),
        ("ja", "神戸市も応募したいです", "Kobe"),
        ("ko", "대전시도 신청하고 싶습니다", "Daejeon"),
        ("hi", "पुणे भी आवेदन करना चाहता है", "Pune"),
    ],
)
def test_another_citys_words_are_not_taken_in(language: str, text: str, city: str) -> None:
    town = after(language, "V11_authority", text)
    assert "V11_authority" not in town.file().current
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    remarks = [one for one in town.receipt(GUIDO).remarks if one.kind == "second_city"]
    assert [one.words for one in remarks] == [city]


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", "V11_authority", "For Turku: yes"),
        ("en", "V11_authority", "Yes, we are authorised"),
        ("en", "V11_authority", "In Finland, yes, by the council"),
        ("en", "S3a", "World Swimming Cup, Lahti 2019"),
        ("en", "S3a", "Lahti: World Ski Congress 2017"),
        ("en", "V11_writer", "Paris Turner"),
        ("en", "B4", "Turku: 134"),
        ("de", "V11_authority", "Für Graz: ja"),
        ("fr", "V11_authority", "Pour Reims : oui"),
        ("es", "V11_authority", "Para Murcia: sí"),
        ("pt", "V11_authority", "Para Aveiro: sim"),
        ("ru", "V11_authority", "Для Перми: да"),
        ("tr", "V11_authority", "Samsun için: evet"),
        ("zh", "V11_authority", "关于无锡:是的"),
        ("ja", "V11_authority", "広島市:はい"),
        ("ko", "V11_authority", "인천의 경우: 예"),
        ("hi", "V11_authority", "इंदौर के लिए: हाँ"),
    ],
)
def test_the_citys_own_words_answer(language: str, question: str, text: str) -> None:
    town = after(language, question, text)
    assert question in town.file().current
    assert not town.cases


def test_a_word_that_the_call_asks_with_is_no_other_city() -> None:
    town = after("en", "B2a", "Mobile: 5G")
    assert not town.cases
    assert "second_city" not in town.remarks(GUIDO)
