"""A city that asks again while its question waits: one thread, and each question its own answer."""

from pathlib import Path

from intake.cases import CaseKind
from tests.bot.slack.features.post import ASKS, Post, asked
from tests.bot.slack.features.town import town

AGAIN = "Until when can we send the figures of last year?"
FREE = "Taking part is free of charge."
UNTIL = "You have time until the end of May."


def heads(post: Post) -> list[str]:
    return [one.text for one in post.said() if one.thread_ts in (None, one.ts)]


async def test_the_next_question_lands_in_the_thread_of_the_one_that_waits(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        before = [(await post.head()).ts, len(heads(post))]
        post.answer(AGAIN)
        told = await post.last()
        assert AGAIN in told.text
        assert [told.thread_ts, len(heads(post))] == before
        assert post.case(2).kind is CaseKind.QUESTION
        await post.bruno.clicks(told, "reply")
        await post.quiet()
        await post.bruno.submits({"Your answer": UNTIL})
        await post.bruno.submits()
        await post.quiet()
        assert post.case(2).answer == UNTIL
        assert post.case(1).closed_at is None
        assert (await post.last()).thread_ts == before[0]


async def test_a_message_of_the_thread_answers_what_waits_there(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(AGAIN)
        await post.sends(post.anna, FREE)
        head = await post.head()
        typed = await post.bruno.writes("organizers", UNTIL, thread=head)
        await post.bruno.message_shortcut(typed, "send_to_city")
        await post.quiet()
        shown = post.view(post.bruno)
        assert AGAIN in shown
        assert ASKS not in shown


async def test_which_of_two_that_wait_is_answered_is_asked_and_not_guessed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        first = await post.bruno.writes("organizers", FREE, thread=head)
        post.answer(AGAIN)
        below = await post.last()
        typed = await post.bruno.writes("organizers", UNTIL, thread=head)
        await post.bruno.message_shortcut(typed, "send_to_city")
        await post.quiet()
        shown = post.view(post.bruno)
        assert "cases 1, 2" in shown
        assert ASKS not in shown
        await post.bruno.message_shortcut(first, "send_to_city")
        await post.quiet()
        shown = post.view(post.bruno)
        assert "Gdynia, Poland, case 1" in shown
        assert FREE in shown
        await post.anna.clicks(below, "reply")
        await post.quiet()
        assert AGAIN in post.view(post.anna)


async def test_a_message_below_the_newest_of_what_waits_answers_no_older_one(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        post.answer(AGAIN)
        post.answer("Is there a fee for late figures?")
        head = await post.head()
        await post.sends(post.anna, FREE)
        typed = await post.bruno.writes("organizers", UNTIL, thread=head)
        await post.bruno.message_shortcut(typed, "send_to_city")
        await post.quiet()
        assert "cases 2, 3" in post.view(post.bruno)


async def test_what_a_city_asks_once_nothing_waits_begins_a_thread(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, FREE)
        await post.carry()
        before = len(heads(post))
        post.answer(AGAIN)
        await post.quiet()
        assert len(heads(post)) == before + 1


async def test_another_city_s_question_begins_a_thread(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        before = len([one for one in heads(post) if "asks" in one or "?" in one])
        post.write(
            f"The city of Turku, Finland would like to apply. {AGAIN}", "turku@turku.example"
        )
        await post.quiet()
        assert len([one for one in heads(post) if "asks" in one or "?" in one]) == before + 1


async def test_what_a_registered_city_says_lands_where_its_question_waits(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        mayor = "mayor@city1.example"
        post.write("When will the panel meet?", mayor)
        post.write("YES", mayor, to=post.desk.to(mayor))
        head = (await post.head()).ts
        before = len(heads(post))
        said = "It is urgent for our budget, thank you."
        post.write(said, mayor, to=post.desk.to(mayor))
        told = await post.last()
        assert said in told.text
        assert (told.thread_ts, len(heads(post))) == (head, before)
        await post.presses(post.anna, told, "reply")
        assert said in post.view(post.anna)
