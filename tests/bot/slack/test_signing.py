"""Who signs an approval outside Slack."""

import asyncio
from pathlib import Path

from bot import clock
from bot.settings import Settings
from bot.slack import signing
from bot.slack.fake import FakeSlack
from intake.errors import Refusal
from tests.bot.slack.house import slack_settings


async def test_a_group_that_is_named_is_asked_of_and_guests_in_it_do_not_count(
    tmp_path: Path,
) -> None:
    async with FakeSlack() as fake:
        group = next(one for one in fake.workspace.groups.values() if one.handle == "approvers")
        given = slack_settings(tmp_path, fake, "socket", slack_approvers=(group.id,))
        found = await asyncio.to_thread(signing.signers, given, "clara", clock.now)
        assert not isinstance(found, Refusal)
        assert [one.name for one in found] == ["Clara"]
        group.users = [fake.person("guido").id]
        refused = await asyncio.to_thread(signing.signers, given, "Guido", clock.now)
        assert isinstance(refused, Refusal)
        assert "Nobody who is named there is a full member" in refused.text


def test_where_approvers_are_named_and_no_token_is_set_nobody_approves() -> None:
    refused = signing.signers(Settings(slack_approvers=("U00000001",)), "Anybody", clock.now)
    assert isinstance(refused, Refusal)
    assert "Set CITYDESK_SLACK_BOT_TOKEN" in refused.text


async def test_where_no_approvers_are_named_any_name_may(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        given = slack_settings(tmp_path, fake, "socket")
        assert await asyncio.to_thread(signing.signers, given, "Anybody", clock.now) == ()
