"""Approving on the command line where the settings name approvers in Slack."""

import asyncio

from bot.slack.fake import FakeSlack
from tests.bot.commands.house import House
from tests.intake.conversation.registered import INELIGIBLE

DECLINED = ("decide", "1", "declined", "--reason", "No criterion is met.", "--yes")


def named(fake: FakeSlack, *approvers: str) -> dict[str, str]:
    return {
        "CITYDESK_SLACK_BOT_TOKEN": fake.bot_token,
        "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
        "CITYDESK_SLACK_CHANNEL": fake.channel("organizers").id,
        "CITYDESK_SLACK_API": fake.base_url,
        "CITYDESK_SLACK_APPROVERS": " ".join(approvers),
    }


async def test_only_an_approver_of_the_settings_approves(house: House) -> None:
    house.city(1, INELIGIBLE)
    async with FakeSlack() as fake:
        slack = named(fake, fake.person("clara").id)
        number = str(house.json(*DECLINED)["decision"]["decision"])
        for name in ("Anna", "Nobody In Slack"):
            words = ("approve", number, "--as", name, "--yes")
            said = await asyncio.to_thread(house.refused, *words, **slack)
            assert f"{name} is no approver" in said
            assert "Who may: Clara." in said
        words = ("approve", number, "--as", "Clara", "--yes")
        done = await asyncio.to_thread(house.run, *words, **slack)
        assert done.exit_code == 0, done.output


async def test_an_approval_is_told_by_the_name_that_slack_has(house: House) -> None:
    house.city(1, INELIGIBLE)
    async with FakeSlack() as fake:
        slack = named(fake, fake.person("clara").id)
        number = str(house.json(*DECLINED)["decision"]["decision"])
        words = ("approve", number, "--as", "clara", "--yes")
        done = await asyncio.to_thread(house.run, *words, **slack)
        assert done.exit_code == 0, done.output
        assert house.json("decisions", "show", number)["approved_by"] == "Clara"


async def test_nobody_approves_their_own_by_another_of_their_names(house: House) -> None:
    house.city(1, INELIGIBLE)
    async with FakeSlack() as fake:
        slack = named(fake, fake.person("clara").id)
        number = str(house.json(*DECLINED, "--as", "Clara")["decision"]["decision"])
        mail = fake.workspace.user("clara").email or ""
        words = ("approve", number, "--as", mail, "--yes")
        said = await asyncio.to_thread(house.refused, *words, **slack)
        assert "You made this decision yourself" in said


async def test_where_slack_does_not_tell_nothing_is_approved(house: House) -> None:
    house.city(1, INELIGIBLE)
    async with FakeSlack() as fake:
        slack = named(fake, fake.person("clara").id)
    number = str(house.json(*DECLINED)["decision"]["decision"])
    words = ("approve", number, "--as", "Clara", "--yes")
    said = await asyncio.to_thread(house.refused, *words, **slack)
    assert "Nothing was approved. See `citydesk doctor`." in said
