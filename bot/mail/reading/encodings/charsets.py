"""Bytes to text, whatever the mail says they are. Never raises.

Order: a byte order mark, what only one charset looks like, the declared charset, strict UTF-8, a
hint, the declared charset with a few faults, a guess, cp1252.
"""

import codecs
import re

from bot.mail.reading.encodings import cyrillic, iso2022
from bot.mail.reading.encodings.charset_names import codec_of

WESTERN = frozenset({"cp1252", "us-ascii"})
"""What programs declare without looking; valid UTF-8 under such a label is UTF-8."""

NEIGHBOURS = {
    "big5hkscs": "cp950", "cp932": "euc-jp", "euc-jp": "cp932", "iso-8859-6": "cp1256",
}  # fmt: skip
"""What bytes are meant to be that one charset has no letters for, declared by mistake."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
GUESSED_BYTES = 20_000
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")
_LONG = re.compile(rb"[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SHORT = re.compile(rb"[\xc2-\xdf][\x80-\xbf]")
_HIGH = re.compile(r"[\xa1-\xff]")
_HIGH_RUN = re.compile(r"[\xa1-\xff]{4,}")
_TURKISH = re.compile(r"[ýþðÝÞÐ]")
_NOT_TURKISH = re.compile(r"[áéíúóæÁÉÍÚÓÆ]")  # Icelandic, Faroese, Czech
SURELY_TURKISH = 4
_ESCAPED = re.compile("[\udc80-\udcff]+")
_BYTES = {
    ord(letter): byte
    for byte in range(0x80, 0xA0)
    if (letter := bytes([byte]).decode("cp1252", "ignore"))
}
"""The letters that cp1252 has where ISO-8859-1 has controls."""

_MIXED = re.compile(r"[A-Za-z][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z]")
_TWICE = re.compile(r"[Â-ô](?:[\x80-\xbf]|[^\x00-\xff])")


def decode(raw: bytes, declared: str | None = None, hint: str | None = None) -> str:
    """The text of these bytes; what fits no charset comes with U+FFFD in it.

    `hint` is what else in the mail names a charset; it counts where the declaration fails.
    """
    for mark, codec in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace")
    name, other = codec_of(declared), codec_of(hint)
    if (wide := _wide(raw, name or other)) is not None:
        return wide
    if raw.isascii():
        return _seven_bit(raw, name or other)
    found = _declared(raw, name)
    if found is None:
        found = _strict(raw, "utf-8") or _strict(raw, other) or _faulty(raw, name) or _guess(raw)
    return _once(cyrillic.mended(found))


def _wide(raw: bytes, name: str | None) -> str | None:
    """UTF-16 without its mark: by where the zeros stand, or as declared."""
    start = raw[:2_000]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if max(even, odd) * 4 > len(start) and min(even, odd) * 10 < len(start):
        return raw.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    if name and name.startswith(_WIDE) and not raw.isascii() and _strict(raw, "utf-8") is None:
        return _strict(raw, "utf-16-be" if name == "utf-16" else name)
    return None


def _seven_bit(raw: bytes, name: str | None) -> str:
    """ASCII, unless it is declared, or shows itself, as one of the 7-bit codes."""
    if iso2022.IS_ESCAPED.search(raw):
        name = "iso-2022-jp"
    if name is None or name in WESTERN or name.startswith(_WIDE):
        return raw.decode("ascii")
    if name == "utf-7":  # what else a line with "+" may hold, a signature's base64, is no fault
        return "\n".join(_strict(line, name) or line.decode("ascii") for line in raw.split(b"\n"))
    return _strict(raw, name) or raw.decode("ascii")


def _declared(raw: bytes, name: str | None) -> str | None:
    """As declared, where the bytes bear it out."""
    if name is None:
        return None
    if name in WESTERN:
        return _strict(raw, "utf-8") or _western(raw, name)
    if name != "utf-8" and _is_surely_utf8(raw):
        return raw.decode("utf-8")
    return _strict(raw, name) or _strict(raw, NEIGHBOURS.get(name))


def _western(raw: bytes, name: str) -> str | None:
    """Western text; None for rows of accented letters, which are another alphabet's."""
    found = _strict(raw, name)
    if found is None and name == "cp1252":
        found = raw.decode("cp1252", "replace") if raw.count(b"\x81") < 2 else None
    if found is None:
        return None
    runs = [run for run in _HIGH_RUN.findall(found) if len(set(run)) > 2]  # no ruled lines
    in_runs = sum(map(len, runs))
    if in_runs * 2 > len(_HIGH.findall(found)):
        return None
    return _strict(raw, "cp1254") or found if _is_turkish(found) else found


def _is_turkish(text: str) -> bool:
    """Whether ş, ı and ğ were read as þ, ý and ð: Icelandic has those, but neither ü nor ç.

    Nor has it many of them and no vowel with an accent.
    """
    found = len(_TURKISH.findall(text))
    if found < 2 or _NOT_TURKISH.search(text):
        return False
    return found >= SURELY_TURKISH or "ü" in text or "ç" in text


def _is_surely_utf8(raw: bytes) -> bool:
    """Whether text of another charset would hardly be UTF-8 by chance."""
    start = raw[:GUESSED_BYTES]
    if len(_LONG.findall(start)) < 3 and len(_SHORT.findall(start)) < 6:
        return False
    return _strict(raw, "utf-8") is not None


def _strict(raw: bytes, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        return iso2022.decode(raw) if name == "iso-2022-jp" else raw.decode(name)
    except (UnicodeError, LookupError):
        return None


def _faulty(raw: bytes, name: str | None) -> str | None:
    """As declared, or as UTF-8, with a few bytes that do not fit: a cut end, another's footer."""
    for codec in dict.fromkeys((name or "utf-8", "utf-8")):
        if codec in WESTERN or codec == "iso-2022-jp":
            continue
        text = raw.decode(codec, "replace")
        faults = text.count("\ufffd")
        letters = sum(not letter.isascii() for letter in text) - faults
        if faults * 4 < letters or (codec == name and faults == 1 and text[-1] == "\ufffd"):
            return _mixed(raw) if codec == "utf-8" else text
    return None


def _mixed(raw: bytes) -> str:
    """UTF-8 with bytes of cp1252 in it."""
    return _ESCAPED.sub(
        lambda run: run[0].encode("ascii", "surrogateescape").decode("cp1252", "replace"),
        raw.decode("utf-8", "surrogateescape"),
    )


def _guess(raw: bytes) -> str:
    """By chardet, but a few letters of a western text are too few to guess by."""
    high = sum(byte > 0x7F for byte in raw[:GUESSED_BYTES])
    if high < 4 and (western := _western(raw, "cp1252")):
        return western
    import chardet  # slow to load, and most mails declare what they are

    found = _strict(raw, codec_of(chardet.detect(raw[:GUESSED_BYTES])["encoding"]))
    return found if found and not _MIXED.search(found) else raw.decode("cp1252", "replace")


def _once(text: str) -> str:
    """Text that went through UTF-8 twice ("CafÃ©"), where all of it did."""
    if len(_TWICE.findall(text)) < 2:
        return text
    try:
        return text.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
