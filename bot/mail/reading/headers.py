"""Header fields as people send them: broken encoded words, raw 8-bit text, odd addresses.

Invariant: nothing here raises, and no value is looked at beyond its limit.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message as MimePart
from functools import lru_cache

import idna

from bot.mail import tidy
from bot.mail.reading.encodings import charsets
from bot.mail.reading.mime import encoded
from bot.mail.reading.mime.encoded import decoded
from bot.mail.reading.mime.guard import guarded
from bot.mail.recipients import BOUNCE_TAG
from intake.messages import Address, ascii_domain

FIELDS_A_NAME = 100
ADDRESS_CHARS = 254  # RFC 5321 4.5.3.1.3
MESSAGE_ID_CHARS = 500

_ADDRESS = re.compile(r"[^\s<>()\",;:@\[\]\\]{1,200}@[^\s<>()\"',;:@\\]{1,255}")
_QUOTED_LOCAL = re.compile(r'"((?:[^"\\]|\\.){1,200})"@[^\s<>()"\',;:@\\]{1,255}')
_ATOMS = re.compile(r"[^\s<>()\",;:@\[\]\\.]+(?:\.[^\s<>()\",;:@\[\]\\.]+)*")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.){0,400})"(?!@)')
_COMMENT = re.compile(r"\(((?:[^()\\]|\\.){0,400})\)")
_ANGLE = re.compile(r"<([^<>]{0,400})>")
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,900})>")
_BARE_ID = re.compile(r"[^\s<>,;@]{1,400}@[^\s<>,;]{1,400}")
_PIECE = re.compile(
    encoded.WHOLE + r'|"(?:[^"\\]|\\.){0,400}"|\((?:[^()\\]|\\.){0,400}\)|<[^<>]{0,400}>'
    r'|[,;:]|(?:(?!=\?)[^"(<,;:])+|.',
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
            held.append(_unfold(str(value)[:limit], part))
    return Headers(fields=fields)


def _unfold(value: str, part: MimePart) -> str:
    value = value.replace("\r", "").replace("\n", "")
    if value.isascii():
        return value
    return charsets.decode(value.encode("utf-8", "surrogateescape"), None, _charset_near(part))


def _charset_near(part: MimePart) -> str:
    """What the text declares; programs that leave header fields raw write them in the same."""
    for _ in range(4):
        found = guarded(lambda part=part: part.get_param("charset"), None)  # type: ignore[misc]
        if isinstance(found, str):
            return found
        inner = part.get_payload() if part.is_multipart() else None
        if not isinstance(inner, list) or not inner or not isinstance(inner[0], MimePart):
            break
        part = inner[0]
    return ""


def subject_of(headers: Headers, limit: int) -> str:
    """The first subject that says something, decoded."""
    subjects = headers.all("subject")
    first = next((one for one in subjects if one.strip()), "")
    return tidy.line(decoded(first), limit)


# --- addresses (RFC 5322) -----------------------------------------------------------------------


def addresses(values: Iterable[str], limit: int) -> tuple[Address, ...]:
    """Every mailbox in these fields, in groups or not, each once; at most `limit`.

    What names somebody in a chat is no mailbox: nobody speaks for them by mail.
    """
    found: dict[str, Address] = {}
    for value in values:
        for piece in _split(value):
            for address in _mailbox(piece):
                if address.channel == "mail":
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
    bare = _QUOTED_LOCAL.sub(_unquoted, piece)
    bare = _QUOTED.sub(" ", _uncommented(bare)) if "<" in bare else _uncommented(bare)
    angle = _ANGLE.findall(bare)
    found = _addresses(angle[-1] if angle and "@" in angle[-1] else bare)
    if found:
        yield from (Address(address=one, name=_name(piece)) for one in found)
    elif "=?" in piece and not angle:
        # The whole mailbox put into one encoded word.
        yield from _mailbox(decoded(piece).replace("=?", ""))


def _unquoted(found: re.Match[str]) -> str:
    """Quote marks go where the local part needs none (RFC 5321, 4.1.2); else all stays as it is."""
    local = re.sub(r"\\(.)", r"\1", found[1])
    return local + found[0].rpartition('"')[2] if _ATOMS.fullmatch(local) else found[0]


def _uncommented(words: str) -> str:
    for _ in range(3):  # comments in comments
        words = _COMMENT.sub(" ", words)
    return words


def _addresses(words: str) -> list[str]:
    """Those that stand here; more than one where a list has lost its commas."""
    if quoted := _QUOTED_LOCAL.search(words):
        found = [quoted[0]]
    else:
        found = [one.lstrip("'") for one in _ADDRESS.findall(words.replace('"', ""))]
    cleaned = [_cleaned(one) for one in found if not one.startswith("@")]
    return [one for one in cleaned if one]


def _cleaned(address: str) -> str | None:
    local, _, domain = address.rpartition("@")
    domain = domain.rstrip(".") if "[" in domain else domain.rstrip(".]")
    if len(f"{local}@{domain}") > ADDRESS_CHARS:
        return None
    return tidy.line(f"{local}@{_shown(domain)}", ADDRESS_CHARS)


def _shown(domain: str) -> str:
    """The domain as its owner writes it: "xn--…" is for machines. Only where nothing is lost."""
    if "xn--" not in domain.lower():
        return domain
    try:
        shown = idna.decode(domain)
    except UnicodeError:
        return domain
    return shown if ascii_domain(shown) == domain.lower() else domain


def _name(piece: str) -> str:
    piece = _QUOTED_LOCAL.sub("@", piece)
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


@lru_cache(maxsize=512)  # a mail names the same few in many lines
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
