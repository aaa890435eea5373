"""The Bolt app: who may only apply is turned away from the rest, and every fault is told.

Invariant: one code path for Socket Mode and HTTP. What changes something was kept before. Nothing
that a form's trigger waits for is asked of Slack without a bound.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any, Protocol

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse

from bot.slack import answers, calls, faults, panelists, roles
from bot.slack.calls import AwayError
from bot.slack.people import Person, is_unknown
from bot.slack.receive import Receiver, is_of_a_conversation
from bot.slack.room import DOING, Room

Json = dict[str, Any]
Next = Callable[[], Awaitable[None]]

log = logging.getLogger(__name__)

ANYTHING = re.compile(".*", re.DOTALL)
OLD = "This button is of an older message and does nothing any more. The newest one still works."
KNOWN_WITHIN = 0.5
"""Seconds for which who acts is waited for, of the three that Slack gives in all."""
OF_CITIES = "apply"
"""How the callbacks begin that are for anybody who applies."""
OF_ANYBODY = (OF_CITIES, panelists.JUDGE)
"""And all that ask by themselves who does it."""


class Feature(Protocol):
    """One file of listeners."""

    def register(self, app: AsyncApp, room: Room) -> None: ...


def build(
    room: Room, receiver: Receiver, features: Iterable[Feature], *, signing_secret: str = ""
) -> AsyncApp:
    """The app with all its listeners; it acknowledges after they ran, and so only what was done."""
    told = _Told(room)
    app = AsyncApp(
        name="citydesk",
        client=calls.client("", room.client.base_url),  # of ours it would ask whose token it is
        authorize=partial(_ours, room),
        signing_secret=signing_secret,
        process_before_response=True,
        before_authorize=receiver.keep,
        logger=logging.getLogger("bot.slack.bolt"),
    )
    app.use(_Gate(room).open)
    app.error(told.tell)
    for feature in features:
        feature.register(app, room)
    app.action(ANYTHING)(told.old)
    app.view(ANYTHING)(_nothing)
    app.view_closed(ANYTHING)(_nothing)
    return app


async def _ours(room: Room, team_id: str | None = None) -> AuthorizeResult:
    """Whatever comes is for the one workspace whose token we have: Slack is not asked for that."""
    return AuthorizeResult(enterprise_id=None, team_id=team_id, bot_token=room.client.token)


class _Gate:
    """Puts the person into the context (`context["person"]`), and refuses who may only apply.

    Whom Slack does not tell of in time is let through unknown, since a form has to be opened within
    three seconds: every act asks who does it, and so does every look.
    """

    def __init__(self, room: Room) -> None:
        self._room = room

    async def open(self, body: Json, context: AsyncBoltContext, next: Next) -> BoltResponse | None:
        """A city's press was kept, and its signal says who they are: nobody is asked here."""
        DOING.set(body)
        if is_of_a_conversation(body) and _begins(body, OF_CITIES):
            return BoltResponse(status=200, body="")
        user = faults.user_of(body)
        if user:
            person = await self._in_time(user)
            context["person"] = person
            if person and not _may_be_here(person) and not _begins(body, *OF_ANYBODY):
                return await self._turn_away(person, body)
        await next()
        return None

    async def _in_time(self, user: str) -> Person | None:
        asking = asyncio.create_task(self._person(user))
        done, _ = await asyncio.wait({asking}, timeout=KNOWN_WITHIN)
        if done:
            return asking.result()
        self._room.under_way.add(asking)
        asking.add_done_callback(self._known_late)
        return None

    def _known_late(self, asking: asyncio.Task[Person]) -> None:
        self._room.under_way.discard(asking)
        if not asking.cancelled() and asking.exception():
            log.warning("not known in time: %s", asking.exception())

    async def _person(self, user: str) -> Person:
        """Whom Slack does not show us is of another workspace."""
        try:
            return await self._room.people.person(user)
        except AwayError as away:
            if not is_unknown(away):
                raise
        return Person(id=user, team="", name="somebody")

    async def _turn_away(self, person: Person, body: Json) -> BoltResponse:
        refusal = roles.may(person, "act")
        if refusal is None or is_of_a_conversation(body):  # a city's answer, which was kept
            return BoltResponse(status=200, body="")
        return await answers.tell(self._room.client, body, refusal.text)


def _may_be_here(person: Person) -> bool:
    return person.is_organizer or person.is_approver


def _begins(body: Json, *with_: str) -> bool:
    named = [(body.get("view") or {}).get("callback_id"), body.get("callback_id")]
    named += [one.get("action_id") for one in body.get("actions") or ()]
    return any(str(one).startswith(with_) for one in named if one)


class _Told:
    """What went wrong, told to the person who sees nothing happen."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def tell(self, error: Exception, body: Json) -> BoltResponse:
        """Bolt's one error handler."""
        text = faults.text(error, self._room.new_id, body)
        if "event" in body:
            return BoltResponse(status=500, body="")  # whoever did it sees nothing of an answer
        return await answers.tell(self._room.client, body, text)

    async def old(self, ack: Callable[[], Awaitable[Any]], body: Json) -> None:
        """A button that no feature knows."""
        await ack()
        if is_of_a_conversation(body):
            return
        if any(one.get("type") == "button" and not one.get("url") for one in body["actions"]):
            await answers.tell(self._room.client, body, OLD)


async def _nothing(ack: Callable[[], Awaitable[Any]]) -> None:
    await ack()
