"""Slack fails at one thing while it answers the rest: that one waits, and holds up nothing."""

import asyncio
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import courier
from bot.slack import carrier, fetch
from bot.slack.calls import Away, AwayError
from bot.slack.room import Event, Room
from bot.slack.shown import Looking, Shown
from bot.slack.worker import BACK_OFF, MOST_DIRECT, MOST_LARGE, MOST_TROUBLES
from intake import store
from intake.cases import CaseKind
from intake.notices import LetterState
from intake.store.chats.board import Spot
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_apply import PDF
from tests.bot.slack.features.town import ORGANIZERS, town
from tests.bot.slack.house import Heard, House, serving, show

FOR_EVER = 10_000
APPLIES = "We apply for Gdynia, Poland."


async def shown(house: House, key: str) -> None:
    await house.eventually(lambda: house.is_shown(key))


def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))


# --- the board ------------------------------------------------------------------------------------


async def test_one_home_that_slack_fails_at_holds_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quickly(monkeypatch)
    async with serving(tmp_path, shown=dict.fromkeys(("case", "home", "act"), show)) as house:
        anna = house.fake.person("anna").id
        house.fake.fail("views.publish", times=FOR_EVER)
        house.put(f"home:{anna}", place=anna)
        await house.eventually(lambda: house.fake.calls_of("views.publish"))
        house.put("case:1")
        house.put("act:x")
        await shown(house, "case:1")
        await shown(house, "act:x")
        assert house.spot(f"home:{anna}").error == "Slack is in trouble (internal_error)"
        assert len(house.fake.calls_of("views.publish")) < 5


async def test_one_act_that_slack_fails_at_holds_up_no_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quickly(monkeypatch)
    async with serving(tmp_path, shown=dict.fromkeys(("case", "act"), show)) as house:
        house.put("act:x")
        await shown(house, "act:x")
        house.fake.fail("chat.update", times=FOR_EVER)
        house.put("act:x")
        await house.eventually(lambda: len(house.fake.calls_of("chat.update")) > 1)
        house.put("case:2")
        await shown(house, "case:2")


async def test_while_slack_is_away_what_waited_longest_is_tried_and_not_the_first_rank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quickly(monkeypatch)
    async with serving(tmp_path, shown=dict.fromkeys(("case", "home"), show)) as house:
        anna = house.fake.person("anna").id
        house.fake.fail("auth.test", times=FOR_EVER)
        house.fake.fail("views.publish", times=FOR_EVER)
        house.put(f"home:{anna}", place=anna)
        await house.eventually(lambda: len(house.fake.calls_of("views.publish")) > 1)
        house.put("case:1")
        await shown(house, "case:1")


async def test_that_the_app_was_removed_is_logged_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    quickly(monkeypatch)
    async with serving(tmp_path) as house:
        house.fake.fail("chat.postMessage", error="token_revoked", times=6)
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        assert len(house.fake.calls_of("chat.postMessage")) == 7
        assert caplog.text.count("the board waits") == 1
        house.fake.fail("chat.postMessage", error="token_revoked", times=2)
        house.put("case:2")
        await house.eventually(lambda: house.is_shown("case:2"))
        assert caplog.text.count("the board waits") == 2


async def test_what_stands_under_a_message_that_cannot_be_shown_stands_in_the_channel(
    tmp_path: Path,
) -> None:
    def broken(looking: Looking, spot: Spot) -> Shown:
        raise LookupError("no such case")

    async with serving(tmp_path, shown={"case": broken, "mail": show, "act": show}) as house:
        house.put("case:1")
        await house.eventually(lambda: house.spot("case:1").error)
        house.put("act:x", under="case:1")
        house.put("mail:m", under="case:1")
        await shown(house, "act:x")
        await shown(house, "mail:m")
        assert sorted(house.texts()) == ["act:x as of 1", "mail:m as of 1"]


# --- what came ------------------------------------------------------------------------------------


async def wait(house: House, tries: int) -> None:
    """Until the first message was put off so often, and is due again."""
    for attempt in range(1, tries + 1):
        await house.eventually(partial(house.was_tried, attempt))
        house.clock.ahead += BACK_OFF[-1]
        house.chat.wake()


