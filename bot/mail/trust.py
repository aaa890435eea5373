"""Who really wrote a mail. For now nothing is verified, and the desk acts on that.

No signature is checked, so a From address is a claim. What may change an application rests on the
reply token alone (RFC 5322 says nothing of who wrote; 128 bits nobody else was sent do).
"""

from enum import StrEnum


class Verdict(StrEnum):
    """What is known of the sender. A mail is never more than `unverified` here."""

    UNVERIFIED = "unverified"


def verify(raw: bytes) -> Verdict:
    """Always `unverified`: SPF, DKIM (RFC 6376) and DMARC (RFC 7489) are not checked.

    `Authentication-Results` in `raw` is not believed either, since anybody can write one.
    """
    return Verdict.UNVERIFIED
