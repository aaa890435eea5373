"""A Slack that takes its time over every call, asked by a desk that knows nobody yet."""

from pathlib import Path

import pytest

from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.town import town

SLOW = 1.6
"""Seconds: two such calls one after the other, and the trigger of a press is over."""
ASKED = ("users.info", "auth.test", "conversations.members", "usergroups.users.list")


def slows(post: Post, seconds: float = SLOW) -> None:
    """Slack answers slowly, and nothing that it said before is remembered."""
    post.fake.slow("views.open", 1.0)
    for method in ASKED:
        post.fake.slow(method, seconds)
    post.house.chat.people.forget()


async def settled(post: Post) -> None:
    for method in ASKED:
        post.fake.slow(method, 0.0)
    await post.quiet()


@pytest.mark.parametrize("action", ["reply", "ask", "close"])
async def test_a_form_is_opened_before_anybody_is_asked_who_presses(
    tmp_path: Path, action: str
) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        slows(post)
        await post.anna.clicks(head, action)
        await post.house.eventually(lambda: post.anna.view)
        await settled(post)
        assert "Loading" not in post.view(post.anna)
        assert "Gdynia" in post.view(post.anna)


async def test_a_line_that_opens_a_form_is_as_quick(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        slows(post)
        await post.anna.commands("/citydesk", "decide City 1", "organizers")
        await post.house.eventually(lambda: post.anna.view)
        await settled(post)
        assert "City 1, Poland" in post.view(post.anna)


async def test_a_guest_sees_no_form_however_slow_slack_is(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        post.fake.channel("organizers").members.append(post.guido.id)
        slows(post)
        await post.guido.clicks(head, "reply")
        await settled(post)
        shown = post.view(post.guido) if post.guido.view else ""
        assert "Gdynia" not in shown
        told = [one.text for one in post.guido.sees("organizers") if one.only_for]
        assert "Only full members" in shown + " ".join(told)


async def test_a_guest_learns_no_citys_name_from_a_line_however_slow_slack_is(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        slows(post)
        await post.guido.commands("/citydesk", "decide Cit 1", "dm")
        await settled(post)
        said = " ".join(one.text for one in post.guido.sees("dm") if one.only_for)
        assert "City 1" not in said
        assert "Only full members" in said
