"""Messages that Slack tells late, after newer ones: what was written last counts."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.commands.replayed import compare
from bot.slack import catching_up
from bot.slack.fake import Delivery
from intake import desk, stages, store
from intake.answers.values import Amount
from intake.applications import State
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_apply import APPLIES
from tests.bot.slack.features.test_out_of_order import AUTHORISED, again, outage
from tests.bot.slack.house import Transport

FIRST, SECOND, THIRD = (f"S1: USD {one} billion (2024)" for one in (12, 13, 14))
STANDS = "The newer answer stands"


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catching_up, "APART", 0.0)


def figure(me: Direct, question: str = "S1") -> int | None:
    answer = me.application().current.get(question)
    if answer is None:
        return None
    assert isinstance(answer.value, Amount)
    assert answer.value.span.low is not None
    return int(answer.value.span.low / 10**9)


async def lost(me: Direct, *texts: str) -> Sequence[Delivery]:
    """Messages of which the desk heard nothing, oldest first."""
    async with outage(me) as deliveries:
        for text in texts:
            await me.person.writes("dm", text)
    return deliveries


async def test_an_older_message_never_counts_over_a_newer_answer(
    tmp_path: Path, transport: Transport
) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, FIRST)
        await me.says(f"Correction: {THIRD}")
        before = len(me.seen())
        await again(me, late)
        assert figure(me) == 14
        assert b"USD 12 billion" in me.raw()
        assert len(me.seen()) == before + 1
        assert STANDS in me.last().text
        assert "The new answer counts" not in me.last().text


async def test_the_journal_tells_the_newer_answer_alone_and_replays(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, FIRST)
        await me.says(THIRD)
        await again(me, late)
        with me.house.office.store.reading() as connection:
            words = store.journal.words(connection, 1)
            acts = [one.act for one in store.journal.chain(connection, 1)]
        told = [one for one in words.values() if one.get("question") == "S1"]
        assert ["12" in str(one["words"]) for one in told] == [False, True]
        assert acts.count("overtaken") == 1
        assert [one.faults for one in compare(me.house.office, [1], is_silent=True)] == [()]


async def test_what_else_a_late_message_says_counts(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, f"{FIRST}\nS2: USD 101 billion (2024)")
        await me.says(THIRD)
        await again(me, late)
        assert (figure(me), figure(me, "S2")) == (14, 101)


async def test_a_late_message_that_says_the_same_is_simply_read(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, THIRD)
        await me.says(THIRD)
        await again(me, late)
        assert figure(me) == 14
        assert STANDS not in me.last().text


async def test_a_bare_late_answer_answers_what_was_asked_when_it_was_written(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        for words in (APPLIES, AUTHORISED, "B1a: smart city"):
            await me.says(words)
        assert me.letters()[-1].questions == ("S1",)
        (late,) = await lost(me, "USD 12 billion (2024)")
        await me.says("USD 14 billion (2024)")
        assert me.letters()[-1].questions == ("S2",)
        await again(me, late)
        assert (figure(me), figure(me, "S2")) == (14, None)
        assert STANDS in me.last().text


async def test_a_message_before_any_newer_one_counts_however_late(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(FIRST)
        (late,) = await lost(me, THIRD)
        await me.says("S2: USD 101 billion (2024)")
        await again(me, late)
        assert figure(me) == 14
        assert STANDS not in me.last().text


async def test_a_later_correction_still_counts(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, FIRST)
        await me.says(THIRD)
        await again(me, late)
        await me.says(SECOND)
        assert figure(me) == 13


async def test_what_takes_back_an_older_answer_holds_no_newer_one_in_doubt(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(FIRST)
        (late,) = await lost(me, "The S1 figure I gave is wrong.")
        await me.says(THIRD)
        await again(me, late)
        assert figure(me) == 14
        assert not me.application().doubted


async def test_what_waits_is_worked_off_in_the_order_in_which_it_was_written(
    tmp_path: Path, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        deliveries = await lost(me, FIRST, SECOND, THIRD)
        with monkeypatch.context() as patch:
            patch.setattr(me.house.chat.worker, "_begin", _nothing)
            for one in reversed(deliveries):
                assert (await me.fake.send_again(one)).acked
        await me.settled()
        assert figure(me) == 14
        answers = [one for one in me.application().answers if one.question == "S1"]
        assert len(answers) == 3


async def _nothing() -> bool:
    return False


async def test_what_is_told_once_all_is_closed_opens_nothing_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        (late,) = await lost(me, FIRST)
        closes_at = stages.deadline(me.house.office.call, me.application())
        me.house.clock.ahead += closes_at + 2 * stages.GRACE - me.house.clock()
        desk.remind(me.house.office, me.house.clock())
        await me.settled()
        assert me.application().state is State.CLOSED
        await me.says("Good morning, is anybody there?")
        await again(me, late)
        assert me.application().state is State.CLOSED
        assert figure(me) is None


async def test_of_who_is_not_known_yet_the_words_come_along_as_they_were_written(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        (late,) = await lost(me, "Hello, this is the first one.")
        await me.says("Hello, this is the second one.")
        await again(me, late)
        await me.presses("Yes, I apply for a city")
        assert b"the first one.\\n\\nHello, this is the second one." in me.raw()
