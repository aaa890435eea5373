"""The Web API over HTTP: who asks, with what arguments, and what was answered.

Takes GET, form posts with JSON in strings, JSON posts and query arguments. Invariant: every call is
recorded with its answer, refused and failed ones too.
"""

import asyncio
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.slack.fake import posting, rules
from bot.slack.fake.inside import Slack
from bot.slack.fake.methods import METHODS
from bot.slack.fake.orders import Order, Orders
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import Json

JSON_ARGUMENTS = frozenset({"blocks", "view", "metadata", "files", "attachments"})


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of the app."""

    method: str
    args: Json
    answer: Json
    status: int = 200


@dataclass(kw_only=True)
class Tokens:
    """The tokens that hold, and those that once held."""

    bot: str = field(default_factory=lambda: f"xoxb-{secrets.token_hex(12)}")
    app: str = field(default_factory=lambda: f"xapp-1-{secrets.token_hex(12)}")
    revoked: set[str] = field(default_factory=set)

    def check(self, token: str, *, for_app: bool) -> None:
        """Refused as Slack would."""
        if not token:
            raise Refused("not_authed")
        if token in self.revoked:
            raise Refused("account_inactive")
        if token not in (self.bot, self.app):
            raise Refused("invalid_auth")
        if (token == self.app) != for_app:
            raise Refused("not_allowed_token_type")


class WebApi:
    """Answers /api/<method>, response_urls, uploads and downloads."""

    def __init__(self, slack: Slack, tokens: Tokens, orders: Orders) -> None:
        self.calls: list[Call] = []
        self._slack, self._tokens, self._orders = slack, tokens, orders

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/api/{method}", self.call),
            web.post("/response/{name}", self.respond),
            web.post("/upload/{id}", self.upload),
            web.get("/files/{id}/{name}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One method."""
        method = request.match_info["method"]
        args = await read_args(request)
        token = _bearer(request) or str(args.pop("token", ""))
        takes = self._orders.takes(method)
        await asyncio.sleep(takes / 2)
        order = self._orders.next(method, args)
        if order and order.kind != "lose":
            return self._as_ordered(method, args, order)
        answer = self._answer(method, args, token)
        self.calls.append(Call(method=method, args=args, answer=answer))
        await asyncio.sleep(takes / 2)
        if order and request.transport is not None:
            request.transport.abort()
        return web.json_response(answer, headers=self._headers(method))

    def _headers(self, method: str) -> dict[str, str]:
        needed = ",".join(rules.SCOPES.get(method, ()))
        return {"X-OAuth-Scopes": ",".join(sorted(self._slack.scopes))} | (
            {"X-Accepted-OAuth-Scopes": needed} if needed else {}
        )

    def _as_ordered(self, method: str, args: Json, order: Order) -> web.Response:
        answer = {"ok": False, "error": order.error}
        status = 429 if order.kind == "throttle" else order.status
        self.calls.append(Call(method=method, args=args, answer=answer, status=status))
        headers = {"Retry-After": str(order.retry_after)} if order.kind == "throttle" else {}
        return web.json_response(answer, status=status, headers=headers)

    def _answer(self, method: str, args: Json, token: str) -> Json:
        try:
            return {"ok": True} | self._done(method, args, token)
        except Refused as refused:
            return {"ok": False, "error": refused.error} | refused.more

    def _done(self, method: str, args: Json, token: str) -> Json:
        if method not in METHODS:
            raise Refused("unknown_method", req_method=method)
        if method != "api.test":
            self._tokens.check(token, for_app=method in rules.APP_METHODS)
        rules.check_scopes(rules.SCOPES.get(method, ()), self._slack.scopes)
        return METHODS[method](self._slack, args)

    async def respond(self, request: web.Request) -> web.Response:
        """A post to a response_url; Slack answers the word ok, or 404 with an error."""
        args = await read_args(request)
        try:
            posting.respond(
                self._slack, self._slack.responses.use(request.match_info["name"]), args
            )
        except Refused as refused:
            answer = {"ok": False, "error": refused.error} | refused.more
            self.calls.append(Call(method="response_url", args=args, answer=answer, status=404))
            return web.json_response(answer, status=404)
        self.calls.append(Call(method="response_url", args=args, answer={"ok": True}))
        return web.Response(text="ok")

    async def upload(self, request: web.Request) -> web.Response:
        """The bytes of an announced file, bare or as a form's part."""
        file = self._slack.workspace.files.get(request.match_info["id"])
        content = await _content(request)
        if file is None or file.content or len(content) != file.length:
            return web.Response(status=400, text="no such upload, or of another length")
        file.content = content
        return web.Response(text=f"OK - {len(content)}")

    async def download(self, request: web.Request) -> web.Response:
        """url_private; a token that does not hold gets the login page, with 200.

        Failures are ordered under the name `files`, about the file's ID.
        """
        order = self._orders.next("files", {"channel": request.match_info["id"]})
        if order:
            return self._as_ordered("files", {}, order)
        file = self._slack.workspace.files.get(request.match_info["id"])
        token = _bearer(request)
        if token != self._tokens.bot or "files:read" not in self._slack.scopes:
            return web.Response(text=LOGIN, content_type="text/html")
        if file is None:
            return web.Response(status=404)
        return web.Response(body=file.content, content_type=file.mimetype)


LOGIN = "<!DOCTYPE html><html><head><title>Login | Slack</title></head><body>Sign in</body></html>"


def _bearer(request: web.Request) -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


async def _content(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    for part in (await request.post()).values():
        if isinstance(part, web.FileField):
            return part.file.read()
    return b""


async def read_args(request: web.Request) -> Json:
    """All arguments of a call, wherever they stand; the body wins over the query."""
    args: Json = _opened(request.query)
    if request.content_type == "application/json":
        text = await request.text()
        said = json.loads(text) if text.strip() else {}
        return args | (said if isinstance(said, dict) else {})
    form = await request.post()
    return args | _opened({key: str(value) for key, value in form.items()})


def _opened(given: Mapping[str, str]) -> Json:
    return {key: _value(key, value) for key, value in given.items()}


def _value(key: str, value: str) -> Any:
    if key not in JSON_ARGUMENTS or not value:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
