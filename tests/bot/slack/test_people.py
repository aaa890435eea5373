"""Who is an organizer, an approver, or neither; asked of Slack, and remembered for five minutes."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypedDict

import pytest

from bot.slack import calls, roles, seconds
from bot.slack.calls import AwayError
from bot.slack.fake import FakeSlack
from bot.slack.people import HELD_TO, REMEMBERED, Person, Workspace
from bot.slack.shown import home
from intake.errors import Refusal
from tests.bot.slack.house import eventually


@dataclass
class Clock:
    now: datetime = field(default_factory=lambda: datetime(2025, 5, 1, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as made:
        yield made


def people(fake: FakeSlack, clock: Clock | None = None, **named: Any) -> Workspace:
    given: dict[str, Any] = {"organizers": (), "approvers": ()} | named
    client = calls.client(fake.bot_token, fake.base_url)
    channel = fake.channel("organizers").id
    return Workspace(client, channel=channel, clock=clock or Clock(), **given)


def group(fake: FakeSlack, handle: str) -> str:
    return next(one.id for one in fake.workspace.groups.values() if one.handle == handle)


async def test_without_settings_the_full_members_of_the_channel_are_organizers(
    fake: FakeSlack,
) -> None:
    guest, gone = fake.person("guido"), fake.person("dora")
    fake.channel("organizers").members.extend([guest.id, gone.id, fake.person("xenia").id])
    asked = people(fake)
    found = {name: await asked.person(fake.person(name).id) for name in
             ("anna", "guido", "dora", "xenia")}  # fmt: skip
    assert found["anna"].is_organizer
    assert found["anna"].is_approver
    assert [found[name].is_organizer for name in ("guido", "dora", "xenia")] == [False] * 3
    assert [found[name].is_member for name in ("guido", "dora", "xenia")] == [False] * 3
    assert found["anna"].email
    assert found["guido"].email == "guido@desk.example"


async def test_who_is_not_in_the_channel_is_no_organizer(fake: FakeSlack) -> None:
    fake.workspace.add_user("olga")
    found = await people(fake).person(fake.person("olga").id)
    assert found.is_member
    assert not found.is_organizer


async def test_organizers_by_user_and_by_group(fake: FakeSlack) -> None:
    anna, bruno = fake.person("anna").id, fake.person("bruno").id
    fake.workspace.add_group("deciders", fake.workspace.user("bruno"))
    asked = people(fake, organizers=(anna,), approvers=(group(fake, "deciders"),))
    assert (await asked.person(anna)).is_organizer
    assert not (await asked.person(anna)).is_approver
    assert not (await asked.person(bruno)).is_organizer
    assert (await asked.person(bruno)).is_approver


async def test_a_named_guest_is_still_a_guest(fake: FakeSlack) -> None:
    guest = fake.person("guido").id
    found = await people(fake, organizers=(guest,), approvers=(guest,)).person(guest)
    assert not found.is_organizer
    assert not found.is_approver


async def test_what_slack_said_holds_for_five_minutes_or_until_told_otherwise(
    fake: FakeSlack,
) -> None:
    clock = Clock()
    asked, anna = people(fake, clock), fake.person("anna").id
    for _ in range(3):
        await asked.person(anna)
    assert len(fake.calls_of("users.info")) == len(fake.calls_of("conversations.members")) == 1
    clock.now += REMEMBERED
    await asked.person(anna)
    assert len(fake.calls_of("users.info")) == len(fake.calls_of("conversations.members")) == 2
    asked.forget(anna)
    await asked.person(anna)
    assert len(fake.calls_of("users.info")) == 3
    await asked.person(anna, fresh=True)
    assert len(fake.calls_of("users.info")) == 4


async def test_who_left_is_no_organizer_at_once_when_asked_afresh(fake: FakeSlack) -> None:
    asked, anna = people(fake), fake.person("anna").id
    assert (await asked.person(anna)).is_organizer
    fake.workspace.user("anna").deleted = True
    assert not (await asked.person(anna, fresh=True)).is_organizer


async def test_members_are_read_to_the_last_page(fake: FakeSlack) -> None:
    late = [fake.workspace.add_user(f"member{number}") for number in range(450)]
    fake.channel("organizers").members.extend(one.id for one in late)
    assert (await people(fake).person(late[-1].id)).is_organizer


async def test_slack_being_away_is_said_so(fake: FakeSlack) -> None:
    fake.fail("users.info", status=503)
    with pytest.raises(AwayError):
        await people(fake).person(fake.person("anna").id)


class Traits(TypedDict, total=False):
    """What makes somebody more than a guest."""

    is_member: bool
    is_organizer: bool
    is_approver: bool


@pytest.mark.parametrize(
    ("traits", "verb", "reason"),
    [
        ({}, "reply", "no_member"),
        ({"is_member": True}, "reply", "no_organizer"),
        ({"is_member": True, "is_organizer": True}, "reply", None),
        ({"is_member": True, "is_organizer": True}, "approve", "no_approver"),
        ({"is_member": True, "is_approver": True}, "approve", None),
        ({"is_member": True, "is_approver": True}, "move", "no_organizer"),
    ],
)
def test_roles(traits: Traits, verb: str, reason: str | None) -> None:
    refusal = roles.may(Person(id="U1", team="T1", name="Anna", **traits), verb)
    assert (refusal and refusal.reason) == reason


async def test_what_changed_while_it_was_asked_for_is_not_remembered(fake: FakeSlack) -> None:
    asked, anna = people(fake), fake.person("anna").id
    await asked.ourselves()
    fake.delay = 0.2
    asking = asyncio.create_task(asked.person(anna))
    await asyncio.sleep(0.15)
    fake.channel("organizers").members.remove(anna)
    asked.forget()
    await asking
    fake.delay = 0.0
    assert not (await asked.person(anna)).is_organizer


async def test_all_that_must_be_known_of_somebody_is_asked_at_once(fake: FakeSlack) -> None:
    fake.delay = 1.0
    began = time.perf_counter()
    assert (await people(fake).person(fake.person("anna").id)).is_organizer
    assert time.perf_counter() - began < 2 * fake.delay


@pytest.mark.parametrize("error", ["no_such_subteam", "missing_scope"])
async def test_a_group_that_slack_will_never_tell_of_has_nobody_in_it(
    fake: FakeSlack, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    anna, bruno = fake.person("anna").id, fake.person("bruno").id
    fake.fail("usergroups.users.list", error, times=3)
    asked = people(fake, organizers=("S0000000001", anna))
    assert (await asked.person(anna)).is_organizer
    assert not (await asked.person(bruno)).is_organizer
    assert not (await asked.person(bruno, fresh=True)).is_organizer
    assert caplog.text.count(error) == 1  # however often it is asked


async def test_organizers_are_known_before_they_press_anything(fake: FakeSlack) -> None:
    asked, anna = people(fake), fake.person("anna").id
    warming = asyncio.create_task(asked.keep_warm())
    await eventually(lambda: len(fake.calls_of("users.info")) >= 2)
    await asyncio.sleep(0.1)
    before = len(fake.calls)
    assert (await asked.person(anna)).is_organizer
    assert len(fake.calls) == before
    warming.cancel()


def test_a_refusal_says_what_makes_an_organizer_on_this_desk() -> None:
    """An invitation to the channel helps nobody where the settings name the organizers."""
    member = Person(id="U1", team="T1", name="Clara", is_member=True)
    told = roles.may(member, "reply")
    assert told
    assert told.text.startswith(
        "Only organizers can do this: the full members who are in the organizers' channel."
    )
    named = roles.may(replace(member, by_channel=False, organizers=("Anna",)), "reply")
    assert named
    assert named.text == (
        "Only organizers can do this: those whom the desk's settings name. Being in the "
        "organizers' channel is not enough: who runs the desk has to name you. Please ask one of "
        "them. Among them: Anna."
    )


async def test_a_guest_is_told_what_makes_an_organizer_and_no_names(fake: FakeSlack) -> None:
    guido, anna = fake.person("guido").id, fake.person("anna").id
    named = roles.may(await people(fake, organizers=[anna]).person(guido), "reply")
    by_channel = roles.may(await people(fake).person(guido), "reply")
    assert named
    assert by_channel
    assert named.text.startswith("Only organizers can do this: full members of this workspace whom")
    assert "who are in the organizers' channel" in by_channel.text
    assert "Anna" not in named.text + by_channel.text


async def test_who_is_named_in_the_settings_alone_is_told_as_such(fake: FakeSlack) -> None:
    anna, bruno = fake.person("anna").id, fake.person("bruno").id
    assert not (await people(fake, organizers=[anna]).person(bruno)).by_channel
    assert (await people(fake).person(bruno)).by_channel


async def test_the_members_of_a_group_hold_for_an_hour_while_slack_does_not_tell_them(
    fake: FakeSlack,
) -> None:
    bruno, clock = fake.person("bruno").id, Clock()
    fake.workspace.add_group("deciders", fake.workspace.user("bruno"))
    asked = people(fake, clock, organizers=(group(fake, "deciders"),))
    assert (await asked.person(bruno)).is_organizer
    fake.fail("usergroups.users.list", "missing_scope", times=9)
    assert (await asked.person(bruno, fresh=True)).is_organizer
    clock.now += HELD_TO
    found = await asked.person(bruno, fresh=True)
    assert not found.is_organizer
    refusal = roles.may(found, "reply")
    assert refusal
    assert refusal.reason == "unsure"
    assert "missing_scope" in refusal.text


async def test_a_right_that_is_missing_is_named_and_not_remembered(fake: FakeSlack) -> None:
    bruno = fake.person("bruno").id
    fake.workspace.add_group("deciders", fake.workspace.user("bruno"))
    fake.scopes.discard("usergroups:read")
    asked = people(fake, organizers=(group(fake, "deciders"),))
    refusal = roles.may(await asked.person(bruno), "reply")
    assert refusal
    assert "usergroups:read" in refusal.text
    fake.scopes.add("usergroups:read")
    assert roles.may(await asked.person(bruno), "reply") is None


def test_no_sentence_to_who_may_not_names_a_setting() -> None:
    """A setting helps only who runs the desk: `doctor` and the README name it."""
    told = (*vars(roles).values(), *vars(seconds).values(), home.UNNAMED, home.MEMBER)
    texts = (one.text if isinstance(one, Refusal) else one for one in told)
    said = [one for one in texts if isinstance(one, str)]
    assert any("ask who runs the desk" in one for one in said)
    assert not [one for one in said if "CITYDESK_" in one]
