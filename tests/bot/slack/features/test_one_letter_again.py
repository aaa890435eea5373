"""“Try again” at a letter that came back sends that letter, and no other one of the city."""

import copy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bot.slack.fake.workspace import Message
from bot.slack.shown import returned as shown
from intake import store
from intake.cases import Case, CaseKind
from intake.desk import posting, retrying, unreached
from intake.messages import Address
from intake.notices import Letter, LetterState
from tests.bot.slack.features.post import Post, asked

FULL = "452 4.2.2 mailbox full"
FIRST, SECOND = "It is free.", "The form is open until May."


async def matters(post: Post, *cases: Case) -> None:
    """They come up as the courier reports them."""
    office, clock = post.house.office, post.house.clock
    for case in cases:
        post.house.write(partial(posting.report, office, clock, case=case))
    await later(post)


async def later(post: Post) -> None:
    post.house.clock.ahead += timedelta(minutes=2)
    post.house.chat.wake()
    await post.quiet()


@asynccontextmanager
async def returned(folder: Path) -> AsyncIterator[tuple[Post, Letter, Letter]]:
    """Two letters to a city, neither of which arrived."""
    async with asked(folder) as post:
        await post.sends(post.anna, FIRST)
        await post.carry()
        await post.opens(post.bruno, "write_again")
        await post.bruno.submits({"Your letter": SECOND})
        await post.bruno.submits()
        await post.quiet()
        first, second = post.letters()
        post.house.write(lambda one: store.outbox.bounced(one, first.id, FULL))
        await post.carry(FULL)
        yield post, first, second


def states(post: Post) -> list[LetterState]:
    return [one.state for one in post.letters()]


def of(post: Post, letter: Letter) -> Case:
    return unreached.failed(letter, FULL, post.house.clock())


def waiting(post: Post) -> list[str]:
    """The words of the matters of letters that came back."""
    return [one.text for one in post.desk.cases() if one.kind is CaseKind.BOUNCED]


def line(post: Post, case: int) -> tuple[Message, dict[str, Any]]:
    """The message that tells this matter, and its button."""
    for message in reversed(post.said()):
        for block in message.blocks or ():
            button = block.get("accessory") or {}
            if button.get("action_id") == "retry" and button["value"].startswith(f"{case}:"):
                return message, button
    raise AssertionError(case)


async def tries(post: Post, case: int) -> str:
    message, button = line(post, case)
    await post.anna.clicks(message, "retry", button["value"])
    await post.quiet()
    return [one.text for one in post.anna.sees("organizers") if one.only_for][-1]


def number(post: Post, words: str) -> int:
    (found,) = [one.number for one in post.desk.cases() if words in one.text]
    assert found
    return found


async def test_the_letter_at_which_it_stands_goes_alone(tmp_path: Path) -> None:
    async with returned(tmp_path) as (post, first, second):
        assert states(post) == [LetterState.FAILED, LetterState.FAILED]
        await matters(post, of(post, first), of(post, second))
        mine = number(post, second.lost_by(FULL))
        assert "confirm" not in line(post, mine)[1]
        assert await tries(post, mine) == "Tried again: 1 letter goes out again."
        assert states(post) == [LetterState.FAILED, LetterState.QUEUED]
        assert waiting(post) == [first.lost_by(FULL)]
        await later(post)
        assert "1 letter goes out" in await tries(post, number(post, first.lost_by(FULL)))
        assert states(post) == [LetterState.QUEUED, LetterState.QUEUED]
        assert not waiting(post)


async def test_a_letter_that_went_again_is_not_sent_by_the_button_of_before(
    tmp_path: Path,
) -> None:
    async with returned(tmp_path) as (post, first, second):
        await matters(post, of(post, first), of(post, second))
        mine = number(post, first.lost_by(FULL))
        message, button = line(post, mine)
        stale = copy.deepcopy(message)
        await tries(post, mine)
        await post.anna.clicks_stale(stale, "retry", button["value"])
        await post.quiet()
        assert states(post) == [LetterState.QUEUED, LetterState.FAILED]


