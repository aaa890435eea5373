"""The desk's Slack, looked at by `citydesk doctor`: tokens, scopes, channel, people, clock.

Invariant: it only asks; nothing is posted, joined or opened for longer than the question.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.checks import PATIENCE, Check, State, mend, note, ok, unset
from bot.clock import Clock
from bot.settings import Settings
from bot.slack import calls, manifest
from bot.slack.people import NO_GROUP, Person, Workspace, is_unknown
from bot.web.app import EVENTS, OURS

DRIFT = timedelta(seconds=60)
"""How far our clock may be off: Slack's signatures hold for five minutes."""
SHARED = ("is_ext_shared", "is_pending_ext_shared", "is_org_shared")
"""What Slack says of a channel that people of other workspaces read, or soon will."""
MOST_PEOPLE = 50
"""People looked at; there are hardly more organizers."""
MOST_READERS = 200
"""People in the channel of whom it is asked whether they are guests."""
POSTING = ("slack bot token", "slack channel")
"""Checks without which nothing can be posted."""
NOTHING = "Slack is not set up: `citydesk slack manifest` begins"
ANSWERED, UNSIGNED = 200, 401
MOST_ROBOTS = 10_000
NO_CHANNEL = "set CITYDESK_SLACK_CHANNEL to the ID at the foot of View channel details"
COPY_GROUP = "a group's ID is at the end of its link, from Copy link in its menu"
COPY_ID = "a person's ID is under Copy member ID in their profile"
ANOTHER = "name a second approver in CITYDESK_SLACK_APPROVERS, or let no approver decide"
INSTALL = "OAuth & Permissions"
UNSEEN = (
    "event subscriptions cannot be read from here: while `citydesk serve` runs, write hello to the "
    "app and open its Home; where it stays silent, compare Event Subscriptions with "
    "`citydesk slack manifest`"
)
"""No method shows an app's own subscriptions to its bot or app-level token."""

Json = dict[str, Any]
Asked = Callable[["Looked"], Awaitable[Check]]


@dataclass(kw_only=True)
class Looked:
    """What the checks share; `scopes` and `known` come with the first answer."""

    given: Settings
    client: AsyncWebClient
    people: Workspace
    now: Clock
    needs_two: bool
    scopes: frozenset[str] = frozenset()
    known: Json | None = None
    date: str = ""


async def checks(given: Settings, now: Clock, *, needs_two: bool) -> Sequence[Check]:
    """Every check of Slack's; `needs_two` where the call wants a second organizer."""
    if not given.has_slack:
        return [unset("slack", NOTHING)]
    client = calls.client(given.slack_bot_token or "", given.slack_api)
    people = Workspace.of(client, given, now)
    looked = Looked(given=given, client=client, people=people, now=now, needs_two=needs_two)
    try:
        return await _all(looked)
    finally:
        if client.session:
            await client.session.close()


async def _all(looked: Looked) -> Sequence[Check]:
    found = [await _within("slack bot token", looked, _bot_token)]
    if looked.known is None:
        return found
    asked: dict[str, Asked] = {
        "slack clock": _drift,
        "slack scopes": _scopes,
        "slack events": _by_socket if looked.given.slack_app_token else _by_http,
        "slack channel": _channel,
        "slack people": _people,
        "slack guests": _guests,
    }
    found += [await _within(name, looked, ask) for name, ask in asked.items()]
    is_channel_gone = any(one.name == "slack channel" and one.state is State.MEND for one in found)
    return [one for one in found if not (is_channel_gone and one.do == NO_CHANNEL)]  # said once


async def _within(name: str, looked: Looked, ask: Asked) -> Check:
    try:
        async with asyncio.timeout(PATIENCE):
            return await ask(looked)
    except TimeoutError:
        return mend(name, f"no answer within {PATIENCE:.0f} seconds", "see the way to Slack")
    except calls.AwayError as away:
        return mend(name, _what_is_wrong(away), _what_to_do(away.failure))


