"""A "no" that puts a figure right answers no question of yes or no."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

AMENDED = [
    ("ar", "لا، ٤٧ مليار دولار"),
    ("de", "Nein, 58,3"),
    ("de", "Nein, 58,3 Milliarden"),
    ("en", "No. 58.3 billion euro."),
    ("fr", "Non, 33 milliards d'euros"),
    ("hi", "नहीं, 1.5 लाख करोड़"),
    ("ja", "違います、1兆5千億円です"),
    ("ko", "아니요, 59조 원입니다"),
    ("ru", "нет, 3,5 трлн рублей"),
    ("zh", "不对，是25000亿"),
    ("en", "No, 420"),
    ("es", "No, 1.420"),
    ("ja", "いいえ、420です"),
    ("ru", "Нет, 420."),
    ("zh", "不，420"),
]
DENIED = [
    ("de", "Nein, 3 Mio. Euro fehlen."),
    ("de", "Nein, 0 Euro."),
    ("en", "No\n5 million euro"),
    ("en", "No, only 3 billion."),
    ("en", "No, we have 3 billion in the budget for it."),
    ("en", "No, 2 of 10 districts."),
    ("en", "No, 2027."),
    ("ru", "нет, 5 районов"),
    ("de", "Nein, erst 2030."),
    ("en", "No, 420 sensors are missing."),
    ("en", "No, 30%"),
    ("en", "No, 12"),
    ("fr", "Non, 1998"),
]


@pytest.mark.parametrize(("language", "text"), AMENDED)
def test_no_and_a_sum_is_asked(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == Unclear(reason="hedged")


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_no_and_a_reason_with_a_figure_is_a_no(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=False)
