"""A "today" beside a longer time, or beside not knowing, is no day that was asked for."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 12, 1)
DAYLESS = (
    ("ar", "في رمضان من العام الماضي، ولا أذكر اليوم بالضبط."),
    ("ar", "قبل عامين، لا أتذكر اليوم."),
    ("ar", "لا أذكر اليوم."),
    ("en", "In spring of last year; I don't have the day today."),
    ("en", "Two years ago; today it runs well."),
    ("en", "I can't tell you the day today."),
    ("de", "Im Frühjahr des letzten Jahres, heute ist es in Betrieb."),
    ("fr", "Il y a deux ans, et aujourd'hui tout marche."),
    ("es", "El año pasado, mañana lo confirmo."),
    ("pt", "Há dois anos, e hoje funciona bem."),
    ("ru", "Два года назад, сегодня работает."),
    ("tr", "Geçen yıl Ramazan'da, günü bugün hatırlamıyorum."),
    ("zh", "去年春天,明天给您具体日期。"),
    ("ja", "2年前で、今日も運用中です。"),
    ("ko", "작년에 열었는데 오늘은 정확한 날짜가 기억나지 않습니다."),
    ("hi", "दो साल पहले, और आज भी चल रहा है।"),
)
DAYS = (
    ("ar", "افتتح اليوم.", date(2026, 12, 1)),
    ("en", "Tomorrow, the colleague was ill last week.", date(2026, 12, 2)),
    ("es", "En el día de hoy.", date(2026, 12, 1)),
    ("pt", "Até o dia de amanhã.", date(2026, 12, 2)),
    ("tr", "Yarın, çarşamba günü.", date(2026, 12, 2)),
    ("ko", "개통 날짜는 오늘입니다.", date(2026, 12, 1)),
    ("ja", "開業の日付は昨日です。", date(2026, 11, 30)),
)


@pytest.mark.parametrize(("language", "text"), DAYLESS)
def test_no_day_is_taken_that_nobody_named(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language, today=TODAY)), Unclear)


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_a_day_near_the_mails_own_is_read(language: str, text: str, day: date) -> None:
    assert read("date", text, Context(language=language, today=TODAY)) == Day(day=day)