def _what_is_wrong(away: calls.AwayError) -> str:
    needed = away.failure.needed if isinstance(away.failure, calls.Refused) else ""
    return f"the app lacks the right {needed}" if needed else str(away)


def _what_to_do(failure: calls.Failure) -> str:
    match failure:
        case calls.Refused(error="channel_not_found"):
            return NO_CHANNEL
        case calls.Refused(needed=needed) if needed:
            return f"add {needed} under {INSTALL}, and install the app again"
        case calls.Away(is_ours=False):
            return f"install the app, and set CITYDESK_SLACK_BOT_TOKEN to the one of {INSTALL}"
        case calls.Away(answered=True):
            return "wait, and look again: the trouble is at Slack, not here"
        case calls.Away():
            return "see the network, and CITYDESK_SLACK_API"
        case _:
            return "look again in a minute"


def board(told: Check, found: Sequence[Check]) -> Check:
    """What the store says of the board, beside what Slack says: nobody posts where they may not."""
    barred = next((one for one in found if one.name in POSTING and one.state is State.MEND), None)
    if told.state is not State.OK or barred is None:
        return told
    text = f"{told.text}; but nothing new can be shown: {barred.name} says {barred.text}"
    return note(told.name, text, f"{barred.do}; `citydesk queue` lists meanwhile what waits")


# --- one by one -----------------------------------------------------------------------------------


async def _bot_token(looked: Looked) -> Check:
    async def asking() -> Any:
        answer = await looked.client.auth_test()
        headers = {str(name).lower(): str(value) for name, value in answer.headers.items()}
        said = headers.get("x-oauth-scopes", "")
        looked.scopes = frozenset(one.strip() for one in said.split(",") if one.strip())
        looked.date = headers.get("date", "")
        return answer

    looked.known = await calls.know(asking())
    team = looked.known.get("team") or looked.known.get("team_id")
    return ok("slack bot token", f"is {looked.known.get('user')} in {team}")


async def _drift(looked: Looked) -> Check:
    name = "slack clock"
    if not looked.date:
        return note(name, "Slack told no time")
    apart = abs(looked.now() - parsedate_to_datetime(looked.date).astimezone(UTC))
    told = f"{apart.total_seconds():.0f} s apart from Slack's"
    return ok(name, told) if apart <= DRIFT else mend(name, told, "set this machine's clock by NTP")


async def _scopes(looked: Looked) -> Check:
    name = "slack scopes"
    lacks = [one for one in manifest.SCOPES if one not in looked.scopes]
    if not lacks:
        return ok(name, f"all {len(manifest.SCOPES)} there")
    told = "; ".join(f"{one} is missing ({manifest.SCOPES[one]})" for one in lacks)
    them = "it" if len(lacks) == 1 else "them"
    return mend(name, told, f"add {them} under {INSTALL}, and install the app again")


async def _by_socket(looked: Looked) -> Check:
    """An address for a socket, which nobody then uses."""
    name = "slack events"
    asking = looked.client.apps_connections_open(app_token=looked.given.slack_app_token or "")
    answer = await calls.ask(asking)
    if isinstance(answer, dict):
        return ok(name, f"Socket Mode opens; {UNSEEN}")
    match answer:
        case calls.Later() | calls.Away(is_ours=True):
            do = _what_to_do(answer)
        case _:
            do = (
                "switch Socket Mode on, and set CITYDESK_SLACK_APP_TOKEN to an app-level token "
                f"with {manifest.APP_SCOPE}"
            )
    return mend(name, f"no socket: {calls.words(answer)}", do)


