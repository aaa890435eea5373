"""What `citydesk doctor` says of Slack, against a whole Slack of our own."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from click.testing import CliRunner

from bot import clock
from bot.__main__ import main
from bot.checks import Check, State
from bot.forms import Endpoint
from bot.settings import Settings
from bot.slack import checks
from bot.slack.fake import BOT_USER, FakeSlack
from tests.bot.slack.house import serving, slack_settings

NAMES = ["slack bot token", "slack clock", "slack scopes", "slack events", "slack channel",
         "slack people", "slack guests"]  # fmt: skip


async def looked(
    given: Settings, *, needs_two: bool = True, ahead: timedelta = timedelta(0)
) -> dict[str, Check]:
    found = await checks.checks(given, lambda: clock.now() + ahead, needs_two=needs_two)
    assert all(one.do for one in found if one.state is State.MEND)
    return {one.name: one for one in found}


async def test_a_workspace_that_is_whole(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        fake.channel("organizers").is_private = True
        found = await looked(slack_settings(tmp_path, fake, "socket"))
        assert [(one.name, one.state) for one in found.values()] == [
            (name, State.OK) for name in NAMES
        ]
        assert "3 organizers, 3 approvers" in found["slack people"].text


async def test_that_no_app_sees_its_event_subscriptions_is_said_with_a_way_to_try_them(
    tmp_path: Path,
) -> None:
    async with FakeSlack() as fake:
        fake.subscribed.difference_update({"message.im", "app_home_opened"})
        told = (await looked(slack_settings(tmp_path, fake, "socket")))["slack events"]
        assert "write hello to the app" in told.text
        assert "Event Subscriptions" in told.text


async def test_looking_posts_joins_and_opens_nothing(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        await looked(slack_settings(tmp_path, fake, "socket"))
        assert not fake.channel("organizers").messages
        assert not fake.sockets.links
        assert {one.method for one in fake.calls} <= {
            "auth.test", "apps.connections.open", "conversations.info", "conversations.members",
            "users.info",
        }  # fmt: skip


async def test_scopes_that_are_missing_are_named_with_what_then_fails(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        fake.scopes.difference_update({"files:read", "im:read", "im:write"})
        told = (await looked(slack_settings(tmp_path, fake, "socket")))["slack scopes"]
        assert told.state is State.MEND
        assert "files:read is missing (taking the files" in told.text
        assert "im:write is missing" in told.text
        assert "im:read is missing (finding who wrote to the app for the first" in told.text
        assert "install the app again" in told.do


async def test_a_scope_that_stops_a_check_is_named_with_the_remedy(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        fake.scopes.difference_update({"channels:read", "users:read"})
        found = await looked(slack_settings(tmp_path, fake, "socket"))
        assert "add channels:read" in found["slack channel"].do
        assert found["slack channel"].text == "the app lacks the right channels:read"
        assert found["slack people"].text.startswith("the app lacks the right ")


@pytest.mark.parametrize(
    ("token", "name"), [("slack_bot_token", "slack bot token"), ("slack_app_token", "slack events")]
)
async def test_a_token_that_slack_does_not_know(tmp_path: Path, token: str, name: str) -> None:
    async with FakeSlack() as fake:
        wrong = {token: "xoxb-1-wrong" if "bot" in token else "xapp-1-wrong"}
        told = (await looked(slack_settings(tmp_path, fake, "socket", **wrong)))[name]
        assert told.state is State.MEND
        assert f"CITYDESK_{token.upper()}" in told.do
        assert "wrong" not in told.text


async def test_where_slack_itself_is_in_trouble_nothing_here_is_to_be_changed(
    tmp_path: Path,
) -> None:
    async with FakeSlack() as fake:
        for method in ("apps.connections.open", "conversations.info"):
            fake.fail(method, times=9)
        found = await looked(slack_settings(tmp_path, fake, "socket"))
        told = [found[name] for name in ("slack events", "slack channel")]
        assert all("Slack is in trouble (internal_error)" in one.text for one in told)
        assert all(one.do.startswith("wait, and look again") for one in told)


async def test_channels_that_do_not_serve(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        for name, words in {"archive": "is archived", "elsewhere": "is not in"}.items():
            given = slack_settings(tmp_path, fake, "socket", slack_channel=fake.channel(name).id)
            told = (await looked(given))["slack channel"]
            assert (told.state, words in told.text) == (State.MEND, True)
        given = slack_settings(tmp_path, fake, "socket", slack_channel="C0000")
        found = await looked(given)
        assert "C0000" in found["slack channel"].text
        assert "/invite @Citydesk" in found["slack channel"].do
        assert "CITYDESK_SLACK_CHANNEL" in found["slack channel"].do
        assert [one.name for one in found.values() if one.state is State.MEND] == ["slack channel"]


async def test_the_board_is_not_well_where_the_app_may_not_post(tmp_path: Path) -> None:
    well = Check(name="board", state=State.OK, text="all that is due stands in Slack", do="")
    async with FakeSlack() as fake:
        given = slack_settings(tmp_path, fake, "socket")
        assert checks.board(well, list((await looked(given)).values())) == well
        given = slack_settings(tmp_path, fake, "socket", slack_channel=fake.channel("elsewhere").id)
        told = checks.board(well, list((await looked(given)).values()))
        assert told.state is State.NOTE
        assert told.do == "/invite @Citydesk there; `citydesk queue` lists meanwhile what waits"
        assert "the app is not in #elsewhere" in told.text


async def test_one_organizer_is_too_few_where_the_call_wants_a_second(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        anna = fake.person("anna").id
        given = slack_settings(tmp_path, fake, "socket", slack_organizers=(anna,))
        assert (await looked(given))["slack people"].state is State.MEND
        assert (await looked(given, needs_two=False))["slack people"].state is State.OK


async def test_people_are_found_by_their_groups_and_who_left_is_named(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        groups = {one.handle: one.id for one in fake.workspace.groups.values()}
        named = {
            "slack_organizers": (groups["organizers"], fake.workspace.user("dora").id),
            "slack_approvers": (groups["approvers"],),
        }
        told = (await looked(slack_settings(tmp_path, fake, "socket", **named)))["slack people"]
        assert told.state is State.NOTE
        assert "3 organizers, 1 approver" in told.text
        assert "Dora" in told.text
        gone = {"slack_organizers": (fake.workspace.user("dora").id,)}
        told = (await looked(slack_settings(tmp_path, fake, "socket", **gone)))["slack people"]
        assert told.state is State.MEND


async def test_people_whom_slack_does_not_know_are_named_with_their_setting(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        people = (fake.person("anna").id, "U0NOBODY")
        given = slack_settings(tmp_path, fake, "socket", slack_organizers=people)
        told = (await looked(given))["slack people"]
        assert told.state is State.MEND
        assert "U0NOBODY" in told.text
        assert "CITYDESK_SLACK_ORGANIZERS" in told.do


async def test_nobody_in_the_channel_but_the_app(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        fake.channel("organizers").members[:] = [BOT_USER]
        told = (await looked(slack_settings(tmp_path, fake, "socket")))["slack people"]
        assert (told.state, told.text) == (State.MEND, "0 organizers, 0 approvers")


async def test_a_clock_that_is_off(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        given = slack_settings(tmp_path, fake, "socket")
        told = (await looked(given, ahead=timedelta(minutes=4)))["slack clock"]
        assert told.state is State.MEND
        assert "NTP" in told.do


async def test_over_http_the_doctor_knocks_as_slack_does_and_leaves_no_fault_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(tmp_path, transport="http") as house:
        where = Endpoint(host="127.0.0.1", port=house.port)
        given = house.given.model_copy(update={"web_listen": where})
        assert (await looked(given))["slack events"].state is State.OK
        assert "signature" not in caplog.text
        other = given.model_copy(update={"slack_signing_secret": "another"})
        told = (await looked(other))["slack events"]
        assert told.state is State.MEND
        assert "another signing secret" in told.text


async def test_over_http_a_desk_that_slack_does_not_call_is_to_be_started_again(
    tmp_path: Path,
) -> None:
    async def robots(request: web.Request) -> web.Response:
        return web.Response(text="User-agent: *\nDisallow: /confirm/\n")

    desk = web.Application()
    desk.router.add_get("/robots.txt", robots)
    async with FakeSlack() as fake, TestServer(desk) as server:
        where = Endpoint(host="127.0.0.1", port=server.port or 0)
        given = slack_settings(tmp_path, fake, "http").model_copy(update={"web_listen": where})
        told = (await looked(given))["slack events"]
        assert told.state is State.MEND
        assert "another program" not in told.text
        assert told.do == "start `citydesk serve` again with these settings"


async def test_over_http_the_running_desk_is_known_by_its_door(tmp_path: Path) -> None:
    async with serving(tmp_path, transport="http") as house:
        where = Endpoint(host="127.0.0.1", port=house.port)
        found = await looked(house.given.model_copy(update={"web_listen": where}))
        assert found["slack events"].state is State.OK
    found = await looked(house.given.model_copy(update={"web_listen": where}))
    assert list(found) == ["slack bot token"]
    assert "does not answer" in found["slack bot token"].text


async def test_slack_that_never_answers_is_given_up_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "PATIENCE", 0.2)
    opened = asyncio.Event()

    async def silent(*_: Any) -> None:
        await opened.wait()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/"
    async with FakeSlack() as fake:
        found = await looked(slack_settings(tmp_path, fake, "socket", slack_api=url))
    assert "no answer within" in found["slack bot token"].text
    opened.set()
    server.close()


async def test_no_secret_is_ever_printed(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        environment = {
            "CITYDESK_DATA": str(tmp_path), "CITYDESK_CONFIG": "", "CITYDESK_CALL": "",
            "CITYDESK_DATABASE": "", "CITYDESK_MAIL_RELAY": "smtp://127.0.0.1:1",
            "CITYDESK_SLACK_BOT_TOKEN": fake.bot_token, "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
            "CITYDESK_SLACK_SIGNING_SECRET": fake.signing_secret,
            "CITYDESK_SLACK_CHANNEL": fake.channel("organizers").id,
            "CITYDESK_SLACK_API": fake.base_url,
        }  # fmt: skip
        runner = CliRunner()
        run = asyncio.to_thread(runner.invoke, main, ["doctor", "--json"], env=environment)
        result = await run
        names = [one["name"] for one in json.loads(result.stdout)]
        assert names[-len(NAMES) :] == NAMES
        for secret in (fake.bot_token, fake.app_token, fake.signing_secret):
            assert secret not in result.output


@pytest.mark.parametrize(
    ("traits", "state", "says"),
    [
        ({}, State.NOTE, "it is public, so every member may read"),
        ({"is_shared": True}, State.MEND, "shared with other workspaces"),
        ({"is_shared": True, "is_private": True}, State.MEND, "shared with other workspaces"),
        ({"is_private": True}, State.OK, "may post"),
    ],
)
async def test_who_else_reads_what_cities_write_is_told(
    tmp_path: Path, traits: dict[str, bool], state: State, says: str
) -> None:
    async with FakeSlack() as fake:
        for name, value in traits.items():
            setattr(fake.channel("organizers"), name, value)
        told = (await looked(slack_settings(tmp_path, fake, "socket")))["slack channel"]
        assert (told.state, says in told.text) == (state, True)


async def test_a_user_group_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        given = slack_settings(tmp_path, fake, "socket", slack_approvers=("S0NOGROUP",))
        told = (await looked(given))["slack people"]
        assert told.state is State.MEND
        assert told.text == "Slack knows no user group S0NOGROUP (no_such_subteam)"
        assert "mend CITYDESK_SLACK_APPROVERS" in told.do
        assert "Copy link" in told.do


@pytest.mark.parametrize("named", [(), ("anna", "bruno")])
async def test_guests_in_the_organizers_channel_are_named(
    tmp_path: Path, named: tuple[str, ...]
) -> None:
    async with FakeSlack() as fake:
        ids = tuple(fake.person(one).id for one in named)
        given = slack_settings(tmp_path, fake, "socket", slack_organizers=ids)
        assert (await looked(given))["slack guests"].state is State.OK
        fake.channel("organizers").members += [fake.person(one).id for one in ("guido", "xenia")]
        told = (await looked(given))["slack guests"]
        assert told.state is State.NOTE
        assert told.text.endswith("write: Guido, Xenia")
        assert told.do == "take them out of the channel, unless that is meant"


async def test_one_approver_is_noted_where_a_second_yes_is_wanted(tmp_path: Path) -> None:
    async with FakeSlack() as fake:
        named = {"slack_approvers": (fake.person("clara").id,)}
        given = slack_settings(tmp_path, fake, "socket", **named)
        told = (await looked(given))["slack people"]
        assert told.state is State.NOTE
        assert "1 approver; what they decide themselves nobody can approve" in told.text
        assert "name a second approver in CITYDESK_SLACK_APPROVERS" in told.do
        assert (await looked(given, needs_two=False))["slack people"].state is State.OK


@pytest.mark.parametrize("by_group", [True, False])
async def test_a_guest_who_is_named_as_approver_is_told_not_to_count(
    tmp_path: Path, by_group: bool
) -> None:
    async with FakeSlack() as fake:
        guido = fake.workspace.user("guido")
        group = fake.workspace.add_group("guests", guido)
        named = (group.id if by_group else guido.id,)
        given = slack_settings(tmp_path, fake, "socket", slack_approvers=named)
        told = (await looked(given))["slack people"]
        assert told.state is State.MEND
        assert "0 approvers; named, but no full members" in told.text
        assert "do not count: Guido" in told.text
