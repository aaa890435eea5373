"""The server: start and stop on a free port, and everything a test may order of it.

Invariant: after `stop` nothing of it is left running.
"""

import json
import secrets
from contextlib import suppress
from typing import Self

from aiohttp import web

from bot import clock
from bot.slack.fake.admin import Admin
from bot.slack.fake.events import Delivery, Events
from bot.slack.fake.inside import Slack
from bot.slack.fake.orders import Order, Orders
from bot.slack.fake.people import Person
from bot.slack.fake.responses import Responses
from bot.slack.fake.rules import Triggers
from bot.slack.fake.sockets import Sockets
from bot.slack.fake.web_api import Call, Tokens, WebApi
from bot.slack.fake.workspace import BOT_USER, Channel, Json, UnknownError, Workspace


class FakeSlack:
    """A Slack of our own; see the package's docstring."""

    def __init__(
        self,
        workspace: Workspace | None = None,
        *,
        trigger_seconds: float = 3.0,
        ack_seconds: float = 3.0,
        retry_waits: tuple[float, ...] = (0.0, 0.05, 0.1),
    ) -> None:
        self.workspace = workspace or Workspace.small()
        self.signing_secret = secrets.token_hex(16)
        self.sockets = Sockets()
        self._tokens, self._orders = Tokens(), Orders()
        self._events = Events(self.sockets, self.signing_secret, ack_seconds, retry_waits)
        self._slack = Slack(
            workspace=self.workspace,
            triggers=Triggers(seconds=trigger_seconds),
            sockets=self.sockets,
            events=self._events,
            responses=Responses(),
        )
        self.admin = Admin(self._slack)
        self._api = WebApi(self._slack, self._tokens, self._orders)
        self._people: dict[str, Person] = {}
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> Self:
        """Listen; port 0 takes a free one."""
        app = web.Application(client_max_size=64 * 2**20)
        app.add_routes([*self._api.routes(), web.get("/link/", self.sockets.serve)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        host, port = self._runner.addresses[0][:2]
        self.workspace.origin = f"http://{host}:{port}"
        return self

    async def stop(self) -> None:
        """Close every connection and give up what is under way."""
        await self._events.close()
        await self.sockets.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def base_url(self) -> str:
        """What AsyncWebClient(base_url=…) takes."""
        return f"{self.workspace.origin}/api/"

    @property
    def bot_token(self) -> str:
        return self._tokens.bot

    @property
    def app_token(self) -> str:
        return self._tokens.app

    @property
    def scopes(self) -> set[str]:
        """What the bot token may; take one away and its methods answer missing_scope."""
        return self._slack.scopes

    @property
    def subscribed(self) -> set[str]:
        """The events the app hears, such as message.channels."""
        return self._slack.subscribed

    @property
    def calls(self) -> list[Call]:
        """Every call, oldest first; response_url posts as method `response_url`."""
        return self._api.calls

    @property
    def deliveries(self) -> list[Delivery]:
        """Everything the app was told, oldest first."""
        return self._events.deliveries

    @property
    def ack_seconds(self) -> float:
        """How long Slack waits for an acknowledgement."""
        return self._events.ack_seconds

    @ack_seconds.setter
    def ack_seconds(self, seconds: float) -> None:
        self._events.ack_seconds = seconds

    @property
    def trigger_seconds(self) -> float:
        """How long a trigger_id lives."""
        return self._slack.triggers.seconds

    @trigger_seconds.setter
    def trigger_seconds(self, seconds: float) -> None:
        self._slack.triggers.seconds = seconds

    def calls_of(self, method: str) -> list[Call]:
        return [one for one in self.calls if one.method == method]

    def person(self, name: str) -> Person:
        """Who acts, by short name or id; UnknownError for nobody."""
        user = self.workspace.user(name)
        return self._people.setdefault(user.id, Person(self._slack, user))

    def channel(self, name: str) -> Channel:
        """By name or id; UnknownError for none."""
        return self.workspace.channel(name)

    @property
    def delay(self) -> float:
        """Seconds that every call takes, half of them there and half back."""
        return self._orders.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self._orders.delay = seconds

    @property
    def apart(self) -> float:
        """Seconds between two messages in one channel, else 429; 0 for no limit."""
        return self._orders.apart

    @apart.setter
    def apart(self, seconds: float) -> None:
        self._orders.apart = seconds

    def slow(self, method: str, seconds: float) -> None:
        """Calls of this method take so long, whatever the others take."""
        self._orders.slow[method] = seconds

    def throttle(
        self, method: str, times: int = 1, retry_after: int = 1, *, where: str | None = None
    ) -> None:
        """The next calls (in this channel, about this person) are answered 429 with Retry-After."""
        order = Order(kind="throttle", retry_after=retry_after, where=self._ids(where))
        self._orders.add(method, order, times)

    def fail(
        self,
        method: str,
        error: str = "internal_error",
        times: int = 1,
        status: int = 200,
        *,
        where: str | None = None,
    ) -> None:
        """The next calls fail and do nothing."""
        order = Order(kind="fail", error=error, status=status, where=self._ids(where))
        self._orders.add(method, order, times)

    def lose(self, method: str, times: int = 1, *, where: str | None = None) -> None:
        """The next calls do what they should, but their answer never arrives."""
        self._orders.add(method, Order(kind="lose", where=self._ids(where)), times)

    def _ids(self, where: str | None) -> frozenset[str]:
        """What a channel or a person is called by: a person by their direct message as well."""
        if where is None:
            return frozenset()
        with suppress(UnknownError):
            return frozenset([self.workspace.channel(where).id])
        user = self.workspace.user(where)
        return frozenset([user.id, self.workspace.dm_of(user.id).id])

    def deliver_to(self, url: str | None) -> None:
        """By HTTP to this URL; None: by socket."""
        self._events.url = url

    async def verify_url(self) -> bool:
        """The handshake that Slack does when a request URL is entered."""
        challenge = secrets.token_hex(16)
        body = {"token": "verification", "challenge": challenge, "type": "url_verification"}
        content = json.dumps(body).encode()
        headers = self._events.signed(content) | {"Content-Type": "application/json"}
        url = self._events.url or ""
        async with self._events.session().post(url, data=content, headers=headers) as answer:
            return answer.status == 200 and challenge in await answer.text()

    async def send_event(self, event: Json, event_id: str | None = None) -> Delivery:
        """Any event by hand, subscribed or not; the same id twice is a second delivery."""
        at = self.workspace.next_ts()
        body = self._slack.wrapped({"event_ts": at} | event, event_id)
        delivery = self._events.send("events_api", body)
        await delivery.first.wait()
        return delivery

    async def send_again(self, delivery: Delivery) -> Delivery:
        """The very same, once more."""
        again = self._events.send(delivery.kind, delivery.body)
        await again.first.wait()
        return again

    async def settled(self) -> None:
        """Until nothing is under way to the app, retries included."""
        await self._events.settled()

    async def uninstall(self) -> None:
        """The app is taken out: its token dies, its bot leaves, and it is told."""
        self._tokens.revoked.add(self._tokens.bot)
        for channel in self.workspace.channels.values():
            if BOT_USER in channel.members and not channel.is_im:
                channel.members.remove(BOT_USER)
        await self.send_event({"type": "tokens_revoked", "tokens": {"bot": [BOT_USER]}})
        await self.send_event({"type": "app_uninstalled"})

    def install(self) -> str:
        """The app is back with a new bot token, in no channel yet."""
        self._tokens.bot = f"xoxb-{clock.new_id()}"
        return self._tokens.bot
