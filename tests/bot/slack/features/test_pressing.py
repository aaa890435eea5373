"""Presses in a direct message: which of several counts, and what a button can say."""

import copy
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from intake.answers.values import Amount, YesNo
from intake.desk import acts
from intake.desk.acts import Reply
from intake.notices import LetterState
from intake.store.tables.schema import inbox
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_apply import APPLIES, fill


def waiting(me: Direct) -> bool:
    """Whether a press has not come before the desk yet."""
    return any(one.is_waiting for one in me.house.kept("block_actions"))


async def test_of_two_opposite_presses_the_later_one_counts_and_a_double_click_is_one(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        assert me.buttons() == ["Yes", "No", "Later"]
        old = copy.deepcopy(me.last())
        for word in ("yes", "no", "yes", "yes"):  # all before the desk has read any
            await me.person.clicks_stale(old, f"apply:say:1:{word}")
            await me.fake.settled()
            await me.house.eventually(lambda: not waiting(me))
        await me.settled()
        assert me.application().current["V11_authority"].value == YesNo(yes=True)
        shown = next(one for one in me.seen() if one.ts == old.ts).blocks[-1]["elements"][0]["text"]
        assert shown == "You chose: Yes"
        with me.house.office.store.reading() as connection:
            rows = connection.execute(select(inbox.c.raw)).scalars()
            presses = [one for one in rows if b"block_actions" in one]
        assert len(presses) == 3


async def test_what_is_said_with_me_is_heard_like_any_message(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        said = {"type": "message", "subtype": "me_message", "text": "applies for Gdynia, Poland",
                "channel": me.person.dm, "channel_type": "im", "user": me.person.id,
                "ts": "1790000000.000100"}  # fmt: skip
        await me.fake.send_event(said)
        await me.settled()
        assert me.application().city == "Gdynia"


async def test_which_currency_is_a_button_that_keeps_the_amount(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        asked = await me.says("S1: 900 bn kronor in 2024")
        assert "SEK, NOK, DKK or ISK" in asked
        assert me.buttons()[:4] == ["SEK", "NOK", "DKK", "ISK"]
        await me.presses("SEK")
        value = me.application().current["S1"].value
        assert isinstance(value, Amount)
        assert (value.span.low, value.currency, value.year) == (Decimal(900 * 10**9), "SEK", 2024)


async def test_a_held_answer_brings_no_question_back_that_was_answered_meanwhile(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path, hold=300) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("What does it cost to take part?")
        assert "Which office do you hold" in me.last().text
        reply(me, "Taking part is free.")
        asked = await me.says("Head of the digital department")
        assert "authori" in asked
        text = await hold_over(me)
        assert "Taking part is free." in text
        assert "Which office do you hold" not in text
        assert "Which office" not in str(me.last().blocks)
        await me.says("Yes")
        assert me.application().current["V11_authority"].value == YesNo(yes=True)


async def test_a_held_answer_still_asks_what_waits_for_its_answer(tmp_path: Path) -> None:
    async with applying(tmp_path, hold=300) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("What does it cost to take part?")
        reply(me, "Taking part is free.")
        assert "Which office do you hold" in await hold_over(me)
        await me.says("Head of the digital department")
        assert "V11_office" in me.application().current


def reply(me: Direct, text: str) -> None:
    """An organizer's answer to the case that waits, held."""
    office, act, now = me.house.office, Reply(case=1, text=text), me.house.clock()
    laid = me.house.write(
        lambda connection: acts.lay(office, connection, act, by="Anna", now=now, seed="act-1")
    )
    assert isinstance(laid, acts.Laid), laid
    acts.perform(office, act, by="Anna", now=now, seed="act-1", view=laid.view)


async def hold_over(me: Direct) -> str:
    """What the letter says that was held until now."""
    me.house.clock.ahead += timedelta(minutes=10)
    me.house.chat.wake()
    await me.house.eventually(lambda: all(one.state is LetterState.SENT for one in me.letters()))
    return await me.answer()


async def test_two_quick_presses_on_one_message_both_stand(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("S1: 104.5 billion US dollars in 2023")
        old = copy.deepcopy(me.last())
        assert {"Right", "Later"} <= set(me.buttons(old))
        await me.person.clicks_stale(old, "Right")
        await me.person.clicks_stale(old, "Later")
        await me.settled()
        standing = next(one for one in me.seen() if one.ts == old.ts)
        assert "Right" not in me.buttons(standing)
        assert "Later" not in me.buttons(standing)


async def test_right_below_a_figure_that_was_corrected_says_so(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("S1: 104.5 billion US dollars in 2023")
        old = copy.deepcopy(me.last())
        assert "Right" in me.buttons(old)
        await me.says("S1: 204.5 billion US dollars in 2023")
        await me.person.clicks_stale(old, "Right")
        await me.settled()
        told = me.person.sees("dm")[-1]
        assert told.only_for == me.person.id
        assert "This is not what we keep any more" in told.text
        assert "204.5" in told.text


async def test_right_below_a_figure_that_was_told_again_does_not_call_it_changed(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("S1: 104.5 billion US dollars in 2023")
        old = copy.deepcopy(me.last())
        await me.says("S1: 104,500 million US dollars in 2023")
        await me.person.clicks_stale(old, "Right")
        await me.settled()
        told = me.person.sees("dm")[-1]
        assert told.only_for == me.person.id
        assert "We keep the same: you told it once more since" in told.text
        assert "changed since" not in told.text
