"""The words in a link that confirm or withdraw, and what stands for a network.

Invariant: without the desk's secret none can be made; the store keeps only a digest (`kept`), so
that who reads it can confirm nothing either.
"""

import hashlib
import hmac
from base64 import b32encode
from ipaddress import ip_address
from typing import Literal

from intake.consultation.voices import Voice
from intake.contacts import Keys

Purpose = Literal["confirm", "withdraw"]


def word(keys: Keys, purpose: Purpose, voice: Voice) -> str:
    """26 letters of lower-case base32, 128 bits (RFC 4648), for this voice as it was given."""
    kind = type(voice).__name__.lower()
    given = voice.given_at.timestamp()
    return _made(keys, purpose, kind, voice.edition, voice.city, voice.person, given)


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
