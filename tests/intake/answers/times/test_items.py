"""The number of a question or an annex beside the day of an answer."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 27)
SIGNED = date(2025, 5, 14)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "With reference to your question 5: the letter of authority was signed by the Lord "
            "Mayor on 14th May 2025 and is attached.",
        ),
        ("en", "14 May 2025, see annex 3."),
        ("en", "Question 5.3: 14 May 2025"),
        ("zh", "关于问题5：授权书于2025年5月14日签署。"),
        ("zh", "第5题：2025年5月14日"),
        ("fr", "En réponse à votre question 5 : la lettre a été signée le 14 mai 2025."),
        ("es", "En relación con su pregunta 5: la carta se firmó el 14 de mayo de 2025."),
        ("ru", "По вашему вопросу 5: письмо подписано 14 мая 2025 года."),
        ("ar", "بخصوص سؤالكم رقم 5: وُقّع الخطاب في 14 مايو 2025."),
        ("de", "Zu Ihrer Frage 5: Das Schreiben wurde am 14. Mai 2025 unterzeichnet."),
        ("de", "Zu Punkt 5. 14. Mai 2025"),
        ("de", "Siehe Anlage 14. 5. 2025"),
        ("en", "See annex 14. 05. 2025"),
        ("ja", "ご質問5について：委任状は2025年5月14日に署名されました。"),
        ("pt", "Relativamente à vossa pergunta 5: a carta foi assinada em 14 de maio de 2025."),
        ("tr", "5 numaralı sorunuza ilişkin olarak: mektup 14 Mayıs 2025 tarihinde imzalandı."),
        ("tr", "Soru 5: mektup 14 Mayıs 2025 tarihinde imzalandı."),
        ("ko", "질문 5와 관련하여: 위임장은 2025년 5월 14일에 서명되었습니다."),
        ("ko", "5번 질문: 2025년 5월 14일"),
        ("hi", "आपके प्रश्न 5 के संदर्भ में: पत्र पर 14 मई 2025 को हस्ताक्षर हुए।"),
    ],
)
def test_the_number_of_what_is_answered_is_no_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, country="GB", today=TODAY))
    assert found == Day(day=SIGNED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On point 5 we signed in May 2025."),
        ("en", "In May 2025, see annex 3."),
        ("en", "Question 5: 3 May or 14 May 2025"),
        ("en", "Question 5-14 May 2025"),
        ("en", "Question 14: May 2025"),
        ("zh", "2025年问题5：5月14日"),
        ("tr", "14 Mayıs 5. soru"),
    ],
)
def test_it_makes_no_day_of_a_month(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, country="GB", today=TODAY))
    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The point: 14 May 2025"),
        ("de", "Frage: 14. Mai 2025"),
        ("es", "Punto 14 de mayo de 2025"),
        ("ru", "вопрос 14 мая 2025"),
        ("ar", "البند 14 مايو 2025"),
        ("hi", "प्रश्न 14 मई 2025"),
        ("ja", "質問2025年5月14日"),
    ],
)
def test_a_number_with_its_month_stays_a_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, country="GB", today=TODAY))
    assert found == Day(day=SIGNED)
