"""A wish to correct before a colon is none for what stands behind it."""

import pytest

from intake.answers.values import Choice
from tests.intake.conversation.town import ANNA, a_town

SMART, GREEN = Choice(numbers=(2,)), Choice(numbers=(4,))


def _titles(language: str, text: str) -> object:
    town = a_town()
    town.write(ANNA, "B1a: smart city", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town.file().current["B1a"].value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous souhaitons corriger : nous sommes reconnus ville verte depuis 2021."),
        ("fr", "Nous voudrions rectifier notre réponse : nous sommes reconnus ville verte."),
        ("en", "We would like to correct: we have been recognised as a green city since 2021."),
        ("en", "We wish to correct our answer: we have been recognised as a green city."),
        ("de", "Wir möchten korrigieren: Wir sind seit 2021 als Green City anerkannt."),
        ("de", "Ich muss unsere Antwort berichtigen: Wir sind als Green City anerkannt."),
        ("es", "Queremos corregir: somos reconocidos como ciudad verde desde 2021."),
        ("pt", "Queremos corrigir: somos reconhecidos como cidade verde desde 2021."),
        ("ru", "Хотим исправить: мы признаны зелёным городом с 2021 года."),
        ("tr", "Düzeltmek istiyoruz: 2021'den beri yeşil şehir olarak tanınıyoruz."),
        ("ar", "نود التصحيح: تم الاعتراف بنا مدينة خضراء منذ 2021."),
        ("hi", "हम सुधारना चाहते हैं: हमें 2021 से ग्रीन सिटी के रूप में मान्यता प्राप्त है।"),
        ("ja", "訂正したいと思います：2021年からグリーンシティとして認定されています。"),
        ("ko", "정정하고자 합니다: 2021년부터 녹색도시로 인정받고 있습니다."),
        ("zh", "我们希望更正：我市自2021年起被认定为绿色城市。"),
    ],
)
def test_what_stands_behind_a_wish_to_correct_is_the_answer(language: str, text: str) -> None:
    assert _titles(language, text) == GREEN


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We do not wish to correct: we are recognised as a green city."),
        ("en", "We would like to correct our answer: we plan to be a green city."),
        ("en", "We want to correct the air: green city."),
        ("en", "We would like to become: a green city."),
        ("en", "Do we wish to correct: a green city?"),
        ("fr", "Nous souhaitons devenir : ville verte."),
        ("fr", "Nous souhaitons corriger notre image : être reconnus ville verte."),
        ("de", "Wir möchten unser Klima korrigieren: Green City."),
        ("es", "Queremos ser: ciudad verde."),
        ("ja", "目指したいと思います：グリーンシティ。"),
    ],
)
def test_any_other_wish_before_a_colon_stays_one(language: str, text: str) -> None:
    assert _titles(language, text) == SMART
