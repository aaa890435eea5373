"""Money and statements in place of a name or an office are asked about, not taken for one."""

import pytest

from tests.intake.conversation.sorting.test_stretches import answered

WRITER, OFFICE = "V11_writer", "V11_office"
TOLD = [
    ("en", "12 billion dollars (2024)"), ("en", "Our office has no Slack."),
    ("en", "We would like to continue by e-mail because our office has no Slack."),
    ("de", "12 Milliarden Euro (2024)"), ("de", "Unser Büro hat kein Slack."),
    ("tr", "12,4 milyar ABD doları (2024)"), ("tr", "Ofisimizde Slack yok."),
    ("fr", "12 milliards de dollars (2024)"), ("fr", "Notre bureau n'a pas Slack."),
    ("es", "12 mil millones de dólares"), ("es", "Nuestra oficina no tiene Slack."),
    ("pt", "12 mil milhões de dólares"), ("pt", "O nosso gabinete não tem Slack."),
    ("ru", "12 млрд долларов (2024)"), ("ru", "У нас в офисе нет Slack."),
    ("zh", "120亿美元（2024年）"), ("zh", "我们办公室没有Slack。"),
    ("ja", "120億ドル(2024年)"), ("ja", "当課ではSlackを使っていません。"),
    ("ko", "120억 달러(2024)"), ("ko", "저희 사무실은 슬랙이 없습니다."),
    ("ar", "12 مليار دولار (2024)"), ("ar", "مكتبنا لا يستخدم سلاك."),
    ("hi", "12 अरब डॉलर (2024)"), ("ja", "アドレスは sato@example.jp です。"),
    ("zh", "地址是 chen@example.cn。"),
]  # fmt: skip


@pytest.mark.parametrize("asked", [WRITER, OFFICE])
@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_tells_of_something_else_is_no_name_and_no_office(
    language: str, text: str, asked: str
) -> None:
    assert asked not in answered(text, language, asked).file().current


@pytest.mark.parametrize(
    ("language", "asked", "text", "said"),
    [
        ("en", WRITER, "jane hill", "jane hill"),
        ("en", WRITER, "It's Jane.", "Jane"),
        ("de", WRITER, "Frau Peters", "Peters"),
        ("ru", WRITER, "Кравцова О.С.", "Кравцова О.С"),
        ("ja", WRITER, "大野", "大野"),
        ("ar", WRITER, "هالة بن عياد", "هالة بن عياد"),
        ("en", OFFICE, "Director, Unit 3", "Director, Unit 3"),
        ("ja", OFFICE, "市長です", "市長"),
        ("ko", OFFICE, "시장입니다", "시장"),
        ("tr", OFFICE, "Başkan", "Başkan"),
    ],
)
def test_a_name_and_an_office_are_taken(language: str, asked: str, text: str, said: str) -> None:
    value = answered(text, language, asked).file().current[asked].value
    assert getattr(value, "text", "") == said
