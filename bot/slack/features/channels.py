"""What becomes of the app's channels and of the app itself: nothing is lost, and somebody is told.

Invariant: what was to be shown waits in the store until it can be shown again.
"""

from collections.abc import Sequence

from bot.slack import calls
from bot.slack.calls import AwayError
from bot.slack.people import is_unknown
from bot.slack.room import Change, Event, Room
from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import board, posting
from intake.store import Connection

ARCHIVED = (
    "The organizers' channel in Slack was archived. Nothing is lost: all that belongs there waits. "
    "Please take it out of the archive, or set CITYDESK_SLACK_CHANNEL to another channel and start "
    "the desk again."
)
UNINSTALLED = (
    "The app was removed from Slack, or its token was revoked. Nothing is lost: mail goes on, and "
    "what belongs in Slack waits. Please install the app again, set CITYDESK_SLACK_BOT_TOKEN to "
    "its new token and start the desk again."
)


async def joined(room: Room, event: Event) -> Change | None:
    """The app itself came into a channel: it says hello once, and what waited there is shown.

    Of a guest among the organizers they hear once.
    """
    ourselves = await room.people.ourselves()
    channel = str(event["channel"])
    if event["user"] != ourselves.user:
        return await _guest(room, str(event["user"])) if channel == room.channel else None

    def change(connection: Connection) -> None:
        now = room.clock()
        store.board.put(connection, f"hello:{channel}", now, place=channel)
        _hurry(room, connection, channel)

    return change


async def _guest(room: Room, user: str) -> Change | None:
    """Who is no full member reads from now on what organizers say to each other."""
    try:
        person = await room.people.person(user, fresh=True)
    except AwayError as away:
        if not is_unknown(away):
            raise
        return None
    if person.is_member or person.is_bot or person.is_gone:
        return None
    return lambda connection: store.board.put(connection, f"guest:{user}", room.clock())


async def left(room: Room, event: Event) -> Change | None:
    """Somebody left a channel: their Home shows them no more than they may see now."""
    user = str(event.get("user") or "")
    return _at_home(room, [user]) if str(event.get("channel")) == room.channel else None


async def regrouped(room: Room, event: Event) -> Change | None:
    """Who is in a user group has changed."""
    group = event.get("subteam") or {}
    gone = event.get("removed_users") or ()
    return _at_home(room, [*gone, *(group.get("users") or ()), *(event.get("added_users") or ())])


def _at_home(room: Room, users: Sequence[str]) -> Change:
    now, homes = room.clock(), [f"home:{user}" for user in users]
    return lambda connection: store.board.stir(connection, homes, now)


async def archived(room: Room, event: Event) -> Change | None:
    """A channel was closed."""
    if str(event["channel"]) != room.channel:
        return None
    return lambda connection: tell(room, connection, ARCHIVED)


async def opened(room: Room, event: Event) -> Change | None:
    """A channel is open again, or has another name."""
    found = event["channel"]
    channel = str(found.get("id") if isinstance(found, dict) else found)
    return lambda connection: _hurry(room, connection, channel)


async def uninstalled(room: Room, event: Event) -> Change | None:
    """The app is no longer in the workspace, or its token no longer good."""
    tokens = event.get("tokens")
    if isinstance(tokens, dict) and not tokens.get("bot"):
        return None
    room.people.forget()  # they are asked of anew at once, and so the token is tried
    return lambda connection: tell(room, connection, UNINSTALLED)


def _hurry(room: Room, connection: Connection, channel: str) -> None:
    room.reopened.add(channel)
    if channel == room.channel:
        _settle(room, connection, ARCHIVED)
    places = {channel} | ({""} if channel == room.channel else set())
    store.board.hurry(connection, places, room.clock())


async def begun(room: Room) -> bool:
    """Slack knows the app again: that it was gone waits no longer, nor that its channel was closed
    where that is open, which nobody told the desk while it was down.

    False where Slack did not say how the channel stands, and may say it later.
    """
    if not await room.reading(lambda connection: _mine(connection, UNINSTALLED, ARCHIVED)):
        return True
    found = await calls.ask(room.client.conversations_info(channel=room.channel))
    channel = found.get("channel") if isinstance(found, dict) else None
    is_open = channel is not None and not channel.get("is_archived")
    texts = (UNINSTALLED, ARCHIVED) if is_open else (UNINSTALLED,)
    await room.writing(lambda connection: _settle(room, connection, *texts))
    return channel is not None or isinstance(found, calls.Refused)


def _settle(room: Room, connection: Connection, *texts: str) -> None:
    """What said so waits no longer."""
    now, mine = room.clock(), _mine(connection, *texts)
    settled = [number for number in mine if store.cases.close(connection, number, now)]
    board.settled(connection, settled, now)


def _mine(connection: Connection, *texts: str) -> list[int]:
    return [one.number for one in waiting(connection) if one.number and one.text in texts]


def waiting(connection: Connection) -> list[Case]:
    """Why the desk cannot write in Slack, as far as that waits."""
    return store.cases.waiting_on(connection, None, [CaseKind.CHAT_CLOSED])


def tell(room: Room, connection: Connection, text: str) -> None:
    """A matter for the organizers, who hear of it by mail as well; once while it waits."""
    if any(one.text == text for one in waiting(connection)):
        return
    now = room.clock()
    case = Case(kind=CaseKind.CHAT_CLOSED, text=text, at=now)
    seed = f"slack-{now.timestamp():.6f}"
    posting.perform(room.office, connection, Turn(cases=(case,)), now, seed=seed)
