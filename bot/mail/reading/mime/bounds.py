"""A mail cut to what is read of it, and its header block put right, before anything parses it.

Invariant: the work is linear in the bytes; what is cut off is the end.
"""

import codecs
import re

from bot.mail.limits import Limits

_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(
    rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_MARK_LINE = re.compile(rb"^--([^\r\n]*)", re.MULTILINE)
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_SPACED_NAME = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]+:", re.MULTILINE)
_FIELD = re.compile(rb"[!-9;-~]{1,80}:|[ \t]|From ")
_MBOX = re.compile(rb">?From (?![ \t]*:)")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|$)")
_KNOWN_FIELD = re.compile(
    rb"^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to"
    rb"|content-[a-z-]+|x-[a-z0-9-]+|in-reply-to|references|sender|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)


def bounded(raw: bytes, limits: Limits) -> bytes:
    """The message up to the first of its limits: header, lines, containers, parts."""
    raw = _from_the_header_on(raw)
    raw = _short_header(raw, limits.header_block_bytes)
    raw = _first_lines(mended(raw, limits.header_block_bytes), limits.lines)
    containers = [found.start() for found in _CONTAINER.finditer(raw)]
    if len(containers) > limits.containers:
        raw = raw[: containers[limits.containers]]
    return _first_parts(raw, limits.parts) if containers else raw


def _from_the_header_on(raw: bytes) -> bytes:
    """Without what saving it put before the first field: a mark, blank lines, an mbox line."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode()
    raw = raw.removeprefix(codecs.BOM_UTF8)
    start = raw.lstrip(b"\r\n")
    raw = start if _FIELD.match(start) and not start.startswith((b" ", b"\t")) else raw
    return raw.partition(b"\n")[2] if _MBOX.match(raw) else raw


# --- the header block ---------------------------------------------------------------------------


def mended(raw: bytes, limit: int) -> bytes:
    """The message with no line in its header that would end the header early.

    Blanks before a colon go; a line that is no field, while known fields still follow, goes on
    with the field above it: it was broken without the blank at its start.
    """
    blank = _BLANK.search(raw, 0, limit)
    end = blank.start() if blank else min(len(raw), limit)
    block = raw[:end]
    if not _KNOWN_FIELD.match(block) and not _FIELD.match(block):
        return raw
    block = _SPACED_NAME.sub(rb"\1:", block)
    return _folded(block) + raw[end:]


def _folded(block: bytes) -> bytes:
    last = max((found.start() for found in _KNOWN_FIELD.finditer(block)), default=0)
    out: list[bytes] = []
    at = 0
    for line in _LINE.findall(block):
        is_lost = at < last and line.strip() and not _FIELD.match(line)
        out.append(b" " + line if is_lost else line)
        at += len(line)
    return b"".join(out)


def _short_header(raw: bytes, limit: int) -> bytes:
    if len(raw) <= limit:
        return raw
    end = _BLANK.search(raw, 0, limit)
    if end:
        return raw
    far = _BLANK.search(raw, limit)
    kept = raw[: raw.rfind(b"\n", 0, limit) + 1] or raw[:limit] + b"\n"
    return kept + b"\n" + (raw[far.end() :] if far else b"")


# --- the body -----------------------------------------------------------------------------------


def _first_lines(raw: bytes, limit: int) -> bytes:
    if len(raw) <= limit or raw.count(b"\n") + raw.count(b"\r") <= limit:
        return raw
    ends = re.finditer(rb"\r\n|\n|\r", raw)
    for number, end in enumerate(ends, start=1):
        if number == limit:
            return raw[: end.end()]
    return raw


def _first_parts(raw: bytes, limit: int) -> bytes:
    marks = {found[1] or found[2] for found in _BOUNDARY.finditer(raw)}
    if b"boundary*" in raw.lower():  # RFC 2231: not to be told without parsing, any line may be it
        marks.add(b"")
    if not marks or raw.count(b"--") <= limit:
        return raw
    number = 0
    for found in _MARK_LINE.finditer(raw):
        mark = found[1].rstrip(b" \t")
        number += b"" in marks or bool(marks & {mark, mark.removesuffix(b"--")})
        if number > limit:
            return raw[: found.start()]
    return raw
