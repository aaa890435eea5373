"""A verdict on "the other two" is one only where two standards are left."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("zh", "S3未达标，其余两项达标。", {"S3"}),
        ("zh", "S1、S3未达标，其余三项达标。", {"S1", "S3"}),
        ("zh", "S1达标，S3未达标，其他三项达标。", {"S1", "S3"}),
        ("zh", "S1达标，S3未达标，其余三个标准达标。", {"S1", "S3"}),
        ("en", "S3 is not met, the other two are met.", {"S3"}),
        ("en", "S3 is met. The other one is not met.", {"S3"}),
    ],
)
def test_another_count_is_asked(language: str, text: str, kept: set[str]) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {*reading.judged} == kept
    assert [one.why for one in reading.doubts] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "S3未达标，其余三项达标。"),
        ("zh", "S3未达标，其余三个标准达标。"),
        ("zh", "S3未达标，其他三项达标。"),
        ("zh", "S1、S3未达标，其余两项达标。"),
        ("zh", "S1达标，S3未达标，其余两项达标。"),
        ("zh", "S3未达标，其余各项达标。"),
        ("zh", "S3未达标，其余达标。"),
        ("en", "S1 and S3 are not met. The other two are met."),
        ("en", "S1, S2 and S3 are met. The other one is not met."),
        ("en", "S3 is not met, the rest are met."),
        ("de", "S3 ist nicht erfüllt, die anderen sind erfüllt."),
        ("fr", "S3 n'est pas rempli, les autres sont remplis."),
    ],
)
def test_the_same_count_judges_the_rest(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {*reading.judged} == {"S1", "S2", "S3", "S4"}
    assert not reading.doubts
