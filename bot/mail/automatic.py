"""Mail no person wrote: named before anything can answer it. And what a bounce says.

Order: the sign that says most comes first, so that an absence is not only "null return path".
"""

import re
from collections.abc import Iterable
from email.message import Message as MimePart

from bot.mail.headers import Headers, addresses, headers_of, is_ours, message_id_of, subject_of
from bot.mail.limits import Limits
from bot.mail.parts import Part, children, guarded, parse, walk
from bot.mail.wordlists import words
from intake.errors import UnreadableError
from intake.messages import Bounce

DAEMONS = frozenset({"mailer-daemon", "mail-daemon", "mailerdaemon", "mailer_daemon"})
LIST_FIELDS = ("list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list")
ANSWERING_FIELDS = (
    "x-autoreply", "x-autorespond", "x-autoresponder", "x-mail-autoreply", "x-auto-reply-from",
)  # fmt: skip

_STATUS = re.compile(r"^\s*([245]\.\d{1,3}\.\d{1,3})")
_LOOSE_STATUS = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])")
_FIELD = re.compile(r"^([A-Za-z-]{2,40}):[ \t]*(.*(?:\n[ \t].*)*)", re.MULTILINE)
READ_CHARS = 100_000


def reason(message: MimePart, headers: Headers, sender: str | None, desk: str) -> str | None:
    """Why no person wrote this, as a stable code, or None.

    `sender` is the envelope's; "" is the null return path, None is not known (RFC 3834, 5321).
    """
    kind = guarded(message.get_content_type, "")
    for found in (_ours(headers, desk), _report(message, kind), _subject(headers), _marks(headers)):
        if found:
            return found
    if _is_calendar_reply(message, kind):
        return "calendar"
    return "null_return_path" if sender is not None and not sender.strip("<> ") else None


def _ours(headers: Headers, desk: str) -> str | None:
    writers = addresses(headers.all("from", "sender"), 20)
    if any(is_ours(writer.address, desk) for writer in writers):
        return "our_own"
    domain = (message_id_of(headers) or "").casefold().rpartition("@")[2]
    is_at_home = domain == desk.casefold().rpartition("@")[2]
    return "our_own" if is_at_home and _is_submitted_by_machine(headers) else None


def _report(message: MimePart, kind: str) -> str | None:
    about = guarded(lambda: message.get_param("report-type"), None)
    wanted = str(about or "").lower()
    if kind == "message/disposition-notification" or "disposition-notification" in wanted:
        return "read_receipt"
    return "report" if kind in {"multipart/report", "message/delivery-status"} else None


def _subject(headers: Headers) -> str | None:
    subject = subject_of(headers, 300).casefold()
    return "out_of_office" if subject.startswith(words("out_of_office")) else None


def _marks(headers: Headers) -> str | None:
    writers = addresses(headers.all("from"), 20)
    if headers.has("x-failed-recipients") or any(_is_daemon(one.address) for one in writers):
        return "mailer_daemon"
    if _is_submitted_by_machine(headers) or headers.has(*ANSWERING_FIELDS):
        return "auto_submitted"
    if headers.has(*LIST_FIELDS):
        return "list"
    precedence = headers.first("precedence").strip().lower()
    return "precedence" if precedence in {"bulk", "junk", "list", "auto_reply"} else None


def _is_daemon(address: str) -> bool:
    return address.partition("@")[0].casefold() in DAEMONS


def _is_submitted_by_machine(headers: Headers) -> bool:
    """RFC 3834: anything but "no" says that a machine sent it."""
    submitted = headers.first("auto-submitted").partition(";")[0].strip().lower()
    return bool(submitted) and submitted != "no"


def _is_calendar_reply(message: MimePart, kind: str) -> bool:
    """Accepted or declined in a calendar: the invitation's text, and nothing said."""
    parts = [message] if kind == "text/calendar" else []
    if kind in {"multipart/alternative", "multipart/mixed"}:
        inner = [message, *children(message)]
        parts = [part for outer in inner for part in children(outer)]
    return any(_is_reply(part) for part in parts)


def _is_reply(part: MimePart) -> bool:
    if guarded(part.get_content_type, "") != "text/calendar":
        return False
    method = str(guarded(lambda: part.get_param("method"), None) or "").lower()
    return method in {"reply", "counter"}


# --- bounces ------------------------------------------------------------------------------------


def bounced(raw: bytes) -> Bounce | None:
    """What a delivery report says, also one that is not in the form of RFC 3464; else None.

    Which letter came back is not taken from it: whoever saw one could report it returned.
    """
    limits = Limits()
    try:
        message = parse(raw, limits)
    except UnreadableError:
        return None
    headers = headers_of(message, limits.header_chars)
    parts = list(walk(message, limits))
    if _report(message, parts[0].type) == "report":
        return _reported(parts) or _loose(headers, parts)
    return _loose(headers, parts) if _marks(headers) == "mailer_daemon" else None


def _reported(parts: Iterable[Part]) -> Bounce | None:
    for part in parts:
        if part.type != "message/delivery-status":
            continue
        for block in (headers_of(inner, 2_000) for inner in children(part.mime)):
            status = _STATUS.match(block.first("status"))
            if status and status[1][0] in "45":
                recipient = _recipient(block.first("final-recipient"), block)
                return Bounce(status=status[1], recipient=recipient)
    return None


def _recipient(value: str, block: Headers) -> str | None:
    value = value or block.first("original-recipient")
    found = addresses([value.partition(";")[2]], 1)
    return found[0].address if found else None


def _loose(headers: Headers, parts: Iterable[Part]) -> Bounce | None:
    text = "\n".join(part.text[:READ_CHARS] for part in parts if part.type.startswith("text/"))
    status = _LOOSE_STATUS.search(text)
    if status is None:
        return None
    failed = addresses(headers.all("x-failed-recipients"), 1) or addresses(
        re.findall(r"<[^<>\s]+@[^<>\s]+>", text)[:1], 1
    )
    return Bounce(status=status[1], recipient=failed[0].address if failed else None)
