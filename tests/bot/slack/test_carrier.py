"""What the board wants shown is posted once, kept true, and waits where it must."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot import clock
from bot.slack import carrier, showing
from bot.slack.carrier import LEASE
from bot.slack.shown import Looking, Shown
from intake import store
from intake.store import Store
from intake.store.chats.board import Spot
from intake.store.chats.news import Item
from intake.store.drafts import Draft, DraftState
from intake.store.tables import schema
from tests.bot.slack.house import House, serving, show


async def shown(house: House, key: str) -> None:
    await house.eventually(lambda: house.is_shown(key))


async def test_a_spot_is_posted_once_and_then_updated(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 1"]
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 2"]
        spot = house.spot("case:1")
        assert spot.place == house.fake.channel("organizers").id
        assert house.fake.channel("organizers").messages[-1].ts == spot.ts


async def test_many_changes_are_one_update(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        for _ in range(50):
            house.write(lambda connection: store.board.stir(connection, ["case:1"], house.clock()))
        house.chat.wake()
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 51"]
        assert len(house.fake.calls_of("chat.update")) <= 5


async def test_what_stands_under_another_waits_for_it_and_joins_its_thread(tmp_path: Path) -> None:
    kinds = {"case": show, "mail": show}
    async with serving(tmp_path, shown=kinds) as house:
        house.put("mail:m1", under="case:1")
        house.put("act:x", under="mail:m1")
        house.put("case:1")
        await shown(house, "case:1")
        house.clock.ahead += timedelta(seconds=30)
        house.chat.wake()
        await shown(house, "mail:m1")
        posted = {one.text: one for one in house.fake.channel("organizers").messages}
        assert posted["mail:m1 as of 1"].thread_ts == posted["case:1 as of 1"].ts


async def test_a_kind_that_nobody_knows_waits_with_its_error(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("riddle:1")
        await house.eventually(lambda: house.spot("riddle:1").error)
        assert house.spot("riddle:1").error == "nobody knows how to show 'riddle'"
        assert house.texts() == []


async def test_slack_asking_for_patience_puts_off_that_channel_alone(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.fake.throttle("chat.postMessage", retry_after=30)
        house.put("case:1")
        soon = timedelta(seconds=15)
        await house.eventually(lambda: house.spot("case:1").due_at - house.clock() > soon)
        house.put("case:2")
        house.put("case:3", place=house.fake.channel("private-room").id)
        await shown(house, "case:3")
        assert house.spot("case:2").ts is None
        assert len(house.fake.calls_of("chat.postMessage")) == 2


@pytest.mark.parametrize(
    ("seconds", "error"), [(30, None), (299, None), (600, "Slack asks for 600 seconds of patience")]
)
async def test_only_what_waits_beyond_a_sensible_time_counts_as_failed(
    tmp_path: Path, seconds: int, error: str | None
) -> None:
    async with serving(tmp_path) as house:
        house.fake.throttle("chat.postMessage", retry_after=seconds)
        house.put("case:1")
        soon = timedelta(seconds=seconds / 2)
        await house.eventually(lambda: house.spot("case:1").due_at - house.clock() > soon)
        assert house.spot("case:1").error == error
        with house.office.store.reading() as connection:
            assert store.board.count_in_error(connection) == (1 if error else 0)


async def test_what_is_put_off_again_and_again_counts_as_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "MANY_TIMES", 2)
    async with serving(tmp_path) as house:
        house.fake.throttle("chat.postMessage", times=3, retry_after=1)
        house.put("case:1")
        await house.eventually(lambda: house.spot("case:1").error is not None)
        await shown(house, "case:1")
        assert house.spot("case:1").error is None


async def test_after_patience_it_is_posted_without_being_looked_for(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.fake.throttle("chat.postMessage", retry_after=1)
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 1"]
        assert house.fake.calls_of("conversations.history") == []


async def test_a_post_whose_answer_was_lost_is_found_and_not_posted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.fake.lose("chat.postMessage")
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 1"]
        assert len(house.fake.calls_of("chat.postMessage")) == 1
        assert house.fake.channel("organizers").messages[-1].ts == house.spot("case:1").ts


async def test_a_lost_post_in_a_thread_is_found_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with serving(tmp_path, shown={"case": show, "mail": show}) as house:
        house.put("case:1")
        await shown(house, "case:1")
        house.fake.lose("chat.postMessage")
        house.put("mail:m1", under="case:1")
        await shown(house, "mail:m1")
        assert house.texts() == ["case:1 as of 1", "mail:m1 as of 1"]


@pytest.mark.parametrize("was_posted", [True, False])
async def test_what_a_dead_carrier_left_is_shown_once(tmp_path: Path, was_posted: bool) -> None:
    async with serving(tmp_path) as house:
        now = house.clock()
        house.write(lambda connection: store.board.put(connection, "case:1", now))
        house.write(lambda connection: store.leases.claim(connection, now, 1, LEASE))
        if was_posted:
            await house.chat.room.client.chat_postMessage(
                channel=house.given.slack_channel or "",
                text="case:1 as of 1",
                metadata={"event_type": "citydesk", "event_payload": {"key": "case:1"}},
            )
        await asyncio.sleep(0.1)
        assert house.spot("case:1").ts is None
        house.clock.ahead += LEASE
        house.chat.wake()
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 1"]


async def test_a_deleted_message_is_posted_anew(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        await house.chat.room.client.chat_delete(
            channel=house.spot("case:1").place, ts=house.spot("case:1").ts or ""
        )
        house.put("case:1")
        await house.eventually(lambda: house.texts() == ["case:1 as of 3"])
        await shown(house, "case:1")


async def test_a_channel_that_was_archived_is_told_and_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(tmp_path) as house:
        await house.fake.admin.archives("organizers")
        house.put("case:1")
        await house.eventually(lambda: house.spot("case:1").error)
        await asyncio.sleep(1.2)
        assert house.spot("case:1").error == f"is_archived: {showing.ARCHIVED}"
        assert house.spot("case:1").due_at > house.clock()
        assert len(house.fake.calls_of("chat.postMessage")) <= 2
        assert len(house.fake.calls_of("conversations.join")) == 1
        assert "takes no messages" in caplog.text


async def test_what_waits_for_a_closed_channel_keeps_the_reason_whether_it_was_tried_or_not(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        await house.fake.admin.archives("organizers")
        house.put("case:1")
        await house.eventually(lambda: house.spot("case:1").error)
        for key in ("case:1", "case:2"):
            house.put(key)  # while the channel is left alone
            await asyncio.sleep(1.0)
            assert house.spot(key).error == f"is_archived: {showing.ARCHIVED}"
        with house.office.store.reading() as connection:
            assert store.board.count_in_error(connection) == 2


async def test_a_channel_the_app_is_not_in_is_joined(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        elsewhere = house.fake.channel("elsewhere")
        house.put("case:1", place=elsewhere.id)
        await shown(house, "case:1")
        assert house.texts("elsewhere") == ["case:1 as of 1"]
        assert len(house.fake.calls_of("conversations.join")) == 1


async def test_a_renamed_channel_changes_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        await house.fake.admin.renames("organizers", "town-hall")
        house.put("case:1")
        await house.eventually(lambda: house.texts("town-hall") == ["case:1 as of 2"])


async def test_what_cannot_be_made_waits_with_its_error_and_holds_up_nothing(
    tmp_path: Path,
) -> None:
    def broken(looking: Looking, spot: Spot) -> Shown:
        raise LookupError("no such case")

    async with serving(tmp_path, shown={"case": show, "broken": broken}) as house:
        house.put("broken:1")
        house.put("case:1")
        await shown(house, "case:1")
        await house.eventually(lambda: house.spot("broken:1").error)
        assert house.spot("broken:1").error == "it cannot be shown: LookupError: no such case"


async def test_home_is_published_for_its_person(tmp_path: Path) -> None:
    def home(looking: Looking, spot: Spot) -> Shown:
        assert looking.person
        text = f"Home of {looking.person.name}"
        return Shown(text=text, blocks=[{"type": "header", "text": _plain(text)}])

    async with serving(tmp_path, shown={"home": home}) as house:
        anna = house.fake.person("anna")
        house.put(f"home:{anna.id}", place=anna.id)
        await house.eventually(lambda: anna.home)
        assert anna.home
        assert anna.home.blocks[0]["text"]["text"].startswith("Home of ")


def _plain(text: str) -> dict[str, str]:
    return {"type": "plain_text", "text": text}


async def test_new_messages_of_a_channel_are_apart(tmp_path: Path) -> None:
    async with serving(tmp_path, apart=0.2) as house:
        began = asyncio.get_running_loop().time()
        for number in range(4):
            house.put(f"case:{number}")
        for number in range(4):
            await shown(house, f"case:{number}")
        assert asyncio.get_running_loop().time() - began > 0.55


async def test_a_post_that_may_be_there_is_looked_for_whatever_came_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its answer was lost, the look for it was refused, and then it was stirred."""
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with serving(tmp_path) as house:
        house.fake.lose("chat.postMessage")
        house.fake.fail("conversations.history", "invalid_arguments")
        house.put("case:1")
        await house.eventually(lambda: house.spot("case:1").error == "invalid_arguments")
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 2"]  # found, and brought up to date


