"""Killed with -9 between mail and Slack: no message stands twice, and no letter goes out twice.

What was posted when the desk died is found by its mark; what was agreed to is done once.
"""

import asyncio
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest_asyncio

from bot import clock, runtime, settings
from bot.slack.fake import FakeSlack, Message
from intake import store
from intake.desk import Office, acts
from intake.notices import LetterState
from intake.store.drafts import Draft, DraftState
from tests.bot.mail.relays import relay
from tests.journeys.chaos import PATIENCE, Desk, Mailbox, address, deliver, mail

APPLIES = "The city of {city} would like to take part.\n"
ASKS = "What does it cost to take part? We have found no figure.\n"
ANSWER = "Taking part is free of charge."
CITIES = ("Gdynia", "Turku", "Espoo", "Leuven", "Brno", "Cork")
RANDOM_KILLS = 4


@dataclass(kw_only=True)
class Between:
    """A desk's program that may die, its mailbox, and its Slack, which stays."""

    desk: Desk
    mailbox: Mailbox
    fake: FakeSlack

    async def start(self, *point: str) -> None:
        """Run it; without a point nothing kills it."""
        await self.desk.start("--brisk", *point)

    async def dies(self, *point: str) -> None:
        """Run it until it is killed there."""
        await self.start(*point)
        assert await self.desk.death() == -signal.SIGKILL, self.desk.log()

    async def asks(self, city: str) -> None:
        """A city applies, and asks in its second mail."""
        writer = f"mayor@{city.lower()}.example"
        first = mail(writer, APPLIES.format(city=city), name=f"first-{city}")
        assert (await deliver(self.desk.port, first)).startswith("250")
        letter = await self.mailbox.answer(first)
        to, answers = address(letter.reply_to), letter.id
        second = mail(writer, ASKS, name=f"second-{city}", to=to, answers=answers)
        assert (await deliver(self.desk.port, second)).startswith("250")

    def standing(self) -> Counter[str]:
        """How often each message of the desk's stands in the channel, by its key."""
        said = [one for one in self.fake.channel("organizers").messages if one.bot_id]
        return Counter(key(one) for one in said)

    def answered(self) -> Counter[str]:
        """How many different letters with the answer each city has; copies are the same letter."""
        found = {(one.to, one.id) for one in self.mailbox.letters() if ANSWER in one.text}
        return Counter(to for to, _ in found)

    def agree(self, office: Office, case: int) -> str:
        """The answer to a case, agreed to by an organizer; the draft's ID."""
        anna, now = self.fake.person("anna"), clock.now()
        id, act = clock.new_id().replace("-", ""), acts.Reply(case=case, text=ANSWER)
        with office.store.reading() as connection:
            laid = acts.lay(office, connection, act, by="Anna", now=now, seed=f"act-{id}")
        assert isinstance(laid, acts.Laid), laid
        draft = Draft(
            id=id, act=acts.to_json(act), by_id=anna.id, by_name="Anna", view=laid.view, at=now,
            place={"under": f"case:{case}"},
        )  # fmt: skip
        with office.store.transaction() as connection:
            store.drafts.add(connection, draft)
            store.drafts.submit(connection, id, anna.id, now)
        return id

    def office(self) -> Office:
        """The desk opened beside its program."""
        given = settings.rehearsal(self.desk.folder)
        more = {"database": self.desk.database, "mail_address": "desk@cities.example", "hold": 0}
        return runtime.build_beside(given.model_copy(update=more))


def key(message: Message) -> str:
    return str((message.metadata or {}).get("event_payload", {}).get("key"))


async def eventually(holds: Callable[[], object], why: Callable[[], object]) -> None:
    until = asyncio.get_running_loop().time() + PATIENCE
    while not holds():
        assert asyncio.get_running_loop().time() < until, why()
        await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def between(database: str, tmp_path: Path) -> AsyncIterator[Between]:
    """A desk that is not started yet, on each of the two databases."""
    async with relay(Mailbox()) as mailbox, FakeSlack() as fake:
        assert isinstance(mailbox, Mailbox)
        desk = Desk(
            folder=tmp_path / "desk", database=database, relay=mailbox.port, more=_slack(fake)
        )
        yield Between(desk=desk, mailbox=mailbox, fake=fake)
        desk.strike()
        await desk.death()


