"""Channels that close and open, the app removed and invited: nothing is lost, somebody is told."""

from pathlib import Path

import pytest

from bot.slack import barred, chat, showing
from bot.slack.fake.workspace import BOT_USER
from bot.slack.features import channels
from bot.slack.room import Room
from intake.cases import CaseKind
from intake.errors import StoreUnavailableError
from intake.store import Connection
from tests.bot.slack.features.town import ORGANIZERS, Town, town


def mailed(post: Town) -> list[str]:
    """What organizers were told by mail."""
    return [one.markdown for one in post.desk.letters() if one.notice == "urgent"]


async def test_an_archived_channel_is_told_by_mail_and_keeps_all_that_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "CLOSED_FOR", 0.05)
    async with town(tmp_path, organizers=("chair@committee.example",)) as post:
        await post.fake.admin.archives(ORGANIZERS)
        await post.house.eventually(lambda: mailed(post))
        assert "The organizers' channel in Slack was archived" in mailed(post)[0]
        post.matter(CaseKind.QUESTION, "May we?", application=1)
        post.house.chat.wake()
        await post.house.eventually(lambda: post.house.spot("case:2").error)
        await post.fake.admin.unarchives(ORGANIZERS)
        await post.later(seconds=2)
        assert post.told("May we?")
        assert post.case(1).kind is CaseKind.CHAT_CLOSED
        assert post.case(1).closed_at
        assert not post.told("a message the desk failed on")


async def test_a_channel_that_is_open_again_is_written_to_at_once(tmp_path: Path) -> None:
    async with town(tmp_path, organizers=("chair@committee.example",)) as post:
        await post.fake.admin.archives(ORGANIZERS)
        await post.house.eventually(lambda: mailed(post))
        post.matter(CaseKind.QUESTION, "May we?", application=1)
        post.house.chat.wake()
        await post.house.eventually(lambda: post.house.spot("case:2").error)
        await post.fake.admin.unarchives(ORGANIZERS)
        await post.later(seconds=2)
        assert post.told("May we?")


async def test_invited_the_app_says_hello_once(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.invites("elsewhere", BOT_USER)
        await post.quiet()
        await post.fake.admin.removes("elsewhere", BOT_USER)
        await post.fake.admin.invites("elsewhere", BOT_USER)
        await post.quiet()
        said = [one.text for one in post.fake.channel("elsewhere").messages if one.bot_id]
        assert len(said) == 1
        assert said[0].startswith("Hello, I am Citydesk.")


async def test_a_member_who_joins_is_not_greeted(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.removes(ORGANIZERS, post.fake.person("clara").id)
        await post.fake.admin.invites(ORGANIZERS, post.fake.person("clara").id)
        await post.quiet()
        assert post.said() == []


async def test_of_a_guest_who_joins_organizers_hear_once(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        for _ in range(2):
            await post.fake.admin.invites(ORGANIZERS, post.guido.id)
            await post.later(seconds=5)
            await post.fake.admin.removes(ORGANIZERS, post.guido.id)
        (told,) = post.said()
        assert told.text.startswith("Guido is in this channel now and is no full member")
        assert "Please take them out, unless that is meant." in told.text


async def test_a_renamed_channel_changes_nothing(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.renames(ORGANIZERS, "committee")
        await post.types(post.anna, "show City 1", "committee")
        assert post.fake.channel("committee").messages[-1].text.startswith("City 1, Poland")


async def test_removed_from_the_workspace_it_is_told_by_mail_once(tmp_path: Path) -> None:
    async with town(tmp_path, organizers=("chair@committee.example",)) as post:
        await post.fake.uninstall()
        await post.house.eventually(lambda: mailed(post))
        await post.house.eventually(lambda: post.house.kept("tokens_revoked"))
        assert len(mailed(post)) == 1
        assert "removed from Slack" in mailed(post)[0]


async def test_who_is_a_guest_by_now_is_an_organizer_no_more(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "queue")
        await post.fake.admin.changes("anna", is_restricted=True)
        answered = await post.anna.commands("/citydesk", "queue", ORGANIZERS)
        assert "Only full members" in str(answered.answer)


@pytest.mark.parametrize("is_archived", [False, True])
async def test_a_desk_that_begins_again_tells_nobody_of_what_is_over(
    tmp_path: Path, *, is_archived: bool
) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=1)
        await post.house.eventually(lambda: post.told("May we?"))  # so the desk has begun
        post.fake.channel(ORGANIZERS).is_archived = is_archived
        room = post.house.chat.room
        for text in (channels.ARCHIVED, channels.UNINSTALLED, barred.PEOPLE.head):
            post.matter(CaseKind.CHAT_CLOSED, text)
        await channels.begun(room)
        waiting = [one.text for one in await room.reading(channels.waiting)]
        archived = [channels.ARCHIVED] if is_archived else []
        assert waiting == [*archived, barred.PEOPLE.head]


async def test_a_desk_that_cannot_begin_at_once_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults, mine = [StoreUnavailableError("locked")], channels._mine

    def looked(connection: Connection, *texts: str) -> list[int]:
        if faults:
            raise faults.pop()
        return mine(connection, *texts)

    monkeypatch.setattr(channels, "_mine", looked)
    monkeypatch.setattr(chat, "AGAIN", 0.05)
    async with town(tmp_path) as post:
        await post.house.eventually(lambda: not faults)
        post.matter(CaseKind.QUESTION, "May we?", application=1)
        post.house.chat.wake()
        await post.house.eventually(lambda: post.told("May we?"))


async def test_how_the_channel_stands_is_asked_until_slack_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, answers = channels.begun, [True, False]

    async def asked(room: Room) -> bool:
        return answers.pop()

    monkeypatch.setattr(channels, "begun", asked)
    monkeypatch.setattr(chat, "PAUSES", (0.05,))
    async with town(tmp_path) as post:
        await post.house.eventually(lambda: not answers)
        room = post.house.chat.room
        post.matter(CaseKind.CHAT_CLOSED, channels.ARCHIVED)
        post.fake.fail("conversations.info")
        assert not await begun(room)
        assert await begun(room)
        assert not await room.reading(channels.waiting)


async def test_what_closes_the_channel_is_told_once_however_much_waits(tmp_path: Path) -> None:
    async with town(tmp_path, organizers=("chair@committee.example",)) as post:
        await post.fake.admin.archives(ORGANIZERS)
        await post.house.eventually(lambda: mailed(post))
        for number in range(60):
            post.matter(CaseKind.QUESTION, f"May {number} of us come?", application=1)
        await post.fake.admin.archives(ORGANIZERS)
        await post.quiet()
        assert len(mailed(post)) == 1


async def test_another_name_of_the_channel_settles_no_missing_right(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.CHAT_CLOSED, barred.PEOPLE.head)
        await post.fake.admin.renames(ORGANIZERS, "committee")
        await post.quiet()
        assert post.case(1).closed_at is None
