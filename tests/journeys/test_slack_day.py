"""A day of two organizers between mail and Slack: both at once, second thoughts, small slips."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from bot.slack.fake import render
from intake.calls.model import Stage
from tests.journeys import chat
from tests.journeys.chat import Programme
from tests.journeys.desk import FIRST
from tests.journeys.looking import look_through
from tests.journeys.test_edition import WHOLE
from tests.journeys.test_slack import ASKS, SOON, begins, registers

FIRST_ANSWER = "It is free of charge."
SECOND_ANSWER = "It is free of charge; each city pays its own travel."


@pytest_asyncio.fixture
async def programme(tmp_path: Path) -> AsyncIterator[Programme]:
    async with chat.programme(tmp_path / "data") as made:
        yield made


async def test_of_two_answers_one_goes_out_and_the_other_may_correct_it(
    programme: Programme,
) -> None:
    anna, bruno = programme.member("anna"), programme.member("bruno")
    await begins(programme, "Gdynia")
    await programme.writes("Gdynia", ASKS)
    head = programme.newest("asks a question")
    await programme.clicks(anna, head, "reply")
    await programme.submits(anna, {"Your answer": SECOND_ANSWER})
    await programme.clicks(bruno, head, "reply")
    await programme.submits(bruno, {"Your answer": FIRST_ANSWER})
    await programme.submits(bruno)
    await programme.submits(anna)
    assert "*Bruno answered:*" in programme.view(anna)
    assert SECOND_ANSWER in programme.view(anna)
    assert FIRST_ANSWER in (await programme.hears("Gdynia")).text
    await programme.presses(anna, "preview_again")
    await programme.presses(anna, "reword")
    await programme.submits(anna)
    await programme.submits(anna)
    letter = await programme.hears("Gdynia")
    assert "This letter corrects that answer" in letter.text
    assert SECOND_ANSWER in letter.text
    await programme.shown()
    assert "Anna corrected the answer" in programme.thread(head)[-1].text
    look_through(programme)


async def test_a_batch_that_was_refused_is_laid_anew_once_the_reason_is_gone(
    programme: Programme,
) -> None:
    anna = programme.member("anna")
    await begins(programme, "Gdynia")
    await registers(programme, "Gdynia", WHOLE)
    await begins(programme, "Turku")
    await programme.types(anna, "move")
    cities = {
        "Or these cities, one a line": "Gdynia\nTurku",
        "To": "Pre-selection",
        "Why?": "Agreed.",
    }
    await programme.submits(anna, cities | {"Why?": "All agreed."})
    assert "only a registered one moves" in programme.view(anna)
    await registers(programme, "Turku", WHOLE)
    await anna.closes()
    await programme.submits(anna)
    assert "*2 cities move* to Pre-selection" in programme.view(anna)
    await programme.submits(anna)
    await programme.later(SOON)
    stages = {programme.application(one).stage for one in ("Gdynia", "Turku")}
    assert stages == {Stage.PRE_SELECTION}
    look_through(programme)


async def test_who_only_says_hello_disturbs_nobody_and_applies_with_one_press(
    programme: Programme,
) -> None:
    guido = programme.member("guido")
    await guido.writes("dm", "Hello, what does it cost?")
    await programme.later(SOON)
    assert programme.said() == []
    question = [one for one in guido.sees("dm") if one.bot_id][-1]
    assert "Do you want to apply for a city?" in render.message(programme.fake.workspace, question)
    await guido.clicks(question, "Yes, I apply for a city")
    await programme.shown()
    await programme.later(timedelta(minutes=1))
    assert programme.newest("An application names no city yet")
    assert "what does it cost?" in programme.newest("asks a question").text
    look_through(programme)


async def test_a_form_that_is_opened_and_left_leaves_no_trace(programme: Programme) -> None:
    bruno = programme.member("bruno")
    await programme.writes("Gdynia", FIRST.format(city="Gdynia", name="Anna Nowak"))
    await registers(programme, "Gdynia", WHOLE)
    await programme.later(SOON)
    before = [one.text for one in programme.said()]
    await programme.types(bruno, "decide Gdynia")
    assert "Decide" in programme.view(bruno)
    await bruno.closes()
    await programme.later(SOON)
    assert [one.text for one in programme.said()] == before
