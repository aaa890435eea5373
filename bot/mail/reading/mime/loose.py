"""A file that came by itself, judged by the same rules as one that came with a mail."""

import hashlib

from bot.mail import tidy
from bot.mail.reading.mime import kinds
from intake.messages import Attachment


def judged(name: str, declared: str, content: bytes) -> Attachment:
    """Accepted, or refused for a reason a letter can say; how many and how large is the caller's.

    A mail in a file is refused: only a mail's reader looks into one.
    """
    kind = kinds.kind_of(content, name, declared)
    reason = _reason(content, kind)
    return attachment(tidy.file_name(name, "file.bin"), kind or declared, content, reason)


def attachment(name: str, type: str, content: bytes, reason: str | None) -> Attachment:
    """The file as a message has it; one that is refused for a reason is without its content."""
    return Attachment(
        name=name,
        type=type,
        size=len(content),
        digest=hashlib.sha256(content).hexdigest(),
        accepted=reason is None,
        reason=reason,
        content=b"" if reason else content,
    )


def _reason(content: bytes, kind: str | None) -> str | None:
    if not content.strip():
        return "empty"
    if kind is None:
        return "unreadable"
    return None if kind in kinds.ACCEPTED - {kinds.MAIL} else "type"
