"""The first Monday of June is a day; every first Monday, or the day after it, is none."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2025, 4, 10)


def _read(language: str, text: str) -> date | None:
    found = read("date", text, Context(language=language, today=TODAY, alone=True))
    assert isinstance(found, Day | Unclear)
    return found.day if isinstance(found, Day) else None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The first Monday in June, please.", date(2025, 6, 2)),
        ("en", "the second Friday of May 2025", date(2025, 5, 9)),
        ("en", "We will decide on the first Monday in June. Thank you!", date(2025, 6, 2)),
        ("de", "am ersten Montag im Juni", date(2025, 6, 2)),
        ("fr", "le deuxième vendredi du mois de mai", date(2025, 5, 9)),
        ("es", "el primer lunes de junio", date(2025, 6, 2)),
        ("pt", "na segunda segunda-feira de junho", date(2025, 6, 9)),
        ("ru", "первый понедельник июня", date(2025, 6, 2)),
        ("tr", "Haziran ayının ilk pazartesi günü", date(2025, 6, 2)),
        ("zh", "2025年6月的第一个星期一", date(2025, 6, 2)),
        ("ja", "6月の第1月曜日", date(2025, 6, 2)),
        ("ko", "6월 첫 번째 월요일", date(2025, 6, 2)),
        ("hi", "जून का पहला सोमवार", date(2025, 6, 2)),
    ],
)
def test_a_weekday_is_told_by_its_number_in_a_month(language: str, text: str, day: date) -> None:
    assert _read(language, text) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On the first Monday in March"),  # over for this year
        ("en", "every first Monday in June"),
        ("en", "the day after the first Monday in June"),
        ("en", "the first working Monday in June"),
        ("en", "the first week of June, Monday"),
        ("de", "nach dem ersten Montag im Juni"),
        ("es", "el lunes primero de junio"),  # the first of June, which is no Monday
        ("ar", "الاثنين الأول من يونيو"),  # may be either
        ("ko", "6월 첫째 주 월요일"),
        ("hi", "जून के पहले सोमवार के बाद"),
        ("hi", "जून से पहले सोमवार"),
        ("en", "The first Monday may suit us"),
        ("en", "The second Monday we march through the town"),
        ("en", "Any day but the first Monday in June"),
        ("en", "First Monday in June is out; we are closed"),
        ("en", "The first Monday in June, two weeks later"),
        ("en", "We always meet the first Monday of June"),
        ("de", "am ersten Montag im Juni des Vorjahres"),
        ("fr", "la veille du premier lundi de juin"),
        ("ru", "накануне первого понедельника июня"),
        ("ja", "6月の第1月曜日の翌日"),
        ("ko", "6월 첫 번째 월요일 전날"),
        ("zh", "6月第一个星期一之前"),
        ("tr", "Haziran ayının ilk pazartesi günü hariç"),
    ],
)
def test_what_only_sounds_like_such_a_day_is_asked(language: str, text: str) -> None:
    assert _read(language, text) is None
