"""The words in a link that confirm or withdraw, and what stands for a network.

Invariant: without the desk's secret none can be made; the store keeps a digest of each (`kept`) and
the mark they are made of, so that who reads it can confirm nothing. A link is whole only in the
mail that leaves (`filled`), the same however often it is tried.
"""

import hashlib
import hmac
from base64 import b32encode
from ipaddress import ip_address
from typing import Literal

from intake.consultation.voices import Voice
from intake.contacts import Keys

Purpose = Literal["confirm", "withdraw"]
PURPOSES: tuple[Purpose, ...] = ("confirm", "withdraw")
UNFILLED = "put-in-when-it-leaves"
"""Stands for the word in the link of a letter that is kept."""


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


def filled(keys: Keys, text: str, mark: str) -> str:
    """The text with the words of this voice in its links."""
    for purpose in PURPOSES:
        link = f"/{purpose}/"
        text = text.replace(f"{link}{UNFILLED}", f"{link}{marked(keys, purpose, mark)}")
    return text


def kept(word: str) -> str:
    """What the store finds the voice by."""
    return hashlib.sha256(word.strip().lower().encode()).hexdigest()


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
