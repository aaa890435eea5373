"""Events told ahead of others, several in one word, and verbs that are less common."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events

TODAY = date(2026, 11, 26)


def _read(language: str, text: str) -> list[tuple[str, int | None]] | None:
    found = read("events", text, Context(language=language, today=TODAY))
    if not isinstance(found, Events) or found.unread:
        return None
    return [(one.name, one.year) for one in found.events]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "ja",
            "2019年のラグビーワールドカップのほか、2021年に世界陸上競技会を開催しました。",
            [("ラグビーワールドカップ", 2019), ("世界陸上競技会", 2021)],
        ),
        (
            "ja",
            "G20サミット(2019年)のほか、世界水フォーラム(2003年)も開催しております。",
            [("G20サミット", 2019), ("世界水フォーラム", 2003)],
        ),
        (
            "ja",
            "2005年の愛知万博をはじめ、2010年にCOP10も開催しました。",
            [("愛知万博", 2005), ("COP10", 2010)],
        ),
        (
            "ko",
            "2018년 동계올림픽을 비롯하여 2023년 세계 스카우트 대회를 개최하였습니다.",
            [("동계올림픽", 2018), ("세계 스카우트 대회", 2023)],
        ),
        (
            "ko",
            "2014년 아시안게임 외에 2018년 세계도시포럼도 열렸습니다.",
            [("아시안게임", 2014), ("세계도시포럼", 2018)],
        ),
        (
            "ko",
            "2002년 월드컵에 이어 2014년 아시안게임을 개최했습니다.",
            [("월드컵", 2002), ("아시안게임", 2014)],
        ),
        (
            "zh",
            "除2010年世博会外,还于2014年承办了亚信峰会。",
            [("世博会", 2010), ("亚信峰会", 2014)],
        ),
        (
            "zh",
            "除了2016年G20峰会,还办过2022年亚运会。",
            [("G20峰会", 2016), ("亚运会", 2022)],
        ),
        (
            "zh",
            "继2008年奥运会之后,2022年又举办了冬奥会。",
            [("奥运会", 2008), ("冬奥会", 2022)],
        ),
        (
            "hi",
            "जी-20 शिखर सम्मेलन (2023) के अलावा ब्रिक्स सम्मेलन (2016) भी हुआ।",
            [("जी-20 शिखर सम्मेलन", 2023), ("ब्रिक्स सम्मेलन", 2016)],
        ),
        ("zh", "除体育赛事外,2010年举办了世博会。", [("世博会", 2010)]),
        ("ja", "国内大会のほか、2010年にCOP10を開催しました。", [("COP10", 2010)]),
    ],
)
def test_an_event_told_ahead_is_listed_without_its_frame(
    language: str, text: str, names: list[tuple[str, int]]
) -> None:
    assert _read(language, text) == names


@pytest.mark.parametrize(
    ("language", "text", "name", "year"),
    [
        ("ko", "2012년 핵안보정상회의가 본 시에서 거행되었습니다.", "핵안보정상회의", 2012),
        ("ko", "2012년 핵안보정상회의가 우리 시에서 펼쳐졌습니다.", "핵안보정상회의", 2012),
        ("hi", "2016 में हमारे शहर ने ब्रिक्स सम्मेलन की अगवानी की।", "ब्रिक्स सम्मेलन", 2016),
        ("ar", "التأمت في مدينتنا القمة العربية عام 2022.", "القمة العربية", 2022),
        ("ar", "اختتمت في مدينتنا دورة الألعاب العربية عام 2011.", "دورة الألعاب العربية", 2011),
    ],
)
def test_verbs_that_are_less_common_tell_of_hosting(
    language: str, text: str, name: str, year: int
) -> None:
    assert _read(language, text) == [(name, year)]


def test_several_meetings_and_another_event_are_no_one_name() -> None:
    text = "हमने 2023 में जी-20 की तीन बैठकें और सूरजकुंड मेला आयोजित किया।"
    assert _read("hi", text) == [("जी-20 की तीन बैठकें", 2023), ("सूरजकुंड मेला", 2023)]
    text = "जी-20 की तीन बैठकें और योग दिवस समारोह 2023 में हुए।"
    assert _read("hi", text) != [("जी-20 की तीन बैठकें और योग दिवस समारोह", 2023)]
