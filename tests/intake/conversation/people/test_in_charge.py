"""Who is in charge of the application, where a sentence says so around the person."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "本次申报由我市数据资源管理局副局长王伟负责,邮箱 a@city.example。", "王伟",
         "数据资源管理局副局长"),
        ("ja", "窓口は情報政策課長の中村彩が務めます(a@city.example)。", "中村彩", "情報政策課長"),
        ("ko", "본 신청 업무는 미래전략과 박지영 사무관이 맡고 있습니다(a@city.example).", "박지영",
         "미래전략과 사무관"),
        ("hi", "इस आवेदन की ज़िम्मेदारी उपायुक्त श्री अनिल कुमार के पास है, ईमेल a@city.example",
         "अनिल कुमार", "उपायुक्त"),
        ("ar", "يتولى متابعة الطلب المهندس خالد العلي، مدير التحول الرقمي، a@city.example",
         "خالد العلي", "مدير التحول الرقمي"),
    ],
)  # fmt: skip
def test_who_is_in_charge_is_read_without_the_words_around(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(
        name=name, office=office, address="a@city.example"
    )
