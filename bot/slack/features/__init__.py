"""What organizers and cities can do in Slack, one file a feature.

Invariant: a listener is a few lines and changes nothing by itself: the desk's verbs do.
"""

from collections.abc import Mapping

from bot.slack.app import Feature
from bot.slack.features import (
    apply,
    ask,
    asked_of,
    attendances,
    attending,
    cards,
    cases,
    channels,
    commands,
    contacts,
    deadlines,
    decisions,
    edits,
    evidence,
    finals,
    home,
    judging,
    looking,
    matters,
    moves,
    news,
    places,
    previewing,
    reply,
    share,
    ties,
)
from bot.slack.room import Change, Event, Handler, Room
from intake.store import Connection

FEATURES: tuple[Feature, ...] = (
    previewing, cases, reply, ask, deadlines, share, edits, attending, cards, home, commands, moves,
    decisions, finals, judging, matters, news, places, ties, attendances, contacts, evidence,
    looking,
)  # fmt: skip
"""Whose listeners are registered, in this order."""

HEARING: tuple[Handler, ...] = (edits.heard, apply.heard, asked_of.heard)
"""Who looks at each message; what they come to is done together."""


async def message(room: Room, event: Event) -> Change | None:
    """One message, an edit or a deletion, before all who look at messages."""
    changes = [done for hear in HEARING if (done := await hear(room, event))]

    def change(connection: Connection) -> None:
        for one in changes:
            one(connection)

    return change if changes else None


HANDLERS: Mapping[str, Handler] = {
    "message": message,
    "block_actions": apply.pressed,
    "app_home_opened": home.opened,
    "app_mention": commands.mentioned,
    "member_joined_channel": channels.joined,
    "member_left_channel": channels.left,
    "subteam_members_changed": channels.regrouped,
    "subteam_updated": channels.regrouped,
    "channel_archive": channels.archived,
    "group_archive": channels.archived,
    "channel_unarchive": channels.opened,
    "group_unarchive": channels.opened,
    "channel_rename": channels.opened,
    "group_rename": channels.opened,
    "app_uninstalled": channels.uninstalled,
    "tokens_revoked": channels.uninstalled,
}
"""Who works off a kept signal, by the kind of event."""
