"""ISO-2022-JP as Japanese programs write it: NEC's and IBM's signs, half-width kana.

Python's own codecs refuse both. Invariant: `decode` raises nothing but UnicodeError.
"""

import re
from itertools import pairwise

IS_ESCAPED = re.compile(rb"\x1b\$[@B][!-~]{2}")
"""What no other 7-bit text holds; mails say "us-ascii" of it, or nothing."""

_ESCAPE = re.compile(rb"\x1b(\$\([D@B]|\$[@B]|\([BJHI]|\$A|\$\(C)|[\x0e\x0f]")
_DOUBLE = frozenset({b"$@", b"$B", b"$(@", b"$(B"})
_KANA = frozenset({b"(I", b"\x0e"})
_FOREIGN = {b"$(D": "iso2022_jp_ext", b"$A": "iso2022_jp_2", b"$(C": "iso2022_jp_2"}


def decode(raw: bytes) -> str:
    """The text; UnicodeError where it is something else (8-bit, half characters, other sets)."""
    if not raw.isascii():
        raise UnicodeError("ISO-2022-JP has seven bits")
    marks = [(0, 0, b"(B")]
    marks += [(one.start(), one.end(), one[1] or one[0]) for one in _ESCAPE.finditer(raw)]
    marks.append((len(raw), len(raw), b""))
    return "".join(_run(raw[one[1] : after[0]], one[2]) for one, after in pairwise(marks))


def _run(run: bytes, designated: bytes) -> str:
    if designated in _DOUBLE:
        return _double(run)
    if designated in _KANA:
        return bytes(byte | 0x80 if byte > 0x20 else byte for byte in run).decode("cp932")
    if codec := _FOREIGN.get(designated):
        return (b"\x1b" + designated + run + b"\x1b(B").decode(codec)
    return run.decode("ascii")


def _double(run: bytes) -> str:
    """JIS X 0208 by way of Shift_JIS, whose Microsoft form has NEC's rows."""
    out = bytearray()
    index = 0
    while index < len(run):
        pair = run[index : index + 2]
        if pair[0] <= 0x20:  # a line end that no escape stands before
            out.append(pair[0])
            index += 1
            continue
        if len(pair) == 1:
            raise UnicodeError("half a character")
        out += _shifted(pair[0], pair[1])
        index += 2
    return out.decode("cp932")


def _shifted(row: int, cell: int) -> bytes:
    lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
    trail = cell + (0x20 if cell > 0x5F else 0x1F) if row % 2 else cell + 0x7E
    return bytes((lead & 0xFF, trail & 0xFF))
