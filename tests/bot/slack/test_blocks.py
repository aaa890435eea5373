"""Text that is marked for Slack is cut where nothing of a mark is left half."""

import pytest

from bot.slack import blocks
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


@pytest.mark.parametrize("text", ["a" * 9_000, "&" * 9_000, "\n".join("*_`" * 3_000), "short"])
def test_what_is_begun_fits_beside_a_title_and_the_rest_is_counted(text: str) -> None:
    shown, rest = blocks.begun(text)
    assert len(shown) <= blocks.MOST_TEXT - blocks.MOST_LABEL
    assert shown.endswith("…") == bool(rest)
    kept = len(text) - rest
    assert blocks.quoted(text[:kept], kept) == shown.removesuffix("…")
