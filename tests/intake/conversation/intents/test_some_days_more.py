"""A wish for some days more is one for more time, with a question mark or without."""

import pytest

from intake.conversation.intents import intents

WISHED = [
    ("en", "sorry we are late, can we have one more week?"),
    ("en", "can we have another week please"),
    ("en", "we need a few more days please"),
    ("de", "wir brauchen bitte noch ein paar tage"),
    ("de", "können wir eine woche länger haben?"),
    ("de", "Wir bräuchten noch zwei Wochen"),
    ("fr", "on a raté la date, un délai svp"),
    ("fr", "il nous faut encore quelques jours"),
    ("es", "necesitamos unos días más por favor"),
    ("es", "¿nos dan una semana más?"),
    ("pt", "precisamos de mais uns dias"),
    ("pt", "mais uma semana por favor"),
    ("ru", "нам нужно ещё пару дней"),
    ("ru", "дайте нам ещё неделю"),
    ("tr", "birkaç gün daha lazım"),
    ("tr", "iki hafta daha süre verir misiniz"),
    ("zh", "再给我们几天吧"),
    ("zh", "还需要一周"),
    ("ja", "あと数日ください"),
    ("ja", "あと一週間お願いします"),
    ("ko", "며칠만 더 필요합니다"),
    ("ko", "일주일 더 주세요"),
    ("ar", "نحتاج بضعة أيام أخرى"),
    ("ar", "أعطونا أسبوع إضافي"),
    ("hi", "कुछ दिन और चाहिए"),
    ("hi", "एक हफ्ते का और समय दीजिए"),
]
OTHER = [
    ("en", "We have two more weeks of the expo in 2024"),
    ("en", "Smart City Week has another week in May"),
    ("en", "the sensors need two days"),
    ("de", "Die Sensoren brauchen zwei Tage"),
    ("de", "Wir brauchen noch zwei Unternehmen"),
    ("de", "eine Woche länger als 2023"),
    ("fr", "le délai de traitement est de deux jours"),
    ("fr", "un délai de deux jours"),
    ("es", "otra semana del clima en 2022"),
    ("zh", "我们还需要一周数据中心"),
    ("pt", "mais duas conferências"),
]


def kinds(language: str, text: str) -> list[str]:
    return [one.kind for one in intents.find((text,), language=language)]


@pytest.mark.parametrize(("language", "text"), WISHED)
def test_some_days_more_are_wished_for(language: str, text: str) -> None:
    assert kinds(language, text) == ["more_time"]


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_days_of_something_else_are_no_such_wish(language: str, text: str) -> None:
    assert "more_time" not in kinds(language, text)