async def _by_http(looked: Looked) -> Check:
    """Our own door answers what is signed; whether Slack reaches it only Slack can tell."""
    name, where = "slack events", looked.given.web_listen
    assert where, "settings with Slack over HTTP have a listener"
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(where.host, where.host)  # noqa: S104
    place = f"[{host}]" if ":" in host else host
    url = f"http://{place}:{where.port}{EVENTS}"
    try:
        status = await _knocked(url, looked)
    except aiohttp.ClientError:
        told = f"nothing listens on {where}; Slack must reach it under the request URL"
        return note(name, told, "start `citydesk serve`")
    if status == ANSWERED:
        told = f"the desk listens on {where}; Slack must reach it under the request URL; {UNSEEN}"
        return ok(name, told)
    if status == UNSIGNED:
        told = f"the desk on {where} knows another signing secret, or another time"
        return mend(name, told, "start `citydesk serve` again with these settings")
    if OURS in await _robots(f"http://{place}:{where.port}/robots.txt"):
        told = f"the desk that runs on {where} does not have Slack call it"
        return mend(name, told, "start `citydesk serve` again with these settings")
    do = "stop that program, or set CITYDESK_WEB_LISTEN"
    return mend(name, f"another program listens on {where} (it answers {status})", do)


async def _knocked(url: str, looked: Looked) -> int:
    """What our door answers to the greeting with which Slack itself tries a request URL."""
    body = json.dumps({"type": "url_verification", "challenge": "doctor"})
    verifier = SignatureVerifier(looked.given.slack_signing_secret or "")
    at = f"{looked.now().timestamp():.0f}"
    headers = {
        "content-type": "application/json",
        "x-slack-request-timestamp": at,
        "x-slack-signature": verifier.generate_signature(timestamp=at, body=body) or "",
    }
    session = aiohttp.ClientSession()
    async with session, session.post(url, data=body, headers=headers) as answer:
        return answer.status


async def _robots(url: str) -> str:
    """What is told there to search engines, by which our own pages are known."""
    with suppress(aiohttp.ClientError, UnicodeDecodeError):
        session = aiohttp.ClientSession()
        async with session, session.get(url) as answer:
            return (await answer.content.read(MOST_ROBOTS)).decode()
    return ""


async def _channel(looked: Looked) -> Check:
    name, id = "slack channel", looked.given.slack_channel or ""
    answer = await calls.ask(looked.client.conversations_info(channel=id))
    if isinstance(answer, calls.Refused) and answer.error == "channel_not_found":
        told = f"{id} is not there, or private and the app is not in it"
        return mend(name, told, f"/invite @Citydesk there, or {NO_CHANNEL}")
    if not isinstance(answer, dict):
        raise calls.AwayError(answer)
    channel, named = answer["channel"], f"#{answer['channel'].get('name') or id}"
    if channel.get("is_archived"):
        return mend(name, f"{named} is archived", "unarchive it, or set CITYDESK_SLACK_CHANNEL")
    if not channel.get("is_member"):
        return mend(name, f"the app is not in {named}", "/invite @Citydesk there")
    if "chat:write" not in looked.scopes:
        return mend(name, f"the app may not post in {named}", "see the scopes above")
    return _readers(name, named, channel)


def _readers(name: str, named: str, channel: Json) -> Check:
    """Who else reads there what cities write."""
    if any(channel.get(one) for one in SHARED):
        told = f"{named} is shared with other workspaces: their people read what cities write"
        return mend(name, told, "set CITYDESK_SLACK_CHANNEL to a channel of this workspace alone")
    if not channel.get("is_private"):
        told = f"{named}: the app may post; it is public, so every member may read cities' words"
        return note(name, told, "make it private, unless that is meant")
    return ok(name, f"{named}: the app is in it and may post")


async def _people(looked: Looked) -> Check:
    """Who may act and who may approve, as the desk itself asks for every act."""
    name = "slack people"
    named, no_groups = await _in_settings(looked)
    if no_groups:
        told = f"Slack knows no user group {', '.join(no_groups)} (no_such_subteam)"
        return mend(name, told, f"mend {_settings(looked, no_groups)}: {COPY_GROUP}")
    found, unknown = await _found(looked, await _named(looked, named))
    if unknown:
        return mend(name, *unknown)
    organizers = {one.id for one in found if one.is_organizer}
    approvers = {one.id for one in found if one.is_approver}
    told = f"{_count(organizers, 'organizer')}, {_count(approvers, 'approver')}"
    gone = [one.name for one in found if one.id in named and not one.is_member]
    if not organizers or not approvers:
        do = "set CITYDESK_SLACK_ORGANIZERS and CITYDESK_SLACK_APPROVERS, or invite them"
        return mend(name, f"{told}{_barred(gone)}", do)
    if looked.needs_two and len(organizers | approvers) < 2:
        told = f"{told}, the same one: the call wants a second organizer for a decision"
        return mend(name, told, "name or invite a second person")
    if looked.needs_two and len(approvers) < 2 and approvers <= organizers:
        told = f"{told}{_barred(gone)}; what they decide themselves nobody can approve"
        return note(name, told, ANOTHER)
    return note(name, f"{told}{_barred(gone)}") if gone else ok(name, told)