async def test_a_fault_of_ours_after_a_lost_answer_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    faults = [None, LookupError("no such case")]

    def flaky(looking: Looking, spot: Spot) -> Shown:
        fault = faults.pop(0) if faults else None
        if fault:
            raise fault
        return show(looking, spot)

    async with serving(tmp_path, shown={"case": flaky}) as house:
        house.fake.lose("chat.postMessage")
        house.put("case:1")
        await house.eventually(lambda: "LookupError" in (house.spot("case:1").error or ""))
        house.put("case:1")
        await shown(house, "case:1")
        assert house.texts() == ["case:1 as of 2"]


async def test_another_app_with_our_mark_is_not_taken_for_us(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        now = house.clock()
        house.write(lambda connection: store.board.put(connection, "case:1", now))
        house.write(lambda connection: store.leases.claim(connection, now, 1, LEASE))
        await house.chat.room.client.chat_postMessage(
            channel=house.given.slack_channel or "",
            text="forged",
            metadata={"event_type": "citydesk", "event_payload": {"key": "case:1"}},
        )
        house.fake.channel("organizers").messages[-1].bot_id = "B0OTHER"
        house.clock.ahead += LEASE
        house.chat.wake()
        await shown(house, "case:1")
        assert house.texts() == ["forged", "case:1 as of 1"]


async def test_patience_for_updates_holds_up_no_new_message(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1")
        await shown(house, "case:1")
        house.fake.throttle("chat.update", retry_after=30)
        house.put("case:1")
        soon = timedelta(seconds=15)
        await house.eventually(lambda: house.spot("case:1").due_at - house.clock() > soon)
        house.put("case:2")
        await shown(house, "case:2")
        assert house.texts() == ["case:1 as of 1", "case:2 as of 1"]


async def test_the_pace_is_what_slack_takes(tmp_path: Path) -> None:
    async with serving(tmp_path, apart=0.4) as house:
        house.fake.apart = 0.1  # what a busy machine may delay a call by lies between
        for number in range(4):
            house.put(f"case:{number}")
        for number in range(4):
            await shown(house, f"case:{number}")
        assert [one.status for one in house.fake.calls_of("chat.postMessage")] == [200] * 4


async def test_what_is_old_is_forgotten_and_what_still_stands_is_not(tmp_path: Path) -> None:
    kinds = {"case": show, "mail": show, "news": show}
    async with serving(tmp_path, shown=kinds) as house:
        house.put("case:1")
        house.put("mail:m1", under="case:1")
        item = Item(kind="registered", application=None, words={}, at=house.clock())
        house.write(lambda connection: store.news.tell(connection, [item], house.clock()))
        await shown(house, "case:1")
        house.clock.ahead += timedelta(seconds=30)
        house.chat.wake()
        await shown(house, "mail:m1")
        await house.eventually(lambda: len(house.texts()) == 3)
        house.write(lambda connection: store.drafts.add(connection, draft("new", house.clock())))
        house.clock.ahead += timedelta(days=91)
        house.write(lambda connection: store.drafts.add(connection, draft("newer", house.clock())))
        house.chat.wake()
        await house.eventually(lambda: left(house) == (["case:1"], ["newer"], 0))


def draft(id: str, at: datetime) -> Draft:
    return Draft(id=id, act="{}", by_id="U1", by_name="Anna", view="v", at=at)


def left(house: House) -> tuple[list[str], list[str], int]:
    with house.office.store.reading() as connection:
        keys = connection.execute(select(schema.board.c.key)).scalars().all()
        ids = connection.execute(select(schema.drafts.c.id)).scalars().all()
        lines = connection.execute(select(func.count()).select_from(schema.news)).scalar_one()
    return list(keys), list(ids), lines


def test_a_settled_draft_is_forgotten_unless_it_decided(tmp_path: Path) -> None:
    now, shelf = clock.now(), Store(f"sqlite:///{tmp_path}/desk.db")
    shelf.migrate()
    acts = {"reply": '{"kind":"reply"}', "decided": '{"kind":"decide"}'}
    with shelf.transaction() as connection:
        for id, act in acts.items():
            store.drafts.add(connection, replace(draft(id, now), act=act))
            store.drafts.submit(connection, id, "U1", now)
            store.drafts.settle(connection, id, DraftState.DONE, "Done.", now)
        later = now + timedelta(days=91)
        assert store.drafts.forget_old(connection, now + timedelta(days=89), 10) == 0
        assert store.drafts.forget_old(connection, later, 10) == 1
        assert store.drafts.load(connection, "decided")


async def test_a_token_that_is_refused_is_told_as_such_and_nothing_is_looked_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(tmp_path) as house:
        house.fake.fail("chat.postMessage", error="token_revoked")
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        assert house.texts() == ["case:1 as of 1"]
        assert "CITYDESK_SLACK_BOT_TOKEN" in caplog.text
        assert not [one for one in house.fake.calls if one.method == "conversations.history"]


async def test_what_slack_refuses_of_one_message_is_not_taken_for_its_being_away(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as house:
        house.put("case:1", place="U404")
        await house.eventually(lambda: house.spot("case:1").error)
        assert "user_not_found" in (house.spot("case:1").error or "")
        assert house.chat.carrier._showing.away == 0


FLOOD = 40


async def test_what_people_do_goes_before_a_flood_of_news(tmp_path: Path) -> None:
    kinds = dict.fromkeys(("case", "act", "decision", "home"), show)
    async with serving(tmp_path, shown=kinds, apart=0.2) as house:
        anna = house.fake.person("anna").id
        for number in range(1, FLOOD + 1):
            house.put(f"case:{number}")
        await shown(house, "case:1")
        house.put(f"home:{anna}", place=anna)
        house.put("act:x", under="case:1")
        house.put("decision:1", under=f"case:{FLOOD}")
        house.put("case:1")
        await house.eventually(lambda: house.fake.calls_of("views.publish"))
        for key in ("act:x", "case:1", "decision:1"):
            await shown(house, key)
        assert len([one for one in house.due(house.clock()) if one.startswith("case:")]) > FLOOD / 2
