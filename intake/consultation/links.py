"""What confirms or takes back a voice: the words of its links, the Message-IDs of its letters.

Invariant: without the desk's secret none can be made, and this room alone seals and opens them. The
store keeps digests of them (`kept`, `kept_id`) and the mark they are made of; of what somebody
writes back it keeps the text without them (`blanked`). They are whole only in the mail that leaves
(`opened`, `opened_id`), the same however often it is tried, and in the raw mails that quote it.
"""

import hashlib
import hmac
import re
from base64 import b32encode
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal

from intake.consultation.voices import Voice
from intake.contacts import Keys

Purpose = Literal["confirm", "withdraw"]
PURPOSES: tuple[Purpose, ...] = ("confirm", "withdraw")
UNFILLED = "put-in-when-it-leaves"
"""Stands for the word in the link of a letter that is kept."""
BLANK = "…"
"""Stands for a word in the text of a mail that is kept."""

_ASKS, _OFFERS = "voice:", "voice-withdraw:"
_OURS = re.compile(r"([a-z2-7]{26})@(\S+)")
_DIGEST = re.compile(r"[0-9a-f]{64}")
# A bare one has a figure, as all but one in 200 have: what has none may be a compound.
_WORD = re.compile(
    r"((?:/|%2f)(?:confirm|withdraw)(?:/|%2f))[a-z2-7]{2,26}(?![a-z0-9])"
    r"|(?<![a-z0-9])(?=[a-z]*[2-7])[a-z2-7]{26}(?![a-z0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Bound:
    """What a letter is bound to: the voice by what is kept of its word that confirms (`kept`).

    `is_offer` where the letter asks whether the voice is taken back.
    """

    confirm: str
    is_offer: bool


# --- words ------------------------------------------------------------------------------------


def mark(keys: Keys, voice: Voice) -> str:
    """What names a voice, as it was given, and does nothing with it."""
    kind = type(voice).__name__.lower()
    given = voice.given_at.timestamp()
    return _made(keys, "mark", kind, voice.edition, voice.city, voice.person, given)


def word(keys: Keys, purpose: Purpose, voice: Voice) -> str:
    """26 letters of lower-case base32, 128 bits (RFC 4648), for this voice as it was given."""
    return marked(keys, purpose, mark(keys, voice))


def marked(keys: Keys, purpose: Purpose, mark: str) -> str:
    """The word for the voice with this mark."""
    return _made(keys, purpose, mark)


def kept(word: str) -> str:
    """What the store finds the voice by."""
    return hashlib.sha256(word.strip().lower().encode()).hexdigest()


def blanked(text: str) -> str:
    """What was written, without the words of links and the names of our letters in it."""
    return _WORD.sub(lambda found: f"{found[1] or ''}{BLANK}", text)


# --- letters ----------------------------------------------------------------------------------


def pending(keys: Keys, voice: Voice, *, is_offer: bool = False) -> str:
    """What binds a letter to its voice: the letter asks to confirm it, tells that it is confirmed,
    or offers to take it back."""
    return f"{_OFFERS if is_offer else _ASKS}{mark(keys, voice)}"


def bound(keys: Keys, pending: str | None) -> Bound | None:
    """The voice that a letter with this `pending` is about; None where it is about none.

    A letter of before there were marks holds the digest itself.
    """
    begun, named = _parted(pending)
    if not named:
        return None
    is_old = _DIGEST.fullmatch(named)
    confirm = named if is_old else kept(marked(keys, "confirm", named))
    return Bound(confirm=confirm, is_offer=begun == _OFFERS)


def opened(keys: Keys, text: str, pending: str | None) -> str:
    """The text of a letter with the words of its voice in its links."""
    _, named = _parted(pending)
    for purpose in PURPOSES if named else ():
        link = f"/{purpose}/"
        text = text.replace(f"{link}{UNFILLED}", f"{link}{marked(keys, purpose, named)}")
    return text


def _parted(pending: str | None) -> tuple[str, str]:
    """How it begins, and the mark; neither where it binds to no voice."""
    begun, colon, named = (pending or "").rpartition(":")
    return (f"{begun}{colon}", named) if f"{begun}{colon}" in (_ASKS, _OFFERS) else ("", "")


def kept_id(message_id: str) -> str | None:
    """What is kept of a letter's Message-ID; None where it is none of ours that left."""
    found = _OURS.fullmatch(message_id)
    return f"{hashlib.sha256(found[1].encode()).hexdigest()[:32]}@{found[2]}" if found else None


def opened_id(keys: Keys, letter: str, message_id: str) -> str:
    """The Message-ID with which the letter of this ID leaves, from what is kept of it."""
    return f"{keys.letter_id(letter)}@{message_id.rpartition('@')[2]}"


# --- networks ---------------------------------------------------------------------------------


def source(keys: Keys, host: str) -> str:
    """What two requests from one network share: /24 of IPv4, /56 of IPv6; "" for no address."""
    try:
        given = ip_address(host.partition("%")[0])
    except ValueError:
        return ""
    mapped = getattr(given, "ipv4_mapped", None) or given
    network = mapped.packed[: 3 if mapped.version == 4 else 7]
    return _made(keys, "source", mapped.version, network.hex())


def _made(keys: Keys, *words: object) -> str:
    line = "|".join(("consultation", *map(str, words)))
    made = hmac.new(keys.secret, line.encode(), hashlib.sha256).digest()[:16]
    return b32encode(made).decode().rstrip("=").lower()
