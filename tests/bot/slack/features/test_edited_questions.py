"""A question that its city edits in Slack: the new words stand in the thread of the old ones."""

from pathlib import Path

from bot.slack.fake.workspace import Message
from intake import desk
from intake.desk.acts import Close
from intake.errors import Refusal
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_edited_wishes import WHO

ASKED = "What does it cost to take part?"
INSTEAD = "What does it cost to take part in the second stage?"


def said(me: Direct) -> list[Message]:
    return [one for one in me.fake.channel("organizers").messages if one.bot_id]


def shown(me: Direct, number: int | None) -> Message:
    return next(one for one in said(me) if f"Case {number}" in one.text)


def close(me: Direct, number: int) -> None:
    office, now = me.house.office, me.house.clock()
    act = Close(case=number, reason="Told by telephone")
    with office.store.reading() as connection:
        laid = desk.acts.lay(office, connection, act, by="Anna", now=now, seed="close")
    assert not isinstance(laid, Refusal)
    done = desk.acts.perform(office, act, view=laid.view, by="Anna", now=now, seed="close")
    assert not isinstance(done, Refusal)


async def test_an_edited_question_stands_in_the_thread_of_the_first(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        message = await me.person.writes("dm", ASKED)
        await me.settled()
        await me.person.edits(message, INSTEAD)
        await me.settled()
        last, first = me.cases()
        old, new = shown(me, first.number), shown(me, last.number)
        assert new.thread_ts == old.ts
        assert INSTEAD in new.text
        assert f"The message was edited: case {first.number} has the words of before." in new.text


async def test_an_edited_question_begins_a_thread_where_the_first_is_settled(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        message = await me.person.writes("dm", ASKED)
        await me.settled()
        close(me, me.cases()[0].number or 0)
        await me.person.edits(message, INSTEAD)
        await me.settled()
        new = shown(me, me.cases()[0].number)
        assert INSTEAD in new.text
        assert new.thread_ts in (None, new.ts)


async def test_another_question_begins_a_thread_of_its_own(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await me.says(ASKED)
        await me.says("Who decides about the title?")
        last, first = me.cases()
        new = shown(me, last.number)
        assert new.thread_ts in (None, new.ts)
        assert "was edited" not in new.text
        assert shown(me, first.number).ts != new.ts
