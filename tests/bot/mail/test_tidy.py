"""Text made harmless: a gap wider than a page is cut, every other one stays."""

import pytest

from bot.mail import tidy


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_gap_wider_than_a_page_is_cut(end: str) -> None:
    said = tidy.text(f"not 12{' ' * 10_000}but 15{end}")
    assert said.split() == ["not", "12", "but", "15"]
    assert len(said) < 200


@pytest.mark.parametrize("text", ["a  b", f"Name:{' ' * 60}Anna Nowak", "a\n\n b", "一　二", ""])
def test_other_gaps_stay(text: str) -> None:
    assert tidy.text(text) == text.replace("\u3000", " ") or tidy.text(text) == text
