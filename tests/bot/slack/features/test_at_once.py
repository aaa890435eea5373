"""Several people, and Slack itself, at one thing at the same time, over either transport."""

import asyncio
from pathlib import Path

import pytest

from bot.slack import showing
from bot.slack.fake import Message
from bot.slack.fake.people import Person
from intake import store
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.decisions import DecisionState
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.test_decisions import decides, decision
from tests.bot.slack.features.town import Town, town
from tests.bot.slack.house import Transport

ANSWER = "Taking part is free of charge."


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


async def both(post: Post, message: Message, action: str) -> None:
    await asyncio.gather(post.anna.clicks(message, action), post.bruno.clicks(message, action))
    await post.quiet()


async def submit_both(post: Post) -> None:
    await asyncio.gather(post.anna.submits(), post.bruno.submits())
    await post.quiet()


async def test_two_who_answer_one_city_at_once_send_one_letter_and_the_other_hears_so(
    tmp_path: Path, transport: Transport
) -> None:
    async with asked(tmp_path, transport=transport) as post:
        await both(post, await post.head(), "reply")
        for person in (post.anna, post.bruno):
            await person.submits({"Your answer": ANSWER})
        await post.quiet()
        await submit_both(post)
        assert len(post.letters()) == 1
        told = [post.view(one) for one in (post.anna, post.bruno)]
        assert sum("1 letter is held until" in one for one in told) == 1
        assert sum("Case 1 was answered before." in one for one in told) == 1
        answered = [one for one in await post.thread() if "answered the city" in one.text]
        assert len(answered) == 1


async def test_two_undos_at_once_take_back_once(tmp_path: Path, transport: Transport) -> None:
    async with asked(tmp_path, transport=transport) as post:
        await post.sends(post.anna, ANSWER)
        await both(post, await post.last(), "undo")
        told = [one.text for one in await post.thread()]
        assert len([one for one in told if "took the letter back" in one]) == 1
        assert post.case().closed_at is None


async def test_two_who_close_one_matter_at_once_close_it_once(
    tmp_path: Path, transport: Transport
) -> None:
    async with town(tmp_path, transport=transport) as post:
        post.matter(CaseKind.LOOP, "They keep writing.", application=1)
        await post.later(seconds=30)
        await both(post, post.beginning("Something waits"), "close")
        await asyncio.gather(
            post.anna.submits({"Why?": "It is spam."}), post.bruno.submits({"Why?": "It is spam."})
        )
        await post.quiet()
        assert post.case().closed_at
        assert len(post.entries(1, "case_closed")) == 1


async def test_two_approvers_at_once_approve_once(tmp_path: Path, transport: Transport) -> None:
    async with town(tmp_path, transport=transport) as post:
        await decides(post)
        clara: Person = post.fake.person("clara")
        made = post.beginning("City 1, Poland is not chosen")
        await asyncio.gather(post.bruno.clicks(made, "decision"), clara.clicks(made, "decision"))
        await post.quiet()
        await asyncio.gather(post.bruno.submits(), clara.submits())
        await post.quiet()
        assert decision(post) is DecisionState.HELD
        assert len(post.entries(1, "approved")) == 1
        assert sum("is approved already" in post.view(one) for one in (post.bruno, clara)) == 1


async def changed(post: Town) -> None:
    """Something of the city's card changes."""
    post.place(1, stage=Stage.PRE_SELECTION)
    post.house.write(
        lambda connection: store.board.stir(connection, ["card:1"], post.house.clock())
    )
    post.house.chat.wake()


async def test_a_channel_archived_and_renamed_between_a_card_and_its_update(
    tmp_path: Path, transport: Transport
) -> None:
    async with town(tmp_path, transport=transport) as post:
        await post.types(post.anna, "show City 1")
        card = post.card()
        before = card.text
        await post.fake.admin.archives("organizers")
        await changed(post)
        await post.house.eventually(lambda: post.house.spot("card:1").error)
        error = post.house.spot("card:1").error
        assert error == f"is_archived: {showing.ARCHIVED}"
        assert card.text == before
        await post.fake.admin.unarchives("organizers")
        await post.fake.admin.renames("organizers", "town-hall")
        post.house.clock.ahead += post.house.spot("card:1").due_at - post.house.clock()
        post.house.chat.wake()
        await post.house.eventually(lambda: "Pre-selection" in card.text)
        cards = [one for one in post.fake.channel("town-hall").messages if "City 1" in one.text]
        assert [one.ts for one in cards if one.text.startswith("City 1")] == [card.ts]
