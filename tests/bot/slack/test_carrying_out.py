"""What organizers do at once, and where it was agreed to."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.slack import calls, carrying_out
from bot.slack.carrying_out import Drafts
from bot.slack.found import permalink
from intake import store
from intake.desk import acts
from intake.notices import LetterState
from intake.store.drafts import Draft, DraftState
from tests.bot.slack.features.post import asked
from tests.bot.slack.house import Heard, serving
from tests.bot.slack.test_worker import agreed, case, draft


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
        async with asyncio.timeout(2.0):  # less than Slack takes to say who she is
            await post.house.eventually(
                lambda: [one.state for one in post.letters()] == [LetterState.RECALLED]
            )
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
        act = acts.Withhold(letters=(post.letters()[0].id,))
        refused = await Drafts(post.house.chat.room).at_once(person, act, {"under": "case:1"})
        assert refused is not None


async def test_a_fault_while_saying_why_settles_the_draft_and_stops_nothing_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*given: Any) -> str:
        raise LookupError("no such city")

    monkeypatch.setattr(carrying_out.Drafts, "_why", broken)
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        given = Draft(
            id="d9", act='{"kind": "dance"}', by_id="U1", by_name="anna", view="v",
            at=house.clock(), place={},
        )  # fmt: skip
        house.write(lambda connection: store.drafts.add(connection, given))
        house.write(lambda connection: store.drafts.submit(connection, "d9", "U1", house.clock()))
        id = agreed(house, acts.Close(case=case(house), reason="answered by telephone"))
        house.chat.wake()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)
        assert draft(house, "d9").state is DraftState.REFUSED
        assert draft(house, "d9").outcome == carrying_out.FAULT.text
        assert "no such city" in caplog.text
        await house.fake.person("anna").writes("organizers", "hello")
        await house.eventually(lambda: heard.events)
