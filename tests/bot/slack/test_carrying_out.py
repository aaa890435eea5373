"""What organizers do at once, and where it was agreed to."""

from pathlib import Path

import pytest

from bot.slack import calls, carrying_out
from bot.slack.carrying_out import Drafts
from bot.slack.found import permalink
from intake.notices import LetterState
from tests.bot.slack.features.post import asked


async def test_undo_is_done_before_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(drafts: Drafts) -> None:
        return None

    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free of charge.")
        message = await post.last()
        monkeypatch.setattr(Drafts, "_carry_out_all", nothing)
        await post.anna.clicks(message, "undo")
        assert [one.state for one in post.letters()] == [LetterState.RECALLED]
        await post.quiet()
        assert "took the letter back" in (await post.last()).text


async def test_undo_waits_for_nothing_of_slacks_once_somebody_is_known(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free of charge.")
        message = await post.last()
        post.fake.delay = 3.0
        await post.anna.clicks(message, "undo")
        assert [one.state for one in post.letters()] == [LetterState.RECALLED]
        post.fake.delay = 0.0


async def test_a_link_is_the_one_that_slack_itself_gives(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free of charge.")
        head, reply = await post.head(), await post.last()
        client, url = post.house.chat.room.client, (await post.house.chat.people.ourselves()).url
        for message, thread in ((head, None), (reply, head.ts)):
            given = await calls.know(
                client.chat_getPermalink(channel=message.channel, message_ts=message.ts)
            )
            assert permalink(url, message.channel, message.ts, thread) == given["permalink"]
        assert len(post.fake.calls_of("chat.getPermalink")) == 2


async def test_an_act_done_at_once_that_cannot_be_done_says_why(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free of charge.")
        await post.carry()
        person = await post.house.chat.people.person(post.anna.id)
        act = carrying_out.acts.Withhold(letters=(post.letters()[0].id,))
        refused = await Drafts(post.house.chat.room).at_once(person, act, {"under": "case:1"})
        assert refused is not None
