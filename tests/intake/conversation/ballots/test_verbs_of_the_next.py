"""A verb behind a list of standards is of the standard behind it; what is left of it, no reason."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en",
         "Kobe meets S1 (12 billion), S3 (Expo) and S4, but does not meet S2, because 3 "
         "billion is far below the bar.", "S1? S2? S3? S4?"),
        ("en", "It meets S1 (12 billion) and S4, fails S2 because of the double count.",
         "S1+ S2? S4?"),
        ("en", "It meets S1 (12 billion) and S4 and does not meet S2.", "S1+ S2? S4?"),
        ("en", "It meets S1 (12 billion), S3 (Expo), S4, does not meet S2.", "S1+ S2? S3? S4?"),
        ("fr",
         "La ville remplit S1 (12 milliards), S3 (Expo) et S4, mais ne remplit pas S2, "
         "car 3 milliards sont insuffisants.", "S1+ S2? S3? S4?"),
        ("es",
         "La ciudad cumple S1 (12 mil millones), S3 (Expo) y S4, pero no cumple S2, "
         "porque 3 mil millones es poco.", "S1+ S2? S3? S4?"),
        ("pt", "Kobe cumpre S1 (12 bi) e S4, mas não cumpre S2, porque é pouco.", "S1? S2? S4?"),
        ("de",
         "Die Stadt erfüllt S1 (12 Milliarden) und S4, verfehlt aber S2, weil das zu "
         "wenig ist.", "S1+ S2? S4?"),
        ("ru", "Город выполняет S1 (12 млрд) и S4, но не соответствует S2, потому что это мало.",
         "S1? S2? S4?"),
        ("zh", "该市符合S1(120亿)、S3和S4,但不符合S2,因为30亿太少。", "S1+ S2? S3? S4?"),
    ],
)  # fmt: skip
def test_no_standard_takes_the_verdict_of_the_next(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S4, but not met.", "S4-"),
        ("en", "S4 however is not met, the source is missing. S2 is met.", "S2+ S4-"),
        ("en", "S2: too small, so not met but S3 is met.", "S2- S3+"),
        ("en", "S1 is met, S4 is not met, S2 is met.", "S1+ S2+ S4-"),
        ("en", "S1 – met\nS2 – not met\nS3, not met\nS4, met", "S1+ S2- S3- S4+"),
        ("de", "S4 ist erfüllt, S2 aber nicht erfüllt.", "S2- S4+"),
        ("fr", "S1, rempli ; S2, non rempli ; S3, rempli", "S1+ S2- S3+"),
        ("tr", "S4'ü karşılıyor, ama S2'yi karşılamıyor.", "S2- S4+"),
        ("ko", "S4는 충족하지만 S2는 충족하지 못합니다.", "S2- S4+"),
        ("ja", "S4は満たしていますが、S2は満たしていません。", "S2- S4+"),
    ],
)
def test_a_standard_before_its_own_verdict_keeps_it(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


def test_a_reason_ends_where_a_standard_stands_that_is_asked() -> None:
    text = "It meets S1 (12 billion) and S4 and does not meet S2."
    reading = ballots.read(text, PAPER, "en")
    assert {id: one.reason for id, one in reading.judged.items()} == {"S1": "12 billion"}
