"""conversations.*: channels, what was said in them, and the direct messages."""

from bot.slack.fake import rules, shapes
from bot.slack.fake.inside import Method, Slack
from bot.slack.fake.methods.paging import page, tail, truth
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import BOT_USER, Channel, Json, Message

_TYPES = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}

MOST_OF_USER = 999
"""Conversations on one page of a member's."""


def _channel(slack: Slack, args: Json) -> Channel:
    rules.wanted(args, "channel")
    return rules.channel_of(slack.workspace, str(args["channel"]))


def inspect(slack: Slack, args: Json) -> Json:
    """conversations.info."""
    channel = _channel(slack, args)
    rules.check_scopes([f"{channel.kind}:read"], slack.scopes)
    return {"channel": shapes.channel(channel)}


def members(slack: Slack, args: Json) -> Json:
    """conversations.members."""
    channel = _channel(slack, args)
    rules.check_scopes([f"{channel.kind}:read"], slack.scopes)
    shown, cursor = page(channel.members, args)
    return {"members": shown} | tail(cursor)


def history(slack: Slack, args: Json) -> Json:
    """conversations.history: newest first, without the replies of threads."""
    channel = _channel(slack, args)
    rules.may_read(channel, slack.scopes)
    roots = [
        one
        for one in reversed(channel.messages)
        if (not one.is_reply or one.subtype == "thread_broadcast") and _is_within(one, args)
    ]
    shown, cursor = page(roots, args)
    made = {"messages": _shown(slack, shown, args), "has_more": bool(cursor), "pin_count": 0}
    return made | (tail(cursor) if cursor else {})


def replies(slack: Slack, args: Json) -> Json:
    """conversations.replies: the first message, then its replies, oldest first."""
    rules.wanted(args, "ts")
    channel = _channel(slack, args)
    rules.may_read(channel, slack.scopes)
    ts = str(args["ts"])
    known = (channel.at(ts), *channel.replies(ts))
    found = [one for one in known if one and not one.deleted and not one.only_for]
    if not found:
        raise Refused("thread_not_found")
    inside = [one for one in found if one.ts == ts or _is_within(one, args)]
    shown, cursor = page(inside, args)
    made = {"messages": _shown(slack, shown, args), "has_more": bool(cursor)}
    return made | (tail(cursor) if cursor else {})


def _is_within(message: Message, args: Json) -> bool:
    at, both = float(message.ts), truth(args, "inclusive")
    oldest, latest = float(args.get("oldest") or 0), float(args.get("latest") or "inf")
    return oldest < at < latest or (both and at in (oldest, latest))


def _shown(slack: Slack, messages: list[Message], args: Json) -> list[Json]:
    wants = truth(args, "include_all_metadata")
    return [shapes.message(slack.workspace, one, with_metadata=wants) for one in messages]


def open_(slack: Slack, args: Json) -> Json:
    """conversations.open: the direct message with one person."""
    users = [one for one in str(args.get("users") or "").split(",") if one]
    if len(users) != 1:
        raise Refused("users_list_not_supplied" if not users else "not_enough_users")
    if rules.user_of(slack.workspace, users[0]).deleted:
        raise Refused("user_disabled")
    channel = slack.workspace.dm_of(users[0])
    whole = truth(args, "return_im")
    return {"channel": shapes.channel(channel) if whole else {"id": channel.id}}


def join(slack: Slack, args: Json) -> Json:
    """conversations.join: public channels only."""
    channel = _channel(slack, args)
    if channel.is_private or channel.is_im:
        raise Refused("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise Refused("is_archived")
    if BOT_USER in channel.members:
        return {"channel": shapes.channel(channel), "warning": "already_in_channel"}
    channel.members.append(BOT_USER)
    slack.tell(
        {
            "type": "member_joined_channel",
            "user": BOT_USER,
            "channel": channel.id,
            "channel_type": "C",
            "team": "T",
            "event_ts": slack.workspace.next_ts(),
        }
    )
    return {"channel": shapes.channel(channel)}


def list_(slack: Slack, args: Json) -> Json:
    """conversations.list: private ones only where the app is a member."""
    kinds = [_TYPES.get(one, one) for one in str(args.get("types") or "public_channel").split(",")]
    rules.check_scopes([f"{one}:read" for one in kinds], slack.scopes)
    gone = truth(args, "exclude_archived")
    found = [
        one
        for one in slack.workspace.channels.values()
        if one.kind in kinds
        and (one.kind == "channels" or BOT_USER in one.members)
        and not (gone and one.is_archived)
    ]
    shown, cursor = page(found, args)
    return {"channels": [_listed(slack, one) for one in shown]} | tail(cursor)


def of_user(slack: Slack, args: Json) -> Json:
    """users.conversations: those that the app is in, shared with `user` where one is named."""
    kinds = [_TYPES.get(one, one) for one in str(args.get("types") or "public_channel").split(",")]
    rules.check_scopes([f"{one}:read" for one in kinds], slack.scopes)
    if int(args.get("limit") or 100) > MOST_OF_USER:
        raise Refused("invalid_limit")
    gone, whose = truth(args, "exclude_archived"), str(args.get("user") or BOT_USER)
    found = [
        one
        for one in slack.workspace.channels.values()
        if one.kind in kinds
        and {BOT_USER, rules.user_of(slack.workspace, whose).id} <= {*one.members}
        and not (gone and one.is_archived)
    ]
    shown, cursor = page(found, args)
    channels = [_listed(slack, one) for one in shown]
    for one in channels:
        one.pop("is_member", None)
        one.pop("num_members", None)
    return {"channels": channels} | tail(cursor)


def _listed(slack: Slack, channel: Channel) -> Json:
    """A list says of a direct message whether its person is gone."""
    made = shapes.channel(channel)
    if not channel.is_im:
        return made
    return made | {"is_user_deleted": slack.workspace.users[made["user"]].deleted}


METHODS: dict[str, Method] = {
    "conversations.info": inspect,
    "conversations.members": members,
    "conversations.history": history,
    "conversations.replies": replies,
    "conversations.open": open_,
    "conversations.join": join,
    "conversations.list": list_,
    "users.conversations": of_user,
}
