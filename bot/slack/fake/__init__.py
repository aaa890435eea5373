"""A whole Slack of our own on this machine, with Slack's own refusals: for tests and the demo.

Unmodified slack_bolt and slack_sdk work against it over Socket Mode and over HTTP. State lives in
memory, requests are real. Everything the app may ask is answered or refused as Slack would.

    async with FakeSlack() as fake:                       # a free port, a small workspace
        app = AsyncApp(
            client=AsyncWebClient(token=fake.bot_token, base_url=fake.base_url),
            signing_secret=fake.signing_secret,
        )
        handler = AsyncSocketModeHandler(app, fake.app_token)
        await handler.connect_async()                     # or: fake.deliver_to("http://…/slack/events")
        await fake.sockets.connected()

        anna = fake.person("anna")                        # by short name or id
        asked = await anna.writes("organizers", "hello")  # a Message; returns once acknowledged
        card = fake.channel("organizers").messages[-1]    # what the app posted
        await anna.clicks(card, "reply")                  # the Delivery: .acked .attempts .answer
        await anna.submits({"Your answer": "Yes."})         # fills anna.view by label or id
        print(render.channel(fake.workspace, "organizers"))

FakeSlack(workspace=None, *, trigger_seconds=3.0, ack_seconds=3.0, retry_waits=(0, 0.05, 0.1))
    base_url bot_token app_token signing_secret          what the app is given
    workspace: Workspace    calls: list[Call]    deliveries: list[Delivery]    sockets: Sockets
    scopes: set[str]        take one away and its methods answer missing_scope
    subscribed: set[str]    events the app subscribed to ("message.channels", "app_mention", …)
    trigger_seconds         how long a trigger_id lives (each is good once)
    ack_seconds             how long Slack waits for an acknowledgement; an event that the app has
                            no listener for is not acknowledged and comes thrice more, as in Slack
    person(name_or_id) -> Person      channel(name_or_id) -> Channel
    calls_of(method) -> list[Call]    Call(method, args, answer, status)
    delay: float                      seconds that every call takes (half there, half back)
    slow(method, seconds)             what calls of this one method take
    apart: float                      seconds wanted between two messages in a channel, else 429
    throttle(method, times=1, retry_after=1, where=None)    429 with Retry-After
    fail(method, error="internal_error", times=1, status=200, where=None)    made to fail
    lose(method, times=1, where=None)    the method is done, but the answer never arrives
                                      where: only in this channel, or about this person
    deliver_to(url | None)            HTTP instead of a socket; None: back to the socket
    await verify_url() -> bool        the url_verification handshake
    await send_event(event, event_id=None) -> Delivery   any event by hand (same id: again)
    await send_again(delivery)        the same envelope delivered once more
    await settled()                   until nothing is under way, retries included
    await uninstall() / install()     app_uninstalled + tokens_revoked; afterwards a new token

Sockets
    await connected(at_least=1)       until the app has a connection
    await refresh()                   "disconnect: refresh_requested", as every few hours
    await kill()                      every connection dies without a word
    kill_at_next()                    the next envelope is sent, its connection dies before an ack

Delivery: body, kind ("events_api" | "interactive" | "slash_commands"), attempts: list[Attempt]
    (.outcome: acked http_timeout http_error connection_failed nobody), acked: bool, answer (what
    the app answered: response_action, errors, …), errors: dict[str, str] by block_id, trouble
    (what the person reads when the app did not answer, or answered what Slack does not take)

Person (each returns when Slack would have shown the outcome; acts on what is really on the screen)
    id  name  dm (channel id of the direct message)  view (top modal | None)  home (view | None)
    await writes(channel, text, thread=None, files=()) -> Message      channel: id, name, "dm"
    await uploads(channel, filename, content, text="", thread=None, mimetype=None) -> Message
    await edits(message, text)   await deletes(message)
    await reacts(message, emoji)   await unreacts(message, emoji)
    await clicks(where, action_id, value=None, block_id=None) -> Delivery    where: Message | View;
        a button is also found by what stands on it
    await clicks_stale(message, action_id, value=None) -> Delivery   a button of an old copy
    await chooses(where, action_id, *choices) -> Delivery    option value or label, user, date, …
    await looks_up(where, action_id, text) -> list[Json]        options of an external menu
    await fills(fields)              without submitting
    await submits(fields={}, view=None) -> Delivery        fields by label, block_id or action_id
    await closes(view=None) -> Delivery | None
    await shortcut(callback_id) -> Delivery
    await message_shortcut(message, callback_id) -> Delivery
    await commands(command, text="", channel="dm") -> Delivery
    await opens_home() -> Delivery | None
    sees(channel) -> list[Message]    messages and what only this person was shown (ephemeral)
  A click on a button that is not there, a choice that is not offered or a field that does not
  exist raises NotThereError: the person could not have done it. For `clicks_stale` keep the old
  message by `copy.deepcopy`.

fake.admin (each tells the app): await archives(channel)  unarchives(channel)
    renames(channel, name)  invites(channel, *users)  removes(channel, user)
    changes(user, deleted=True, …)  regroups(handle, *users)

Workspace (`Workspace.small()`: anna, bruno organizers; clara approver; guido guest; dora
  deactivated; xenia of another workspace; channels organizers, private-room, archive, elsewhere)
    team, users, groups, channels, files, views, homes
    add_user(name, …) -> User   add_group(handle, *users) -> Group   add_channel(name, …) -> Channel
    channel(name_or_id)   user(name_or_id)   find_message(channel, ts)   thread(message)
Message: ts, channel, user, bot_id, text, blocks, thread_ts, edited, reactions, files, metadata,
    only_for (ephemeral), deleted, values
View: id, hash, type, callback_id, private_metadata, blocks, values, root_view_id, json

render: message(workspace, message)  thread(workspace, message)  channel(workspace, name)
    view(workspace, view)  home(workspace, view): plain text for a terminal.
"""

from bot.slack.fake import render
from bot.slack.fake.admin import Admin
from bot.slack.fake.events import Attempt, Delivery
from bot.slack.fake.people import Person
from bot.slack.fake.server import FakeSlack
from bot.slack.fake.sockets import Sockets
from bot.slack.fake.stances import NotThereError
from bot.slack.fake.web_api import Call
from bot.slack.fake.workspace import (
    APP,
    BOT,
    BOT_USER,
    TEAM,
    Channel,
    File,
    Group,
    Json,
    Message,
    UnknownError,
    User,
    View,
    Workspace,
)

__all__ = [
    "APP",
    "BOT",
    "BOT_USER",
    "TEAM",
    "Admin",
    "Attempt",
    "Call",
    "Channel",
    "Delivery",
    "FakeSlack",
    "File",
    "Group",
    "Json",
    "Message",
    "NotThereError",
    "Person",
    "Sockets",
    "UnknownError",
    "User",
    "View",
    "Workspace",
    "render",
]