async def _found(looked: Looked, ids: Sequence[str]) -> tuple[list[Person], tuple[str, str] | None]:
    """Those people; or which IDs Slack does not know, and what to do about them."""
    found, unknown = list[Person](), list[str]()
    for id in ids:
        try:
            found.append(await looked.people.person(id))
        except calls.AwayError as away:
            if not is_unknown(away):
                raise
            unknown.append(id)
    if not unknown:
        return found, None
    told = f"Slack knows no user {', '.join(unknown)}"
    return found, (told, f"mend {_settings(looked, unknown)}: {COPY_ID}")


def _settings(looked: Looked, ids: Sequence[str]) -> str:
    """Where these IDs stand."""
    given = {
        "CITYDESK_SLACK_ORGANIZERS": looked.given.slack_organizers,
        "CITYDESK_SLACK_APPROVERS": looked.given.slack_approvers,
    }
    return " and ".join(name for name, named in given.items() if set(ids) & set(named))


def _count(of: set[str], word: str) -> str:
    return f"{len(of)} {word}{'' if len(of) == 1 else 's'}"


def _barred(gone: Sequence[str]) -> str:
    """Who is named and does not count, and why."""
    if not gone:
        return ""
    return f"; named, but no full members of the workspace, so they do not count: {', '.join(gone)}"


async def _guests(looked: Looked) -> Check:
    """Who is in the organizers' channel, and may do nothing there but read."""
    name, guests, ids = "slack guests", list[str](), await _in_channel(looked, MOST_READERS)
    for id in ids:
        try:
            one = await looked.people.person(id)
        except calls.AwayError as away:
            if not is_unknown(away):
                raise
            guests.append(id)
        else:
            guests += [] if one.is_member or one.is_gone or one.is_bot else [one.name]
    if not guests:
        return ok(name, f"none among {len(ids)} in the channel")
    told = f"no full members, who read there what cities and organizers write: {', '.join(guests)}"
    return note(name, told, "take them out of the channel, unless that is meant")


async def _in_channel(looked: Looked, most: int) -> list[str]:
    channel = looked.given.slack_channel or ""
    said = await calls.know(looked.client.conversations_members(channel=channel, limit=most))
    return list(said.get("members") or ())


async def _in_settings(looked: Looked) -> tuple[list[str], list[str]]:
    """Those named, and those of named groups; and the groups that Slack does not know."""
    given, ids, unknown = looked.given, list[str](), list[str]()
    for one in dict.fromkeys((*given.slack_organizers, *given.slack_approvers)):
        if not one.startswith("S"):
            ids.append(one)
            continue
        try:
            said = await calls.know(looked.client.usergroups_users_list(usergroup=one))
        except calls.AwayError as away:
            if not _is_no_group(away.failure):
                raise
            unknown.append(one)
        else:
            ids += said.get("users") or ()
    return ids, unknown


def _is_no_group(failure: calls.Failure) -> bool:
    """Whether Slack knows no such group, which no right of the app's would change."""
    known = NO_GROUP - {"missing_scope"}
    return isinstance(failure, calls.Refused) and failure.error in known


async def _named(looked: Looked, named: Sequence[str]) -> list[str]:
    """The people to look at: those named, else those in the channel."""
    given, ids = looked.given, list(named)
    if not given.slack_organizers:
        ids += await _in_channel(looked, MOST_PEOPLE)
    return list(dict.fromkeys(ids))[:MOST_PEOPLE]
