"""The files that came with a mail: kept, or refused for a reason a letter can say.

Invariant: a refused file has no content; every file is named, up to a limit.
"""

import re
from collections.abc import Iterable, Sequence

from bot.mail import tidy
from bot.mail.limits import Limits
from bot.mail.reading.headers import headers_of, subject_of
from bot.mail.reading.mime import kinds, loose
from bot.mail.reading.mime.parts import Part, children, walk
from intake.messages import Attachment

DECORATION_BYTES = 100_000

SILENT = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
     "application/pgp-encrypted", "message/delivery-status", "message/disposition-notification",
     "text/rfc822-headers", "text/x-amp-html", "message/global-delivery-status",
     "message/global-headers", "message/global-disposition-notification", "message/feedback-report",
     "text/x-pmaildx", "text/x-amp"}
)  # fmt: skip
SILENT_NAMES = frozenset({"smime.p7s", "signature.asc", "openpgp_digital_signature.asc", "pgp.sig"})
"""Signatures that came as files of no known type."""
ENDINGS = {
    kinds.PDF: "pdf",
    kinds.TEXT: "txt",
    kinds.CSV: "csv",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "message/rfc822": "eml",
    "text/calendar": "ics",
    "text/html": "html",
}

_PATH_SIGNS = re.compile(r"[/\\:]+")
_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}", re.ASCII)


def attachments_of(
    files: Iterable[Part], html: Sequence[Part], limits: Limits
) -> tuple[Attachment, ...]:
    """What is evidence among the files; pictures of signatures and mail machinery are left out."""
    shown = "".join(part.text for part in html) if html else ""
    found: list[Attachment] = []
    accepted = 0
    for file in files:
        if _is_machinery(file) or _is_decoration(file, shown):
            continue
        if len(found) >= limits.attachments_named:
            break
        one = _attachment(
            file, len(found) + 1, limits, is_full=accepted >= limits.attachments_a_message
        )
        accepted += one.accepted
        found.append(one)
    return tuple(found)


def _attachment(file: Part, number: int, limits: Limits, *, is_full: bool) -> Attachment:
    content, declared = file.content, file.type if _TYPE.fullmatch(file.type) else kinds.UNKNOWN
    name = tidy.file_name(_name(file), f"file-{number}.{ENDINGS.get(declared, 'bin')}")
    kind = kinds.kind_of(content, name, declared)
    reason = _reason(file, kind, limits, is_full=is_full)
    return loose.attachment(name, kind or declared, content, reason)


def _name(file: Part) -> str:
    """The name it came with; a mail is named by its subject."""
    if file.name or file.type not in kinds.MAILS:
        return file.name
    inner = children(file.mime)
    subject = subject_of(headers_of(inner[0], 2_000), 80) if inner else ""
    return _PATH_SIGNS.sub("_", subject) + ".eml" if subject else ""


def _reason(file: Part, kind: str | None, limits: Limits, *, is_full: bool) -> str | None:
    if file.refusal:
        return file.refusal
    if not file.content.strip():
        return "unreadable" if file.is_damaged else "empty"
    if kind is None or (kind not in kinds.ACCEPTED and file.is_damaged):
        return "unreadable"
    if kind not in kinds.ACCEPTED or (kind == kinds.MAIL and not _is_plain_mail(file, limits)):
        return "type"
    if len(file.content) > limits.attachment_bytes:
        return "size"
    return "count" if is_full else None


def _is_plain_mail(file: Part, limits: Limits) -> bool:
    """Whether an attached mail holds only text and files that would be accepted by themselves."""
    leaves = [part for part in walk(file.mime, limits) if not children(part.mime)]
    return all(
        part.type in SILENT
        or (part.type.startswith("text/") and not part.name)
        or kinds.kind_of(part.content, part.name, part.type) in kinds.ACCEPTED
        for part in leaves
    )


def _is_machinery(file: Part) -> bool:
    """Part of how mail works, not of what somebody sent."""
    if file.refusal:
        return False
    return file.type in SILENT or file.name.lower() in SILENT_NAMES


def _is_decoration(file: Part, shown: str) -> bool:
    """A small picture that belongs to the text: a logo, a portrait, a social-media sign."""
    if not file.type.startswith("image/") or not file.content_id:
        return False
    is_referred = f"cid:{file.content_id}" in shown
    is_inline = is_referred or file.disposition != "attachment"
    return is_inline and len(file.content) < DECORATION_BYTES
