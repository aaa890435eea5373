"""Days reckoned from the mail's own, and the order of figures where a country has only one."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

THURSDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 23)

RECKONED = [
    ("zh", "下周三", "2026-12-02"),
    ("ko", "다음 주 월요일", "2026-11-30"),
    ("hi", "परसों", None),
    ("en", "next Wednesday", "2026-12-02"),
    ("en", "tomorrow", "2026-11-27"),
    ("de", "nächsten Mittwoch", "2026-12-02"),
    ("de", "am kommenden Montag", "2026-11-30"),
    ("fr", "mercredi prochain", "2026-12-02"),
    ("es", "el próximo miércoles", "2026-12-02"),
    ("pt", "na próxima quarta-feira", "2026-12-02"),
    ("ru", "в следующую среду", "2026-12-02"),
    ("tr", "önümüzdeki çarşamba", "2026-12-02"),
    ("ar", "الأربعاء القادم", "2026-12-02"),
    ("ja", "来週の水曜日", "2026-12-02"),
    ("hi", "अगले बुधवार", "2026-12-02"),
    ("ko", "모레", "2026-11-28"),
    ("ja", "明後日", "2026-11-28"),
    ("zh", "后天", "2026-11-28"),
    ("ru", "послезавтра", "2026-11-28"),
    ("de", "übermorgen", "2026-11-28"),
    ("fr", "après-demain", "2026-11-28"),
    ("es", "pasado mañana", "2026-11-28"),
    ("en", "the day after tomorrow", "2026-11-28"),
    ("tr", "öbür gün", "2026-11-28"),
    ("ar", "بعد غد", "2026-11-28"),
    ("pt", "depois de amanhã", "2026-11-28"),
    ("zh", "下周一上午", "2026-11-30"),
    ("en", "Wednesday next week", "2026-12-02"),
    ("de", "Mittwoch nächster Woche", "2026-12-02"),
    ("ru", "в среду на следующей неделе", "2026-12-02"),
    ("tr", "gelecek hafta çarşamba", "2026-12-02"),
    ("hi", "अगले सप्ताह बुधवार को", "2026-12-02"),
    ("ar", "الأربعاء من الأسبوع القادم", "2026-12-02"),
    ("es", "el miércoles de la semana que viene", "2026-12-02"),
    ("fr", "mercredi de la semaine prochaine", "2026-12-02"),
    ("pt", "quarta-feira da próxima semana", "2026-12-02"),
    ("en", "last Wednesday", None),
    ("en", "every Wednesday", None),
    ("en", "Wednesday", None),
    ("en", "next Wednesday or Thursday", None),
    ("en", "next week", None),
    ("en", "not next Wednesday, the one after", None),
    ("en", "this Wednesday", None),
    ("en", "this Friday", "2026-11-27"),
    ("en", "You'll have it next Tuesday.", "2026-12-01"),
    ("en", "Perhaps next Tuesday", None),
    ("en", "before next Tuesday", None),
    ("en", "next Tuesday at 10:00", "2026-12-01"),
    ("de", "Wir melden uns nächsten Dienstag.", "2026-12-01"),
    ("de", "letzten Mittwoch", None),
    ("de", "Vielleicht kommenden Dienstag", None),
    ("de", "Nächsten Freitag", None),
    ("de", "so nächste Woche", None),
    ("hi", "परसों भेज देंगे", "2026-11-28"),
    ("hi", "कल भेजेंगे", "2026-11-27"),
    ("hi", "कल भेज दिया था", "2026-11-25"),
    ("hi", "परसों भेजा था", "2026-11-24"),
    ("zh", "下周三或周四", None),
    ("zh", "上周三", None),
    ("zh", "下周", None),
    ("zh", "下下周三", "2026-12-09"),
    ("zh", "本周五", "2026-11-27"),
    ("zh", "本周三", None),
    ("zh", "周三", None),
    ("ja", "来週の水曜までに", None),
    ("ja", "来週水曜日", "2026-12-02"),
    ("ja", "先週の水曜日", None),
    ("ja", "再来週の月曜日", "2026-12-07"),
    ("ko", "다음 주 수요일까지 제출하겠습니다", "2026-12-02"),
    ("ko", "지난주 수요일", None),
    ("ko", "다음 주 중", None),
    ("ko", "다다음 주 월요일", "2026-12-07"),
    ("fr", "mardi dernier", None),
    ("fr", "ce vendredi", "2026-11-27"),
    ("es", "el martes pasado", None),
    ("es", "este viernes", "2026-11-27"),
    ("pt", "na terça-feira que vem", "2026-12-01"),
    ("ru", "в прошлую среду", None),
    ("ru", "в эту пятницу", "2026-11-27"),
    ("ru", "не раньше следующей среды", None),
    ("tr", "geçen çarşamba", None),
    ("tr", "bu cuma", "2026-11-27"),
    ("ar", "الأربعاء الماضي", None),
    ("ar", "هذا الجمعة", "2026-11-27"),
    ("hi", "पिछले बुधवार", None),
]
IN_FIGURES = [
    ("en", "US", "11/05/2026", "2026-11-05"),
    ("en", "US", "03/04/2027", "2027-03-04"),
    ("en", "GB", "04/25/2027", "2027-04-25"),
    ("en", None, "04/25/2027", "2027-04-25"),
    ("en", "US", "25/04/2027", "2027-04-25"),
    ("en", None, "03/04/2027", None),
    ("en", "GB", "03/04/2027", "2027-04-03"),
    ("es", "MX", "03/04/2027", "2027-04-03"),
    ("en", "US", "3/4/27", "2027-03-04"),
    ("en", "US", "Our date is 12/01/2026.", "2026-12-01"),
    ("en", "US", "13/04/2027", "2027-04-13"),
    ("en", "CA", "03/04/2027", None),
    ("es", "US", "03/04/2027", None),
    ("en", "US", "03.04.2027", None),
    ("en", "US", "2027-03-04", "2027-03-04"),
    ("en", "US", "02/30/2027", None),
    ("en", "US", "03/04/2027 or 03/05/2027", None),
]


def _day(text: str, language: str, country: str | None = None, today: date = THURSDAY) -> str:
    found = read("date", text, Context(language=language, country=country, today=today))
    assert isinstance(found, Day | Unclear)
    return found.day.isoformat() if isinstance(found, Day) else ""


@pytest.mark.parametrize(("language", "text", "day"), RECKONED)
def test_a_day_is_reckoned_from_the_mails_own(language: str, text: str, day: str | None) -> None:
    assert _day(text, language) == (day or "")


def test_a_next_weekday_of_this_week_may_be_either() -> None:
    assert _day("next Wednesday", "en", today=MONDAY) == ""
    assert _day("this Wednesday", "en", today=MONDAY) == "2026-11-25"


def test_a_week_beside_a_weekday_is_counted_on_by_nobody() -> None:
    assert _day("a week next Wednesday", "en") == _day("next Wednesday week", "en") == ""


def test_a_sunday_begins_a_week_or_ends_it() -> None:
    sunday = date(2026, 11, 29)
    assert _day("next Monday", "en", today=sunday) == ""
    assert _day("Monday next week", "en", today=sunday) == ""
    assert _day("Sunday next week", "en") == ""


@pytest.mark.parametrize(("language", "country", "text", "day"), IN_FIGURES)
def test_the_country_settles_what_stands_first(
    language: str, country: str | None, text: str, day: str | None
) -> None:
    assert _day(text, language, country) == (day or "")
