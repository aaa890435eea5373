"""Outlook's winmail.dat (MS-OXTNEF): the files and the plain text in it. Never raises.

Invariant: each attribute is looked at once; what is broken ends the reading, and what was found
before it counts. Formatted text (compressed RTF) is not read.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.mail.reading.encodings import charsets

SIGNATURE = b"\x78\x9f\x3e\x22"
ATTRIBUTES = 2_000
PROPERTIES = 1_000

_BODY = 0x0002800C
_CODE_PAGE = 0x00069007
_MESSAGE = 0x00069003
_OPENS_FILE = 0x00069002
_TITLE = 0x00018010
_CONTENT = 0x0006800F
_FILE = 0x00069005

_PLAIN_TEXT = 0x1000
_LONG_NAME = 0x3707
_NAMED = 0x8000
_MANY = 0x1000
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_UNICODE, _OBJECT = 0x1F, 0x0D
_SIZED = frozenset({0x1E, _UNICODE, _OBJECT, 0x102})


@dataclass
class Inside:
    """What a winmail.dat holds."""

    text: str = ""
    files: list[tuple[str, bytes]] = field(default_factory=list)


def opened(content: bytes) -> Inside:
    """The text and the files; both empty where the bytes are none of Outlook's."""
    inside = Inside()
    charset = "cp1252"
    for name, value in _attributes(content):
        if name == _CODE_PAGE and len(value) >= 4:
            charset = f"cp{int.from_bytes(value[:4], 'little')}"
        elif name == _BODY:
            inside.text = _words(value, charset)
        elif name == _MESSAGE:
            found = dict(_properties(value))
            inside.text = _words(found.get(_PLAIN_TEXT, b""), charset) or inside.text
        else:
            _file(inside, name, value, charset)
    inside.files = [one for one in inside.files if one[1]]
    return inside


def _file(inside: Inside, attribute: int, value: bytes, charset: str) -> None:
    if attribute == _OPENS_FILE:
        inside.files.append(("", b""))
    if not inside.files:
        return
    name, content = inside.files[-1]
    if attribute == _TITLE:
        name = _words(value, charset)
    elif attribute == _CONTENT:
        content = value
    elif attribute == _FILE:
        found = dict(_properties(value))
        name = _words(found.get(_LONG_NAME, b""), charset) or name
    inside.files[-1] = (name, content)


def _words(value: bytes, charset: str) -> str:
    return charsets.decode(value, charset).rstrip("\x00")


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Level, name, length, value and check sum, one after the other."""
    at = 6
    if not content.startswith(SIGNATURE):
        return
    for _ in range(ATTRIBUTES):
        if at + 9 > len(content):
            return
        name, length = struct.unpack_from("<II", content, at + 1)
        yield name, content[at + 9 : at + 9 + length]
        at += 9 + length + 2


def _properties(value: bytes) -> Iterator[tuple[int, bytes]]:
    """MAPI properties with their first value; sized ones only."""
    reader = _Reader(value)
    try:
        for _ in range(min(reader.number(), PROPERTIES)):
            kind, name = reader.pair()
            if name >= _NAMED:
                reader.skip_name()
            for found in reader.values(kind):
                yield (
                    name,
                    found.decode("utf-16-le", "replace").encode()
                    if (kind & ~_MANY == _UNICODE)
                    else found,
                )
    except struct.error:
        return


class _Reader:
    """Numbers and padded values in their order; `struct.error` at the end of the bytes."""

    def __init__(self, value: bytes) -> None:
        self.value, self.at = value, 0

    def number(self) -> int:
        (found,) = struct.unpack_from("<I", self.value, self.at)
        self.at += 4
        return int(found)

    def pair(self) -> tuple[int, int]:
        kind, name = struct.unpack_from("<HH", self.value, self.at)
        self.at += 4
        return int(kind), int(name)

    def skip_name(self) -> None:
        self.at += 16
        if self.number() == 0:
            self.at += 4
        else:
            self._padded(self.number())

    def values(self, kind: int) -> list[bytes]:
        """The values of a property; those of a fixed size are passed over."""
        plain = kind & ~_MANY
        if plain in _SIZED:
            return [self._padded(self.number()) for _ in range(min(self.number(), PROPERTIES))]
        count = self.number() if kind & _MANY else 1
        if plain not in _FIXED:
            raise struct.error("a kind without a size")
        self.at += _FIXED[plain] * count
        return []

    def _padded(self, length: int) -> bytes:
        if self.at + length > len(self.value):
            raise struct.error("longer than the rest")
        found = self.value[self.at : self.at + length]
        self.at += length + (-length % 4)
        return found
