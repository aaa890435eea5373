"""Slack tells of one message in any order after an outage: its newest words count, each once."""

from base64 import b64encode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path

import pytest

from bot.slack import catching_up
from bot.slack.fake import Delivery
from bot.slack.shown import told
from intake.answers.values import Amount, Text
from tests.bot.slack.features import outages
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_apply import APPLIES
from tests.bot.slack.features.test_deletions import COSTS, heard, thread_of_question
from tests.bot.slack.house import Transport

OLD, NEWER, NEWEST = (f"S1: EUR {one} billion" for one in ("18", "19", "20"))
AUTHORISED = "I am authorised."
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catching_up, "APART", 0.0)


@asynccontextmanager
async def outage(me: Direct) -> AsyncIterator[list[Delivery]]:
    """The same, once the desk has caught up with what was told before."""
    await me.house.eventually(lambda: not me.house.chat.catching._is_behind)
    async with outages.outage(me.fake) as lost:
        yield lost


async def again(me: Direct, *deliveries: Delivery, together: bool = False) -> None:
    """Told in this order; each is worked off before the next one comes, or all lie there before."""
    for one in deliveries:
        told = await me.fake.send_again(one)
        assert told.acked
        if not together:
            await me.settled()
    await me.settled()


async def lost_versions(me: Direct, *texts: str) -> list[Delivery]:
    """A message and its edits, none of which the desk heard of."""
    async with outage(me) as lost:
        message = await me.person.writes("dm", texts[0])
        for text in texts[1:]:
            await me.person.edits(message, text)
    return lost


def output(me: Direct) -> Decimal | None:
    value = me.application().current["S1"].value
    assert isinstance(value, Amount)
    return value.span.low


def answers(me: Direct, question: str = "S1") -> Sequence[str]:
    """What was read on it, oldest first."""
    return [one.words for one in me.application().answers if one.question == question]


async def test_an_edit_before_its_message(tmp_path: Path, transport: Transport) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        first, edit = await lost_versions(me, OLD, NEWER)
        before = len(me.seen())
        await again(me, edit, first)
        assert output(me) == 19_000_000_000
        assert len(answers(me)) == 1
        assert len(me.seen()) == before + 1
        await again(me, first, edit)
        assert len(me.seen()) == before + 1


async def test_what_the_edit_replaced_is_kept_with_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        first, edit = await lost_versions(me, OLD, NEWER)
        await again(me, edit, first)
        assert OLD.encode() in me.raw()


