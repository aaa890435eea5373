"""Outgoing calls of Slack's Web API, and what became of each.

Invariant: what Slack answers is a value; nothing waits here, since who calls knows what can wait.
"""

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from intake.errors import CitydeskError

PATIENCE = 20
"""Seconds that one call may take."""
USUAL_WAIT = timedelta(seconds=30)
"""How long to wait where Slack says that it is busy, and not for how long."""

BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
TROUBLE = frozenset({
    "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org",
})  # fmt: skip
NO_LONGER_OURS = frozenset({
    "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired",
    "app_uninstalled", "team_access_not_granted", "not_allowed_token_type",
})  # fmt: skip
NO_RIGHT = frozenset({
    "missing_scope", "messages_tab_disabled", "org_login_required", "two_factor_setup_required",
})  # fmt: skip
"""Refusals of the app as it is installed, whatever it asks for: they end when somebody mends it."""
NOT_HERE = frozenset({
    "not_in_channel", "no_permission", "access_denied", "ekm_access_denied", "restricted_action",
})  # fmt: skip
"""Refusals that may well be of one conversation, and may end: nothing is said of any other one."""
OPENS_SOCKETS = "apps.connections.open"
"""The one method that is called with the app-level token."""
CHANNEL_CLOSED = frozenset({"is_archived", "channel_not_found", "not_in_channel"})
MESSAGE_GONE = frozenset({
    "message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Slack did it; `ts` and `channel` name the message where there is one."""

    ts: str | None = None
    channel: str = ""

    @property
    def at(self) -> datetime | None:
        """When the message stood there, by Slack's own clock, as what answers it is timed too."""
        try:
            return datetime.fromtimestamp(float(self.ts or ""), UTC)
        except (ValueError, OverflowError, OSError):
            return None


@dataclass(frozen=True, kw_only=True)
class Later:
    """Slack asks for patience: it was not done."""

    after: timedelta


@dataclass(frozen=True, kw_only=True)
class Refused:
    """Slack will not do it: its code ("is_archived") and the scope it needs, where it says so."""

    error: str
    needed: str = ""

    def __str__(self) -> str:
        return f"{self.error} (needs {self.needed})" if self.needed else self.error


@dataclass(frozen=True, kw_only=True)
class Away:
    """Nobody can tell whether it was done, or Slack does not know us any more (not `is_ours`).

    Where Slack itself `answered`, nothing lies between it and the desk.
    """

    why: str
    is_ours: bool = True
    answered: bool = False


Failure = Later | Refused | Away
Outcome = Sent | Failure


class AwayError(CitydeskError):
    """Slack could not be asked something that must be known to go on."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(words(failure))
        self.failure = failure


class Client(AsyncWebClient):
    """Remembers which tokens Slack refused when it last answered; silence changes nothing."""

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **given)
        self._refused: dict[str, str] = {}

    def fault(self) -> str | None:
        """Which token Slack refuses, and as what."""
        told = [f"refuses the {token} ({code})" for token, code in sorted(self._refused.items())]
        return " and ".join(told) or None

    async def api_call(self, api_method: str, *args: Any, **given: Any) -> AsyncSlackResponse:
        token = "app token" if api_method == OPENS_SOCKETS else "bot token"
        try:
            answer = await super().api_call(api_method, *args, **given)
        except SlackApiError as error:
            self._note(token, _failure(error), _code(error))
            raise
        self._refused.pop(token, None)
        return answer

    def _note(self, token: str, failure: Failure, code: str) -> None:
        if isinstance(failure, Away) and not failure.is_ours:
            self._refused[token] = code
        elif isinstance(failure, Refused):
            self._refused.pop(token, None)


def client(token: str, api: str) -> Client:
    """A client that never waits and tries again by itself: that is the outbox's."""
    made = Client(token=token or None, base_url=api, timeout=PATIENCE, retry_handlers=[])
    made.retry_handlers.clear()  # an empty list counts as none given
    return made


async def send(calling: Awaitable[Any]) -> Outcome:
    """What became of a call that changes something, as `client.chat_postMessage(…)`."""
    answer = await ask(calling)
    if not isinstance(answer, dict):
        return answer
    return Sent(ts=answer.get("ts"), channel=str(answer.get("channel") or ""))


async def ask(calling: Awaitable[Any]) -> dict[str, Any] | Failure:
    """What Slack answers, or why it does not."""
    try:
        answer = await calling
    except SlackApiError as error:
        return _failure(error)
    except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as fault:
        return Away(why=f"Slack does not answer: {type(fault).__name__}")
    return dict(answer.data) if isinstance(answer.data, dict) else {}


async def know(calling: Awaitable[Any]) -> dict[str, Any]:
    """The same where there is no going on without it. Raises AwayError."""
    answer = await ask(calling)
    if isinstance(answer, dict):
        return answer
    raise AwayError(answer)


async def is_there(client: AsyncWebClient) -> bool:
    """Whether Slack answers the desk at all: if so, what fails is of that one call."""
    return not isinstance(await ask(client.auth_test()), Away)


async def rights(client: AsyncWebClient) -> frozenset[str] | Failure:
    """The scopes that the token has, as far as Slack tells; or why it cannot be asked."""
    told: list[str] = []

    async def asking() -> AsyncSlackResponse:
        answer = await client.auth_test()
        headers = {str(name).lower(): str(value) for name, value in answer.headers.items()}
        told.extend(headers.get("x-oauth-scopes", "").split(","))
        return answer

    answer = await ask(asking())
    return frozenset(one.strip() for one in told) if isinstance(answer, dict) else answer


def words(failure: Failure) -> str:
    """For the log, and for who set the desk up."""
    match failure:
        case Later(after=after):
            seconds = f"{after.total_seconds():.0f}"
            unit = "second" if seconds == "1" else "seconds"
            return f"Slack asks for {seconds} {unit} of patience"
        case Away(why=why):
            return why
        case Refused():
            return str(failure)


def _failure(error: SlackApiError) -> Failure:
    answer, said, code = error.response, _said(error), _code(error)
    status = int(getattr(answer, "status_code", 0) or 0)
    if status == 429 or code in BUSY:
        return Later(after=_patience(getattr(answer, "headers", None) or {}))
    if code in NO_LONGER_OURS:
        return Away(why=f"Slack does not know this app's token ({code})", is_ours=False)
    if status >= 500 or code in TROUBLE or not code:
        why = f"Slack is in trouble ({code or status or 'no answer'})"
        return Away(why=why, answered=bool(code or status))
    return Refused(error=code, needed=str(said.get("needed") or ""))


def _said(error: SlackApiError) -> dict[str, Any]:
    said = getattr(error.response, "data", None)
    return said if isinstance(said, dict) else {}


def _code(error: SlackApiError) -> str:
    return str(_said(error).get("error") or "")


def _patience(headers: Any) -> timedelta:
    given = {str(name).lower(): str(value) for name, value in dict(headers).items()}
    seconds = given.get("retry-after", "")
    return timedelta(seconds=int(seconds)) if seconds.isdigit() else USUAL_WAIT
