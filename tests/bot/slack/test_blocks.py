"""Text that is marked for Slack is cut where nothing of a mark is left half."""

import pytest

from bot.slack.blocks import cut_marked, date
from tests.bot.slack.test_previews import NOW


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("a &amp; b", 20, "a &amp; b"),
        ("a &amp; bcd", 7, "a …"),
        ("a &amp; bcdefgh", 10, "a &amp; b…"),
        (f"until {date(NOW)}, then", 20, "until…"),
        ("2 < 3 and no mark at all", 10, "2 < 3 and…"),
    ],
)
def test_no_entity_and_no_date_is_cut_in_two(text: str, most: int, kept: str) -> None:
    assert cut_marked(text, most).replace(" …", "…") == kept.replace(" …", "…")
