"""What a message says by itself when time passes: holds that end while nobody can be reached."""

from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from intake import store
from intake.desk import board
from tests.bot.slack.features.post import Post, asked

ANSWER = "Taking part is free of charge."


async def passes(post: Post, **span: float) -> None:
    post.house.clock.ahead += timedelta(**span)
    post.house.chat.wake()
    await post.quiet()


async def test_while_the_relay_is_away_a_message_does_not_go_on_saying_held(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        assert "Undo" in render.message(post.fake.workspace, await post.last())
        await passes(post, minutes=3)
        told = render.message(post.fake.workspace, await post.last())
        assert "waiting for the mail server" in told
        assert "Undo" not in told
        assert "Answer held" not in (await post.head()).text


async def test_a_letter_that_is_put_off_says_so_where_it_was_agreed_to(tmp_path: Path) -> None:
    async with asked(tmp_path, hold=0) as post:
        await post.sends(post.anna, ANSWER)
        assert "on the way" in (await post.last()).text
        now = post.house.clock()
        with post.house.office.store.transaction() as connection:
            for claim in store.outbox.claim(connection, now, 100, timedelta(minutes=1)):
                store.outbox.later(connection, claim.letter.id, claim.fence, now, "4.7.1 later")
                board.carried(connection, claim.letter, now)
        await passes(post, seconds=5)
        assert "waiting for the mail server" in (await post.last()).text


async def test_a_stir_shows_at_once_what_would_else_change_with_time(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        (letter,) = post.letters()
        post.house.write(lambda connection: store.outbox.recall(connection, letter.id))
        post.house.write(
            lambda connection: board.stopped(connection, [letter], [], post.house.clock())
        )
        await passes(post, seconds=1)
        assert "taken back" in (await post.last()).text


async def test_a_note_of_an_edit_follows_its_letter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await post.anna.writes("organizers", ANSWER, thread=await post.head())
        await post.anna.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        await post.anna.edits(message, "It costs nothing.")
        assert "still held" in (await post.last()).text
        await post.carry()
        assert "The letter was sent with the words before." in (await post.last()).text
        assert "Undo" not in render.message(post.fake.workspace, await post.last())


async def test_who_left_a_form_open_is_not_shown_as_writing_for_ever(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        assert "has been writing" in render.message(post.fake.workspace, await post.head())
        await passes(post, minutes=16)
        assert "has been writing" not in render.message(post.fake.workspace, await post.head())


async def test_facts_of_a_waiting_case_follow_the_file_and_a_settled_one_repeats_none(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        assert "Missing" in (await post.head()).text
        before = (await post.head()).text
        post.answer("B1b: yes. V11_office: Deputy Mayor. V11_country: Poland")
        await passes(post, seconds=5)
        heads = [one for one in post.said() if one.thread_ts in (None, one.ts)]
        head = next(one for one in heads if "Case 1" in one.text)
        assert head.text != before
        await post.sends(post.anna, ANSWER)
        head = next(one for one in post.said() if "Case 1" in one.text)
        told = render.message(post.fake.workspace, head)
        assert "Missing" not in told
        assert "Show the city" in told
