"""A full day behind how many months something took, and beside what came after it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "심사에 6개월이 걸렸습니다. 인증일은 2020년 10월 1일입니다."),
        ("ja", "審査は3か月でした。認証日は2020年10月1日です。"),
        ("en", "It was launched on October 1, 2020."),
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
        ("en", "It was requested on 1 October 2020 and granted in 2023."),
        ("en", "It was planned for 1 October 2020 and opened in 2023."),
        ("ru", "1 октября 2020 и 2023 года."),
        ("de", "1. Oktober 2020 und Anfang 2023."),
        ("ar", "1 أكتوبر 2020 و2023."),
        ("ja", "2020年10月1日（月）です。"),
        ("ja", "2020年10月1日に申請し、3か月後に認定されました。"),
        ("ja", "2020年10月1日に申請し、3か月で認定されました。"),
        ("ja", "3か月後に稼働しました。2020年10月1日に契約。"),
        ("ko", "2020년 10월 1일(월)입니다."),
        ("ko", "2020년 10월 1일에 시작했고, 6개월 뒤에 인증받았습니다."),
        ("ko", "6개월 뒤에 가동했습니다. 계약일은 2020년 10월 1일입니다."),
        ("ko", "6개월 만에 인증받았습니다. 계약일은 2020년 10월 1일입니다."),
    ],
)
def test_two_times_or_a_wrong_weekday_are_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language)), Unclear)
