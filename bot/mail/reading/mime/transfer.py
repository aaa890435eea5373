"""A part's bytes out of its transfer encoding (RFC 2045, 6), also where it is declared wrongly.

Never raises. Text that stands where base64 was declared is kept as text: a lost word is worse
than an odd one.
"""

import binascii
import re
from dataclasses import dataclass

from bot.mail.reading.mime.encoded import lenient_base64

UU_NAMES = ("x-uuencode", "uuencode", "x-uue", "uue")

_CLEAN = re.compile(rb"[A-Za-z0-9+/=\s]*")
_STRAY = re.compile(rb"[^A-Za-z0-9+/=]")
_AGAIN = re.compile(rb"={1,2}\s*(?=[A-Za-z0-9+/])")
_UU_LINE = re.compile(rb"[ -`]{1,100}")
PIECES = 1_000
SHORT = 16
"""A line of fewer base64 letters may as well be a word."""


@dataclass(frozen=True)
class Content:
    """The decoded bytes; `is_damaged` where the encoding did not hold."""

    raw: bytes
    is_damaged: bool = False


def content_of(body: bytes, encoding: str, *, is_text: bool) -> Content:
    """The bytes that a part's body stands for; `encoding` as its field names it."""
    name = encoding.strip().lower()
    if "base64" in name or name in {"b64", "base-64"}:
        return _base64(body, is_text=is_text)
    if "quoted" in name or name == "qp":
        return Content(binascii.a2b_qp(body))
    if name in UU_NAMES:
        return _uuencoded(body)
    return Content(body)


def _base64(body: bytes, *, is_text: bool) -> Content:
    if _CLEAN.fullmatch(body):
        return _pieces(body)
    if not is_text:
        return Content(lenient_base64(body.decode("latin-1")), is_damaged=True)
    encoded, rest = _encoded_lines(body)
    if not encoded.strip():
        return Content(body, is_damaged=True)
    return Content(
        _pieces(_STRAY.sub(b"", encoded)).raw + (b"\n" + rest if rest.strip() else b""),
        is_damaged=True,
    )


def _pieces(body: bytes) -> Content:
    """Several runs of base64, each with its own end, as gateways join them."""
    pieces = [piece for piece in _AGAIN.split(body, maxsplit=PIECES) if piece.strip()]
    raw = b"".join(lenient_base64(piece.decode("ascii")) for piece in pieces)
    letters = len(body) - sum(body.count(blank) for blank in (b" ", b"\t", b"\r", b"\n"))
    return Content(raw, is_damaged=letters % 4 != 0)


def _encoded_lines(body: bytes) -> tuple[bytes, bytes]:
    """The lines that are base64, and from the first that is not one, the rest: a list's footer."""
    lines = body.splitlines(keepends=True)
    for index, line in enumerate(lines):
        if line.strip() and not _is_base64(line.strip(), is_first=index == 0):
            return b"".join(lines[:index]), b"".join(lines[index:])
    return body, b""


def _is_base64(line: bytes, *, is_first: bool) -> bool:
    """Also with a few stray letters, but no words: those have blanks between them."""
    if b" " in line or b"\t" in line or b"://" in line or (is_first and len(line) < SHORT):
        return False
    return len(_STRAY.findall(line)) * 8 <= len(line)


def _uuencoded(body: bytes) -> Content:
    out: list[bytes] = []
    is_inside = False
    for line in body.splitlines():
        if line.startswith(b"begin "):
            is_inside = True
        elif line.strip() in {b"end", b"`"} or not is_inside:
            continue
        else:
            out.append(uu_line(line))
    return Content(b"".join(out)) if is_inside else Content(body, is_damaged=True)


def uu_line(line: bytes) -> bytes:
    """One line of uuencoded bytes; b"" where it is none. Many programs count its length wrongly."""
    if not _UU_LINE.fullmatch(line):
        return b""
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        whole = (((line[0] - 32) & 63) * 4 + 5) // 3
        try:
            return binascii.a2b_uu(line[:whole])
        except binascii.Error:
            return b""
