"""Header fields as people send them: broken encoded words, raw 8-bit text, odd addresses.

Invariant: nothing here raises, and no value is looked at beyond its limit.
"""

import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message as MimePart

from bot.mail import charsets, tidy
from bot.mail.recipients import BOUNCE_TAG
from intake.messages import Address

FIELDS_A_NAME = 100
ADDRESS_CHARS = 254  # RFC 5321 4.5.3.1.3
MESSAGE_ID_CHARS = 500

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?(.{0,1000}?)\?=", re.DOTALL)
_ADDRESS = re.compile(r"[^\s<>()\"',;:@\[\]\\]{1,200}@[^\s<>()\"',;:@\\]{1,255}")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.){0,400})"')
_COMMENT = re.compile(r"\(((?:[^()\\]|\\.){0,400})\)")
_ANGLE = re.compile(r"<([^<>]{0,400})>")
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,900})>")
_BARE_ID = re.compile(r"[^\s<>,;@]{1,400}@[^\s<>,;]{1,400}")
_PIECE = re.compile(
    r'"(?:[^"\\]|\\.){0,400}"|\((?:[^()\\]|\\.){0,400}\)|<[^<>]{0,400}>|[,;:]|[^"(<,;:]+|.',
    re.DOTALL,
)


@dataclass(frozen=True, kw_only=True)
class Headers:
    """The fields of one part by lower-case name, in order, as raw text."""

    fields: dict[str, list[str]]

    def first(self, name: str) -> str:
        """The first field of this name, unfolded, still encoded; "" where there is none."""
        found = self.fields.get(name)
        return found[0] if found else ""

    def all(self, *names: str) -> list[str]:
        return [value for name in names for value in self.fields.get(name, ())]

    def has(self, *names: str) -> bool:
        return any(name in self.fields for name in names)


def headers_of(part: MimePart, limit: int) -> Headers:
    """The part's fields, each at most `limit` characters long and a hundred of one name."""
    fields: dict[str, list[str]] = {}
    for name, value in part.raw_items():
        held = fields.setdefault(str(name).lower(), [])
        if len(held) < FIELDS_A_NAME:
            held.append(_unfold(str(value)[:limit]))
    return Headers(fields=fields)


def _unfold(value: str) -> str:
    value = value.replace("\r", "").replace("\n", "")
    if value.isascii():
        return value
    return charsets.decode(value.encode("utf-8", "surrogateescape"))


# --- encoded words (RFC 2047) -------------------------------------------------------------------


def decoded(value: str) -> str:
    """The value with its encoded words as text, also where they are broken in the usual ways."""
    if "=?" not in value:
        return value
    return "".join(_runs(value))


def _runs(value: str) -> Iterator[str]:
    """Plain stretches, and neighbouring words of one charset decoded together.

    Programs split a letter's bytes between two words, which RFC 2047 forbids.
    """
    held, charset, end = b"", "", 0
    for word in _WORD.finditer(value):
        between = value[end : word.start()]
        if between.strip() or word[1].lower() != charset:
            yield charsets.decode(held, charset)
            held = b""
        if between.strip() or end == 0:
            yield between
        held, charset, end = held + _bytes_of(word[2], word[3]), word[1].lower(), word.end()
    yield charsets.decode(held, charset)
    yield value[end:]


def _bytes_of(encoding: str, words: str) -> bytes:
    if encoding in "qQ":
        raw = words.encode("utf-8", "surrogateescape")
        return binascii.a2b_qp(raw.replace(b"_", b" "))
    return lenient_base64(words)


def lenient_base64(words: str) -> bytes:
    """What can be decoded of base64 text with stray letters or without its end."""
    clean = re.sub(r"[^A-Za-z0-9+/]", "", words)
    clean = clean[:-1] if len(clean) % 4 == 1 else clean
    return binascii.a2b_base64(clean + "=" * (-len(clean) % 4))


