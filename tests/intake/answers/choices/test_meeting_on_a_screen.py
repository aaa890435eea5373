"""A meeting on a screen is no place of receipt, though its name holds a word of the convention."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

CONVENTION = 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By video conference."),
        ("zh", "最好视频会议。"),
        ("ja", "オンライン会議でお願いします。"),
        ("ja", "ジュネーブは遠すぎます。"),
        ("tr", "Video konferans ile."),
        ("hi", "वीडियो कॉन्फ्रेंस से।"),
    ],
)
def test_a_meeting_on_a_screen_is_no_place(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "At the conference."), ("zh", "在大会上。"), ("ja", "大会で。")],
)
def test_the_convention_itself_is_still_read(language: str, text: str) -> None:
    value = read("venue", text, Context(language=language))
    assert isinstance(value, Venue)
    assert value.number == CONVENTION
