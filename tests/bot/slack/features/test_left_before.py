"""A city whose only contact left Slack while nobody told us: organizers hear before they send."""

from pathlib import Path

import pytest

from tests.bot.slack.features.town import Town, town


def left(post: Town) -> None:
    """City 1 with one contact, who was deactivated while the socket was shut."""
    guido = post.guido.user
    post.place(1, contacts=[f"{guido.id}@{guido.team_id}.slack.invalid".lower()])
    guido.deleted = True


@pytest.mark.parametrize("verb", ["ask", "extend", "move"])
async def test_whoever_writes_to_the_city_hears_that_nobody_is_reached(
    tmp_path: Path, verb: str
) -> None:
    async with town(tmp_path) as post:
        left(post)
        await post.types(post.anna, f"{verb} City 1")
        print(post.view(post.anna))
        await post.later(seconds=30)
        assert post.told("can no longer be reached in the chat")


async def test_a_click_that_is_told_three_times_opens_one_form_and_says_nothing(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1")
        click = await post.anna.clicks(post.card(), "move")
        await post.quiet()
        for _ in range(2):
            await post.fake.send_again(click)
            await post.quiet()
        assert "City 1" in post.view(post.anna)
        assert "did not open the form" not in post.alone(post.anna)
