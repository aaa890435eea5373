"""A message of a city that is edited: the question that stood unanswered stands on."""

from decimal import Decimal
from pathlib import Path

import pytest

from bot.slack.fake.workspace import Message
from intake.answers.values import Amount
from intake.contacts import Standing
from tests.bot.slack.features.boxes import BOX, GO_OVER, standings
from tests.bot.slack.features.direct import Direct, applying

APPLIES = "The city of Gdynia, Poland, would like to take part. I am Anna Nowak, Deputy Mayor."
AUTHORISED = "I am authorised."
BRAIN = " We have a city brain in operation."


async def written(me: Direct, text: str) -> Message:
    message = await me.person.writes("dm", text)
    await me.settled()
    return message


async def edited(me: Direct, message: Message, text: str) -> tuple[str, ...]:
    """What the desk asks after the edit."""
    await me.person.edits(message, text)
    await me.settled()
    return asked(me)


def asked(me: Direct) -> tuple[str, ...]:
    return me.letters()[-1].questions


def output(me: Direct) -> Decimal | None:
    value = me.application().current["S2"].value
    assert isinstance(value, Amount)
    return value.span.low


@pytest.mark.parametrize("between", [0, 8])
async def test_it_is_put_again_and_the_reply_is_read_for_it(tmp_path: Path, between: int) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        for text in (AUTHORISED, "B1a: smart city", "S1: USD 12 billion", *["STATUS"] * between):
            await me.says(text)
        assert asked(me) == ("S2",)
        assert await edited(me, first, APPLIES + BRAIN) == ("S2",)
        assert "B2b" in me.application().current
        await me.says("1.1 billion dollars, 2024")
        assert output(me) == 1_100_000_000
        assert asked(me) == ("S3a",)


async def test_so_it_is_where_one_before_it_was_left_for_later(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        second = await written(me, AUTHORISED)
        await me.presses("Later")
        stood = asked(me)
        assert stood != ("B1a",)
        assert await edited(me, second, AUTHORISED + " S4_companies: 83") == stood


async def test_an_edit_that_answers_it_is_followed_by_the_next(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        await me.says(AUTHORISED)
        assert asked(me) == ("B1a",)
        assert await edited(me, first, f"{APPLIES} B1a: smart city") not in ((), ("B1a",))


async def test_an_answer_that_was_called_wrong_is_still_asked_for(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        await me.says(AUTHORISED)
        await me.says("S2: USD 3 billion")
        await me.presses("Not right")
        assert asked(me) == ("S2",)
        assert await edited(me, first, APPLIES + BRAIN) == ("S2",)
        await me.says("1.1 billion dollars, 2024")
        assert output(me) == 1_100_000_000


async def test_what_the_edit_says_unreadably_is_asked_first(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, f"{APPLIES} S4_companies: 83")
        await me.says(AUTHORISED)
        assert await edited(me, first, f"{APPLIES} S4_companies: many") == ("S4_companies",)


async def test_bare_words_of_an_edit_are_no_answer_to_what_was_asked_since(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        for text in (AUTHORISED, "B1a: smart city", "S1: USD 12 billion"):
            await me.says(text)
        assert await edited(me, first, f"{APPLIES}\n\nUSD 1.1 billion") == ("S2",)
        assert "S2" not in me.application().current


async def test_a_question_is_passed_by_an_edit_of_the_words_on_it_alone(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(AUTHORISED)
        first = await written(me, "skp")
        assert asked(me) == ("B1a",)
        assert await edited(me, first, "skip this question") == ("B1b",)
        second = await written(me, "skp")
        await me.presses("Later")
        stood = asked(me)
        assert stood != ("B1b",)
        assert await edited(me, second, "skip this question") == stood


@pytest.mark.parametrize("said", [(), (AUTHORISED,), (AUTHORISED, "B1a: smart city")])
async def test_a_word_that_is_waited_for_is_asked_for_again_and_taken(
    tmp_path: Path, said: tuple[str, ...]
) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        for text in said:
            await me.says(text)
        await me.says("WITHDRAW")
        stood = me.letters()[-1].pending
        assert stood
        assert await edited(me, first, APPLIES + BRAIN) == ()
        assert "B2b" in me.application().current
        assert me.letters()[-1].pending == stood
        assert "Your yes or no is still needed." in me.last().text
        assert me.buttons() == ["YES", "NO"]
        await me.says("YES")
        assert me.application().is_over
        assert "V11_authority" not in me.application().current or said


async def test_so_it_is_where_the_edited_message_answered_a_letter(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        second = await written(me, AUTHORISED)
        await me.says("WITHDRAW")
        assert await edited(me, second, AUTHORISED + BRAIN) == ()
        await me.says("NO")
        assert not me.application().is_over
        assert not me.application().pending


@pytest.mark.parametrize(("word", "over"), [("YES", True), ("NO", False)])
async def test_a_word_that_an_edit_says_is_not_asked_for_again(
    tmp_path: Path, word: str, over: bool
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("WITHDRAW")
        mistyped = await written(me, "YS")
        await edited(me, mistyped, word)
        assert me.application().is_over is over
        assert me.letters()[-1].pending is None


async def test_what_waits_for_the_word_of_a_mailbox_is_asked_for_there_alone(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        first = await written(me, APPLIES)
        await me.says(AUTHORISED)
        await me.says(GO_OVER)
        assert (me.letters()[-1].pending or "").startswith("mailbox:")
        await edited(me, first, APPLIES + BRAIN)
        assert me.letters()[-1].pending is None
        await me.says("YES")
        assert standings(me)[BOX] is Standing.ASKED
