"""A contact for a city's file, given by a button of its card."""

from pathlib import Path

from intake import store
from intake.applications import State
from tests.bot.slack.features.town import Town, town

JAN = "jan@city1.example"


def addresses(post: Town) -> list[str]:
    with post.house.office.store.reading() as connection:
        found = store.applications.load(connection, 1)
    assert found
    return [one.address.address for one in found.contacts]


async def test_a_contact_is_added_behind_the_preview(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, state=State.TITLED)
        before = addresses(post)
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "contact_add")
        await post.submits(post.anna, {"Mail address": JAN, "Why?": "The mayor told us."})
        assert "The mayor told us." in post.view(post.anna)
        assert addresses(post) == before
        await post.submits(post.anna)
        assert addresses(post) == [*before, JAN]


async def test_a_city_that_withdrew_has_no_such_button(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, state=State.WITHDRAWN)
        await post.types(post.anna, "show City 1")
        assert "contact_add" not in str(post.card().blocks)