def _slack(fake: FakeSlack) -> dict[str, str]:
    return {
        "CITYDESK_SLACK_BOT_TOKEN": fake.bot_token,
        "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
        "CITYDESK_SLACK_CHANNEL": fake.channel("organizers").id,
        "CITYDESK_SLACK_API": fake.base_url,
        "CITYDESK_SLACK_QUIET": "",
    }


async def test_killed_at_each_named_point_a_thread_and_an_answer_stand_once(
    between: Between,
) -> None:
    await between.start("--point", "posting", "--at", "1")
    await between.asks("Gdynia")
    assert await between.desk.death() == -signal.SIGKILL
    assert not between.standing()
    await between.dies("--point", "posted", "--at", "1")
    assert between.standing()
    await between.start()
    await eventually(lambda: between.standing()["case:1"], between.desk.log)
    between.desk.strike()
    await between.desk.death()
    office = between.office()
    id = between.agree(office, 1)
    await between.dies("--point", "acting", "--at", "1")
    assert _state(office, id) is DraftState.SUBMITTED
    await between.dies("--point", "acted", "--at", "1")
    assert _state(office, id) is DraftState.DONE
    await between.dies("--point", "posted", "--at", "1")
    await between.start()
    await _at_rest(between, office, [id])
    assert {"case:1", f"act:{id}"} <= between.standing().keys()
    assert set(between.standing().values()) == {1}, between.standing()
    assert list(between.answered().values()) == [1]
    office.store.close()


async def test_killed_at_random_moments_no_message_and_no_letter_is_doubled(
    between: Between,
) -> None:
    moments = random.Random(between.desk.database.partition(":")[0])  # noqa: S311  no secret
    await between.start()
    await asyncio.gather(*(between.asks(city) for city in CITIES))
    office = between.office()
    await eventually(lambda: len(_cases(office)) == len(CITIES), between.desk.log)
    ids = [between.agree(office, case) for case in _cases(office)]
    for _ in range(RANDOM_KILLS):
        between.desk.strike()
        await between.desk.death()
        await between.start()
        await asyncio.sleep(moments.uniform(0.02, 0.4))
    await _at_rest(between, office, ids)
    standing = between.standing()
    assert {f"act:{id}" for id in ids} <= standing.keys()
    assert set(standing.values()) == {1}, standing
    assert list(between.answered().values()) == [1] * len(CITIES)
    office.store.close()


async def test_killed_behind_a_letter_in_a_direct_message_it_stands_there_once(
    between: Between,
) -> None:
    guido = between.fake.person("guido")
    await between.start("--point", "posted", "--at", "1")
    await between.fake.sockets.connected()
    await guido.writes("dm", "The city of Gdynia would like to take part.")
    assert await between.desk.death() == -signal.SIGKILL
    await between.start()
    office = between.office()
    await eventually(lambda: _are_sent(office), between.desk.log)
    said = [one.text for one in guido.sees("dm") if one.bot_id]
    assert len(said) == 1
    assert "You apply in this conversation." in said[0]
    office.store.close()


def _are_sent(office: Office) -> bool:
    with office.store.reading() as connection:
        states = {one.state for one in store.outbox.letters(connection)}
    return states == {LetterState.SENT}


async def _at_rest(between: Between, office: Office, ids: list[str]) -> None:
    """All acts are done, their letters sent, and every message shows it."""
    await eventually(
        lambda: {_state(office, id) for id in ids} == {DraftState.DONE}, between.desk.log
    )
    await eventually(lambda: sum(between.answered().values()) == len(ids), between.desk.log)
    await eventually(lambda: _is_shown(office, ids), between.desk.log)


def _state(office: Office, id: str) -> DraftState:
    with office.store.reading() as connection:
        found = store.drafts.load(connection, id)
    assert found
    return found.state


def _cases(office: Office) -> list[int]:
    with office.store.reading() as connection:
        return [one.number or 0 for one in store.cases.waiting(connection)]


def _is_shown(office: Office, ids: list[str]) -> bool:
    with office.store.reading() as connection:
        spots = [store.board.load(connection, f"act:{id}") for id in ids]
    return all(spot and spot.ts and spot.shown == spot.wanted for spot in spots)
