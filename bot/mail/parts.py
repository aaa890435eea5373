"""A mail taken apart: stretches of text in their order, and files. Bounded before it is parsed.

Invariant: only `parse` raises, and only `UnreadableError`; each access to the standard library's
parser is guarded, since it fails on some real mails (IndexError, LookupError, ValueError).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as MimePart
from email.parser import BytesHeaderParser
from email.policy import compat32
from functools import cached_property
from typing import TypeVar

from bot.mail import charsets
from bot.mail.headers import Headers, decoded, headers_of, lenient_base64
from bot.mail.limits import Limits
from intake.errors import UnreadableError

T = TypeVar("T")

FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
"""What the standard library's parser raises on broken mail."""

TEXT_BYTES = 4_000_000
"""How much of one part is read as text."""

_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(
    rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_BLANK = re.compile(rb"\r?\n\r?\n|\r\r")


@dataclass(frozen=True)
class Part:
    """One leaf of the tree."""

    mime: MimePart
    headers: Headers
    type: str

    @cached_property
    def content(self) -> bytes:
        """The decoded bytes; b"" where there are none."""
        if self.type.startswith("message/"):
            return guarded(lambda: _inner_bytes(self.mime), b"")
        found = guarded(lambda: self.mime.get_payload(decode=True), None)
        if self.is_base64 and self.mime.defects:
            found = guarded(lambda: lenient_base64(str(self.mime.get_payload())), found)
        return found if isinstance(found, bytes) else b""

    @property
    def is_base64(self) -> bool:
        return self.headers.first("content-transfer-encoding").strip().lower() == "base64"

    @cached_property
    def text(self) -> str:
        content = self.content
        if len(content) > TEXT_BYTES:
            content = content[: content.rfind(b"\n", 0, TEXT_BYTES) + 1] or content[:TEXT_BYTES]
        declared = self.parameter("charset")
        if not declared and self.type == "text/html":
            found = _META.search(content, 0, 2_000)
            declared = found[1].decode("ascii") if found else ""
        return charsets.decode(content, declared)

    def parameter(self, name: str) -> str:
        """A parameter of Content-Type in lower case, or ""."""
        found = guarded(lambda: self.mime.get_param(name), None)
        value = found[2] if isinstance(found, tuple) else found
        return value.strip().lower() if isinstance(value, str) else ""

    @cached_property
    def name(self) -> str:
        """The file name as sent (RFC 2231 or the usual misuse of RFC 2047), or ""."""
        return decoded(guarded(self.mime.get_filename, None) or "")

    @cached_property
    def disposition(self) -> str:
        return guarded(self.mime.get_content_disposition, None) or ""

    @property
    def content_id(self) -> str:
        return self.headers.first("content-id").strip(" <>")

    @property
    def is_damaged(self) -> bool:
        """Whether the transfer encoding did not hold; known once `content` was asked for."""
        return bool(self.content is not None and self.mime.defects)


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """One stretch of text, as plain text and as HTML (either may be empty)."""

    plain: tuple[Part, ...] = ()
    html: tuple[Part, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What a mail holds: text in the order of reading, and the files beside it."""

    text: tuple[Stretch, ...] = ()
    files: tuple[Part, ...] = ()


def guarded(ask: Callable[[], T], otherwise: T) -> T:
    """The answer, or `otherwise` where the standard library stumbles over the mail."""
    try:
        return ask()
    except FAULTS:
        return otherwise


def parse(raw: bytes, limits: Limits) -> MimePart:
    """The message's tree; `UnreadableError` where not even the header can be told."""
    raw = bounded(raw, limits)
    try:
        return message_from_bytes(raw, policy=compat32)
    except FAULTS:
        pass
    try:
        return BytesHeaderParser(policy=compat32).parsebytes(raw)
    except FAULTS as fault:
        raise UnreadableError("The mail's header cannot be read.") from fault


# --- bounds before parsing ----------------------------------------------------------------------


def bounded(raw: bytes, limits: Limits) -> bytes:
    """The message up to the first of its limits: header, lines, containers, parts."""
    if raw.startswith(b"From "):  # an mbox line, not a field
        raw = raw.partition(b"\n")[2]
    raw = _short_header(raw, limits.header_block_bytes)
    raw = _first_lines(raw, limits.lines)
    containers = [found.start() for found in _CONTAINER.finditer(raw)]
    if len(containers) > limits.containers:
        raw = raw[: containers[limits.containers]]
    return _first_parts(raw, limits.parts) if containers else raw


def _short_header(raw: bytes, limit: int) -> bytes:
    if len(raw) <= limit:
        return raw
    end = _BLANK.search(raw, 0, limit)
    if end:
        return raw
    far = _BLANK.search(raw, limit)
    kept = raw[: raw.rfind(b"\n", 0, limit) + 1] or raw[:limit] + b"\n"
    return kept + b"\n" + (raw[far.end() :] if far else b"")


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
    starts = re.compile(
        rb"^--(?:" + b"|".join(re.escape(mark) for mark in sorted(marks)) + rb")", re.MULTILINE
    )
    for number, found in enumerate(starts.finditer(raw)):
        if number == limit:
            return raw[: found.start()]
    return raw


# --- the tree -----------------------------------------------------------------------------------


def take(message: MimePart, limits: Limits) -> Taken:
    """The text and files of the whole message."""
    return _taken(message, limits, 0)


def part_of(mime: MimePart, limits: Limits) -> Part:
    return Part(mime, headers_of(mime, limits.header_chars), guarded(mime.get_content_type, ""))


def walk(message: MimePart, limits: Limits) -> Iterator[Part]:
    """Every part, containers included, in order; used where the shape itself says something."""
    waiting = [message]
    while waiting:
        mime = waiting.pop()
        yield part_of(mime, limits)
        waiting.extend(reversed(children(mime)))


def children(mime: MimePart) -> list[MimePart]:
    inner = mime.get_payload() if mime.is_multipart() else []
    return [part for part in inner if isinstance(part, MimePart)] if isinstance(inner, list) else []


def _taken(mime: MimePart, limits: Limits, depth: int) -> Taken:
    part = part_of(mime, limits)
    if not mime.is_multipart() or part.type.startswith("message/"):
        return _leaf(part, is_root=depth == 0)
    inner = [_taken(child, limits, depth + 1) for child in children(mime)[: limits.parts]]
    text = tuple(stretch for taken in inner for stretch in taken.text)
    files = tuple(file for taken in inner for file in taken.files)
    if part.type == "multipart/alternative":
        text = (_alternative(text),)
    return Taken(text=text, files=files)


def _leaf(part: Part, *, is_root: bool) -> Taken:
    is_file = part.disposition == "attachment" or bool(part.name)
    if part.type in {"text/plain", "text/enriched"} and (is_root or not is_file):
        return Taken(text=(Stretch(plain=(part,)),))
    if part.type == "text/html" and (is_root or not is_file):
        return Taken(text=(Stretch(html=(part,)),))
    return Taken(files=(part,))


def _alternative(stretches: tuple[Stretch, ...]) -> Stretch:
    """One text in two forms."""
    return Stretch(
        plain=tuple(part for stretch in stretches for part in stretch.plain),
        html=tuple(part for stretch in stretches for part in stretch.html),
    )


def _inner_bytes(mime: MimePart) -> bytes:
    inner = children(mime)
    return inner[0].as_bytes(policy=compat32) if inner else b""
