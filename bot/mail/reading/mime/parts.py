"""A mail taken apart: stretches of text in their order, and files. Bounded before it is parsed.

Invariant: only `parse` raises, and only `UnreadableError`; each access to the standard library's
parser is guarded, since it fails on some real mails (IndexError, LookupError, ValueError).
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message as MimePart
from email.parser import BytesHeaderParser
from email.policy import compat32
from functools import cached_property

from bot.mail.limits import Limits
from bot.mail.reading.encodings import charsets
from bot.mail.reading.headers import Headers, headers_of
from bot.mail.reading.mime import tnef
from bot.mail.reading.mime.armour import Unarmoured, sorted_out
from bot.mail.reading.mime.bounds import bounded
from bot.mail.reading.mime.encoded import decoded
from bot.mail.reading.mime.guard import FAULTS, guarded
from bot.mail.reading.mime.sealed import is_enveloped, signed_mail
from bot.mail.reading.mime.transfer import Content, content_of
from intake.errors import UnreadableError

TEXT_BYTES = 4_000_000
"""How much of one part is read as text."""

DEEPEST = 20
"""How deep envelopes and torn parts are opened."""

_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_HTML = re.compile(r"\s{0,200}(?:<!doctype html|<html[\s>])", re.IGNORECASE)
_ENRICHED = re.compile(r"<param>.{0,200}?</param>|</?[A-Za-z]{2,20}>")
_LOST_BOUNDARY = re.compile(rb"^--([^\r\n]{1,200}?)[ \t]*\r?\n[Cc]ontent-", re.MULTILINE)

TEXTS = frozenset(
    {"text/plain", "text/enriched", "text/richtext", "text/markdown", "text/x-markdown",
     "plain/text", "text/text", "text/x-plain", "application/plain", "application/text", ""}
)  # fmt: skip
"""What is read as what the writer says, besides HTML."""


@dataclass(frozen=True)
class Part:
    """One leaf of the tree; `refusal` is why nothing in it can be used, whatever it holds."""

    mime: MimePart
    headers: Headers
    type: str
    refusal: str | None = None

    @property
    def content(self) -> bytes:
        """The decoded bytes; b"" where there are none."""
        return self._carried.raw

    @property
    def is_damaged(self) -> bool:
        """Whether the transfer encoding did not hold."""
        return self._carried.is_damaged

    @cached_property
    def _carried(self) -> Content:
        encoding = self.headers.first("content-transfer-encoding")
        if self.type.startswith("message/"):
            return content_of(guarded(lambda: _inner_bytes(self.mime), b""), encoding, is_text=True)
        body = vars(self.mime)["_payload"]  # get_payload() decodes what is not ASCII as it likes
        raw = body.encode("utf-8", "surrogateescape") if isinstance(body, str) else b""
        return content_of(raw, encoding, is_text=self.type.startswith("text/"))

    @property
    def text(self) -> str:
        """The words of a text, without what programs put into it."""
        return self.sorted.text

    @cached_property
    def sorted(self) -> Unarmoured:
        """The text, and the armour and files that stood in it."""
        text = charsets.decode(self._text_bytes, self.parameter("charset"), self._meta)
        if self.type in {"text/enriched", "text/richtext"}:
            text = _ENRICHED.sub("", text).replace("<<", "<")
        return sorted_out(text)

    @cached_property
    def _text_bytes(self) -> bytes:
        content = self.content
        if len(content) > TEXT_BYTES:
            content = content[: content.rfind(b"\n", 0, TEXT_BYTES) + 1] or content[:TEXT_BYTES]
        return content

    @property
    def _meta(self) -> str:
        """The charset an HTML page names in itself, or ""."""
        found = _META.search(self._text_bytes, 0, 4_000) if "html" in self.type else None
        return found[1].decode("ascii") if found else ""

    @property
    def is_html(self) -> bool:
        """Whether it is HTML, also where it is declared as plain text."""
        return self.type == "text/html" or bool(_HTML.match(self.text))

    def parameter(self, name: str) -> str:
        """A parameter of Content-Type in lower case, or ""."""
        found = guarded(lambda: self.mime.get_param(name), None)
        value = found[2] if isinstance(found, tuple) else found
        return value.strip().lower() if isinstance(value, str) else ""

    @cached_property
    def name(self) -> str:
        """The file name as sent (RFC 2231 or the usual misuse of RFC 2047), or ""."""
        return self._file_name("content-disposition", "filename") or self._file_name(
            "content-type", "name"
        )

    def _file_name(self, field: str, parameter: str) -> str:
        found = guarded(lambda: self.mime.get_param(parameter, None, field), None)
        if isinstance(found, str) and "\ufffd" in found:  # bytes beyond ASCII, as they came
            raw = re.search(rf'{parameter}\s*=\s*"?([^";]+)', self.headers.first(field))
            found = raw[1] if raw else found
        return _meant(found)

    @cached_property
    def disposition(self) -> str:
        return guarded(self.mime.get_content_disposition, None) or ""

    @property
    def content_id(self) -> str:
        return self.headers.first("content-id").strip(" <>")


def _meant(found: object) -> str:
    """A parameter's value: as RFC 2231 has it with its charset, or as older programs do."""
    if isinstance(found, tuple):
        charset, _, value = found
        raw = str(value).encode("latin-1", "replace")
        return charsets.decode(raw, charset) if charset else decoded(str(value))
    if not isinstance(found, str):
        return ""
    raw = found.encode("utf-8", "surrogateescape")
    return decoded(found if found.isascii() else charsets.decode(raw))


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """One stretch of text, as plain text and as HTML (either may be empty)."""

    plain: tuple[Part, ...] = ()
    html: tuple[Part, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What a mail holds: text in the order of reading, the files beside it, and text outside."""

    text: tuple[Stretch, ...] = ()
    files: tuple[Part, ...] = ()
    aside: tuple[str, ...] = ()


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
    if part.type.startswith("multipart/") and not mime.is_multipart():
        return _torn(part, limits, depth)
    if not mime.is_multipart() or part.type.startswith("message/"):
        return _leaf(part, limits, depth)
    return _joined(part, [_taken(one, limits, depth + 1) for one in children(mime)[: limits.parts]])


def _joined(part: Part, inner: list[Taken]) -> Taken:
    text = tuple(stretch for taken in inner for stretch in taken.text)
    files = tuple(file for taken in inner for file in taken.files)
    aside = [text for taken in inner for text in taken.aside] + _outside(part.mime)
    if part.type == "multipart/alternative" and text:
        text = (_alternative(text),)
    if part.type == "multipart/encrypted":
        files = tuple(
            file if file.type == "application/pgp-encrypted" else replace(file, refusal="encrypted")
            for file in files
        )
    return Taken(text=text, files=files, aside=tuple(aside))


def _outside(mime: MimePart) -> list[str]:
    """Words before the first boundary or after the last, but for "this is a MIME message"."""
    texts = [text for text in (mime.preamble, mime.epilogue) if text and "MIME" not in text]
    raws = (text.encode("utf-8", "surrogateescape") for text in texts if text.strip("-\r\n\t "))
    return [charsets.decode(raw) for raw in raws]


def _torn(part: Part, limits: Limits, depth: int) -> Taken:
    """A multipart whose boundary is lost: by the first line that looks like one, else as text."""
    found = _LOST_BOUNDARY.search(part.content) if depth < DEEPEST else None
    if found:
        kind = part.type.encode("ascii", "replace")
        head = b'Content-Type: %s; boundary="%s"\n\n' % (kind, found[1])
        again = guarded(lambda: parse(head + part.content, limits), part.mime)
        if again.is_multipart():
            return _taken(again, limits, depth + 1)
    return _leaf(replace(part, type="text/plain"), limits, depth)


def _leaf(part: Part, limits: Limits, depth: int) -> Taken:
    if inner := signed_mail(part.content) if _is_envelope(part) and depth < DEEPEST else None:
        return _taken(parse(inner, limits), limits, depth + 1)
    if _is_envelope(part) and is_enveloped(part.content):
        return Taken(files=(replace(part, refusal="encrypted"),))
    if part.content.startswith(tnef.SIGNATURE):
        return _outlook(part)
    is_file = depth > 0 and (part.disposition == "attachment" or bool(part.name))
    if is_file or not (part.type in TEXTS or part.type == "text/html"):
        return Taken(files=(part,))
    return _text(part)


def _is_envelope(part: Part) -> bool:
    return "pkcs7-mime" in part.type or part.name.lower().endswith(".p7m")


def _text(part: Part) -> Taken:
    if part.is_html:
        return Taken(text=(Stretch(html=(part,)),))
    found = part.sorted
    files = [made(name, content) for name, content in found.files[: Limits().attachments_named]]
    if found.is_sealed:
        sealed = made("message.asc", found.aside.encode(), "application/pgp-encrypted")
        files.append(replace(sealed, refusal="encrypted"))
    return Taken(text=(Stretch(plain=(part,)),), files=tuple(files))


def _outlook(part: Part) -> Taken:
    """Outlook's own envelope: what is in it, or the envelope where that is nothing to us."""
    inside = tnef.opened(part.content)
    files = tuple(made(name, content) for name, content in inside.files)
    aside = (inside.text,) if inside.text.strip() else ()
    return Taken(files=files or (replace(part, refusal="winmail"),), aside=aside)


def made(name: str, content: bytes, type: str = "application/octet-stream") -> Part:
    """A part for bytes that stood inside another."""
    mime = MimePart()
    mime["Content-Type"] = type
    mime["Content-Transfer-Encoding"] = "base64"
    mime.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    mime.set_payload(binascii.b2a_base64(content).decode("ascii"))
    return part_of(mime, Limits())


def _alternative(stretches: tuple[Stretch, ...]) -> Stretch:
    """One text in two forms."""
    return Stretch(
        plain=tuple(part for stretch in stretches for part in stretch.plain),
        html=tuple(part for stretch in stretches for part in stretch.html),
    )


def _inner_bytes(mime: MimePart) -> bytes:
    inner = children(mime)
    return inner[0].as_bytes(policy=compat32) if inner else b""
