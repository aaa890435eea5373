"""What came from a page of the public's, as a message. The bytes are JSON made by `write_down`.

Invariant: of the network it came from only a keyed digest is kept.
"""

import json
from dataclasses import asdict
from typing import Any

from intake.errors import UnreadableError
from intake.messages import Address, Form, Kept, Message, Passage

KINDS = ("vote", "opinion", "objection", "confirm", "withdraw")


def write_down(form: Form, *, text: str, language: str, nonce: str) -> bytes:
    """What was sent, as bytes a desk can keep.

    `nonce` makes the same words sent twice two messages. The empty line says that there are no
    headers: the store tells messages apart by their bodies.
    """
    said = asdict(form) | {"text": text, "language": language, "nonce": nonce}
    return b"\n" + json.dumps(said).encode()


def read(kept: Kept) -> Message:
    """The message; UnreadableError for bytes that `write_down` did not make."""
    said = _said(kept.raw)
    return Message(
        id=kept.id,
        channel="web",
        sender=Address(address=kept.sender),
        recipients=kept.recipients,
        language=said["language"] or None,
        passages=(Passage(text=said["text"]),) if said["text"].strip() else (),
        received_at=kept.received_at,
        form=Form(kind=said["kind"], city=said["city"], word=said["word"], source=said["source"]),
    )


def _said(raw: bytes) -> dict[str, Any]:
    try:
        said = json.loads(raw)
        found = {
            name: said[name] for name in ("kind", "city", "word", "source", "text", "language")
        }
    except (ValueError, KeyError, TypeError) as fault:
        raise UnreadableError(f"not sent from a page of ours: {fault}") from None
    if not all(isinstance(one, str) for one in found.values()) or found["kind"] not in KINDS:
        raise UnreadableError("not sent from a page of ours: words are missing")
    return found
