"""A message on its way to a city that was edited: in whatever order Slack tells of the edits, the
newest words are the ones that can be sent.
"""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.slack.fake import Delivery
from bot.slack.fake.workspace import Message
from intake import store
from tests.bot.slack.features.outages import outage
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.test_edits import written
from tests.bot.slack.house import Transport

OLD, NEWER, NEWEST = (f"It costs {one} euros." for one in (500, 50, 5))


async def edits(post: Post, message: Message, *texts: str) -> list[Delivery]:
    """Edits of a message, of which the desk has heard nothing yet."""
    await post.quiet()
    async with outage(post.fake) as lost:
        for text in texts:
            await post.anna.edits(message, text)
    return lost


async def told(post: Post, lost: Sequence[Delivery], order: Sequence[int]) -> None:
    """Told in this order, each worked off before the next one comes."""
    for place in order:
        assert (await post.fake.send_again(lost[place])).acked
        await post.quiet()


async def previewed(post: Post, words: str = "") -> Message:
    """A message of Anna's that Bruno is about to send to the city."""
    message = await written(post, OLD)
    await post.bruno.message_shortcut(message, "send_to_city")
    await post.quiet()
    await post.bruno.submits({"Your answer": words} if words else {})
    await post.quiet()
    return message


async def looks_again(post: Post) -> str:
    """What Bruno sees of the letter after it was not sent."""
    await post.bruno.submits()
    await post.quiet()
    assert not post.letters()
    assert "The message was edited while you looked" in post.view(post.bruno)
    assert post.bruno.view
    await post.bruno.clicks(post.bruno.view, "Look again")
    await post.quiet()
    return post.view(post.bruno)


@pytest.mark.parametrize("transport", ["socket", "http"])
@pytest.mark.parametrize("order", [(0, 1), (1, 0), (1,)])
async def test_the_newest_words_are_looked_at_in_any_order(
    tmp_path: Path, order: tuple[int, ...], transport: Transport
) -> None:
    async with asked(tmp_path, transport=transport) as post:
        message = await previewed(post)
        lost = await edits(post, message, NEWER, NEWEST)
        await told(post, lost, order)
        shown = await looks_again(post)
        assert NEWEST in shown
        assert NEWER not in shown
        assert OLD not in shown
        await post.bruno.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert NEWEST in letter.markdown


async def test_an_old_edit_of_a_message_whose_first_words_are_forgotten(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await previewed(post)
        lost = await edits(post, message, NEWER, NEWEST)
        now = post.house.clock() + store.signals.KEPT_FOR + timedelta(days=1)
        with post.house.office.store.transaction() as connection:
            store.signals.forget(connection, now)
        await told(post, lost, (1, 0))
        assert NEWEST in await looks_again(post)


async def test_words_of_the_form_are_kept_whatever_is_told_late(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await previewed(post, "It costs 500 euros a year.")
        lost = await edits(post, message, NEWER, NEWEST)
        await told(post, lost, (1, 0))
        assert "It costs 500 euros a year." in await looks_again(post)


async def test_an_edit_told_late_stops_nothing_that_has_the_newest_words(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, OLD)
        lost = await edits(post, message, NEWER, NEWEST)
        await told(post, lost, (1,))
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.bruno.submits()
        await told(post, lost, (0,))
        await post.bruno.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert NEWEST in letter.markdown


async def test_words_that_came_back_are_the_newest(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await previewed(post)
        lost = await edits(post, message, NEWER, OLD)
        await told(post, lost, (1, 0))
        shown = await looks_again(post)
        assert OLD in shown
        assert NEWER not in shown


async def test_an_edit_told_late_offers_no_correction_of_the_newest_words(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, OLD)
        lost = await edits(post, message, NEWER, NEWEST)
        await told(post, lost, (1,))
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.bruno.submits()
        await post.bruno.submits()
        await post.quiet()
        await post.carry()
        before = [one.text for one in await post.thread()]
        await told(post, lost, (0,))
        assert [one.text for one in await post.thread()] == before
