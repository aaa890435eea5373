"""Which language a reader gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.pages import languages

SPOKEN = ("en", "ar", "zh-Hant")


@pytest.mark.parametrize(
    ("wanted", "accepted", "chosen"),
    [
        ("", "", "en"),
        ("ar", "en", "ar"),
        ("xx", "ar", "ar"),
        ("", "en;q=0.2, ar;q=0.8", "ar"),
        ("", "ar-EG, en;q=0.9", "ar"),
        ("", "zh-Hant", "zh-Hant"),
        ("", "ar;q=0, en;q=0.1", "en"),
        ("", "*", "en"),
        ("", "ar;q=banana", "en"),
    ],
)
def test_the_best_spoken_language_is_chosen(wanted: str, accepted: str, chosen: str) -> None:
    assert languages.chosen(SPOKEN, wanted, accepted) == chosen


@given(wanted=st.text(), accepted=st.text())
def test_whatever_a_browser_says_one_is_chosen(wanted: str, accepted: str) -> None:
    assert languages.chosen(SPOKEN, wanted, accepted) in SPOKEN
