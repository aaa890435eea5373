"""Since when somebody holds an office is no part of it; then they are asked."""

import pytest

from tests.intake.conversation.people.test_nameless import STANDS
from tests.intake.conversation.test_loose_names import after

SINCE = [
    ("en", "I am since November head of digital.", "I am head of digital since November."),
    ("de", "Ich bin seit November Leiterin der Digitalabteilung.",
     "Ich bin Leiterin der Digitalabteilung."),
    ("fr", "Je suis depuis novembre directrice du numérique.", "Je suis directrice du numérique."),
    ("es", "Soy desde noviembre directora de innovación.", "Soy Segunda Teniente de Alcalde."),
    ("pt", "Sou desde novembro diretora de inovação.", "Sou Segunda Secretária da Câmara."),
    ("ru", "Я с ноября начальник управления цифровизации.",
     "Я начальник управления цифровизации."),
    ("tr", "Ben kasım ayından beri dijital dönüşüm müdürüyüm.", "Ben dijital dönüşüm müdürüyüm."),
    ("ar", "أصبحت في نوفمبر مديرة التحول الرقمي.", "أصبحت مديرة التحول الرقمي."),
    ("hi", "मैं नवंबर से डिजिटल विभाग प्रमुख हूँ।", "मैं डिजिटल विभाग प्रमुख हूँ।"),
    ("ja", "私は4月からデジタル都市課長を務めております。", "私は第二企画課長です。"),
    ("ko", "저는 지난주부터 디지털도시과장입니다.", "저는 미래도시과장입니다."),
    ("zh", "我自11月起担任数字城市处处长。", "我是数字城市处处长。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [row[:2] for row in SINCE])
def test_since_when_an_office_is_held_is_no_part_of_it(language: str, text: str) -> None:
    assert after(language, text) == STANDS


@pytest.mark.parametrize(("language", "text"), [(row[0], row[2]) for row in SINCE])
def test_an_office_without_it_is_read(language: str, text: str) -> None:
    assert after(language, text)[1] != STANDS[1]


@pytest.mark.parametrize("name", ["April Jones", "June Carter", "May Lee"])
def test_a_month_may_be_a_name(name: str) -> None:
    assert after("en", f"I am {name}, head of IT.") == (name, "head of IT")
    assert after("en", f"My name is {name}.")[0] == name
