"""response_url: where the app may answer an interaction for half an hour, five times.

Invariant: a URL is good for the conversation and the person it was issued for, and nothing else.
"""

import secrets
import time
from dataclasses import dataclass

from bot.slack.fake.rules import Refused

SECONDS, USES = 30 * 60, 5


@dataclass(kw_only=True)
class Response:
    """What one response_url may still do."""

    user: str
    channel: str
    message_ts: str | None
    born: float
    uses: int = 0


class Responses:
    """All response_urls given out."""

    def __init__(self) -> None:
        self._known: dict[str, Response] = {}

    def issue(self, origin: str, user: str, channel: str, message_ts: str | None = None) -> str:
        name = secrets.token_hex(12)
        self._known[name] = Response(
            user=user, channel=channel, message_ts=message_ts, born=time.monotonic()
        )
        return f"{origin}/response/{name}"

    def use(self, name: str) -> Response:
        """One use of it; Refused where it is unknown, worn out or too old."""
        found = self._known.get(name)
        if found is None or time.monotonic() - found.born > SECONDS:
            raise Refused("expired_url")
        if found.uses >= USES:
            raise Refused("used_url")
        found.uses += 1
        return found
