"""Encoded words (RFC 2047), also where they are broken in the usual ways. Never raises.

Words of one charset that stand together are decoded together: programs split the bytes of a
letter, or the base64 itself, between two of them.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.mail.reading.encodings import charsets

TEXT_CHARS = 2_000
_START = r"=\?[ \t]{0,3}[^?\s]{1,60}[ \t]{0,3}\?[ \t]{0,3}[bBqQ][ \t]{0,3}\?"
_TEXT = rf"{_START}(?:(?!{_START}).){{0,{TEXT_CHARS}}}?"
WHOLE = rf"{_TEXT}\?="
"""A word with its end; blanks at its other marks are forgiven."""

_WORD = re.compile(rf"{_TEXT}(?:\?=|\?[ \t]+=(?=\s|$)|(?={_START})|\??$)", re.DOTALL)
_PARTS = re.compile(r"=\?\s*([^?\s]+)\s*\?\s*([bBqQ])\s*\?(.*?)(?:\?\s*=|\?)?$", re.DOTALL)
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")


@dataclass(frozen=True)
class _Word:
    charset: str
    is_base64: bool
    text: str


def decoded(value: str) -> str:
    """The value with its encoded words as text; twice encoded ones too."""
    for _ in range(2):
        if "=?" not in value:
            break
        value = "".join(_runs(value))
    return value


def _runs(value: str) -> Iterator[str]:
    """Plain stretches, and neighbouring words of one charset decoded together."""
    held: list[_Word] = []
    end = 0
    for found in _WORD.finditer(value):
        between = value[end : found.start()]
        word = _word(found[0])
        if between.strip() or (held and held[-1].charset != word.charset):
            yield _text(held)
            held = []
        if between.strip() or end == 0:
            yield between
        held.append(word)
        end = found.end()
    yield _text(held)
    yield value[end:]


def _word(words: str) -> _Word:
    found = _PARTS.match(words)
    charset, encoding, text = found.groups() if found else ("", "q", words)
    return _Word(charset.lower(), encoding in "bB", text)


def _text(words: list[_Word]) -> str:
    if not words:
        return ""
    raw, open_base64 = b"", ""
    for word in words:
        if word.is_base64:
            open_base64 += word.text
            if len(_NOT_BASE64.sub("", word.text)) % 4 and not word.text.rstrip().endswith("="):
                continue  # the rest of its last letters is in the next word
        raw += lenient_base64(open_base64)
        raw += b"" if word.is_base64 else _quoted(word.text)
        open_base64 = ""
    return charsets.decode(raw + lenient_base64(open_base64), words[0].charset)


def _quoted(text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    return binascii.a2b_qp(raw.replace(b"_", b" "), header=False)


def lenient_base64(words: str) -> bytes:
    """What can be decoded of base64 text with stray letters or without its end."""
    clean = _NOT_BASE64.sub("", words)
    clean = clean[:-1] if len(clean) % 4 == 1 else clean
    return binascii.a2b_base64(clean + "=" * (-len(clean) % 4))
