"""People who write for a city, and the keys that bind a reply address to one of them.

Invariant: without the secret a token or Message-ID says nothing and cannot be guessed.
"""

import hashlib
import hmac
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.messages import Address, Channel


class Standing(StrEnum):
    """`active`, `left` after a hand-over, `bounced` when letters are refused for good.

    `asked`: a mailbox that somebody in a chat named as theirs and that has not said yes; nothing of
    the file goes there. `elsewhere`: the same person wrote last by another channel.
    """

    ACTIVE = "active"
    LEFT = "left"
    BOUNCED = "bounced"
    ASKED = "asked"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """One person on a city's file, and the channel by which letters reach them.

    Contacts of one `token` are one person, in a chat and by mail; one of them is active at a time.
    Until `away_until` nobody reminds them: their mail program answered for them. `has_chosen` where
    they asked for their language: then no mail in another one changes it. `claims` is the key of
    the mail address that somebody in a chat shows in their profile, which nobody vouches for.
    `is_named` while another contact named them and nothing of theirs says that they take part.
    """

    address: Address
    token: str
    language: str = "en"
    channel: Channel = "mail"
    standing: Standing = Standing.ACTIVE
    away_until: datetime | None = None
    has_chosen: bool = False
    claims: str = ""
    is_named: bool = False

    def is_away(self, at: datetime) -> bool:
        """Whether nobody reminds them now, since their mail program answered for them."""
        return self.away_until is not None and self.away_until > at


@dataclass(frozen=True, kw_only=True)
class Keys:
    """Everything derived from the desk's one secret (at least 16 bytes)."""

    secret: bytes

    def token(self, application: int, address: Address) -> str:
        """The reply token of a contact: 26 letters of lower-case base32, 128 bits (RFC 4648)."""
        return (
            b32encode(self._digest(f"token:{application}:{address.key}"))
            .decode()
            .rstrip("=")
            .lower()
        )

    def seat_token(self, edition: str, address: Address) -> str:
        """The reply token of a panelist, as long as a contact's and never the same."""
        return b32encode(self._digest(f"seat:{edition}:{address.key}")).decode().rstrip("=").lower()

    def letter_id(self, letter: str) -> str:
        """The unguessable left side of a letter's Message-ID, always the same for one letter."""
        return b32encode(self._digest(f"letter:{letter}")).decode().rstrip("=").lower()

    def return_tag(self, letter: str) -> str:
        """What names a letter in the address it came from, told to nobody who only saw its text."""
        return b32encode(self._digest(f"return:{letter}")).decode().rstrip("=").lower()

    def _digest(self, words: str) -> bytes:
        return hmac.new(self.secret, words.encode(), hashlib.sha256).digest()[:16]
