"""Two people with a correction of one answer: the city gets what both know of."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from intake.notices import LetterState
from tests.bot.slack.features.post import Post, asked

FIRST, HERS, HIS = "It is free.", "It costs 10 euros.", "It costs 12 euros."
Open = Callable[[Post], Awaitable[None]]


async def by_the_answer(post: Post) -> None:
    """Both have opened the form with *Correct the answer*."""
    await post.sends(post.anna, FIRST)
    await post.carry()
    for person in (post.bruno, post.anna):
        await post.opens(person, "correct_case")


async def by_the_message(post: Post) -> None:
    """Both have opened it with *Send a correction*, below a message that was edited."""
    message = await post.anna.writes("organizers", FIRST, thread=await post.head())
    await post.anna.message_shortcut(message, "send_to_city")
    await post.quiet()
    await post.anna.submits()
    await post.anna.submits()
    await post.quiet()
    await post.carry()
    await post.anna.edits(message, HERS)
    offer = await post.last()
    for person in (post.bruno, post.anna):
        await person.clicks(offer, "correct")
        await post.quiet()


async def hers_is_sent(post: Post) -> None:
    await post.anna.submits({"Your answer": HERS})
    await post.anna.submits()
    await post.quiet()


def is_told(post: Post, his: str = HIS) -> None:
    """He reads hers, and his own words, which went nowhere."""
    shown = post.view(post.bruno)
    assert "The answer to case 1 was corrected by Anna since this correction was begun" in shown
    assert "Anna corrected the answer:" in shown.replace("*", "")
    assert HERS in shown
    assert "Your words, which were not sent" in shown
    assert his in shown
    assert len(post.letters()) == 2


@pytest.fixture(params=[by_the_answer, by_the_message])
def both_open(request: pytest.FixtureRequest) -> Open:
    opened: Open = request.param
    return opened


@pytest.mark.parametrize("his", [HIS, HERS])
async def test_a_correction_begun_before_another_was_sent_is_not_previewed(
    tmp_path: Path, both_open: Open, his: str
) -> None:
    async with asked(tmp_path) as post:
        await both_open(post)
        await hers_is_sent(post)
        await post.bruno.submits({"Your answer": his})
        await post.quiet()
        is_told(post, his)
        assert "[ Send ]" not in post.view(post.bruno)


async def test_a_correction_looked_at_before_another_was_sent_is_not_sent(
    tmp_path: Path, both_open: Open
) -> None:
    async with asked(tmp_path) as post:
        await both_open(post)
        await post.bruno.submits({"Your answer": HIS})
        await hers_is_sent(post)
        await post.bruno.submits()
        await post.quiet()
        is_told(post)
        assert post.case().answer == HERS


async def test_his_correction_goes_in_the_place_of_one_that_is_held_and_taken_back(
    tmp_path: Path, both_open: Open
) -> None:
    async with asked(tmp_path) as post:
        await both_open(post)
        await hers_is_sent(post)
        await post.bruno.submits({"Your answer": HIS})
        assert "That answer is still held" in post.view(post.bruno)
        undo = await post.last()
        await post.bruno.clicks(undo, "undo")
        await post.quiet()
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "Look again")
        await post.quiet()
        await post.bruno.submits()
        await post.quiet()
        _, hers, his = post.letters()
        assert hers.state is LetterState.RECALLED
        assert HIS in his.markdown
        assert post.case().answer == HIS


async def test_after_hers_was_sent_he_may_send_his_as_another_correction(
    tmp_path: Path, both_open: Open
) -> None:
    async with asked(tmp_path) as post:
        await both_open(post)
        await hers_is_sent(post)
        await post.carry()
        await post.bruno.submits({"Your answer": HIS})
        is_told(post)
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "reword")
        await post.quiet()
        assert HIS in post.view(post.bruno)
        await post.bruno.submits()
        await post.bruno.submits()
        await post.quiet()
        assert HIS in post.letters()[-1].markdown
        assert len(post.letters()) == 3
