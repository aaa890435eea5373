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
    return Attachment(
        name=tidy.file_name(name, "file.bin"),
        type=kind or declared,
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
