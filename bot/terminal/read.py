"""What was typed in a terminal, as a message. The bytes are JSON made by `write_down`."""

import json
from collections.abc import Callable

from intake.errors import UnreadableError
from intake.messages import Address, Kept, Message, Passage

Language = Callable[[str], str | None]
"""Tells the language of a text, as an RFC 5646 code, or None where it can't be told."""


def write_down(text: str, *, reply_to: str, answers: str | None, nonce: str) -> bytes:
    """What was typed, as bytes a desk can keep.

    `reply_to` is the address of the letter being answered and `answers` its Message-ID; `nonce`
    makes the same words typed twice two messages. The empty line says that there are no headers:
    the store tells messages apart by their bodies.
    """
    text = text.encode(errors="replace").decode()
    said = {"text": text, "reply_to": reply_to, "answers": answers, "nonce": nonce}
    return b"\n" + json.dumps(said).encode()


def read(kept: Kept, *, language_of: Language) -> Message:
    """The message; UnreadableError for bytes that `write_down` did not make."""
    text, reply_to, answers = _said(kept.raw)
    token = reply_to.partition("@")[0].partition("+")[2]
    return Message(
        id=kept.id,
        channel="terminal",
        sender=Address(address=kept.sender),
        recipients=kept.recipients,
        token=token or None,
        references=(answers,) if answers else (),
        passages=(Passage(text=text),) if text.strip() else (),
        received_at=kept.received_at,
        language=language_of(text),
    )


def _said(raw: bytes) -> tuple[str, str, str]:
    """The text, and the address and Message-ID of the letter it answers; "" for none."""
    try:
        said = json.loads(raw)
        found = said["text"], said["reply_to"], said["answers"] or ""
    except (ValueError, KeyError, TypeError) as fault:
        raise UnreadableError(f"not typed in this terminal: {fault}") from None
    if not all(isinstance(one, str) for one in found):
        raise UnreadableError("not typed in this terminal: words are missing")
    return found
