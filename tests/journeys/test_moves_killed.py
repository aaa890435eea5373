"""Killed with -9 during moves, decisions and reminders: each has its effect and its letters once.

Twenty kills on each store. A verb that was killed is typed again, a desk is started again; at the
end letters are counted in the mailbox and effects in the store.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from intake import store
from intake.applications import State
from intake.calls.model import Stage
from intake.decisions import Decision, DecisionState, Outcome
from tests.bot.mail.relays import relay
from tests.intake.conversation.registered import PAST
from tests.journeys import roll
from tests.journeys.chaos import Desk, Mailbox
from tests.journeys.ordeal import Ordeal

CITIES, WRITERS = 300, 24
DECISIONS, REMINDERS = 20, 50
AT_ONCE = ("documents", "attendance")
"""Letters that go when a title takes effect, without a hold of their own."""
MOVE = ("move", "--stage", "registration", "--to", "pre_selection", "--yes", "--as", "First")


@pytest_asyncio.fixture
async def ordeal(database: str, tmp_path: Path) -> AsyncIterator[Ordeal]:
    """A desk that is not started yet; no city is in its store."""
    async with relay(Mailbox()) as mailbox:
        assert isinstance(mailbox, Mailbox)
        desk = Desk(folder=tmp_path / "desk", database=database, relay=mailbox.port)
        moments = random.Random(database.partition(":")[0])  # noqa: S311  no secret
        yield Ordeal(desk=desk, mailbox=mailbox, size=WRITERS, moments=moments)
        if desk.process:
            desk.strike()
            await desk.death()


async def test_300_cities_moved_at_once_read_it_once_and_their_mails_are_answered_once(
    ordeal: Ordeal,
) -> None:
    ordeal.writers = roll.place(ordeal.desk, CITIES)
    playing = asyncio.create_task(ordeal.play())
    await asyncio.gather(verbs_killed(ordeal), ordeal.serve_for(0.5, 2.0))
    await asyncio.gather(
        ordeal.type_until("before_commit", 1, *[MOVE] * 3), ordeal.serve_for(1.0, 2.0)
    )
    await ordeal.type_until("after_commit", 1, MOVE)
    for point, at in (("after_send", 80), ("before_send", 80), ("after_commit", 30)):
        await ordeal.serve_until(point, at)
    (again,) = await ordeal.type(MOVE)
    assert again == (1, "Error: Nothing was moved.\nNo registered city matches.\n")
    fates, seen = await ordeal.end(playing)
    for one in fates:
        assert one.application.stage is Stage.PRE_SELECTION
        assert one.acts["moved"] == 1
        assert one.heard("moved") == one.readers
        assert {letter.subject for letter in one.letters} == {roll.SUBJECT}  # one thread
    assert len(fates) == CITIES
    assert len(ordeal.mails) == WRITERS
    assert ordeal.kills.total() == 9
    assert seen["letters"] == CITIES + CITIES // 3 + WRITERS
    assert seen["copies"] >= 1  # what the relay had taken when the desk was killed


async def verbs_killed(ordeal: Ordeal) -> None:
    """The move killed while its letters are written, and at some moment."""
    await ordeal.type_until("writing", 60, MOVE)
    await ordeal.type_for(0.2, 0.7, MOVE)


async def test_decisions_take_effect_once_with_their_letters_or_not_at_all(ordeal: Ordeal) -> None:
    ordeal.desk.more["CITYDESK_HOLD"] = "1"
    (ordeal.desk.folder / "call.toml").write_text(PAST, encoding="utf-8")
    roll.place(ordeal.desk, DECISIONS, stage=Stage.FINAL_REVIEW)
    decide = [decided(number) for number in range(1, DECISIONS + 1)]
    await ordeal.type_until("before_commit", 6, *decide)
    await ordeal.type_until("after_commit", 8, *decide)
    assert Counter(code for code, _ in await ordeal.type(*decide)) == {1: 13, 0: 7}
    approve = [approved(one) for one in decisions(ordeal, DecisionState.PROPOSED)]
    await asyncio.gather(
        ordeal.type_until("after_commit", 12, *approve), ordeal.serve_until("carrying", 4)
    )
    rest = [approved(one) for one in decisions(ordeal, DecisionState.PROPOSED)]
    await asyncio.gather(ordeal.type(*rest), ordeal.serve_until("carried", 4))
    await ordeal.serve_until("after_send", 5)
    fates, seen = await ordeal.end()
    assert len(decisions(ordeal, DecisionState.DONE)) == len(fates) == DECISIONS
    for one in fates:
        outcome = outcome_of(one.application.number)
        assert one.application.state is State(outcome.value)
        assert one.acts["decided"] == one.acts["approved"] == one.acts[outcome.value] == 1
        assert one.heard(outcome.value) == one.readers
        is_titled = outcome is Outcome.TITLED
        assert one.acts["document_issued"] == 2 * is_titled
        assert one.heard("documents") == (one.readers if is_titled else [])
        assert one.heard("attendance") == (one.readers if is_titled else [])
        assert len(one.letters) == len(one.readers) * (1 + 2 * is_titled)
    assert ordeal.kills.total() == 6
    assert seen["copies"] >= 1


async def test_a_final_list_of_300_cities_takes_effect_on_all_at_once_or_on_none(
    ordeal: Ordeal,
) -> None:
    ordeal.desk.more["CITYDESK_HOLD"] = "1"
    (ordeal.desk.folder / "call.toml").write_text(PAST, encoding="utf-8")
    roll.place(ordeal.desk, CITIES, stage=Stage.FINAL_REVIEW)
    await ordeal.type_until("writing", 60, LIST)
    await ordeal.type_until("before_commit", 1, LIST)
    assert decisions(ordeal, DecisionState.PROPOSED) == []
    await ordeal.type_until("after_commit", 1, LIST)
    first, *others = decisions(ordeal, DecisionState.PROPOSED)
    assert {one.final_list for one in (first, *others)} == {first.number}
    ((code, said),) = await ordeal.type(LIST)
    assert (code, f"waits as decision {first.number}" in said) == (1, True)
    await ordeal.type_until("before_commit", 1, approved(first))
    await ordeal.type_until("after_commit", 1, approved(first))
    await ordeal.serve_until("carrying", 1)
    assert len(decisions(ordeal, DecisionState.HELD)) == CITIES
    await ordeal.serve_until("carried", 1)
    assert len(decisions(ordeal, DecisionState.DONE)) == CITIES
    await ordeal.serve_until("after_send", 80)
    fates, seen = await ordeal.end()
    due = {one.due_at for fate in fates for one in fate.letters if one.notice not in AT_ONCE}
    assert len(due) == 1
    for one in fates:
        outcome = of_list(one.application.number)
        assert one.application.state is State(outcome.value)
        assert one.acts["decided"] == one.acts["approved"] == one.acts[outcome.value] == 1
        assert one.heard(outcome.value) == one.readers
    assert len(fates) == CITIES
    assert ordeal.kills.total() == 8
    assert seen["copies"] >= 1


async def test_open_applications_are_reminded_once(ordeal: Ordeal) -> None:
    ordeal.desk.later = roll.seconds_until_last_days(ordeal.desk)
    roll.place(ordeal.desk, REMINDERS, state=State.OPEN)
    await ordeal.serve_until("bringing", 27)
    await ordeal.serve_until("brought", 1)
    await ordeal.serve_until("before_send", 9)
    await ordeal.serve_until("after_send", 9)
    await ordeal.serve_for(0.05, 0.3)
    fates, seen = await ordeal.end()
    for one in fates:
        assert one.application.state is State.OPEN
        assert one.acts["reminded"] == 1
        assert one.heard("reminded") == one.readers
        assert len(one.letters) == len(one.readers)
    assert len(fates) == REMINDERS
    assert ordeal.kills.total() == 5
    assert seen["copies"] >= 1


def outcome_of(number: int) -> Outcome:
    return Outcome.TITLED if number % 2 else Outcome.DECLINED


def decided(number: int) -> tuple[str, ...]:
    outcome = outcome_of(number).value
    return ("decide", str(number), outcome, "--reason", "As judged.", "--yes", "--as", "First")


def of_list(number: int) -> Outcome:
    """Few are titled: every one of them gets documents, which take their time."""
    return Outcome.DECLINED if number % 25 else Outcome.TITLED


def named(outcome: Outcome) -> str:
    several = range(1, CITIES + 1)
    return ",".join(str(number) for number in several if of_list(number) is outcome)


def approved(decision: Decision) -> tuple[str, ...]:
    return ("approve", str(decision.number), "--yes", "--as", "Second")


def decisions(ordeal: Ordeal, state: DecisionState) -> list[Decision]:
    with roll.reading(ordeal.desk.database) as connection:
        return store.decisions.listed(connection, [state])


LIST = (
    "final", "decide", "--titled", named(Outcome.TITLED), "--declined", named(Outcome.DECLINED),
    "--reason", "As judged.", "--yes", "--as", "First",
)  # fmt: skip
