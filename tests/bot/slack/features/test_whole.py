"""A long mail in a thread: how much of it is not shown there, and all of it on a press."""

from datetime import timedelta
from pathlib import Path

from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from bot.slack.shown.local import THIN
from tests.bot.slack.features.post import MAYOR, Post, asked

WORDS = [f"Sentence {number} tells of our network & of its sensors." for number in range(1, 601)]
LONG = "\n".join(WORDS)


def write(post: Post, text: str) -> None:
    """An answer of the city's, which the desk takes up a moment later: our letter is younger."""
    post.house.clock.ahead += timedelta(seconds=5)
    post.desk.now = post.house.clock() - timedelta(minutes=1, seconds=2)
    post.desk.deliver(post.desk.mail(MAYOR, text, to=post.desk.to(MAYOR)), MAYOR)
    post.desk.now += timedelta(seconds=1)
    post.desk.serve()
    post.house.chat.wake()


async def presses(post: Post, person: Person, message: Message, action: str) -> None:
    await person.clicks(message, action)
    await post.quiet()


async def read(post: Post, person: Person) -> str:
    """All pages of the modal that is open."""
    pages = [post.view(person)]
    while "[ Further ]" in pages[-1]:
        assert person.view
        await person.clicks(person.view, "whole_next")
        await post.quiet()
        pages.append(post.view(person))
    return "\n".join(pages)


async def reads_all_of(post: Post, words: str) -> Message:
    """The message with these words, of which all that is not shown was read."""
    head = next(one for one in post.said() if words in one.text)
    assert "not shown here" in head.text
    await presses(post, post.anna, head, "whole")
    assert WORDS[-1] in await read(post, post.anna)
    return head


async def test_what_a_thread_has_no_room_for_is_counted_and_can_be_read(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        write(post, LONG)
        mail = next(one for one in await post.thread() if "Sentence 1 " in str(one.blocks))
        shown = str(mail.blocks)
        first = next(one for one in WORDS if one.replace("&", "&amp;") not in shown)
        rest = len(LONG) - LONG.index(first)
        assert "more characters are not shown here" in mail.text
        counted = mail.text.partition(" more characters")[0].rpartition("” ")[2]
        told = int(counted.replace(THIN, ""))
        assert 0 <= rest - told < len(first)
        await presses(post, post.anna, mail, "whole")
        every = await read(post, post.anna)
        assert all(one in every for one in WORDS)


async def test_a_long_question_can_be_read_before_and_after_its_answer(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        write(post, f"Is there a fee for a second district?\n\n{LONG}")
        await post.quiet()
        await reads_all_of(post, "second district")
        head = next(one for one in post.said() if "second district" in one.text)
        await presses(post, post.bruno, head, "close")
        await post.bruno.submits({"Why?": "It was said by phone."})
        await post.quiet()
        closed = await reads_all_of(post, "second district")
        assert "*Closed*" in str(closed.blocks)


async def test_a_question_of_some_length_stands_whole_in_its_thread(tmp_path: Path) -> None:
    words = f"Please give us more time, since {', '.join(WORDS[:30])} and so on to the end."
    assert 1_500 < len(words) < 2_500
    async with asked(tmp_path) as post:
        write(post, words)
        await post.quiet()
        head = next(one for one in post.said() if "more time, since" in str(one.blocks))
        shown = str(head.blocks)
        assert all(shown.count(one.replace("&", "&amp;")) == 1 for one in WORDS[:30])
        assert "to the end." in shown
        assert "…" not in shown
        assert "also says" not in shown


async def test_a_short_mail_has_no_such_button(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        write(post, "S2: 85.3 billion US dollars in 2024.")
        assert all("Read all" not in str(one.blocks) for one in (await post.thread()))
        assert "Read all" not in str((await post.head()).blocks)