async def test_where_several_would_go_it_says_how_many_and_to_whom_before(tmp_path: Path) -> None:
    async with returned(tmp_path) as (post, first, _):
        report = Case(
            kind=CaseKind.BOUNCED, text="Somebody reports that a letter was lost.",
            at=post.house.clock(), application=1,
        )  # fmt: skip
        await matters(post, report)
        mine = number(post, report.text)
        asks = line(post, mine)[1]["confirm"]["text"]["text"]
        assert asks == "2 letters go out once more: 2 to mayor@gdynia.example."
        post.house.write(lambda one: store.outbox.revive(one, [first.id]))
        assert "Other letters wait here by now, so nothing was sent" in await tries(post, mine)
        assert LetterState.FAILED in states(post)
        await later(post)
        asks = line(post, mine)[1]["confirm"]["text"]["text"]
        assert asks == "1 letter goes out once more: 1 to mayor@gdynia.example."
        assert "1 letter goes out" in await tries(post, mine)
        assert not waiting(post)


async def test_a_message_of_before_sends_no_letters_that_it_did_not_name(tmp_path: Path) -> None:
    async with returned(tmp_path) as (post, first, second):
        await matters(post, of(post, first), of(post, second))
        report = Case(kind=CaseKind.BOUNCED, text="A report.", at=post.house.clock(), application=1)
        await matters(post, report)
        mine = number(post, report.text)
        message, button = line(post, mine)
        button["value"] = str(mine)
        await post.anna.clicks_stale(message, "retry", str(mine))
        await post.quiet()
        said = [one.text for one in post.anna.sees("organizers") if one.only_for][-1]
        assert said.startswith("This button is older than what waits here, so nothing was sent.")
        assert states(post) == [LetterState.FAILED, LetterState.FAILED]


def renamed(case: Case) -> Case:
    """The same as it was stored while this kind of letter had another name."""
    words = case.text.replace("(answer to a question,", "(answer,")
    assert words != case.text
    return replace(case, text=words)


async def test_a_matter_whose_letter_was_called_otherwise_asks_and_sends_all_to_its_reader(
    tmp_path: Path,
) -> None:
    async with returned(tmp_path) as (post, first, _):
        case = renamed(of(post, first))
        await matters(post, case)
        mine = number(post, case.text)
        asks = line(post, mine)[1]["confirm"]["text"]["text"]
        assert asks == "2 letters go out once more: 2 to mayor@gdynia.example."
        assert await tries(post, mine) == "Tried again: 2 letters go out again."
        assert states(post) == [LetterState.QUEUED, LetterState.QUEUED]
        assert not waiting(post)


async def test_such_a_matter_sends_nothing_unasked_and_nothing_to_another_reader(
    tmp_path: Path,
) -> None:
    async with returned(tmp_path) as (post, first, second):
        case = renamed(of(post, first))
        await matters(post, case)
        other = replace(case, contact="clerk@gdynia.example")
        with post.house.office.store.reading() as connection:
            assert len(retrying.letters_of(connection, case)) == 2
            assert not retrying.letters_of(connection, other)
        post.house.write(lambda one: store.outbox.revive(one, [second.id]))
        mine = number(post, case.text)
        message, button = line(post, mine)
        button["value"] = str(mine)
        await post.anna.clicks_stale(message, "retry", str(mine))
        await post.quiet()
        assert states(post) == [LetterState.FAILED, LetterState.QUEUED]


async def test_whose_reader_is_no_longer_on_file_it_offers_no_other_try(tmp_path: Path) -> None:
    async with returned(tmp_path) as (post, first, _):
        case = of(post, first)
        await matters(post, case)
        mine = number(post, case.text)
        line(post, mine)
        city = post.desk.file(1)
        others = tuple(
            replace(one, address=Address(address="clerk@gdynia.example")) for one in city.contacts
        )
        post.house.write(lambda one: store.applications.save(one, [replace(city, contacts=others)]))
        with post.house.office.store.reading() as connection:
            stored = store.cases.load(connection, mine)
            assert stored
            assert not shown.again(connection, stored)
            assert not shown.help_with(connection, stored)
