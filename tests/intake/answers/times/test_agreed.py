"""A day told by its week or weekday and by its date: both agree, or it is asked."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)
"""A Thursday."""


def told(language: str, text: str) -> object:
    return read("date", text, Context(language=language, today=TODAY))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Best to expect it on the Tuesday after next, 8 December.", "2026-12-08"),
        ("de", "Kommenden Freitag, den 4.12., geht alles raus.", "2026-12-04"),
        ("fr", "Vous le recevrez vendredi prochain, soit le 4 décembre.", "2026-12-04"),
        ("es", "Se lo haremos llegar el próximo viernes, 4 de diciembre.", "2026-12-04"),
        ("pt", "Enviamos até a sexta-feira da próxima semana, dia 4 de dezembro.", "2026-12-04"),
        ("ru", "Ориентировочно в среду на следующей неделе, 2 декабря.", "2026-12-02"),
        ("ar", "سنرسله يوم الثلاثاء القادم، الموافق 1 ديسمبر 2026.", "2026-12-01"),
        ("tr", "Önümüzdeki cuma, yani 4 Aralık'ta ulaştıracağız.", "2026-12-04"),
        ("hi", "अगले बुधवार यानी 2 दिसंबर को भेज देंगे।", "2026-12-02"),
        ("zh", "预计下周五,也就是12月4日,可以寄出。", "2026-12-04"),
        ("ja", "議会の承認が必要なため、12月21日(月)になる見込みです。", "2026-12-21"),
        ("ja", "来週水曜日の12月2日にはお送りできると思います。", "2026-12-02"),
        ("ko", "다음 주 금요일(12월 4일)쯤 보내드릴 수 있을 것 같습니다.", "2026-12-04"),
    ],
)
def test_a_week_and_a_date_that_agree_are_that_day(language: str, text: str, day: str) -> None:
    assert told(language, text) == Day(day=date.fromisoformat(day))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Friday of next week, 11 December."),
        ("en", "Next Thursday, 4 December."),
        ("en", "We hope to have it by next Friday, 4 December."),
        ("de", "Nächste Woche Freitag oder Montag, 7. Dezember."),
        ("es", "No será el próximo viernes, 4 de diciembre."),
        ("ru", "Отправим в следующую пятницу, 18 декабря."),
        ("ru", "В среду, 3 декабря."),
        ("zh", "下周三,即12月3日提交。"),
        ("ja", "来週水曜日の12月3日にはお送りできると思います。"),
        ("ko", "다음 주 금요일(12월 11일)에 보내드리겠습니다."),
        ("en", "Around 4 December."),
    ],
)
def test_a_week_that_leads_to_another_day_or_a_doubt_is_asked(language: str, text: str) -> None:
    assert isinstance(told(language, text), Unclear)