async def test_a_message_before_its_edit_is_answered_as_ever(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        first, edit = await lost_versions(me, OLD, NEWER)
        before = len(me.seen())
        await again(me, first, edit)
        assert output(me) == 19_000_000_000
        assert len(answers(me)) == 2
        assert len(me.seen()) == before + 2


@pytest.mark.parametrize("order", [(2, 1, 0), (2, 0, 1), (1, 2, 0), (1, 0, 2), (0, 2, 1)])
async def test_two_edits_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        versions = await lost_versions(me, OLD, NEWER, NEWEST)
        before = len(me.seen())
        await again(me, *(versions[place] for place in order))
        read = [place for at, place in enumerate(order) if place >= max(order[: at + 1])]
        assert output(me) == 20_000_000_000
        assert len(answers(me)) == len(read)
        assert len(me.seen()) == before + len(read)


@pytest.mark.parametrize("transport", ["socket", "http"], indirect=True)
async def test_both_lie_there_when_the_desk_comes_to_them(
    tmp_path: Path, transport: Transport
) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        first, edit = await lost_versions(me, OLD, NEWER)
        before = len(me.seen())
        await again(me, edit, first, together=True)
        assert output(me) == 19_000_000_000
        assert len(answers(me)) == 1
        assert len(me.seen()) == before + 1


async def test_an_edit_before_its_message_answers_what_was_asked(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        for words in (APPLIES, AUTHORISED, "B1a: smart city"):
            await me.says(words)
        assert me.letters()[-1].questions == ("S1",)
        first, edit = await lost_versions(me, "18 billion euros", "19 billion euros")
        await again(me, edit, first)
        assert output(me) == 19_000_000_000
        assert len(answers(me)) == 1


async def test_a_third_edit_of_what_came_late_says_only_what_it_changed(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        async with outage(me) as lost:
            message = await me.person.writes("dm", OLD)
            await me.person.edits(message, f"{NEWER}. {AUTHORISED}")
        await again(me, *reversed(lost))
        await me.person.edits(message, f"{NEWEST}. {AUTHORISED}")
        await me.settled()
        assert output(me) == 20_000_000_000
        assert len(answers(me, "V11_authority")) == 1


async def test_the_files_of_a_message_come_with_its_edit(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        async with outage(me) as lost:
            message = await me.person.uploads("dm", "figures.pdf", PDF, OLD)
            await me.person.edits(message, NEWER)
        await again(me, *reversed(lost))
        assert output(me) == 19_000_000_000
        assert me.raw().count(b64encode(PDF)) == 1


async def test_who_is_not_known_yet_is_read_by_their_newest_words(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first, edit = await lost_versions(me, "Hello from Sopot!", "Hello from Gdynia!")
        await again(me, edit, first)
        await me.presses("Yes, I apply for a city")
        assert b"Gdynia" in me.raw()
        assert b"Sopot" not in me.raw()


async def test_a_preview_of_a_link_is_no_version(tmp_path: Path) -> None:
    """Slack tells of an unfurled link as of a change, under the time of the last edit."""
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        first, edit = await lost_versions(me, OLD, f"{NEWER} https://cities.example/")
        event = edit.body["event"]
        unfurled = event | {"previous_message": event["message"]}
        await me.fake.send_event(unfurled)
        await me.settled()
        await again(me, first, edit)
        assert output(me) == 19_000_000_000
        assert len(answers(me)) == 2


async def test_a_deletion_before_its_message(tmp_path: Path, transport: Transport) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        async with outage(me) as lost:
            message = await me.person.writes("dm", "Name Surname")
            await me.person.deletes(message)
        first, gone = lost
        await again(me, gone)
        assert not heard(me)
        assert told.UNSAID not in [one.text for one in me.seen()]
        await again(me, first)
        (one,) = heard(me)
        assert "“Name Surname”" in one.text
        assert [one.text for one in me.seen()].count(told.UNSAID) == 1
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")
        seen = len(me.seen())
        await again(me, gone, first, gone)
        assert len(heard(me)) == 1
        assert len(me.seen()) == seen


async def test_a_deletion_and_its_message_both_lie_there(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        async with outage(me) as lost:
            message = await me.person.writes("dm", COSTS)
            await me.person.deletes(message)
        await again(me, *reversed(lost), together=True)
        (one,) = heard(me)
        assert one.thread_ts == thread_of_question(me).ts
        assert [one.text for one in me.seen()].count(told.UNSAID) == 1


@pytest.mark.parametrize("order", [(2, 1, 0), (2, 0, 1), (1, 2, 0), (1, 0, 2), (0, 2, 1)])
async def test_a_deletion_among_the_versions(tmp_path: Path, order: tuple[int, ...]) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        async with outage(me) as lost:
            message = await me.person.writes("dm", OLD)
            await me.person.edits(message, NEWER)
            await me.person.deletes(message)
        await again(me, *(lost[place] for place in order))
        assert output(me) == 19_000_000_000
        assert len(heard(me)) == 1
        assert [one.text for one in me.seen()].count(told.UNSAID) == 1


async def test_a_deletion_before_the_words_of_who_is_not_known_drops_them(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        async with outage(me) as lost:
            message = await me.person.writes("dm", "Hello from Sopot!")
            await me.person.deletes(message)
        await again(me, *reversed(lost))
        assert told.UNSAID not in [one.text for one in me.seen()]
        await me.presses("Yes, I apply for a city")
        assert b"Sopot" not in me.raw()
