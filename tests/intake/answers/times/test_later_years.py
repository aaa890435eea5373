"""A full day beside the year of a later event, or beside how many months something took."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was launched on 1 October 2020 and extended in 2023."),
        ("zh", "我市于2020年10月1日正式获批国家智慧城市试点，2023年通过验收。"),
        ("fr", "Mise en service le 1er octobre 2020 et étendue à toute la ville en 2023."),
        ("es", "Se inauguró el 1 de octubre de 2020 y se amplió en 2023."),
        ("ru", "Центр открыт 1 октября 2020 года и расширен в 2023 году."),
        ("ar", "افتتح في 1 أكتوبر 2020 وتم توسيعه في 2023."),
        ("de", "Am 1. Oktober 2020 eröffnet und 2023 erweitert."),
        ("ja", "2020年10月1日に開始し、2023年に拡大しました。"),
        ("pt", "Foi inaugurado em 1 de outubro de 2020 e ampliado em 2023."),
        ("tr", "1 Ekim 2020'de açıldı ve 2023'te genişletildi."),
        ("ko", "2020년 10월 1일에 시작했고 2023년에 확대했습니다."),
        ("hi", "1 अक्टूबर 2020 को शुरू हुआ और 2023 में विस्तार हुआ।"),
        ("ko", "심사에 약 6개월이 걸렸습니다. 인증일은 2020년 10월 1일입니다."),
        ("ja", "審査は3か月でした。認証日は2020年10月1日です。"),
    ],
)
def test_the_day_is_read(language: str, text: str) -> None:
    assert read("date", text, Context(language=language)) == Day(day=date(2020, 10, 1))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 October 2020 and 5 March 2023."),
        ("en", "October 1, 2020 and June 2023."),
        ("en", "Between 1 October 2020 and the end of 2023."),
        ("en", "1 October 2020 and 2023."),
        ("en", "It was planned for 1 October 2020 and opened in 2023."),
        ("ru", "1 октября 2020 и 2023 года."),
        ("de", "1. Oktober 2020 und Anfang 2023."),
        ("ar", "1 أكتوبر 2020 و2023."),
        ("ja", "2020年10月1日（月）です。"),
        ("ko", "2020년 10월 1일(월)입니다."),
    ],
)
def test_two_times_or_a_wrong_weekday_are_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language)), Unclear)


def test_a_comma_before_the_year_of_a_day_parts_nothing() -> None:
    day = Day(day=date(2020, 10, 1))
    assert read("date", "It was launched on October 1, 2020.", Context(language="en")) == day
