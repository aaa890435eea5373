"""A city deletes what it wrote to the app: what was read stays, and its writer hears so."""

from pathlib import Path

import pytest

from bot.slack.shown import told
from intake.answers.values import Text
from tests.bot.slack.features.direct import applying
from tests.bot.slack.features.test_apply import APPLIES


@pytest.mark.parametrize("then", ["writes", "presses"])
async def test_so_is_who_deletes_what_came_along_when_they_came_in(
    tmp_path: Path, then: str
) -> None:
    async with applying(tmp_path) as me:
        first = await me.person.writes("dm", "What does it cost?")
        await me.settled()
        await (me.says(APPLIES) if then == "writes" else me.presses("Yes, I apply for a city"))
        await me.person.deletes(first)
        assert await me.answer() == told.UNSAID


async def test_who_deletes_what_was_never_read_is_told_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await me.person.writes("dm", "What does it cost?")
        await me.settled()
        before = len(me.seen())
        await me.person.deletes(first)
        await me.settled()
        assert len(me.seen()) == before


async def test_slacks_own_notice_for_a_deleted_first_message_is_nobodys_words(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surname")
        await me.settled()
        await me.person.writes("dm", "Head of the digital department", thread=name)
        await me.settled()
        await me.person.deletes(name)
        assert await me.answer() == told.UNSAID
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")
        assert b"This message was deleted" not in me.raw()


async def test_who_deletes_what_they_had_edited_is_told_the_same(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surnam")
        await me.settled()
        await me.person.edits(name, "Name Surname")
        await me.settled()
        await me.person.deletes(name)
        assert await me.answer() == told.UNSAID
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")
