"""Who writes to the app and is unknown: asked whether they apply, before anything is opened."""

import copy
from pathlib import Path

import pytest
from sqlalchemy import select

from intake.store.schema import applications, inbox, notes
from tests.bot.slack.features.direct import Direct, applying

YES, NO = "Yes, I apply for a city", "No"


def opened(me: Direct) -> int:
    with me.house.office.store.reading() as connection:
        return len(connection.execute(select(applications.c.number)).all())


def asked(me: Direct) -> list[str]:
    """The questions whether they apply."""
    said = [one.text for one in me.person.sees("dm") if one.bot_id]
    return [one for one in said if "Do you want to apply for a city?" in one]


@pytest.mark.parametrize(
    "words",
    [
        "hello", "Good morning, can you help me?", "What does it cost to take part?",
        "how do we apply", "你好", "Is our GDP of 80 billion USD enough?", "yes",
    ],
)  # fmt: skip
async def test_a_greeting_or_a_question_opens_nothing_and_is_answered_warmly(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        said = await me.says(words)
        assert said.startswith(f"Hello {me.person.user.real_name}, and welcome.")
        assert len(asked(me)) == 1
        assert opened(me) == 0


@pytest.mark.parametrize(
    "words",
    ["Gdynia applies, of Poland.", "We would like to take part.", "I am the mayor of Graz."],
)
async def test_who_speaks_for_a_city_is_not_asked(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        assert "You apply in this conversation." in await me.says(words)
        assert not asked(me)


async def test_with_a_yes_all_that_was_written_before_comes_along_once(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        await me.says("What does it cost to take part?")
        assert len(asked(me)) == 1
        assert "You apply in this conversation." in await me.presses(YES)
        with me.house.office.store.reading() as connection:
            (kept,) = connection.execute(select(inbox)).all()
        assert b"Hello!" in kept.raw
        assert b"What does it cost" in kept.raw
        assert opened(me) == 1
        await me.says("Thanks. The city is Gdynia, Poland.")
        assert opened(me) == 1


async def test_a_yes_that_is_typed_is_one_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        assert "You apply in this conversation." in await me.says("Yes")
        assert opened(me) == 1


async def test_after_a_no_nothing_is_kept_and_a_later_yes_still_opens(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello, it is about my holiday.")
        question = copy.deepcopy(me.last())
        assert "Nothing was opened" in await me.presses(NO)
        with me.house.office.store.reading() as connection:
            values = connection.execute(select(notes.c.value)).scalars().all()
        assert not any("holiday" in one for one in values)
        assert opened(me) == 0
        await me.person.clicks_stale(question, YES)
        await me.settled()
        assert opened(me) == 1


async def test_who_names_the_city_after_all_needs_no_button(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello! What does it cost?")
        said = await me.says("We are the city of Graz, Austria.")
        assert "You apply in this conversation." in said
        assert opened(me) == 1


async def test_a_second_press_opens_no_second_application(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        question = copy.deepcopy(me.last())
        await me.presses(YES)
        await me.person.clicks_stale(question, YES)
        await me.settled()
        assert opened(me) == 1


async def test_a_deleted_greeting_does_not_come_along(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        message = await me.person.writes("dm", "A secret.")
        await me.says("Hello!")
        await me.person.deletes(message)
        await me.settled()
        await me.presses(YES, me.last())
        with me.house.office.store.reading() as connection:
            (kept,) = connection.execute(select(inbox)).all()
        assert b"secret" not in kept.raw
