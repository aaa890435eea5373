"""A press on "Not right" holds what was read in doubt, as the same words would."""

from pathlib import Path

import pytest

from intake import applications
from intake.answers.values import Amount
from intake.applications import State
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_apply import APPLIES, fill

MARK = "You wrote that an answer is wrong, and it may be this one."
OUTPUT = "S1: USD 12.4 billion (2024)"


def doubted(me: Direct) -> set[str]:
    return set(applications.in_doubt(me.application()))


async def pressed(me: Direct) -> str:
    """What the desk says to the press below a figure."""
    await me.says(APPLIES)
    await me.says("B1a: smart city")
    await me.says(OUTPUT)
    return await me.presses("Not right")


@pytest.mark.parametrize(
    "words",
    [
        "We must ask our finance department first. Until when can we send it?",
        "Thank you, one moment please.", "S4_companies: 83", "STATUS", "Later", "Wer sind Sie?",
    ],
)  # fmt: skip
async def test_what_is_not_right_stays_in_doubt_whatever_is_said_next(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        assert "Please write the answer once more" in await pressed(me)
        await me.says(words)
        assert doubted(me) == {"S1"}
        assert me.application().current["S1"].words == "USD 12.4 billion (2024)"


async def test_the_press_holds_as_the_words_do(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says(OUTPUT)
        await me.says("The output of the IoT-driven digital economy that I gave is wrong.")
        assert doubted(me) == {"S1"}


async def test_the_right_figure_settles_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await pressed(me)
        await me.says("USD 14.2 billion (2024)")
        assert doubted(me) == set()
        value = me.application().current["S1"].value
        assert isinstance(value, Amount)
        assert str(value.span.low) == "14200000000"


@pytest.mark.parametrize(
    "words", ["It is right after all.", "Es stimmt doch.", "Finalement c'est juste."]
)
async def test_that_it_is_right_after_all_settles_it(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await pressed(me)
        await me.says(words)
        assert doubted(me) == set()
        assert me.application().current["S1"].words == "USD 12.4 billion (2024)"


async def test_right_and_the_next_answer_hold_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(OUTPUT)
        await me.presses("Right")
        assert doubted(me) == set()
        await me.says("S4_companies: 83")
        assert doubted(me) == set()


async def test_the_form_marks_it_and_its_yes_settles_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says(OUTPUT)
        await me.presses("Not right")
        shown = await me.says("SUBMIT")
        assert doubted(me) == {"S1"}
        assert "12.4" in shown
        assert MARK in shown
        await me.presses("YES")
        assert me.application().state is State.REGISTERED
        assert doubted(me) == set()


async def test_a_form_shown_before_the_press_is_shown_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says(OUTPUT)
        read = me.last()
        await me.says("SUBMIT")
        form = me.last()
        await me.presses("Not right", read)
        assert MARK in await me.presses("YES", form)
        assert me.application().state is State.OPEN


async def test_of_what_is_handed_in_nothing_is_held(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.presses("SUBMIT")
        await me.presses("YES")
        await me.says(OUTPUT)
        assert "once more" in await me.presses("Not right")
        assert doubted(me) == set()
