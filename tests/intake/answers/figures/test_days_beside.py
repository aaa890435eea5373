"""A day of the month is no number of companies: "until the 12th"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

DAYS = [
    ("en", "I am on holiday until the 12th, please be patient."),
    ("de", "Ich bin bis zum 12. im Urlaub, bitte haben Sie Geduld."),
    ("de", "Wir melden uns am 15. wieder."),
    ("de", "Ab dem 3. bin ich wieder da."),
    ("fr", "Je suis en congé jusqu'au 12, merci de patienter."),
    ("es", "Estoy de vacaciones hasta el día 12, tengan paciencia."),
    ("es", "Vuelvo el día 15."),
    ("pt", "Estou de férias até o dia 12, peço paciência."),
    ("ru", "Я в отпуске до 12-го, прошу подождать."),
    ("tr", "Ayın 12'sine kadar izindeyim, lütfen sabırlı olun."),
    ("ar", "أنا في إجازة حتى الثاني عشر، أرجو الصبر."),
    ("ar", "سأعود في الخامس عشر."),
    ("hi", "मैं 12 तारीख तक छुट्टी पर हूँ, कृपया धैर्य रखें।"),
    ("ja", "12日まで休暇中ですので、お待ちください。"),
    ("ko", "12일까지 휴가입니다. 기다려 주세요."),
    ("zh", "我休假到12号，请耐心等待。"),
]
COUNTS = [
    ("en", "There are 12 companies.", 12),
    ("de", "Es sind 12.", 12),
    ("de", "12 Firmen, so viele waren es am 31. Dezember 2024.", 12),
    ("de", "Am 31. Dezember 2024 waren es 340 Firmen.", 340),
    ("fr", "Elles étaient 340 au 31 décembre 2024.", 340),
    ("fr", "12 entreprises", 12),
    ("es", "A día de hoy son 340 empresas.", 340),
    ("es", "El 31 de diciembre de 2024 eran 340 empresas.", 340),
    ("pt", "Até hoje são 340 empresas.", 340),
    ("ru", "12 компаний", 12),
    ("tr", "Şirket sayısı 12'dir.", 12),
    ("ar", "اثنا عشر", 12),
    ("ar", "خمس عشرة شركة", 15),
    ("ar", "عشر شركات", 10),
    ("hi", "12 कंपनियाँ", 12),
    ("ja", "12社", 12),
    ("ko", "12개 기업", 12),
    ("zh", "12家企业", 12),
]


@pytest.mark.parametrize(("language", "text"), DAYS)
def test_a_day_is_no_count(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text", "number"), COUNTS)
def test_a_count_is_read_beside_a_day(language: str, text: str, number: int) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == Decimal(number)
