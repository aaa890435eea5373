"""News in the channel: each once, those of a kind together, with the button that helps."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.slack.carrier import Carrier
from bot.slack.shown.kinds import SHOWN
from intake import store
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import Office, board, posting, reminding
from intake.desk.acts import Laid, Move, lay, perform
from intake.journal import DESK, Entry
from intake.notices import LetterState
from intake.store import Connection
from intake.store.chats.signals import Signal
from tests.bot.slack.features.post import asked
from tests.bot.slack.features.town import Town, town
from tests.bot.slack.house import ALL_DAY

_MINUTE = timedelta(minutes=1)
LONG = timedelta(days=4)
"""Longer than a weekend, whose days are quiet as well, and the quiet hours behind it."""


ONE = Move(names=("City 1",), to=Stage.PRE_SELECTION, reason="The panel agreed.")


def moved(post: Town, act: Move) -> None:
    """Moved on the command line, of which the channel hears by news alone."""
    office, now = post.house.office, post.house.clock()
    with office.store.reading() as connection:
        laid = lay(office, connection, act, by="Anna", now=now, seed="act-1")
    assert isinstance(laid, Laid)
    perform(office, act, by="Anna", now=now, seed="act-1", view=laid.view)


async def test_many_of_a_kind_are_one_message_of_twenty_lines(tmp_path: Path) -> None:
    async with town(tmp_path, 23) as post:
        await post.begun()
        moved(post, Move(stage=Stage.REGISTRATION, to=Stage.PRE_SELECTION, reason="All agreed."))
        await post.later(seconds=30)
        (told,) = post.told("23 cities move on")
        head, cities, _ = told.splitlines()
        assert "move on: Application for registration → Pre-selection, by Anna. Reason" in head
        assert cities.endswith("City 20, PL")
        assert told.endswith("and 3 more")
        assert head.endswith("Reason: All agreed.")
        assert post.desk.file(23).stage is Stage.PRE_SELECTION


async def test_a_new_application_is_told_once(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.begun()
        post.house.clock.ahead += _MINUTE
        post.house.chat.wake()
        await post.quiet()
        told = [one.text for one in post.said() if one.text.startswith("A city applies")]
        assert told == ["A city applies:\nGdynia, PL, mayor@gdynia.example"]


async def test_a_matter_without_a_thread_is_closed_from_its_line(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.LOOP, "Two machines write.", application=1)
        post.matter(CaseKind.STAGE_CLOSED, "Registration ended.", application=1)
        await post.later(seconds=30)
        news = post.beginning("2 matters wait for you")
        assert "City 1, PL: two machines seem to write to each other (case 1)" in news.text
        await post.presses(post.anna, news, "close", "1")
        await post.submits(post.anna, {"Why?": "Looked at."})
        await post.later(seconds=10)
        news = post.beginning("2 matters wait for you")
        assert "Two machines write.\nClosed by Anna, " in news.text
        assert [one["accessory"]["action_id"] for one in news.blocks if "accessory" in one] == [
            "move_several"
        ]


async def test_what_was_settled_before_it_was_told_is_no_news(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.LOOP, "Two machines write.", application=1)
        post.house.write(lambda connection: store.cases.close(connection, 1, post.house.clock()))
        await post.later(seconds=30)
        assert post.told("Something waits for you") == []


async def test_a_bounced_letter_is_tried_again_from_its_line(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry("mailbox full")
        (letter,) = post.letters()
        assert letter.state is LetterState.FAILED
        case = Case(
            kind=CaseKind.BOUNCED,
            text="A letter was refused.",
            at=post.house.clock(),
            application=1,
        )
        office, clock = post.house.office, post.house.clock
        post.house.write(lambda connection: posting.report(office, clock, connection, case))
        post.house.clock.ahead += _MINUTE
        post.house.chat.wake()
        await post.quiet()
        news = next(one for one in post.said() if "refused for good" in one.text)
        await post.anna.clicks(news, "retry")
        await post.quiet()
        told = [one.text for one in post.anna.sees("organizers") if one.only_for]
        assert told[-1] == "Tried again: 1 letter goes out again."
        assert post.letters()[0].state is LetterState.QUEUED
        post.house.clock.ahead += _MINUTE
        post.house.chat.wake()
        await post.quiet()
        line = next(one.text for one in post.said() if "refused for good" in one.text)
        assert "\nTried again by Anna, " in line


@pytest.mark.parametrize("kind", [CaseKind.LOOP, CaseKind.BOUNCED])
async def test_at_night_news_waits_and_matters_do_not(tmp_path: Path, kind: CaseKind) -> None:
    async with town(tmp_path, slack_quiet=ALL_DAY) as post:
        moved(post, ONE)
        post.matter(kind, "Two machines write.", application=1)
        await post.later(seconds=30)
        assert post.told("Something waits for you")
        assert not post.told("A city moves on")
        await post.later(days=LONG.days)
        await post.house.eventually(lambda: bool(post.told("A city moves on")))
        assert len(post.told("A city moves on")) == 1


async def test_news_held_back_comes_when_the_quiet_hours_are_changed(tmp_path: Path) -> None:
    async with town(tmp_path, slack_quiet=ALL_DAY) as post:
        await post.begun()
        moved(post, ONE)
        await post.later(minutes=1)
        assert not post.told("A city moves on")
        open_all_day = replace(post.house.office, quiet=None)
        post.house.write(
            lambda connection: board.keep_quiet(open_all_day, connection, post.house.clock())
        )
        await post.later(minutes=1)
        assert len(post.told("A city moves on")) == 1


async def test_a_desk_that_begins_keeps_to_the_quiet_hours_of_its_settings(tmp_path: Path) -> None:
    async with town(tmp_path, slack_quiet=ALL_DAY) as post:
        await post.begun()
        moved(post, ONE)
        room = replace(post.house.chat.room, office=replace(post.house.office, quiet=None))
        begun = asyncio.create_task(Carrier(room, SHOWN).run())
        soon = post.house.clock() + _MINUTE
        await post.house.eventually(
            lambda: any(one.startswith("news:moved:") for one in post.house.due(soon))
        )
        begun.cancel()
        await post.later(minutes=1)
        assert len(post.told("A city moves on")) == 1


async def test_after_the_quiet_hours_news_comes_in_the_order_in_which_it_happened(
    tmp_path: Path,
) -> None:
    """Whatever its kinds are called, and also where the hours themselves were changed."""
    acts = ("withdrawn", "registered", "opened", "declined")
    async with town(tmp_path, slack_quiet=ALL_DAY) as post:
        for act in acts:
            post.house.clock.ahead += _MINUTE
            news(post, act)
        soon = post.house.clock() + LONG
        assert in_turn(post, soon) == list(acts)
        open_all_day = replace(post.house.office, quiet=None)
        assert in_turn(post, post.house.clock() + _MINUTE, open_all_day) == list(acts)


def news(post: Town, act: str) -> None:
    """Something that organizers hear of happens."""
    office, now = post.house.office, post.house.clock()
    turn = Turn(entries=(Entry(application=1, act=act, words={}),))
    post.house.write(lambda connection: posting.tell_together(office, connection, [turn], now))


def in_turn(post: Town, now: datetime, changed: Office | None = None) -> list[str]:
    """The kinds of news in the order in which they are taken in hand by then.

    Hours that were changed hold in the same transaction, so that the desk's worker is not first.
    """

    def claim(connection: Connection) -> list[str]:
        found = store.leases.claim(connection, now, 20, timedelta(0))
        return [one.spot.key.split(":")[1] for one in found if one.spot.key.startswith("news:")]

    with post.house.office.store.transaction() as connection:
        if changed:
            board.keep_quiet(changed, connection, post.house.clock())
        found = claim(connection)
        connection.rollback()
    return found


async def test_a_line_tried_again_twice_says_so(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.PARKED, "It failed.", application=1, message="read again before")
        await post.later(seconds=30)
        await post.presses(post.anna, post.beginning("Something waits"), "retry")
        assert post.alone(post.anna) == "Nothing of this case can be tried again any more."


def matter(post: Town, kind: CaseKind, **of_case: Any) -> None:
    """One that concerns no application, told in the channel."""
    now = post.house.clock()
    told = Turn(cases=(Case(kind=kind, text="Look at it.", at=now, **of_case),))
    post.house.write(
        lambda connection: posting.perform(post.house.office, connection, told, now, seed="matter")
    )


async def test_closing_what_is_no_citys_stands_in_the_desks_own_journal(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        matter(post, CaseKind.LOOP)
        await post.later(seconds=30)
        await post.presses(post.anna, post.beginning("Something waits"), "close")
        await post.submits(post.anna, {"Why?": "It is spam."})
        closed, acted = post.journal(DESK)
        assert (closed["reason"], closed["by"]) == ("It is spam.", "Anna")
        assert (acted["did"], acted["user"]) == ("close", post.anna.id)
        assert acted["permalink"].endswith(f"/p{acted['ts'].replace('.', '')}")


async def test_trying_again_stands_in_the_journal_with_who_and_where(tmp_path: Path) -> None:
    async with town(tmp_path) as post:

        def park(connection: Connection) -> None:
            now = post.house.clock()
            signal = Signal(id="s1", kind="message", raw=b'{"event":{}}', received_at=now)
            store.signals.keep(connection, [signal])
            store.signals.park(connection, "s1", "broken", now)

        post.house.write(park)
        matter(post, CaseKind.PARKED, message="s1")
        await post.later(seconds=30)
        line = post.beginning("Something waits")
        await post.presses(post.anna, line, "retry")
        (again,) = post.journal(DESK)
        assert (again["message"], again["by"]) == ("s1", "Anna")
        assert (again["user"], again["ts"]) == (post.anna.id, line.ts)
        assert again["permalink"].endswith(f"/p{line.ts.replace('.', '')}")
        with post.house.office.store.reading() as connection:
            assert store.journal.verify(connection, DESK) is None


async def test_a_stage_that_ended_is_told_as_it_is_by_now(tmp_path: Path) -> None:
    async with town(tmp_path, cities=2) as post:
        ended = post.house.office.call.stages[Stage.REGISTRATION].closes_at
        post.house.clock.ahead += ended + timedelta(days=1) - post.house.clock()
        now = post.house.clock()
        post.house.write(lambda one: reminding.end_stages(post.house.office, one, now=now, at=now))
        await post.later(seconds=30)
        told = post.beginning("Something waits for you").text
        assert "2 applications wait in it: City 1, City 2." in told
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.beginning("City 1, Poland. App"), "move")
        await post.submits(post.anna, {"Why?": "It is complete."})
        await post.submits(post.anna)
        await post.later(seconds=30)
        assert "1 application waits in it: City 2." in post.beginning("Something waits").text
        await post.types(post.anna, "show City 2")
        await post.presses(post.anna, post.beginning("City 2, Poland. App"), "move")
        await post.submits(post.anna, {"Why?": "It is complete."})
        await post.submits(post.anna)
        await post.later(seconds=30)
        assert "None waits in it any more." in post.beginning("Something waits").text


async def test_a_stage_that_ended_is_not_told_once_all_have_left_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        ended = post.house.office.call.stages[Stage.REGISTRATION].closes_at
        post.house.clock.ahead += ended + timedelta(days=1) - post.house.clock()
        now = post.house.clock()
        post.house.write(lambda one: reminding.end_stages(post.house.office, one, now=now, at=now))
        post.place(1, stage=Stage.PRE_SELECTION)
        await post.later(seconds=30)
        assert not post.told("Something waits for you")