def subject_of(headers: Headers, limit: int) -> str:
    return tidy.line(decoded(headers.first("subject")), limit)


# --- addresses (RFC 5322) -----------------------------------------------------------------------


def addresses(values: Iterable[str], limit: int) -> tuple[Address, ...]:
    """Every mailbox in these fields, in groups or not, each once; at most `limit`."""
    found: dict[str, Address] = {}
    for value in values:
        for piece in _split(value):
            for address in _mailbox(piece):
                found.setdefault(address.key, address)
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def _split(value: str) -> Iterator[str]:
    """The mailboxes of a list, cut at commas and group marks outside quotes and brackets."""
    held = ""
    for piece in _PIECE.findall(value):
        if piece in {",", ";", ":"}:
            yield held
            held = ""
        else:
            held += piece
    yield held


def _mailbox(piece: str) -> Iterator[Address]:
    if "@" not in piece and "=?" not in piece:
        return
    bare = _QUOTED.sub(" ", _COMMENT.sub(" ", piece)) if "<" in piece else piece
    angle = _ANGLE.findall(bare)
    found = _ADDRESS.search(angle[-1] if angle else _COMMENT.sub(" ", bare).replace('"', ""))
    if found and len(found[0]) <= ADDRESS_CHARS:
        yield Address(address=_cleaned(found[0]), name=_name(piece))
    elif "=?" in piece and not angle:
        # The whole mailbox put into one encoded word.
        yield from _mailbox(decoded(piece).replace("=?", ""))


def _cleaned(address: str) -> str:
    return tidy.line(address.rstrip(".]"), ADDRESS_CHARS)


def _name(piece: str) -> str:
    before = piece.partition("<")[0] if "<" in _QUOTED.sub("", piece) else ""
    if (quoted := _QUOTED.search(piece)) and "<" in piece:
        before = re.sub(r"\\(.)", r"\1", quoted[1])
    if not before.strip() and (comment := _COMMENT.search(piece)):
        before = comment[1]
    return tidy.line(decoded(before), 200).strip("'\" ")


# --- Message-IDs --------------------------------------------------------------------------------


def message_id_of(headers: Headers) -> str | None:
    """The mail's own Message-ID without angle brackets, or None."""
    return next(_ids(headers.first("message-id")), None)


def references_of(headers: Headers, limit: int) -> tuple[str, ...]:
    """The Message-IDs answered, nearest first: In-Reply-To, then References from its end."""
    nearest = list(_ids(" ".join(headers.all("in-reply-to"))))
    thread = list(_ids(" ".join(headers.all("references"))))
    return tuple(dict.fromkeys(nearest + thread[::-1]))[:limit]


def _ids(value: str) -> Iterator[str]:
    ids = _MESSAGE_ID.findall(value) or _BARE_ID.findall(value)
    return (tidy.line(id, MESSAGE_ID_CHARS) for id in ids)


# --- the desk's own address ---------------------------------------------------------------------


def is_ours(address: str, desk: str) -> bool:
    """Whether this is the desk's mailbox, with or without a token."""
    local, _, domain = Address(address=desk).key.rpartition("@")
    written, _, at = Address(address=address).key.rpartition("@")
    return at == domain and written.partition("+")[0] == local


def token_of(addresses: Iterable[str], desk: str) -> str | None:
    """What stands after `+` in the first address of ours that has it, in lower case."""
    for address in addresses:
        token = address.strip().casefold().rpartition("@")[0].partition("+")[2]
        if is_ours(address, desk) and re.fullmatch(r"[a-z0-9]{1,64}", token):
            return token
    return None


def return_tag_of(addresses: Iterable[str], desk: str) -> str | None:
    """The tag of the letter that came back to one of these addresses (VERP)."""
    for address in addresses:
        tag = address.strip().casefold().rpartition("@")[0].partition("+")[2]
        if is_ours(address, desk) and tag.startswith(BOUNCE_TAG):
            return tag.removeprefix(BOUNCE_TAG)
    return None
