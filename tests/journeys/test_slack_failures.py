"""What goes wrong between mail and Slack: nothing is lost, nothing is doubled, and people are told.

What one part does about it by itself is tested where that part is (tests/bot/slack).
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.slack.fake import Message
from intake import store
from intake.notices import LetterState
from tests.journeys import chat
from tests.journeys.chat import HOLD, Programme
from tests.journeys.desk import FIRST
from tests.journeys.looking import look_through

ASKS = "What does it cost to take part? We have found no figure."
ANSWER = "Taking part is free of charge."


@pytest_asyncio.fixture
async def programme(tmp_path: Path) -> AsyncIterator[Programme]:
    """A desk to which Gdynia has written."""
    async with chat.programme(tmp_path / "data") as made:
        await made.writes("Gdynia", FIRST.format(city="Gdynia", name="Anna Nowak"))
        yield made


def heads(programme: Programme) -> list[Message]:
    return [one for one in programme.said() if "asks a question" in one.text]


async def previews(programme: Programme) -> None:
    """Anna has her answer to Gdynia's question before her, as it will be sent."""
    anna = programme.member("anna")
    await programme.clicks(anna, heads(programme)[0], "reply")
    await programme.submits(anna, {"Your answer": ANSWER})


def answers(programme: Programme) -> int:
    """How many letters with the answer are in the mailbox."""
    return sum(ANSWER in one.text for one in programme.mailbox.all)


async def test_a_socket_that_dies_under_a_yes_sends_one_letter_and_the_person_is_told(
    programme: Programme,
) -> None:
    await programme.writes("Gdynia", ASKS)
    await previews(programme)
    anna = programme.member("anna")
    assert programme.desk.chat
    assert programme.desk.chat.socket
    programme.desk.chat.socket.client.ping_interval = 0.05
    programme.fake.sockets.kill_at_next()
    sent = await anna.submits()
    assert "trouble connecting" in (sent.trouble or "")
    await programme.fake.sockets.connected()
    await programme.settle()
    if anna.view and anna.view.callback_id == "preview":
        await programme.submits(anna)
    await programme.hears("Gdynia")
    await programme.later(HOLD)
    assert answers(programme) == 1
    look_through(programme)


async def test_a_letter_of_an_organizer_who_left_goes_out_and_they_can_do_no_more(
    programme: Programme,
) -> None:
    await programme.writes("Gdynia", ASKS)
    anna = programme.member("anna")
    await previews(programme)
    await programme.submits(anna)
    await programme.writes("Gdynia", "And may our university take part?")
    second = heads(programme)[-1]
    await programme.clicks(anna, second, "reply")
    await programme.submits(anna, {"Your answer": "Yes, it may."})
    await programme.fake.admin.changes("anna", deleted=True)
    await programme.hears("Gdynia")
    await programme.later(HOLD)
    assert answers(programme) == 1
    assert not any("Yes, it may." in one.text for one in programme.mailbox.all)
    assert "Anna" in programme.thread(heads(programme)[0])[0].text


async def test_a_city_that_left_slack_is_a_matter_for_the_organizers(programme: Programme) -> None:
    guido = programme.member("guido")
    await guido.writes("dm", "The city of Turku would like to take part.")
    await programme.shown()
    await guido.writes("dm", "What does it cost to take part?")
    await programme.shown()
    head = heads(programme)[-1]
    assert "Turku" in head.text
    bruno = programme.member("bruno")
    await programme.clicks(bruno, head, "reply")
    await programme.submits(bruno, {"Your answer": ANSWER})
    await programme.submits(bruno)
    await programme.fake.admin.changes("guido", deleted=True)
    await programme.later(HOLD)
    await programme.shown()
    with programme.office.store.reading() as connection:
        failed = store.outbox.letters(connection, state=LetterState.FAILED)
    assert [ANSWER in one.markdown for one in failed] == [True]
    answered = programme.newest("Bruno answered the city").text
    assert "could not be delivered (this person is no longer in the Slack workspace)" in answered
    await programme.later(HOLD)
    assert programme.newest("can no longer be reached in the chat")
    look_through(programme)


async def test_what_comes_while_the_channel_is_archived_stands_there_once_afterwards(
    programme: Programme,
) -> None:
    await programme.fake.admin.archives("organizers")
    await programme.writes("Gdynia", ASKS)
    assert heads(programme) == []
    await programme.fake.admin.unarchives("organizers")
    await programme.fake.admin.renames("organizers", "committee")
    for _ in range(4):
        await programme.later(HOLD)
    named = programme.fake.channel("committee").messages
    assert len([one for one in named if "asks a question" in one.text]) == 1


async def test_slack_asking_for_patience_and_losing_answers_doubles_nothing(
    programme: Programme,
) -> None:
    programme.fake.throttle("chat.postMessage", times=3)
    programme.fake.lose("chat.postMessage", times=1)
    await programme.writes("Gdynia", ASKS)
    for _ in range(6):
        await programme.later(HOLD)
        await asyncio.sleep(0.3)
    assert len(heads(programme)) == 1


@pytest.mark.parametrize("times", [2])
async def test_a_mail_taken_twice_opens_one_thread(programme: Programme, times: int) -> None:
    official = programme.official("Gdynia")
    mail = official.mail(ASKS)
    for _ in range(times):
        await asyncio.to_thread(official.send, mail)
    await programme.shown()
    assert len(heads(programme)) == 1


async def test_with_a_slack_that_takes_its_time_the_same_comes_about(
    programme: Programme,
) -> None:
    """0.7 seconds a call: forms open within their trigger's 3 seconds, and a yes is told."""
    await programme.writes("Gdynia", ASKS)
    programme.fake.delay = 0.7
    await previews(programme)
    anna = programme.member("anna")
    assert ANSWER in programme.view(anna)
    sent = await anna.submits()
    assert sent.acked, sent.trouble
    programme.fake.delay = 0.0
    await programme.settle()
    assert "held until" in programme.thread(heads(programme)[0])[-1].text
    await programme.hears("Gdynia")
    assert answers(programme) == 1
    look_through(programme)
