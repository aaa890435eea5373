"""What comes between a person and their act: Slack's patience, a hurry, a locked store."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from bot.slack import modals, outcomes, previews
from bot.slack.blocks import lines, question
from bot.slack.features import FEATURES
from bot.slack.room import Room
from intake.desk.acts import Reply
from intake.errors import StoreUnavailableError
from tests.bot.slack.features.post import asked

ANSWER = "Taking part is free of charge."


async def test_a_form_that_slack_is_too_busy_to_open_is_told(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        post.fake.throttle("views.open")
        await post.anna.clicks(head, "reply")
        await post.quiet()
        assert "Please try once more" in post.anna.sees("organizers")[-1].text


async def test_a_store_that_is_locked_leaves_no_form_loading(
    tmp_path: Path, monkeypatch: Any
) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()

        def locked(*given: object) -> None:
            raise StoreUnavailableError("the database is locked")

        monkeypatch.setattr("bot.slack.features.attending.arrive", locked)
        await post.anna.clicks(head, "reply")
        await post.quiet()
        assert "Please try again in a minute" in post.view(post.anna)


async def test_a_form_closed_while_it_was_loading_stays_closed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        await post.anna.clicks(head, "reply")
        await post.house.eventually(lambda: post.anna.view)
        await post.anna.closes()
        await post.quiet()
        assert post.anna.view is None


LINES = ("search figure", "journal", "panel", "evidence Gdynia", "ask Gdynia")


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    ("error", "times", "why"),
    [
        ("invalid_arguments", 1, "invalid_arguments"),
        ("view_too_large", 1, "view_too_large"),
        ("internal_error", 2, "Slack is in trouble (internal_error)"),
    ],
)
async def test_a_view_that_slack_will_not_show_says_so_instead_of_loading(
    tmp_path: Path, line: str, error: str, times: int, why: str
) -> None:
    async with asked(tmp_path) as post:
        post.fake.fail("views.update", error=error, times=times)
        await post.anna.commands("/citydesk", line, "organizers")
        await post.quiet()
        shown = post.view(post.anna)
        assert "Loading" not in shown
        assert f"({why})" in shown
        assert "close this and open it once more" in shown
        assert "tell who runs the desk: reference " in shown
        assert not [one for one in post.anna.sees("organizers") if one.only_for]


@pytest.mark.parametrize("line", LINES)
async def test_a_view_that_is_shown_says_nothing_of_it(tmp_path: Path, line: str) -> None:
    async with asked(tmp_path) as post:
        await post.anna.commands("/citydesk", line, "organizers")
        await post.quiet()
        shown = post.view(post.anna)
        assert "Loading" not in shown
        assert "Slack did not show" not in shown


async def test_a_view_whose_answer_was_lost_stays_there(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.fake.lose("views.update")
        await post.anna.commands("/citydesk", "panel", "organizers")
        await post.quiet()
        assert "Nobody is on the panel." in post.view(post.anna)
        assert not [one for one in post.anna.sees("organizers") if one.only_for]


async def test_where_slack_shows_no_view_at_all_it_is_told_beside_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.fake.fail("views.update", error="invalid_arguments", times=2)
        await post.anna.commands("/citydesk", "panel", "organizers")
        await post.quiet()
        (told,) = [one.text for one in post.anna.sees("organizers") if one.only_for]
        assert "Slack did not show here" in told


async def test_a_page_that_is_refused_says_so_and_the_next_look_shows_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        for number in range(1, 10):
            post.answer(f"What of the ferry, number{number}?")
        await post.anna.commands("/citydesk", "search ferry", "organizers")
        await post.quiet()
        assert post.anna.view
        post.fake.fail("views.update", error="invalid_arguments")
        await post.anna.clicks(post.anna.view, "search_next")
        await post.quiet()
        assert "(invalid_arguments)" in post.view(post.anna)
        await post.anna.closes()
        await post.anna.commands("/citydesk", "search ferry", "organizers")
        await post.quiet()
        assert "number9?" in post.view(post.anna)


async def test_a_modal_closed_before_it_is_filled_tells_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.fake.fail("views.update", error="not_found")
        await post.anna.commands("/citydesk", "panel", "organizers")
        await post.quiet()
        assert not [one for one in post.anna.sees("organizers") if one.only_for]


async def test_a_button_of_an_old_message_meets_what_is_true_now(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        blocks = [dict(one) for one in head.blocks]
        await post.sends(post.anna, ANSWER)
        head.blocks = blocks
        await post.bruno.clicks(head, "reply")
        await post.quiet()
        assert "was answered or closed before" in post.view(post.bruno)


async def test_two_undos_at_once_are_one(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        act = await post.last()
        await asyncio.gather(post.anna.clicks(act, "undo"), post.bruno.clicks(act, "undo"))
        await post.quiet()
        told = [one.text for one in await post.thread()]
        assert len([one for one in told if "took the letter back" in one]) == 1
        assert post.case().closed_at is None


async def test_the_outcome_is_shown_though_it_was_faster_than_the_answer(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        assert "1 letter is held until" in post.view(post.anna)


async def test_an_outcome_shown_after_the_hold_says_what_was_done_and_where_the_letter_is(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        draft = post.draft(post.letters()[0].id.removeprefix("act-").rpartition("-")[0])

        def shown() -> str:
            with post.house.office.store.reading() as connection:
                return str(outcomes.of(post.house.office, connection, draft, post.house.clock()))

        assert "1 letter is held until" in shown()
        post.house.clock.ahead += post.house.office.hold + timedelta(seconds=1)
        done = "Done. You answered the city (case 1, Gdynia, PL). Its letter by now: "
        assert f"{done}on the way." in shown()
        await post.carry()
        assert f"{done}sent." in shown()


class Slowly:
    """A form whose act takes longer to lay than Slack waits."""

    @staticmethod
    def register(app: AsyncApp, room: Room) -> None:
        @app.action("show_city")
        async def pressed(ack: Any, body: dict[str, Any]) -> None:
            await ack()
            form = modals.form(
                "Slow", [question("Why?", lines("text"), "why")], callback="slow", keeps={}
            )
            room.soon(modals.opening(room, body, "Slow", lambda _, __: form, act="reply"))

        @app.view("slow")
        async def submitted(ack: Any, body: dict[str, Any]) -> None:
            act = Reply(case=1, text=modals.values(body["view"])["why"])
            place = {"under": "case:1"}
            await previews.lay(room, ack, body, act, field="why", place=place)


async def test_an_act_that_takes_its_time_is_laid_after_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 0.0)
    async with asked(tmp_path, listeners=(Slowly, *FEATURES)) as post:
        await post.opens(post.anna, "show_city")
        answered = await post.anna.submits({"Why?": ANSWER})
        assert answered.answer["response_action"] == "push"
        await post.quiet()
        assert ANSWER in post.view(post.anna)
        await post.anna.submits()
        await post.quiet()
        assert len(post.letters()) == 1


@pytest.mark.parametrize("times", [1, 2])
async def test_a_preview_that_came_late_waits_for_a_slack_that_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 0.0)
    async with asked(tmp_path, listeners=(Slowly, *FEATURES)) as post:
        await post.opens(post.anna, "show_city")
        post.fake.throttle("views.update", times=times)
        await post.anna.submits({"Why?": ANSWER})
        await post.quiet()
        assert ANSWER in post.view(post.anna)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("invalid_arguments", "invalid_arguments"),
        ("internal_error", "Slack is in trouble (internal_error)"),
    ],
)
async def test_a_preview_that_came_late_and_is_not_shown_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str, why: str
) -> None:
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 0.0)
    async with asked(tmp_path, listeners=(Slowly, *FEATURES)) as post:
        await post.opens(post.anna, "show_city")
        tried = 1 + len(previews.OVERTAKES) if error == "internal_error" else 1
        post.fake.fail("views.update", error=error, times=tried)
        await post.anna.submits({"Why?": ANSWER})
        await post.quiet()
        shown = post.view(post.anna)
        assert "Loading" not in shown
        assert f"({why})" in shown
        assert not [one for one in post.anna.sees("organizers") if one.only_for]


async def test_a_preview_that_is_never_shown_is_told_in_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 0.0)
    async with asked(tmp_path, listeners=(Slowly, *FEATURES)) as post:
        await post.opens(post.anna, "show_city")
        post.fake.fail("views.update", error="invalid_arguments", times=2)
        await post.anna.submits({"Why?": ANSWER})
        await post.quiet()
        assert "Slack did not show here" in post.anna.sees("dm")[-1].text


async def test_a_preview_closed_before_it_came_tells_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previews, "ANSWERS_WITHIN", 0.0)
    async with asked(tmp_path, listeners=(Slowly, *FEATURES)) as post:
        await post.opens(post.anna, "show_city")
        post.fake.fail("views.update", error="not_found", times=3)
        await post.anna.submits({"Why?": ANSWER})
        await post.quiet()
        assert not [one for one in post.anna.sees("dm") if one.bot_id]


@pytest.mark.parametrize("times", [1, 2, 4])
async def test_a_form_waits_for_a_slack_that_is_busy(tmp_path: Path, times: int) -> None:
    async with asked(tmp_path) as post:
        post.fake.throttle("views.update", times=times)
        await post.opens(post.anna, "reply")
        await post.house.eventually(lambda: "Your answer" in post.view(post.anna))
        assert not [one for one in post.anna.sees("organizers") if one.only_for]


async def test_a_form_that_is_too_long_in_coming_says_so_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modals, "PATIENCE", timedelta(0))
    async with asked(tmp_path) as post:
        post.fake.throttle("views.update", times=1)
        await post.opens(post.anna, "reply")
        await post.quiet()
        told = [one.text for one in post.anna.sees("organizers") if one.only_for]
        assert [("please close this" in one) for one in told] == [True]
        await post.house.eventually(lambda: "please close this" in post.view(post.anna))
