"""Whom a member is told to ask who may not do something themselves."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.slack import calls, roles
from bot.slack.fake import FakeSlack
from bot.slack.whom import Naming
from intake.errors import Refusal
from tests.bot.slack.house import Clock
from tests.bot.slack.test_people import group


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as slack:
        yield slack


def people(fake: FakeSlack, **named: Any) -> Naming:
    given: dict[str, Any] = {"organizers": (), "approvers": ()} | named
    client = calls.client(fake.bot_token, fake.base_url)
    return Naming(client, channel=fake.channel("organizers").id, clock=Clock(), **given)


async def refusal(fake: FakeSlack, asked: Naming, verb: str, who: str = "clara") -> Refusal:
    person = await asked.person(fake.person(who).id, fresh=True)
    found = roles.may(person, verb)
    assert found
    return found


@pytest.mark.parametrize("setting", ["organizers", "approvers"])
async def test_a_refusal_names_who_may_right_after_their_group_has_changed(
    fake: FakeSlack, setting: str
) -> None:
    verb = "approve" if setting == "approvers" else "reply"
    deciders = group(fake, "approvers")
    asked = people(fake, **{setting: (deciders,)})
    fake.workspace.groups[deciders].users = [fake.person("anna").id]
    await refusal(fake, asked, verb)
    fake.workspace.groups[deciders].users = [fake.person("bruno").id]
    asked.forget()
    told = await refusal(fake, asked, verb)
    assert told.text.endswith("Please ask one of them. Among them: Bruno.")


async def test_a_refusal_names_who_is_in_the_channel(fake: FakeSlack) -> None:
    fake.channel("organizers").members[:] = [fake.person("anna").id, fake.person("guido").id]
    told = await refusal(fake, people(fake), "reply")
    assert told.text.endswith(
        "in the organizers' channel. Please ask one of them. Among them: Anna."
    )


@pytest.mark.parametrize("inside", [(), ("guido",), ("dora",)], ids=["empty", "guest", "left"])
async def test_where_nobody_may_approve_that_is_said_with_what_to_do(
    fake: FakeSlack, inside: tuple[str, ...]
) -> None:
    deciders = group(fake, "approvers")
    fake.workspace.user("dora").deleted = True
    fake.workspace.groups[deciders].users = [fake.person(one).id for one in inside]
    told = await refusal(fake, people(fake, approvers=(deciders,)), "approve")
    assert "ask one of them" not in told.text
    assert "The desk knows nobody who is one now" in told.text
    assert "puts one into the user group" in told.text


async def test_a_refusal_does_not_wait_for_a_slack_that_tells_no_names(fake: FakeSlack) -> None:
    asked = people(fake, organizers=(fake.person("anna").id,))
    clara = fake.person("clara").id
    await asked.person(clara)
    fake.fail("users.info", "internal_error", times=50)
    asked.forget(fake.person("anna").id)
    person = await asked.person(clara)
    told = roles.may(person, "reply")
    assert told
    assert "Among them" not in told.text
