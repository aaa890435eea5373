"""From a letter to the bytes of a mail: a pure function, the same bytes for the same letter.

Invariant: whatever a letter's fields hold, each becomes at most one header line of ours; every
line is ASCII, ends in CRLF and stays far under the 998 octets of RFC 5322, 2.1.1.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Sequence
from email.header import Header
from email.utils import format_datetime
from urllib.parse import quote

from bot.mail.recipients import BOUNCE_TAG
from intake.messages import Address, Attachment, ascii_domain
from intake.notices import Letter
from replies import page
from replies.said import plain, unescaped

NAME = "Citydesk"
"""Shown with every address of the desk's."""
_ATOMS = re.compile(r"[\w!#$%&'*+/=?^`{|}~ -]*", re.ASCII)
_LONGEST_WORD = 60
_TYPE = re.compile(r"(?!multipart/|message/)[a-z]+/[a-z0-9][a-z0-9.+-]{0,100}")


def write(letter: Letter, *, address: str, files: Sequence[Attachment] = ()) -> bytes:
    """The letter as a mail: its Markdown as text, without escapes, and the same words as HTML.

    `address` is the desk's mailbox, for letters without a reply address.
    `files` come with it (multipart/mixed, RFC 2046, 5.1.3).
    """
    boundary = _boundary(letter)
    html = page.html(letter.markdown, language=letter.language, subject=letter.subject)
    body = [
        f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"',
        "",
        *_part(boundary, "plain", unescaped(letter.markdown)),
        *_part(boundary, "html", html),
        f"--{boundary}--",
        "",
    ]
    headers = _headers(letter, Address(address=letter.reply_to or address, name=NAME))
    lines = [*headers, *(_with_files(boundary, body, files) if files else body)]
    return "\r\n".join(lines).encode("utf-8")


def envelope_sender(letter: Letter, address: str) -> str:
    """Where a bounce of this letter goes: an address that names it and stands nowhere in it."""
    local, _, domain = _mailbox(address).rpartition("@")
    return f"{local}+{BOUNCE_TAG}{_id(letter.return_tag)}@{domain}"


def _headers(letter: Letter, sender: Address) -> Iterable[str]:
    yield f"From: {_named(sender)}"
    yield f"To: {_named(letter.to)}"
    yield f"Subject: {_words(letter.subject, 'Subject')}"
    yield f"Date: {format_datetime(letter.created_at)}"
    yield f"Message-ID: <{_id(letter.message_id)}>"
    if letter.in_reply_to and _id(letter.in_reply_to):
        yield f"In-Reply-To: <{_id(letter.in_reply_to)}>"
    if references := [f"<{_id(one)}>" for one in letter.references if _id(one)]:
        yield "References: " + "\r\n ".join(references)
    yield f"Reply-To: {_mailbox(sender.address)}"
    yield f"Auto-Submitted: {'auto-replied' if letter.in_reply_to else 'auto-generated'}"
    yield f"Content-Language: {_id(letter.language)}"
    yield "X-Auto-Response-Suppress: All"
    yield "MIME-Version: 1.0"


def _part(boundary: str, kind: str, text: str) -> Iterable[str]:
    """One alternative as quoted-printable (RFC 2045, 6.7): it passes every relay untouched."""
    encoded = binascii.b2a_qp(text.replace("\r\n", "\n").replace("\r", "\n").encode(), istext=True)
    yield f"--{boundary}"
    yield f"Content-Type: text/{kind}; charset=utf-8"
    yield "Content-Transfer-Encoding: quoted-printable"
    yield ""
    yield from encoded.decode("ascii").split("\n")


def _with_files(boundary: str, body: Sequence[str], files: Sequence[Attachment]) -> Iterable[str]:
    """The letter as first part, each file as one more."""
    outer = f"{boundary}m"
    yield f'Content-Type: multipart/mixed;\r\n boundary="{outer}"'
    yield ""
    yield f"--{outer}"
    yield from body
    for file in files:
        yield f"--{outer}"
        yield from _file(file)
    yield f"--{outer}--"
    yield ""


def _file(file: Attachment) -> Iterable[str]:
    """A file as base64 (RFC 2045, 6.8), named in UTF-8 (RFC 2231)."""
    name = quote(plain(file.name, 120), safe="")
    type = file.type if _TYPE.fullmatch(file.type) else "application/octet-stream"
    yield f"Content-Type: {type}"
    yield f"Content-Disposition: attachment;\r\n filename*=UTF-8''{name}"
    yield "Content-Transfer-Encoding: base64"
    yield ""
    yield from base64.encodebytes(file.content).decode("ascii").split("\n")


def _boundary(letter: Letter) -> str:
    """Made from the letter's ID; "=_" cannot stand in quoted-printable text."""
    return "=_" + hashlib.sha256(letter.id.encode()).hexdigest()[:32]


def _named(person: Address) -> str:
    """A display name, quoted or encoded as it needs, before the mailbox (RFC 5322, 3.4)."""
    name, mailbox = plain(person.name, 120), _mailbox(person.address)
    if not name:
        return mailbox
    if name.isascii() and "=?" not in name:
        return f"{name if _ATOMS.fullmatch(name) else _in_quotes(name)}\r\n <{mailbox}>"
    return f"{_words(name, 'Reply-To')}\r\n <{mailbox}>"


def _in_quotes(name: str) -> str:
    """The name as a quoted string (RFC 5322, 3.2.4)."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _words(text: str, header: str) -> str:
    """Text for a header: folded, and as encoded words (RFC 2047) where it is not plain ASCII."""
    text = plain(text, 400)
    words = text.split(" ")
    is_simple = text.isascii() and "=?" not in text and max(map(len, words)) <= _LONGEST_WORD
    charset = "us-ascii" if is_simple else "utf-8"
    return Header(text, charset, maxlinelen=76, header_name=header).encode(linesep="\r\n")


def _mailbox(address: str) -> str:
    """A mailbox without anything that could end it, its domain as DNS holds it."""
    local, _, domain = re.sub(r"[\s<>,;\x00-\x1f\x7f]", "", address).rpartition("@")
    return f"{local}@{ascii_domain(domain)}"


def _id(text: str) -> str:
    """Printable ASCII only, so that a strange Message-ID cannot start a header of its own."""
    return re.sub(r"[^!-;=?-~]", "", text)[:900]
