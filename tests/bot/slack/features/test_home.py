"""Home: what waits for one and for all, in the reader's own numbers and days, page by page."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intake import store
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from tests.bot.slack.features.post import asked
from tests.bot.slack.features.test_decisions import decides
from tests.bot.slack.features.test_moves import BATCH
from tests.bot.slack.features.town import Town, town


def _ask(post: Town, count: int) -> None:
    for number in range(1, count + 1):
        post.matter(
            CaseKind.QUESTION, f"Question {number}?", application=1, contact="mayor@city1.example"
        )


async def test_an_empty_desk_says_that_nothing_waits(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        shown = await post.opens_home(post.anna)
        for part in ("Nothing waits for you alone.", "Nothing waits.", "*Today:* nothing."):
            assert part in shown


async def test_the_queue_is_paged_and_its_buttons_act(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        _ask(post, 17)
        shown = await post.opens_home(post.anna)
        assert "FOR ALL: 17 WAIT" in shown
        assert "1 to 8 of 17" in shown
        assert post.anna.home
        await post.anna.clicks(post.anna.home, "home_next")
        await post.quiet()
        assert "[ Last ]" not in post.home(post.anna)
        await post.anna.clicks(post.anna.home, "home_next")
        await post.quiet()
        shown = post.home(post.anna)
        assert "17 to 17 of 17" in shown
        assert "[ Next ]" not in shown
        await post.anna.clicks(post.anna.home, "home_first")
        await post.quiet()
        assert "1 to 8 of 17" in post.home(post.anna)
        await post.anna.clicks(post.anna.home, "home_last")
        await post.quiet()
        assert "17 to 17 of 17" in post.home(post.anna)
        assert post.anna.home
        await post.anna.clicks(post.anna.home, "reply", "17")
        await post.quiet()
        assert "Question 17?" in post.view(post.anna)


@pytest.mark.parametrize(("hours", "page"), [(2, "1 to 8 of 17"), (0.5, "9 to 16 of 17")])
async def test_who_comes_back_after_long_begins_on_the_first_page(
    tmp_path: Path, hours: float, page: str
) -> None:
    async with town(tmp_path) as post:
        _ask(post, 17)
        await post.opens_home(post.anna)
        assert post.anna.home
        await post.anna.clicks(post.anna.home, "home_next")
        await post.quiet()
        assert "9 to 16 of 17" in post.home(post.anna)
        await post.later(hours=hours)
        assert page in await post.opens_home(post.anna)


async def test_an_act_from_home_is_done_and_home_shows_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        _ask(post, 1)
        await post.opens_home(post.anna)
        assert post.anna.home
        await post.anna.clicks(post.anna.home, "reply", "1")
        await post.quiet()
        await post.anna.submits({"Your answer": "It is free."})
        await post.anna.submits()
        await post.quiet()
        shown = post.home(post.anna)
        assert "Held: you answered the city (case 1, City 1, PL); 1 letter is not sent yet" in shown
        assert "Nothing waits." in shown


async def test_who_is_at_a_case_finds_it_there(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        texts = [str(one) for one in post.anna.home.blocks]
        assert any("You are at *Gdynia, PL*, case 1" in one for one in texts)


async def test_approvals_wait_at_home_for_who_may_give_them(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        shown = await post.opens_home(post.bruno)
        assert "*Wants your approval:* City 1, PL is not chosen, by Anna" in shown
        assert post.bruno.home
        await post.bruno.clicks(post.bruno.home, "decision", "1")
        await post.quiet()
        await post.submits(post.bruno)
        assert "decision 1 takes effect: City 1, PL" in post.home(post.bruno)


async def test_a_decision_that_waits_stands_once_where_it_can_be_settled(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        _ask(post, 1)
        shown = await post.opens_home(post.bruno)
        mine, _, every = shown.partition("FOR ALL")
        assert "*Wants your approval:* City 1, PL" in mine
        assert "FOR ALL: 1 WAITS" in shown
        assert "decision" not in every.partition("DUE")[0]
        shown = await post.opens_home(post.anna)
        mine, _, every = shown.partition("FOR ALL")
        assert "approval" not in mine
        assert "FOR ALL: 2 WAIT" in shown
        assert "1 × a decision waits for a second organizer" in every


async def test_what_is_due_stands_in_the_readers_zone_and_locale(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        now = post.house.clock()
        until = now + timedelta(days=2)
        given = {"until": until, "until_in": post.desk.file().stage}
        post.place(2, **given)
        shown = await post.opens_home(post.fake.person("clara"))
        tokyo = until + timedelta(hours=9)
        assert f"{tokyo:%d/%m/%Y %H:%M}: more time ends for City 2, PL" in shown


async def test_what_failed_is_counted_and_named(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry("no such mailbox")
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        told = str(post.anna.home.blocks)
        assert "*1* letter was not delivered" in told
        assert "mayor@gdynia.example: no such mailbox" in told


async def test_a_guest_is_shown_how_to_apply(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        assert "To apply for your city" in await post.opens_home(post.guido)


async def test_what_could_not_be_done_is_told_to_who_wanted_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        _ask(post, 1)
        await post.types(post.anna, "reply 1")
        await post.anna.submits({"Your answer": "It is free."})
        post.house.write(lambda connection: store.cases.close(connection, 1, post.house.clock()))
        await post.submits(post.anna)
        assert "You wanted to answer a city (case 1, City 1, PL)." in await post.opens_home(
            post.anna
        )
        assert "You wanted" not in await post.opens_home(post.bruno)
        await post.later(seconds=1)
        assert "You wanted" not in await post.opens_home(post.anna)


@pytest.mark.parametrize("how", ["dismissed", "done"])
async def test_what_was_not_done_is_told_no_more_once_it_is_known(tmp_path: Path, how: str) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "move")
        await post.submits(post.anna, BATCH)
        changed = replace(post.desk.file(2), stage=Stage.PRE_SELECTION)
        post.house.write(lambda connection: store.applications.save(connection, [changed]))
        await post.submits(post.anna)
        assert "You wanted to move cities." in await post.opens_home(post.anna)
        assert post.anna.home
        if how == "dismissed":
            await post.anna.clicks(post.anna.home, "home_dismiss")
        else:
            assert post.anna.view
            await post.anna.clicks(post.anna.view, "preview_again")
            await post.quiet()
            await post.submits(post.anna)
            await post.anna.clicks(post.anna.home, "home_refresh")
        await post.quiet()
        assert "You wanted" not in post.home(post.anna)


async def test_who_left_the_organizers_channel_no_longer_sees_the_queue_on_home(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        _ask(post, 1)
        assert "Question 1?" in await post.opens_home(post.anna)
        await post.fake.admin.removes("organizers", post.anna.id)
        await post.quiet()
        await post.house.eventually(lambda: "Question 1?" not in post.home(post.anna))


async def test_who_left_a_group_that_organizes_no_longer_sees_the_queue_on_home(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        _ask(post, 1)
        await post.opens_home(post.anna)
        event = {"type": "subteam_members_changed", "removed_users": [post.anna.id]}
        before = post.house.spot(f"home:{post.anna.id}").wanted
        await post.fake.send_event(event)
        await post.quiet()
        assert post.house.spot(f"home:{post.anna.id}").wanted > before


async def test_home_follows_a_new_locale_and_zone_by_itself(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        before = await post.opens_home(post.anna)
        await post.fake.admin.changes("anna", tz="Asia/Tokyo", locale="ja-JP")
        await post.quiet()
        assert post.home(post.anna) != before


async def test_who_has_no_home_is_not_given_one_for_changing_a_name(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.changes("guido", tz="Asia/Tokyo")
        await post.quiet()
        assert post.guido.home is None
        assert not post.house.kept("user_change")


async def test_an_application_that_ended_undecided_is_counted(tmp_path: Path) -> None:
    async with town(tmp_path, cities=1) as post:
        post.place(2, state=State.CLOSED)
        post.place(3, state=State.WITHDRAWN)
        home = await post.opens_home(post.anna)
        assert "Ended before that: *1* closed, not submitted in time, *1* withdrawn" in home
