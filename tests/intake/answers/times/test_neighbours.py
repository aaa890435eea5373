"""A date, or today, that is only named to tell a day near it is asked about."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 5, 20)


def _read(language: str, text: str) -> object:
    return read("date", text, Context(language=language, today=TODAY, alone=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We will send it the day after 12 January 2027."),
        ("en", "Three weeks after 12 January 2027."),
        ("de", "Am Vortag des 2. Juni 2025"),
        ("fr", "le lendemain du 2 juin 2025"),
        ("es", "al día siguiente del 2 de junio de 2025"),
        ("pt", "na véspera de 2 de junho de 2025"),
        ("ru", "накануне 2 июня 2025 г."),
        ("ar", "اليوم التالي لـ 2 يونيو 2025"),
        ("hi", "2 जून 2025 के अगले दिन"),
        ("tr", "2 Haziran 2025'in ertesi günü"),
        ("zh", "2025年6月2日的次日"),
        ("zh", "2027年1月12日后一周"),
        ("ja", "2025年6月2日の翌日"),
        ("ko", "2025년 6월 2일 다음 날"),
        ("tr", "haftaya bugün"),
        ("zh", "今天起十天内"),
    ],
)
def test_a_day_near_a_date_or_counted_from_it_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Later than 2 June 2025"), ("zh", "2025年6月2日后"), ("ja", "2025年6月2日の後")],
)
def test_after_a_day_that_is_over_tells_none(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)
    assert isinstance(read("date", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Signed on 2 June 2025, the day after the council met."),
        ("de", "2. Juni 2025, am Tag nach der Ratssitzung"),
        ("fr", "Signé le 2 juin 2025, le lendemain du conseil."),
        ("ru", "2 июня 2025 года, накануне Дня города"),
        ("zh", "2025年6月2日,会议次日"),
        ("zh", "2025年6月2日起施行"),
        ("ja", "2025年6月2日(市制記念日の翌日)"),
        ("ko", "2025년 6월 2일 전체회의에서 의결"),
    ],
)
def test_a_date_near_another_event_is_the_day(language: str, text: str) -> None:
    assert _read(language, text) == Day(day=date(2025, 6, 2))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "heute in acht Tagen"),
        ("en", "tomorrow week"),
        ("ru", "сегодня через пять дней"),
        ("fr", "aujourd'hui en quinze"),
        ("es", "de hoy en ocho días"),
        ("pt", "de hoje a oito dias"),
        ("ru", "сегодня через неделю"),
        ("zh", "从今天起一周后"),
    ],
)
def test_a_day_counted_from_today_is_not_today(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "morgen um acht", date(2026, 5, 21)),
        ("en", "today at five", TODAY),
        ("en", "We send it today; it took five weeks.", TODAY),
        ("es", "mañana a las ocho", date(2026, 5, 21)),
        ("zh", "今天星期三", TODAY),
        ("en", "Today, in two parts.", TODAY),
        ("de", "heute in zwei Teilen", TODAY),
        ("fr", "aujourd'hui, en une fois", TODAY),
        ("es", "ayer, en dos sesiones", date(2026, 5, 19)),
    ],
)
def test_an_hour_beside_today_counts_nothing(language: str, text: str, day: date) -> None:
    assert _read(language, text) == Day(day=day)
