"""What organizers and writers read of a message that was parked: who, what, and what to do."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.checks.place import messages
from bot.slack.shown.kinds import SHOWN
from bot.slack.worker import BACK_OFF, MOST_ATTEMPTS
from intake import desk, store
from intake.cases import Case, CaseKind
from intake.desk import Office
from intake.messages import Kept, Message
from tests.bot.slack.features.town import Town, town
from tests.bot.slack.house import Heard, House, serving
from tests.bot.slack.test_worker import cases, fewer

WRITER = "mayor@patras.example"


def failing(office: Office) -> Office:
    """The same desk, which fails on whatever it reads."""

    def read(kept: Kept, **more: Any) -> Message:
        raise LookupError("no such thing in the table")

    return replace(office, read=read)


async def parked_mail(post: Town, raw: bytes, office: Office) -> None:
    made = Kept(
        id="m1", channel="mail", raw=raw, sender=WRITER, host="", recipients=("desk@example.com",),
        received_at=post.house.clock(),
    )  # fmt: skip
    desk.take(office, [made])
    desk.serve(office, post.house.clock())
    await post.later(seconds=30)


def urgent(post: Town) -> list[str]:
    """What organizers were called for by mail."""
    with post.house.office.store.reading() as connection:
        letters = store.outbox.letters(connection)
    return [one.markdown for one in letters if one.notice == "urgent"]


def lines(text: str) -> list[str]:
    return text.splitlines()


async def test_a_mail_on_which_the_desk_failed_says_whose_it_is_and_what_to_do(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await parked_mail(post, b"From: a@b.example\r\n\r\nHello", failing(post.house.office))
        told = post.beginning("Something waits for you")
        assert lines(told.text) == [
            "Something waits for you:",
            "The desk: a message the desk failed on; it is kept whole (case 1). A mail from "
            f"{WRITER} could not be handled: the desk failed on it. It is kept whole.",
            "What to do: press “Try again”. If that fails again, tell who runs the desk, whose log "
            "says why; what nobody needs can be laid aside. Nothing is lost meanwhile.",
        ]
        assert "LookupError" not in str(told.blocks)
        await says_it_there(post, "the desk failed on it. It is kept whole.", "Try again")
        post.house.write(lambda connection: store.inbox.unpark(connection, ["m1"]))


async def test_a_mail_without_anything_in_it_is_not_to_be_tried_again(tmp_path: Path) -> None:
    async with town(tmp_path, organizers=("boss@cities.example",)) as post:
        await parked_mail(post, b"", post.house.office)
        told = post.beginning("Something waits for you")
        assert lines(told.text)[1].endswith(
            f"A mail from {WRITER} could not be handled: nothing in it can be read. It is kept "
            "whole."
        )
        assert lines(told.text)[2:] == [
            "What to do: there is nothing to read, so trying again does not help. If you know who "
            "sent it, ask them to write once more, and press “Lay aside”. It stays kept."
        ]
        assert "Try again" not in str(told.blocks)
        await says_it_there(post, "nothing in it can be read. It is kept whole.", "Lay aside")
        (case,) = waiting(post)
        assert case.text.endswith(
            'trying again does not help, `citydesk lay-aside m1 --reason "…"` settles it.'
        )
        (letter,) = urgent(post)
        assert "Trying again does not help" in letter
        assert 'citydesk lay-aside m1 --reason "…"' in letter
        assert "retry" not in letter
        looked = str(messages(post.house.given))
        assert "`citydesk lay-aside`" in looked
        assert "retry" not in looked


def waiting(post: Town) -> list[Case]:
    with post.house.office.store.reading() as connection:
        return list(store.cases.waiting(connection))


async def test_what_fails_again_stays_the_one_matter_and_says_who_tried(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        office = failing(post.house.office)
        await parked_mail(post, b"From: a@b.example\r\n\r\nHello", office)
        await post.presses(post.anna, post.beginning("Something waits for you"), "retry")
        await post.later(seconds=5)
        assert "*Tried again* by Anna, " in str(post.beginning("Something waits for you").blocks)
        desk.serve(office, post.house.clock())
        await post.later(seconds=30)
        told = post.beginning("Something waits for you")
        assert "Tried again by Anna at " in told.text
        assert ", failed again." in told.text
        assert "(case 1)" in told.text
        assert len(post.told("could not be handled")) == 1


async def test_what_nobody_needs_is_laid_aside_with_the_reason_and_holds_nothing_up(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await parked_mail(post, b"\xff\xfe\x00garbage", post.house.office)
        told = post.beginning("Something waits for you")
        await post.presses(post.anna, told, "lay_aside")
        assert post.anna.view
        assert "Lay it aside" in str(post.anna.view)
        await post.submits(post.anna, {"reason": "It is spam."})
        await post.later(seconds=5)
        told = post.beginning("Something waits for you")
        assert "\n*Laid aside* by Anna, " in str(told.blocks[1]["text"]["text"])
        with post.house.office.store.reading() as connection:
            assert not store.inbox.parked(connection)
            assert store.cases.count_waiting(connection) == 0


@pytest.mark.parametrize("typed", ["lay-aside 1", "close 1"])
async def test_it_is_laid_aside_by_a_command_that_shows_what_it_is(
    tmp_path: Path, typed: str
) -> None:
    async with town(tmp_path) as post:
        await parked_mail(post, b"From: a@b.example\r\n\r\nHello", failing(post.house.office))
        await post.types(post.anna, typed)
        shown = post.view(post.anna)
        assert "--- Lay it aside " in shown
        assert f"A mail from {WRITER} could not be handled" in shown
        assert "What came stays kept" in shown
        without = await post.anna.submits({"reason": "…"})
        assert "This needs a reason in words" in str(without.errors)
        await post.submits(post.anna, {"reason": "It is spam."})
        await post.later(seconds=5)
        (entry,) = post.entries(0, "message_laid_aside")
        assert (entry["by"], entry["reason"]) == ("Anna", "It is spam.")
        assert waiting(post) == []


async def test_nothing_else_is_laid_aside(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=1, contact="mayor@city1.example")
        await post.types(post.anna, "lay-aside 1")
        assert "there is nothing to lay aside" in post.view(post.anna)
        assert len(waiting(post)) == 1
        assert "Which case?" in await post.types(post.anna, "lay-aside")


async def says_it_there(post: Town, words: str, button: str) -> None:
    """At Home and in the list as well, with the one button that helps."""
    home = await post.opens_home(post.anna)
    assert words in home
    assert f"[ {button} ]" in home
    assert "*1* mail could not be handled and is kept" in home
    assert words in await post.types(post.anna, "queue")


async def test_what_somebody_wrote_in_slack_is_named_and_they_are_told(tmp_path: Path) -> None:
    heard = Heard(faults=[LookupError("never")] * MOST_ATTEMPTS)
    async with serving(tmp_path, handlers={"message": heard}, shown=SHOWN) as house:
        guido = house.fake.person("guido")
        await guido.writes("dm", "We, the city of Graz & <b>, would like to take part.")
        await failed(house, heard)
        house.clock.ahead += timedelta(seconds=30)
        house.chat.wake()
        await house.eventually(lambda: house.texts())
        assert lines(house.texts()[-1]) == [
            "Something waits for you:",
            "The desk: a message the desk failed on; it is kept whole (case 1). Guido wrote in "
            "Slack: “We, the city of Graz &amp; &lt;b&gt;, would like to take part.”. The desk "
            "failed on it. What came is kept whole.",
            "What to do: press “Try again”. If that fails again, tell who runs the desk, whose log "
            "says why; what nobody needs can be laid aside. Nothing is lost meanwhile.",
        ]
        await house.eventually(lambda: guido.sees("dm")[-1].bot_id)
        assert guido.sees("dm")[-1].text == (
            "We have your message, but the desk could not work with it by itself. It is kept, and "
            "a person will look at it. There is no need to write it again."
        )


async def failed(house: House, heard: Heard) -> None:
    for _ in range(MOST_ATTEMPTS):
        await house.eventually(fewer(heard.faults))
        house.clock.ahead += BACK_OFF[-1]
        house.chat.wake()
    await house.eventually(lambda: cases(house))