async def test_a_file_that_slack_does_not_serve_is_given_up_and_silences_nobody(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        me.fake.fail("files", status=500, times=FOR_EVER)
        await me.person.uploads("dm", "authority.pdf", PDF, APPLIES)
        await wait(me.house, fetch.MOST_ATTEMPTS)
        assert "not kept, because we could not fetch it" in await me.answer()
        assert "We passed your question to the organizers" in await me.says(
            "Hello? Is anybody there?"
        )


async def test_while_slack_itself_is_away_no_file_is_given_up(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        tries = fetch.MOST_ATTEMPTS + 2
        me.fake.fail("files", status=500, times=tries)
        me.fake.fail("auth.test", times=FOR_EVER)
        await me.person.uploads("dm", "authority.pdf", PDF, APPLIES)
        await wait(me.house, tries)
        assert "authority.pdf (0.1 kB): kept with your application." in await me.answer()


async def test_the_files_of_one_message_have_a_bound_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "MOST_BYTES", len(PDF) + 5)
    async with applying(tmp_path) as me:
        add = me.fake.workspace.add_file
        files = [add(name, me.person.id, len(PDF), PDF) for name in ("a.pdf", "b.pdf")]
        await me.person.writes("dm", APPLIES, files=files)
        told = await me.answer()
        assert "a.pdf (0.1 kB): kept with your application." in told
        assert "b.pdf" in told
        assert "came to too much for one message. Please send it in another one." in told


async def test_what_slack_fails_at_for_hours_while_it_answers_is_parked_and_told(
    tmp_path: Path,
) -> None:
    heard = Heard(faults=[AwayError(Away(why="no answer"))] * MOST_TROUBLES)
    async with serving(tmp_path, handlers={"message": heard}) as house:
        await house.fake.person("guido").writes("dm", "first")
        await house.fake.person("guido").writes("dm", "second")
        await wait(house, MOST_TROUBLES - 1)
        await house.eventually(lambda: heard.events)
        assert [one["text"] for one in heard.events] == ["second"]
        with house.office.store.reading() as connection:
            (case,) = store.cases.waiting(connection)
        assert case.kind is CaseKind.PARKED
        assert "Slack gave no answer" in case.text


class Held:
    """A handler of direct messages that never comes to its end, as where files come slowly."""

    def __init__(self) -> None:
        self.goes_on = asyncio.Event()
        self.direct, self.elsewhere = 0, 0

    async def __call__(self, room: Room, event: Event) -> None:
        if str(event["channel"]).startswith("D"):
            self.direct += 1
            await self.goes_on.wait()
        else:
            self.elsewhere += 1


async def write_to(house: House, count: int, **more: Any) -> None:
    for number in range(count):
        await house.fake.send_event({
            "type": "message", "channel": f"D{number:09}", "channel_type": "im", "text": "x",
            "user": house.fake.person("guido").id, "ts": f"1790000000.{number:06}", **more,
        })  # fmt: skip


async def test_direct_messages_that_take_long_leave_lanes_to_the_channels(tmp_path: Path) -> None:
    held = Held()
    async with serving(tmp_path, handlers={"message": held}) as house:
        await write_to(house, MOST_DIRECT + 40)
        await house.eventually(lambda: held.direct == MOST_DIRECT)
        await house.fake.person("anna").writes("organizers", "hello")
        await house.eventually(lambda: held.elsewhere == 1)
        assert held.direct == MOST_DIRECT
        held.goes_on.set()
        await house.eventually(lambda: held.direct == MOST_DIRECT + 40)


async def test_few_messages_with_files_are_in_hand_at_a_time_and_no_other_waits_for_them(
    tmp_path: Path,
) -> None:
    held, file = Held(), {"id": "F1", "name": "a.pdf"}
    async with serving(tmp_path, handlers={"message": held}) as house:
        await write_to(house, MOST_LARGE + 4, files=[file])
        await house.eventually(lambda: held.direct == MOST_LARGE)
        added = house.fake.workspace.add_file("b.pdf", house.fake.person("anna").id, 1, b"b")
        await house.fake.person("anna").writes("organizers", "hello", files=[added])
        await house.fake.person("clara").writes("dm", "words alone")
        await house.eventually(lambda: held.elsewhere and held.direct == MOST_LARGE + 1)
        held.goes_on.set()
        await house.eventually(lambda: held.direct == MOST_LARGE + 5)


# --- what goes out --------------------------------------------------------------------------------


def put_off(me: Direct) -> int:
    """How often the city's letter was tried and waits again; 0 while it is in hand."""
    me.serve()
    now = me.house.clock()
    waiting = [one for one in me.letters() if one.error and one.due_at and one.due_at > now]
    letters = [one for one in waiting if one.state is LetterState.QUEUED]
    return letters[0].attempts if letters else 0


def is_put_off(me: Direct, times: int) -> bool:
    return put_off(me) == times


async def test_a_letter_that_slack_fails_at_fails_at_last_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "MOST_ATTEMPTS", 4)
    async with applying(tmp_path) as me:
        me.fake.fail("chat.postMessage", times=FOR_EVER, where=me.person.id)
        await me.person.writes("dm", APPLIES)
        for attempt in range(1, 4):
            await me.house.eventually(partial(is_put_off, me, attempt))
            me.house.clock.ahead += timedelta(minutes=20)
            me.house.chat.wake()
        await me.house.eventually(lambda: me.letters()[0].state is LetterState.FAILED)
        error = "given up after 4 attempts: Slack is in trouble (internal_error)"
        assert me.letters()[0].error == error
        with me.house.office.store.reading() as connection:
            found = [one.kind for one in store.cases.waiting(connection)]
        assert found == [CaseKind.BOUNCED]
        posts = me.fake.calls_of("chat.postMessage")
        assert len([one for one in posts if one.args["channel"] == me.person.id]) == 4


async def test_what_is_whispered_waits_as_long_as_slack_asks(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.fake.throttle("chat.postEphemeral", retry_after=1)
        await post.anna.commands("/citydesk", "help", ORGANIZERS)
        await post.house.eventually(lambda: post.alone(post.anna))
        assert len(post.fake.calls_of("chat.postEphemeral")) == 2
