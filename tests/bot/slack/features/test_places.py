"""Another place for a certificate, answered by a button of its matter."""

from pathlib import Path

import pytest

from intake import store
from intake.answers.values import Venue
from intake.cases import CaseKind
from intake.ceremony import Consulted, Place
from tests.bot.slack.features.test_matters import news
from tests.bot.slack.features.town import Town, town
from tests.intake.conversation.registered import ELIGIBLE

ASKING = {**ELIGIBLE, "V6_place": Venue(number=6)}
ASKED = "Switzerland (yes)"
"""The option, with the words of the sample beside it."""


def place(post: Town) -> Place:
    with post.house.office.store.reading() as connection:
        found = store.ceremony.of(connection, 1).place
    assert found
    return found


@pytest.mark.parametrize(
    ("answer", "state", "told"),
    [
        ("agree", Consulted.AGREED, "Geneva"),
        ("decline", Consulted.DECLINED, "did not agree to another place"),
    ],
)
async def test_it_is_answered_where_it_is_told(
    tmp_path: Path, answer: str, state: Consulted, told: str
) -> None:
    async with town(tmp_path) as post:
        post.place(1, ASKING)
        post.matter(CaseKind.PLACE_ASKED, "Another place: Switzerland.", application=1)
        await news(post, "place_settle")
        assert f"Asked for: {ASKED}." in post.view(post.anna)
        fields = {
            "Your answer": answer, "Why?": "It is near.",
            "The agreed place, where it is not just that": "Geneva",
        }  # fmt: skip
        await post.submits(post.anna, fields)
        assert told in post.view(post.anna)
        await post.submits(post.anna)
        assert (place(post).state, place(post).asked) == (state, ASKED)
        assert place(post).place == ("Geneva" if answer == "agree" else "")
